"""What a record says beside the value: unit, decimals, truncation; and the two lenient readings."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.quantity.interval import Interval
from factcheck.quantity.parse import parse_figure

Shown = Callable[[Interval], str]


@pytest.mark.parametrize(
    ("text", "decimals", "interval", "places"),
    [
        ("12000", "-3", "[11500, 12500]", -3),
        ("150", "-1", "[145, 155]", -1),
        ("150", "exact", "[150, 150]", None),
        ("150.5", "INF", "[150.5, 150.5]", None),
        ("10", "2", "[9.995, 10.005]", 2),
        ("321户", "0", "[320.5, 321.5]", 0),
        ("3000户", "-3", "[2500, 3500]", -3),
        ("323万元", "-4", "[3225000, 3235000]", -4),
        ("98.8%", "1", "[98.75, 98.85]", 1),
        ("99%", "0", "[98.5, 99.5]", 0),
        ("1500.00", "-2", "[1450, 1550]", -2),
        ("下降20%", "0", "[-20.5, -19.5]", 0),
        ("约300", "-2", "[235, 365]", -2),
    ],
)
def test_decimals(text: str, decimals: str, interval: str, places: int | None, shown: Shown) -> None:
    figure = parse_figure(text, decimals=decimals)
    assert (shown(figure.interval), figure.decimals) == (interval, places)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("323.01万元", -2),
        ("98.8%", 1),
        ("1003亩", 0),
        ("3.2万户", -3),
        ("321户", None),
        ("$26 million", -6),
        ("3至5年", None),
    ],
)
def test_decimals_as_printed(text: str, places: int | None) -> None:
    assert parse_figure(text).decimals == places


@pytest.mark.parametrize(
    ("text", "unit", "interval", "symbol"),
    [
        ("323.01", "万元", "[3230050, 3230150]", "元"),
        ("1003", "亩", "[1002.5, 1003.5]", "亩"),
        ("321", "户", "[321, 321]", "户"),
        ("32", "万户", "[315000, 325000]", "户"),
        ("5~10", "万元", "[50000, 100000]", "元"),
        ("约10", "%", "[9, 11]", "%"),
        ("1003亩", "亩", "[1002.5, 1003.5]", "亩"),
        ("5.2", "million USD", "[5150000, 5250000]", "USD"),
    ],
)
def test_a_unit_given_apart(text: str, unit: str, interval: str, symbol: str, shown: Shown) -> None:
    figure = parse_figure(text, unit=unit)
    assert (shown(figure.interval), figure.unit.symbol) == (interval, symbol)


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("1003亩", "[1003, 1004)"),
        ("98.8%", "[98.8, 98.9)"),
        ("323.01万元", "[3230100, 3230200)"),
        ("下降20.4%", "(-20.5, -20.4]"),
        ("0.0%", "(-0.1, 0.1)"),
        ("321户", "[321, 321]"),
        ("约10%", "[9.5, 11.5)"),
        ("超过500万元", "(5000000, …)"),
    ],
)
def test_an_article_that_cuts_digits_off(text: str, interval: str, shown: Shown) -> None:
    assert shown(parse_figure(text, truncate=True).interval) == interval


@pytest.mark.parametrize(
    ("text", "truncated", "zeros"),
    [
        ("1003亩", "[1002.5, 1004)", "[1002.5, 1003.5]"),
        ("98.8%", "[98.75, 98.9)", "[98.75, 98.85]"),
        ("下降20.4%", "(-20.5, -20.35]", "[-20.45, -20.35]"),
        ("3000人", "[3000, 3000]", "[2500, 3500]"),
        ("3200人", "[3200, 3200]", "[3150, 3250]"),
        ("321户", "[321, 321]", "[321, 321]"),
        ("97", "[97, 97]", "[97, 97]"),
        ("3.45分", "[3.445, 3.46)", "[3.445, 3.455]"),
        ("100.0人", "[99.95, 100.1)", "[99.95, 100.05]"),
        ("10万人", "[95000, 110000)", "[50000, 150000]"),
        ("31万人", "[305000, 320000)", "[305000, 315000]"),
        ("5 dozen eggs", "[60, 60]", "[60, 60]"),
        ("0.0%", "(-0.1, 0.1)", "[-0.05, 0.05]"),
        ("-0.0%", "(-0.1, 0.1)", "[-0.05, 0.05]"),
        ("三千人", "[3000, 3000]", "[2500, 3500]"),
        ("三千公里", "[2999.5, 3001)", "[2500, 3500]"),
        ("300万人", "[2995000, 3010000)", "[2500000, 3500000]"),
        ("约300人", "[285, 315]", "[235, 365]"),
        ("约10%", "[9, 11.5)", "[9, 11]"),
        ("超过3000人", "(3000, …)", "(3000, …)"),
        ("3至5年", "[3, 5]", "[3, 5]"),
        ("几十人", "[10, 100)", "[10, 100)"),
        ("-3000", "[-3000, -3000]", "[-3500, -2500]"),
        ("0户", "[0, 0]", "[0, 0]"),
    ],
)
def test_lenient_readings(text: str, truncated: str, zeros: str, shown: Shown) -> None:
    figure = parse_figure(text)
    assert shown(figure.lenient("truncated")) == truncated
    assert shown(figure.lenient("rounded-zeros")) == zeros
    assert figure.lenient("no such reading") == figure.interval


def test_a_stated_precision_leaves_no_zeros_to_doubt(shown: Shown) -> None:
    assert shown(parse_figure("3000人", decimals="exact").lenient("rounded-zeros")) == "[3000, 3000]"
