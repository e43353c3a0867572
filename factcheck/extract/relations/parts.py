"""Wholes and their parts: 其中, including, of which, consists of."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache

from ...quantity.figure import Figure
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
        if not _goes_on(table, parts[-1].at.end if parts else m.end(), item, bool(parts)):
            break
        if whole is None:
            candidates = [w for w in candidates if table.alike(w, item)]
            if not candidates:
                continue
            whole = candidates[0]
        if table.alike(whole, item):
            parts.append(item)
    if whole is None or not parts or (m.groupdict().get("list") and len(parts) < 2):
        return
    parts = [p for p in parts if table.text[p.at.stop : p.at.stop + 1] != "-"]  # a 1,200-room hotel is no 1,200 hotels
    if not parts:
        return
    whole, sure = _choose(table, candidates, parts)
    if sure:
        table.certain |= {id(p) for p in parts}
    complete = table.lang != "zh" and m.groupdict().get("all") is not None
    _divide(table, whole, parts, m[0].lstrip(", "), complete, bool(m.groupdict().get("list")) or not sure)


def _choose(table: Table, candidates: list[Item], parts: list[Item]) -> tuple[Item, bool]:
    """The whole of these parts among the figures before them, nearest first; and whether it is beyond doubt.

    One that the parts add up to is the one; else the one counted in the same noun; else the nearest that is large
    enough. There is doubt where others of the kind stand beside it (干部500人、职工300人,其中党员350人).
    """
    figures = [p.figure for p in parts if p.figure is not None]
    for test in (_adds_up, _same_noun, _room):
        for whole in candidates:
            if whole.figure is not None and test(parts, figures, whole):
                return whole, len(candidates) == 1 or test is _adds_up
    return candidates[0], len(candidates) == 1


def _adds_up(parts: list[Item], figures: list[Figure], whole: Item) -> bool:
    assert whole.figure is not None
    return len(parts) > 1 and arithmetic.is_sum([*figures, whole.figure]) == arithmetic.EXACT


def _same_noun(parts: list[Item], figures: list[Figure], whole: Item) -> bool:
    return whole.unit.isascii() and whole.unit != "" and whole.sort == "count" and whole.unit == parts[0].unit


def _room(parts: list[Item], figures: list[Figure], whole: Item) -> bool:
    assert whole.figure is not None
    return arithmetic.is_within([*figures, whole.figure]) != arithmetic.FAILS


_STOPS = re.compile(
    r"合计|共计|总计|其中|最大|最小|最多|最高|最长|最低|一家|一个|一名|一户|一所|一处|一项|预计|计划|力争|预期|目标|将|可|年产|年均|日均|月均|人均|户均|亩均|平均|带动|达产|累计|去年|上年|同期|今年|每|相当于|超过|高于|低于|比"
)
_STOPS_ENGLISH = re.compile(
    r"\b(?:compared|from|versus|than|while|but|whereas|after|before|expect\w*|will|would|average|per|every|each|up|down|rose|fell|increase\w*|"
    r"last|earlier|previous|since|total|altogether|according|said|bringing|making|another|plus)\b",
    re.IGNORECASE,
)


def _goes_on(table: Table, start: int, item: Item, listed: bool) -> bool:
    """Whether a figure goes on with a list of parts: no clause of another kind stands between, and no word that turns
    to something else (预计, 人均, compared with)."""
    between = table.text[start : item.at.start]
    zh = table.lang == "zh"
    pieces = re.split(r"[,，;；]" if zh else r"[,;](?!\d)", between)
    if (_STOPS if zh else _STOPS_ENGLISH).search(pieces[-1]):
        return False
    if zh and any(word in between for word in ("合计", "共计", "总计", "其中")):
        return False
    at = start + len(pieces[0])
    for piece in pieces[1:-1]:
        inside = table.claims[table.after(at) : table.after(at + 1 + len(piece))]
        at += 1 + len(piece)
        if not inside:  # a clause without a figure says something else
            return False
    return listed or len(pieces) <= 2 or not zh


def _divide(table: Table, whole: Item, parts: list[Item], marker: str, complete: bool, doubt: bool) -> None:
    """The check for parts of a whole: equality where they add up (or must), else a bound. With ``doubt`` about the
    whole nothing is an error."""
    assert whole.figure is not None
    figures = [p.figure for p in parts if p.figure is not None]
    for part in parts:
        table.whole_of[id(part)] = whole
    names = " + ".join(f"{{{i}}}" for i in range(len(parts)))
    last = f"{{{len(parts)}}}"
    items = (*parts, whole)
    reason = f"“{marker}”: parts of {whole.value}"
    firm = _sure(whole, parts) and not doubt
    near = "" if doubt else "always"
    single = near if all(_one_sort(whole, part) for part in parts) else ""
    if len(parts) == 1:
        table.propose(f"{names} <= {last}", items, reason, arithmetic.is_within, firm=firm, near=single)
        return
    verdict = arithmetic.is_sum([*figures, whole.figure])
    if verdict != arithmetic.FAILS:
        reason += ", and they add up to it"
        table.propose(f"{names} = {last}", items, reason, arithmetic.is_sum, firm=complete and not doubt)
        return
    if complete:
        table.propose(f"{names} = {last}", items, reason + ", all of it", arithmetic.is_sum, firm=firm, near="always")
        return
    over = [p for p in parts if p.figure is not None and not _room([p], [p.figure], whole)]
    for part in over:
        table.propose(
            "{0} <= {1}",
            (part, whole),
            reason,
            arithmetic.is_within,
            firm=firm and _sure(whole, [part]) and _close(table, parts, part),
            near=single,
        )
    if over:
        return
    if whole.figure.number is None or _nearly(figures, whole):
        kept = len(table.proposals)
        table.propose(
            f"{names} = {last}",
            items,
            reason + "; they nearly add up to it",
            arithmetic.is_sum,
            firm=False,
            near="digit",
        )
        if len(table.proposals) > kept:
            return
    # Parts may overlap (党员30名, 女性50名), so a sum above the whole is doubtful, not impossible.
    table.propose(f"{names} <= {last}", items, reason, arithmetic.is_within, firm=False, near=near)


def _nearly(figures: list[Figure], whole: Item) -> bool:
    """Whether parts come within a fifth of the whole: with small round figures (30 and 60 of 120) one digit mends much."""
    assert whole.figure is not None and whole.figure.number is not None
    total = sum(
        (figure.number * Fraction(figure.unit.scale) for figure in figures if figure.number is not None), Fraction(0)
    )
    stated = whole.figure.number * Fraction(whole.figure.unit.scale)
    return abs(total - stated) * 5 <= abs(stated)


def _close(table: Table, parts: list[Item], part: Item) -> bool:
    """Whether a part is the first after its marker, or joined to the part before it by list marks alone."""
    i = parts.index(part)
    if i == 0:
        return True
    between = table.between(parts[i - 1], part)
    return "、" in between or ";" in between or "；" in between or len(between) <= 12


_PEOPLE = frozenset(
    "people persons men women children students pupils employees workers adults teenagers residents patients boys girls soldiers police civilians "
    "migrants refugees members victims passengers visitors tourists voters teachers nurses doctors minors adults foreigners".split()
)
_NET = (
    "利润",
    "净",
    "顺差",
    "盈",
    "余额",
    "profit",
    "income",
    "surplus",
    "balance",
    "net",
    "earnings",
    "loss",
    "return",
)
_ANYTHING = frozenset("个项件次处条")
"""Classifiers that go with things of any sort, so that 岗位1200个 may well stand under 项目40个."""


def _sure(whole: Item, parts: list[Item]) -> bool:
    """Whether a part cannot exceed the whole: things of one sort, or amounts that cannot be negative."""
    around = whole.measure + "".join(p.measure for p in parts) + "".join(whole.words)
    if any(word in around for word in _NET) or (whole.sort == "money" and "新增" in whole.measure):
        return False
    return all(_one_sort(whole, part) for part in parts)


def _one_sort(whole: Item, part: Item) -> bool:
    """Whether two figures count things of one sort, as far as the words show."""
    if whole.sort not in ("count", "plain"):
        return True
    a, b = whole.unit, part.unit
    if a.isascii() and b.isascii():
        if a == b or not b:
            return True
        return (not a or a in _PEOPLE) and b in _PEOPLE
    return a[:1] not in _ANYTHING or part.measure[-2:] in whole.measure or whole.measure[-2:] in part.measure[-4:]


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
        if table.additive(item) and not _base(table, item):
            found.append(item)
    return _by_subject(table, at, found) if table.lang != "zh" else found


def _base(table: Table, item: Item) -> bool:
    """Whether a figure is what another is compared with (from 3.75 million a year earlier)."""
    return (
        re.search(r"\b(?:from|than|against|with|versus|over)\s\Z", table.text[item.at.start - 9 : item.at.start])
        is not None
    )


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
