"""Names to claims: within an article, and from one article to another."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..expression.tree import Name
from ..quantity.interval import Interval, exactly
from .solver.keys import Variable, tree_keys

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from fractions import Fraction

    from ..expression.tree import Comparison, Node
    from ..model import Article, Check, Claim
    from ..quantity.unit import Unit
    from .solver.keys import Key

_AT_LEAST_ZERO = Interval(0, None)
_ANY = Interval(None, None)


class Scope:
    """The articles that a check may name, by id; those beside the naming file are looked up on demand."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self.articles: dict[str, Article] = {}
        self.neighbours: dict[str, Article] = {}
        self.told: dict[tuple[str, str], Unit] = {}
        """By article and name, the unit of each unknown that a check has told and no declaration does."""
        self._claims: dict[tuple[str, str], dict[str, Claim]] = {}
        self._folders: dict[str, list[str]] = {}
        self.errors: list[str] = []
        """What could not be read beside a file that names an article which nothing that was read is."""
        for article in articles:
            self.articles.setdefault(article.id, article)

    def article(self, id: str, file: str) -> Article | None:  # noqa: A002 - the field's own name
        """The article of that id: among those given, else in the folder tree of the file that names it."""
        found = self.articles.get(id) or self.neighbours.get(id)
        if found is None:
            trouble = self._look_beside(file)
            found = self.neighbours.get(id)
            if found is None:
                self.errors += [error for error in trouble if error not in self.errors]
        return found

    def claim(self, article: Article, name: Name) -> Claim | None:
        """The claim that a name in a check of ``article`` stands for."""
        home: Article | None = article
        if name.article is not None and name.article != article.id:
            home = self.article(name.article, article.file)
            if home is None:
                return None
        assert home is not None
        claims = self._claims.get((home.file, home.id))
        if claims is None:
            claims = self._claims[home.file, home.id] = {claim.id: claim for claim in home.claims}
        return claims.get(name.id)

    def unit(self, article: Article, name: Name) -> Unit | None:
        """The unit of what the name stands for; None for an unknown of which neither its declaration nor a check before
        this one has told the unit."""
        if name.unknown:
            unknown = article.unknowns.get(name.id)
            declared = unknown is not None and unknown.unit.symbol
            return unknown.unit if unknown is not None and declared else self.told.get((article.id, name.id))
        claim = self.claim(article, name)
        return claim.unit_read if claim is not None else None

    def variables(self, article: Article) -> Callable[[Key], Variable]:
        """A lookup of variables by key for the checks of one article; each is made once."""
        made: dict[Key, Variable] = {}

        def variable_of(key: Key) -> Variable:
            found = made.get(key)
            if found is None:
                found = made[key] = self._variable(article, key)
            return found

        return variable_of

    def _variable(self, article: Article, key: Key) -> Variable:
        home_id, name = key
        if name[0] == "?":
            return self._unknown(article, key)
        counted = name[0] == "#"
        claim = self.claim(article, Name(home_id, name[1:] if counted else name, False, 0, 0))
        assert claim is not None, "names are looked up before they are computed with"
        if not counted:
            return claim_variable(claim, home_id)
        number = len(claim.items)
        allowed = Interval(number, None) if claim.items_open else exactly(number)
        return Variable(key, allowed, True, None if claim.items_open else number, "count")

    def _unknown(self, article: Article, key: Key) -> Variable:
        unknown = article.unknowns.get(key[1][1:])
        if unknown is None:
            return Variable(key, _AT_LEAST_ZERO, False, None, "unknown")
        return Variable(key, _ANY if unknown.signed else _AT_LEAST_ZERO, unknown.integer, None, "unknown")

    def _look_beside(self, file: str) -> list[str]:
        """Read the records in the folder tree of a file, once for each folder; what could not be read, in words."""
        from ..errors import InputError
        from ..store.find import find
        from ..store.load import load_record

        folder = os.path.dirname(file) or "."  # noqa: PTH120
        if folder in self._folders or not os.path.isdir(folder):  # noqa: PTH112
            return self._folders.get(folder, [])
        given = {os.path.normpath(a.file) for a in self.articles.values()}
        found = find([folder], empty=True)
        trouble = self._folders[folder] = found.errors
        for path in found.records:
            if os.path.normpath(path) in given:
                continue
            try:
                record = load_record(path)
            except InputError as error:
                trouble.append(str(error))
                continue
            if record.article is not None and record.article.id not in self.articles:
                self.neighbours.setdefault(record.article.id, record.article)
        return trouble


def claim_variable(claim: Claim, article: str) -> Variable:
    """A claim as a variable of the solver: its interval in base units, and the digits as printed."""
    unit = claim.unit_read
    scale = unit.scale
    interval = claim.interval
    figure = claim.figure
    if scale != 1:
        interval = interval.scaled(scale)
    printed: int | Fraction | None
    if figure is None:
        printed = interval.low if interval.low is not None and interval.low == interval.high else None
    elif figure.wording is not None or figure.number is None:
        printed = None
    else:
        printed = figure.number * scale
    whole = unit.sort == "count"
    if whole and (figure is None or figure.fractional or claim.also or type(interval[0]) is not int or interval[2]):
        whole = whole_number(claim)  # elsewhere, as nearly always, a count starts at a whole number
    return Variable((article, claim.id), interval, whole, printed, "claim")


def counted(claim: Claim) -> bool:
    """Whether its true value must be a whole number: counted things, unless a fraction of one is printed (a mean)."""
    return claim.integer or (claim.kind == "count" and claim.unit_read.sort == "count")


def whole_number(claim: Claim) -> bool:
    """Whether to look for whole numbers only: for a count, where the printed range holds one.

    Where it holds none, the claim itself is at fault, which is said once (FC208), and not by every check that it is in.
    """
    return counted(claim) and claim.interval.holds_whole


def expressions(check: Check) -> Iterator[Comparison | Node]:
    """The check's relation, or every figure of its breakdown."""
    if check.tree is not None:
        yield check.tree
    if check.breakdown is not None:
        for member in (check.breakdown.total, *check.breakdown.parts):
            for term in member.terms.values():
                yield term.node


def check_keys(check: Check) -> list[Key]:
    """The variables of a check or breakdown, each once, in order."""
    found = (key for tree in expressions(check) for key in tree_keys(tree, check.article))
    return list(dict.fromkeys(found))
