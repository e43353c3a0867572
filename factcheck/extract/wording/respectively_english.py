"""English "respectively" after lists of unequal length: A, B and C rose 3 % and 4 %, respectively.

Judged only where a clean list of names opens its sentence, a plain verb follows, and a clean list of figures stands
between it and the word. Whatever else stands in the sentence before it leaves the sentence alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...text.sentences import sentence_start
from ...words import reading as vocabulary
from ..flaw import Flaw

_NOT_NAMES = frozenset(vocabulary.EN_WORDING_NOT_NAMES.split("|"))
_FIRST_MAY_HAVE = frozenset(vocabulary.EN_WORDING_FIRST_NAME_MAY_HAVE.split("|"))
_DETERMINERS = frozenset(vocabulary.EN_WORDING_DETERMINERS.split("|"))
_SUFFIXES = frozenset(vocabulary.EN_WORDING_SUFFIXES.split("|"))
_REGIONS = frozenset(vocabulary.EN_WORDING_REGIONS.split("|"))


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return (
        re.compile(vocabulary.EN_WORDING_RESPECTIVELY),
        re.compile(vocabulary.EN_WORDING_LISTED_FIGURES),
        re.compile(vocabulary.EN_WORDING_BETWEEN_FIGURES),
        re.compile(vocabulary.EN_WORDING_NAMES_AND_VERB),
    )


def respectively_english(text: str) -> Iterator[Flaw]:
    """``respectively``: more or fewer figures than names, unless they are a multiple of them."""
    if "respectively" not in text:
        return
    marker, figures, between, opening = _patterns()
    for m in marker.finditer(text):
        start = sentence_start(text, m.start(), reach=260)
        if m.start() - start >= 260 or _abbreviated(text, start):
            continue
        sentence = text[start : m.start()].lstrip()
        if re.search(r"\.\s", sentence):
            continue  # an abbreviation (U.S. exports): too little is known of where the names begin
        found = figures.search(sentence)
        if found is None:
            continue
        values = len(between.split(found["list"]))
        lead = opening.match(sentence[: found.start()].rstrip())
        if lead is None or lead.end() != len(sentence[: found.start()].rstrip()):
            continue
        names = _names(lead["names"])
        if names >= 2 and values != names and (values == 1 or values % names):
            begin = m.start() - len(sentence) + lead.start("names")
            said = "1 figure is" if values == 1 else f"{values} figures are"
            words = text[begin : m.end()]
            yield Flaw("respectively", begin, m.end(), f"{words}: {names} things are named, {said} given")


def _abbreviated(text: str, start: int) -> bool:
    """Whether the sentence seems to begin after a stop that ends an abbreviation (U.S. exports)."""
    return re.search(vocabulary.EN_WORDING_ABBREVIATED, text[max(0, start - 8) : start + 1]) is not None


def _names(words: str) -> int:
    """How many names a clean list has: ``A and B``, ``A, B and C``, ``A, B, and C``; 0 for anything else."""
    words = re.sub(vocabulary.EN_WORDING_BOTH, "", words)
    if any(c.isdigit() or c in '()[]"“”;:—' for c in words) or words.count(" and ") != 1:
        return 0
    head, _, last = words.partition(" and ")
    items = [*re.split(r", ?", head.rstrip(",")), last]
    if "," in last or any(not item.strip() or item.lower() in _SUFFIXES for item in items):
        return 0
    if len({item.lower() for item in items}) != len(items):
        return 0  # Johnson and Johnson
    for i, item in enumerate(items):
        parts = item.split()
        inside = {part.lower() for part in parts}
        # Only the first may say what all are of: sales in Europe, Asia and Africa.
        if len(parts) > 4 or inside & (_NOT_NAMES - (_FIRST_MAY_HAVE if i == 0 and len(items) > 1 else set())):
            return 0
    proper = [item[:1].isupper() for item in items]
    determined = [item.split()[0].lower() in _DETERMINERS for item in items]
    if any(proper[1:]) != all(proper[1:]) or any(determined[1:]) != all(determined[1:]):
        return 0  # Smith, the mayor, and Jones
    if len(items) > 2 and items[1].lower() in _REGIONS and items[0].lower() not in _REGIONS:
        return 0
    if len(items) > 2 and determined[1] and not determined[0] and not words.startswith("The "):
        return 0
    return len(items)
