"""Units: spellings, dimensions, exact scales, compounds, and nouns in no table."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factcheck.errors import FigureError
from factcheck.quantity.unit import (
    PLAIN,
    Unit,
    base_symbol,
    divide,
    known_unit,
    match_unit,
    multiply,
)
from factcheck.quantity.unit_alone import parse_unit, split_unit

SAME = [
    ("公里", "km", 1),
    ("公里", "米", 1000),
    ("里", "米", 500),
    ("mile", "metre", Fraction(1609344, 1000)),
    ("mile", "foot", 5280),
    ("yard", "foot", 3),
    ("foot", "inch", 12),
    ("亩", "平方米", Fraction(2000, 3)),
    ("公顷", "亩", 15),
    ("平方公里", "公顷", 100),
    ("acre", "square yard", 4840),
    ("square mile", "acre", 640),
    ("吨", "公斤", 1000),
    ("公斤", "斤", 2),
    ("斤", "两", 10),
    ("pound", "ounce", 16),
    ("立方米", "升", 1000),
    ("barrel", "gallon", 42),
    ("千瓦时", "度", 1),
    ("MWh", "kWh", 1000),
    ("兆瓦", "千瓦", 1000),
    ("周", "天", 7),
    ("天", "小时", 24),
    ("年", "个月", 12),
    ("个月", "季度", Fraction(1, 3)),
    ("元", "角", 10),
    ("元", "分钱", 100),
    ("£", "pence", 100),
    ("%", "基点", 100),
    ("%", "‰", 10),
    ("%", "个百分点", 1),
    ("GB", "MB", 1000),
]


@pytest.mark.parametrize(("large", "small", "times"), SAME)
def test_exact_scales(large: str, small: str, times: int | Fraction) -> None:
    one, other = parse_unit(large), parse_unit(small)
    assert one.dimension == other.dimension
    assert one.scale == other.scale * times


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("元", "美元"),
        ("$", "C$"),
        ("年", "天"),
        ("ton", "tonne"),
        ("℃", "℉"),
        ("亩", "米"),
        ("kWh", "kW"),
        ("元", "户"),
    ],
)
def test_dimensions_of_their_own(one: str, other: str) -> None:
    assert parse_unit(one).dimension != parse_unit(other).dimension


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("户", "count"),
        ("widgets", "count"),
        ("人次", "count"),
        ("新能源汽车", "count"),
        ("%", "percent"),
        ("percent", "percent"),
        ("percentage points", "point"),
        ("个百分点", "point"),
        ("‰", "permille"),
        ("bps", "basis-point"),
        ("倍", "times"),
        ("RMB", "money"),
        ("港元", "money"),
        ("km", "measure"),
        ("公斤/公顷", "compound"),
        ("", "plain"),
    ],
)
def test_sorts(text: str, sort: str) -> None:
    assert parse_unit(text).sort == sort


@pytest.mark.parametrize(
    ("text", "dimension", "scale"),
    [
        ("元/人", (("CNY", 1),), 1),
        ("公斤/公顷", (("kg", 1), ("m", -2)), Fraction(1, 10000)),
        ("公斤/亩", (("kg", 1), ("m", -2)), Fraction(3, 2000)),
        ("USD per kilogram", (("USD", 1), ("kg", -1)), 1),
        ("人次/日", (("s", -1),), Fraction(1, 86400)),
        ("元每平方米", (("CNY", 1), ("m", -2)), 1),
        ("miles an hour", (("m", 1), ("s", -1)), Fraction(1609344, 3600000)),
        ("张/千人", (), Fraction(1, 1000)),
        ("例/10万人", (), Fraction(1, 100000)),
        ("cases per 100,000 people", (), Fraction(1, 100000)),
        ("widgets/shift", (), 1),
    ],
)
def test_compounds(text: str, dimension: tuple[tuple[str, int], ...], scale: int | Fraction) -> None:
    unit = parse_unit(text)
    assert (unit.dimension, unit.scale, unit.symbol) == (dimension, scale, text)


def test_products_and_quotients_of_dimensions() -> None:
    length, price = (("m", 1),), (("CNY", 1), ("m", -2))
    assert multiply(length, length) == (("m", 2),)
    assert multiply(price, (("m", 2),)) == (("CNY", 1),)
    assert divide(length, length) == ()
    assert divide((), length) == (("m", -1),)
    assert multiply((), length) == length


@pytest.mark.parametrize(
    ("dimension", "symbol"),
    [
        ((), ""),
        ((("m", 2),), "m²"),
        ((("CNY", 1),), "元"),
        ((("USD", 1),), "USD"),
        ((("CNY", 1), ("kg", -1)), "元/kg"),
        ((("s", -2),), "1/s^2"),
        ((("kg", 1), ("m", 2), ("s", -2)), "J"),
    ],
)
def test_base_symbols(dimension: tuple[tuple[str, int], ...], symbol: str) -> None:
    assert base_symbol(dimension) == symbol


@pytest.mark.parametrize(
    ("text", "power", "symbol"),
    [
        ("万元", 4, "元"),
        ("亿元", 8, "元"),
        ("千瓦", 0, "千瓦"),
        ("万千瓦", 4, "千瓦"),
        ("亿千瓦时", 8, "千瓦时"),
        ("百帕", 0, "百帕"),
        ("million USD", 6, "USD"),
        ("thousand tonnes", 3, "tonnes"),
        ("万", 4, ""),
    ],
)
def test_a_multiplier_before_the_unit(text: str, power: int, symbol: str) -> None:
    found = split_unit(text)
    assert (found[0], found[1].symbol) == (power, symbol)
    assert parse_unit(text).scale == found[1].scale * 10**power


@pytest.mark.parametrize(("text", "offset"), [("元3", 1), ("5", 0), ("户!", 1), ("<b>", 0), ("元元", 0)])
def test_no_unit(text: str, offset: int) -> None:
    with pytest.raises(FigureError) as caught:
        parse_unit(text)
    assert caught.value.offset == offset


def test_capitals() -> None:
    assert known_unit("KM") == known_unit("km")
    assert known_unit("MW") != known_unit("mW") or known_unit("mW") == known_unit("mw")
    assert known_unit("no such unit") is None


def test_the_longest_unit_at_a_place() -> None:
    assert match_unit("亩产500公斤", 0) == (1, known_unit("亩"))
    assert match_unit("千瓦时电", 0) == (3, known_unit("千瓦时"))
    assert match_unit("meterage", 0) is None
    assert match_unit("", 0) is None


def test_plain() -> None:
    assert parse_unit("") == PLAIN == Unit("", (), 1, "plain")
