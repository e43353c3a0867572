"""Which figures of an article a record already states: for coverage, and so that an update only adds."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from ..model import Article, Claim, Quote
from ..text.fold import squeezed
from ..text.squeezed import squeezed_with_places
from .extraction import ArticleDraft
from .item import Item


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
    page = _Page(draft)
    taken: dict[int, str] = {}
    claims = [item for item in draft.items if item.claim]
    for claim in record.claims:
        for quote, value in _statements(claim):
            for item in page.stated(quote, value):
                taken.setdefault(id(item), claim.id)
    covered = tuple((item, taken[id(item)]) for item in claims if id(item) in taken)
    return Coverage(covered, tuple(item for item in claims if id(item) not in taken))


def _statements(claim: Claim) -> list[tuple[Quote, str]]:
    quotes = [claim.quote] if claim.quote is not None else []
    return [(quote, quote.value or claim.value) for quote in (*quotes, *claim.also)]


class _Page:
    """An article's figures, found by the words that state them."""

    def __init__(self, draft: ArticleDraft) -> None:
        self._text, self._places, _ = squeezed_with_places(draft.reading.text)
        self._items = [item for item in draft.items if item.figure is not None or item.kind == "date"]
        """In the order of the text, none over another."""
        self._starts = [item.at.start for item in self._items]
        self._known: dict[tuple[str, str, str, str], list[Item]] = {}

    def stated(self, quote: Quote, value: str) -> list[Item]:
        """The items inside the quote that state the value, wherever the quote stands.

        Where none is inside, those that reach into it.
        """
        prefix, exact, suffix, wanted = map(squeezed, (quote.prefix, quote.exact, quote.suffix, value))
        key = (prefix, exact, suffix, wanted)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._look(prefix, exact, suffix, wanted) if exact else []
        return found

    def _look(self, prefix: str, exact: str, suffix: str, wanted: str) -> list[Item]:
        found: list[Item] = []
        whole = prefix + exact + suffix
        at = self._text.find(whole)
        while at >= 0:
            low = self._places[at + len(prefix)]
            high = self._places[at + len(prefix) + len(exact) - 1] + 1
            first, last = bisect_left(self._starts, low), bisect_left(self._starts, high)
            found += [item for item in self._items[first:last] if _says(item, wanted)]
            if not found:
                around = self._items[max(first - 1, 0) : last]
                found = [item for item in around if low < item.at.end and _says(item, wanted)]
            # The same words may begin again within themselves: 3., 3., 3.
            at = self._text.find(whole, at + 1)
        return found


def _says(item: Item, wanted: str) -> bool:
    said = squeezed(item.text)
    return bool(wanted) and (wanted in said or said in wanted or squeezed(item.value) in wanted)
