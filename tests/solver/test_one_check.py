"""One check alone: verdicts worked out by hand, and laws that must hold for any figures."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.expression.parser import parse_check
from factcheck.quantity.interval import ANYTHING, Interval, Number
from factcheck.verify.solver.keys import Key, Variable
from factcheck.verify.solver.one_check import decide_check
from factcheck.verify.solver.outcome import Outcome
from factcheck.verify.words.reasons import said

F = Fraction


def rounded(text: str) -> Interval:
    """The rounding interval of a decimal number; whole for a counted one is written with `exact`."""
    half = F(1, 2 * 10 ** len(text.partition(".")[2]))
    return Interval(F(text) - half, F(text) + half)


def given_figures(figures: dict[str, object], unknowns: dict[str, Variable] | None = None) -> dict[Key, Variable]:
    """Variables from short notation: an int is a count, a text a rounded number, an Interval a range."""
    found: dict[Key, Variable] = {}
    for name, figure in figures.items():
        key = ("a", name)
        if isinstance(figure, int):
            found[key] = Variable(key, Interval(figure, figure), True, figure, "claim")
        elif isinstance(figure, str):
            found[key] = Variable(key, rounded(figure), False, F(figure), "claim")
        else:
            assert isinstance(figure, Interval)
            found[key] = Variable(key, figure, False, None, "claim")
    return found | {("a", name): v for name, v in (unknowns or {}).items()}


def whole(low: int | None = 0, high: int | None = None) -> Variable:
    return Variable(("a", "?"), Interval(low, high), True, None, "unknown")


def real(low: Number | None = 0) -> Variable:
    return Variable(("a", "?"), Interval(low, None), False, None, "unknown")


def outcome_of(check: str, figures: dict[str, object], **unknowns: Variable) -> Outcome:
    known = {"?" + k: v._replace(key=("a", "?" + k)) for k, v in unknowns.items()}
    variables = given_figures(figures, known)
    return decide_check(parse_check(check), variables.__getitem__, "a")


@pytest.mark.parametrize(
    ("check", "figures", "verdict"),
    [
        ("a + b = c", {"a": 558, "b": 445, "c": 1003}, "exact"),
        ("a + b = c", {"a": 558, "b": 454, "c": 1003}, "fails"),
        ("a + b = c", {"a": "558", "b": "454", "c": "1003"}, "fails"),  # [1011, 1013] and [1002.5, 1003.5]
        ("a + b = c", {"a": "1.4", "b": "1.4", "c": "3"}, "holds"),  # [2.7, 2.9] meets [2.5, 3.5]
        ("a + b = c", {"a": 1, "b": "1.0", "c": "2.1"}, "edge"),  # [1.95, 2.05] and [2.05, 2.15]
        ("a + b = c", {"a": 1, "b": 1, "c": "2.5"}, "fails"),
        ("a + b + d <= c", {"a": "0.5", "b": "0.3", "d": "0.2", "c": 1}, "exact"),
        ("a + b <= c", {"a": "0.60", "b": "0.41", "c": 1}, "edge"),  # at least 1.00
        ("a + b < c", {"a": "0.60", "b": "0.41", "c": 1}, "fails"),
        ("a > b", {"a": 3, "b": 3}, "fails"),
        ("a >= b", {"a": 3, "b": 3}, "exact"),
        ("a != b", {"a": 3, "b": 3}, "fails"),
        ("a != b", {"a": "3", "b": 3}, "holds"),  # printed alike, yet 3.2 rounds to 3 as well
        ("a != b", {"a": 4, "b": 3}, "exact"),
        ("a = b", {"a": Interval(300, 400, True, True), "b": 400}, "fails"),
        ("a = b", {"a": Interval(300, 400, True, True), "b": 399}, "holds"),
        ("a ≈ b", {"a": 95, "b": 100}, "exact"),
        ("a ≈ b", {"a": 94, "b": 100}, "fails"),
        ("a ≈ b", {"a": "94", "b": "99.1"}, "holds"),  # 94.5 / 99.15 is above 0.95
        ("a ≈ b", {"a": -95, "b": -100}, "exact"),
        ("a ≈ b", {"a": -1, "b": 1}, "fails"),
        ("a * b = c", {"a": 18, "b": "30.96", "c": "557.28"}, "exact"),
        ("a * b = c", {"a": "18.572", "b": "30.96", "c": "575.00"}, "holds"),
        ("a / b = c", {"a": 1, "b": 3, "c": "0.33"}, "holds"),
        ("growth(a, b) = c", {"a": 120, "b": 100, "c": "0.20"}, "exact"),
        ("growth(a, b) = c", {"a": 120, "b": 100, "c": "0.25"}, "fails"),
        ("mean(a, b, c) = d", {"a": 1, "b": 2, "c": 6, "d": "3"}, "exact"),
        ("min(a, b) <= c", {"a": 1, "b": 2, "c": 1}, "exact"),
        ("max(a, b) = c", {"a": 1, "b": 2, "c": 1}, "fails"),
        ("-a = b", {"a": 1, "b": -1}, "exact"),
        ("a - a = 0", {"a": "5.0"}, "exact"),  # one figure has one true value
        ("a + b - a = b", {"a": "5.0", "b": "1"}, "exact"),
        ("2 * a - a = b", {"a": "5.0", "b": "6.0"}, "fails"),
        ("(a - b) / b = c", {"a": "120", "b": "100", "c": "0.20"}, "exact"),
        ("(a - b) / b = c", {"a": "120", "b": "100", "c": "0.22"}, "fails"),  # at most 120.5 / 99.5 − 1 = 0.2111
        ("a / (a + b) = c", {"a": "1", "b": "3", "c": "0.25"}, "exact"),
        ("a / (a + b) = c", {"a": "1.0", "b": "3.0", "c": "0.30"}, "fails"),
        ("a * a = b", {"a": "3", "b": "9"}, "exact"),
        ("a * a = b", {"a": "3", "b": "13"}, "fails"),  # at most 12.25
        ("a * a + a = b", {"a": "3.0", "b": "13"}, "fails"),  # 3.05² + 3.05 = 12.3525 < 12.5
    ],
)
def test_verdicts(check: str, figures: dict[str, object], verdict: str) -> None:
    assert outcome_of(check, figures).verdict == verdict


def test_sides_are_enclosed() -> None:
    outcome = outcome_of("a + b = c", {"a": "558", "b": "445", "c": "1003"})
    assert outcome.left == Interval(1002, 1004)
    assert outcome.right == Interval(F(2005, 2), F(2007, 2))


def test_implied_ranges_ignore_the_figures_own_print() -> None:
    outcome = outcome_of("a + b = c", {"a": "558", "b": "454", "c": "1003"})
    assert outcome.implied["a", "c"] == Interval(1011, 1013)
    assert outcome.implied["a", "b"] == Interval(444, 446)


def test_unstated_whole_number_is_found() -> None:
    outcome = outcome_of("a / ?n = r", {"a": 321, "r": Interval(F("0.9875"), F("0.9885"))}, n=whole())
    assert outcome.verdict == "holds"
    assert outcome.implied["a", "?n"] == Interval(325, 325)
    assert outcome.left == Interval(F(321, 325), F(321, 325))


@pytest.mark.parametrize(
    ("mean", "n", "verdict"),
    [("5.23", 29, "fails"), ("2.68", 28, "holds"), ("3.14", 27, "fails"), ("3.00", 27, "exact"), ("2.05", 20, "exact")],
)
def test_mean_of_whole_numbers(mean: str, n: int, verdict: str) -> None:
    # 5.23 · 29 lies in [151.525, 151.815], without a whole number; 2.68 · 28 in [74.9, 75.18]
    assert outcome_of("mean * n = ?total", {"mean": mean, "n": n}, total=whole()).verdict == verdict


def test_rate_that_no_count_gives() -> None:
    # of 7 people, 2 are 28.6 % and 3 are 42.9 %: never 33 %
    assert outcome_of("?k / n = r", {"n": 7, "r": Interval(F("0.325"), F("0.335"))}, k=whole()).verdict == "fails"


def test_whole_numbers_within_ranges() -> None:
    twenties = Variable(("a", "x"), Interval(20, 30, True, True), True, None, "claim")
    variables = given_figures({"b": 15}) | {("a", "x"): twenties}
    assert decide_check(parse_check("2 * x = 3 * b"), variables.__getitem__, "a").verdict == "fails"  # 22.5
    assert decide_check(parse_check("2 * x = 3 * b + 1"), variables.__getitem__, "a").verdict == "holds"
    assert decide_check(parse_check("2 * x = 60"), variables.__getitem__, "a").verdict == "fails"


def test_parity_is_seen() -> None:
    assert outcome_of("2 * ?x + 4 * ?y = 2 * ?z + 1", {}, x=whole(), y=whole(), z=whole()).verdict == "fails"


def test_real_unknowns_take_any_value() -> None:
    assert outcome_of("a + ?x = b", {"a": 10, "b": 12}, x=real()).verdict == "exact"
    assert outcome_of("a + ?x = b", {"a": 12, "b": 10}, x=real()).verdict == "fails"
    assert outcome_of("a + ?x = b", {"a": 12, "b": 10}, x=real(None)).verdict == "exact"
    assert outcome_of("a + ?x = b", {"a": 10, "b": 12}, x=real()).implied["a", "?x"] == Interval(2, 2)
    assert outcome_of("?x < ?x + 1", {}, x=real()).verdict == "exact"


def test_division_by_exactly_zero_is_undecided() -> None:
    outcome = outcome_of("a / b = c", {"a": 1, "b": 0, "c": 1})
    assert (outcome.verdict, outcome.left) == ("undecided", None)
    assert "‘b’ is exactly 0" in said(outcome.reason, parse_check("a / b = c"))
    assert outcome_of("a / (b - b) = c", {"a": 1, "b": 5, "c": 1}).verdict == "undecided"


def test_division_by_what_may_be_zero_says_so() -> None:
    outcome = outcome_of("a / b = c", {"a": "1.0", "b": "0", "c": "4.0"})
    assert outcome.verdict == "holds"  # 1.0 / 0.25
    assert "‘b’ may be 0" in said(outcome.reason, parse_check("a / b = c"))


def test_number_of_items() -> None:
    key = ("a", "#list")
    variables = given_figures({"n": 9}) | {key: Variable(key, Interval(8, 8), True, 8, "count")}
    assert decide_check(parse_check("count(list) = n"), variables.__getitem__, "a").verdict == "fails"
    assert decide_check(parse_check("count(list) + 1 = n"), variables.__getitem__, "a").verdict == "exact"


def test_other_articles_are_looked_up_under_their_own_name() -> None:
    variables = given_figures({"n": 9})
    variables["b", "n"] = Variable(("b", "n"), Interval(9, 9), True, 9, "claim")
    assert decide_check(parse_check("n = b.n"), variables.__getitem__, "a").verdict == "exact"


numbers = st.fractions(min_value=-50, max_value=50, max_denominator=12)


@st.composite
def around(draw: st.DrawFn, value: Fraction) -> Interval:
    """An interval that holds the value, with ends of any kind."""
    low = draw(st.none() | st.fractions(min_value=0, max_value=5, max_denominator=4))
    high = draw(st.none() | st.fractions(min_value=0, max_value=5, max_denominator=4))
    return Interval(
        None if low is None else value - low,
        None if high is None else value + high,
        bool(low) and draw(st.booleans()),
        bool(high) and draw(st.booleans()),
    )


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_what_is_true_never_fails(data: st.DataObject) -> None:
    """Draw true values and a check that they satisfy: however vaguely they are printed, it never fails."""
    values = {name: data.draw(numbers) for name in "xyz"}
    text = data.draw(
        st.sampled_from(
            ["x + y {} z", "x * y {} z", "x / y {} z", "x - 2 * y {} z + x", "(x - y) / y {} z", "x * y {} x + z",
             "max(x, y) {} z", "mean(x, y, z) {} x", "growth(x, y) {} z", "x * x {} y - z", "x / (x + y) {} z"]
        )
    )  # fmt: skip
    variables: dict[Key, Variable] = {}
    for name, value in values.items():
        interval = data.draw(around(value))
        integer = value.denominator == 1 and data.draw(st.booleans())
        variables["a", name] = Variable(("a", name), interval, integer, None, "claim")
    # evaluate the two sides exactly, to learn which comparisons are true
    points = {k: v._replace(interval=Interval(values[k[1]], values[k[1]]), printed=values[k[1]], integer=False)
              for k, v in variables.items()}  # fmt: skip
    for op in ("=", "<", "<=", ">", ">=", "!=", "≈"):
        tree = parse_check(text.format(op))
        if decide_check(tree, points.__getitem__, "a").verdict == "exact":
            assert decide_check(tree, variables.__getitem__, "a").verdict != "fails"


@settings(max_examples=200, deadline=None)
@given(st.integers(-9, 9), st.integers(-9, 9), st.integers(-30, 30), st.integers(0, 4), st.integers(0, 4))
def test_whole_numbers_agree_with_trying_them_all(p: int, q: int, total: int, width_x: int, width_y: int) -> None:
    variables: dict[Key, Variable] = {
        ("a", "x"): Variable(("a", "x"), Interval(-width_x, width_x), True, None, "claim"),
        ("a", "y"): Variable(("a", "y"), Interval(0, width_y), True, None, "claim"),
    }
    possible = any(p * x + q * y == total for x in range(-width_x, width_x + 1) for y in range(width_y + 1))
    outcome = decide_check(parse_check(f"{p} * x + {q} * y = {total}"), variables.__getitem__, "a")
    assert outcome.verdict in ({"holds", "edge", "exact"} if possible else {"fails"})


def test_free_variable_is_anything() -> None:
    variables = {("a", "x"): Variable(("a", "x"), ANYTHING, False, None, "claim")}
    assert decide_check(parse_check("x * x = 2"), variables.__getitem__, "a").verdict in {"undecided", "holds"}
    assert decide_check(parse_check("x * x = -2"), variables.__getitem__, "a").verdict in {"undecided", "fails"}
