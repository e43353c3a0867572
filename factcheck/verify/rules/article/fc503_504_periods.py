"""Periods that cannot be, or were not over when the article appeared.

**What it does.** FC503: a ``period`` written as a date or an interval (``2020-01/2020-04``; quarters and half-years are
``2020-Q2``, ``2020-H1``, 2020年二季度) that names no such day or ends before it starts; and on an article's plain text, a printed period whose end is before its start (years, or days of
one month). Years before our era, years ago and years listed backwards with a figure for each (分别) pass. FC504, in
records: a claim for a period that had not begun on the day of publication, or a growth or change over one that was not
over, when that day is given outright (not marked ``~`` or ``?``) and no word of a plan or a forecast stands in the
claim's quote, note, measure or tags. (A count or a level "so far" may well belong to a month that still runs.)

**Why it matters.** A figure for the whole of March in a story of 5 March is a forecast, or a slip of the month.

**Example.** ``period: 2020-12/2020-02``; ``published: 2020-03-05`` with ``period: 2020-03``; in a text ``5月20日至10日``,
``between 2020 and 2018``.

**How to mend it.** Correct the period, or mark it as inferred (``2020-03~``).

**When it is wrong.** Plans and targets told in words that the rule does not know: say ``plan`` in the claim's note or
tags, or mark the period with ``~``. In a text, days from one month into the next that name only the first: print both.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ....findings import Problem
from ....store.edtf import parse_date
from ....store.when import parse_period
from ....words.compiled import EN_DATES_AHEAD, ZH_DATES_AHEAD
from ...rule import Example, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ....model import Article, Claim
    from ....store.days import Span

RULES = (
    Rule("FC503", "period-order", "error", "a period ends before it starts, or has no such day"),
    Rule("FC504", "future-actual", "warning", "a fact for a period not over at publication"),
)
EXAMPLES = (
    Example(
        "FC503",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 3户, quote: 3户, period: 2020-12/2020-02}
        """,
        at="3:43",
        says="the period 2020-12/2020-02 ends before it starts",
    ),
    Example(
        "FC503",
        "展览于5月20日至10日举行。",
        at="1:4",
        says="5月20日至10日 ends before it starts",
        file="article.txt",
    ),
    Example(
        "FC504",
        """
        article: {title: 产值, published: 2020-03-05}
        claims:
          - {id: a, value: 增长3%, quote: 增长3%, kind: growth, period: 2020-03}
        """,
        at="3:61",
        says="增长3% for 2020-03, a period not over when this was published (2020-03-05)",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC503",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 3户, quote: 3户, period: 2019-12/2020-02}
        """,
    ),
    Example(
        "FC503",
        "展览于5月10日至20日举行。",
        file="article.txt",
    ),
    Example(
        "FC504",
        """
        article: {title: 产值, published: 2020-03-05}
        claims:
          - {id: a, value: 增长3%, quote: 预计增长3%, kind: growth, period: 2020-03}
        """,
    ),
)

_AHEAD = (*ZH_DATES_AHEAD.split("|"), *EN_DATES_AHEAD.split("|"))


def check(article: Article) -> Iterator[Problem]:
    """Yield a problem for each impossible period and each fact about the future."""
    published = _read(article.published) if article.published else None
    over = published.last if isinstance(published, tuple) and not published.inferred else None
    for claim in article.claims:
        text = claim.period
        if not text:
            continue
        span = _read_period(text, article.published)
        if span is None:
            continue
        if isinstance(span, str):
            place = claim.places.get("period", claim.place)
            yield Problem("FC503", span, article.file, place, article.id, (claim.id,))
        elif over is not None and span.last > over and not span.inferred and _too_early(claim, span, over):
            place = claim.places.get("period", claim.place)
            message = f"{claim.value} for {text}, a period not over when this was published ({article.published})"
            yield Problem("FC504", message, article.file, place, article.id, (claim.id,))


@lru_cache(maxsize=1024)
def _read(text: str) -> Span | str:
    """The days, or what is wrong with them; a corpus names few days many times."""
    try:
        return parse_date(text)
    except ValueError as error:
        return str(error)


@lru_cache(maxsize=1024)
def _read_period(text: str, published: str) -> Span | str | None:
    try:
        return parse_period(text, published)
    except ValueError as error:
        return str(error)


def _too_early(claim: Claim, span: Span, over: tuple[int, int, int]) -> bool:
    """Whether the claim states as a fact what nobody could know by the day ``over``."""
    return (span.first > over or claim.kind in ("growth", "change")) and not _looks_ahead(claim)


def _looks_ahead(claim: Claim) -> bool:
    text = " ".join((claim.quote.exact if claim.quote else "", claim.note, claim.measure, *claim.tags)).lower()
    return any(word in text for word in _AHEAD)
