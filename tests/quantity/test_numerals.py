"""Numerals by themselves: Chinese in all its spellings, English words, fractions, and where each of them ends."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factcheck.errors import FigureError
from factcheck.quantity.numeral import match_numeral
from factcheck.text.plain_forms import fold

CHINESE = {
    "十": 10,
    "十二": 12,
    "两百": 200,
    "二百五": 250,
    "百三": 130,
    "一万三": 13000,
    "九万四": 94000,
    "两千三百五": 2350,
    "九百万零四百": 9000400,
    "四千万零六千": 40006000,
    "拾亿零六万零五百零六": 1000060506,
    "一百零一万一千": 1011000,
    "十万柒仟捌佰伍拾肆": 107854,
    "五十五兆壹十二亿四万五千二": 55001200045200,
    "肆佰陸拾": 460,
    "七十八萬五佰零六": 780506,
    "廿三": 23,
    "卅": 30,
    "二〇一九": 2019,
    "5万4千6百": 54600,
    "5億1萬4千6百": 500014600,
    "25万6千": 256000,
    "3亿2000万": 320000000,
    "1千零20": 1020,
    "10万万": 1000000000,
    "20万亿": 20000000000000,
    "1.2亿": 120000000,
    "一点二亿": 120000000,
    "十五点七": Fraction(157, 10),
    "两千点零": 2000,
    "1,100万": 11000000,
}


@pytest.mark.parametrize(("text", "value"), CHINESE.items())
def test_chinese(text: str, value: int | Fraction) -> None:
    numeral = match_numeral(fold(text), 0)
    assert numeral is not None
    assert (numeral.end, numeral.value, numeral.bounds) == (len(text), value, None)


ENGLISH = {
    "three": 3,
    "twenty-one": 21,
    "one hundred and sixteen": 116,
    "twenty-one trillion and three hundred": 21000000000300,
    "a hundred thousand": 100000,
    "3 hundred and 21": 321,
    "half a million": 500000,
    "quarter million": 250000,
    "three dozens": 36,
    "one hundred and three and two thirds": Fraction(311, 3),
    "two hundred and fifty-four hundredths": Fraction(20054, 100),
    "one hundred and thirty-two fifths": Fraction(132, 5),
    "twenty-three fifths": Fraction(23, 5),
    "a twenty-first": Fraction(1, 21),
    "2 and a half million": 2500000,
    "2.5b": 2500000000,
    "a dozen": 12,
    "twenty two and 1/4": Fraction(89, 4),
    "2又1/2": Fraction(5, 2),
    "forty two and a third": Fraction(127, 3),
    "five billion and three quarters": 5750000000,
    "one over twenty": Fraction(1, 20),
    "nought point eleven": Fraction(11, 100),
    "4 6/3": 6,
    "2.33 k": 2330,
    "1e10": 10**10,
    "2^-1": Fraction(1, 2),
}


@pytest.mark.parametrize(("text", "value"), ENGLISH.items())
def test_english(text: str, value: int | Fraction) -> None:
    numeral = match_numeral(text, 0)
    assert numeral is not None
    assert (numeral.end, numeral.value) == (len(text), value)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("三十两黄金", 2),  # the liang is a unit
        ("三百户", 2),
        ("十分重要", 1),
        ("八点开会", 1),  # no digit after the point
        ("5千瓦", 1),  # 千 belongs to the kilowatt
        ("五百千瓦", 2),
        ("3兆瓦", 1),
        ("12.5.3", 4),
        ("1,23", 1),  # no separator of thousands
        ("one of them", 3),
        ("three and more", 5),
    ],
)
def test_where_a_numeral_ends(text: str, end: int) -> None:
    numeral = match_numeral(text, 0)
    assert numeral is not None
    assert numeral.end == end


@pytest.mark.parametrize("text", ["", "户", "and", "of", "点五", "多", "-5", "分之一", "a"])
def test_what_is_none(text: str) -> None:
    assert match_numeral(text, 0) is None


@pytest.mark.parametrize(
    ("text", "offset", "part"),
    [
        ("9" * 201, 200, "201 digits"),
        ("0." + "3" * 300, 200, "301 digits"),
        ("1e101", 2, "exponent of 101"),
        ("1e-999999999", 2, "exponent of -999999999"),
    ],
)
def test_too_much_is_said_to_be_too_much(text: str, offset: int, part: str) -> None:
    with pytest.raises(FigureError, match=part) as caught:
        match_numeral(text, 0)
    assert caught.value.offset == offset


def test_200_digits_and_the_largest_exponent_are_read() -> None:
    numeral = match_numeral("9" * 200, 0)
    assert numeral is not None
    assert numeral.value == 10**200 - 1
    small = match_numeral("1e-100", 0)
    assert small is not None
    assert small.value == Fraction(1, 10**100)
