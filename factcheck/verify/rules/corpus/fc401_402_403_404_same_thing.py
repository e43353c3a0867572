"""One thing, two values.

**What it does.** Two claims state the same thing when their measure, population, area, period, kind and basis are
equal, and measure, area and period are given. When no number satisfies both, FC401 (one article) is an error, but a
warning where only one of them is ``revised`` or their ``prices`` differ; FC402 (two articles) is a warning: one may be a
revision. FC404 takes the place of FC402 where the two are a power of ten, or 万 and 亿, apart. Within one article, and
where both lack area or period, FC403 asks what tells the two apart. Figures in unlike units (件 and 元 are two things)
are never held against each other.

**Why it matters.** Headline and body, Monday's story and Thursday's: the reader sees both.

**Example.** ``320家`` at one place and ``321家`` at another, both the city's firms in 2019.

**How to mend it.** Correct the one that is wrong; or say what tells them apart (``population``, ``period``, ``basis``).
A later revision says ``revised: true``, which leaves a warning.

**When it is wrong.** Two different things that the record describes in the same words: describe them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....findings import Problem
from ....store.when import same_period
from ...rule import Example, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Literal

    from ....model import Article, Claim
    from ....quantity.interval import Interval, Number

RULES = (
    Rule("FC401", "self-contradiction", "error", "one thing stated with two values in one article"),
    Rule("FC402", "cross-article", "warning", "two articles state different values of one thing"),
    Rule("FC403", "same-description", "warning", "two values described alike: what tells them apart?"),
    Rule("FC404", "scale-slip", "warning", "two statements a power of ten apart"),
)
EXAMPLES = (
    Example(
        "FC401",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 320家, quote: 320家, measure: 企业, area: 全市, period: 2019}
          - {id: b, value: 321家, quote: 321家, measure: 企业, area: 全市, period: 2019}
        """,
        at="4:20",
        says="企业, 全市, 2019: 321家 here, 320家 at line 3 ('a'); 321家 and 320家 have no number in common",
    ),
    Example(
        "FC402",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 320家, quote: 320家, measure: 企业, area: 全市, period: 2019}
        """,
        at="monday.yaml:3:20",
        says="企业, 全市, 2019: 321家 here, 320家 at record.yaml:3:10 ('a'); 321家 and 320家 have no number in common",
        beside={
            "monday.yaml": """
            article: {title: 南山光伏电站}
            claims:
              - {id: a, value: 321家, quote: 321家, measure: 企业, area: 全市, period: 2019}
            """,
        },
    ),
    Example(
        "FC403",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 320家, quote: 320家, measure: 企业}
          - {id: b, value: 321家, quote: 321家, measure: 企业}
        """,
        at="4:20",
        says="企业: 321家 here, 320家 at line 3 ('a'); described alike, and neither gives area and period: what tells them apart?",
    ),
    Example(
        "FC404",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 3.2亿元, quote: 3.2亿元, measure: 产值, area: 全市, period: 2019}
        """,
        at="monday.yaml:3:20",
        says="产值, 全市, 2019: 3.2万元 here, 3.2亿元 at record.yaml:3:10 ('a'); 3.15–3.25万元 and 3.15–3.25亿元 have no number in common; they are 万 and 亿 (a factor of 10,000) apart",
        beside={
            "monday.yaml": """
            article: {title: 南山光伏电站}
            claims:
              - {id: a, value: 3.2万元, quote: 3.2万元, measure: 产值, area: 全市, period: 2019}
            """,
        },
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC401",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 320家, quote: 320家, measure: 企业, area: 全市, period: 2018}
          - {id: b, value: 321家, quote: 321家, measure: 企业, area: 全市, period: 2019}
        """,
    ),
    Example(
        "FC402",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 320家, quote: 320家, measure: 企业, area: 全市, period: 2019}
        """,
        beside={
            "monday.yaml": """
            article: {title: 南山光伏电站}
            claims:
              - {id: a, value: 300多家, quote: 300多家, measure: 企业, area: 全市, period: 2019}
            """,
        },
    ),
    Example(
        "FC403",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 320家, quote: 320家, measure: 企业, population: 国有}
          - {id: b, value: 321家, quote: 321家, measure: 企业, population: 民营}
        """,
    ),
    Example(
        "FC404",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 3.2亿元, quote: 3.2亿元, measure: 产值, area: 全市, period: 2019}
        """,
        beside={
            "monday.yaml": """
            article: {title: 南山光伏电站}
            claims:
              - {id: a, value: 32000万元, quote: 32000万元, measure: 产值, area: 全市, period: 2019}
            """,
        },
    ),
)

Members = list[tuple["Article", "Claim"]]


def groups(articles: Iterable[Article]) -> list[tuple[tuple[str, ...], Members]]:
    """The claims that are described alike, wherever there are two or more: the description and the claims."""
    first: dict[tuple[str, ...], tuple[Article, Claim]] = {}
    found: dict[tuple[str, ...], Members] = {}
    for article in articles:
        for claim in article.claims:
            if claim.measure:
                period = same_period(claim.period, article.published)
                key = (claim.measure, claim.population, claim.area, period, claim.kind, claim.basis)
                member = (article, claim)
                other = first.setdefault(key, member)
                if other is not member:  # most descriptions stand once, and need no list
                    found.setdefault(key, [other]).append(member)
    return list(found.items())


def check(alike: Iterable[tuple[tuple[str, ...], Members]]) -> Iterator[Problem]:
    """Yield a problem for each pair of claims that state one thing with values that cannot both hold."""
    for key, members in alike:
        yield from _group(key, members)


def tied(alike: Iterable[tuple[tuple[str, ...], Members]]) -> set[str]:
    """The ids of articles with a claim that states the same thing as another, and so ties their checks together."""
    return {article.id for key, members in alike if key[2] and key[3] for article, _ in members}


def _group(key: tuple[str, ...], members: list[tuple[Article, Claim]]) -> Iterator[Problem]:
    """Each later claim against one before it that it contradicts.

    Of all that came before, only two can matter: the one that must be lowest and the one that must be highest. So a
    thousand claims of one thing take a thousand steps, not a million. Claims in unlike units are two things, told
    apart by their unit (件 and 元 of one measure); where area or period is missing only one article is looked at.
    """
    extremes: dict[tuple[object, ...], list[tuple[Article, Claim, Interval]]] = {}
    for article, claim in members:
        here = _base(claim)
        scope = (claim.unit_read.dimension, "" if key[2] and key[3] else article.id)
        before = extremes.get(scope)
        if before is None:
            extremes[scope] = [(article, claim, here), (article, claim, here)]
            continue
        for other, first, there in before:
            if there.meet(here).empty:
                yield _problem(key, article, claim, other, first)
                break
        lowest, highest = before
        if here.high is not None and (lowest[2].high is None or _above(lowest[2].high, lowest[2].high_open, here)):
            before[0] = (article, claim, here)
        if here.low is not None and (highest[2].low is None or _below(highest[2].low, highest[2].low_open, here)):
            before[1] = (article, claim, here)


def _above(high: Number, high_open: bool, here: Interval) -> bool:
    """Whether an upper end lies above that of ``here``."""
    assert here.high is not None
    return high > here.high or (high == here.high and here.high_open and not high_open)


def _below(low: Number, low_open: bool, here: Interval) -> bool:
    """Whether a lower end lies below that of ``here``."""
    assert here.low is not None
    return low < here.low or (low == here.low and here.low_open and not low_open)


def _base(claim: Claim) -> Interval:
    scale = claim.unit_read.scale
    return claim.interval if scale == 1 else claim.interval.scaled(scale)


def _problem(key: tuple[str, ...], article: Article, claim: Claim, other: Article, first: Claim) -> Problem:
    from ....quantity.measured import measured

    same_article = article.id == other.id
    what = ", ".join(part for part in (*key[:3], claim.period) if part)
    where = f"line {first.place.line}" if same_article else f"{other.file}:{first.place.line}:{first.place.column}"
    said = f"{claim.value or len(claim.items)} here, {first.value or len(first.items)} at {where} ('{first.id}')"
    # Two times are only a warning where one of them declares itself a revision or counts at other prices.
    told_apart = claim.revised != first.revised or claim.prices != first.prices
    severity: Literal["warning", ""] = "warning" if told_apart else ""
    if not (key[2] and key[3]):
        missing = " and ".join(name for name, part in (("area", key[2]), ("period", key[3])) if not part)
        message = f"{what}: {said}; described alike, and neither gives {missing}: what tells them apart?"
        code = "FC403"
    else:
        from ...slips import power_apart

        apart = power_apart(claim, first)
        code = "FC404" if apart and not same_article else "FC401" if same_article else "FC402"
        here, there = (measured(_base(c), c.unit_read, c.value).text() for c in (claim, first))
        message = f"{what}: {said}; {here} and {there} have no number in common"
        if apart:
            message += (
                f"; they are {'万 and 亿 (a factor of 10,000)' if apart == 10_000 else f'a factor of {apart:,}'} apart"
            )
        if told_apart:
            message += "; one of them is marked as revised or at other prices"
    names = (claim.id, first.id if same_article else f"{other.id}.{first.id}")
    place = claim.places.get("value", claim.place)
    return Problem(code, message, article.file, place, article.id, names, severity=severity)
