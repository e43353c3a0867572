"""A printed zero with a multiplier, and prices for a gram, a metre, a person: the same by every road to the grammar."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factcheck.errors import FigureError
from factcheck.quantity.parse import parse_figure


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("0.0亿元", 10**7),
        ("0亿元", 10**8),
        ("0.00万人", 100),
        ("0.0千元", 100),
        ("0.0百万元", 10**5),
        ("0.0十亿元", 10**8),
        ("0.0万亿元", 10**11),
        ("零点零亿元", 10**7),
        ("0.0千瓦", Fraction(1, 10)),
    ],
)
def test_a_zero_is_known_to_the_last_digit_printed_of_its_multiplier(text: str, step: int | Fraction) -> None:
    rounded, cut = parse_figure(text), parse_figure(text, truncate=True)
    assert (rounded.number, rounded.interval[:2]) == (0, (-Fraction(step) / 2, Fraction(step) / 2))
    assert (cut.number, cut.interval) == (0, (-step, step, True, True))
    assert (cut.unit, cut.decimals) == (rounded.unit, rounded.decimals)


def test_a_zero_with_a_multiplier_is_read_beside_a_stated_unit_and_stated_decimals() -> None:
    assert parse_figure("0.0亿", unit="元").interval[:2] == (-5_000_000, 5_000_000)
    assert parse_figure("0.0亿元", decimals="-6").interval[:2] == (-500_000, 500_000)


@pytest.mark.parametrize(("text", "stop"), [("0万5千元", 2), ("0万五千元", 2), ("0亿多元", 2)])
def test_nothing_but_a_further_multiplier_stands_behind_it(text: str, stop: int) -> None:
    with pytest.raises(FigureError) as raised:
        parse_figure(text, truncate=True)
    assert raised.value.offset == stop


@pytest.mark.parametrize(
    ("text", "dimension", "scale"),
    [
        ("412.5元/克", (("CNY", 1), ("kg", -1)), 1000),
        ("412.5元每克", (("CNY", 1), ("kg", -1)), 1000),
        ("412.5元/千克", (("CNY", 1), ("kg", -1)), 1),
        ("412.5元/10克", (("CNY", 1), ("kg", -1)), 100),
        ("412.5元/十万克", (("CNY", 1), ("kg", -1)), Fraction(1, 100)),
        ("412.5元/米", (("CNY", 1), ("m", -1)), 1),
        ("412.5元/位", (("CNY", 1),), 1),
        ("412.5元/帕", (("CNY", 1), ("kg", -1), ("m", 1), ("s", 2)), 1),
    ],
)
def test_a_price_for_a_unit_that_may_follow_a_thousand(text: str, dimension: object, scale: int | Fraction) -> None:
    figure = parse_figure(text)
    assert (figure.number, figure.unit.dimension, figure.unit.scale) == (Fraction(825, 2), dimension, scale)
