"""An index opened: sets of documents for characters, words, values and figures, and documents by number."""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left, bisect_right
from itertools import pairwise, repeat
from math import inf
from typing import TYPE_CHECKING

from .atom import bare
from .bits import from_numbers, spread
from .build import DOCUMENT_ZONES, FIELD, HEAD_NOTE, HEADLINE, REACHES, gram_key
from .document import Document, Head, from_row, head_from_row
from .fields import HEAD_FIELDS
from .sections import CorruptError, EntryTable, SectionReader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

MOST_MARKS = 4
"""Marks around a word, and a possessive, that a near match looks past."""
_HEAD_ZONES = (HEADLINE, HEAD_NOTE)


class Vocabulary:
    """Sorted entries with the documents of each."""

    __slots__ = ("_starts", "_text", "table")

    def __init__(self, reader: SectionReader, name: str) -> None:
        self._starts = reader.numbers(f"{name}.starts", "I")
        self._text = bytes(reader.section(f"{name}.text"))
        self.table = EntryTable(reader, name)

    def __len__(self) -> int:
        return len(self._starts)

    def entry(self, number: int) -> str:
        """An entry's text."""
        start = self._starts[number]
        return self._text[start : self._text.index(b"\n", start)].decode("utf-8", "surrogatepass")

    def containing(self, text: str, *, ends: bool = False) -> Iterator[tuple[int, str]]:
        """The entries that hold ``text`` (at their ends): number and text of each."""
        wanted = (text + "\n" * ends).encode("utf-8", "surrogatepass")
        at = self._text.find(wanted)
        while at >= 0:
            number = bisect_right(self._starts, at) - 1
            yield number, self.entry(number)
            at = self._text.find(wanted, self._text.index(b"\n", at))

    def beginning(self, text: str) -> Iterator[tuple[int, str]]:
        """The entries that begin with ``text``."""
        wanted = text.encode("utf-8", "surrogatepass")
        at = 0 if self._text.startswith(wanted) else self._text.find(b"\n" + wanted) + 1
        if at == 0 and not self._text.startswith(wanted):
            return
        number = bisect_left(self._starts, at)
        while number < len(self._starts):
            entry = self.entry(number)
            if not entry.startswith(text):
                return
            yield number, entry
            number += 1

    def all(self) -> list[str]:
        """Every entry."""
        return self._text.decode("utf-8", "surrogatepass").split("\n")[:-1]


class Index:
    """An index. Raises CorruptError wherever the file is not as written."""

    def __init__(self, reader: SectionReader) -> None:
        self.reader = reader
        try:
            self.size = int(reader.facts["documents"])
            self.heads = int(reader.facts["heads"])
            self._groups: dict[str, list[int]] = reader.facts["groups"]
        except (KeyError, ValueError, TypeError):
            raise CorruptError("header") from None
        self.firsts = reader.numbers("firsts", "I")
        if len(self.firsts) != self.heads + 1 or self.firsts[self.heads] != self.size:
            raise CorruptError("articles and claims do not agree")
        self._heads: dict[int, Head] = {}
        self._tables: dict[str, EntryTable] = {}
        self._keys: memoryview | None = None
        self._vocabularies: dict[str, Vocabulary] = {}
        self._decoded: dict[int, int] = {}
        self._entries: list[str] | None = None
        self._ones: list[str] = []
        self._zeros: list[str] = []

    def _table(self, name: str) -> EntryTable:
        table = self._tables.get(name)
        if table is None:
            table = self._tables[name] = EntryTable(self.reader, name)
        return table

    # Documents

    def head(self, number: int) -> Head:
        """An article."""
        head = self._heads.get(number)
        if head is None:
            try:
                head = head_from_row(json.loads(self._table("heads")[number].decode("utf-8", "surrogatepass")))
            except (ValueError, TypeError, IndexError) as error:
                raise CorruptError(str(error)) from None
            self._heads[number] = head
        return head

    def documents(self, which: Iterable[int]) -> Iterator[tuple[int, Document]]:
        """Documents by number, each read when it is asked for."""
        table = self._table("documents")
        for number in which:
            try:
                row = json.loads(table[number].decode("utf-8", "surrogatepass"))
                document = from_row(self.head(bisect_right(self.firsts, number) - 1), row)
            except (ValueError, TypeError, IndexError, ArithmeticError) as error:
                raise CorruptError(str(error)) from None
            yield number, document

    @property
    def everything(self) -> int:
        """The set of all documents."""
        return (1 << self.size) - 1

    def spread(self, heads: int) -> int:
        """Articles to their documents."""
        if not (heads and self.size):
            return 0
        if not self._ones:
            firsts = self.firsts.tolist()
            sizes = [last - first for first, last in pairwise(firsts)][::-1]
            self._ones, self._zeros = ["1" * size for size in sizes], ["0" * size for size in sizes]
        return spread(heads, self._ones, self._zeros)

    # Characters

    def pair(self, zone: int, gram: str) -> int:
        """The documents (in a head's zone: articles) with these one or two characters in that zone."""
        key = gram_key(zone, gram)
        keys = self._gram_keys()
        at = bisect_left(keys, key)
        return self._gram(zone, at) if at < len(keys) and keys[at] == key else 0

    def pairs(self, zone: int, first: str, second: set[int] | None = None) -> int:
        """The union over all pairs with this first character (and a second one whose code point is in the set)."""
        keys = self._gram_keys()
        low = gram_key(zone, first)
        start, stop = bisect_left(keys, low), bisect_left(keys, low + (1 << 21))
        found = 0
        for at, key in enumerate(keys[start:stop].tolist(), start):
            if second is None or key & 0x1FFFFF in second:
                found |= self._gram(zone, at)
        return found

    def alike(self, text: str, zones: tuple[int, ...]) -> dict[str, int]:
        """Pairs in these zones that share one character with a pair at its place: the documents of each, by number."""
        keys = self._gram_keys()
        first, second = map(ord, text)
        found: dict[str, int] = {}
        for zone in zones:
            start, stop = bisect_left(keys, zone << 42), bisect_left(keys, zone + 1 << 42)
            for at, key in enumerate(keys[start:stop].tolist(), start):
                if (key >> 21 & 0x1FFFFF == first) != (key & 0x1FFFFF == second):
                    pair = chr(key >> 21 & 0x1FFFFF) + chr(key & 0x1FFFFF)
                    found[pair] = found.get(pair, 0) + self._gram(zone, at).bit_count()
        return found

    def anywhere(self, character: str) -> int:
        """The documents with this Chinese character in any zone."""
        found = heads = 0
        for zone in DOCUMENT_ZONES:
            found |= self.pairs(zone, character)
        for zone in _HEAD_ZONES:
            heads |= self.pairs(zone, character)
        return found | self.spread(heads)

    def characters(self) -> set[str]:
        """Every Chinese character that occurs."""
        return set(bytes(self.reader.section("characters")).decode("utf-8", "surrogatepass"))

    def _gram_keys(self) -> memoryview:
        if self._keys is None:
            self._keys = self.reader.numbers("grams.keys", "Q")
            if len(self._keys) != len(self._table("grams")):
                raise CorruptError("characters")
        return self._keys

    def _gram(self, zone: int, at: int) -> int:
        found = self._decoded.get(at)
        if found is None:
            size = self.heads if zone in _HEAD_ZONES else self.size
            found = self._decoded[at] = decode(self._table("grams")[at], size)
        return found

    # Words, values, figures

    def vocabulary(self, name: str) -> Vocabulary:
        """``words`` (led by their zone) or ``values`` (led by their field)."""
        found = self._vocabularies.get(name)
        if found is None:
            found = self._vocabularies[name] = Vocabulary(self.reader, name)
        return found

    def word(self, number: int, zone: int) -> int:
        """The documents of an entry of ``words`` (articles made documents)."""
        found = decode(self.vocabulary("words").table[number], self.heads if zone in _HEAD_ZONES else self.size)
        return self.spread(found) if zone in _HEAD_ZONES else found

    def words_like(self, text: str, edits: int) -> Iterator[tuple[int, str]]:
        """Entries of ``words`` within so many edits of ``text``, but for marks around them; numbers are left out."""
        from ..text.distance import within_edits

        if self._entries is None:
            self._entries = self.vocabulary("words").all()
        least, most = len(text) - edits + 1, len(text) + edits + MOST_MARKS + 1
        # Numbers, most of all entries, are told by their first character (after the zone): it is below any letter.
        some = {n: e for n, e in enumerate(self._entries) if least <= len(e) <= most and not "/" < e[1] < ":"}
        bare_words = {number: bare(entry[1:]) for number, entry in some.items()}
        for number in within_edits(text, bare_words, edits):
            yield number, some[number]

    def valued(self, number: int) -> int:
        """The documents of an entry of ``values`` (of a field of claims)."""
        return decode(self.vocabulary("values").table[number], self.size)

    def value(self, field: str, test: Callable[[str], bool]) -> int:
        """The documents with a value of that field that passes."""
        vocabulary = self.vocabulary("values")
        of_heads = field in HEAD_FIELDS
        found = 0
        for number, entry in vocabulary.beginning(field + FIELD):
            if test(entry[len(field) + 1 :]):
                found |= decode(vocabulary.table[number], self.heads if of_heads else self.size)
        return self.spread(found) if of_heads else found

    def amounts(self, group: str | None, low: float, high: float) -> Iterator[tuple[float, int, bool]]:
        """Figures of that group (None: of any, as printed) that may reach into low to high.

        The printed number, the document, and whether that number stands for another (ranges, ``more than``).
        """
        try:
            start, count, *ranges = self._groups[group or ""]
        except (KeyError, ValueError):
            return
        sizes = self.reader.numbers("amounts.sizes", "d")
        places = self.reader.numbers("amounts.places", "I")
        for reach, first, number in zip(REACHES, ranges[::2], ranges[1::2], strict=True):
            stop = first + number
            begin = bisect_left(sizes, _below(low, reach), first, stop)
            end = bisect_right(sizes, -_below(-high, reach), first, stop)
            yield from zip(sizes[begin:end], places[begin:end], repeat(False))
        lows = self.reader.numbers("amounts.lows", "d")[start : start + count].tolist()
        highs = self.reader.numbers("amounts.highs", "d")[start : start + count].tolist()
        others = self.reader.numbers("amounts.others", "I")[start : start + count]
        bottom, top = -_below(-high, 1.0), _below(low, 1.0)
        for at in range(count):
            if lows[at] <= bottom and highs[at] >= top:
                yield lows[at], others[at], True


def _below(bound: float, reach: float) -> float:
    """A bound lowered by a figure's reach and by more than floats are wrong."""
    return min(bound / reach, bound * reach) - abs(bound) * 1e-9 if abs(bound) < inf else bound


def decode(entry: bytes, size: int) -> int:
    """A set that ``build.encode`` wrote."""
    if entry[:1] == b"B":
        if len(entry) - 1 != (size + 7) >> 3:
            raise CorruptError("a set of another size")
        return int.from_bytes(entry[1:], "little")
    members = array("I")
    try:
        members.frombytes(entry[1:])
        return from_numbers(members, size)
    except (ValueError, IndexError):
        raise CorruptError("a set of another size") from None
