"""Parts and what they come to: a total behind them, a table with its last line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .. import kinds
from ..candidate import RESOLVED, STATED, Candidate
from ..item import Item
from ..tape import Tape
from .contrast import told
from .levels import Level
from .lists import MOST, Words, all_of, gap_at, goes_on, kin, part_of, quantity, unread
from .units import alike

_ROW = re.compile(
    r"[ 　；;。.、，,]{0,3}(?P<line>\n*)[-•*·—　 ]{0,4}(?P<name>[^\n。；，,：:]{1,40})(?P<colon>[：:]?)[　 ]{0,2}"
)
"""What stands before a figure of a table. Rows of a line each may come joined; then a colon tells them."""
_BEHIND_COLON = re.compile("[：:][^，。；：:]{0,16}\\Z")
"""Before the first part of a list that a colon begins: the total behind it is of that list alone."""
_FEW = 4
_BOUNDS = frozenset(("at-least", "more-than", "at-most", "less-than"))
_FIRST_ROW = re.compile(r"[^。；，,：:\d\s][：:][　 ]{0,2}\Z|(?:\A|\n)[^\n。；，,：:]{1,40}\Z")


def summed(tape: Tape, level: Level, previous: Level | None, found: Words) -> Iterator[Candidate]:
    """A a, B b and C c, in all W."""
    yield from _in_all(tape, level, previous, found)
    for at, entry in enumerate(level.entries):
        if at < 2 or not quantity(entry.item):
            continue
        strong, weak = found.total.search(entry.gap), found.weak_total.search(entry.gap)
        told_behind = False
        before = level.entries[at - 1]
        if found.zh and strong is None and before.item.sort == "count" and len(entry.gap) <= _FEW:
            strong = found.total.search(before.gap + before.item.text + entry.gap)  # 三项共5000万元
        if found.total_behind.match(gap_at(level, at + 1)) and found.before_it.fullmatch(entry.gap):
            strong = weak = found.before_it.fullmatch(entry.gap)  # £14m and £6m: £20m in all
            told_behind = True
        if not (strong or weak):
            if found.brings.search(entry.gap):
                parts, gap, _ = _backward(tape, level, at, found)
                if len(parts) > 1 and not found.unsaid.search(gap):
                    yield part_of(entry.item, parts, "partition-brings", RESOLVED)
            continue
        parts, gap, breath = _backward(tape, level, at, found)
        if len(parts) < 2 or found.unsaid.search(gap) or found.beyond.match(gap_at(level, at + 1)):
            continue
        first = next(i for i in range(at - 1, -1, -1) if level.entries[i].item is parts[0])
        begun = strong is not None and tape.lang == "zh" and _BEHIND_COLON.search(level.entries[first].gap) is not None
        if not begun and (tape.lang == "en" or not breath) and _more(tape, previous, entry.item):
            continue
        if not (begun or found.opener.search(level.entries[first].gap)) and any(
            quantity(e.item) and kin(e.item, entry.item, tape.lang) for e in level.entries[max(0, first - MOST) : first]
        ):
            continue  # the total may count what stands before its list too
        if any(map(_bounded, parts)) and not _bounded(entry.item):
            continue  # 不少于500台 of the year, then 280 and 265, 545 in all
        if strong and told_behind and any(";" in e.gap for e in level.entries[first + 1 : at]):
            continue  # 96 branches voted; 61 for and 35 against, 96 in all
        some = found.achieves.search(gap)
        if some is not None and some[0] not in "".join(e.gap for e in level.entries[first:at]):
            continue  # 甲班报名42人，乙班报名45人，合计及格80人
        if strong and (found.total.search(gap) or told_behind or not found.total.search(entry.gap)):
            sure = breath and tape.lang == "zh"
            yield all_of(
                entry.item, parts, "partition-total" if breath else "partition-total-row", STATED if sure else RESOLVED
            )
        elif breath and weak:
            yield all_of(entry.item, parts, "partition-weak-total", RESOLVED)


def _bounded(item: Item) -> bool:
    """Whether a figure is only said to be more or less than what is printed."""
    return item.figure is not None and item.figure.wording in _BOUNDS


def _in_all(tape: Tape, level: Level, previous: Level | None, found: Words) -> Iterator[Candidate]:
    """A a, B b and C c. In all, W."""
    if previous is None or level.parent is not None or len(previous.entries) < 2:
        return
    whole, parts = level.entries[0], previous.entries
    if found.total_first.match(whole.gap) is None or whole.item.paragraph != parts[0].item.paragraph:
        return
    if "%" in whole.gap or any(told(tape, e.item).base for e in parts):
        return  # 84 in March; a year earlier 91. That makes 8 % fewer, seven: of two times
    if not all(quantity(e.item) and kin(e.item, whole.item, tape.lang) for e in (whole, *parts)):
        return
    if all(goes_on(e.gap, found) and not unread(e.gap) for e in parts[1:]) and not found.unsaid.search(
        "".join(e.gap for e in parts)
    ):
        yield all_of(whole.item, [e.item for e in parts], "partition-in-all", RESOLVED)


def _more(tape: Tape, previous: Level | None, item: Item) -> bool:
    """Whether the sentence before holds more of the same, which a total may count too."""
    return previous is not None and any(
        quantity(e.item) and e.item.paragraph == item.paragraph and kin(e.item, item, tape.lang)
        for e in previous.entries
    )


def _backward(tape: Tape, level: Level, end: int, found: Words) -> tuple[list[Item], str, bool]:
    """The parts before a total, the words between the last one and the total, and whether they are named in one breath."""
    entries = level.entries
    whole = entries[end].item
    parts: list[Item] = []
    last, breath = "", True
    waiting = entries[end].gap
    for at in range(end - 1, max(-1, end - MOST), -1):
        entry = entries[at]
        if not entry.gap and at and alike(entry.item, entries[at - 1].item, tape.lang):
            waiting = "#" + waiting
            continue
        lent = bool(parts) and entry.item.type == kinds.BARE and found.lent.fullmatch(waiting + entry.item.value)
        if not (lent or quantity(entry.item)) or not kin(entry.item, whole, tape.lang):
            beside = not entry.gap or not waiting
            if quantity(entry.item) and (beside or not parts):
                waiting = f"{entry.gap}#{waiting}"
                continue
            if entry.item.type == kinds.BARE and found.breath.fullmatch(waiting):
                return [], waiting, False  # 第2、5、6、8名
            break
        if parts:
            if not goes_on(waiting, found) or entry.item.paragraph != whole.paragraph:
                break
            breath = breath and found.breath.fullmatch(waiting) is not None
        else:
            last = waiting
        closer = found.closer.search(found.name_before.split(entry.gap)[-1])
        if closer is not None and (at or not found.past.fullmatch(closer[0])):  # the verb that the others leave out
            return [], last, False
        parts.insert(0, entry.item)
        if found.opener.search(entry.gap):
            break
        waiting = entry.gap
    if "±" in waiting[-24:] or re.search(r"\d\w{0,3}、\s*\Z", waiting):  # its first figure was read as something else
        return [], last, False
    return parts, last, breath


def bullets(tape: Tape, level: Level, found: Words) -> Iterator[Candidate]:
    """W, as follows: and a line for each part, that a mark begins."""
    if "\n" not in level.entries[-1].gap:
        return
    at = 1
    while at < len(level.entries):
        first = found.first_bullet.search(level.entries[at].gap)
        end = at
        while first is not None and end < len(level.entries) and (end == at or _BULLET.search(level.entries[end].gap)):
            end += 1
        whole, parts = level.entries[at - 1].item, [e.item for e in level.entries[at:end]]
        if len(parts) > 1 and end == len(level.entries) and quantity(whole):
            said = "".join(e.gap for e in level.entries[at:end])
            like = all(quantity(one) and kin(whole, one, tape.lang) for one in parts)
            if (
                like
                and not found.net.search(said)
                and not any(found.part_line.search(e.gap) for e in level.entries[at:end])
            ):
                if found.as_follows.search(level.entries[at].gap):
                    yield all_of(whole, parts, "partition-bullets", RESOLVED)
                else:
                    yield part_of(whole, parts, "partition-bullets-part", RESOLVED)
        at = max(end, at + 1)


_BULLET = re.compile(r"[^\n%±]{0,40}\n+[ \t\u3000]*[•·▪●◦*–—-] ?[^\n;；。%±]{0,60}\Z")
"""Between two parts with a line each."""


def tables(tape: Tape, found: Words) -> Iterator[Candidate]:
    """Rows of a name and a figure each, the last one a total."""
    rows: list[tuple[Item, str]] = []
    start = 0
    for place, item in zip(tape.places, tape.items, strict=True):
        words = tape.text[max(start, place - 60) : place]
        row = _ROW.fullmatch(words) if rows and start > place - 60 else None
        start = place + 1
        if not quantity(item) and item.type != kinds.BARE:
            rows = []
        elif row is None or not (row["line"] or row["colon"]) or not _same(rows[0][0], item, tape.lang):
            rows = [(item, words)] if _FIRST_ROW.search(words) else []
        elif found.total_line.match(row["name"]):
            parts = [one for one, _ in rows]
            if len(parts) > 1 and not any(found.part_line.search(name_) for _, name_ in rows):
                yield all_of(item, parts, "partition-table", RESOLVED)
            rows = []
        else:
            rows = [*rows[-MOST:], (item, row["name"])]


def _same(a: Item, b: Item, lang: str) -> bool:
    return a.type == b.type and kin(a, b, lang)
