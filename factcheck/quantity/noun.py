"""A noun in no table, behind the number of a whole value: it is a counted unit (13个国家, 321 widgets)."""

from __future__ import annotations

from ..words.compiled import (
    BOTH_FIGURES_BARS,
    EN_FIGURES_NEVER_WITHIN_NOUN,
    ZH_FIGURES_AMBIGUOUS_UNITS,
    ZH_FIGURES_GREATER,
    ZH_FIGURES_LESSER,
    ZH_FIGURES_NEVER_NOUN_FIRST,
    ZH_FIGURES_NOUN_FIRST,
    ZH_FIGURES_PARTED,
)
from . import change, wording
from .chinese_digits import BIG, DIGITS, SMALL
from .parts import Quantity
from .unit import PLAIN, Unit, match_noun, match_per, match_unit, per

_AMBIGUOUS = frozenset(ZH_FIGURES_AMBIGUOUS_UNITS)
"""Known units that also begin a noun: 3块金牌, 5桶水."""
_NEVER_FIRST = frozenset((*DIGITS, *SMALL, *BIG, *ZH_FIGURES_NEVER_NOUN_FIRST))
"""Characters that belong to a number or its wording, and begin no counted noun where they are more than a noun."""
_NEVER_WITHIN = frozenset(EN_FIGURES_NEVER_WITHIN_NOUN.split("|"))
_NO_NOUN = Unit("", (), 1, "count")
_ALLOWED_FIRST = frozenset(ZH_FIGURES_NOUN_FIRST)


def with_noun(text: str, read: Quantity, compared: bool) -> tuple[Quantity, int]:
    """The quantity with the noun that the rest of ``text`` is, before its closing wording; and where that ends.

    ``compared`` says that 比 stands before it, whose 大 or 低 behind it is no noun.
    """
    start = read.end
    rest = text[start:]
    if not rest.strip():
        return read, start + len(rest)
    spelling = "" if read.unit is PLAIN else _spelling(text, read)
    if read.unit is not PLAIN and not _may_go_on(read.unit, spelling):
        return read, start
    stop = _wording_at_end(text, start)
    begin = start + (text[start] in " -")
    if stop <= begin or (text[start] == " " and change.match_verb_after(text, begin) is not None):
        return read, start
    if spelling:
        begin = start - len(spelling)
    rate = (
        _rate(text, begin, stop) if spelling or begin == start else _rate(text, start, stop) or _rate(text, begin, stop)
    )
    if rate is not None:
        return read._replace(unit=rate, end=stop), stop
    noun = match_noun(text, begin, stop)
    if noun is None or not _is_noun(noun.symbol, compared):
        return read, start
    return read._replace(unit=noun, end=stop), stop


def _rate(text: str, start: int, end: int) -> Unit | None:
    """``articles a year``, ``widgets/天``, ``widgets per 1,000 people``, `` a year``: what a noun is counted for each of."""
    for bar in range(start, end):
        under = match_per(text, bar) if text[bar] in BOTH_FIGURES_BARS else None
        if under is not None and under[0] == end:
            over = match_noun(text, start, bar) if bar > start else _NO_NOUN
            if over is None or (bar > start and not _is_noun(over.symbol, False)):
                return None
            return per(over, under[1])._replace(symbol=text[start:end].strip())
    return None


def _wording_at_end(text: str, start: int) -> int:
    """Where the noun before a closing wording (左右, or more) ends."""
    stop = len(text)
    for at in range(start, len(text)):
        whole_word = at == start or text[at - 1] == " " or not text[at].isascii() or not text[at].isalpha()
        if whole_word and (text[at] in "+(" or (wording.match_after(text, at) or (0, ""))[0] == len(text)):
            stop = at
            break
    while stop > start and text[stop - 1] in " ,":
        stop -= 1
    return stop


def _is_noun(symbol: str, compared: bool) -> bool:
    """Whether letters are a counted noun: no spaces within Chinese, no numerals or function words."""
    if symbol.isascii():
        return _NEVER_WITHIN.isdisjoint(symbol.lower().split())
    if " " in symbol or ZH_FIGURES_PARTED in symbol:
        return False
    if compared and symbol in ZH_FIGURES_GREATER + ZH_FIGURES_LESSER:
        return False
    return symbol[0] not in _NEVER_FIRST or (symbol[0] in _ALLOWED_FIRST and not compared)


def _may_go_on(unit: Unit, spelling: str) -> bool:
    """Whether a known unit may be the beginning of a longer noun instead (名学生, 块金牌)."""
    return unit.sort in ("count", "plain") or spelling in _AMBIGUOUS


def _spelling(text: str, read: Quantity) -> str:
    """The unit's own spelling at the end of what was read."""
    for size in range(min(6, read.end), 0, -1):
        found = match_unit(text, read.end - size)
        if found is not None and found[0] == read.end and found[1] == read.unit:
            return text[read.end - size : read.end]
    return read.unit.symbol
