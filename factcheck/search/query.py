"""The query language: text to what is wanted, what is not, and what fields must hold.

``words in any order``, ``"exact phrase"``, ``-not``, ``field:value``, ``-field:value``, figures (see ``figures``) and
dates (see ``dates``). Full-width signs read as their ASCII twins, so that a query typed with a Chinese keyboard works.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ..errors import InputError
from ..text.fold import nfkc
from .atom import FULL, LITERAL, ZONE_POINTS, Atom, View, atoms
from .fields import ALIASES, FIELDS
from .fold import fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from .document import Document
    from .figures import FigureTest
    from .pinyin import Readings

MAX_LENGTH = 500
MAX_TERMS = 24
OTHERWISE_PRINTED = 2
"""Points less for the same figure in another unit or multiplier."""

_TERM = re.compile(r"""(-?)(?:([A-Za-z_]+):(?!//))?("[^"]*"|[^\s"]+|(?<=:))""")
_QUOTES = str.maketrans(dict.fromkeys("“”„‟＂", '"') | {"〜": "~"})
_FIGURE_START = frozenset("<>=~≥≤≈0123456789+-−")
_HAN_DIGITS = frozenset("一二三四五六七八九十百千万亿两半几数")


class Phrase(NamedTuple):
    """Folded text that must stand in one field as it is."""

    text: str

    @property
    def length(self) -> int:
        """As of the pieces it is made of."""
        return sum(atom.length for atom in atoms(self.text)) or 1

    def points(self, view: View, stage: int, readings: Readings | None = None) -> int:
        """Points for standing in the document; a number is not found in the middle of another."""
        for zone, points in zip(view.zones(), ZONE_POINTS, strict=True):
            if self.within(zone):
                return points
        return 0

    def within(self, zone: str) -> bool:
        """Whether it stands in the text."""
        at = zone.find(self.text)
        while at > 0 and self.text[0].isdigit() and (zone[at - 1].isdigit() or zone[at - 1] in ".,"):
            at = zone.find(self.text, at + 1)
        return at >= 0


class Word(NamedTuple):
    """A piece of text, tolerant of slips."""

    atom: Atom

    @property
    def text(self) -> str:
        """As folded."""
        return self.atom.text

    @property
    def length(self) -> int:
        """How much of the query it is."""
        return self.atom.length

    def points(self, view: View, stage: int, readings: Readings | None = None) -> int:
        """The best that the stage allows."""
        best = self.atom.literal(view)
        if best or stage == LITERAL:
            return best
        if readings is not None:
            best = readings.points(self.atom, view)
            if best:
                return best
        if stage > LITERAL + 1:
            from .near import near

            return near(self.atom, view)
        return 0


class FigureTerm(NamedTuple):
    """A figure: compared as one, and (unless it is a comparison) looked for as it is printed."""

    test: FigureTest
    phrase: Phrase | Atom | None

    @property
    def length(self) -> int:
        """As a piece of text of the same length; a comparison counts as two."""
        return 2 if self.phrase is None else self.phrase.length

    def points(self, view: View, stage: int, readings: Readings | None = None) -> int:
        """The better of the two."""
        best = self.test.points(view.document.amount)
        if self.phrase is None:
            return best
        text = self.phrase.literal(view) if isinstance(self.phrase, Atom) else self.phrase.points(view, stage)
        if best == FULL and not text:
            return FULL - OTHERWISE_PRINTED
        return max(best, text)


Wanted = Word | Phrase | FigureTerm


class Filter(NamedTuple):
    """What a field must hold (or must not). It filters; it does not rank."""

    field: str
    text: str
    test: Callable[[str], bool]
    """Of the field's text, folded."""
    figure: FigureTest | None
    negated: bool

    def accepts(self, document: Document) -> bool:
        """Whether the document passes."""
        if self.figure is not None and self.figure.points(document.amount):
            return not self.negated
        values = FIELDS[self.field].values(document)
        return any(self.test(fold(value)) for value in values if value) != self.negated


class Query(NamedTuple):
    """A query, read."""

    text: str
    wanted: tuple[Wanted, ...]
    unwanted: tuple[Phrase, ...]
    filters: tuple[Filter, ...]

    @property
    def length(self) -> int:
        """Of all that is wanted."""
        return sum(one.length for one in self.wanted)

    def words(self) -> list[Atom]:
        """The pieces that may be met by sound or with slips."""
        return [one.atom for one in self.wanted if isinstance(one, Word)]


def parse_query(text: str) -> Query:
    """Read a query. Raises InputError, in words, where it cannot be one."""
    if len(text) > MAX_LENGTH:
        raise InputError(f"the query has {len(text)} characters; {MAX_LENGTH} at most")
    normal = nfkc(text.translate(_QUOTES))
    if normal.count('"') % 2:
        raise InputError('the query has an opening " without its closing one')
    wanted: list[Wanted] = []
    unwanted: list[Phrase] = []
    filters: list[Filter] = []
    terms = _TERM.findall(normal)
    if len(terms) > MAX_TERMS:
        raise InputError(f"the query has {len(terms)} terms; {MAX_TERMS} at most")
    for minus, name, value in terms:
        quoted = value.startswith('"')
        bare = value[1:-1] if quoted else value
        field = _field(name, value) if name else ""
        if field:
            filters.append(_filter(field, bare, quoted, bool(minus)))
        elif name:
            wanted.extend(_wanted(f"{minus}{name}:{value}"))
        elif quoted:
            (unwanted if minus else wanted).extend([Phrase(fold(bare))] if fold(bare) else [])
        elif minus and not _signed_figure(bare):
            unwanted.extend([Phrase(fold(bare))] if fold(bare) else [])
        else:
            wanted.extend(_wanted(minus + bare))
    if not (wanted or unwanted or filters):
        raise InputError("the query is empty; give a word, a figure such as '>10亿元', or field:value")
    return Query(text, tuple(wanted), tuple(unwanted), tuple(filters))


def _wanted(text: str) -> list[Wanted]:
    """A term without quotes: a figure, or pieces of text. A colon with nothing after it is only how people write a label."""
    text = text.rstrip(":")
    if not text:
        return []
    digits = any(c.isdigit() for c in text)
    if text[0] in _FIGURE_START or digits or any(c in _HAN_DIGITS for c in text[:4]):
        from .figures import figure_test

        test = figure_test(text)
        if test is not None:
            if test.sign:
                return [FigureTerm(test, None)]
            pieces = atoms(fold(text))
            return [FigureTerm(test, pieces[0] if len(pieces) == 1 else Phrase(fold(text)))]
    pieces = atoms(fold(text))
    if digits and len(pieces) > 1:
        return [Phrase(fold(text))]  # 5月23日: its parts alone say nothing
    return [Word(piece) for piece in pieces] if pieces else [Phrase(fold(text))] if fold(text) else []


def _signed_figure(text: str) -> bool:
    """Whether ``-20.4%`` is a figure: it begins with a digit. To leave out a text that does, quote it: ``-"2019"``."""
    return text[:1].isdigit()


def _field(name: str, value: str) -> str:
    """The field of that name; '' where the term is text with a colon in it."""
    lower = name.lower()
    lower = ALIASES.get(lower, lower)
    if lower in FIELDS:
        if not value or value == '""':
            raise InputError(f"'{name}:' needs a value, as in {name}:…")
        return lower
    from ..text.nearest import nearest

    hint = nearest(lower, [*FIELDS, *ALIASES])
    if hint:
        raise InputError(f"a query has no field '{name}'{hint}  (to look for the text, quote it: \"{name}:{value}\")")
    return ""


def _filter(field: str, value: str, quoted: bool, negated: bool) -> Filter:
    """A condition on a field."""
    how = FIELDS[field].how
    folded = fold(value)
    figure: FigureTest | None = None
    test: Callable[[str], bool]
    if how == "date" and not quoted:
        from .dates import date_test

        dated = date_test(value)
        test = dated if dated is not None else lambda text: folded in text
    elif how == "figure" and not quoted:
        from .figures import figure_test

        figure = figure_test(value)
        test = (lambda text: False) if figure is not None and figure.sign else Phrase(folded).within
    elif how == "whole":
        test = lambda text: text == folded  # noqa: E731
    else:
        test = lambda text: folded in text  # noqa: E731
    return Filter(field, folded, test, figure, negated)
