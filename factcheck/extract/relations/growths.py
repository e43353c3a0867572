"""Growth with its base: from one figure to another, by an amount, by a percentage; and parts' growth with the whole's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from ...quantity.figure import Figure
from ..extraction import Item, Proposal
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
    _mixes(table)


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
            r"(?:增|减|多|少|降)[\u4e00-\u9fff]?\Z", table.text[change.clause[0] : change.at.start]
        )
        if (
            moved
            and _level(table, level)
            and change.figure is not None
            and table.alike(level, change)
            and len(table.between(change, growth)) <= 14
        ):
            reason = f"{level.value}, a change of {change.value}, {growth.value}"
            sign = "-" if _negative(growth) and not _negative(change) else ""
            base = "({0} - {1})" if not sign else "({0} + {1})"
            if not _dated(table, change, growth):
                table.propose(
                    f"{sign}{{1}} / {base} = {{2}}",
                    (level, change, growth),
                    reason,
                    arithmetic.is_change,
                    firm=_counted(level) and _counted(change),
                    near="always",
                )
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
                table.propose(
                    "growth({1}, {0}) = {2}",
                    (old, new, growth),
                    f"from {old.value} to {new.value}, {growth.value}",
                    _from_to,
                    firm=True,
                    near="always",
                )


def _from_to(figures: Sequence[Figure]) -> str:
    """before, now, growth: in the order of the sentence."""
    return arithmetic.is_growth((figures[1], figures[0], figures[2]))


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
        if plain and _level(table, now) and _level(table, base) and table.alike(now, base):
            excluded = re.search(
                r"constant|organic|adjusted|real terms|annual(?:ised|ized)|inflation",
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
        if _level(table, level) and change.figure is not None and table.alike(level, change):
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


def _with(item: Item, figure: object) -> Item:
    from dataclasses import replace

    return replace(item, figure=figure)  # type: ignore[arg-type]


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


def _mixes(table: Table) -> None:
    """A whole's growth with its parts' growth and shares, or amounts: a breakdown."""
    _by_amounts(table)
    if table.lang == "zh":
        _by_shares(table)
        _by_industries(table)


def _next_growth(table: Table, item: Item) -> Item | None:
    i = table.index[id(item)] + 1
    for other in table.claims[i : i + 2]:
        if other.kind == "growth" and other.sort == "percent" and other.at.start - item.at.end <= 20 and _known(other):
            return other
        if other.kind not in ("share", "rate"):
            return None
    return None


def _known(item: Item) -> bool:
    return item.figure is not None and item.figure.number is not None and item.figure.wording in (None, "about")


def _by_amounts(table: Table) -> None:
    for p in list(table.proposals):
        if " = " not in p.template or "/" in p.template or len(p.items) < 3 or not p.template.startswith("{0} + "):
            continue
        *parts, whole = p.items
        growths = [_next_growth(table, part) for part in parts]
        total = _next_growth(table, whole)
        if total is None or any(g is None for g in growths):
            continue
        grown = [g for g in growths if g is not None]
        n = len(parts)
        rows: dict[str, object] = {
            "total": {"value": f"{{{2 * n}}}", "growth": f"{{{2 * n + 1}}}"},
            "parts": [{"value": f"{{{k}}}", "growth": f"{{{n + k}}}"} for k in range(n)],
            "complete": "true",
        }

        def test(figures: object, n: int = n) -> str:
            return _amount_mix(list(figures), n)  # type: ignore[call-overload]

        _keep(table, rows, (*parts, *grown, whole, total), "amounts and growth of a whole and its parts", test)


def _amount_mix(figures: list[object], n: int) -> str:
    """Whether the parts' earlier amounts can add up to the whole's: interval arithmetic on value / (1 + growth)."""
    earlier: list[tuple[Fraction, Fraction]] = []
    for k in [*range(n), 2 * n]:
        value = arithmetic.bounds(figures[k])  # type: ignore[arg-type]
        growth = arithmetic.bounds(figures[k + n] if k < n else figures[2 * n + 1])  # type: ignore[arg-type]
        if value is None or growth is None or growth[0] <= -1 or value[0] < 0:
            return arithmetic.HOLDS
        earlier.append((Fraction(value[0]) / (1 + growth[1]), Fraction(value[1]) / (1 + growth[0])))
    low, high = sum(e[0] for e in earlier[:-1]), sum(e[1] for e in earlier[:-1])
    return arithmetic.HOLDS if low <= earlier[-1][1] and earlier[-1][0] <= high else arithmetic.FAILS


def _by_shares(table: Table) -> None:
    """…投资增长34.9%,占…比重为60.4%;…下降20.4%,占…7.5%: parts by growth and share, under a total growth before."""
    pairs: list[tuple[Item, Item]] = []
    for a, b in pairwise(table.claims):
        if (
            a.kind == "growth"
            and b.kind == "share"
            and a.sort == b.sort == "percent"
            and b.at.start - a.at.end <= 16
            and _known(a)
            and _known(b)
        ):
            pairs.append((a, b))
    runs: list[list[tuple[Item, Item]]] = []
    for pair in pairs:
        if runs and runs[-1][-1][0].paragraph == pair[0].paragraph and runs[-1][-1][1].whole == pair[1].whole:
            runs[-1].append(pair)
        else:
            runs.append([pair])
    for run in runs:
        if len(run) < 2:
            continue
        total = _total_growth(table, run[0][0])
        if total is None:
            continue
        n = len(run)
        rows: dict[str, object] = {
            "total": {"growth": f"{{{2 * n}}}"},
            "parts": [{"share": f"{{{n + k}}}", "growth": f"{{{k}}}"} for k in range(n)],
            "complete": "false",
        }

        def test(figures: object, n: int = n) -> str:
            return _share_mix(list(figures), n)  # type: ignore[call-overload]

        _keep(
            table,
            rows,
            (*[p[0] for p in run], *[p[1] for p in run], total),
            "growth and shares of parts, and the whole's growth",
            test,
        )


def _share_mix(figures: list[object], n: int) -> str:
    """Whether something is left, this time and the time before, for what the parts leave out."""
    growth = arithmetic.bounds(figures[2 * n])  # type: ignore[arg-type]
    if growth is None or growth[0] <= -1:
        return arithmetic.HOLDS
    before = Fraction(0)
    now = Fraction(0)
    for k in range(n):
        g = arithmetic.bounds(figures[k])  # type: ignore[arg-type]
        s = arithmetic.bounds(figures[n + k])  # type: ignore[arg-type]
        if g is None or s is None or g[0] <= -1:
            return arithmetic.HOLDS
        before += Fraction(s[0]) / (1 + g[1])
        now += Fraction(s[0])
    # In units of this time's whole, the whole was 1 / (1 + growth) before.
    return arithmetic.HOLDS if now <= 1 and before <= 1 / (1 + Fraction(growth[0])) else arithmetic.FAILS


def _by_industries(table: Table) -> None:
    """第一产业, 第二产业, 第三产业: all of a whole, so its growth lies between theirs."""
    found: list[Item] = []
    for item in table.claims:
        if item.kind != "growth" or item.sort != "percent" or not _known(item):
            continue
        number = re.search(
            r"第([一二三])产业[\u4e00-\u9fff]{0,8}(?:同比)?\Z", table.text[max(0, item.at.core - 24) : item.at.start]
        )
        if number is not None and number[1] == "一二三"[len(found)]:
            found.append(item)
        if len(found) == 3:
            break
    if len(found) < 3:
        return
    total = _total_growth(table, found[0])
    if total is None:
        return
    rows: dict[str, object] = {
        "total": {"growth": "{3}"},
        "parts": [{"growth": f"{{{k}}}"} for k in range(3)],
        "complete": "true",
    }

    def test(figures: object) -> str:
        ends = [arithmetic.bounds(f) for f in list(figures)]  # type: ignore[call-overload]
        if any(e is None for e in ends):
            return arithmetic.HOLDS
        *parts, whole = (e for e in ends if e is not None)
        return (
            arithmetic.HOLDS
            if min(p[0] for p in parts) <= whole[1] and whole[0] <= max(p[1] for p in parts)
            else arithmetic.FAILS
        )

    _keep(
        table,
        rows,
        (*found, total),
        "the three industries are all of the whole, so its growth lies between theirs",
        test,
    )


def _total_growth(table: Table, first: Item) -> Item | None:
    """The growth of the whole that a run of parts belongs to: the last one stated in an earlier sentence about the
    same thing (固定资产投资 before 新建项目投资)."""
    words = {w for w in first.words if w[0] not in "项目全市"}
    for item in reversed(table.claims[max(0, table.index[id(first)] - 12) : table.index[id(first)]]):
        if (
            item.kind == "growth"
            and item.sort == "percent"
            and item.role == "body"
            and _known(item)
            and item.sentence != first.sentence
            and words & item.words
        ):
            return (
                item if not re.search(r"第[一二三]产业|项目投资", table.text[item.clause[0] : item.at.start]) else None
            )
    return None


def _keep(table: Table, rows: dict[str, object], items: tuple[Item, ...], reason: str, test: arithmetic.Test) -> None:
    before = len(table.proposals)
    table.propose("breakdown " + str(rows), items, reason, test, firm=False, near="always")
    if len(table.proposals) > before:
        last: Proposal = table.proposals[-1]
        table.proposals[-1] = last._replace(template="breakdown", breakdown=rows)
