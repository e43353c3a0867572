"""A true value as an article would print it: rounded, in a unit, with or without a hedge."""

from __future__ import annotations

import random
from fractions import Fraction


def decimal(x: Fraction, places: int) -> str:
    """x rounded to that many places, half up."""
    scaled = x * 10**places
    number = int(scaled + Fraction(1, 2)) if scaled >= 0 else -int(-scaled + Fraction(1, 2))
    digits = str(abs(number)).rjust(places + 1, "0")
    text = f"{digits[:-places]}.{digits[-places:]}" if places else digits
    return f"-{text}" if number < 0 else text


def significant(x: Fraction, digits: int, *, up: bool = False) -> int:
    """A whole number of so many digits, x cut off there, or taken up."""
    unit = 10 ** max(len(str(int(x))) - digits, 0)
    return int(x // unit) * unit + (unit if up else 0)


def _hedged(rng: random.Random, x: Fraction, unit: str) -> str:
    """A worded figure for a value above 0."""
    down, up = significant(x, rng.choice((1, 1, 2))), significant(x, rng.choice((1, 2)), up=True)
    near = max(1, int(x + Fraction(1, 2)))
    english = {"人": " people", "家": " companies"}.get(unit, unit)
    around = f"{max(0, near - rng.randint(0, 3))}{rng.choice('~至')}{near + rng.randint(0, 3)}{unit}"
    made = [
        f"约{near}{unit}", f"{near}{unit}左右", f"超过{down}{unit}", f"至少{down}{unit}", f"不足{up}{unit}",
        f"不超过{up}{unit}", f"近{up}{unit}", around, f"about {near}{english}", f"more than {down}{english}",
        f"at least {down}{english}", f"nearly {up}{english}",
    ]  # fmt: skip
    if down and unit != "%":
        made += [f"{down}余{unit}", f"{down}多{unit}"] if down % 10 == 0 else []
    return rng.choice(made)


def figure_text(rng: random.Random, x: Fraction, sort: str) -> str:
    """A value as an article would print it."""
    if sort == "count":
        unit = rng.choice("户个人家")
        if x.denominator != 1 or x < 0:
            return decimal(max(x, Fraction(0)), rng.choice((1, 1, 2))) + rng.choice("人个")
        if x >= 10_000 and rng.random() < 0.6:
            return decimal(x / 10_000, rng.choice((0, 1, 2))) + "万" + unit
        return f"{int(x)}{unit}" if rng.random() < 0.8 or x <= 0 else _hedged(rng, x, unit)
    if sort == "percent":
        if 0 < x < 1 and rng.random() < 0.05:
            return "一二三四五六七八九"[min(8, max(0, int(x * 10) - 1))] + "成"
        if x > 0 and rng.random() < 0.12:
            return _hedged(rng, x * 100, "%")
        return decimal(x * 100, rng.choice((0, 1, 1, 1, 2))) + "%"
    if sort == "growth":
        if rng.random() < 0.25 and abs(x) > Fraction(1, 1000):
            return ("下降" if x < 0 else "增长") + decimal(abs(x) * 100, 1) + "%"
        return decimal(x * 100, rng.choice((0, 1, 1, 1, 2))) + "%"
    if sort == "point":
        return decimal(x * 100, rng.choice((1, 2))) + "个百分点"
    if sort == "money":
        own, unit = rng.choice(((1, "元"), (10**4, "万元"), (10**4, "万元"), (10**8, "亿元")))
        if x > 10 * own and rng.random() < 0.1:
            return _hedged(rng, x / own, unit)
        return decimal(x / own, rng.choice((0, 0, 1, 2))) + unit
    if x.denominator == 1 and rng.random() < 0.5:
        return str(int(x))
    return decimal(x, rng.choice((1, 1, 2)))
