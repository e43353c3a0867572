"""Numbers and intervals printed again, exactly and for people, and in the form of another figure."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factcheck.quantity.format import exact_text, interval_text, print_like, readable
from factcheck.quantity.interval import ANYTHING, Interval
from factcheck.quantity.parse import parse_figure


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"),
        (325, "325"),
        (-7, "-7"),
        (Fraction(2005, 2), "1002.5"),
        (Fraction(-51, 20), "-2.55"),
        (Fraction(1, 1000), "0.001"),
        (Fraction(2000, 3), "2000/3"),
        (Fraction(-2, 3), "-2/3"),
        (Fraction(10, 2), "5"),
        (10**30, "1" + "0" * 30),
    ],
)
def test_exact(number: int | Fraction, text: str) -> None:
    assert exact_text(number) == text
    assert Fraction(text) == number


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (3230100, "3230100"),
        (123456789, "123456789"),
        (Fraction(2005, 2), "1002.5"),
        (Fraction(2000, 3), "666.667"),
        (Fraction(-2, 3), "-0.666667"),
        (Fraction(1, 3000), "0.000333333"),
        (Fraction(123456789, 1000), "123457"),
        (Fraction(9999999, 10), "1000000"),
        (Fraction(5, 2), "2.5"),
        (Fraction(0), "0"),
    ],
)
def test_for_people(number: int | Fraction, text: str) -> None:
    assert readable(number) == text


def test_fewer_or_more_digits() -> None:
    assert readable(Fraction(2000, 3), 3) == "667"
    assert readable(Fraction(2, 3), 10) == "0.6666666667"
    assert readable(Fraction(1, 8), 2) == "0.13"


@pytest.mark.parametrize(
    ("interval", "symbol", "text"),
    [
        (Interval(Fraction(2005, 2), Fraction(2007, 2)), "亩", "1002.5–1003.5亩"),
        (Interval(325, 325), "户", "325户"),
        (Interval(20, 20), "companies", "20 companies"),
        (Interval(300, None, True), "tonnes", "more than 300 tonnes"),
        (Interval(300, None), "户", "at least 300户"),
        (Interval(None, 5), "%", "at most 5%"),
        (Interval(None, 5, False, True), "%", "less than 5%"),
        (Interval(0, 5, False, True), "%", "less than 5%"),
        (Interval(0, 5), "%", "0–5%"),
        (Interval(0, 0), "", "0"),
        (Interval(-5, -3), "%", "-5 to -3%"),
        (Interval(300, 400, True, True), "户", "between 300–400户, ends left out"),
        (Interval(900, 1000, False, True), "人", "900–1000人, to 1000 left out"),
        (ANYTHING, "户", "any number"),
        (Interval(5, 3), "户", "no number"),
        (Interval(10**9 + Fraction(1, 100), 10**9 + Fraction(2, 100)), "", "1000000000.01–1000000000.02"),
    ],
)
def test_intervals(interval: Interval, symbol: str, text: str) -> None:
    assert interval_text(interval, symbol) == text


@pytest.mark.parametrize(
    ("like", "number", "text"),
    [
        ("454亩", 445, "445亩"),
        ("323.01万元", 3320100, "332.01万元"),
        ("323.01万元", 3230000, "323.00万元"),
        ("98.8%", Fraction(888, 10), "88.8%"),
        ("1,234户", 4321, "4,321户"),
        ("1,234户", 1234567, "1,234,567户"),
        ("$26 million", 62000000, "$62 million"),
        ("同比增长25.5%", Fraction(552, 10), "同比增长55.2%"),
        ("下降20.4%", Fraction(-402, 10), "下降40.2%"),
        ("约10%", 20, "约20%"),
        ("300余万元", 4000000, "400余万元"),
        ("2.5成", 35, "3.5成"),
        ("百分之30", 40, "百分之40"),
        ("５８亩", 85, "８５亩"),
        ("０．５％", Fraction(15, 10), "１．５％"),
        ("0户", 7, "7户"),
        ("0.0%", Fraction(12, 10), "1.2%"),
        ("-2.5%", Fraction(-35, 10), "-3.5%"),
    ],
)
def test_printed_like(like: str, number: int | Fraction, text: str) -> None:
    assert print_like(parse_figure(like), number) == text


@pytest.mark.parametrize(
    ("like", "number"),
    [
        ("454亩", Fraction(1, 2)),  # more digits than it prints
        ("323.01万元", 3230150),
        ("下降20.4%", 20),  # the verb says a fall
        ("增长20%", -20),
        ("5~10万元", 7),  # two numbers
        ("三家", 4),  # none in digits
        ("几十名", 30),
        ("1/3", Fraction(1, 4)),
    ],
)
def test_what_cannot_be_printed_like_it(like: str, number: int | Fraction) -> None:
    assert print_like(parse_figure(like), number) is None
