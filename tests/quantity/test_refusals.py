"""What is no figure: the message names the character that stopped the reading, and what was expected there."""

from __future__ import annotations

import pytest

from factcheck.errors import FigureError
from factcheck.quantity.figure import ExcessDigits
from factcheck.quantity.parse import parse_figure


@pytest.mark.parametrize(
    ("text", "offset", "expected"),
    [
        ("", 0, "a number"),
        ("   ", 3, "a number"),
        ("亩", 0, "a number"),
        ("abc", 0, "a number"),
        ("约", 1, "a number"),
        ("more than", 9, "a number"),
        ("1003亩x", 5, "the end of the figure"),
        ("98.8%%", 5, "the end of the figure"),
        ("12.5.3", 4, "a unit or the end"),
        ("1,23", 1, "a unit or the end"),
        ("5,00", 1, "a unit or the end"),
        ("22,24,26", 2, "a unit or the end"),
        ("2020-05", 4, "a unit or the end"),
        ("12:30", 2, "a unit or the end"),
        ("1003亩，558亩", 5, "the end of the figure"),
        ("5 = 6", 1, "a unit or the end"),
        ("十5x7", 2, "a unit or the end"),
        ("  1003亩x", 7, "the end of the figure"),
        ("5万元7", 3, "the end of the figure"),
        ("\x1b[31m5", 0, "a number"),
        ("𝟓户", 0, "a number"),
        ("٣户", 0, "a number"),
        ("NaN", 0, "a number"),
        ("5\u200b户", 1, "a unit or the end"),
        ("∞", 0, "a number"),
        ("a third-odd", 7, "a unit or the end"),
        ("1/3 odd", 3, "a unit or the end"),
        ("half-odd", 4, "a unit or the end"),
        ("1/7余", 3, "a unit or the end"),
        ("3^-2 odd", 4, "a unit or the end"),
        ("0余", 1, "a unit or the end"),
        ("0 odd", 1, "a unit or the end"),
    ],
)
def test_where_it_stops(text: str, offset: int, expected: str) -> None:
    with pytest.raises(FigureError) as caught:
        parse_figure(text)
    assert (caught.value.offset, caught.value.expected) == (offset, expected)
    assert expected in str(caught.value)


def test_the_message_shows_the_character_and_its_place() -> None:
    with pytest.raises(FigureError, match="“x” \\(character 6\\) on: expected the end of the figure"):
        parse_figure("1003亩x")


@pytest.mark.parametrize(
    "text", ["9" * 100_000, "一" * 100_000, "(" * 100_000, " " * 100_000, "1," * 50_000, "5" + "-" * 1000]
)
def test_a_huge_value_is_refused_by_its_length(text: str) -> None:
    with pytest.raises(FigureError, match="at most 300"):
        parse_figure(text)


@pytest.mark.parametrize("text", ["1e999999999", "1e-999999999", "9" * 250, "2^99999", "1e101"])
def test_huge_numbers_are_refused(text: str) -> None:
    with pytest.raises(FigureError):
        parse_figure(text)


@pytest.mark.parametrize(
    "text",
    [
        "万亿" * 100,
        "亿" * 200,
        "百万" * 90,
        "几" * 250,
        "one " * 70,
        "two thirds " * 25,
        "十" * 290,
        "每" * 250,
        "约" * 250,
    ],
)
def test_repeated_pieces_end_in_a_figure_or_a_refusal(text: str) -> None:
    try:
        figure = parse_figure(text)
    except FigureError as error:
        assert str(error)
    else:
        assert not figure.interval.empty


@pytest.mark.parametrize(
    ("text", "decimals"),
    [("1234", "-1"), ("-1234", "-5"), ("1234.5678", "-5"), ("1234.5678", "1"), ("98.85%", "1"), ("323.01万元", "-4")],
)
def test_digits_beyond_the_stated_precision(text: str, decimals: str) -> None:
    with pytest.raises(ExcessDigits, match="beyond its stated precision"):
        parse_figure(text, decimals=decimals)


@pytest.mark.parametrize("decimals", ["x", "1.5", "--3", "1e9", "9999999999", "101", "-101"])
def test_decimals_that_are_no_precision(decimals: str) -> None:
    with pytest.raises(FigureError, match="is no precision") as caught:
        parse_figure("1003亩", decimals=decimals)
    assert not isinstance(caught.value, ExcessDigits)


def test_a_unit_that_contradicts_the_printed_one() -> None:
    with pytest.raises(FigureError, match="printed in 亩, but its unit is given as 元"):
        parse_figure("1003亩", unit="元")
    with pytest.raises(FigureError, match="is no unit"):
        parse_figure("1003", unit="=元")


def test_a_range_over_two_dimensions_is_not_read() -> None:
    with pytest.raises(FigureError):
        parse_figure("5元~3公里")
