"""An article's items with what the relation finders share: which add up with which, and what stands between them."""

from __future__ import annotations

from bisect import bisect_left

from ...text.sentences import Clauses
from ..extraction import Item, Proposal
from . import arithmetic

_MAX_REPAIRS = 80
"""Failing relations for which a slip is looked for: more than any article has, few enough for a page of digits."""
_PEOPLE = frozenset("人名位口")


class Table:
    """The claims of one article in order, and the proposals found so far."""

    def __init__(self, items: list[Item], clauses: Clauses, lang: str) -> None:
        self.text = clauses.text
        self.clauses = clauses
        self.lang = lang
        self.claims = [item for item in items if item.claim and item.figure is not None]
        self.starts = [item.at.start for item in self.claims]
        self.index = {id(item): i for i, item in enumerate(self.claims)}
        self.whole_of: dict[int, Item] = {}
        """By id() of a part: the whole that 其中, including or the like gives it."""
        self.certain: set[int] = set()
        """id() of the parts whose whole is beyond doubt: no other figure could be it."""
        self.proposals: list[Proposal] = []
        self._repairs = 0
        self._seen: set[tuple[str, tuple[int, ...]]] = set()

    def after(self, offset: int) -> int:
        """The index of the first claim that starts at ``offset`` or later."""
        return bisect_left(self.starts, offset)

    def between(self, a: Item, b: Item) -> str:
        """The words between two items."""
        return self.text[a.at.end : b.at.start]

    def additive(self, item: Item) -> bool:
        """Whether a figure can be a part or a whole of a sum: an amount, not an average, a change, a share or a rank."""
        figure = item.figure
        return (
            figure is not None
            and figure.number is not None
            and item.kind in ("count", "level")
            and not item.average
            and figure.wording in (None, "about")
            and item.role in ("body", "caption", "headline", "subhead")
        )

    def alike(self, a: Item, b: Item, loose: bool = False) -> bool:
        """Whether two figures are in units that add up; ``loose`` takes any counted things for alike."""
        if a.figure is None or b.figure is None:
            return False
        one, two = a.figure.unit, b.figure.unit
        counted = ("count", "plain")
        if one.sort in counted and two.sort in counted:
            if loose or self.lang != "zh" or one.symbol == two.symbol or "plain" in (one.sort, two.sort):
                return True
            return one.symbol[:1] in _PEOPLE and two.symbol[:1] in _PEOPLE
        if "compound" in (one.sort, two.sort):
            return one == two
        return one.sort == two.sort and one.dimension == two.dimension and one.sort in ("money", "measure")

    def propose(
        self,
        template: str,
        items: tuple[Item, ...],
        reason: str,
        test: arithmetic.Test,
        *,
        firm: bool,
        unknown: tuple[str, str] | None = None,
        near: str = "",
    ) -> str:
        """Judge a relation and keep it when it says something: the verdict.

        A failing relation is kept as firm when the wording itself states it and no lenient reading saves it; otherwise
        as a doubt, and only where ``near`` allows: ``always``, ``slip`` (one slip mends it), ``digit`` (one slip makes
        the printed digits fit exactly), '' (never).
        """
        key = (template, tuple(id(item) for item in items))
        figures = [item.figure for item in items if item.figure is not None]
        verdict = test(figures)
        if key in self._seen or len(figures) != len(items):
            return verdict
        self._seen.add(key)
        repair = ""
        if verdict == arithmetic.FAILS and self._repairs < _MAX_REPAIRS:
            self._repairs += 1
            mended = arithmetic.repair(test, figures, [item.value for item in items], near == "digit")
            if mended is not None:
                index, changed, slip = mended
                repair = f"{items[index].value} → {changed} ({slip})"
            if firm and arithmetic.saved_by_leniency(test, figures):
                firm, near = False, "always"
            if not firm and (near == "" or (near != "always" and not repair)):
                return verdict
        self.proposals.append(Proposal(template, items, reason, verdict, firm, unknown, repair))
        return verdict
