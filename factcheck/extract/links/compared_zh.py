"""Chinese words of comparison around a level and around a change."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...quantity.lazy import pattern
from ...words import reading as words
from .. import kinds
from ..item import Item
from ..tape import Tape
from .tags import Pair, Tag


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    def words_of(rows: object) -> str:
        return "|".join(re.escape(word) for word in sorted(str(rows).split("|"), key=len, reverse=True))

    def any_of(rows: object) -> re.Pattern[str]:
        return pattern(words_of(rows))

    def time(rows: object) -> re.Pattern[str]:
        return pattern(f"(?:{words_of(rows)})(?![0-9一二三四五六七八九十]{{1,2}}[月日])")

    return {
        **{f"base_{key}": time(rows) for key, rows in words.ZH_COMPARED_BASE_TIMES},
        **{f"by_{key}": any_of(rows) for key, rows in words.ZH_COMPARED_COMPARATORS},
        "now": any_of(words.ZH_COMPARED_NOW_TIMES),
        "from": pattern(words.ZH_COMPARED_FROM_LEVEL),
        "to": pattern(words.ZH_COMPARED_TO_LEVEL),
        "than": pattern(words.ZH_COMPARED_THAN_LEVEL),
        "bracketed": pattern(words.ZH_COMPARED_A_BRACKETED_BASE),
        "named": pattern(words.ZH_COMPARED_NAMED_BASE),
        "beyond": pattern(words.ZH_COMPARED_BEYOND),
        "balance": pattern(words.ZH_COMPARED_A_BALANCE),
        "sums_up": pattern(rf"\s*(?:{words_of(words.ZH_COMPARED_SUMS_UP)})[^，。；：、\d]{{0,6}}\Z"),
        "gap": pattern(words.ZH_COMPARED_A_GAP),
        "rise": pattern(words.ZH_COMPARED_A_RISE),
        "fall": pattern(words.ZH_COMPARED_A_FALL),
        "of_falls": any_of(words.ZH_COMPARED_OF_FALLS),
        "changes": any_of(f"{words.ZH_COMPARED_RISES}|{words.ZH_COMPARED_FALLS}"),
        "rated": any_of(words.ZH_COMPARED_RATED),
        "verb": any_of(words.ZH_COMPARED_VERBS),
        "bare": any_of(words.ZH_COMPARED_BARE_LEADS),
        "real": any_of(words.ZH_COMPARED_REAL),
        "nominal": any_of(words.ZH_COMPARED_NOMINAL),
        "year_end": pattern(words.ZH_COMPARED_YEAR_END),
        "every": pattern(words.ZH_COMPARED_EVERY),
        "span": pattern(words.ZH_COMPARED_SPAN),
        "told": pattern(words.ZH_COMPARED_TOLD_BASE),
    }


def lead(tape: Tape, item: Item) -> str:
    """The words of its clause before a figure, back to the figure before it."""
    return tape.source[max(item.clause[0], tape.floor(item)) : item.at.core]


def tag(tape: Tape, item: Item, result: Item) -> Tag:
    """What stands before a level: from it, to it, a time of a base, a time of now."""

    patterns = _patterns()
    before = lead(tape, item)
    times = ((key, patterns[f"base_{key}"].search(before)) for key in ("yoy", "mom", "ytd", "other"))
    basis = next((key for key, m in times if m is not None and not patterns["verb"].search(before, m.end())), "")
    if patterns["from"].search(before):
        return Tag("base", basis)
    if patterns["to"].search(before) and not basis:
        return Tag("now")
    if before.endswith(("（", "(")) and tape.dated_before(item):
        return Tag("base", basis or "other")  # 较2024年（2.96亿人次）
    if patterns["bracketed"].search(before):
        return Tag("base", basis)  # 高出2019届（81.2%）
    if basis or patterns["than"].search(before):
        return Tag("base", basis)
    return Tag("now") if patterns["now"].search(before) else Tag("")


def agree(tape: Tape, result: Item, base: Item, tag: Tag) -> bool:
    """Whether what the change is measured against is, or may be, that base."""
    patterns = _patterns()
    said = lead(tape, result) + tape.source[result.at.start : result.at.core]
    by = next((key for key in ("yoy", "mom", "ytd") if patterns[f"by_{key}"].search(said)), "")
    if patterns["year_end"].search(said):
        by = "ytd"
    if by:
        if by == "ytd" and tag.basis == "yoy":  # 比上年末增加: of the end of that year, not of all of it
            return any(c in lead(tape, base) for c in "末底初")
        return not tag.basis or tag.basis == by
    named = patterns["named"].search(said)
    if named is None:
        return True
    return named["base"] in tape.source[base.clause[0] : base.at.end]


def one_base(tape: Tape, change: Item, result: Item) -> bool:
    """Whether a change and the rate behind it are not said against two bases: 比年初增加260亿元，同比增长9.3%."""
    first, second = _base_of(tape, change), _base_of(tape, result)
    return not first or not second or first == second


def _base_of(tape: Tape, result: Item) -> str:
    """What a change says that it is measured against: a time by its key, else in its own words; '' where it does not."""
    patterns = _patterns()
    said = tape.source[max(result.clause[0], result.at.start - 24) : result.at.core]
    if patterns["year_end"].search(said):
        return "ytd"
    by = next((key for key in ("yoy", "mom", "ytd") if patterns[f"by_{key}"].search(said)), "")
    named = patterns["told"].search(said)
    return by or (named["base"] if named is not None else "")


def other_span(tape: Tape, result: Item, now: Item, base: Item) -> bool:
    """Whether two levels are each of another thing, of spans of unlike length, or growth on the year of unlike parts of it: 上半年48亿元，去年全年102亿元."""
    patterns = _patterns()
    one, two = (patterns["every"].findall(tape.source, item.clause[0], item.at.start)[-1:] for item in (now, base))
    if one and two and one != two:
        return True  # 每斤4.8元，上周每箱88元
    first, second = _span(tape, now, now.sentence[0]), _span(tape, base, base.clause[0])
    if not first or not second or first == second:
        return False
    said = tape.source[max(result.clause[0], tape.floor(result)) : result.at.core]
    return "全年" in (first, second) or patterns["by_yoy"].search(said) is not None


def _span(tape: Tape, item: Item, start: int) -> str:
    """The last span of time that is named from ``start`` up to a figure, as it is called."""
    found = [m["span"] for m in _patterns()["span"].finditer(tape.source, start, item.at.start)]
    return found[-1] if found else ""


def comparand(tape: Tape, result: Item, levels: list[Item]) -> int | None:
    """Which of two levels the result names as what it is compared with: 0, 1, or -1 where it names none.

    None where it names something that is neither.
    """
    patterns = _patterns()
    said = lead(tape, result) + tape.source[result.at.start : result.at.core]
    if any(patterns[f"by_{key}"].search(said) for key in ("yoy", "mom", "ytd")):
        return None  # its base is a time, and neither level is of it
    found = patterns["beyond"].search(said)
    named = said[found.end() :].strip("了出") if found is not None else ""
    if not named:
        other = patterns["named"].search(said)
        named = other["base"] if other is not None else ""
    if not named:
        return -1
    if len(named) < 2:
        return None
    hits = [
        i
        for i, item in enumerate(levels)
        if (named if any(map(str.isdigit, named)) else named[:2]) in tape.source[item.clause[0] : item.at.start]
    ]
    return hits[0] if len(hits) == 1 else None


def sign(tape: Tape, result: Item) -> int:
    """1 for a rise, -1 for a fall, 0 where the words beside a change do not say."""
    patterns = _patterns()
    before = lead(tape, result) + tape.source[result.at.start : result.at.core]
    rise, fall = patterns["rise"].search(before), patterns["fall"].search(before)
    if rise is not None and fall is not None:
        return 0
    return 1 if rise is not None else -1 if fall is not None else 0


def is_gap(tape: Tape, item: Item) -> bool:
    """Whether a figure is called a difference between two others."""
    if item.type not in (kinds.AMOUNT, kinds.COUNT, kinds.DURATION, kinds.AGE):
        return False
    return _patterns()["gap"].search(lead(tape, item) + tape.source[item.at.start : item.at.core]) is not None


def needs_base(tape: Tape, item: Item) -> bool:
    """Whether a difference says nothing where the words tell no base; Chinese has no such word here."""
    return False


def real(said: str) -> bool:
    """Whether growth is spoken of that is at constant prices without a word."""
    patterns = _patterns()
    return patterns["real"].search(said) is not None and patterns["nominal"].search(said) is None


def of_falls(tape: Tape, result: Item) -> bool:
    """Whether the change is of the size of a fall, a verb behind it: 降幅收窄6.7个百分点, but not 压降6.7个百分点."""
    said = lead(tape, result)
    found = _patterns()["of_falls"].search(said)
    return found is not None and _patterns()["changes"].search(said, found.end()) is not None


def sums_up(tape: Tape, said: str, result: Item) -> bool:
    """Whether a sentence that begins with these words and a change tells the change of what stands before it."""
    return _patterns()["sums_up"].match(said) is not None


def answers(tape: Tape, result: Item, level: Item) -> bool:
    """Whether a level of the next sentence is what the change is measured against: a time of a base, or its comparand."""
    told = tag(tape, level, result)
    if told.part == "base" and told.basis:
        return True
    return comparand(tape, result, [level]) == 0


def apart(tape: Tape, a: Item, b: Item) -> bool:
    """Whether the words between two figures turn to something else."""
    low, high = min(a.at.end, b.at.end), max(a.at.start, b.at.start)
    return any(c in tape.source[low:high] for c in "；。;")


def leads_on(tape: Tape, result: Item, level: Item) -> bool:
    """Whether a result goes on to the levels behind it: 压降46个基点，由…; 掉了一半：…"""
    between = tape.source[result.at.end : level.at.core]
    return _patterns()["from"].search(between) is not None or any(c in between for c in "：—")


def multiple(tape: Tape, result: Item) -> bool:
    """Whether a multiple is one of the level right before it (是三年前31.6万元的4倍), or a verb of growth."""
    if result.figure is not None and result.figure.change:
        return True
    return tape.source[tape.floor(result) : result.at.start] in words.ZH_COMPARED_OF.split("|")


def lists(between: str) -> bool:
    """Whether words between a change and a rate start another of a list."""
    at = between.find("、")
    return at >= 0 and _patterns()["changes"].match(between, at + 1) is None  # 增收2.4亿元、增幅6.1% is one change


def own_subject(tape: Tape, result: Item, three: Sequence[Item]) -> bool:
    """Whether a result behind two levels is said of a thing of its own: 从16类扩大至29类，补贴标准提高50%."""
    patterns = _patterns()
    if comparand(tape, result, [three[0], three[1]]) in (0, 1) or patterns["balance"].search(lead(tape, result)):
        return False
    said = tape.source[max(result.clause[0], tape.floor(result)) : result.at.core]
    if result.type != kinds.POINTS and result.at.start < result.at.core and patterns["rated"].search(said):
        return True  # 增长率提高6.2%: the rate rose, not what it is of
    for key in ("yoy", "mom", "ytd"):
        said = patterns[f"by_{key}"].sub("", patterns[f"base_{key}"].sub("", said))
    said = patterns["changes"].sub("", said)
    said = re.sub(r"[^\u4e00-\u9fff]", "", patterns["bare"].sub("", said))
    return len(said) >= 4 and said[:2] not in tape.source[three[0].sentence[0] : three[1].at.start]


def behind(tape: Tape, result: Item, first: Item, last: Item) -> bool:
    """Whether the level behind a result may go with the one before it: as its base, or, after a base, told as what is now."""
    if tag(tape, first, result).part == "base":
        return tag(tape, last, result).part == "now"
    return tag(tape, last, result).part == "base" or comparand(tape, result, [first, last]) == 1


def strays(tape: Tape, result: Item, pair: Pair) -> bool:
    """Whether the level of now is told for another relation; in Chinese the marks of its clause tell."""
    return False
