"""``parse_figure``: the one door to reading a figure.

Plain digits with a multiplier and a unit (``323.01万元``) are read here, at once; whatever else is printed goes to
``grammar``, which is imported only then.
"""

from __future__ import annotations

import re
from fractions import Fraction

from .figure import Figure, above_by_a_step, power_of_ten
from .interval import Interval, Number
from .unit import COUNTING, PLAIN, Unit
from .usual import ENDINGS, plain_tail

_SIMPLE = re.compile(r"(\D{0,16})([0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,15})(?:\.([0-9]{1,15}))?(\D*)\Z")
_RAISED_POINT = re.compile(r"(?<=[0-9０-９])·(?=[0-9０-９])")
_TENS = tuple(10**power for power in range(40))
_prefixes: dict[str, tuple[tuple[str, ...], int, bool] | None] = {}
"""What was found to stand before digits: wordings, sign, whether by a verb of change."""
_tails: dict[str, tuple[int, Unit, bool, str | None] | None] = dict(ENDINGS)
"""What was found to follow digits: the power of ten, the unit, whether whole numbers of it are exact, the wording."""
_MOST_KEPT = 5000


def parse_figure(text: str, *, unit: str = "", decimals: str = "", truncate: bool = False) -> Figure:
    """The figure that ``text`` is, all of it: wording, verb, number, unit.

    ``unit`` is the unit where it is not printed beside the digits (it may hold a multiplier: ``万元``); ``decimals``
    is XBRL's, in the unit after the multiplier (``-3``, ``exact``); with ``truncate`` the article cuts digits off
    instead of rounding them. Raises FigureError, which names the character that stopped the reading, and its
    subclass ExcessDigits for digits printed beyond ``decimals``.
    """
    simple = _SIMPLE.match(text)
    if simple is None and _RAISED_POINT.search(text):  # the decimal point of older print: 3·2％
        return parse_figure(_RAISED_POINT.sub(".", text), unit=unit, decimals=decimals, truncate=truncate)._replace(
            text=text
        )
    if simple is None or unit or decimals or truncate:
        from .grammar import read_whole

        return read_whole(text, unit, decimals, truncate)
    prefix, whole, after, tail = simple.groups()
    try:
        known = _tails[tail]
    except KeyError:
        known = _learn_tail(tail)
    if known is None or (prefix and (_prefixes[prefix] if prefix in _prefixes else _learn_prefix(prefix)) is None):
        from .grammar import read_whole

        return read_whole(text, unit, decimals, truncate)
    power, read, counted, wording = known
    if len(whole) > 4 and "," in whole:
        whole = whole.replace(",", "")
    if after is None:
        number, places = int(whole), -power
    else:
        number, places = int(whole + after), len(after) - power
    if prefix or wording is not None:
        if wording == "odd" and not number:  # 0余: nothing is a step above nothing
            from .grammar import read_whole

            return read_whole(text, unit, decimals, truncate)
        return _worded(text, prefix, number, (places, after is None), known)
    if places <= 0:
        if places < 0:
            step = _TENS[-places]
            number *= step
            low = number - step // 2
            high: Number = number + step // 2
            return Figure(
                text, number, Interval(low, high), read, None, places, False, False, counted and after is None
            )
        if counted:
            return Figure(text, number, Interval(number, number), read, None, None, False, False, after is None)
    over = 2 * _TENS[places]
    twice = 2 * number
    return Figure(
        text,
        Fraction(twice, over) if places else number,
        Interval(Fraction(twice - 1, over), Fraction(twice + 1, over)),
        read,
        None,
        places,
        False,
        False,
        False,
        places > 0,
    )


def _worded(
    text: str, prefix: str, number: int, printed: tuple[int, bool], tail: tuple[int, Unit, bool, str | None]
) -> Figure:
    """A figure of plain digits with wording, verb or sign around them.

    ``printed`` says how many of the digits follow the point once the multiplier is applied, and whether none does.
    """
    from .finish import finish
    from .parts import NOTHING_STATED, Manner, Quantity

    places, whole = printed
    unit, wording = tail[1], tail[3]
    before = _prefixes[prefix] if prefix else None
    words, sign, changed = ((), 0, False) if before is None else before
    step = power_of_ten(-places)
    size = number * step
    inner = None
    if wording == "odd":
        inner = above_by_a_step(size)
    elif wording is not None:
        words = (*words, wording)
    read = Quantity(len(text), size, step, places != 0 or not whole, whole, inner, inner and wording, unit)
    return finish(text, read, Manner(list(words), sign, changed), NOTHING_STATED)


def _learn_tail(tail: str) -> tuple[int, Unit, bool, str | None] | None:
    """What follows the digits in a simple figure, remembered; None when it needs the whole grammar."""
    plain = plain_tail(tail) if tail else (0, PLAIN)
    if plain is not None:
        known: tuple[int, Unit, bool, str | None] | None = (*plain, plain[1].sort in COUNTING, None)
    else:
        from .grammar import simple_tail

        found = simple_tail(tail)
        known = None if found is None else (found[0], found[1], found[1].sort in COUNTING, found[2])
    if len(_tails) < _MOST_KEPT and len(tail) <= 40:
        _tails[tail] = known
    return known


def _learn_prefix(prefix: str) -> tuple[tuple[str, ...], int, bool] | None:
    """What stands before the digits in a simple figure, remembered; None when it needs the whole grammar."""
    from .grammar import simple_prefix

    known = simple_prefix(prefix) if len(_prefixes) < _MOST_KEPT else None
    _prefixes[prefix] = known
    return known
