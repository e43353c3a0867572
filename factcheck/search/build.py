"""Documents to an index: what ``index`` reads.

Kept for every zone: the pairs of characters that begin with a Chinese one (or with the start of a field), and the
words; the values of the fields that queries name; figures in order of size. What belongs to an article is kept once for
the article.
"""

from __future__ import annotations

import json
import sys
from array import array
from collections import defaultdict
from math import inf
from typing import TYPE_CHECKING

from .atom import words
from .document import Document, head_to_row, to_row
from .fields import FIELDS, HEAD_FIELDS, PLAIN
from .fold import GRAM, SEPARATOR, fold, fold_zones
from .sections import SectionWriter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..quantity.interval import Number
    from .amount import Amount
    from .document import Head

HEADLINE, HEAD_NOTE = 3, 5
INDEX_ZONES = ((0, 60), (1, 57), (2, 54), (HEADLINE, 51), (4, 48), (HEAD_NOTE, 48))
"""The zones of the index, with their points."""
"""The zones kept for articles; 0, 1, 2 and 4 are kept for claims (4 without the article's note)."""
DOCUMENT_ZONES = (0, 1, 2, 4)
FIELD = "\x02"
"""Between a field's name and its value."""
REACHES = (1.0, 1.006, 1.06)
"""Figures are kept apart by the factor of the printed number, either way, beyond which they allow nothing: exact ones,
those of three and of two digits; others have their ends kept."""

Postings = defaultdict[str, list[int]]


def build(heads: Sequence[tuple[Head, Sequence[Document]]]) -> bytes:
    """The index of these articles with their documents, in this order."""
    writer = SectionWriter()
    documents = [document for _, group in heads for document in group]
    grams: list[Postings] = [defaultdict(list) for _ in range(6)]
    by_word: Postings = defaultdict(list)
    values: Postings = defaultdict(list)
    _add_heads([head for head, _ in heads], grams, by_word, values)
    _add_documents(documents, grams, by_word)
    _add_values(documents, values)
    _put_grams(writer, grams, len(documents), len(heads))
    _put_entries(writer, "words", by_word, {"3": len(heads), "5": len(heads)}, len(documents))
    _put_entries(writer, "values", values, dict.fromkeys(HEAD_FIELDS, len(heads)), len(documents))
    groups = _put_amounts(writer, documents)
    writer.put("firsts", array("I", _firsts(heads)))
    writer.put_table("heads", [_json(head_to_row(head)) for head, _ in heads])
    writer.put_table("documents", [_json(to_row(document)) for document in documents])
    return writer.finish({"documents": len(documents), "heads": len(heads), "groups": groups})


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _json(row: object) -> bytes:
    return _encode(row).encode("utf-8", "surrogatepass")


def _firsts(heads: Sequence[tuple[Head, Sequence[Document]]]) -> list[int]:
    """The number of each article's first document, and of all documents."""
    firsts = [0]
    for _, group in heads:
        firsts.append(firsts[-1] + len(group))
    return firsts


def _add_heads(heads: Sequence[Head], grams: list[Postings], by_word: Postings, values: Postings) -> None:
    for number, head in enumerate(heads):
        texts = fold_zones(((head.title, head.publication, head.author), (head.note,)))
        for zone, text in zip((HEADLINE, HEAD_NOTE), texts, strict=True):
            _add(number, zone, text, grams[zone], by_word)
        for name, read in HEAD_FIELDS.items():
            for value in {fold(value) for value in read(head) if value}:
                values[name + FIELD + value].append(number)


def _add_documents(documents: Sequence[Document], grams: list[Postings], by_word: Postings) -> None:
    """The loop over all claims, where building spends its time."""
    for number, document in enumerate(documents):
        name, said, scope, _, _ = document.zones()
        texts = fold_zones((name, said, scope, (document.note,)))
        for zone, text in zip(DOCUMENT_ZONES, texts, strict=True):
            if len(text) > 1:
                _add(number, zone, text, grams[zone], by_word)


def _add(number: int, zone: int, text: str, postings: Postings, by_word: Postings) -> None:
    """Add a zone's folded text. What stands in it twice is there twice: cheaper than to look."""
    if not text.isascii():
        for at in range(len(text) - 1):
            postings[text[at : at + 2]].append(number)
    found = words(text)
    for word in found:
        by_word[f"{zone}{word}"].append(number)
    if found and zone == 0:
        for field in text[1:-1].split(SEPARATOR):
            # A name that is one word is there between separators too, so that it can be told from one that holds it.
            if field in found:
                by_word[f"0{SEPARATOR}{field}{SEPARATOR}"].append(number)


def _add_values(documents: Sequence[Document], values: Postings) -> None:
    """The values of fields, each folded once."""
    if not documents:
        return
    columns = dict(zip(Document._fields, zip(*documents, strict=True), strict=True))
    for name, field in FIELDS.items():
        if not field.indexed or name in HEAD_FIELDS:
            continue
        by_value: Postings = defaultdict(list)
        if name in PLAIN:
            column: Sequence[str] = columns[name]
            if not any(column):
                continue
            for number, value in enumerate(column):
                by_value[value].append(number)
        else:
            read = field.values
            for number, document in enumerate(documents):
                for value in read(document):
                    by_value[value].append(number)
        by_value.pop("", None)
        for value, numbers in by_value.items():
            values[name + FIELD + fold(value)] += numbers


def encode(postings: list[int], size: int) -> bytes:
    """A set of numbers below ``size`` (some may come twice): as bits where that is shorter, else one by one."""
    if len(postings) == 1:
        return b"L" + postings[0].to_bytes(4, sys.byteorder)
    if len(postings) * 32 > size:
        digits = bytearray(b"0") * size
        for number in postings:
            digits[-1 - number] = 49
        return b"B" + int(digits, 2).to_bytes((size + 7) >> 3, "little")
    return b"L" + array("I", postings).tobytes()


def gram_key(zone: int, gram: str) -> int:
    """The key of two characters in a zone: sorted, all pairs with one first character stand together."""
    return zone << 42 | ord(gram[0]) << 21 | (ord(gram[1]) if len(gram) == 2 else 0)


def _put_grams(writer: SectionWriter, grams: list[Postings], documents: int, heads: int) -> None:
    keyed: list[tuple[int, list[int], int]] = []
    characters: set[str] = set()
    for zone, postings in enumerate(grams):
        size = heads if zone in (HEADLINE, HEAD_NOTE) else documents
        for gram, found in postings.items():
            if gram[0] >= GRAM or (gram[0] == SEPARATOR and gram[1] >= GRAM):
                keyed.append((gram_key(zone, gram), found, size))
                characters.add(gram[0])
    keyed.sort()
    writer.put("grams.keys", array("Q", [key for key, _, _ in keyed]))
    writer.put_table("grams", [encode(found, size) for _, found, size in keyed])
    writer.put("characters", "".join(sorted(characters - {SEPARATOR})).encode("utf-8", "surrogatepass"))


def _put_entries(writer: SectionWriter, name: str, postings: Postings, sizes: dict[str, int], size: int) -> None:
    """Sorted entries; ``sizes`` says how many there can be for those that begin so (up to the field's end)."""
    entries = sorted(postings)
    pieces = [entry.encode("utf-8", "surrogatepass") for entry in entries]
    starts = array("I", [0])
    for piece in pieces:
        starts.append(starts[-1] + len(piece) + 1)
    writer.put(f"{name}.starts", starts[:-1])
    writer.put(f"{name}.text", b"\n".join([*pieces, b""]))
    writer.put_table(
        name,
        [
            encode(postings[entry], sizes.get(entry.partition(FIELD)[0] if FIELD in entry else entry[0], size))
            for entry in entries
        ],
    )


def _put_amounts(writer: SectionWriter, documents: Sequence[Document]) -> dict[str, list[int]]:
    """Figures by group and by how far what they allow reaches, in order of size. Floats only narrow down."""
    groups: dict[str, list[list[tuple[float, int]]]] = defaultdict(lambda: [[] for _ in REACHES])
    wide: dict[str, list[tuple[float, float, int]]] = defaultdict(list)
    for number, document in enumerate(documents):
        amount = document.amount
        if amount is None:
            continue
        size, low, high, scale = floats(amount)
        reach = narrowest(size, low, high)
        # The group "" holds all, as printed: for figures without a unit.
        for group, factor in ((amount.group, 1.0), ("", scale)):
            if reach < len(REACHES):
                groups[group][reach].append((size / factor, number))
            else:
                wide[group].append((min(low, size) / factor, max(high, size) / factor, number))
    layout: dict[str, list[int]] = {}
    sizes, places = array("d"), array("I")
    lows, highs, others = array("d"), array("d"), array("I")
    for group in sorted(groups.keys() | wide.keys()):
        layout[group] = [len(others), len(wide[group])]
        for entries in groups[group]:
            entries.sort()
            layout[group] += [len(sizes), len(entries)]
            sizes.extend([size for size, _ in entries])
            places.extend([number for _, number in entries])
        lows.extend([low for low, _, _ in wide[group]])
        highs.extend([high for _, high, _ in wide[group]])
        others.extend([number for _, _, number in wide[group]])
    for name, data in (("sizes", sizes), ("places", places), ("lows", lows), ("highs", highs), ("others", others)):
        writer.put(f"amounts.{name}", data)
    return layout


def floats(amount: Amount) -> tuple[float, float, float, float]:
    """The printed number (or some number that the figure allows), its ends and its scale, as floats."""
    low = as_float(amount.low, -inf)
    high = as_float(amount.high, inf)
    inside = low if abs(low) < inf else high if abs(high) < inf else 0.0
    return as_float(amount.number, inside), low, high, as_float(amount.scale, 1.0) or 1.0


def as_float(number: Number | None, otherwise: float) -> float:
    """A number as a float, as good as one can be; ``otherwise`` for None."""
    if number is None:
        return otherwise
    try:
        return float(number)
    except OverflowError:
        return inf if number > 0 else -inf


def narrowest(size: float, low: float, high: float) -> int:
    """The least of ``REACHES`` that holds all that the figure allows; beyond the last one where none does."""
    if low == high == size and abs(size) < inf:
        return 0
    if size < 0:
        size, low, high = -size, -high, -low
    if 1e-300 < size < 1e300:
        for place, reach in enumerate(REACHES):
            if place and size / reach <= low and high <= size * reach:
                return place
    return len(REACHES)
