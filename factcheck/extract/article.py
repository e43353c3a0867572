"""One article of a page: read, found, described, related, drafted."""

from __future__ import annotations

from collections.abc import Iterator

from ..text.sentences import Clauses
from . import dates, figures, wording
from .anchor import year_of
from .context import describe, is_figure
from .draft import make_drafts
from .extraction import ArticleDraft
from .flaw import Flaw
from .item import Item
from .kinds import tell
from .lending import lend
from .links import propose
from .page import Reading, Story, split
from .sighting import DATE, FIGURE
from .topics import tell_topics


def draft_article(text: str, story: Story, *, published: str | None = None, lang: str | None = None) -> ArticleDraft:
    """Everything about one article, in offsets of ``text``."""
    reading = Reading(text, story)
    chosen = (lang or figures.language(reading.text))[:2]
    chosen = chosen if chosen in ("zh", "en") else "en"
    items = _items(text, reading, chosen)
    clauses = Clauses(reading.text)
    lend(items, reading.text, chosen)
    describe(items, clauses, chosen)
    tell(items, reading.text, chosen)
    tell_topics(items, reading.text, chosen)
    article = ArticleDraft(story, reading, items, lang=chosen)
    article.drafts = make_drafts(items, chosen, published)
    article.checks = propose(items, reading.text, chosen)
    article.problems = _flaws(reading, items, published)
    return article


def flaws_of(text: str, published: str | None = None) -> Iterator[Flaw]:
    """The flaws of wording and dates alone, of every article of a text: the same as their drafts hold."""
    for story in split(text):
        reading = Reading(text, story)
        lang = figures.language(reading.text)
        items = _items(text, reading, lang)
        describe(items, Clauses(reading.text), lang)
        yield from _flaws(reading, items, published)


def _flaws(reading: Reading, items: list[Item], published: str | None) -> list[Flaw]:
    year, inferred = year_of(published)
    flaws = list(wording.flaws(reading.text))
    flaws += wording.flatly_dated(reading.text, items)
    flaws += dates.flaws(reading.text, year=year, year_inferred=inferred)
    return sorted((_placed(reading, flaw) for flaw in flaws), key=lambda f: (f.start, f.name))


def _placed(reading: Reading, flaw: Flaw) -> Flaw:
    """A flaw of the reading text at its place in the input."""
    start, end = reading.span(flaw.start, max(flaw.end, flaw.start + 1))
    return flaw._replace(start=start, end=end)


def _items(text: str, reading: Reading, lang: str) -> list[Item]:
    plain = reading.text
    items = []
    for at in figures.find(plain, lang):
        start, end = reading.span(at.start, at.end)
        item = Item(start, end, text[start:end], at, reading.role(at.core))
        if at.sort != DATE:
            item.figure = figures.read(plain, at)
            item.value = figures.printed(plain, at) if at.sort == FIGURE else item.text
        item.claim = is_figure(item) and item.role not in ("byline", "running", "kicker")
        item.kind = at.sort
        items.append(item)
    return items
