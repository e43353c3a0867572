"""Finding what is numeric in Chinese text: one scan for where it may begin, the grammar of quantities only there.

A place is a candidate when a digit, a numeral in Chinese characters or the first character of a word of time stands
there; everything else is skipped by the regular expression engine. Linear in the length of the text: every look
around a candidate is bounded, and no character is a candidate twice.
"""

from __future__ import annotations

import re
from functools import cache

from ..errors import FigureError
from ..quantity.grammar import match_figure
from ..quantity.numeral import match_numeral
from ..quantity.unit import Unit, match_unit
from . import labels
from .around import after, before
from .folding import folded
from .joining import joined
from .periods import digits_date, words_date
from .sighting import DATE, FIGURE, IDIOM, LABEL, NUMBERING, SCORE, Sighting

_MULTIPLIERS = "十百千万亿兆余多来几拾佰仟"
_MAX_RUN = 40
"""Characters of the longest numeral worth reading; a longer run is a code."""
_DATE_AFTER = frozenset("年月日号时点點-—–~～至到世:：/ ")
_IDIOM_ONE = frozenset("统唯万专单同逐划归任某另每哪这那进上下本")


@cache
def _scanner() -> re.Pattern[str]:
    """Where something numeric may begin. It begins with one set of characters, so that the engine skips to them."""
    return re.compile(
        rf"[0-9{labels.NUMERALS}今去前后本上下目近当昨明截同年月如此日过周星礼翌连每①-⑳对](?:"
        r"(?<=[0-9])(?P<digits>[0-9,]*(?:\.[0-9]+)?)"
        rf"|(?<=[{labels.NUMERALS}])(?P<numeral>[{labels.NUMERALS}]*)"
        rf"|(?<=[①-⑳])(?P<circled>)|(?<=对)(?=折)(?P<half>)"
        rf"|(?<=[今去前后本上下目近当昨明截同年月如此日过周星礼翌连每])(?=[年天日晨晚月周季世半期前来者一二三四五六七八九十0-9至止初底末今此间去期拜])(?P<word>)"
        r")"
    )


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "url": re.compile(r"(?:https?://|www\.)[^\s\u4e00-\u9fff，。、）]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
        "score": re.compile(r"\d{1,3}\s?[:：比∶]\s?\d{1,3}(?![\d.%])(?!例)"),
        "range": re.compile(r"\s?(?:[-—–~～]{1,2}|至|到)\s?(?=[0-9])"),
        "case": re.compile(r"[（(〔\[](?:19|20)\d\d[）)〕\]][\u4e00-\u9fff]{0,4}\d{0,6}[\u4e00-\u9fff]{0,4}(?:第?\d{1,6}号)"),
        "numbering": re.compile(r"[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[)）]|[.．、](?!\d))"),
        "parted": re.compile(r"分 {0,3}之"),
        "groups": re.compile(r"\d{3,4}(?:-\d{3,8}){1,3}|\d+(?:\.\d+){2,}"),
        "great": re.compile(r"大(?![约概多都会约小部量学型专])[\u4e00-\u9fff]{2}"),
    }  # fmt: skip


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


_ADJECTIVES = frozenset("大高低小多少")


def _scan(text: str) -> list[Sighting]:
    plain = folded(text.replace("，", "。"))  # a full-width comma parts figures; it never groups digits
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
            sighting = _numeral(plain, start, m.end(), floor)
        elif kind == "half":
            sighting = Sighting(start, start + 2, start, start + 2, start + 2, FIGURE)
        elif kind == "circled":
            sighting = _span(start, start + 1, NUMBERING)
        else:
            dated = words_date().match(plain, start)
            sighting = _span(start, dated.end(), DATE) if dated is not None and dated.end() > start + 1 else None
        if sighting is None:
            at = m.end() if kind != "word" else start + 1
        else:
            if sighting.sort == FIGURE and plain[sighting.end : sighting.end + 2].strip()[:1] in _ADJECTIVES:
                sighting = _compared(plain, sighting, floor)
            found.append(sighting)
            at = floor = max(sighting.end, start + 1)
        if at >= length:
            return found


def _span(start: int, end: int, sort: str) -> Sighting:
    return Sighting(start, end, start, end, end, sort)


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
            return _span(start, dated.end(), DATE)
    if end - start > _MAX_RUN:
        return _span(start, end, LABEL)
    named = _named_digits(plain, start, end, previous, following, floor)
    if named is not None:
        return named
    core, sign = start, previous
    if sign and sign in "-+负" and start - 1 >= floor and not plain[start - 2 : start - 1].isalnum():
        core = start - 1
    elif sign and sign in "$¥￥€£":
        core = _currency(plain, start, floor)
    elif plain[max(floor, start - 4) : start].rstrip(" ").endswith("人民币"):
        core = plain.rfind("人民币", floor, start)
    return _figure(plain, core, start, end, floor)


def _currency(plain: str, start: int, floor: int) -> int:
    """Where a currency sign and the letters before it (US$, HK$) begin."""
    core = start - 1
    while core > floor and plain[core - 1].isascii() and plain[core - 1].isalpha():
        core -= 1
    return core


def _named_digits(plain: str, start: int, end: int, previous: str, following: str, floor: int) -> Sighting | None:
    """The sighting of digits that name instead of counting, or None."""
    patterns = _patterns()
    if previous == "第":
        return _ordinal(plain, start - 1)
    if previous and previous in "(（〔[":
        case = patterns["case"].match(plain, start - 1)
        if case is not None:
            return _span(start - 1, case.end(), LABEL)
        closing = plain[end : end + 1] in ")）"
        if closing and (end - start <= 2 or end - start == 6) and "." not in plain[start:end]:
            return _span(start, end, NUMBERING if end - start <= 2 else LABEL)
    if following and following in ":：比∶":
        score = patterns["score"].match(plain, start)
        if score is not None and (following != "比" or plain[score.end() : score.end() + 1] not in "例重"):
            return _span(start, score.end(), SCORE)
    if following == "-" or following == ".":
        groups = patterns["groups"].match(plain, start)
        if groups is not None and groups.end() - start >= 7:
            return _span(start, groups.end(), LABEL)
    if following in ".、．" and following and (start == 0 or plain[start - 1] == "\n") and end - start <= 2:
        return _span(start, end + 1, NUMBERING)
    if (
        (previous.isascii() and previous.isalpha())
        or previous in "-–.:：为是（(#号线票道编码证话@ "
        or previous == "轰"
    ):
        code = labels.code().search(plain, max(floor, start - 8), start)
        if code is not None and not _priced(plain, start, floor):
            return _span(start, _word_end(plain, end), LABEL)
    if following:
        tail = labels.after_digits().match(plain, end)
        if tail is not None and "." not in plain[start:end]:
            return _span(start, tail.end(), LABEL)
    if previous in "×xX*" and previous and start >= 2 and plain[start - 2].isdigit():
        return _span(start, end, LABEL)
    if (end - start >= 9 or (plain[start] == "0" and end - start > 1 and plain[start + 1] != ".")) and plain[
        start:end
    ].isdigit():
        if match_unit(plain, end) is None and following not in _MULTIPLIERS:
            return _span(start, _word_end(plain, end), LABEL)
    return None


def _priced(plain: str, start: int, floor: int) -> bool:
    """Whether the letters before digits are a currency (USD 20, rmb 10), not a code."""
    word = re.search(r"([A-Za-z.]{1,4}\$?) ?\Z", plain[max(floor, start - 6) : start])
    if word is None:
        return False
    found = match_unit(word[1], 0)
    return found is not None and found[1].sort == "money" and found[0] == len(word[1])


def _word_end(plain: str, end: int) -> int:
    """The end of the ASCII letters and digits that go on with a code."""
    high = min(len(plain), end + 30)
    while end < high and plain[end].isascii() and plain[end].isalnum():
        end += 1
    return end


def _figure(plain: str, core: int, start: int, end: int, floor: int) -> Sighting | None:
    """A figure whose numeral begins at ``start``, its digits ending at ``end``; ``core`` includes sign or currency."""
    following = plain[end : end + 1]
    stop = end
    special = _special(plain, core, end)
    if special is not None:
        return Sighting(before(plain, core, floor), after(plain, special, None), core, special, special, FIGURE)
    if (
        following in _MULTIPLIERS
        or following in "分点又/ ^零eEkK"
        or (following and core != start)
        or following in "½⅓⅔¼¾"
    ):
        try:
            numeral = match_numeral(plain, start, money=core != start and plain[core] not in "-+负")
        except FigureError:
            numeral = None
        if numeral is not None:
            stop = max(numeral.end, end)
            while stop > end and plain[stop - 1] in " \n":
                stop -= 1
            if (
                plain[stop : stop + 1] == " "
                and plain[stop - 1] in "百千万亿"
                and (spaced := _closed_up(plain, core)) is not None
            ):
                stop = max(stop, spaced)
    unit = _unit(plain, stop)
    edge = _compound(plain, core, unit) if unit is not None else stop
    reach = _patterns()["range"].match(plain, edge) if plain[edge : edge + 1] in "-—–~～至到 " else None
    if reach is not None:
        joined = _range(plain, core, start, edge, reach.end())
        if joined is not None:
            stop, edge = joined
    if stop < len(plain) and edge == stop and plain[stop].isascii() and plain[stop].isalpha() and core == start:
        return _span(start, _word_end(plain, stop), LABEL)
    if edge == stop and _quoted(plain, start, stop):
        return _span(start, stop, LABEL)
    first = before(plain, core, floor)
    return Sighting(first, after(plain, edge, unit[1] if unit else None), core, stop, edge, FIGURE)


def _special(plain: str, core: int, end: int) -> int | None:
    """The end of a fraction, a tenth or a figure typeset with spaces that begins at ``core``; None for anything else."""
    at = end
    while at < len(plain) and plain[at] == " " and at - end < 6:
        at += 1
    following = plain[at : at + 1]
    if not following or (following not in "成折分又点半" and not (at > end and following in _SPACED)):
        return None
    if following == "分" and not _patterns()["parted"].match(plain, at):
        return None
    beyond = plain[at + 1 : at + 2] or "\n"
    if (following == "折" and beyond in "叠射磨腾扣") or (
        following == "成" and beyond in "为立功员都果本交长年品绩效套人"
    ):
        return None
    if following == "点" and not (beyond in _SPACED or beyond == " "):
        return None
    if at > end or plain[at + 1 : at + 2] == " " or (following in "又分" and " " in plain[at : at + 6]):
        spaced = _closed_up(plain, core)
        if spaced is not None or at > end:
            return spaced
    try:
        longer = match_figure(plain, core, folded=plain)
    except FigureError:
        return None
    return longer[0] if longer is not None and longer[0] > at else None


_SPACED = frozenset("一二三四五六七八九十百千万亿零两余多几个分之又0123456789壹贰叁肆伍陆柒捌玖拾佰仟")


def _closed_up(plain: str, core: int) -> int | None:
    """The end of a figure whose characters stand apart (百 分 之 十, 7万 5千 4百); None where none goes on so.

    Digits are never joined to digits: in a table they are figures of their own.
    """
    places: list[int] = []
    at = core
    while at < len(plain) and len(places) < 40:
        c = plain[at]
        if c == " ":
            gap = at
            while at < len(plain) and plain[at] == " " and at - gap < 8:
                at += 1
            joint = plain[gap - 1] + plain[at : at + 1]
            if len(joint) < 2 or (joint.isascii() or not (joint[0] in _JOINTS and joint[1] in _JOINTS)):
                break
            continue
        if c not in _JOINTS:
            break
        places.append(at)
        at += 1
    if len(places) < 2 or places[-1] - places[0] == len(places) - 1:
        return None
    closed = "".join(plain[i] for i in places)
    try:
        found = match_figure(closed, 0)
    except FigureError:
        return None
    if found is None or found[0] < 2:
        return None
    end = places[found[0] - 1] + 1
    return end if " " in plain[core:end] else None


_JOINTS = frozenset("0123456789.,一二三四五六七八九十百千万亿零两余多几个分之又点成折%k壹贰叁肆伍陆柒捌玖拾佰仟")


def _range(plain: str, core: int, start: int, edge: int, second: int) -> tuple[int, int] | None:
    """The stop and edge of the second figure of a range that the first one opens, or None."""
    m = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?").match(plain, second)
    if m is None or m.end() - second > 20:
        return None
    try:
        numeral = match_numeral(plain, second)
    except FigureError:
        return None
    if numeral is None:
        return None
    stop = numeral.end
    unit = _unit(plain, stop)
    if unit is None and edge > start and plain[edge - 1] not in "%":
        return None if not plain[second - 1] in "-—–~～" else (stop, stop)
    return stop, unit[0] if unit is not None else stop


def _unit(plain: str, stop: int) -> tuple[int, Unit] | None:
    """The unit right after a numeral: the classifier alone where one stands before a noun (户 of 户企业)."""
    if stop >= len(plain):
        return None
    at = stop
    if plain[at] == " " and at + 1 < len(plain) and (plain[at + 1].isascii() or plain[at + 1] in "个元%"):
        at += 1
    found = match_unit(plain, at)
    if found is None:
        great = _patterns()["great"].match(plain, stop)
        return (great.end(), Unit(plain[stop : great.end()], (), 1, "count")) if great is not None else None
    end, unit = found
    if unit.sort == "count" and end - at > 1 and plain[at] in "个家户名亿余多" and plain[at + 1] != "次":
        single = match_unit(plain[at : at + 1], 0)
        if single is not None:
            return at + 1, single[1]
    if (
        unit.sort in ("money", "measure")
        and plain[at:end].isascii()
        and plain[at:end].isalpha()
        and _word_end(plain, end) > end
    ):
        return None
    return end, unit


def _compound(plain: str, core: int, unit: tuple[int, Unit]) -> int:
    """The end of the unit, or of the smaller figure that goes on with it: 三年六个月, 两米半, 七成五."""
    edge, read = unit
    following = plain[edge : edge + 1]
    if (
        following
        and following in "0123456789一二三四五六七八九十半零"
        and read.sort in ("measure", "money", "percent")
        and plain[edge - 1] not in "%"
    ):
        try:
            longer = match_figure(plain, core, folded=plain)
        except FigureError:
            return edge
        if longer is not None and longer[0] > edge:
            return longer[0]
    return edge


def _ordinal(plain: str, start: int) -> Sighting | None:
    """第 and a numeral at ``start``: a rank or a batch is a claim, the rest names."""
    m = labels.ordinal().match(plain, start)
    if m is None:
        return None
    if m["rank"]:
        return Sighting(start, m.end(), start, m.end("number"), m.end(), FIGURE)
    ranked = re.search(
        r"(?:居|列|排名?|排在|获|获得|夺|跃居|升至|位列|位居|名列)[\u4e00-\u9fff]{0,4}\Z",
        plain[max(0, start - 8) : start],
    )
    if ranked is not None and m["other"] in (None, "。", "大"):
        return Sighting(start, m.end("number"), start, m.end("number"), m.end("number"), FIGURE)
    return _span(start, m.end(), LABEL)


def _numeral(plain: str, start: int, end: int, floor: int) -> Sighting | None:
    """What a run of numerals in Chinese characters is; most such characters in running text are none."""
    previous = plain[start - 1 : start] if start else "\n"
    run = plain[start:end]
    if previous == "第":
        return _ordinal(plain, start - 1)
    if (
        run in ("半", "半数")
        and previous in "过近超"
        and plain[end : end + 1] not in ("年", "天", "月", "小", "个", "场")
    ):
        return Sighting(start - 1, end, start - 1, end, end, FIGURE) if start > floor else None
    if previous in "翻了" and plain[end : end + 1] == "番":
        core = start - (2 if previous == "了" else 1)
        return (
            Sighting(core, end + 1, core, end + 1, end + 1, FIGURE) if plain[core] == "翻" and core >= floor else None
        )
    dated = words_date().match(plain, start)
    if dated is not None and dated.end() > end:
        return _span(start, dated.end(), DATE)
    if len(run) > _MAX_RUN:
        return None
    fixed = labels.fixed().match(plain, start)
    if fixed is not None and fixed.end() > end - (len(run) > 2) and not _counted_anyway(plain, start, fixed):
        return _span(start, fixed.end(), LABEL)
    if previous and previous in '“"‘「' and _quoted(plain, start, end):
        return _span(start, _quote_end(plain, end), LABEL)
    return _counting(plain, start, end, run, previous, floor)


def _counted_anyway(plain: str, start: int, fixed: re.Match[str]) -> bool:
    """Whether a word that is usually fixed counts here: 仅一处, 五角钱."""
    return (
        fixed[0] in ("一处", "四处", "三角", "五角", "一片", "一类", "二类", "三类")
        and plain[max(0, start - 1) : start] in "仅共"
    )


def _counting(plain: str, start: int, end: int, run: str, previous: str, floor: int) -> Sighting | None:
    """A numeral in Chinese characters that counts, in front of its unit; or None."""
    following = plain[end : end + 1]
    special = _special(plain, start, end)
    if special is not None:
        core = start - (previous == "负" and start > floor)
        return Sighting(before(plain, core, floor), after(plain, special, None), core, special, special, FIGURE)
    if run in ("零", "〇", "万", "亿", "兆", "千", "百", "半", "数", "几") and not (
        following == "数" or following == "分"
    ):
        if run != "半" or following not in "年天月小个数":
            return None
    if run[0] in "几数" and (len(run) == 1 or run[1] not in "十百千万亿"):
        return None
    bare = run[0] in "百千万亿十" and run[0] != "十"
    try:
        numeral = match_numeral(plain, start)
    except FigureError:
        return None
    if numeral is None or numeral.end < start + 1:
        return None
    stop = numeral.end
    if stop < end:
        rest = plain[stop:end]
        if rest not in ("两", "多", "余", "兆", "千"):
            return None
    unit = _unit(plain, stop)
    if unit is None:
        return _without_unit(plain, start, stop, run, previous, floor)
    edge, read = _compound(plain, start, unit), unit[1]
    first = plain[stop : stop + 1]
    strict = (
        first in labels.CLASSIFIERS
        or plain.startswith(labels.LONG_UNITS, stop)
        or first in "%％大点分吨"
        or read.sort in ("percent", "point", "compound", "times")
    )
    if not strict or (run[-1] == "十" and first == "分" and plain[stop : stop + 2] not in ("分钟", "分之", "分钱")):
        return None
    if first == "分" and read.sort == "count" and previous not in "得扣满加":
        return None
    if first == "点" and previous in labels.NUMERALS:
        return None
    hedged = before(plain, start, floor) < start or numeral.wording == "odd" or previous in "上近逾超约达"
    if run == "一" or run == "半":
        return _one(plain, start, stop, edge, read, previous, floor, hedged)
    if bare and not hedged and read.sort != "money":
        return _span(start, edge, LABEL)
    if plain.startswith("有期徒刑", edge):
        return _span(start, edge, LABEL)
    if _quoted(plain, start, edge) and read.sort == "count":
        return _span(start, edge, LABEL)
    if read.sort == "count" and _title_like(plain, start, edge, previous):
        return _span(start, edge, LABEL)
    core = start - (previous == "负" and start > floor)
    return Sighting(before(plain, core, floor), after(plain, edge, read), core, stop, edge, FIGURE)


def _title_like(plain: str, start: int, edge: int, previous: str) -> bool:
    """Whether numeral and classifier repeat as a pattern of words (三城联创、三河共治) rather than count."""
    if previous in "、“" and previous:
        window = plain[max(0, start - 6) : start]
        return "“" in window and "”" not in window
    return False


def _one(
    plain: str, start: int, stop: int, edge: int, unit: Unit, previous: str, floor: int, hedged: bool
) -> Sighting | None:
    """一 or 半 before a unit: a count only where the words around say so; mostly it means "a"."""
    if previous in _IDIOM_ONE and previous:
        return None
    if plain[start - 2 : start] == "最后":
        return _span(start, edge, LABEL)
    window = plain[max(floor, start - 8) : start]
    for mark in "，。；、,;":
        window = window.rsplit(mark, 1)[-1]
    counted = hedged or any(word in window for word in labels.ONLY)
    measured = unit.sort in ("money", "measure", "compound", "percent", "times") and plain[stop:edge] not in (
        "年",
        "天",
        "日",
        "周",
        "月",
        "分",
        "里",
        "度",
        "代",
    )
    if (
        counted
        or (measured and plain[start] == "一" and plain[stop] not in "点分角里元度克")
        or (plain[start] == "半" and measured)
    ):
        return Sighting(before(plain, start, floor), after(plain, edge, unit), start, stop, edge, FIGURE)
    return _span(start, edge, IDIOM)


def _without_unit(plain: str, start: int, stop: int, run: str, previous: str, floor: int) -> Sighting | None:
    """A numeral that no unit follows: a fraction, or one long enough that it is no part of a word."""
    text = plain[start:stop]
    core = start - (previous == "负" and start > floor)
    if "分之" in text.replace(" ", "") or text in ("一半", "过半") or (len(text) >= 3 and "点" in text):
        return Sighting(before(plain, start, floor), after(plain, stop, None), start, stop, stop, FIGURE)
    if run == "一" and plain[stop : stop + 1] == "半" and previous not in "另每":
        return Sighting(before(plain, start, floor), stop + 1, start, stop + 1, stop + 1, FIGURE)
    letters = sum(c in "十百千万亿拾佰仟" for c in run)
    following = plain[stop : stop + 1] or "\n"
    apart = not _han(previous) and not _han(following)
    if len(run) >= 2 and letters and letters < len(run) and (apart or (len(run) >= 3 and run[0] not in "百千万亿")):
        return Sighting(before(plain, core, floor), after(plain, stop, None), core, stop, stop, FIGURE)
    if len(run) >= 2 and letters and before(plain, start, floor) < start:
        return Sighting(before(plain, start, floor), after(plain, stop, None), start, stop, stop, FIGURE)
    loose = (not _han(previous) or previous in "是前为到") and (not _han(following) or following in "而这和的与以")
    if len(run) == 1 and run not in "零〇半几数百千万亿两" and loose:
        return _span(start, stop, IDIOM)
    return None


def _han(character: str) -> bool:
    return "\u4e00" <= character <= "\u9fff"


def _quoted(plain: str, start: int, end: int) -> bool:
    """Whether the words stand in a short quotation that names something: “三变”, “80后”, “千人名单”."""
    low = plain.rfind("“", max(0, start - 6), start)
    if low < 0 or plain.find("”", low, start) >= 0:
        return False
    high = plain.find("”", end, end + 8)
    return high >= 0 and high - low <= 11 and "。" not in plain[low:high]


def _quote_end(plain: str, end: int) -> int:
    high = plain.find("”", end, end + 8)
    return high if high >= 0 else end
