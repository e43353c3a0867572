"""What the parser makes of well-formed checks, in both languages and both widths."""

from fractions import Fraction
from pathlib import Path

import pytest

from factcheck.expression.parser import parse_check, parse_expression
from factcheck.expression.tree import Binary, Call, Comparison, Literal, Name, Negate


def lisp(node):
    """A tree as nested parentheses, offsets left out."""
    match node:
        case Literal():
            return f"#{node.value}{node.unit.symbol}"
        case Name():
            return "?" * node.unknown + (f"{node.article}." if node.article else "") + node.id
        case Negate():
            return f"(neg {lisp(node.operand)})"
        case Call():
            return f"({node.function} {' '.join(map(lisp, node.arguments))})"
        case Binary() | Comparison():
            return f"({node.op} {lisp(node.left)} {lisp(node.right)})"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("核心区 + 补植区 = 建设面积", "(= (+ 核心区 补植区) 建设面积)"),
        ("core + replanted = built", "(= (+ core replanted) built)"),
        ("核心区＋补植区＝建设面积", "(= (+ 核心区 补植区) 建设面积)"),
        ("甲=乙", "(= 甲 乙)"),
        ("  甲\n =\t乙　", "(= 甲 乙)"),
        ("开复工企业 / ?规上企业 = 开复工率", "(= (/ 开复工企业 ?规上企业) 开复工率)"),
        ("开复工企业 ÷ ？规上企业 ＝ 开复工率", "(= (/ 开复工企业 ?规上企业) 开复工率)"),
        ("a - b - c = d", "(= (- (- a b) c) d)"),
        ("a - (b - c) = d", "(= (- a (- b c)) d)"),
        ("a / b * c = d", "(= (* (/ a b) c) d)"),
        ("a + b * c = d", "(= (+ a (* b c)) d)"),
        ("(a + b) * c = d", "(= (* (+ a b) c) d)"),
        ("（a－b）×c÷d＝e", "(= (/ (* (- a b) c) d) e)"),
        ("a − b ＊ c ／ d = e", "(= (- a (/ (* b c) d)) e)"),
        ("-a * b = -(c + d)", "(= (* (neg a) b) (neg (+ c d)))"),
        ("a - -b = +c", "(= (- a (neg b)) c)"),
        ("sum(a, b, c) = d", "(= (sum a b c) d)"),
        ("sum（甲，乙）= 丙", "(= (sum 甲 乙) 丙)"),
        ("ｓｕｍ(甲, 乙) = 丙", "(= (sum 甲 乙) 丙)"),
        ("mean(a, b + c) = min(d) + max(e, f)", "(= (mean a (+ b c)) (+ (min d) (max e f)))"),
        ("count(医院) = 医院数", "(= (count 医院) 医院数)"),
        ("count(other.hospitals) = n", "(= (count other.hospitals) n)"),
        ("growth(今年, 去年) = 增速", "(= (growth 今年 去年) 增速)"),
        ("sum = count", "(= sum count)"),
        ("growth ( a , b ) = c", "(= (growth a b) c)"),
        ("jinzhou_1.固投增速 = 增速", "(= jinzhou_1.固投增速 增速)"),
        ("if + class = None", "(= (+ if class) None)"),
        ("Ａ１ = a１", "(= A1 a1)"),
        ("阿·甲 = é_2", "(= 阿·甲 é_2)"),
        ("𠮷 = ख़बरें", "(= 𠮷 ख़बरें)"),
    ],
)
def test_the_tree_of_a_check(text, expected):
    assert lisp(parse_check(text)) == expected


@pytest.mark.parametrize(
    ("written", "op"),
    [
        *(("=", "="), ("==", "="), ("＝", "="), ("＝＝", "=")),
        *(("!=", "!="), ("≠", "!="), ("！＝", "!=")),
        *(("<", "<"), ("＜", "<"), ("<=", "<="), ("≤", "<="), ("≦", "<="), ("⩽", "<="), ("＜＝", "<=")),
        *((">", ">"), ("＞", ">"), (">=", ">="), ("≥", ">="), ("≧", ">="), ("⩾", ">="), ("＞＝", ">=")),
        *(("≈", "≈"), ("~=", "≈"), ("～＝", "≈"), ("≒", "≈")),
    ],
)
@pytest.mark.parametrize("space", ["", " "])
def test_each_comparison_has_one_plain_spelling(written, op, space):
    assert parse_check(f"甲{space}{written}{space}乙").op == op


@pytest.mark.parametrize(
    ("text", "value", "symbol"),
    [
        ("0", 0, ""),
        ("12.5", Fraction(25, 2), ""),
        ("100%", 1, "%"),
        ("12.5%", Fraction(1, 8), "%"),
        ("１００％", 1, "%"),
        ("5‰", Fraction(1, 200), "‰"),
        ("0.5个百分点", Fraction(1, 200), "个百分点"),
        ("3 percentage points", Fraction(3, 100), "percentage points"),
        ("3万元", 30000, "元"),
        ("2亿元", 200_000_000, "元"),
        ("$26 billion", 26_000_000_000, "USD"),
        ("€ 5 million", 5_000_000, "EUR"),
        ("20000 units", 20000, "units"),
        ("20,000 units", 20000, "units"),
        ("1,003亩", Fraction(2006000, 3), "亩"),
        ("2亩", Fraction(4000, 3), "亩"),
        ("1.5公里", 1500, "公里"),
    ],
)
def test_a_literal_is_exact_and_in_base_units(text, value, symbol):
    literal = parse_expression(text)
    assert isinstance(literal, Literal)
    assert (literal.value, literal.unit.symbol, literal.text) == (value, symbol, text)
    assert isinstance(literal.value, int) == (Fraction(value).denominator == 1)


def test_a_compound_unit_in_a_literal_is_written_with_per():
    literal = parse_expression("3万元每人")
    assert (literal.value, literal.unit.dimension) == (30000, (("CNY", 1),))
    energy = {("kg", 1), ("m", 2), ("s", -2)}
    price = parse_expression("50 USD per MWh")
    assert set(price.unit.dimension) == {("USD", 1)} | {(base, -power) for base, power in energy}
    assert price.value == Fraction(50, 3_600_000_000)


def test_a_slash_ends_a_literal():
    assert lisp(parse_expression("3万元/人")) == "(/ #30000元 人)"


@pytest.mark.parametrize(
    ("text", "node", "spelling"),
    [
        ("甲 + 乙 = 丙", lambda t: t.left, "甲 + 乙"),
        ("甲 + 乙 = 丙", lambda t: t.right, "丙"),
        (" 甲 = 乙 ", lambda t: t, "甲 = 乙"),
        ("(甲 + 乙) * ?丙 = 丁", lambda t: t.left, "(甲 + 乙) * ?丙"),
        ("(甲 + 乙) * ?丙 = 丁", lambda t: t.left.left, "甲 + 乙"),
        ("(甲 + 乙) * ?丙 = 丁", lambda t: t.left.right, "?丙"),
        ("甲 = - (乙)", lambda t: t.right, "- (乙)"),
        ("甲 >= 3 percentage points", lambda t: t.right, "3 percentage points"),
        ("sum（甲，他.乙）＝丁", lambda t: t.left, "sum（甲，他.乙）"),
        ("sum（甲，他.乙）＝丁", lambda t: t.left.arguments[1], "他.乙"),
        ("𠮷𠮷 = 乙", lambda t: t.right, "乙"),
    ],
)
def test_offsets_are_code_points_of_the_text_as_given(text, node, spelling):
    found = node(parse_check(text))
    assert text[found.start : found.end] == spelling


def test_hundreds_of_terms_go_into_a_sum():
    text = "sum(" + ", ".join(f"a{i}" for i in range(700)) + ") = b"
    assert len(parse_check(text).left.arguments) == 700


def test_a_chain_of_as_many_terms_as_china_has_provinces():
    tree = parse_check(" + ".join(f"省{i}" for i in range(34)) + " = 全国")
    assert lisp(tree).count("+") == 33


def test_an_expression_has_no_comparison():
    assert lisp(parse_expression("新建占比 + 5%")) == "(+ 新建占比 #1/20%)"


def test_the_examples_in_the_documentation_are_read():
    page = Path(__file__).parents[2] / "docs" / "check-language.md"
    blocks = page.read_text(encoding="utf-8").split("```")[1::2]
    checks = [line for line in blocks[0].splitlines() if line]
    assert len(checks) == 5
    for line in checks:
        assert lisp(parse_check(line)).startswith("(")
    literals = next(block for block in blocks if "个百分点" in block).strip().split("    ")
    assert [type(parse_expression(text)) for text in literals] == [Literal] * 9
