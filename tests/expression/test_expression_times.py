"""Times as printed: which checks take a year for one, and which convert it."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factcheck.errors import ExpressionError
from factcheck.expression.dimension import check_dimensions
from factcheck.expression.evaluate import point
from factcheck.expression.parser import parse_check
from factcheck.expression.render import unparse
from factcheck.expression.times import counted_times
from factcheck.expression.tree import Name
from factcheck.quantity.parse import parse_figure

FIGURES = {
    "then": "1958",
    "now": "1972",
    "number": "6",
    "age": "14 years old",
    "years": "3年",
    "months": "36个月",
    "quarter": "1个季度",
    "days": "365天",
    "weeks": "2周",
    "yearly": "£720m a year",
    "monthly": "£60m a month",
    "daily": "£2m a day",
    "hourly": "£82,000 an hour",
    "weekly": "£14m a week",
    "pay": "3000元/月",
    "sum": "18000元",
    "articles": "52 articles a year",
    "written": "1,456 articles",
    "speed": "20 knots",
    "way": "40海里",
    "power": "3千瓦",
    "energy": "6千瓦时",
    "growth": "5%",
}


def unit_of(name: Name):
    figure = FIGURES.get(name.id)
    return None if figure is None else parse_figure(figure).unit


def both_sides(text: str) -> tuple[object, object]:
    """The two sides with the printed numbers for the names; raises where units do not agree."""
    tree = counted_times(parse_check(text), unit_of)
    check_dimensions(tree, unit_of)

    def value(name: Name):
        figure = parse_figure(FIGURES[name.id])
        return figure.number * figure.unit.scale

    return point(tree.left, value), point(tree.right, value)


@pytest.mark.parametrize(
    ("text", "left", "right"),
    [
        # one kind of time converts by itself
        ("years = months", 3, 3),
        ("2 * years = months", 6, 3),
        ("yearly = monthly", 720_000_000, 720_000_000),
        ("months / years = 1", 1, 1),
        ("years - months = 0", 0, 0),
        ("12 * quarter = years", 3, 3),  # twelve quarters make three years
        ("weekly = daily", Fraction(14_000_000, 604_800), Fraction(2_000_000, 86_400)),
        # a number says how many: what the unit would do is not done twice
        ("yearly / 12 = monthly", 60_000_000, 60_000_000),
        ("monthly * 12 = yearly", 720_000_000, 720_000_000),
        ("years * 12 = months", 36, 36),
        ("months / 12 = years", 3, 3),
        ("weekly / 7 = daily", 2_000_000, 2_000_000),
        ("yearly / 365 = daily", Fraction(720_000_000, 365), 2_000_000),
        ("yearly / 366 = daily", Fraction(720_000_000, 366), 2_000_000),
        ("yearly / 250 = daily", 2_880_000, 2_000_000),  # working days
        ("yearly / 365 / 24 = hourly", Fraction(720_000_000, 8760), 82_000),
        ("yearly / 52 = weekly", Fraction(720_000_000, 52), 14_000_000),
        ("monthly / 30 = daily", 2_000_000, 2_000_000),
        ("yearly / 3 / 365 = daily", Fraction(720_000_000, 1095), 2_000_000),
        # years are numbers of years
        ("now - then = age", 14, 14),
        ("then + age = now", 1972, 1972),
        ("now - then = 14 years", 14, 14),
        ("articles * 28 = written", 1456, 1456),
        ("written / 28 = articles", 52, 52),
        # a time on one side only, and how many of it
        ("pay * 6 = sum", 18_000, 18_000),
        ("pay * number = sum", 18_000, 18_000),
        ("months / 12 = number", 3, 6),
        ("pay * 6 * (1 + growth) = sum", 18_900, 18_000),
    ],
)
def test_what_the_sides_come_to(text: str, left: object, right: object) -> None:
    assert both_sides(text) == (left, right)


@pytest.mark.parametrize(
    "text",
    [
        "years = days",  # a year has 365 or 366
        "years / 2 = days",  # and no half of one has 2
        "yearly = daily",
        "yearly / 300 = daily",  # 300 of what?
        "now - then = months",  # 168, not 14
        "now - then = days",
        "pay = sum",
        "pay + 6 = sum",
        "speed * 2 = way",  # knots are no distance
        "power * 2 = energy",
        "years + days = months",
        "age = sum",
    ],
)
def test_what_stays_unlike(text: str) -> None:
    with pytest.raises(ExpressionError, match="unlike units"):
        both_sides(text)


def test_the_message_says_what_a_year_may_be() -> None:
    with pytest.raises(ExpressionError, match="a year has 365 or 366 days"):
        both_sides("years = days")


@pytest.mark.parametrize(
    "text",
    [
        "yearly / 365 = daily",
        "now - then = age",
        "sum(pay, pay) * 3 = sum",
        "-years * 12 = -months",
        "6 * pay = sum",
        "then + age = now",
        "6 * pay = sum",
        "then + age = now",
    ],
)
def test_what_is_put_in_is_not_printed(text: str) -> None:
    tree = parse_check(text)
    counted = counted_times(tree, unit_of)
    assert counted != tree
    assert unparse(counted) == text
    assert counted_times(counted, unit_of) == counted or unparse(counted_times(counted, unit_of)) == text


@pytest.mark.parametrize("text", ["yearly / 365 = ?d", "?y * 12 = monthly", "?x = age", "other.pay * 12 = yearly"])
def test_what_is_not_known_settles_nothing(text: str) -> None:
    tree = parse_check(text)
    assert counted_times(tree, unit_of) is tree
