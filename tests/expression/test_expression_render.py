"""Trees back to text."""

import pytest

from factcheck.expression.parser import parse_check, parse_expression
from factcheck.expression.render import arithmetic, unparse


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("甲＋乙＝丙", "甲 + 乙 = 丙"),
        ("((甲)+(乙*丙))=丁", "甲 + 乙 * 丙 = 丁"),
        ("(甲+乙)×丙÷丁≥0", "(甲 + 乙) * 丙 / 丁 >= 0"),
        ("甲-(乙-丙)=丁-乙-丙", "甲 - (乙 - 丙) = 丁 - 乙 - 丙"),
        ("甲+(乙+丙)=丁", "甲 + (乙 + 丙) = 丁"),
        ("甲/(乙*丙)=丁", "甲 / (乙 * 丙) = 丁"),
        ("甲--乙=-(丙+丁)", "甲 - (-乙) = -(丙 + 丁)"),
        ("--甲=-(乙*丙)", "-(-甲) = -(乙 * 丙)"),
        ("-甲*乙=+丙", "-甲 * 乙 = 丙"),
        ("sum（甲，-乙，丙+丁）~=count(他.戊)", "sum(甲, -乙, 丙 + 丁) ≈ count(他.戊)"),
        ("甲 / ？户数 == 98.8%", "甲 / ?户数 = 98.8%"),
        ("甲 >= $26 billion + 3 percentage points", "甲 >= $26 billion + 3 percentage points"),
        ("Ａ=１２％", "A = １２％"),
    ],
)
def test_canonical_text(text, canonical):
    assert unparse(parse_check(text)) == canonical
    assert unparse(parse_check(canonical)) == canonical


FIGURES = {"核心区": "558亩", "补植区": "454亩", "建设面积": "1003亩", "增速": "-20.4%", "n": "325"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("核心区 + 补植区 = 建设面积", "558亩 + 454亩 = 1003亩"),
        ("核心区 / ?n <= 98.8%", "558亩 / 325 <= 98.8%"),
        ("核心区 * (1 + 增速) = 补植区", "558亩 * (1 + (-20.4%)) = 454亩"),
        ("增速 + 1 = -增速", "-20.4% + 1 = -(-20.4%)"),
        ("sum(核心区, 增速) = 补植区", "sum(558亩, -20.4%) = 454亩"),
        ("count(核心区) = ?n", "count(核心区) = 325"),
    ],
)
def test_figures_in_place_of_names(text, expected):
    assert arithmetic(parse_check(text), lambda name: FIGURES[name.id]) == expected


def test_items_in_place_of_count():
    tree = parse_expression("count(核心区) + 1")
    assert arithmetic(tree, lambda name: FIGURES[name.id], lambda _: "8 items") == "8 items + 1"
