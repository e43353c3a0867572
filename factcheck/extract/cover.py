"""Which figures of an article a record already states: for coverage, and so that an update only adds."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from ..model import Article, Claim, Quote
from .extraction import ArticleDraft, Item


class Coverage(NamedTuple):
    """The claims of a text, those that the record has and those that it lacks, in the order of the text."""

    covered: tuple[tuple[Item, str], ...]
    """With the id of the record's claim."""
    missing: tuple[Item, ...]

    @property
    def percent(self) -> int:
        """How many of the text's figures are recorded, in whole percent rounded down; 100 where there are none."""
        total = len(self.covered) + len(self.missing)
        return 100 if total == 0 else 100 * len(self.covered) // total


def cover(draft: ArticleDraft, record: Article) -> Coverage:
    """Lay a record over the figures found in its article's text."""
    text, places = _squeezed(draft.reading.text)
    taken: dict[int, str] = {}
    claims = [item for item in draft.items if item.claim]
    everything = [item for item in draft.items if item.figure is not None or item.kind == "date"]
    for claim in record.claims:
        for quote, value in _statements(claim):
            for item in _stated(text, places, everything, quote, value):
                taken.setdefault(id(item), claim.id)
    covered = tuple((item, taken[id(item)]) for item in claims if id(item) in taken)
    return Coverage(covered, tuple(item for item in claims if id(item) not in taken))


def _statements(claim: Claim) -> list[tuple[Quote, str]]:
    quotes = [claim.quote] if claim.quote is not None else []
    return [(quote, quote.value or claim.value) for quote in (*quotes, *claim.also)]


def _squeezed(text: str) -> tuple[str, list[int]]:
    """The text normalised (NFKC, no white space) so that quotes match over line ends, with each character's place."""
    characters: list[str] = []
    places: list[int] = []
    for i, c in enumerate(text):
        for n in unicodedata.normalize("NFKC", c):
            if not n.isspace():
                characters.append(n)
                places.append(i)
    return "".join(characters), places


def _stated(text: str, places: list[int], items: list[Item], quote: Quote, value: str) -> list[Item]:
    """The items inside the quote that state the value, or all figures inside it where the claim has none (a list)."""
    prefix, exact, suffix = (_squeezed(part)[0] for part in (quote.prefix, quote.exact, quote.suffix))
    if not exact:
        return []
    wanted = _squeezed(value)[0]
    found: list[Item] = []
    for m in re.finditer(re.escape(prefix + exact + suffix), text):
        low, high = places[m.start() + len(prefix)], places[m.end() - len(suffix) - 1] + 1
        for item in items:
            if low <= item.at.start < high and _says(item, wanted):
                found.append(item)
        if not found:
            found = [item for item in items if item.at.start < high and low < item.at.end and _says(item, wanted)]
    return found


def _says(item: Item, wanted: str) -> bool:
    said = _squeezed(item.text)[0]
    return bool(wanted) and (wanted in said or said in wanted or _squeezed(item.value)[0] in wanted)
