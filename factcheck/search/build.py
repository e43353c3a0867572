"""Documents to an index: what ``index`` reads.

Kept for every zone: the pairs of characters that begin with a Chinese one (or with the start of a field), and the
words; for all zones together, the single characters; the values of the fields that queries name; figures in order of
size. What belongs to an article is kept once for the article.
"""

from __future__ import annotations

import json
from array import array
from collections import defaultdict
from typing import TYPE_CHECKING

from .atom import TOKEN
from .document import head_to_row, joined, to_row
from .fields import FIELDS
from .fold import GRAM, SEPARATOR, fold
from .segment import Writer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .document import Document, Head

HEADLINE, HEAD_NOTE = 3, 5
"""The zones kept for articles; 0, 1, 2 and 4 are kept for claims (4 without the article's note)."""
ANY, HEAD_ANY = 6, 7
"""Single characters, anywhere in a claim, or in what is kept for its article."""
FIELD = "\x02"
"""Between a field's name and its value."""

Postings = defaultdict[str, list[int]]


def build(heads: Sequence[tuple[Head, Sequence[Document]]]) -> bytes:
    """The index of these articles with their documents, in this order."""
    writer = Writer()
    documents = [document for _, group in heads for document in group]
    grams: list[Postings] = [defaultdict(list) for _ in range(8)]
    words: Postings = defaultdict(list)
    values: Postings = defaultdict(list)
    for number, (head, _) in enumerate(heads):
        headline = joined((head.title, head.publication, head.author))
        note = joined((head.note,))
        _add(number, HEADLINE, headline, grams, words)
        _add(number, HEAD_NOTE, note, grams, words)
        for character in set(headline + note):
            grams[HEAD_ANY][character].append(number)
    _add_documents(documents, grams, words, values)
    _put_grams(writer, grams, len(documents), len(heads))
    _put_words(writer, "words", words, lambda word: len(heads) if word[0] in "35" else len(documents))
    _put_words(writer, "values", values, lambda word: len(documents))
    groups = _put_amounts(writer, documents)
    writer.put("firsts", array("I", _firsts(heads)))
    writer.put_table("heads", (_json(head_to_row(head)) for head, _ in heads))
    writer.put_table("documents", (_json(to_row(document)) for document in documents))
    return writer.finish({"documents": len(documents), "heads": len(heads), "groups": groups})


def _json(row: object) -> bytes:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def _firsts(heads: Sequence[tuple[Head, Sequence[Document]]]) -> list[int]:
    """The number of each article's first document, and of all documents."""
    firsts = [0]
    for _, group in heads:
        firsts.append(firsts[-1] + len(group))
    return firsts


def _add(number: int, zone: int, text: str, grams: list[Postings], words: Postings) -> None:
    """Add a zone's folded text."""
    if len(text) == 2:
        return
    if not text.isascii():
        postings = grams[zone]
        for gram in {text[i : i + 2] for i in range(len(text) - 1)}:
            postings[gram].append(number)
    for word in set(_words(text, zone)):
        words[word].append(number)


def _words(text: str, zone: int) -> list[str]:
    """The words of a zone's text, led by the zone; those that are a whole name are there between separators too."""
    found = [f"{zone}{word}" for word in TOKEN.findall(text)]
    if zone == 0:
        found += [
            f"0{SEPARATOR}{field}{SEPARATOR}" for field in text[1:-1].split(SEPARATOR) if TOKEN.fullmatch(field)
        ]
    return found


def _add_documents(documents: Sequence[Document], grams: list[Postings], words: Postings, values: Postings) -> None:
    """The loop over all claims, where building spends its time; texts that many claims share are folded once."""
    texts: dict[tuple[str, ...], str] = {}
    folded: dict[str, str] = {}
    single = grams[ANY]
    fields = [(name, field.values) for name, field in FIELDS.items() if field.indexed]
    for number, document in enumerate(documents):
        name, said, scope, _, _ = document.zones()
        seen: set[str] = set()
        for zone, parts in ((0, name), (1, said), (2, scope), (4, (document.note,))):
            text = texts.get(parts) if zone == 2 else None
            if text is None:
                text = joined(parts)
                if zone == 2:
                    texts[parts] = text
            _add(number, zone, text, grams, words)
            seen.update(text)
        for character in seen:
            single[character].append(number)
        for key, read in fields:
            for value in set(read(document)):
                if value:
                    text = folded.get(value)
                    if text is None:
                        text = folded[value] = fold(value)
                    postings = values[key + FIELD + text]
                    if not postings or postings[-1] != number:
                        postings.append(number)


def encode(postings: list[int], size: int) -> bytes:
    """A set of numbers below ``size``: as bits where that is shorter, else one by one."""
    if len(postings) * 32 > size:
        buffer = bytearray((size + 7) >> 3)
        for number in postings:
            buffer[number >> 3] |= 1 << (number & 7)
        return b"B" + bytes(buffer)
    return b"L" + array("I", postings).tobytes()


def gram_key(zone: int, gram: str) -> int:
    """The key of one or two characters in a zone: sorted, all pairs with one first character stand together."""
    return zone << 42 | ord(gram[0]) << 21 | (ord(gram[1]) if len(gram) == 2 else 0)


def _put_grams(writer: Writer, grams: list[Postings], documents: int, heads: int) -> None:
    keyed: list[tuple[int, list[int], int]] = []
    for zone, postings in enumerate(grams):
        size = heads if zone in (HEADLINE, HEAD_NOTE, HEAD_ANY) else documents
        for gram, found in postings.items():
            if gram[0] >= GRAM or (gram[0] == SEPARATOR and gram[-1] >= GRAM):
                keyed.append((gram_key(zone, gram), found, size))
    keyed.sort()
    writer.put("grams.keys", array("Q", [key for key, _, _ in keyed]))
    writer.put_table("grams", (encode(found, size) for _, found, size in keyed))


def _put_words(writer: Writer, name: str, postings: Postings, size: object) -> None:
    entries = sorted(postings)
    starts = array("I")
    at = 0
    pieces = []
    for entry in entries:
        piece = entry.encode("utf-8", "surrogatepass")
        starts.append(at)
        at += len(piece) + 1
        pieces.append(piece)
    writer.put(f"{name}.starts", starts)
    writer.put(f"{name}.text", b"\n".join(pieces) + b"\n")
    writer.put_table(name, (encode(postings[entry], size(entry)) for entry in entries))  # type: ignore[operator]


def _put_amounts(writer: Writer, documents: Sequence[Document]) -> dict[str, list[int]]:
    """Figures by group, in order of size. The floats only narrow down what is then compared exactly."""
    groups: dict[str, list[tuple[float, int]]] = defaultdict(list)
    wide: dict[str, list[int]] = defaultdict(list)
    for number, document in enumerate(documents):
        amount = document.amount
        if amount is None:
            continue
        # The group "" holds all, as printed: for figures without a unit.
        for group, size, factor in (
            (amount.group, amount.number, 1),
            ("", amount.plain, amount.scale),
        ):
            value = narrow(amount.low, amount.high, size, factor)
            if value is None:
                wide[group].append(number)
            else:
                groups[group].append((value, number))
    layout: dict[str, list[int]] = {}
    sizes, places, others = array("d"), array("I"), array("I")
    for group in sorted(groups.keys() | wide.keys()):
        entries = sorted(groups[group])
        layout[group] = [len(sizes), len(entries), len(others), len(wide[group])]
        sizes.extend(size for size, _ in entries)
        places.extend(number for _, number in entries)
        others.extend(wide[group])
    writer.put("amounts.sizes", sizes)
    writer.put("amounts.places", places)
    writer.put("amounts.wide", others)
    return layout


REACH = 1.25
"""A narrow figure allows nothing beyond this factor of what is printed, either way."""


def narrow(low: object, high: object, number: object, factor: object) -> float | None:
    """The printed number as a float where all it allows is near it; None for ranges, ``more than`` and zero."""
    if not number or low is None or high is None:
        return None
    try:
        value, least, most = float(number), float(low) / float(factor), float(high) / float(factor)  # type: ignore[arg-type]
    except OverflowError:
        return None
    if value < 0:
        value, least, most = -value, -most, -least
    near = value / REACH <= least and most <= value * REACH
    return (value if number > 0 else -value) if near else None  # type: ignore[operator]
