"""Wholes and their parts: 其中, including, of which, consists of."""

from __future__ import annotations

import re
from functools import cache

from ..extraction import Item
from . import arithmetic
from .table import Table

_REACH = 600
"""Characters after a marker within which its parts are looked for."""
MAX_PARTS = 12


@cache
def markers() -> dict[str, re.Pattern[str]]:
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
    """Add what 其中, including and the like say about wholes and parts."""
    for m in markers()["zh" if table.lang == "zh" else "en"].finditer(table.text):
        _under_marker(table, m)


def _under_marker(table: Table, m: re.Match[str]) -> None:
    """Parts after 其中 or including, of the whole before it."""
    end = _stop(table, m.end())
    first = table.after(m.end())
    parts: list[Item] = []
    i = first
    whole: Item | None = None
    candidates = _wholes(table, m.start())
    while i < len(table.claims) and table.claims[i].at.start < end and len(parts) < MAX_PARTS:
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
    return [item for item in reversed(earlier) if subject & _sentence_words(table, item)]


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
