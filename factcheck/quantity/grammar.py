"""The grammar of a whole figure: wording, verb, sign, currency, number, unit, range, wording, in that order.

``match_figure`` reads the longest figure that begins at a place in a text; ``read_whole`` a text that is one figure
from end to end, where a noun in no table is a counted unit too.
"""

from __future__ import annotations

from ..errors import FigureError
from ..text.plain_forms import fold
from ..words.compiled import (
    BOTH_FIGURES_ASIDE,
    BOTH_FIGURES_JOIN,
    BOTH_FIGURES_PERIOD,
    BOTH_FIGURES_RANGE_CONJUNCTIONS,
    BOTH_FIGURES_RANGE_TAIL,
    BOTH_FIGURES_TO,
    BOTH_FIGURES_TO_AND,
    ZH_FIGURES_COMPARED,
    ZH_FIGURES_GREATER,
    ZH_FIGURES_IRREGULAR,
    ZH_FIGURES_LESSER,
    ZH_FIGURES_ODD_BEHIND,
    ZH_FIGURES_PARTED,
    ZH_FIGURES_RANGE_UNIT,
)
from . import change, wording
from .figure import ExcessDigits, Figure
from .finish import finish, finish_range
from .interval import Interval
from .lazy import IGNORE_CASE, pattern
from .noun import with_noun
from .parts import NOTHING_STATED, Attributes, Manner, Quantity
from .prefix import Prefix, match_prefix
from .quantity import match_quantity, per_prefix
from .special import match_parted, match_special
from .unit import PLAIN, Unit, match_currency, match_unit

MAX_LENGTH = 300
"""A value longer than this is no figure; it is refused before it is read."""
_TO = pattern(BOTH_FIGURES_TO, IGNORE_CASE)
_TO_AND = pattern(BOTH_FIGURES_TO_AND, IGNORE_CASE)
_RANGE_TAIL = pattern(BOTH_FIGURES_RANGE_TAIL)
_PERIOD = pattern(BOTH_FIGURES_PERIOD, IGNORE_CASE)
_JOIN = pattern(BOTH_FIGURES_JOIN)
_ASIDE = pattern(BOTH_FIGURES_ASIDE)
_MORE = tuple(ZH_FIGURES_ODD_BEHIND)
_CONJUNCTIONS = frozenset(BOTH_FIGURES_RANGE_CONJUNCTIONS.split("|"))
_COMPARING = ZH_FIGURES_GREATER + ZH_FIGURES_LESSER
_COMPARED = tuple(ZH_FIGURES_COMPARED.split("|"))
_OPPOSITE = {"more-than": 1, "at-least": 1, "less-than": 0, "at-most": 0}


def match_figure(text: str, start: int = 0, *, folded: str | None = None) -> tuple[int, Figure] | None:
    """The longest figure that begins exactly at ``start``: its end, and it; None where none does.

    ``folded`` is ``fold(text)``, for a caller that reads at many places of one long text. Raises FigureError for a
    run of digits longer than any figure.
    """
    plain = fold(text) if folded is None else folded
    prefix = match_prefix(plain, start, False)
    return None if prefix.at >= len(plain) else _FigureParser(text, plain, False, NOTHING_STATED).body(start, prefix)


def read_whole(text: str, unit: str, decimals: str, truncate: bool) -> Figure:
    """The figure that all of ``text`` is; see ``parse.parse_figure`` for the arguments and errors."""
    if len(text) > MAX_LENGTH:
        said = f"a value of {len(text)} characters is no figure: at most {MAX_LENGTH} are read"
        raise FigureError(said, MAX_LENGTH, "a shorter value")
    stated = Attributes(_stated_unit(unit) if unit else None, decimals, truncate)
    core = text.strip()
    try:
        return _whole(core, stated)._replace(text=text)
    except FigureError as error:
        closed = None if isinstance(error, ExcessDigits) else _closed_up(core)
        if closed is not None:
            try:
                return _whole(closed, stated)._replace(text=text)
            except FigureError:
                pass  # the message about the text as typed is the one to show
        error.offset += len(text) - len(text.lstrip())
        raise


def _stated_unit(unit: str) -> tuple[int, Unit]:
    from .unit_alone import split_unit  # few values have a unit apart

    return split_unit(unit)


def _closed_up(text: str) -> str | None:
    """A Chinese value without the spaces that typesetting put in it (百 分 之 十); None where that changes nothing."""
    plain = fold(text)
    if " " not in plain or plain.isascii() or not any(0x3400 <= ord(c) <= 0x9FFF for c in plain):
        return None
    return "".join(c for c, p in zip(text, plain, strict=True) if p != " ")


def simple_tail(tail: str) -> tuple[int, Unit, str | None] | None:
    """What follows plain digits, if only multiplier, unit and one wording do: power of ten, unit, wording."""
    try:
        figure = _whole("7" + tail, NOTHING_STATED)
    except FigureError:
        return None
    number = figure.number
    if not isinstance(number, int) or figure.signed or figure.unit.sort == "ordinal" or figure.wording == "fraction":
        return None
    printed = str(number)
    if printed.strip("0") != "7" or any(c in tail for c in ZH_FIGURES_IRREGULAR) or "equal" in tail:
        return None
    return len(printed) - 1, figure.unit, figure.wording


def simple_prefix(text: str) -> tuple[tuple[str, ...], int, bool] | None:
    """What stands before plain digits, if only wording, verb and sign do."""
    plain = fold(text)
    found = match_prefix(plain + "7", 0, True)
    if found.at != len(plain) or found.under is not None or found.between or plain.endswith(_COMPARED):
        return None
    if found.money is not None or found.level:
        return None
    words = tuple(word for word in found.words if word != wording.EQUAL)
    return words, found.sign, found.change


def _whole(text: str, stated: Attributes) -> Figure:
    plain = fold(text)
    if not plain:
        raise FigureError("an empty value is no figure: expected a number", 0, "a number")
    reader = _FigureParser(text, plain, True, stated)
    prefix = match_prefix(plain, 0, True)
    found = reader.body(0, prefix)
    if found is None:
        raise _stopped(text, prefix.at, "a number")
    end, figure = found
    if end == len(text):
        return figure
    joined = reader.joined(end, figure) if figure.wording in _OPPOSITE else None
    if joined is None:
        raise _stopped(text, end, "a unit or the end" if figure.unit is PLAIN else "the end of the figure")
    return joined


def _stopped(text: str, at: int, expected: str) -> FigureError:
    shown = text if len(text) <= 40 else text[:40] + "…"
    if at >= len(text):
        return FigureError(f"“{shown}” ends where {expected} was expected", at, expected)
    message = f"“{shown}” cannot be read from “{text[at]}” (character {at + 1}) on: expected {expected}"
    return FigureError(message, at, expected)


def match_number(text: str, at: int, money: Unit | None) -> Quantity | None:
    """A figure in words, a fraction by 分之, or a number with its unit: the longest of them."""
    if at >= len(text):
        return None
    special = match_special(text, at)
    if special is None and ZH_FIGURES_PARTED in text[at : at + 60]:
        special = match_parted(text, at)
    if special is not None and special.wording == "fraction" and text[special.end : special.end + 1] in _MORE:
        above = Interval(special.size, None, True, False)  # 三分之一多, 一半多
        special = special._replace(end=special.end + 1, inner=above, wording="more-than")
    plain = match_quantity(text, at, money)
    if special is None or (plain is not None and plain.end > special.end and special.wording != "magnitude"):
        return plain
    if special.unit is PLAIN and special.wording in ("magnitude", "about", "fraction", "more-than", "nearly"):
        unit = match_unit(text, special.end + (text[special.end : special.end + 1] == " "))
        if unit is not None and not (special.wording != "magnitude" and unit[1].sort == "percent"):
            return special._replace(end=unit[0], unit=unit[1])
        if money is not None:
            return special._replace(unit=money)
    return special


class _FigureParser:
    """Reads a figure behind its prefix; ``whole`` where it must reach the end of the text."""

    __slots__ = ("plain", "stated", "text", "whole")

    def __init__(self, text: str, plain: str, whole: bool, stated: Attributes) -> None:
        self.text = text
        self.plain = plain
        self.whole = whole
        self.stated = stated

    def body(self, start: int, prefix: Prefix) -> tuple[int, Figure] | None:
        """The figure from ``start``, whose number begins where its prefix ends: the end, and it."""
        plain = self.plain
        first = match_number(plain, prefix.at, prefix.money)
        if first is None:
            return None
        manner = Manner(list(prefix.words), prefix.sign, prefix.change)
        if first.wording == "bare":  # 千万元 is a magnitude, 近千人 is not
            kept = any(word != wording.EQUAL for word in manner.words)
            first = first._replace(inner=None if kept else first.inner, wording=None if kept else "magnitude")
        if first.turn:
            manner = Manner(manner.words, first.turn, True)
        second, end = self._second(first, prefix)
        if self.whole and second is None:
            first, end = with_noun(plain, first, prefix.compared)
        if prefix.under is not None:
            first = per_prefix(first, prefix.under)
        if first.unit.sort in ("percent", "point"):
            period = _PERIOD.match(plain, end)
            end = end if period is None else period.end()
        end, turn = self._tail(end, manner.words, prefix)
        if turn and not manner.change and not prefix.level:
            manner = Manner(manner.words, turn, True)
            if self.whole and first.unit is PLAIN:  # 33 fewer deaths
                noun, end = with_noun(plain, first._replace(end=end), False)
                first = first._replace(unit=noun.unit)
        printed = self.text[start:end]
        if second is not None:
            return end, finish_range(printed, first, second, manner, self.stated)
        return end, finish(printed, first, manner, self.stated)

    def _second(self, first: Quantity, prefix: Prefix) -> tuple[Quantity | None, int]:
        """The further end of a range, if there is one, and where the figure ends."""
        text, nothing = self.plain, (None, first.end)
        if first.end >= len(text) or (first.inner is not None and first.wording != "range"):
            return nothing
        joint = (_TO_AND if prefix.between or ZH_FIGURES_RANGE_UNIT in text[first.end : first.end + 20] else _TO).match(
            text, first.end
        )
        if joint is None:
            return nothing
        at, money, minus = joint.end(), prefix.money, False
        if text[at : at + 1] == "-" and not prefix.change and joint[0] != "-":
            at, minus = at + 1, True  # -5 to -3
        currency = match_currency(text, at)
        if currency is not None:
            at, money = currency[0] + (text[currency[0] : currency[0] + 1] == " "), currency[1]
        second = match_number(text, at, money)
        if second is None or second.inner is not None or (second.wording == "fraction" != first.wording):
            return nothing
        if joint[0].strip() == "-" and first.unit is PLAIN and text[at] == "0" and second.size >= 1:
            return nothing  # 2020-05 is a month
        if second.unit is not PLAIN and first.unit is not PLAIN and second.unit.dimension != first.unit.dimension:
            return nothing
        if prefix.sign < 0 and not prefix.change and not minus and joint[0] == "-":
            return nothing
        if second.unit.symbol == ZH_FIGURES_RANGE_UNIT:  # 与20000间
            second = second._replace(end=second.end - 1, unit=PLAIN)
        if minus:
            second = second._replace(size=-second.size)
        tail = _RANGE_TAIL.match(text, second.end)
        if tail is None and not prefix.between and joint[0].strip() in _CONJUNCTIONS:
            return nothing
        return second, second.end if tail is None else tail.end()

    def _tail(self, end: int, words: list[str], prefix: Prefix) -> tuple[int, int]:
        """The wording and the word of change behind a figure: the end, and the sign of a change (0 for none)."""
        text, turn = self.plain, 0
        for _ in range(3):
            gap = end + (text[end : end + 1] in (" ", ","))
            gap += text[gap : gap + 1] == " "
            if gap >= len(text):
                break
            listed = text[end] == ","
            aside = _ASIDE.match(text, end) if text[end] == "(" else None
            after = wording.match_after(text, gap)
            verb = change.match_verb_after(text, gap) if gap > end and not listed and not turn else None
            if aside is not None:
                end = aside.end()
            elif after is not None and text[gap : after[0]].lower() == "or equal":
                turned = {wording.LESS: wording.MOST, wording.MORE: wording.LEAST}
                words[:] = [turned.get(word, word) for word in words]
                end = after[0]
            elif after is not None and (self.whole or not listed) and not self._begins_bound(gap, after[0]):
                words.append(after[1])
                end = after[0]
            elif verb is not None:
                end, turn = verb[0], 1 if verb[1] == change.UP else -1
            elif self.whole and prefix.compared and text[gap] in _COMPARING:  # 比三十大
                words.append(wording.MORE if text[gap] in ZH_FIGURES_GREATER else wording.LESS)
                end = gap + 1
            else:
                break
        return end, turn

    def _begins_bound(self, start: int, end: int) -> bool:
        """Whether ``and below`` is the beginning of a second bound, not the end of this figure."""
        return self.plain[start : start + 4].lower() == "and " and self.plain[end : end + 2].strip().isdigit()

    def joined(self, end: int, first: Figure) -> Figure | None:
        """Two bounds that make a range: 大于二十的同时小于等于三十五, 5万元以上10万元以下."""
        joint = _JOIN.match(self.plain, end)
        prefix = match_prefix(self.plain, end if joint is None else joint.end(), True)
        found = self.body(end, prefix)
        if found is None or found[0] != len(self.plain):
            return None
        second = found[1]
        if second.wording not in _OPPOSITE or _OPPOSITE[second.wording] == _OPPOSITE[first.wording or ""]:
            return None
        unit = first.unit if second.unit is PLAIN else second.unit
        if first.unit is not PLAIN and first.unit != unit:
            return None
        both = first.interval.meet(second.interval)
        parted = first.fractional or second.fractional
        return None if both.empty else Figure(self.text, None, both, unit, "range", fractional=parted)
