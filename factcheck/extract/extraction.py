"""What extracting a text gives: articles, each with its figures, draft claims, proposed checks and flaws."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .flaw import Flaw
from .item import Item
from .page import Reading, Story

if TYPE_CHECKING:
    from .candidate import Candidate


@dataclass(slots=True)
class Draft:
    """A claim to be: one figure, at one or more places of the article."""

    id: str
    items: list[Item]
    """Its occurrences; the first gives value and quote."""
    described: bool = True
    """Its measure tells it apart from the claims before it."""


@dataclass(slots=True)
class ArticleDraft:
    """One article of the input and all that was found in it."""

    story: Story
    reading: Reading
    items: list[Item]
    drafts: list[Draft] = field(default_factory=list)
    checks: list[Candidate] = field(default_factory=list)
    problems: list[Flaw] = field(default_factory=list)
    """Flaws of wording and dates, lists that do not match their number, near misses; offsets of the input."""
    lang: str = "zh"

    @property
    def title(self) -> str:
        """The headline, or the beginning of the text where there is none."""
        if self.story.title:
            return self.story.title
        first = self.reading.text.strip().split("\n", 1)[0]
        for mark in "。！？.!?":
            first = first.split(mark, 1)[0]
        return first[:40]

    @property
    def start(self) -> int:
        return self.story.start

    @property
    def end(self) -> int:
        return self.story.end

    @property
    def figures(self) -> list[Item]:
        """Everything numeric, claims or not."""
        return self.items

    @property
    def claims(self) -> list[Draft]:
        return self.drafts


@dataclass(slots=True)
class Extraction:
    """A text and its articles, in order."""

    text: str
    articles: list[ArticleDraft]
