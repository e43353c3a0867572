"""Growth with its base: from one figure to another, by an amount, by a percentage."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...quantity.figure import Figure
from ..extraction import Item
from . import arithmetic
from .table import Table


def find(table: Table) -> None:
    """Add what the article says about growth."""
    for i, item in enumerate(table.claims):
        if (
            item.kind == "growth"
            and item.sort == "percent"
            and item.figure is not None
            and item.figure.number is not None
        ):
            if table.lang == "zh":
                _chinese(table, i, item)
            else:
                _english(table, i, item)
        elif item.sort in ("times", "percent") and table.lang != "zh":
            _english(table, i, item)


def _level(table: Table, item: Item) -> bool:
    return (
        item.figure is not None
        and item.figure.number is not None
        and item.kind in ("count", "level")
        and item.figure.wording in (None, "about")
    )


def _counted(item: Item) -> bool:
    return item.sort in ("count", "plain")


def _chinese(table: Table, i: int, growth: Item) -> None:
    """…18650件,比上年多收920件,上升5.2% and 由100件增加到120件,增长20%."""
    sentence = growth.sentence[0]
    before = [c for c in table.claims[max(0, i - 4) : i] if c.at.start >= sentence]
    if len(before) >= 2:
        level, change = before[-2], before[-1]
        moved = change.kind == "change" or re.search(
            r"(?:增|减|多|少|降)(?:[\u4e00-\u9fff](?<![到至为]))?\Z", table.text[change.clause[0] : change.at.start]
        )
        if (
            moved
            and _level(table, level)
            and change.figure is not None
            and table.alike(level, change)
            and _ADDS.fullmatch(table.between(level, change))
            and re.fullmatch(r"[,，、]?(?:同比|环比|增幅|降幅|分别)?(?:为|达)?", table.between(change, growth))
            and not _dated(table, change, growth)
        ):
            _changed(table, level, change, growth)
    moves = [c for c in table.claims[max(0, i - 3) : i] if c.at.start >= sentence and _level(table, c)]
    if len(moves) >= 2:
        old, new = moves[-2], moves[-1]
        lead = table.text[max(sentence, old.at.start - 12) : old.at.start]
        if (
            table.alike(old, new)
            and re.search(r"(?:从|由)[\u4e00-\u9fff\d]{0,10}\Z", lead)
            and re.search(
                r"(?:增|升|降|减|提高|扩大|上涨|下跌|发展|达)[\u4e00-\u9fff]{0,3}(?:到|至|为)?了?\Z",
                table.between(old, new),
            )
        ):
            if (
                not _dated(table, new, growth)
                and "年均" not in table.between(new, growth)
                and "年均" not in growth.text
            ):
                # 降幅60% prints the size of a fall without its sign.
                fall = not _negative(growth) and re.search(r"[降跌减]幅", table.between(new, growth) + growth.text)
                table.propose(
                    "-growth({1}, {0}) = {2}" if fall else "growth({1}, {0}) = {2}",
                    (old, new, growth),
                    f"from {old.value} to {new.value}, {growth.value}",
                    _from_down_to if fall else _from_to,
                    firm=not any(word in table.text[growth.sentence[0] : growth.at.start] for word in _REAL),
                    near="always",
                )


_ADDS = re.compile(
    r"[,，、]?(?:同比|环比|(?:比|较|相比|与)[^,，。;；]{0,10})?(?:[,，])?(?:净|多|少|新|同比)?[\u4e00-\u9fff]{0,3}"
)
"""What may stand between a level and its change; a subject of its own may not."""
_REAL = ("生产总值", "增加值", "产值", "总值", "GDP")
"""Amounts whose growth is told at constant prices, so that it need not go with the amounts."""


def _changed(table: Table, level: Item, change: Item, growth: Item) -> None:
    """A level, its change and its growth. The level may be the one before (与…相比): it fails only as either."""
    reason = f"{level.value}, a change of {change.value}, {growth.value}"
    figures = [f for f in (level.figure, change.figure, growth.figure) if f is not None]
    compared = re.match(r"[,，]?(?:相比|比较)", table.between(level, change)) or re.search(
        r"(?:与|同|和)[\u4e00-\u9fff\d]{0,12}的\Z",
        table.text[max(level.clause[0], level.at.start - 16) : level.at.start],
    )
    sign = "-" if _negative(growth) and not _negative(change) else ""
    items = (level, change, growth)
    if compared or arithmetic.is_change(figures) == arithmetic.FAILS != arithmetic.is_change_of_base(figures):
        table.propose(
            f"{sign}{{1}} / {{0}} = {{2}}", items, reason, arithmetic.is_change_of_base, firm=False, near="slip"
        )
        return
    base = "({0} + {1})" if sign else "({0} - {1})"
    firm = _counted(level) and _counted(change)
    table.propose(f"{sign}{{1}} / {base} = {{2}}", items, reason, arithmetic.is_change, firm=firm, near="always")


def _from_to(figures: Sequence[Figure]) -> str:
    """before, now, growth: in the order of the sentence."""
    return arithmetic.is_growth((figures[1], figures[0], figures[2]))


def _from_down_to(figures: Sequence[Figure]) -> str:
    """before, now, size of the fall."""
    size = figures[2]
    if size.number is None:
        return arithmetic.HOLDS
    return _from_to((*figures[:2], size._replace(number=-size.number, interval=size.interval.scaled(-1))))


def _dated(table: Table, a: Item, b: Item) -> bool:
    """Whether a growth is against another base than the figures before it."""
    between = table.between(a, b)
    return (
        any(word in between + b.text for word in ("环比", "年均", "实际", "可比"))
        and "环比" not in table.text[a.clause[0] : a.at.start]
    )


def _negative(item: Item) -> bool:
    return item.figure is not None and item.figure.number is not None and item.figure.number < 0


_TO = re.compile(r"\s*to\s*(?:a (?:record|total of )?)?\s*", re.IGNORECASE)
_FROM = re.compile(
    r",?\s*(?:from|on|over|compared with|against|than)\s+(?:the |its |a |last year's |[a-z ]{0,16}?year's |last (?:season|month)'s )?(?:[a-z]+ )?",
    re.IGNORECASE,
)
_JOINED = re.compile(r",?\s*(?:which (?:is|was) )?(?:an? (?:\w+ )?(?:of )?)?", re.IGNORECASE)
"""What may stand between a level and its change (closed at $48.20, up $1.20): no other subject."""
_BY = re.compile(r"[,\s]*(?:or|an?|which is|that is|equal to)?[\s,]*", re.IGNORECASE)


def _english(table: Table, i: int, growth: Item) -> None:
    """rose 8 % to X from Y; X, up 8 % from Y; X, 3.5 percent more than last year's Y; X, up $1.20, or 2.6 percent."""
    claims = table.claims
    sentence = growth.sentence
    after = [c for c in claims[i + 1 : i + 3] if c.at.start < sentence[1]]
    before = [c for c in claims[max(0, i - 2) : i] if c.at.start >= sentence[0]]
    now: Item | None = None
    base: Item | None = None
    if (
        len(after) == 2
        and _TO.fullmatch(table.between(growth, after[0]))
        and _FROM.fullmatch(_undated(table.between(after[0], after[1])))
    ):
        now, base = after
    elif (
        before
        and after
        and _joins(table.between(before[-1], growth))
        and _FROM.fullmatch(_undated(table.between(growth, after[0])))
    ):
        now, base = before[-1], after[0]
    if now is not None and base is not None and growth.sort == "percent" and growth.figure is not None:
        plain = growth.figure.change or re.search(
            r"(?:more|higher|less|lower|increase|rise|gain|growth|drop|fall|decline)",
            table.text[growth.at.start - 20 : growth.at.end + 8],
        )
        expected = re.match(
            r"[^.;]{0,24}?\b(?:expected|forecast|estimate|consensus|analyst|target|predicted)",
            table.text[base.at.end : base.at.end + 60],
        )
        if plain and not expected and _level(table, now) and _level(table, base) and table.alike(now, base):
            excluded = re.search(
                r"constant|organic|adjusted|\breal\b|annual|inflation|gdp\b|gross domestic|economy|comparable|like-for-like|same-store|currenc",
                table.text[sentence[0] : sentence[1]],
                re.IGNORECASE,
            )
            table.propose(
                "growth({0}, {1}) = {2}",
                (now, base, growth),
                f"{now.value} against {base.value}, {growth.value}",
                arithmetic.is_growth,
                firm=excluded is None,
                near="always",
            )
            return
    if (
        len(before) == 2
        and before[1].kind == "change"
        and growth.sort == "percent"
        and _BY.fullmatch(table.between(before[1], growth))
    ):
        level, change = before
        apart = _JOINED.fullmatch(table.between(level, change)) is None
        if not apart and _level(table, level) and change.figure is not None and table.alike(level, change):
            signed = growth
            if (
                _negative(change)
                and not _negative(growth)
                and growth.figure is not None
                and growth.figure.number is not None
            ):
                flipped = growth.figure._replace(
                    number=-growth.figure.number, interval=growth.figure.interval.scaled(-1)
                )
                signed = _with(growth, flipped)
            sign = "-" if signed is not growth else ""
            table.propose(
                f"{{1}} / ({{0}} - {{1}}) = {sign}{{2}}",
                (level, change, signed),
                f"{level.value}, a change of {change.value}, or {growth.value}",
                arithmetic.is_change,
                firm=False,
                near="always",
            )


def _with(item: Item, figure: Figure) -> Item:
    return replace(item, figure=figure)


def _joins(between: str) -> bool:
    return (
        len(between) <= 40
        and re.fullmatch(
            r",?\s*(?:(?:an?|which|this|that|was|is|in|for|and|the|fiscal|year|month|quarter|[A-Z][a-z]+|\d{4})\b[\s,]*)*",
            between,
        )
        is not None
    )


def _undated(between: str) -> str:
    return re.sub(
        r"\bin (?:the )?(?:previous |prior |same )?(?:\w+ )?(?:\d{4}|year|quarter|month|period)\s*", "", between
    )
