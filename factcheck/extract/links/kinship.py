"""What the names of parts have to do with each other: all there are of one axis, apart on one axis, or of crossing traits.

One dictionary a language, from ``words/*/axes.yaml``: name → the axes that it is of, and its class on each. A name of a
part is looked through once, by the longest names that it holds, so that the time does not depend on how many are known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ...words import reading as words


class Axis(NamedTuple):
    """One way to tell parts apart."""

    number: int
    classes: int
    whole: tuple[str, ...]
    """Words of which the whole bears one; none where the parts' names are enough."""
    opened: bool
    """It is read only where a word or a mark opens the list."""
    certain: bool
    """The classes are all there is by definition."""

    def is_of(self, said: str) -> bool:
        """Whether words may be of a whole of it."""
        low = said.lower()
        return not self.whole or any(word in low for word in self.whole)


Told = dict[int, int]
"""Axis → the class of it that a name tells; -1 where it tells two."""
_TWO = -1
_NEGATED = "非不未"
_WORD = re.compile(r"[a-z][\w’'-]*")
_WORDS = 3
"""Words of the longest English name."""


class Kinship:
    """The names of one language."""

    def __init__(self, lang: str) -> None:
        self.zh = lang == "zh"
        self.names: dict[str, list[tuple[int, int]]] = {}
        self.axes: list[Axis] = []
        for section in ("CERTAIN", "ALL"):
            for row in _rows(lang, section):
                whole, _, listed = row.rpartition("> ")
                whole = whole.strip()
                told = tuple(whole.lower().split("、")) if whole not in ("", "*") else ()
                self._add(listed.split(" / "), told, opened=whole == "*", certain=section == "CERTAIN")
        self.whole_axes = len(self.axes)
        """Axes before this one are all there is of a whole."""
        for row in _rows(lang, "APART"):
            self._add(row.split(" / "))
        self.apart_axes = len(self.axes)
        """Axes before this one keep their classes apart."""
        for row in _rows(lang, "TRAITS"):
            self._add(row.split("、"))
        if self.zh:
            self._spread_traits()
        self.longest = max(map(len, self.names))
        self.last = frozenset(() if self.zh else _rows(lang, "LAST"))
        """Names only where nothing follows: 61 for, but for the noes."""
        self._first = frozenset(name[0] for name in self.names)

    def _add(
        self, classes: Sequence[str], whole: tuple[str, ...] = (), *, opened: bool = False, certain: bool = False
    ) -> None:
        number = len(self.axes)
        self.axes.append(Axis(number, len(classes), whole, opened, certain))
        for at, names in enumerate(classes):
            for one in names.lower().split("、"):
                self.names.setdefault(one, []).append((number, at))

    def _spread_traits(self) -> None:
        """A longer name tells the trait of a shorter one that it holds: 男生 is of what 男 is of."""
        traits = {one: [row for row in rows if row[0] >= self.apart_axes] for one, rows in self.names.items()}
        for name, rows in self.names.items():
            known = {axis for axis, _ in rows}
            for start in range(len(name)):
                for end in range(start + 1, len(name) + 1):
                    rows += [row for row in traits.get(name[start:end], ()) if row[0] not in known]

    def told(self, said: str) -> Told:
        """The class that a name tells of each axis."""
        found: Told = {}
        for name, edge in self._names_zh(said.lower()) if self.zh else self._names_en(said):
            for axis, number in self.names[name]:
                if not edge and axis < self.apart_axes:
                    continue
                if found.setdefault(axis, number) != number:
                    found[axis] = _TWO
        return found

    def first(self, said: str) -> str:
        """The longest name that some Chinese words begin with; '' where they begin with none."""
        if said[:1] not in self._first:
            return ""
        sizes = range(min(self.longest, len(said)), 1, -1)
        return next((said[:size] for size in sizes if said[:size] in self.names), "")

    def rest(self, said: str) -> str:
        """What some Chinese words say behind the last name in them; '' where they hold none."""
        end = 0
        for name, _ in self._names_zh(said):
            end = said.find(name, end) + len(name)
        return said[end:] if end else ""

    def traits(self, said: str) -> int:
        """How many traits words tell of."""
        return sum(axis >= self.apart_axes for axis in self.told(said))

    def _names_zh(self, said: str) -> Iterator[tuple[str, bool]]:
        """The names in some words, and whether each may be of a class: one letter is only where a word begins or ends."""
        names, longest, first = self.names, self.longest, self._first
        for piece in said.split():
            end = len(piece)
            at = 0
            while at < end:
                if piece[at] not in first:
                    at += 1
                    continue
                for size in range(min(longest, end - at), 0, -1):
                    name = piece[at : at + size]
                    if name in names:
                        if not (at and piece[at - 1] in _NEGATED):
                            yield name, size > 1 or at == 0 or at + 1 == end
                        at += size
                        break
                else:
                    at += 1

    def _names_en(self, said: str) -> Iterator[tuple[str, bool]]:
        tokens = _WORD.findall(said.lower())
        at = 0
        while at < len(tokens):
            for size in range(_WORDS, 0, -1):
                name = " ".join(tokens[at : at + size])
                if name in self.names and not (name in self.last and at + size < len(tokens)):
                    yield name, True
                    at += size
                    break
            else:
                at += 1

    def exhausted(self, told: Sequence[Told]) -> Axis | None:
        """The axis of which names are all there is, one class a name."""
        for axis in self.of_each(told, self.whole_axes):
            if self.axes[axis].classes == len(told) and _distinct(axis, told):
                return self.axes[axis]
        return None

    def is_each(self, axis: Axis, told: Sequence[Told]) -> bool:
        """Whether each name tells one class of an axis, and no two the same."""
        return all(row.get(axis.number, _TWO) != _TWO for row in told) and _distinct(axis.number, told)

    def of_each(self, told: Sequence[Told], below: int) -> list[int]:
        """The axes before ``below`` of which every name tells one class, in their order."""
        common = set(told[0]).intersection(*told[1:])
        return sorted(one for one in common if one < below and all(row[one] != _TWO for row in told))

    def apart(self, told: Sequence[Told]) -> bool:
        """Whether names are of one axis, no two of a class."""
        return any(_distinct(axis, told) for axis in self.of_each(told, self.apart_axes))

    def crossed(self, told: Sequence[Told]) -> bool:
        """Whether things are told apart by more than one of their traits, and by none of them all."""
        if self.apart(told):
            return False
        rows = range(self.apart_axes, len(self.axes))
        return not self._by_one_trait(told) and sum(any(row in one for one in told) for row in rows) > 1

    def of_one_trait(self, told: Sequence[Told]) -> bool:
        """Whether one axis or trait, that each name tells in words of its own, keeps the parts apart."""
        return self.apart(told) or self._by_one_trait(told)

    def _by_one_trait(self, told: Sequence[Told]) -> bool:
        common = set(told[0]).intersection(*told[1:])
        return any(all(a[axis] != b[axis] for a, b in pairwise(told)) for axis in common if axis >= self.apart_axes)


def _distinct(axis: int, told: Sequence[Told]) -> bool:
    return len({row[axis] for row in told}) == len(told)


def _rows(lang: str, section: str) -> list[str]:
    return str(getattr(words, f"{lang.upper()}_AXES_{section}")).split("|")


@cache
def kinship(lang: str) -> Kinship:
    """The names of a language."""
    return Kinship(lang)
