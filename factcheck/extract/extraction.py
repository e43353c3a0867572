"""What extracting a text gives: articles, each with its figures, draft claims, proposed checks and flaws."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..quantity.figure import Figure
from .flaw import Flaw
from .page import Reading, Story
from .sighting import Sighting

if TYPE_CHECKING:
    from .links.candidate import Candidate


@dataclass(slots=True)
class Item:
    """One numeric stretch of an article, with its value and what the words around say about it."""

    start: int
    """In the input, as are ``end``."""
    end: int
    text: str
    """As the input prints it."""
    at: Sighting
    """Where it stands in the article's reading text."""
    role: str
    """``headline``, ``body``, ``caption`` … of the segment that it stands in."""
    figure: Figure | None = None
    claim: bool = False
    kind: str = ""
    """For a claim: count, level, share, rate, growth, change, ratio, duration, ordinal; else date, label, idiom,
    numbering, score."""
    type: str = ""
    """What it is, for relating it to others: see ``kinds``."""
    value: str = ""
    """The words that ``parse_figure`` reads as its value."""
    id: str = ""
    """Of the draft claim that it became; occurrences of one figure share it."""
    measure: str = ""
    words: frozenset[str] = frozenset()
    """Words near it that say what it counts; for telling which figures belong together."""
    population: str = ""
    area: str = ""
    period: str = ""
    basis: str = ""
    whole: str = ""
    """For a share: the words that say of what."""
    attributed_to: str = ""
    average: bool = False
    """Per head, mean or unit price: does not add up."""
    compared: bool = False
    """Said against another time (比上年多收920件): a change even without a verb that the grammar knows."""
    clause: tuple[int, int] = (0, 0)
    sentence: tuple[int, int] = (0, 0)
    paragraph: int = 0

    @property
    def unit(self) -> str:
        """The unit's symbol, '' where there is none."""
        return self.figure.unit.symbol if self.figure is not None else ""

    @property
    def sort(self) -> str:
        """The unit's sort, '' where there is no value."""
        return self.figure.unit.sort if self.figure is not None else ""


@dataclass(slots=True)
class Draft:
    """A claim to be: one figure, at one or more places of the article."""

    id: str
    items: list[Item]
    """Its occurrences; the first gives value and quote."""
    listed: tuple[str, ...] = ()
    """The things that the article lists by name."""
    open: bool = False
    """The list goes on (等)."""
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
