"""A unit that stands alone, as a record gives it (``万元``, ``USD per MWh``): all of the text is the unit, or it is none."""

from __future__ import annotations

from ..errors import FigureError
from ..text.plain_forms import fold
from ..words import compiled as vocabulary
from .lazy import IGNORE_CASE, pattern
from .unit import PLAIN, POWERS, TIME_DIMENSIONS, Unit, known_unit, match_noun, match_simple, match_unit, per

_PER = pattern(vocabulary.BOTH_FIGURES_PER)
_MULTIPLIED = pattern(vocabulary.EN_FIGURES_MULTIPLIED, IGNORE_CASE)


def split_unit(text: str) -> tuple[int, Unit]:
    """A unit printed by itself, apart from its multiplier: ``万元`` is ``(4, 元)``, ``million USD`` is ``(6, USD)``.

    Raises FigureError where it is no unit.
    """
    folded = fold(text).strip()
    if not folded:
        return 0, PLAIN
    known = match_unit(folded, 0)
    if known is not None and known[0] == len(folded):
        return 0, known[1]
    for power, at in _multipliers(folded):
        rest = folded[at:].strip()
        found = _whole_unit(rest) if rest else PLAIN
        if found is not None:
            return power, found
    found = _whole_unit(folded)
    if found is not None:
        return 0, found
    for at, character in enumerate(folded):
        if not (character.isalpha() or character in vocabulary.BOTH_FIGURES_WITHIN_UNIT):
            expected = "a unit such as 元, 亩, km, USD per MWh or a counted noun"
            raise FigureError(f"{text[:60]!r} is no unit: “{character}” stops it, expected {expected}", at, expected)
    raise FigureError(f"{text[:60]!r} is no unit: expected one of up to 40 letters", 0, "a unit")


def parse_unit(text: str) -> Unit:
    """A unit that stands alone; a multiplier before it goes into its scale (``万元`` is 10,000 元).

    A noun in no table is a counted unit. Raises FigureError where it is none.
    """
    power, unit = split_unit(text)
    if not power:
        return unit
    many = 10**power
    time = unit.time * many if unit.dimension in TIME_DIMENSIONS else unit.time
    return unit._replace(symbol=fold(text).strip(), scale=unit.scale * many, time=time)


def _multipliers(text: str) -> list[tuple[int, int]]:
    """The multipliers that a unit's text may begin with, shortest first (万千瓦 is 10,000 千瓦): power of ten, end."""
    word = _MULTIPLIED.match(text)
    if word is not None:
        return [(POWERS[word[1].lower().removesuffix("s")], word.end())]
    found: list[tuple[int, int]] = []
    power = 0
    for at, character in enumerate(text[:4]):
        if not 0x4E00 <= ord(character) <= 0x9FFF or character not in POWERS:
            break
        power += POWERS[character]
        if text[at + 1 : at + 2] not in POWERS or known_unit(text[at + 1 :]) is not None:
            found.append((power, at + 1))
    return found


def _whole_unit(text: str) -> Unit | None:
    found = match_unit(text, 0)
    if found is not None and found[0] == len(text):
        return found[1]
    if found is not None and found[1].sort not in ("count", "compound") and not text[0].isascii():
        return None  # 亩x, 元左: a known unit with something after it is a slip, not a noun
    bar = _PER.search(text)
    if (
        bar is not None
        and bar.start() > 0
        and ("/" in bar[0] or vocabulary.ZH_FIGURES_EACH in bar[0] or "per" in bar[0])
    ):
        over = match_noun(text, 0, bar.start())
        under = match_simple(text, bar.end())
        if under is not None and under[0] != len(text):
            under = None
        below = under[1] if under is not None else match_noun(text, bar.end(), len(text))
        return per(over, below) if over is not None and below is not None else None
    return match_noun(text, 0, len(text))
