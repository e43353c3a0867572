"""English "respectively" after lists of unequal length: A, B and C rose 3 % and 4 %, respectively.

Judged only where a clean list of names opens its sentence, a plain verb follows, and a clean list of figures stands
between it and the word. Whatever else stands in the sentence before it leaves the sentence alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...text.sentences import sentence_start
from ..flaw import Flaw

_VERBS = (
    "rose|fell|grew|gained|lost|climbed|dropped|increased|decreased|declined|advanced|slipped|jumped|slid|added|shed|expanded|shrank"
    "|were|was|are|is|had|have|won|scored|reported|posted|recorded|received|sold|produced|totaled|totalled|averaged|reached|earned"
    "|contributed|raised|spent|accounted for|made up|stood at|came to|amounted to|finished with"
)
_NOT_NAMES = frozenset(
    "in on at by for from to with of as after before during since until about among between against under over per that which who whom "
    "whose where when while if because although though than not said says will would could may might can be been being it he she they "
    "we you this these those there".split()
)
_SUFFIXES = frozenset(
    ("inc", "inc.", "ltd", "ltd.", "co", "co.", "corp", "corp.", "jr", "jr.", "sr", "sr.", "llc", "plc")
)
_REGIONS = frozenset(
    "england scotland wales ireland france germany italy spain russia china india japan canada mexico brazil australia alabama alaska arizona "
    "arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine "
    "maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas "
    "utah vermont virginia washington wisconsin wyoming ontario quebec alberta manitoba".split()
)
"""What tells where the town before it lies (Paris, Texas and London)."""
_WHEN = (
    r"(?:(?:[Ii]n|[Oo]n|[Bb]y) (?:[A-Z][a-z]+ )?(?:\d{1,2}, )?(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December|\d{4}|[A-Z][a-z]+day)|(?:[Ll]ast|[Tt]his) (?:year|month|week|quarter)|Meanwhile|However|Overall|Separately|Yesterday|[A-Z][a-z]+ly), "
)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    figure = (
        r"(?:about |nearly |almost )?[$£€]?\d[\d,]*(?:\.\d+)?(?:%| ?(?:percent(?:age points?)?|per cent|(?:million|billion|trillion)|basis points)"
        r"(?! (?:to|from)\b))?"
    )
    noun = r"(?: (?!to\b|from\b|of\b|in\b|on\b|and\b|or\b|by\b|at\b|for\b|with\b|than\b|per\b)[a-z]+){0,2}"
    return (
        re.compile(r",? respectively\b"),
        re.compile(rf"(?P<list>{figure}{noun}(?:(?:, (?:and )?| and ){figure}{noun}){{0,11}})\Z"),
        re.compile(r"(?:, | and |, and )(?=(?:about |nearly |almost )?[$£€]?\d)"),
        re.compile(rf"\A(?:{_WHEN})?(?P<names>.{{3,160}}?) (?:each |also )?(?:{_VERBS})(?: by| to| at)?\Z"),
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
    return re.search(r"(?:\b[A-Z]|\b[A-Z][a-z]{1,3})\.\s*\Z", text[max(0, start - 8) : start + 1]) is not None


def _names(words: str) -> int:
    """How many names a clean list has: ``A and B``, ``A, B and C``, ``A, B, and C``; 0 for anything else."""
    words = re.sub(r"\A(?:Both|both|[Tt]he) ", "", words)
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
        if len(parts) > 4 or inside & (
            _NOT_NAMES - ({"in", "of", "for", "at"} if i == 0 and len(items) > 1 else set())
        ):
            return 0
    proper = [item[:1].isupper() for item in items]
    determined = [item.split()[0].lower() in ("the", "a", "an", "its", "his", "her", "their") for item in items]
    if any(proper[1:]) != all(proper[1:]) or any(determined[1:]) != all(determined[1:]):
        return 0  # Smith, the mayor, and Jones
    if len(items) > 2 and items[1].lower() in _REGIONS and items[0].lower() not in _REGIONS:
        return 0
    if len(items) > 2 and determined[1] and not determined[0] and not words.startswith("The "):
        return 0
    return len(items)
