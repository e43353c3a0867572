"""What an English printed figure means: every row of the table of meanings, worked out by hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.quantity.format import exact_text
from factcheck.quantity.interval import Interval
from factcheck.quantity.parse import parse_figure

Shown = Callable[[Interval], str]

PLAIN = [
    ("20 companies", "20", "[20, 20]", "companies", None),
    ("321 widgets", "321", "[321, 321]", "widgets", None),
    ("1,234,567 people", "1234567", "[1234567, 1234567]", "people", None),
    ("1 234 567", "1234567", "[1234567, 1234567]", "", None),
    ("1\u202f234\u202f567.89", "1234567.89", "[1234567.885, 1234567.895]", "", None),
    ("3 million people", "3000000", "[2500000, 3500000]", "people", None),
    ("3.2m people", "3200000", "[3150000, 3250000]", "people", None),
    ("40k", "40000", "[39500, 40500]", "", None),
    ("3 dozen eggs", "36", "[36, 36]", "eggs", None),
    ("half a dozen", "6", "[6, 6]", "", None),
    ("3 crore", "30000000", "[25000000, 35000000]", "", None),
    ("$26", "26", "[25.5, 26.5]", "USD", None),
    ("$26 million", "26000000", "[25500000, 26500000]", "USD", None),
    ("US$1.2bn", "1200000000", "[1150000000, 1250000000]", "USD", None),
    ("£8.10m", "8100000", "[8095000, 8105000]", "GBP", None),
    ("€5tn", "5000000000000", "[4500000000000, 5500000000000]", "EUR", None),
    ("5 million yen", "5000000", "[4500000, 5500000]", "JPY", None),
    ("500 USD", "500", "[499.5, 500.5]", "USD", None),
    ("USD 22.5 million", "22500000", "[22450000, 22550000]", "USD", None),
    ("HK$300", "300", "[299.5, 300.5]", "HKD", None),
    ("jmd 20", "20", "[19.5, 20.5]", "JMD", None),
    ("₡500", "500", "[499.5, 500.5]", "CRC", None),
    ("3.2 cases per 100,000 people", "3.2", "[3.15, 3.25]", "cases per 100,000 people", None),
    ("50 cents", "50", "[49.5, 50.5]", "cents", None),
    ("thirteen dollars and forty-five cents", "13.45", "[13.445, 13.455]", "USD", None),
    ("250m", "250", "[249.5, 250.5]", "m", None),
    ("5.2%", "5.2", "[5.15, 5.25]", "%", None),
    ("3 percent", "3", "[2.5, 3.5]", "%", None),
    ("three per cent", "3", "[2.5, 3.5]", "%", None),
    ("0.5 percentage points", "0.5", "[0.45, 0.55]", "percentage points", None),
    ("50 basis points", "50", "[49.5, 50.5]", "basis points", None),
    ("50bps", "50", "[49.5, 50.5]", "basis points", None),
    ("5.2 acres", "5.2", "[5.15, 5.25]", "acres", None),
    ("1,200 km", "1200", "[1199.5, 1200.5]", "km", None),
    ("291,890 metric tons", "291890", "[291889.5, 291890.5]", "tonnes", None),
    ("24703m2", "24703", "[24702.5, 24703.5]", "square metres", None),
    ("45-acre", "45", "[44.5, 45.5]", "acres", None),
    ("6.23x10^-4", "0.000623", "[0.0006225, 0.0006235]", "", None),
    ("12e-1", "1.2", "[1.15, 1.25]", "", None),
    ("$5 per tonne", "5", "[4.5, 5.5]", "USD/tonnes", None),
    ("188 miles an hour", "188", "[187.5, 188.5]", "miles an hour", None),
    ("3rd", "3", "[3, 3]", "", None),
    ("21st", "21", "[21, 21]", "", None),
]

WORDS = [
    ("three", "3", "[3, 3]", "", None),
    ("twenty-one firms", "21", "[21, 21]", "firms", None),
    ("one hundred and sixteen", "116", "[116, 116]", "", None),
    ("twelve thousand", "12000", "[12000, 12000]", "", None),
    ("two million", "2000000", "[1500000, 2500000]", "", None),
    ("half a million", "500000", "[450000, 550000]", "", None),
    ("one million and a half", "1500000", "[1450000, 1550000]", "", None),
    ("one billion and a quarter million", "1000250000", "[1000245000, 1000255000]", "", None),
    ("nought point nought three", "0.03", "[0.025, 0.035]", "", None),
    ("two-thirds", "2/3", "[19/30, 0.7]", "", "fraction"),
    ("a quarter", "0.25", "[0.2375, 0.2625]", "", "fraction"),
    ("a half", "0.5", "[0.475, 0.525]", "", "fraction"),
    ("1/3", "1/3", "[19/60, 0.35]", "", "fraction"),
    ("⅔", "2/3", "[19/30, 0.7]", "", "fraction"),
    ("1 in 5", "0.2", "[0.19, 0.21]", "", "fraction"),
    ("one and a half", "1.5", "[1.425, 1.575]", "", "fraction"),
    ("2½", "2.5", "[2.375, 2.625]", "", "fraction"),
    ("tripled", "3", "[2.5, 3.5]", "倍", None),
    ("doubled", "2", "[1.5, 2.5]", "倍", None),
    ("dozens", None, "[10, 100)", "", "magnitude"),
    ("a few hundred", None, "[100, 1000)", "", "magnitude"),
    ("several thousand people", None, "[1000, 10000)", "people", "magnitude"),
    ("several hundred thousand", None, "[100000, 1000000)", "", "magnitude"),
    ("a few dozen eggs", None, "[12, 120)", "eggs", "magnitude"),
    ("a few", None, "[1, 10)", "", "magnitude"),
    ("a couple hundred", "200", "(100, 400)", "", "about"),
    ("a couple of dozen", "24", "(12, 48)", "", "about"),
    ("a couple of thousand dollars", "2000", "(1000, 4000)", "USD", "about"),
    ("couple of hundred people", "200", "(100, 400)", "people", "about"),
    ("dozens of people", None, "[10, 100)", "people", "magnitude"),
    ("hundreds", None, "[100, 1000)", "", "magnitude"),
    ("tens of thousands of homes", None, "[10000, 100000)", "homes", "magnitude"),
]

WORDED = [
    ("about 10%", "10", "[9, 11]", "%", "about"),
    ("roughly 300 people", "300", "[285, 315]", "people", "about"),
    ("300 people or so", "300", "[285, 315]", "people", "about"),
    ("~5%", "5", "[4.25, 5.75]", "%", "about"),
    ("300-odd", "300", "(300, 400)", "", "odd"),
    ("twenty-odd people", "20", "(20, 30)", "people", "odd"),
    ("nearly 1,000", "1000", "[900, 1000)", "", "nearly"),
    ("almost half", "0.5", "[0.45, 0.5)", "", "nearly"),
    ("more than 1/2", "0.5", "(0.5, …)", "", "more-than"),
    ("over $26 million", "26000000", "(26000000, …)", "USD", "more-than"),
    ("at least 30 people", "30", "[30, …)", "people", "at-least"),
    ("no fewer than 30", "30", "[30, …)", "", "at-least"),
    ("200 or greater", "200", "[200, …)", "", "at-least"),
    ("300+", "300", "[300, …)", "", "at-least"),
    ("under 170", "170", "[0, 170)", "", "less-than"),
    ("fewer than 20 cases", "20", "[0, 20)", "cases", "less-than"),
    ("up to 700", "700", "[0, 700]", "", "at-most"),
    ("no more than 5%", "5", "[0, 5]", "%", "at-most"),
    ("five hundred or less", "500", "[0, 500]", "", "at-most"),
    ("less than 5000 or equal", "5000", "[0, 5000]", "", "at-most"),
    ("$26–31 million", None, "[26000000, 31000000]", "USD", "range"),
    ("$26 to $31 million", None, "[26000000, 31000000]", "USD", "range"),
    ("between 5 and 10 percent", None, "[5, 10]", "%", "range"),
    ("from 3 to 5 years", None, "[3, 5]", "years", "range"),
    ("5k-20k", None, "[5000, 20000]", "", "range"),
    ("greater than 30 and less than or equal to 40", None, "(30, 40]", "", "range"),
    ("above 1000 and below 1500", None, "(1000, 1500)", "", "range"),
    ("-5 to -3", None, "[-5, -3]", "", "range"),
]


@pytest.mark.parametrize(("text", "number", "interval", "unit", "wording"), PLAIN + WORDS + WORDED)
def test_it_means(text: str, number: str | None, interval: str, unit: str, wording: str | None, shown: Shown) -> None:
    figure = parse_figure(text)
    assert shown(figure.interval) == interval
    assert (None if figure.number is None else exact_text(figure.number)) == number
    assert (figure.unit.symbol, figure.wording) == (unit, wording)
    assert not figure.change


@pytest.mark.parametrize(
    ("text", "number", "interval", "unit"),
    [
        ("up 3 percent", "3", "[2.5, 3.5]", "%"),
        ("rose by 3.5%", "3.5", "[3.45, 3.55]", "%"),
        ("fell 20.4 percent", "-20.4", "[-20.45, -20.35]", "%"),
        ("down 5%", "-5", "[-5.5, -4.5]", "%"),
        ("year-on-year growth of 3%", "3", "[2.5, 3.5]", "%"),
        ("an increase of 12 firms", "12", "[12, 12]", "firms"),
        ("33 fewer", "-33", "[-33, -33]", ""),
        ("33 fewer deaths", "-33", "[-33, -33]", "deaths"),
        ("5 more companies", "5", "[5, 5]", "companies"),
        ("3% higher", "3", "[2.5, 3.5]", "%"),
        ("up more than 3%", "3", "(3, …)", "%"),
        ("up 3% a year", "3", "[2.5, 3.5]", "%"),
        ("up 3% year on year", "3", "[2.5, 3.5]", "%"),
        ("a 3% rise", "3", "[2.5, 3.5]", "%"),
        ("fell by nearly 20%", "-20", "(-20, -18]", "%"),
    ],
)
def test_a_change_is_signed(text: str, number: str, interval: str, unit: str, shown: Shown) -> None:
    figure = parse_figure(text)
    assert figure.number is not None
    assert (exact_text(figure.number), shown(figure.interval), figure.unit.symbol) == (number, interval, unit)
    assert (figure.signed, figure.change) == (True, True)


@pytest.mark.parametrize("text", ["rose to 3%", "fell to 3%", "reached 3%"])
def test_rising_to_is_a_level(text: str) -> None:
    figure = parse_figure(text)
    assert (figure.signed, figure.number) == (False, 3)
