"""Which claims are wanted: filters by the fields of claims."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..store.edtf import parse_date
from ..store.when import plain_period
from ..text.fold import caseless
from .value_range import ValueRange, parse_range

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..model import Article, Claim
    from ..quantity.unit import Unit

Day = tuple[int, int, int]
Days = tuple[Day, Day]
_FIRST: Day = (0, 0, 0)
_LAST: Day = (10_000, 0, 0)


class Period(NamedTuple):
    """A period asked for: its words, folded, and its days where it is a date or an interval of dates."""

    text: str
    days: Days | None

    def overlaps(self, period: str, published: str = "") -> bool:
        """Whether a claim's period shares a day with it, or begins with its words or holds them.

        ``published`` is the day that a period without a year is seen from.
        """
        days = days_of(period, published)
        if self.days is None or days is None:
            return self.text in folded(period)
        return self.days[0] <= days[1] and days[0] <= self.days[1]


class Selection(NamedTuple):
    """What is asked of a claim. Of one filter's values any may fit; all filters that have values must."""

    articles: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    units: tuple[Unit, ...] = ()
    measures: tuple[str, ...] = ()
    populations: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    periods: tuple[Period, ...] = ()
    values: tuple[ValueRange, ...] = ()

    def wants(self, article: Article, claim: Claim) -> bool:
        """Whether the claim fits."""
        return (
            _among(claim.kind, self.kinds)
            and _among(status(claim), self.statuses)
            and _within(claim.measure, self.measures)
            and _within(claim.population, self.populations)
            and _within(claim.area, self.areas)
            and _within(claim.attributed_to, self.sources)
            and (not self.tags or any(folded(tag) in self.tags for tag in claim.tags))
            and (not self.units or any(_same_unit(claim.unit_read, unit) for unit in self.units))
            and (not self.periods or any(period.overlaps(claim.period, article.published) for period in self.periods))
            and (not self.values or any(value.holds(claim) for value in self.values))
            and (not self.articles or self.wants_article(article))
        )

    def wants_article(self, article: Article) -> bool:
        """Whether the article's id or title holds one of the words, or its file is the one named."""
        named = (folded(article.id), folded(article.title))
        file = folded(article.file)
        return any(any(word in name for name in named) or file.endswith(word) for word in self.articles)


def selection(
    *,
    articles: Sequence[str] = (),
    kinds: Sequence[str] = (),
    units: Sequence[str] = (),
    measures: Sequence[str] = (),
    populations: Sequence[str] = (),
    areas: Sequence[str] = (),
    sources: Sequence[str] = (),
    statuses: Sequence[str] = (),
    tags: Sequence[str] = (),
    periods: Sequence[str] = (),
    values: Sequence[str] = (),
) -> Selection:
    """Filters from what was typed. Raises FigureError for a unit or a range of values that cannot be read."""
    apart: list[Unit] = []
    if units:
        from ..quantity.unit_alone import split_unit

        apart = [split_unit(unit)[1] for unit in units]
    return Selection(
        _folded(articles),
        tuple(kinds),
        tuple(apart),
        _folded(measures),
        _folded(populations),
        _folded(areas),
        _folded(sources),
        tuple(statuses),
        _folded(tags),
        tuple(Period(folded(period), days_of(period)) for period in periods),
        tuple(parse_range(value) for value in values),
    )


def folded(text: str) -> str:
    """Text as words are looked for: without regard to width and capitals."""
    return caseless(text).strip()


def status(claim: Claim) -> str:
    """Its review's status; ``unreviewed`` where there is none."""
    return (claim.review.status if claim.review is not None else "") or "unreviewed"


def days_of(text: str, published: str = "") -> Days | None:
    """First and last day of a date, an interval or a quarter, an empty or ``..`` end reaching for ever; None for other words."""
    if not plain_period(text):
        from ..store.periods import named_period

        named = named_period(text, published)
        return None if named is None else (named.first, named.last)
    first, slash, last = text.strip().partition("/")
    try:
        start = _FIRST if slash and first in ("", "..") else parse_date(first).first
        if not slash:
            return start, parse_date(first).last
        end = _LAST if last in ("", "..") else parse_date(last).last
    except ValueError:
        return None
    return start, end


def _folded(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(folded(word) for word in words)


def _among(value: str, wanted: tuple[str, ...]) -> bool:
    return not wanted or value in wanted


def _within(text: str, wanted: tuple[str, ...]) -> bool:
    if not wanted:
        return True
    plain = folded(text)
    return any(word in plain for word in wanted)


def _same_unit(unit: Unit, wanted: Unit) -> bool:
    """万元 and 元 are one unit, for the multiplier is no part of it; 公里 and 千米 too, for they are of one size."""
    if unit.symbol == wanted.symbol:
        return unit.dimension == wanted.dimension
    return bool(unit.dimension) and unit.dimension == wanted.dimension and unit.scale == wanted.scale
