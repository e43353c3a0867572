"""Wholes and their parts: 其中, including, 合计, a total of, consists of; and sums that are hardly chance."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from ..context import han_words
from ..extraction import Item
from . import arithmetic
from .table import Table

_REACH = 600
"""Characters after a marker within which its parts are looked for."""
_MAX_PARTS = 12


@cache
def _markers() -> dict[str, re.Pattern[str]]:
    return {
        "zh": re.compile(r"其中(?!之一|一个|一名|有的)"),
        "en": re.compile(
            r"\b(?P<all>consist(?:s|ed|ing) of|compris(?:es|ed|ing)|(?:is|are|was|were) made up of|composed of)\b"
            r"|\b(?P<some>including|of (?:which|whom|those|them|the total)|among (?:them|those|whom)|included|includes|include)\b|, (?P<list>with)(?= [\w$£€]+ \w+,)",
            re.IGNORECASE,
        ),
        "sum": re.compile(r"合计|总计|共计|一共|总共|(?<=[,，、])共(?=[\d计有获])"),
        "sum_en": re.compile(r"\b(?:a (?:combined )?total of|in total|in all|altogether|combined)\b", re.IGNORECASE),
        "number": re.compile(r"[\d一二两三四五六七八九十]+(?:项|者|类|部分|方面|家|个|地|县|市|区|省|次|块)(?:支出|收入|费用|工作|指标|经费)?\Z"),
    }  # fmt: skip


def find(table: Table) -> None:
    """Add what the article's words say about wholes and parts."""
    for m in _markers()["zh" if table.lang == "zh" else "en"].finditer(table.text):
        _under_marker(table, m)
    for m in _markers()["sum" if table.lang == "zh" else "sum_en"].finditer(table.text):
        _total(table, m)
    _chance(table)
    if table.lang == "zh":
        _each(table)


def _each(table: Table) -> None:
    """收入分别为9.6亿元、11.0亿元和12.2亿元: amounts in a row that may add up to one of the same name before."""
    for m in re.finditer(r"分别(?:为|是|达到?|完成|实现)", table.text):
        i = table.after(m.end())
        run: list[Item] = []
        while (
            i < len(table.claims)
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


def _under_marker(table: Table, m: re.Match[str]) -> None:
    """Parts after 其中 or including, of the whole before it."""
    end = _stop(table, m.end())
    first = table.after(m.end())
    parts: list[Item] = []
    i = first
    whole: Item | None = None
    candidates = _wholes(table, m.start())
    while i < len(table.claims) and table.claims[i].at.start < end and len(parts) < _MAX_PARTS:
        item = table.claims[i]
        i += 1
        if not table.additive(item):
            continue
        between = table.text[table.claims[i - 2].at.end : item.at.start] if i >= 2 and i - 1 > first else ""
        if any(word in between for word in ("合计", "共计", "总计", "其中")):
            break
        if whole is None:
            whole = next((w for w in candidates if table.alike(w, item)), None)
            if whole is None:
                continue
        if table.alike(whole, item):
            parts.append(item)
    if whole is None or not parts:
        return
    better = [w for w in candidates if w is not whole and table.alike(w, parts[0]) and len(parts) > 1]
    figures = [p.figure for p in parts if p.figure is not None]
    if len(parts) > 1 and whole.figure is not None and arithmetic.is_sum([*figures, whole.figure]) == arithmetic.FAILS:
        for other in better:
            if other.figure is not None and arithmetic.is_sum([*figures, other.figure]) == arithmetic.EXACT:
                whole = other
                break
    marker = m[0].lstrip(", ")
    complete = table.lang != "zh" and m.groupdict().get("all") is not None
    if m.groupdict().get("list") and len(parts) < 2:
        return
    _divide(table, whole, parts, marker, complete, bool(m.groupdict().get("list")))


def _divide(table: Table, whole: Item, parts: list[Item], marker: str, complete: bool, loose: bool) -> None:
    """The check for parts of a whole: equality where they add up (or must), else a bound."""
    assert whole.figure is not None
    figures = [p.figure for p in parts if p.figure is not None]
    for part in parts:
        table.whole_of[id(part)] = whole
    names = " + ".join(f"{{{i}}}" for i in range(len(parts)))
    last = f"{{{len(parts)}}}"
    items = (*parts, whole)
    reason = f"“{marker}”: parts of {whole.value}"
    if len(parts) == 1:
        table.propose(
            f"{names} <= {last}",
            items,
            reason,
            arithmetic.is_within,
            firm=_sure(whole, parts) and not loose,
            near="always",
        )
        return
    verdict = arithmetic.is_sum([*figures, whole.figure])
    if verdict != arithmetic.FAILS:
        table.propose(f"{names} = {last}", items, reason + ", and they add up to it", arithmetic.is_sum, firm=complete)
        return
    if complete:
        table.propose(
            f"{names} = {last}",
            items,
            reason + ", all of it",
            arithmetic.is_sum,
            firm=_sure(whole, parts),
            near="always",
        )
        return
    over = [
        p for p in parts if p.figure is not None and arithmetic.is_within([p.figure, whole.figure]) == arithmetic.FAILS
    ]
    for part in over:
        table.propose(
            "{0} <= {1}",
            (part, whole),
            reason,
            arithmetic.is_within,
            firm=_sure(whole, [part]) and not loose,
            near="always",
        )
    if over:
        return
    if arithmetic.is_within([*figures, whole.figure]) == arithmetic.FAILS:
        # Parts may overlap (党员30名, 女性50名), so a sum above the whole is doubtful, not impossible.
        table.propose(
            f"{names} <= {last}",
            items,
            reason + "; together they are more than it",
            arithmetic.is_within,
            firm=False,
            near="always",
        )
        return
    table.propose(
        f"{names} = {last}", items, reason + "; they nearly add up to it", arithmetic.is_sum, firm=False, near="digit"
    )
    if not table.proposals or table.proposals[-1].items != items:
        table.propose(f"{names} <= {last}", items, reason, arithmetic.is_within, firm=False)


def _sure(whole: Item, parts: list[Item]) -> bool:
    """Whether a part cannot exceed the whole: counted things, or amounts that cannot be negative."""
    net = ("利润", "净", "顺差", "盈", "余额", "profit", "income", "surplus", "balance", "net", "earnings", "loss")
    around = whole.measure + "".join(p.measure for p in parts) + "".join(whole.words)
    return not any(word in around for word in net)


def _wholes(table: Table, at: int) -> list[Item]:
    """What may be the whole of parts that follow: figures before ``at`` in its sentence, then in the one before."""
    sentence, paragraph = table.clauses.sentence_number(at), table.clauses.paragraph(at)
    found: list[Item] = []
    for item in reversed(table.claims[max(0, table.after(at) - 14) : table.after(at)]):
        if item.paragraph != paragraph or item.role == "headline":
            break
        distance = sentence - table.clauses.sentence_number(item.at.start)
        if distance > (2 if table.lang == "zh" else 3):
            break
        if table.additive(item):
            found.append(item)
    return _by_subject(table, at, found) if table.lang != "zh" else found


def _by_subject(table: Table, at: int, found: list[Item]) -> list[Item]:
    """English: figures of the marker's own sentence first; then those that share a word with its subject."""
    start = table.clauses.sentence(at)[0]
    own = [item for item in found if item.at.start >= start]
    if own:
        return own
    subject = {w.lower().rstrip("s") for w in re.findall(r"[A-Za-z]{4,}", table.text[start:at])}
    if not subject:
        return found
    earlier = [item for item in table.claims[: table.after(start)][-40:] if table.additive(item)]
    ranked = [item for item in reversed(earlier) if subject & _sentence_words(table, item)]
    return ranked


def _sentence_words(table: Table, item: Item) -> set[str]:
    """The words of the clause that an item stands in."""
    start, end = item.clause
    return {w.lower().rstrip("s") for w in re.findall(r"[A-Za-z]{4,}", table.text[start:end])}


def _stop(table: Table, at: int) -> int:
    """Where the parts after a marker end: the full stop of its sentence (semicolons go on), or the next marker."""
    text = table.text
    high = min(len(text), at + _REACH)
    marks = "。\n" if table.lang == "zh" else "\n;"
    end = min((p for p in (text.find(c, at, high) for c in marks) if p >= 0), default=high)
    if table.lang != "zh":
        return min(end, max(table.clauses.sentence(at)[1], at))
    again = text.find("其中", at, end)
    return again if again >= 0 else end


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
    counted = _markers()["number"].search(clause)
    if before and counted is not None and table.claims[before - 1].at.start >= m.start() - len(clause) - 1:
        count = table.claims[before - 1].figure
        if count is not None and isinstance(count.number, int) and 2 <= count.number <= _MAX_PARTS:
            number = count.number
            before -= 1
    parts: list[Item] = []
    for item in reversed(table.claims[:before]):
        if item.at.start < sentence or not table.additive(item) or not table.alike(item, total):
            if item.at.start < sentence or parts:
                break
            continue
        parts.insert(0, item)
        if len(parts) == (number or _MAX_PARTS):
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
            run: list[Item] = []
            total = arithmetic.value(whole.figure) if whole.figure is not None else 0
            left = total or 0
            j = i + step
            while 0 <= j < len(amounts) and len(run) < 6 and abs(j - i) <= 7:
                item = amounts[j]
                j += step
                if abs(item.paragraph - whole.paragraph) > 1 or not table.alike(item, whole, loose=True):
                    if run:
                        break
                    continue
                worth = arithmetic.value(item.figure) if item.figure is not None else None
                if worth is None or worth <= 0 or worth > left:
                    break
                left -= worth
                run.append(item)
                if left == 0:
                    break
            if left == 0 and len(run) >= 2 and not (id(whole) in known and all(id(r) in known for r in run)):
                if step < 0:
                    run.reverse()
                names = " + ".join(f"{{{k}}}" for k in range(len(run)))
                reason = f"{' + '.join(r.value for r in run)} is {whole.value} to the digit, which chance seldom brings about"
                table.propose(f"{names} = {{{len(run)}}}", (*run, whole), reason, arithmetic.is_sum, firm=False)
                break


def _digits(item: Item) -> int:
    """Significant digits of the printed number, trailing zeros not counted."""
    digits = "".join(c for c in item.value if c.isdigit()).strip("0")
    return len(digits)
