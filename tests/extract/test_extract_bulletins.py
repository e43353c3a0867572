"""Twelve bulletins annotated by hand before the program was run on them: what is found, and what one slip shows."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from factcheck.extract import extract
from factcheck.extract.extraction import Extraction
from factcheck.extract.item import Item
from factcheck.verify.reading import verify_text

BULLETINS = sorted((Path(__file__).parent / "bulletins").glob("*.txt"))


def load(path: Path) -> tuple[str, list[dict[str, Any]]]:
    return path.read_text("utf-8"), json.loads(path.with_suffix(".json").read_text("utf-8"))


def claims(extraction: Extraction) -> list[Item]:
    return [item for article in extraction.articles for item in article.items if item.claim]


def raised(text: str) -> set[tuple[str, str, tuple[int, ...]]]:
    """What is said of a text aloud: code, rule and the places of the figures concerned."""
    return {
        (f.code, f.problem.rule, tuple(one.start for one in f.problem.figures))
        for f in verify_text(text, "a.txt").findings
        if f.severity in ("error", "warning")
    }


def test_there_are_six_in_each_language() -> None:
    assert [p.stem[:2] for p in BULLETINS] == ["en"] * 6 + ["zh"] * 6


@pytest.mark.parametrize("path", BULLETINS, ids=lambda p: p.stem)
def test_annotations_name_their_own_text(path: Path) -> None:
    text, gold = load(path)
    assert all(text[row["start"] : row["end"]] == row["text"] for row in gold)
    assert 12 <= sum(row["claim"] for row in gold) <= 24


def test_recall_and_values() -> None:
    total = found = right = false = 0
    for path in BULLETINS:
        text, gold = load(path)
        items = claims(extract(text))
        used = set()
        for row in gold:
            if not row["claim"]:
                continue
            total += 1
            item = next((i for i in items if i.start < row["end"] and row["start"] < i.end), None)
            if item is None:
                continue
            found += 1
            used.add(id(item))
            assert item.figure is not None
            if "low" not in row:
                right += 1
                continue
            low = None if row["low"] is None else Fraction(row["low"])
            high = None if row["high"] is None else Fraction(row["high"])
            right += (item.figure.interval.low, item.figure.interval.high) == (low, high)
        false += sum(1 for item in items if id(item) not in used)
    assert total == 218
    assert found >= 0.97 * total
    assert right >= 0.97 * found
    assert false <= 2


@pytest.mark.parametrize("path", BULLETINS, ids=lambda p: p.stem)
def test_nothing_is_raised_on_a_bulletin_as_written(path: Path) -> None:
    assert raised(load(path)[0]) == set()


def test_the_funnel() -> None:
    """Of the figures that annotation ties, how many are typed, tied, and how many slips of a digit in them are told.

    The floors are what reading did when they were set: a drop shows where along the line it happened.
    """
    typed = tied = made = told = 0
    for path in BULLETINS:
        text, gold = load(path)
        extraction = extract(text)
        items = claims(extraction)
        in_checks = {id(i) for article in extraction.articles for check in article.checks for i in check.items}
        for row in gold:
            if not row.get("tied"):
                continue
            item = next((i for i in items if i.start < row["end"] and row["start"] < i.end), None)
            typed += item is not None and item.type not in ("", "name", "bare")
            tied += item is not None and id(item) in in_checks
            at = next((i for i in range(row["start"], row["end"]) if text[i] in "123456789"), None)
            if at is None:
                continue  # in words
            made += 1
            slipped = text[:at] + str((int(text[at]) + 3) % 9 + 1) + text[at + 1 :]
            told += bool(raised(slipped))
    assert typed >= 0.95 * made
    assert tied >= 0.65 * made
    assert told >= 0.45 * made
