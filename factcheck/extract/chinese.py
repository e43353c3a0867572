"""Finding what is numeric in Chinese text: one scan for where it may begin, the grammar of quantities only there.

A place is a candidate when a digit, a numeral in Chinese characters or the first character of a word of time stands
there; everything else is skipped by the regular expression engine. Linear in the length of the text: every look
around a candidate is bounded, and no character is a candidate twice.
"""

from __future__ import annotations

import re
from functools import cache

from ..quantity.unit import match_unit
from . import labels
from .chinese_figure import MAX_RUN, MULTIPLIERS, chinese_patterns, figure_at, ordinal_at, span, word_end
from .chinese_numeral import numeral_at
from .chinese_phrases import dashed_score_at, hour_at, ratio_at, run_at, timed_at
from .folding import CIRCLED, folded
from .joining import joined
from .periods import digits_date, words_date
from .sighting import DATE, FIGURE, LABEL, NUMBERING, SCORE, Sighting

_EMERGENCY = frozenset(
    ("110", "119", "120", "122", "114", "12345", "12315", "12306", "96110", "10086", "10010", "10000")
)
"""Telephone numbers that everybody knows, where no unit follows."""
_DATE_AFTER = frozenset("年月日号时点點-—–~～至到世:：/ ")


@cache
def _scanner() -> re.Pattern[str]:
    """Where something numeric may begin. It begins with one set of characters, so that the engine skips to them."""
    return re.compile(
        rf"[0-9{labels.NUMERALS}今去前后本上下目近当昨明截同年月如此日过周星礼翌连每{CIRCLED}对腰减翻](?:"
        r"(?<=[0-9])(?P<digits>[0-9,]*(?:\.[0-9]+)?)"
        rf"|(?<=[{labels.NUMERALS}])(?P<numeral>[{labels.NUMERALS}]*)"
        rf"|(?<={CIRCLED})(?P<circled>)|(?:(?<=对)(?=折)|(?<=腰)(?=斩)|(?<=减)(?=半)|(?<=翻)(?=[番倍]))(?P<half>)"
        rf"|(?<=[今去前后本上下目近当昨明截同年月如此日过周星礼翌连每])(?=[年天日晨晚月周季世半期前来者一二三四五六七八九十0-9至止初底末今此间去期拜])(?P<word>)"
        r")"
    )


def scan(text: str) -> list[Sighting]:
    """Everything numeric in ``text``, in order and without overlap."""
    return joined(text, _scan(text))


def _compared(plain: str, s: Sighting, floor: int) -> Sighting:
    """比100元高, 比三十大: the comparison belongs to the figure."""
    end = s.end + (plain[s.end : s.end + 1] == " ")
    if plain[end : end + 1] not in _ADJECTIVES or s.start < s.core:
        return s
    start = s.core - (plain[s.core - 1 : s.core] == " ") - 1
    if start < floor or plain[start] != "比":
        return s
    return s._replace(start=start, end=end + 1)


_RAISED_POINT = re.compile(r"(?<=[0-9])·(?=[0-9])")
"""The decimal point of older print."""
_ADJECTIVES = frozenset("大高低小多少")


def _scan(text: str) -> list[Sighting]:
    plain = _RAISED_POINT.sub(
        ".", folded(text.replace("，", "。"))
    )  # a full-width comma parts figures; it never groups digits
    found: list[Sighting] = []
    scanner = _scanner()
    length = len(plain)
    at = floor = 0
    search = scanner.search
    while True:
        m = search(plain, at)
        if m is None:
            return found
        start = m.start()
        kind = m.lastgroup
        if kind == "digits":
            sighting = _digits(plain, start, m.end(), floor)
        elif kind == "numeral":
            sighting = numeral_at(plain, start, m.end(), floor)
        elif kind == "half":
            sighting = Sighting(start, start + 2, start, start + 2, start + 2, FIGURE)
        elif kind == "circled":
            sighting = span(start, start + 1, NUMBERING)
        else:
            dated = words_date().match(plain, start)
            sighting = span(start, dated.end(), DATE) if dated is not None and dated.end() > start + 1 else None
        if sighting is None:
            at = m.end() if kind != "word" else start + 1
        else:
            if sighting.sort == FIGURE and plain[sighting.end : sighting.end + 2].strip()[:1] in _ADJECTIVES:
                sighting = _compared(plain, sighting, floor)
            found.append(sighting)
            at = floor = max(sighting.end, start + 1)
        if at >= length:
            return found


def _digits(plain: str, start: int, end: int, floor: int) -> Sighting | None:
    """What digits at ``start`` are; ``end`` is where they end, ``floor`` where the last sighting ended."""
    while plain[end - 1] in ",.":
        end -= 1
    following = plain[end : end + 1] or "\n"
    previous = plain[start - 1 : start] if start else "\n"
    if (
        previous == "."
        and start - 1 >= floor
        and not plain[start - 2 : start - 1].isalnum()
        and plain[start - 2 : start - 1] != "."
    ):
        start -= 1
    if following in _DATE_AFTER:
        dated = digits_date().match(plain, start)
        if (
            dated is not None
            and previous not in "第$¥€£."
            and not (previous == "-" and plain[start - 2 : start - 1].isalnum())
        ):
            return span(start, dated.end(), DATE)
    if end - start > MAX_RUN or plain[max(0, start - 2) : start] == "第 ":
        return span(start, end, LABEL)
    if following in "分秒":
        timed = timed_at(plain, start, floor)
        if timed is not None:
            return timed
    hour = hour_at(plain, start, end) if following in "点时" else None
    if hour is not None:
        return hour
    named = _named_digits(plain, start, end, previous, following, floor)
    if named is not None:
        return named
    core, sign = start, previous
    before = plain[start - 2 : start - 1]
    if sign and sign in "-+负" and start - 1 >= floor and before != "-" and not _ascii_word(before):
        core = start - 1
    elif sign and sign in "$¥￥€£" and start > floor:
        core = _currency(plain, start, floor)
    elif plain[max(floor, start - 4) : start].rstrip(" ").endswith("人民币"):
        core = plain.rfind("人民币", floor, start)
    return figure_at(plain, core, start, end, floor)


def _currency(plain: str, start: int, floor: int) -> int:
    """Where a currency sign and the letters before it (US$, HK$) begin."""
    core = start - 1
    while core > floor and plain[core - 1].isascii() and plain[core - 1].isalpha():
        core -= 1
    return core


def _named_digits(plain: str, start: int, end: int, previous: str, following: str, floor: int) -> Sighting | None:
    """The sighting of digits that name instead of counting, or None."""
    patterns = chinese_patterns()
    if previous == "第":
        return ordinal_at(plain, start - 1)
    if previous and previous in "(（〔[":
        case = patterns["case"].match(plain, start - 1)
        if case is not None:
            return span(start - 1, case.end(), LABEL)
        closing = plain[end : end + 1] in ")）"
        if closing and (end - start <= 2 or end - start == 6) and "." not in plain[start:end]:
            return span(start, end, NUMBERING if end - start <= 2 else LABEL)
    scored = _paired(plain, start, following, floor)
    if scored is not None:
        return scored
    if plain[start:end] in _EMERGENCY and following in ",，。、或;；)）!！\n和等的报":
        return span(start, end, LABEL)
    if following in {"-", "."}:
        groups = patterns["groups"].match(plain, start)
        if groups is not None and (groups.end() - start >= 7 or groups[0].count(".") > 1):
            return span(start, groups.end(), LABEL)
    if following in ".、．" and following and (start == 0 or plain[start - 1] == "\n") and end - start <= 2:
        return span(start, end + 1, NUMBERING)
    if (
        (previous.isascii() and previous.isalpha())
        or previous in "-–.:：为是（(#号线票道编码证话@ "
        or previous == "轰"
    ):
        code = labels.code().search(plain, max(floor, start - 8), start)
        if code is not None and not _priced(plain, start, floor):
            return span(start, word_end(plain, end), LABEL)
    if following:
        tail = labels.after_digits().match(plain, end)
        if tail is not None and "." not in plain[start:end]:
            point = plain[tail.end() : tail.end() + 1] == "."  # 7×5.35
            return span(start, word_end(plain, tail.end()) if point else tail.end(), LABEL)
    if previous in "×xX*" and previous and start >= 2 and plain[start - 2].isdigit():
        return span(start, end, LABEL)
    if (end - start >= 9 or (plain[start] == "0" and end - start > 1 and plain[start + 1] != ".")) and plain[
        start:end
    ].isdigit():
        if match_unit(plain, end) is None and following not in MULTIPLIERS:
            return span(start, word_end(plain, end), LABEL)
    return None


def _paired(plain: str, start: int, following: str, floor: int) -> Sighting | None:
    """Numbers with a colon, 比 or a dash between that are a ratio, a time run or a score."""
    if not following or following not in ":：比∶ -":
        return None
    if following == "-":
        return dashed_score_at(plain, start)
    ratio = ratio_at(plain, start, floor) or (run_at(plain, start, floor) if following in ":：" else None)
    if ratio is not None or following == " ":
        return ratio
    score = chinese_patterns()["score"].match(plain, start)
    if score is not None and (following != "比" or plain[score.end() : score.end() + 1] not in "例重"):
        return span(start, score.end(), SCORE)
    return None


def _priced(plain: str, start: int, floor: int) -> bool:
    """Whether the letters before digits are a currency (USD 20, rmb 10), not a code."""
    word = re.search(r"([A-Za-z.]{1,4}\$?) ?\Z", plain[max(floor, start - 6) : start])
    if word is None or len(word[1]) < 2:
        return False
    found = match_unit(word[1], 0)
    return found is not None and found[1].sort == "money" and found[0] == len(word[1])


def _ascii_word(character: str) -> bool:
    return character.isascii() and character.isalnum()
