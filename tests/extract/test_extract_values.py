"""What figures in running text are worth and what they are, told by their own words and those around them."""

from fractions import Fraction

import pytest

from factcheck.extract import extract

ENGLISH = [
    ("Her time was 2:15:30.", [("2:15:30", "duration", 8130, "s")]),
    ("She won in 14:52.31, from 14:55.36.", [("14:52.31", "duration", "892.31", "s"), ("14:55.36", "duration", "895.36", "s")]),
    ("The crossing took three hours and five minutes.", [("three hours and five minutes", "duration", 185, "min")]),
    ("The race lasted four hours 12 minutes 30 seconds.", [("four hours 12 minutes 30 seconds", "duration", 15150, "s")]),
    ("Work stopped for half an hour, then for a year and a half.",
     [("half an hour", "duration", "1/2", "h"), ("a year and a half", "duration", "3/2", "year")]),
    ("He waited two years and a half.", [("two years and a half", "duration", "5/2", "year")]),
    ("It rose by half a percentage point.", [("rose by half a percentage point", "points", "1/2", "")]),
    ("The bank made a 25-basis-point cut.", [("25-basis-point", "points", 25, "")]),
    ("Violence ranks second.", [("second", "rank", 2, "")]),
    ("The airline was ranked seventh of ten carriers.", [("seventh", "rank", 7, ""), ("ten carriers", "count", 10, "")]),
    ("The college sits 34th in the national table.", [("34th", "rank", 34, "")]),
    ("It was the 23rd and 24th of the season.", [("23rd", "rank", 23, ""), ("24th", "rank", 24, "")]),
    ("That is double what it took, and twice the sum.", [("double", "times", 2, ""), ("twice", "times", 2, "")]),
    ("The gap is half as large again.", [("half as large again", "times", "3/2", "")]),
    ("Sales rose threefold and costs trebled.", [("rose threefold", "times", 3, ""), ("trebled", "times", 3, "")]),
    ("Raising it cost 15p for every pound.", [("15p", "each", 15, "GBP")]),
    ("It was 18C on Sunday and 95F on Monday.", [("18C", "degree", 18, "°C"), ("95F", "degree", 95, "°F")]),
    ("Supporters outnumber opponents 52 to 33.", [("52", "count", 52, ""), ("33", "count", 33, "")]),
    ("Delays were 1,559 — 41.0, 30.0 and 29.0 in June.",
     [("1,559", "count", 1559, ""), ("41.0", "count", 41, ""), ("30.0", "count", 30, ""), ("29.0", "count", 29, "")]),
    ("The budget was cut by half.", [("half", "growth", "1/2", "")]),
    ("Half the seats are hers.", [("Half", "share", "1/2", "")]),
]  # fmt: skip
SILENT = [
    "The train leaves at 2:15:30 and the bus at 9.40pm.",
    "A double room on 34th Street, after the second half.",
    "The first of May; the third stage; a double-digit answer.",
    "They won 3-1, by a vote of 7 to 2, at a ratio of 5:3:2.",
    "A 1080p picture from the F-35C at Gate 18C.",
    "He called twice and came half-heartedly.",
]


def found(text: str) -> list[tuple[str, str, object, str]]:
    rows = []
    for item in extract(text).articles[0].items:
        if item.claim and item.figure is not None:
            unit = item.figure.unit
            base = unit.dimension[0][0] if unit.dimension else ""
            rows.append((item.text, item.type, item.figure.number, _NAMES.get((base, unit.scale), base)))
    return rows


_NAMES = {("s", 60): "min", ("s", 3600): "h"}


@pytest.mark.parametrize(("text", "expected"), ENGLISH, ids=[text for text, _ in ENGLISH])
def test_english_figures_are_valued_and_typed(text: str, expected: list[tuple[str, str, object, str]]) -> None:
    wanted = [(said, kind, Fraction(number), unit) for said, kind, number, unit in expected]  # type: ignore[arg-type]
    assert found(text) == wanted


@pytest.mark.parametrize("text", SILENT)
def test_what_only_looks_like_a_figure_is_none(text: str) -> None:
    assert found(text) == []
