"""What holds of every check: laws tried on random trees, values and texts."""

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck.errors import ExpressionError
from factcheck.expression.caret import caret
from factcheck.expression.evaluate import enclose, point
from factcheck.expression.names import names
from factcheck.expression.parser import parse_check, parse_expression
from factcheck.expression.render import unparse
from factcheck.expression.tree import Binary, Call, Comparison, Literal, Name, Negate
from factcheck.quantity.interval import Interval

IDS = ("甲", "乙", "c", "Q1_产值")
LITERALS = tuple(
    parse_expression(text)
    for text in (
        "0",
        "2",
        "100",
        "12.5",
        "98.8%",
        "5‰",
        "3万元",
        "2亿元",
        "$26 billion",
        "3 percentage points",
        "20,000 户",
    )
)


ARTICLES = (None, "他")
CLAIMS = st.builds(Name, st.sampled_from(ARTICLES), st.sampled_from(IDS), st.just(False), st.just(0), st.just(0))
UNKNOWNS = st.builds(Name, st.none(), st.sampled_from(IDS), st.just(True), st.just(0), st.just(0))
COUNTS = st.builds(lambda of: Call("count", (of,), 0, 0), CLAIMS)
LEAVES = st.one_of(CLAIMS, UNKNOWNS, st.sampled_from(LITERALS), COUNTS)


def bigger(nodes):
    some = st.lists(nodes, min_size=1, max_size=3).map(tuple)
    zero = st.just(0)
    return st.one_of(
        st.builds(Negate, nodes, zero, zero),
        st.builds(Binary, st.sampled_from("+-*/"), nodes, nodes, zero, zero),
        st.builds(Binary, st.sampled_from("+-*/"), nodes, nodes, zero, zero),
        st.builds(Call, st.sampled_from(("sum", "mean", "min", "max")), some, zero, zero),
        st.builds(Call, st.just("growth"), st.tuples(nodes, nodes), zero, zero),
    )


NODES = st.recursive(LEAVES, bigger, max_leaves=8)
OPS = st.sampled_from(("=", "!=", "<", "<=", ">", ">=", "≈"))
CHECKS = st.builds(Comparison, OPS, NODES, NODES, st.just(0), st.just(0))


def bare(node):
    """A tree without its offsets and spellings."""
    match node:
        case Literal():
            return node.value, node.unit
        case Name():
            return node.article, node.id, node.unknown
        case Negate():
            return "-", bare(node.operand)
        case Call():
            return node.function, *map(bare, node.arguments)
        case Binary() | Comparison():
            return node.op, bare(node.left), bare(node.right)


def key(named):
    return named.article, named.id, named.unknown


@given(CHECKS)
def test_a_tree_survives_being_written_and_read(tree):
    text = unparse(tree)
    again = parse_check(text)
    assert bare(again) == bare(tree)
    assert unparse(again) == text


@given(CHECKS)
def test_offsets_span_each_node_s_own_text(tree):
    text = unparse(tree)
    read = parse_check(text)
    assert (read.start, read.end) == (0, len(text))
    for found in names(read):
        spelling = text[found.start : found.end]
        assert parse_expression(spelling)[:3] == found[:3]
    for side in (read.left, read.right):
        assert bare(parse_expression(text[side.start : side.end])) == bare(side)


VALUES = st.builds(Fraction, st.integers(-12, 12), st.sampled_from((1, 2, 3))).map(
    lambda x: int(x) if x.denominator == 1 else x
)


@st.composite
def ranges(draw):
    """An interval that is not empty, and a number in it."""
    value = draw(VALUES)
    below, above = draw(st.tuples(*[st.sampled_from((None, 0, 0, 1, Fraction(5, 2)))] * 2))
    low = None if below is None else value - below
    high = None if above is None else value + above
    return value, Interval(low, high, bool(below) and draw(st.booleans()), bool(above) and draw(st.booleans()))


RANGES = st.fixed_dictionaries(
    {(of, each, unknown): ranges() for of in ARTICLES for each in IDS for unknown in (False, True)}
)


@given(NODES, RANGES)
def test_no_true_value_is_left_out(tree, given_ranges):
    value = point(tree, lambda at: given_ranges[key(at)][0], lambda at: given_ranges[key(at)][0])
    assume(value is not None)
    found = enclose(tree, lambda at: given_ranges[key(at)][1], lambda at: given_ranges[key(at)][1])
    assert found.contains(value)


@given(NODES, RANGES)
def test_at_a_point_an_enclosure_is_the_point(tree, given_ranges):
    value = point(tree, lambda at: given_ranges[key(at)][0], lambda at: given_ranges[key(at)][0])

    def exact(at):
        return Interval(given_ranges[key(at)][0], given_ranges[key(at)][0])

    if value is not None:
        assert enclose(tree, exact, exact) == Interval(value, value)
    else:
        with pytest.raises(ExpressionError) as caught:
            enclose(tree, exact, exact)
        assert caught.value.code == "FC019"


@given(st.sampled_from("+-*/"), ranges(), ranges(), st.data())
def test_an_end_is_closed_only_where_it_is_reached(op, first, second, data):
    # Each closed end of a single operation comes from a pair of closed ends, or from a 0 that is itself reached.
    a, b = first[1], second[1]
    assume(op != "/" or not b.contains(0))
    tree = Binary(op, Name(None, "a", False, 0, 0), Name(None, "b", False, 0, 0), 0, 0)
    found = enclose(tree, lambda at: a if at.id == "a" else b)

    def reached(interval, value):
        ends = [end for end in (interval.low, interval.high) if end is not None and interval.contains(end)]
        return [*ends, value]

    pairs = [(x, y) for x in reached(a, first[0]) for y in reached(b, second[0])]
    results = [point(tree, lambda at, x=x, y=y: x if at.id == "a" else y) for x, y in pairs]
    for end, is_open in ((found.low, found.low_open), (found.high, found.high_open)):
        if end is not None:
            assert is_open or end in results


PIECES = st.sampled_from(
    [
        *"+-*/()=<>!~?.,，（）＝≈−×÷％%$€ \t\n甲乙ab_·01９",
        "sum(",
        "count(",
        "growth(",
        "万元",
        "约",
        "\u200b",
        "\x12",
        "亿",
        "5",
    ]
)


@given(st.one_of(st.text(max_size=40), st.lists(PIECES, max_size=25).map("".join)))
def test_a_text_is_a_check_or_an_expression_error(text):
    try:
        tree = parse_check(text)
    except ExpressionError as error:
        assert 0 <= error.start < error.end <= max(1, len(text))
        assert str(error)
        assert len(caret(text, error.start, error.end).split("\n")) == 2
    else:
        assert bare(parse_check(unparse(tree))) == bare(tree)


@pytest.mark.parametrize(
    "piece",
    [
        "(",
        "-",
        "+",
        "a+",
        "a-(",
        "sum(",
        "a,",
        "9",
        "1,",
        "甲",
        "?",
        ".",
        "a.",
        "=",
        "$",
        "9 a",
        "a\u3000",
        "\n",
        "a*-(b+",
        "sum(a+a*",
    ],
)
@pytest.mark.parametrize("times", [300, 100_000])
def test_no_repetition_is_too_much(piece, times):
    for text in (piece * times, piece * times + "a = b", "a = " + piece * times):
        try:
            parse_check(text[:9_999] if times == 300 else text)
        except ExpressionError as error:
            assert error.start < error.end
