"""Laws that hold for every figure of a form, whatever its digits."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import FigureError
from factcheck.quantity.figure import Figure, hull, last_digit_unit
from factcheck.quantity.format import exact_text, print_like
from factcheck.quantity.grammar import read_whole
from factcheck.quantity.numeral import match_numeral
from factcheck.quantity.parse import parse_figure
from factcheck.quantity.scan import figures_in
from factcheck.text.plain_forms import fold

whole = st.integers(min_value=1, max_value=99_999_999)
decimal = st.builds(
    lambda digits, places: exact_text(Fraction(digits, 10**places)), whole, st.integers(min_value=0, max_value=4)
)
unit = st.sampled_from(
    ["亩", "万元", "户", "%", "亿元", "万人", "", " km", " million tonnes", "个百分点", "家企业", "‰", "k"]
)
before = st.sampled_from(
    ["", "约", "近", "超过", "不足", "至少", "增长", "同比下降", "-", "about ", "more than ", "fell by "]
)
after = st.sampled_from(["", "左右", "以上", "以内"])

_DIGITS = "零一二三四五六七八九"


def chinese(number: int) -> str:
    """A number below 10**12 said in Chinese, the standard way."""

    def section(value: int) -> str:
        said, zero = "", False
        for size, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
            digit = value // size % 10
            if digit:
                said += ("零" if zero and said else "") + _DIGITS[digit] + name
                zero = False
            else:
                zero = True
        return said

    parts = ""
    for size, name in ((10**8, "亿"), (10**4, "万"), (1, "")):
        value = number // size % 10**4
        if value:
            parts += ("零" if parts and value < 1000 else "") + section(value) + name
        elif parts and not parts.endswith("零") and number % size:
            parts += "零"
    return parts.replace("零零", "零")


@given(st.integers(min_value=1, max_value=10**12 - 1))
def test_a_chinese_numeral_is_the_number_it_says(number: int) -> None:
    numeral = match_numeral(chinese(number), 0)
    assert numeral is not None
    assert (numeral.end, numeral.value) == (len(chinese(number)), number)


@given(before, decimal, unit, after)
def test_the_quick_way_reads_as_the_whole_grammar_does(front: str, digits: str, behind: str, last: str) -> None:
    text = front + digits + behind + last
    try:
        slow: Figure | None = read_whole(text, "", "", False)
    except FigureError:
        slow = None
    try:
        quick: Figure | None = parse_figure(text)
    except FigureError:
        quick = None
    assert quick == slow


@given(decimal, unit)
def test_the_interval_holds_the_printed_number(digits: str, behind: str) -> None:
    figure = parse_figure(digits + behind)
    assert figure.number is not None
    assert figure.interval.contains(figure.number)
    for reading in ("truncated", "rounded-zeros"):
        assert hull(figure.lenient(reading), figure.interval) == figure.lenient(reading)


@given(decimal, unit)
def test_about_allows_all_that_the_bare_figure_does(digits: str, behind: str) -> None:
    bare, about = parse_figure(digits + behind).interval, parse_figure("约" + digits + behind).interval
    assert hull(bare, about) == about
    assert about != bare


@given(whole, unit)
def test_bounds_part_the_numbers(number: int, behind: str) -> None:
    above = parse_figure(f"超过{number}{behind}").interval
    below = parse_figure(f"不超过{number}{behind}").interval
    assert above.meet(below).empty
    assert above.low == below.high
    least, less = parse_figure(f"至少{number}{behind}").interval, parse_figure(f"不足{number}{behind}").interval
    assert least.meet(less).empty


@given(whole, unit)
def test_a_rise_and_a_fall_are_mirror_images(number: int, behind: str) -> None:
    rise, fall = parse_figure(f"增长{number}{behind}"), parse_figure(f"下降{number}{behind}")
    assert fall.interval == rise.interval.scaled(-1)


@given(decimal, unit, decimal)
def test_printing_like_a_figure_and_reading_it_again(digits: str, behind: str, other: str) -> None:
    figure = parse_figure(digits + behind)
    wanted = parse_figure(other + behind).number
    assert wanted is not None
    printed = print_like(figure, wanted)
    if printed is not None:
        assert parse_figure(printed).number == wanted
        assert parse_figure(printed).unit == figure.unit
    assert figure.number is not None
    assert print_like(figure, figure.number) is not None


@given(st.integers(min_value=1, max_value=10**15), st.integers(min_value=0, max_value=6))
def test_the_last_digit_unit_divides_and_its_tenfold_does_not(digits: int, places: int) -> None:
    number = Fraction(digits, 10**places)
    step = last_digit_unit(number if number.denominator != 1 else number.numerator)
    assert (number / step).denominator == 1
    assert (number / (step * 10)).denominator != 1


pieces = st.sampled_from(
    [
        "三",
        "百",
        "万",
        "亿",
        "点",
        "分之",
        "几",
        "余",
        "多",
        "约",
        "超过",
        "增长",
        "元",
        "户",
        "%",
        "~",
        "-",
        "至",
        "5",
        "12.5",
        "1,234",
        " ",
        "half",
        "million",
        "and",
        "a",
        "third",
        "to",
        "between",
        "$",
        "每",
        "人",
        "/",
        "成",
        "折",
        "半",
        "第",
        "翻",
        "番",
        "．",
        "－",
        "odd",
        "-odd",
        " 1/3",
        "1/7",
        "⅓",
        "^-2",
        "e-5",
        " dozen",
        "个多月",
        "公里",
        "0",
        " in 7",
        "百分之",
    ]
)


@given(st.lists(pieces, max_size=12).map("".join) | st.text(max_size=40))
def test_any_text_is_a_figure_or_a_clear_refusal(text: str) -> None:
    try:
        figure = parse_figure(text)
    except FigureError as error:
        assert str(error)
        assert 0 <= error.offset <= len(text)
    else:
        assert not figure.interval.empty
        assert figure.text == text
        assert figure.signed or not figure.number or figure.interval.low is None or figure.interval.low >= 0
    end = 0
    for start, stop, found in figures_in(text):
        assert end <= start < stop <= len(text)
        assert found.text == text[start:stop]
        end = stop


def finite(number: Fraction) -> bool:
    """Whether long division by the number's denominator ends."""
    rest, seen = number.numerator % number.denominator, set()
    while rest and rest not in seen:
        seen.add(rest)
        rest = rest * 10 % number.denominator
    return not rest


@given(st.integers(min_value=-500, max_value=500), st.integers(min_value=1, max_value=500))
def test_only_a_finite_decimal_has_a_last_digit(above: int, below: int) -> None:
    number = Fraction(above, below)
    step = last_digit_unit(number)
    assert (step is not None) == (number != 0 and finite(number))
    if step is not None:
        assert (number / step).denominator == 1
        assert (number / (step * 10)).denominator != 1


@given(decimal, unit)
def test_a_printed_zero_lies_on_both_sides(digits: str, behind: str) -> None:
    zero = "".join("0" if c.isdigit() else c for c in digits)
    bare, rise, fall = (parse_figure(front + zero + behind) for front in ("", "增长", "下降"))
    assert bare.interval == bare.interval.scaled(-1) == rise.interval == fall.interval
    assert bare.lenient("truncated") == bare.lenient("truncated").scaled(-1)


@given(st.text(max_size=60))
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)
