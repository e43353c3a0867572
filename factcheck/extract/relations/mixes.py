"""A whole's growth with its parts' growth and shares, or amounts: what a breakdown says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from ...quantity.figure import Figure
from ..extraction import Item, Proposal
from . import arithmetic
from .table import Table


def find_mixes(table: Table) -> None:
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

        def test(figures: Sequence[Figure], n: int = n) -> str:
            # Growth is often told at constant prices, amounts at current ones: what the amounts alone contradict
            # says nothing, but a whole cannot grow faster or slower than all of its parts.
            mixed = _amount_mix(figures, n)
            return mixed if mixed != arithmetic.FAILS else _between(figures[n : 2 * n], figures[2 * n + 1])

        figures = [item.figure for item in (*parts, *grown, whole, total) if item.figure is not None]
        if test(figures) != arithmetic.FAILS and _amount_mix(figures, n) == arithmetic.FAILS:
            continue
        _keep(table, rows, (*parts, *grown, whole, total), "amounts and growth of a whole and its parts", test)


def _amount_mix(figures: Sequence[Figure], n: int) -> str:
    """Whether the parts' earlier amounts can add up to the whole's: interval arithmetic on value / (1 + growth)."""
    earlier: list[tuple[Fraction, Fraction]] = []
    for k in [*range(n), 2 * n]:
        value = arithmetic.bounds(figures[k])
        growth = arithmetic.bounds(figures[k + n] if k < n else figures[2 * n + 1])
        if value is None or growth is None or growth[0] <= -1 or value[0] < 0:
            return arithmetic.HOLDS
        earlier.append((Fraction(value[0]) / (1 + growth[1]), Fraction(value[1]) / (1 + growth[0])))
    low, high = sum(e[0] for e in earlier[:-1]), sum(e[1] for e in earlier[:-1])
    return arithmetic.HOLDS if low <= earlier[-1][1] and earlier[-1][0] <= high else arithmetic.FAILS


def _between(parts: Sequence[Figure], whole: Figure) -> str:
    """Whether the whole's growth lies between the least and the greatest of its parts'."""
    ends = [arithmetic.bounds(f) for f in (*parts, whole)]
    if any(e is None for e in ends):
        return arithmetic.HOLDS
    *each, of = (e for e in ends if e is not None)
    return (
        arithmetic.HOLDS if min(p[0] for p in each) <= of[1] and of[0] <= max(p[1] for p in each) else arithmetic.FAILS
    )


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

        def test(figures: Sequence[Figure], n: int = n) -> str:
            return _share_mix(figures, n)

        _keep(
            table,
            rows,
            (*[p[0] for p in run], *[p[1] for p in run], total),
            "growth and shares of parts, and the whole's growth",
            test,
        )


def _share_mix(figures: Sequence[Figure], n: int) -> str:
    """Whether something is left, this time and the time before, for what the parts leave out."""
    growth = arithmetic.bounds(figures[2 * n])
    if growth is None or growth[0] <= -1:
        return arithmetic.HOLDS
    before = Fraction(0)
    now = Fraction(0)
    for k in range(n):
        g = arithmetic.bounds(figures[k])
        s = arithmetic.bounds(figures[n + k])
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

    def test(figures: Sequence[Figure]) -> str:
        return _between(figures[:-1], figures[-1])

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
