"""Sums: 合计, a total of, 分别为; and sums of neighbouring figures that are hardly chance."""

from __future__ import annotations

import re
from itertools import pairwise

from ..context import han_words
from ..extraction import Item
from . import arithmetic
from .parts import MAX_PARTS, markers
from .table import Table


def find(table: Table) -> None:
    """Add the sums that the words announce, then those that are hardly chance."""
    for m in markers()["sum" if table.lang == "zh" else "sum_en"].finditer(table.text):
        _total(table, m)
    _chance(table)
    if table.lang == "zh":
        _each(table)


def _total(table: Table, m: re.Match[str]) -> None:
    """合计, a total of: the figures listed right before add up to the one announced."""
    after_words = m[0].lower() in ("in total", "in all", "altogether", "combined")
    i = table.after(m.start())
    if after_words:
        if i == 0 or m.start() - table.claims[i - 1].at.end > 20:
            return
        total, before = table.claims[i - 1], i - 1
    else:
        if i >= len(table.claims) or table.claims[i].at.start - m.end() > 10:
            return
        total, before = table.claims[i], i
    if not table.additive(total) and not (total.figure is not None and total.figure.number is not None):
        return
    sentence = table.clauses.sentence(total.at.start)[0]
    clause = table.text[table.clauses.clause(m.start())[0] : m.start()].strip(" ,，、")
    number: int | None = None
    counted = markers()["number"].search(clause)
    if before and counted is not None and table.claims[before - 1].at.start >= m.start() - len(clause) - 1:
        count = table.claims[before - 1].figure
        if count is not None and isinstance(count.number, int) and 2 <= count.number <= MAX_PARTS:
            number = count.number
            before -= 1
    parts: list[Item] = []
    for item in reversed(table.claims[:before]):
        if item.at.start < sentence or not table.additive(item) or not table.alike(item, total):
            if item.at.start < sentence or parts:
                break
            continue
        parts.insert(0, item)
        if len(parts) == (number or MAX_PARTS):
            break
    if len(parts) < 2 or (number is not None and len(parts) != number):
        return
    names = " + ".join(f"{{{i}}}" for i in range(len(parts)))
    bare = number is not None or clause in ("", "三项", "两项", "以上", "三者", "两者", "a", "for")
    tight = all(len(table.between(a, b)) <= 24 for a, b in pairwise([*parts, total]))
    firm = bare and tight and total.sort != "plain"
    reason = f"“{m[0]}”: {total.value} sums up the {len(parts)} figures before it"
    if not firm:
        for k in range(len(parts), 1, -1):
            chosen = parts[-k:]
            figures = [p.figure for p in (*chosen, total) if p.figure is not None]
            if arithmetic.is_sum(figures) != arithmetic.FAILS:
                parts, names = chosen, " + ".join(f"{{{i}}}" for i in range(k))
                break
    table.propose(
        f"{names} = {{{len(parts)}}}",
        (*parts, total),
        reason,
        arithmetic.is_sum,
        firm=firm,
        near="always" if firm or bare else "digit",
    )


def _chance(table: Table) -> None:
    """Runs of neighbouring figures that add up to another one nearby, where that is hardly chance."""
    amounts = [
        item
        for item in table.claims
        if table.additive(item) and item.role != "headline" and item.figure is not None and item.figure.wording is None
    ]
    known = {id(item) for p in table.proposals if " = " in p.template for item in p.items}
    for i, whole in enumerate(amounts):
        size = arithmetic.value(whole.figure) if whole.figure is not None else None
        if size is None or _digits(whole) < 3:
            continue
        for step in (-1, 1):
            run = next((r for skip in (1, 2, 3) if (r := _run(table, amounts, i, skip * step, step))), [])
            if run and not (id(whole) in known and all(id(r) in known for r in run)):
                names = " + ".join(f"{{{k}}}" for k in range(len(run)))
                reason = f"{' + '.join(r.value for r in run)} is {whole.value} to the digit, which chance seldom brings about"
                table.propose(f"{names} = {{{len(run)}}}", (*run, whole), reason, arithmetic.is_sum, firm=False)
                for item in run:
                    table.whole_of.setdefault(id(item), whole)
                break


def _run(table: Table, amounts: list[Item], i: int, first: int, step: int) -> list[Item]:
    """The figures in a row from ``first`` places off that add up to ``amounts[i]`` exactly, in the text's order."""
    whole = amounts[i]
    left = arithmetic.value(whole.figure) if whole.figure is not None else None
    run: list[Item] = []
    j = i + first
    while left and 0 <= j < len(amounts) and len(run) < 6 and abs(j - i) <= 8:
        item = amounts[j]
        j += step
        if abs(item.paragraph - whole.paragraph) > 1 or not table.alike(item, whole, loose=True):
            if run:
                return []
            continue
        worth = arithmetic.value(item.figure) if item.figure is not None else None
        if worth is None or worth <= 0 or worth > left:
            return []
        left -= worth
        run.append(item)
    return (run if step > 0 else run[::-1]) if left == 0 and len(run) >= 2 else []


def _each(table: Table) -> None:
    """收入分别为9.6亿元、11.0亿元和12.2亿元: amounts in a row that may add up to one of the same name before."""
    for m in re.finditer(r"分别(?:为|是|达到?|完成|实现)", table.text):
        i = table.after(m.end())
        run: list[Item] = []
        while (
            i < len(table.claims)
            and len(run) < MAX_PARTS
            and table.additive(table.claims[i])
            and (
                not run or (len(table.between(run[-1], table.claims[i])) <= 2 and table.alike(run[-1], table.claims[i]))
            )
        ):
            run.append(table.claims[i])
            i += 1
        if len(run) < 3 or run[0].at.start - m.end() > 2:
            continue
        named = han_words(table.text[max(run[0].clause[0], m.start() - 8) : m.start()])
        figures = [r.figure for r in run if r.figure is not None]
        for whole in reversed(table.claims[max(0, table.after(m.start()) - 16) : table.after(m.start())]):
            if not (
                table.additive(whole)
                and table.alike(whole, run[0])
                and named & (whole.words | han_words(whole.measure))
                and whole.figure is not None
            ):
                continue
            names = " + ".join(f"{{{k}}}" for k in range(len(run)))
            if (
                any(arithmetic.is_within([f, whole.figure]) == arithmetic.FAILS for f in figures)
                and arithmetic.is_sum([*figures, whole.figure]) == arithmetic.FAILS
            ):
                continue
            table.propose(
                f"{names} = {{{len(run)}}}",
                (*run, whole),
                f"“{m[0]}”: what adds up to {whole.value}",
                arithmetic.is_sum,
                firm=False,
                near="digit",
            )
            break


def _digits(item: Item) -> int:
    """Significant digits of the printed number, trailing zeros not counted."""
    digits = "".join(c for c in item.value if c.isdigit()).strip("0")
    return len(digits)
