"""The words around a number that say how it is meant (约, 超过, at least …), and the interval that each makes of it."""

from __future__ import annotations

from fractions import Fraction

from .figure import above_by_a_step, hull
from .interval import Interval, Number
from .lazy import pattern

ABOUT, NEARLY, MORE, LESS, LEAST, MOST, ODD, RANGE = (
    *("about", "nearly", "more-than", "less-than", "at-least", "at-most", "odd", "range"),
)
EQUAL = "equal"
"""A word that changes nothing: 共, 仅, exactly."""


def _table(*rows: tuple[str, str]) -> dict[str, str]:
    return {spelling: meaning for meaning, spellings in rows for spelling in spellings.split("|")}


BEFORE = _table(
    (ABOUT, "约|大约|约为|约合|约占|大概|大致|大体|约莫|差不多|估计|预计|预计约|左右|~|≈|大约有|约有"),
    (NEARLY, "近|将近|接近|几近|临近|逼近|几乎|近乎|差不多有"),
    (
        MORE,
        (
            "超|超过|逾|突破|多于|高于|大于|超出|高出|胜过|不止|不只|超越|过|已超|已逾|远超|已超过|"
            "已突破|超过了|突破了|>"
        ),
    ),
    (LESS, "不足|不到|低于|少于|未满|不满|小于|未达|未到|低过|不及|尚不足|还不到|<"),
    (
        LEAST,
        ("至少|最少|起码|不少于|不低于|不小于|不下|不下于|不下于|至少有|最低|大于等于|大于或等于|不亚于|≥|>=|≧|=>"),
    ),
    (MOST, "不超过|不超|至多|最多|不高于|不多于|不大于|最高|小于等于|小于或等于|未超过|不得超过|≤|<=|≦|=<|顶多|上限"),
    (
        EQUAL,
        (
            "人均|户均|日均|月均|亩均|占|占比|占比为|比重为|共|共计|合计|总计|总共|一共|仅|只有|仅有|仅为|达|达到|达到了|高达|多达|已达|为|是|有|"
            "等于|整整|足足|正好|刚好|共有|累计|已有|均为|也就"
        ),
    ),
)
AFTER = _table(
    (ABOUT, "左右|上下|前后|许|开外左右"),
    (LEAST, "以上|及以上|或以上|及其以上|(含)以上|起|或更多|起步"),
    (MORE, "开外|之多以上|多以上|强"),
    (MOST, "以内|之内|以下|及以下|或以下|或更少|封顶|为限"),
    (NEARLY, "弱"),
    (EQUAL, "整|之多"),
)
BEFORE_WORDS = _table(
    (
        ABOUT,
        "about|around|some|roughly|approximately|approx|approx.|circa|ca|ca.|c.|an estimated|"
        "estimated|or so|in the region of|"
        "somewhere around|more or less|something like|in the order of|of the order of|broadly",
    ),
    (
        NEARLY,
        ("nearly|almost|close to|approaching|just under|just below|just short of|not quite|virtually|practically|near"),
    ),
    (
        MORE,
        (
            "more than|over|above|exceeding|exceeds|exceeded|exceed|greater than|higher than|upwards of|"
            "upward of|in excess of|just over|well over|"
            "beyond|bigger than|larger than|topped|topping|surpassing|surpassed|north of|"
            "slightly more than|a little over|just above|well above"
        ),
    ),
    (
        LESS,
        ("less than|under|fewer than|below|lower than|smaller than|short of|well under|well below|south of|beneath"),
    ),
    (
        LEAST,
        "at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum|"
        "minimum of|greater than or equal to|"
        "more than or equal to|at least or equal to|not under|not below|no lower than|not lower than",
    ),
    (
        MOST,
        (
            "at most|up to|no more than|not more than|a maximum of|maximum|maximum of|as many as|"
            "as much as|less than or equal to|"
            "not exceeding|not over|no greater than|not greater than|no higher than|not above|within|"
            "capped at|fewer than or equal to|upto"
        ),
    ),
    (
        EQUAL,
        "exactly|just|only|precisely|a total of|total of|totaling|totalling|a record|equal to|"
        "equals|the|an additional|additional|"
        "another|a further|all|a mere|as few as|as little as|an average of|average of|a whopping|an extra",
    ),
)
AFTER_WORDS = _table(
    (ABOUT, "or so|or thereabouts|approximately|roughly|more or less|approx"),
    (
        LEAST,
        (
            "or more|or above|or over|or greater|or higher|and above|and over|at least|at a minimum|"
            "and more|minimum|and up|upwards|or better|or larger|plus"
        ),
    ),
    (
        MOST,
        (
            "or less|or fewer|or below|or under|or lower|or smaller|and below|and under|at most|"
            "at the most|maximum|max|tops|or equal"
        ),
    ),
    (EQUAL, "exactly|in total|in all|altogether|flat|year on year|year-on-year|on the year|from a year earlier"),
)
_LONGEST_BEFORE, _LONGEST_AFTER = 5, 6
_PHRASE = pattern(r"[A-Za-z]+\.?(?:[ -][A-Za-z]+\.?){0,4}")


def match_phrase(text: str, start: int, table: dict[str, str]) -> tuple[int, str] | None:
    """The longest English phrase of ``table`` that begins at ``start``: its end and meaning."""
    found = _PHRASE.match(text, start)
    if found is None:
        return None
    end = found.end()
    while end > start:
        meaning = table.get(text[start:end].lower())
        if meaning is not None and not text[end : end + 1].isalpha():
            return end, meaning
        end = max(text.rfind(mark, start, end) for mark in " .-")
    return None


def match_before(text: str, start: int) -> tuple[int, str] | None:
    """The wording that stands before a number, beginning at ``start``: its end and meaning."""
    first = text[start : start + 1]
    if first.isascii() and first.isalpha():
        return match_phrase(text, start, BEFORE_WORDS)
    for size in range(min(_LONGEST_BEFORE, len(text) - start), 0, -1):
        meaning = BEFORE.get(text[start : start + size])
        if meaning is not None:
            return start + size, meaning
    return None


def match_after(text: str, start: int) -> tuple[int, str] | None:
    """The wording that stands after a number and its unit, beginning at ``start``."""
    first = text[start : start + 1]
    if first == "+":
        return start + 1, LEAST
    if first.isascii():
        return match_phrase(text, start, AFTER_WORDS)
    for size in range(min(_LONGEST_AFTER, len(text) - start), 0, -1):
        meaning = AFTER.get(text[start : start + size])
        if meaning is not None:
            return start + size, meaning
    return None


def rounded(size: Number, step: Number | None, truncate: bool) -> Interval:
    """What digits allow: half a unit of the last one to either side, ends included; cut off: up to a unit more.

    A printed zero has no side: it may have been a little less than nothing, or a little more.
    """
    if step is None:
        return Interval(size, size)
    if truncate:
        return Interval(size if size else -step, size + step, not size, True)
    half = Fraction(step, 2)
    return Interval(size - half, size + half)


def worded(wording: str, size: Number, printed: Interval) -> Interval:
    """The interval of magnitudes that a wording makes of a printed magnitude and what its digits allow."""
    if wording in (ABOUT, "fraction"):
        return widened(printed, size)
    if wording == NEARLY:
        return Interval(size * Fraction(9, 10), size, False, True)
    if wording == MORE:
        return Interval(size, None, True, False)
    if wording == LEAST:
        return Interval(size, None)
    if wording == LESS:
        return Interval(0, size, False, True)
    if wording == MOST:
        return Interval(0, size)
    if wording == ODD:
        return above_by_a_step(size) or printed
    return printed


def widened(interval: Interval, size: Number) -> Interval:
    """Both ends moved outward by 5 % of the printed magnitude, which is what 约 allows."""
    margin = Fraction(size, 20)
    low = None if interval.low is None else interval.low - margin
    high = None if interval.high is None else interval.high + margin
    return Interval(low, high, interval.low_open, interval.high_open)


def combined(
    wordings: list[str], size: Number, printed: Interval, inner: Interval | None
) -> tuple[Interval, str | None]:
    """The interval under all the wordings that a figure has, and the one to name.

    Where two say different things the figure may mean either, so it is the hull; 约 widens whatever the other says.
    """
    real = list(dict.fromkeys(word for word in wordings if word != EQUAL))
    bounds = [word for word in real if word != ABOUT]
    interval = inner
    for word in bounds:
        made = worded(word, size, printed)
        interval = made if interval is None else hull(interval, made)
    if interval is None:
        interval = printed
    if ABOUT in real:
        interval = widened(interval, size)
    return interval, bounds[0] if bounds else (ABOUT if real else None)
