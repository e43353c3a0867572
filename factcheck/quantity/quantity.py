"""One number with its unit: 3.2万户, 5 feet 2 inches, 三年半, 两个多月, 七成五, $26 million a year."""

from __future__ import annotations

from fractions import Fraction

from ..words.compiled import (
    EN_FIGURES_JOINT,
    EN_FIGURES_ODD,
    EN_FIGURES_PART_OF,
    EN_FIGURES_PART_OF_ONE,
    EN_FIGURES_PLUS,
    EN_KINDS_POINTS,
    ZH_FIGURES_CENT,
    ZH_FIGURES_CENT_UNIT,
    ZH_FIGURES_CLASSIFIER,
    ZH_FIGURES_CLASSIFIER_HALF,
    ZH_FIGURES_CLASSIFIER_ODD,
    ZH_FIGURES_DISCOUNT,
    ZH_FIGURES_HALF,
    ZH_FIGURES_HUNDREDTHS,
    ZH_FIGURES_MINUTE_UNIT,
    ZH_FIGURES_NOT_ODD,
    ZH_FIGURES_ODD_BEHIND,
    ZH_FIGURES_SECOND,
    ZH_FIGURES_TENTH_FOLLOWS,
    ZH_FIGURES_TENTHS,
)
from .figure import above_by_a_step
from .interval import Interval, Number
from .lazy import IGNORE_CASE, pattern
from .numeral import Numeral, match_numeral
from .parts import Quantity
from .unit import PERCENT, PLAIN, Unit, known_unit, match_per, match_unit, per

_TENTHS = dict(ZH_FIGURES_TENTHS)
_NOT_ODD = frozenset(ZH_FIGURES_NOT_ODD.split("|"))
_DECIMALS = pattern(ZH_FIGURES_HUNDREDTHS)
_ODD = pattern(EN_FIGURES_ODD, IGNORE_CASE)
_PLUS = pattern(EN_FIGURES_PLUS, IGNORE_CASE)
_JOINT = pattern(EN_FIGURES_JOINT)
_PART_OF_ONE = pattern(EN_FIGURES_PART_OF_ONE, IGNORE_CASE)
_OF_ONE = frozenset(("measure", "money", "percent", "point"))
_PART_OF = tuple(EN_FIGURES_PART_OF.split("|"))
_POINTS = frozenset(EN_KINDS_POINTS.split("|"))
_TIME = (("s", 1),)
_SMALLER = {"money": ("money",), "measure": ("measure",)}


def match_quantity(text: str, start: int, money: Unit | None = None) -> Quantity | None:
    """The longest quantity that begins at ``start``; ``money`` is the currency printed before it, if any."""
    numeral = match_numeral(text, start, money=money is not None)
    return None if numeral is None else after_numeral(text, numeral, money)


def after_numeral(text: str, numeral: Numeral, money: Unit | None) -> Quantity:
    """The numeral with the unit, the half or the smaller unit that follow it."""
    at = numeral.end
    wording, inner = numeral.wording, numeral.bounds
    odd = _ODD.match(text, at)
    above = above_by_a_step(numeral.value) if odd is not None and numeral.wording is None else None
    if odd is not None and above is not None:
        at, wording, inner = odd.end(), "odd", above
    else:
        plus = _PLUS.match(text, at)
        if plus is not None:
            at, wording, inner = plus.end(), "at-least", Interval(numeral.value, None)
    read = Quantity(
        at, numeral.value, numeral.step, numeral.loose, numeral.sparse, inner, wording, money or PLAIN, numeral.times
    )
    tenth = _TENTHS.get(text[at : at + 1] if text[at : at + 1] != " " else text[at + 1 : at + 2])
    if tenth is not None and money is None:
        return _tenths(text, at + (text[at : at + 1] == " "), read)
    if text.startswith((ZH_FIGURES_CLASSIFIER_ODD, ZH_FIGURES_CLASSIFIER_HALF), at):
        unit = match_unit(text, at + 2)
        named = known_unit(ZH_FIGURES_CLASSIFIER + text[at + 2 : unit[0]]) if unit is not None else None
        if unit is not None and (named is not None or unit[1].sort == "measure"):
            read = read._replace(end=unit[0], unit=named or unit[1])
            return _half(read) if text[at + 1] == ZH_FIGURES_HALF else _odd(read, unit[0])
    if numeral.wording == "fraction" and at == numeral.end:
        part = part_of_one(text, numeral)
        if part is not None:
            return read._replace(end=part[0], unit=part[1])
    gap = at
    if text[at : at + 1] in (" ", "-") and not text[at + 1 : at + 2].isdigit():
        gap = at + 1
    found = match_unit(text, gap)
    if found is not None and not (gap > at and text[at] == "-" and not text[gap].isalpha()):
        if money is None and text[gap : found[0]] == ZH_FIGURES_CENT and isinstance(read.size, int):
            clocked = _clocked(text, read._replace(end=found[0]))
            if clocked is not None:
                return clocked
        read = _with_unit(read, found[0], found[1], money)
        return _after_unit(text, read)
    if money is not None:
        return _after_unit(text, _per_money(text, read))
    return read


def part_of_one(text: str, numeral: Numeral) -> tuple[int, Unit] | None:
    """The unit that a part is of, and its end: ``half an hour``, ``a quarter of a percentage point``."""
    one = _PART_OF_ONE.match(text, numeral.end) if numeral.wording == "fraction" else None
    found = match_unit(text, one.end()) if one is not None else None
    if found is None or one is None:
        return None
    return found if found[1].sort in _OF_ONE or text[one.end() : found[0]].lower() in _POINTS else None


def _with_unit(read: Quantity, end: int, unit: Unit, money: Unit | None) -> Quantity:
    """The unit after the number, beside the currency before it where there is one (人民币8千元, $5 per tonne)."""
    if money is None or unit.sort in ("money", "compound"):
        return read._replace(end=end, unit=unit)
    return read


def _per_money(text: str, read: Quantity) -> Quantity:
    """``$5 per tonne``: the currency is before the number, what it is divided by behind."""
    under = match_per(text, read.end)
    return read if under is None else read._replace(end=under[0], unit=per(read.unit, under[1]))


def _tenths(text: str, at: int, read: Quantity) -> Quantity:
    """成 and 折: tenths, printed to a tenth of one at most (七成五); 85折 is 8.5折."""
    k = _TENTHS[text[at]]
    if text[at] == ZH_FIGURES_DISCOUNT and read.size >= 10:
        k = 1
    step = None if read.step is None else read.step * k
    inner = None if read.inner is None else read.inner.scaled(k)
    end, size = at + 1, read.size * k
    if k == 10 and isinstance(read.size, int) and inner is None:
        more = match_numeral(text, end)
        if more is not None and more.end == end + 1 and 0 < more.value < 10 and more.wording in (None, "fraction"):
            if more.wording == "fraction":  # 七成半
                size, step, end = size + 5, 5, more.end
            else:
                size, step, end = size + more.value, 1, more.end
        elif text[end : end + 1] and text[end] in ZH_FIGURES_ODD_BEHIND:
            inner, end = Interval(size, size + 10, True, True), end + 1
            return read._replace(end=end, size=size, step=step, inner=inner, wording="odd", unit=PERCENT, loose=True)
    return read._replace(end=end, size=size, step=step, inner=inner, unit=PERCENT, loose=True, sparse=False)


def _after_unit(text: str, read: Quantity) -> Quantity:
    at = read.end
    follows = text[at : at + 1]
    if (
        follows
        and follows in ZH_FIGURES_ODD_BEHIND
        and read.inner is None
        and read.size
        and text[at : at + 2] not in _NOT_ODD
    ):
        return _odd(read, at + 1)
    if follows == ZH_FIGURES_HALF and read.unit.sort in ("measure", "money", "count") and isinstance(read.size, int):
        return _half(read._replace(end=at + 1))
    if read.unit.sort in _SMALLER and read.inner is None and isinstance(read.size, int):
        if read.unit.dimension == _TIME and read.unit.scale == 1:
            return _hundredths(text, read)
        return _smaller(text, read)
    return read


def _hundredths(text: str, read: Quantity) -> Quantity:
    """9秒83: what follows the second is its decimals."""
    found = _DECIMALS.match(text, read.end)
    if found is None or text[read.end - 1] != ZH_FIGURES_SECOND:
        return read
    step = Fraction(1, 10 ** len(found[0]))
    return read._replace(size=read.size + int(found[0]) * step, end=found.end(), step=step, loose=True, sparse=False)


def _half(read: Quantity) -> Quantity:
    """三年半: the half is the last thing printed, so half of it is what rounding leaves open."""
    half = Fraction(1, 2)
    return read._replace(size=read.size + half, step=half, loose=True, sparse=False)


def _smaller(text: str, read: Quantity) -> Quantity:
    """A smaller unit of the same kind behind (3元5角, 5 feet 2 inches), or its digit alone (三块五)."""
    at = read.end
    joint = _JOINT.match(text, at)
    more = match_numeral(text, joint.end() if joint is not None else at)
    if more is not None and more.wording == "fraction" and joint is not None and joint[0] == " and ":
        return _and_part(text, read, more)
    if more is None or more.bounds is not None or more.wording is not None:
        return read
    gap = more.end + (text[more.end : more.end + 1] == " ")
    found = match_unit(text, gap)
    unit = found[1] if found is not None else None
    if unit is not None and found is not None and text[gap : found[0]] == ZH_FIGURES_CENT and read.unit.sort == "money":
        unit = known_unit(ZH_FIGURES_CENT_UNIT)
    elif unit is not None and found is not None and text[gap : found[0]] == ZH_FIGURES_CENT:
        unit = known_unit(ZH_FIGURES_MINUTE_UNIT)
    if (
        unit is not None
        and found is not None
        and unit.dimension == read.unit.dimension
        and unit.scale < read.unit.scale
    ):
        k = Fraction(unit.scale) / read.unit.scale
        if more.value * k >= 1:
            return read
        size, end, step = read.size + more.value * k, found[0], k
        last = _after_unit(text, read._replace(end=end, unit=unit, size=0)) if not more.loose else None
        if last is not None and last.size and last.step is not None:
            k = Fraction(last.unit.scale) / read.unit.scale
            size, end, step, unit = size + last.size * k, last.end, last.step * k, last.unit
        if unit.dimension == _TIME:  # told in the smaller unit, whole as it is printed: 185 minutes
            back = Fraction(read.unit.scale) / unit.scale
            return read._replace(
                size=_whole(size * back), end=end, step=_whole(step * back), unit=unit, loose=True, sparse=False
            )
        return read._replace(size=size, end=end, step=step, loose=True, sparse=False)
    if (
        joint is None
        and unit is None
        and more.end == at + 1
        and read.times == 1
        and text[at - 1] in ZH_FIGURES_TENTH_FOLLOWS
        and 0 < more.value < 10
    ):
        tenth = Fraction(1, 10)
        return read._replace(size=read.size + more.value * tenth, end=more.end, step=tenth, loose=True, sparse=False)
    if joint is not None and unit is None and read.unit.sort == "money" and 0 < more.value < 100:
        if joint[0] == " and " or more.end - joint.end() == 2:  # 17 USD 25, one dollar and ten
            cent = Fraction(1, 100)
            return read._replace(size=read.size + more.value * cent, end=more.end, step=cent, loose=True)
    return read


def _clocked(text: str, read: Quantity) -> Quantity | None:
    """2分15秒, 1分48秒32: minutes, since seconds follow; without them 分 is a point."""
    minute = known_unit(ZH_FIGURES_MINUTE_UNIT)
    if minute is None or read.inner is not None:
        return None
    longer = _smaller(text, read._replace(unit=minute))
    return longer if longer.end > read.end else None


def _and_part(text: str, read: Quantity, part: Numeral) -> Quantity:
    """``two years and a half``; in ``10 miles and a quarter of the way`` the part is of something else."""
    if part.value >= 1 or part.value.numerator not in (1, 3) or text.startswith(_PART_OF, part.end):
        return read
    step = Fraction(part.value)
    return read._replace(size=read.size + step, end=part.end, step=step, loose=True, sparse=False)


def _whole(x: Fraction) -> Number:
    return x.numerator if x.denominator == 1 else x


def _odd(read: Quantity, end: int) -> Quantity:
    """多 or 余 behind it: less than a step above; of a fraction, which has no steps (半年多), just above it."""
    above = above_by_a_step(read.size) if read.step is not None else None
    if above is None:
        return read._replace(end=end, wording="more-than", inner=Interval(read.size, None, True, False))
    return read._replace(end=end, wording="odd", inner=above)


def per_prefix(quantity: Quantity, under: Unit) -> Quantity:
    """每家200人份: the quantity per the unit before it."""
    unit = quantity.unit
    if not unit.dimension and unit.sort in ("percent", "point", "permille", "basis-point", "times"):
        return quantity
    return quantity._replace(unit=per(unit, under), loose=True)
