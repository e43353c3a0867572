"""The grammar of a whole figure: wording, verb, sign, currency, number, unit, range, wording, in that order.

``match_figure`` reads the longest figure that begins at a place in a text; ``read_whole`` a text that is one figure
from end to end, where a noun in no table is a counted unit too.
"""

from __future__ import annotations

from typing import NamedTuple

from ..errors import FigureError
from . import change, wording
from .figure import Figure
from .finish import finish, finish_range
from .fold import fold
from .lazy import IGNORE_CASE, pattern
from .quantity import Quantity, match_quantity, may_be_noun, per_prefix
from .special import Rise, Special, match_parted, match_special
from .unit import PLAIN, Unit, match_noun, match_unit, split_unit

MAX_LENGTH = 300
"""A value longer than this is no figure; it is refused before it is read."""
_SIGNS = {"-": -1, "+": 1, "负": -1, "正": 1}
_SIGN_WORDS = pattern(r"(minus|negative|plus|positive)(?![A-Za-z])", IGNORE_CASE)
_BETWEEN = pattern(r"(?:介于|处于|在|从|自)|(?:between|from|range from|ranging from|the range of)(?= )", IGNORE_CASE)
_TO = pattern(r" ?(?:~|-|至|到|--) ?| to | (?:through|thru) ", IGNORE_CASE)
_TO_AND = pattern(r" ?(?:~|-|至|到|与|和|跟|及) ?| to | and ", IGNORE_CASE)
_RANGE_TAIL = pattern(r"之间|间|不等|区间| range(?![A-Za-z])")
_EACH = pattern(r"每一?(?![0-9])")
_ARTICLE = pattern(r"(?:an?|the) (?=[0-9$€£¥A-Za-z])", IGNORE_CASE)
_PERIOD = pattern(r" (?:a|per|each|every) (?:year|month|week|day|quarter)(?![A-Za-z])|/年|每年", IGNORE_CASE)
_JOIN = pattern(r"(?:的|,| |且|并且|并|同时|而|但|又|and|but|&)*")
_ASIDE = pattern(r"[（(](?:含|包含|inclusive|含税)[)）]")


class Head(NamedTuple):
    """What stands before the number."""

    at: int
    words: list[str]
    sign: int
    signed: bool
    change: bool
    level: bool
    money: Unit | None
    under: Unit | None
    between: bool
    compared: bool


def match_figure(text: str, start: int = 0, *, folded: str | None = None) -> tuple[int, Figure] | None:
    """The longest figure that begins exactly at ``start``: its end, and it; None where none does.

    ``folded`` is ``fold(text)``, for a caller that reads at many places of one long text. Raises FigureError for a
    run of digits longer than any figure.
    """
    plain = fold(text) if folded is None else folded
    head = _head(plain, start, False)
    if head is None:
        return None
    return _body(text, plain, start, head, False, None, "", False)


def read_whole(text: str, unit: str, decimals: str, truncate: bool) -> Figure:
    """The figure that all of ``text`` is; see ``figure.parse_figure`` for the arguments and errors."""
    if len(text) > MAX_LENGTH:
        raise FigureError(
            f"a value of {len(text)} characters is no figure: at most {MAX_LENGTH} are read",
            MAX_LENGTH,
            "a shorter value",
        )
    given = split_unit(unit) if unit else None
    first: FigureError | None = None
    offset = len(text) - len(text.lstrip())
    core = text.strip()
    for attempt in (core, _closed_up(core)):
        if attempt is None:
            continue
        try:
            figure = _whole(attempt, given, decimals, truncate)
        except FigureError as error:
            if type(error) is not FigureError or "digits" in error.expected:
                error.offset += offset
                raise
            first = first or error
            continue
        return figure if attempt is text else figure._replace(text=text)
    assert first is not None
    first.offset += offset
    raise first


def _closed_up(text: str) -> str | None:
    """A Chinese value without the spaces that typesetting put in it (百 分 之 十); None where that changes nothing."""
    plain = fold(text)
    if " " not in plain or plain.isascii() or not any("\u3400" <= c <= "\u9fff" for c in plain):
        return None
    return "".join(c for c, p in zip(text, plain, strict=True) if p != " ")


def simple_tail(tail: str) -> tuple[int, Unit] | None:
    """What follows plain digits, where it is a multiplier and a unit and nothing else: the power of ten and the unit."""
    try:
        figure = _whole("7" + tail, None, "", False)
    except FigureError:
        return None
    number = figure.number
    if not isinstance(number, int) or figure.wording is not None or figure.signed or figure.unit.sort == "ordinal":
        return None
    printed = str(number)
    if printed != "7" + "0" * (len(printed) - 1) or any(c in tail for c in "折成半"):
        return None
    return len(printed) - 1, figure.unit


def _whole(text: str, given: tuple[int, Unit] | None, decimals: str, truncate: bool) -> Figure:
    plain = fold(text)
    if not plain:
        raise FigureError("an empty value is no figure: expected a number", 0, "a number")
    head = _head(plain, 0, True)
    assert head is not None
    found = _body(text, plain, 0, head, True, given, decimals, truncate)
    if found is None:
        raise _stopped(text, head.at, "a number")
    end, figure = found
    if end < len(text) and figure.wording in ("more-than", "at-least", "less-than", "at-most"):
        joined = _joined(text, plain, end, figure, given, decimals, truncate)
        if joined is not None:
            return joined
    if end < len(text):
        expected = "a unit or the end" if figure.unit is PLAIN else "the end of the figure"
        raise _stopped(text, end, expected)
    return figure


def _stopped(text: str, at: int, expected: str) -> FigureError:
    shown = text if len(text) <= 40 else text[:40] + "…"
    if at >= len(text):
        return FigureError(f"“{shown}” ends where {expected} was expected", at, expected)
    return FigureError(
        f"“{shown}” cannot be read from “{text[at]}” (character {at + 1}) on: expected {expected}", at, expected
    )


def _joined(
    text: str, plain: str, end: int, first: Figure, given: tuple[int, Unit] | None, decimals: str, truncate: bool
) -> Figure | None:
    """Two bounds that make a range: 大于二十的同时小于等于三十五, 5万元以上10万元以下."""
    joint = _JOIN.match(plain, end)
    at = end if joint is None else joint.end()
    head = _head(plain, at, True)
    if head is None or head.at >= len(plain):
        return None
    found = _body(text, plain, at, head, True, given, decimals, truncate)
    if found is None or found[0] != len(plain):
        return None
    second = found[1]
    opposite = {"more-than": 1, "at-least": 1, "less-than": 0, "at-most": 0}
    if second.wording not in opposite or opposite[second.wording] == opposite[first.wording or ""]:
        return None
    unit = first.unit if second.unit is PLAIN else second.unit
    if first.unit is not PLAIN and first.unit != unit:
        return None
    both = first.interval.meet(second.interval)
    return None if both.empty else Figure(text, None, both, unit, "range")


def _head(text: str, start: int, whole: bool) -> Head | None:
    """Everything before the number; None only where, in running text, no figure can begin there."""
    at, words, sign = start, list[str](), 0
    signed = changed = level = between = compared = False
    money: Unit | None = None
    under: Unit | None = None
    while at < len(text) and len(words) < 8:
        character = text[at]
        if character.isdigit() and character.isascii():
            break
        if character == " " and at > start:
            at += 1
            continue
        if character in "过近超大多" and match_special(text, at) is not None:
            break
        before = wording.match_before(text, at)
        if before is not None and not whole and before[1] == wording.EQUAL:
            before = None
        verb = change.match_verb(text, at)
        if verb is not None and text[at] in change.ADJECTIVES and verb[0] == at + 1 and not compared:
            verb = None
        if before is not None and (verb is None or before[0] >= verb[0]):
            words.append(before[1])
            at = before[0]
            continue
        if verb is not None:
            at = verb[0]
            words.append(wording.EQUAL)
            if verb[1] == change.NOTHING:
                compared = True
            elif verb[1] == change.LEVEL:
                level = True
            else:
                signed = changed = True
                sign = 1 if verb[1] == change.UP else -1
            continue
        spoken = _SIGN_WORDS.match(text, at)
        if character in _SIGNS or spoken is not None:
            if signed and not changed:
                break
            sign = (sign or 1) * (
                -1 if character in "-负" or (spoken and spoken[1].lower() in ("minus", "negative")) else 1
            )
            signed = True
            at = spoken.end() if spoken is not None else at + 1
            words.append(wording.EQUAL)
            continue
        each = _EACH.match(text, at)
        if each is not None and under is None:
            of = match_unit(text, each.end())
            if of is not None:
                at, under = of
                continue
        opened = _BETWEEN.match(text, at)
        if opened is not None and not between:
            at, between = opened.end(), True
            continue
        currency = match_unit(text, at) if money is None else None
        if currency is not None and currency[1].sort == "money" and not text[at] in "角毛分块元c圆p":
            at, money = currency
            continue
        article = _ARTICLE.match(text, at) if whole else None
        if article is not None and match_special(text, at) is None and match_quantity(text, at) is None:
            at = article.end()
            continue
        break
    if at >= len(text) and not whole:
        return None
    return Head(at, words, sign, signed, changed and not level, level, money, under, between, compared)


def _number(text: str, at: int, money: Unit | None) -> Quantity | None:
    """A figure in words, a fraction by 分之, or a number with its unit: the longest of them."""
    if at >= len(text):
        return None
    special = match_special(text, at)
    if special is None and "分之" in text[at : at + 60]:
        special = match_parted(text, at)
    plain = match_quantity(text, at, money)
    if special is None or (plain is not None and plain.end > special.end and special.wording != "magnitude"):
        return plain
    if special.unit is PLAIN and special.wording in ("magnitude", "fraction", "more-than", "nearly"):
        gap = special.end + (text[special.end : special.end + 1] == " ")
        unit = match_unit(text, gap)
        if unit is not None and not (special.wording != "magnitude" and unit[1].sort == "percent"):
            special = special._replace(end=unit[0], unit=unit[1])
        elif money is not None:
            special = special._replace(unit=money)
    return special


def _body(
    text: str, plain: str, start: int, head: Head, whole: bool, given: tuple[int, Unit] | None, decimals: str, cut: bool
) -> tuple[int, Figure] | None:
    first = _number(plain, head.at, head.money)
    if first is None:
        return None
    words = list(head.words)
    if first.wording == "bare":  # 千万元, but 近千人 and 百余
        kept = bool([word for word in words if word != wording.EQUAL])
        first = first._replace(inner=None if kept else first.inner, wording=None if kept else "magnitude")
    signed, sign, changed = head.signed, head.sign, head.change
    if isinstance(first, Special) and first.rise:
        signed, sign, changed = True, 1 if isinstance(first, Rise) else -1, True
    second, end = _second(plain, first, head)
    if whole and second is None:
        first, end = _noun(plain, first)
    if head.under is not None:
        first = per_prefix(first, head.under)
    period = _PERIOD.match(plain, end)
    if period is not None and first.unit.sort in ("percent", "point"):
        end = period.end()
    end, turn = _tail(plain, end, words, head, whole)
    if turn is not None and not changed and not head.level:
        signed, changed, sign = True, True, turn
        if whole and first.unit is PLAIN:
            noun, end = _noun(plain, first._replace(end=end))
            first = first._replace(unit=noun.unit)
    printed = text[start:end]
    if second is not None:
        return end, finish_range(printed, first, second, words, sign if signed else 0, changed, given)
    return end, finish(printed, first, words, sign if signed else 0, signed, changed, given, decimals, cut)


def _tail(text: str, end: int, words: list[str], head: Head, whole: bool) -> tuple[int, int | None]:
    """The wording and the word of change behind a figure: the end, and the sign of a change (None for none)."""
    turn: int | None = None
    for _ in range(3):
        gap = end + (text[end : end + 1] in (" ", ","))
        gap += text[gap : gap + 1] == " "
        aside = _ASIDE.match(text, end)
        if aside is not None:
            end = aside.end()
            continue
        after = wording.match_after(text, gap)
        verb = change.match_verb_after(text, gap)
        if after is not None and after[1] == wording.MOST and text[gap : after[0]].lower() == "or equal":
            words[:] = [
                wording.MOST if word == wording.LESS else wording.LEAST if word == wording.MORE else word
                for word in words
            ]
            end = after[0]
        elif after is not None and not (gap > end and text[end] == "," and not whole):
            words.append(after[1])
            end = after[0]
        elif verb is not None and turn is None and gap > end and text[end] != ",":
            if not whole and verb[0] < len(text) and text[verb[0] :].startswith(" than"):
                return verb[0], 1 if verb[1] == change.UP else -1
            end, turn = verb[0], 1 if verb[1] == change.UP else -1
        elif whole and head.compared and text[gap : gap + 1] and text[gap] in "大高多强小低少弱":
            words.append(wording.MORE if text[gap] in "大高多强" else wording.LESS)
            end = gap + 1
        else:
            break
    return end, turn


def _second(text: str, first: Quantity, head: Head) -> tuple[Quantity | None, int]:
    """The further end of a range, if there is one, and where the figure ends."""
    nothing = (None, first.end)
    if first.inner is not None and first.wording != "range":
        return nothing
    joint = (_TO_AND if head.between else _TO).match(text, first.end)
    if joint is None:
        return nothing
    at, money = joint.end(), head.money
    if text[at : at + 1] == "-":
        return nothing
    prefix = match_unit(text, at)
    if prefix is not None and prefix[1].sort == "money":
        at, money = prefix[0] + (text[prefix[0] : prefix[0] + 1] == " "), prefix[1]
    second = _number(text, at, money)
    if second is None or second.inner is not None or second.wording == "fraction" and first.wording != "fraction":
        return nothing
    if joint[0].strip() == "-" and first.unit is PLAIN and len(text) > at and text[at] == "0" and second.size >= 1:
        return nothing  # 2020-05 is a month
    tail = _RANGE_TAIL.match(text, second.end)
    return second, second.end if tail is None else tail.end()


def _noun(text: str, read: Quantity) -> tuple[Quantity, int]:
    """The quantity with the noun that the rest of a whole value is, before its closing wording."""
    start = read.end
    rest = text[start:]
    if not rest.strip():
        return read, start + len(rest)
    printed = read.unit.symbol
    if read.unit is not PLAIN and not may_be_noun(read.unit, _spelling(text, read)):
        return read, start
    stop = len(text)
    for at in range(start, stop):
        if text[at] in "+(" or (wording.match_after(text, at) or (at, ""))[0] == stop:
            if at == start or text[at - 1] == " " or not text[at].isalpha() or not text[at].isascii():
                stop = at
                break
    while stop > start and text[stop - 1] in " ,":
        stop -= 1
    begin = start + (text[start] in " -")
    if stop <= begin or (change.match_verb_after(text, begin) is not None and text[start] == " "):
        return read, start
    if read.unit is not PLAIN:
        begin = start - len(_spelling(text, read))
    noun = match_noun(text, begin, stop)
    if noun is None or (read.unit is not PLAIN and not printed):
        return read, start
    return read._replace(unit=noun, end=stop), stop


def _spelling(text: str, read: Quantity) -> str:
    """The unit's own spelling at the end of what was read."""
    for size in range(min(6, read.end), 0, -1):
        found = match_unit(text, read.end - size)
        if found is not None and found[0] == read.end and found[1] == read.unit:
            return text[read.end - size : read.end]
    return read.unit.symbol
