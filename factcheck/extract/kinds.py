"""The type of each figure, told from its unit, its wording and the words right around it, never from its value.

Only an amount or a count is a whole or a part; a share is of one base; what stands for each of something, an age, a
rank, a degree adds up with nothing (``READS`` says what a linker may take for what).
"""

from __future__ import annotations

import re
from functools import cache

from ..quantity.lazy import pattern
from ..quantity.ratio import RATIO as TO_ONE
from ..words import reading as words
from .item import Item
from .sighting import DATE, FIGURE, IDIOM, LABEL, Sighting

AMOUNT, COUNT, SHARE, GROWTH, POINTS, CHANGE = "amount", "count", "share", "growth", "points", "change"
EACH, TIMES, AGE, RANK, DURATION, DEGREE, STATISTIC, BARE, NAME, DATED, RATIO = (
    "each",
    "times",
    "age",
    "rank",
    "duration",
    "degree",
    "statistic",
    "bare",
    "name",
    "date",
    "ratio",
)
QUANTITIES = frozenset((AMOUNT, COUNT))
"""Types that add up and are parts and wholes."""
_PERCENT = frozenset(("percent", "permille"))
_POINTS = frozenset(("point", "basis-point"))
_NO_SUM = frozenset((*words.ZH_KINDS_NO_SUM.split("|"), *words.EN_KINDS_NO_SUM.split("|")))
_BARE_POINTS = frozenset(words.EN_KINDS_POINTS.split("|"))
_YEARLY = frozenset(words.ZH_KINDS_YEARLY.split("|"))
_AGE_UNITS = frozenset(words.ZH_KINDS_AGE_UNITS.split("|"))
_CODE = re.compile("[〇零一二三四五六七八九]{3,}|[壹贰叁肆伍陆柒捌玖]")
"""Digits in Chinese one behind the other: the number of something, not how many; one formal digit alone is a word (内陆)."""
_AGES_END = re.compile(r"[,.]| and [0-9]{1,2}[,.]")
"""Behind the age of somebody named: Dean Harker, 34, …; Mark and Priya Hollis, 34 and 36."""
_AGE_DIGITS = 2
_GLOSS = re.compile(r",? or (?:about |around |nearly |some )?|[,，]?即|[(（]")
"""Between two figures that say one thing twice."""
_AGO = re.compile(r" (?:ago|back|previously)\b| (?:earlier|before)\b(?! than)")
_SCORE = re.compile(r"(?:\A|\n)[A-Z][\w'’. ]{1,24} \Z"), re.compile(r", [A-Z][\w'’. ]{1,24} [0-9]{1,3}(?:\n|\Z)")
_OTHER_SCORE = re.compile(r"[0-9], [A-Z][\w'’. ]{1,24} \Z"), re.compile(r"(?:\n|\Z)")
"""Before and behind the figures of a line that is a score."""
_LINE = 30
_SEASON = re.compile("(?:19|20)[0-9]{2}[-–—/][0-9]{2}")
_TWO_AGES = (" and ", " to ", " or ", ", ")


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "each_zh": pattern(words.ZH_KINDS_FOR_EACH),
        "statistic_zh": pattern(words.ZH_KINDS_A_STATISTIC),
        "change_zh": pattern(words.ZH_KINDS_A_CHANGE),
        "moved_zh": pattern(words.ZH_KINDS_A_MOVED),
        "difference_zh": pattern(words.ZH_KINDS_A_DIFFERENCE),
        "change_en": pattern(words.EN_KINDS_A_CHANGE_BEFORE, re.IGNORECASE),
        "numbered_en": pattern(words.EN_KINDS_A_NUMBERED, re.IGNORECASE),
        "amount_en": pattern(words.EN_KINDS_A_CHANGE_AMOUNT, re.IGNORECASE),
        "glossed_en": pattern(words.EN_KINDS_A_GLOSSED_CHANGE, re.IGNORECASE),
        "changed_en": pattern(words.EN_KINDS_A_CHANGE_BEHIND, re.IGNORECASE),
        "each_en": pattern(words.EN_KINDS_ONE_EACH_BEFORE, re.IGNORECASE),
        "total_en": pattern(words.EN_KINDS_A_TOTAL_OF_EACH, re.IGNORECASE),
        "those_en": pattern(words.EN_KINDS_EACH_OF_THOSE),
        "part_en": pattern(words.EN_KINDS_A_FRACTION, re.IGNORECASE),
        "behind_en": pattern(words.EN_KINDS_ONE_EACH_BEHIND, re.IGNORECASE),
        "aged_en": pattern(words.EN_KINDS_AN_AGE, re.IGNORECASE),
        "under_en": pattern(words.EN_KINDS_UNDER_AGE, re.IGNORECASE),
        "old_en": pattern(words.EN_KINDS_AN_AGE_BEHIND, re.IGNORECASE),
        "named_age_en": pattern(words.EN_KINDS_A_NAMED_AGE),
        "degree_zh": pattern(words.ZH_KINDS_A_DEGREE),
        "fraction_zh": pattern(words.ZH_KINDS_A_FRACTION),
        "fraction_en": pattern(words.EN_KINDS_A_FRACTION_WORD, re.IGNORECASE),
        "between_en": pattern(words.EN_KINDS_A_BETWEEN, re.IGNORECASE),
        "year_en": pattern(words.EN_KINDS_A_TIME_OF_YEAR, re.IGNORECASE),
        "rank_en": pattern(words.EN_KINDS_A_RANK),
        "capital_en": pattern(words.EN_KINDS_A_CAPITAL),
    }


def tell(items: list[Item], text: str, lang: str) -> None:
    """Set ``type`` on every item of an article; ``text`` is its reading text. Items are in order."""
    floor = 0
    before = ""
    for item in items:
        item.type = _type(item, text, lang, floor)
        if before == AGE and item.type == COUNT and text[floor : item.at.start] in _TWO_AGES:
            item.type = AGE  # aged 15 and 16
        if item.type == SHARE and before == CHANGE and _GLOSS.fullmatch(text, floor, item.at.start):
            item.type = GROWTH  # fell by $340 million, or 4.1 percent
        elif (
            lang == "en"
            and before == GROWTH
            and item.type in QUANTITIES
            and not _spans(item)
            and _GLOSS.fullmatch(text, floor, item.at.start)
        ):
            item.type = CHANGE  # rose 3.4 %, or 42p, to 1,280p
        before = item.type
        if item.type != DATED and item.at.sort not in (IDIOM, LABEL):  # 一户480元: what the figure is for each of
            floor = item.at.end


def _spans(item: Item) -> bool:
    return item.figure is not None and item.figure.wording == "range"


def _type(item: Item, text: str, lang: str, floor: int) -> str:
    at = item.at
    if at.sort == DATE:
        return DATED
    if at.sort != FIGURE or not item.claim or item.figure is None:
        return NAME
    figure, sort = item.figure, item.sort
    if sort in _POINTS:
        return POINTS
    before = text[max(item.clause[0], floor) : at.core]
    zh = lang == "zh"
    if (
        not zh
        and text[at.core : at.stop].lower() == words.EN_KINDS_PART_OR_TIME
        and _patterns()["year_en"].search(before)
    ):
        return NAME  # for the quarter
    if zh and _CODE.fullmatch(text, at.core, at.stop):
        return NAME
    patterns = _patterns()
    if not zh and item.unit in _BARE_POINTS:
        return POINTS
    if sort in _PERCENT or _is_fraction(item, text, zh):
        return GROWTH if figure.change or _changes(text, at.end, before, zh) else SHARE
    if sort == "times":
        return RATIO if figure.unit == TO_ONE else TIMES
    if zh and item.unit in _YEARLY and re.fullmatch("[0-9]{4}", text[at.core : at.stop]):
        return NAME  # 2019届: who finished in that year
    if sort == "ordinal" or (not zh and patterns["rank_en"].search(before)):
        return RANK
    if item.unit in _AGE_UNITS or (not zh and _is_age(item, text, before)):
        return AGE
    if item.unit in _NO_SUM or (zh and _is_degree(item, text, before)):
        return DEGREE
    if item.kind == "duration" and not zh and _AGO.match(text, at.end):
        return NAME  # three years ago: a time
    if item.kind == "duration" and all(base in ("s", "year") for base, _ in figure.unit.dimension):
        return DURATION
    if figure.change or _moves(text, at, before, zh):
        return CHANGE
    if sort == "compound" or _for_each(text, at, before, item.clause[0], zh):
        return EACH
    if zh and patterns["statistic_zh"].search(before):
        return STATISTIC
    if not zh and text[at.stop : at.stop + 1] == "-" and text[at.stop + 1 : at.stop + 2].isalpha():
        return EACH  # the 1,200-room Grand
    if sort == "plain":
        return BARE if zh else _bare(item, text)
    return COUNT if sort == "count" else AMOUNT


def _bare(item: Item, text: str) -> str:
    """An English number without a unit: a count of something, if it does not name."""
    at = item.at
    if item.figure is not None and item.figure.wording == "range" and _patterns()["between_en"].match(text, at.core):
        return BARE  # between 18 and 34: ages, sizes, whatever is bounded
    if _SEASON.fullmatch(item.value) or text[at.stop : at.stop + 1].isalpha():
        return NAME  # 2023-24, 3G
    if len(item.value) == 4 and item.value.isdigit():
        return NAME  # as years are printed, and few counts
    if text[at.core - 1 : at.core] == "/":
        return NAME  # the second year of a season
    lead = "" if at.core <= _LINE else " "
    for ahead, behind in (_SCORE, _OTHER_SCORE):
        if behind.match(text, at.edge) and ahead.search(lead + text[max(0, at.core - _LINE) : at.core]):
            return NAME  # Lions 88, Hawks 71
    if "," in item.value:
        return COUNT  # Teague 8,967: what names is not printed so
    if _patterns()["numbered_en"].search(text, max(0, at.core - 12), at.core):
        return NAME  # day five
    start = max(0, at.start - 24)
    if _patterns()["capital_en"].search(text[start : at.start] if start else f"\n{text[: at.start]}"):
        return NAME
    return COUNT


def _is_fraction(item: Item, text: str, zh: bool) -> bool:
    """A third, one in five, nearly two-thirds: of something, a share."""
    if item.sort not in ("plain", "count") or item.figure is None:
        return False
    if item.figure.wording == "fraction" or (not zh and _patterns()["part_en"].search(item.value) is not None):
        return True
    numeral = text[item.at.core : item.at.stop]
    return item.sort == "plain" and _patterns()["fraction_zh" if zh else "fraction_en"].match(numeral) is not None


def _changes(text: str, end: int, before: str, zh: bool) -> bool:
    """Whether the words around a percentage make it a change: 降幅14.7%, a gain of 4.4 %, 5 % above."""
    patterns = _patterns()
    if zh:
        return patterns["change_zh"].search(before) is not None
    return patterns["change_en"].search(before) is not None or patterns["changed_en"].match(text, end) is not None


def _moves(text: str, at: Sighting, before: str, zh: bool) -> bool:
    """Whether the words around an amount make it a change: 比上年多, 抬升; a rise of; 14p, or 5.2 %, lower."""
    patterns = _patterns()
    if zh:
        return bool(patterns["difference_zh"].search(before) or patterns["moved_zh"].search(before))
    return bool(patterns["amount_en"].search(before) or patterns["glossed_en"].match(text, at.end))


def _for_each(text: str, at: Sighting, before: str, clause: int, zh: bool) -> bool:
    patterns = _patterns()
    if zh:
        return patterns["each_zh"].search(before) is not None
    if patterns["total_en"].search(before):  # each of its 120 schools: all of them
        return False
    said = patterns["behind_en"].match(text, at.core - len(before))
    if said is not None and text[said.end() : at.core].strip() and before[:1] == " ":
        before = text[said.end() : at.core]  # $45 apiece, and 2,300 were sold: that was said of the one before
    if patterns["behind_en"].match(text, at.end) or patterns["each_en"].search(before):
        return True
    if at.core - len(before) == clause or at.core - clause > _CLAUSE:
        return False
    return patterns["those_en"].search(text[clause : at.core]) is not None


_CLAUSE = 100


def _is_degree(item: Item, text: str, before: str) -> bool:
    """Whether 度 behind a number is of heat or an angle, not of electricity."""
    printed = text[item.at.stop : item.at.edge]
    return printed == words.ZH_KINDS_DEGREE_OR_ENERGY and _patterns()["degree_zh"].search(before) is not None


def _is_age(item: Item, text: str, before: str) -> bool:
    patterns = _patterns()
    if patterns["old_en"].match(text, item.at.stop):
        return True
    if item.sort == "plain" and item.at.stop - item.at.core <= _AGE_DIGITS:
        low = max(0, item.at.core - 40)
        if patterns["under_en"].search(text, low, item.at.core) and text[item.at.end : item.at.end + 1] in ".,;)":
            return True  # the suspect was under 18.
    if item.sort != "plain" or len(item.value) > _AGE_DIGITS:
        return False
    if patterns["aged_en"].search(before):
        return True
    ends = _AGES_END.match(text, item.at.end) is not None
    start = max(0, item.at.core - 40)
    return ends and patterns["named_age_en"].search(text[start : item.at.core]) is not None
