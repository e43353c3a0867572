"""The direct sentences about breakdowns that cannot be true."""

from __future__ import annotations

import pytest

from factcheck.store.load import load_text
from factcheck.verify.gather import solve
from factcheck.verify.words.steps import told


def lines(claims: dict[str, str], breakdown: str) -> tuple[str, ...]:
    """The derivation of the one failing breakdown; empty where it holds."""
    text = "article: {title: t}\nclaims:\n"
    text += "".join(f"  - {{id: {k}, value: '{v}', quote: '{v}'}}\n" for k, v in claims.items())
    record = load_text(f"{text}checks:\n  - breakdown: {{{breakdown}}}\n", "n.yaml")
    assert record.article is not None and not record.problems, [p.message for p in record.problems]
    solved = solve([record.article])
    failures = list(solved.solution.failures.values())
    return told(solved.gathered, failures[0]) if failures else ()


def test_shares_over_the_whole() -> None:
    claims = {"g": "增长1.0%", "a": "45%", "b": "35%", "c": "30%"}
    said = lines(claims, "total: {growth: g}, parts: [{share: a}, {share: b}, {share: c}], complete: false")
    assert said == ("the shares 45% + 35% + 30% add up to at least 108.5%, over 100%",)


def test_shares_short_of_the_whole() -> None:
    said = lines(
        {"w": "100%", "a": "45.0%", "b": "35.0%"}, "total: {share: w}, parts: [{share: a}, {share: b}], complete: true"
    )
    assert said == ("the shares 45.0% + 35.0% are all of the whole, and add up to at most 80.1%",)


def test_growth_outside_its_parts() -> None:
    claims = {"g": "增长9.0%", "x": "增长3.0%", "y": "增长5.0%"}
    said = lines(claims, "total: {growth: g}, parts: [{growth: x}, {growth: y}], complete: true")
    assert said == (
        "the parts' growth is 增长3.0%, 增长5.0%, so the whole's lies between 2.95% and 5.05%, not 增长9.0%",
    )


@pytest.mark.parametrize(("growth", "fails"), [("下降40.0%", True), ("下降5.0%", False)])
def test_a_part_that_was_more_than_the_whole(growth: str, fails: bool) -> None:
    """80 % of today's whole, after falling by 40 %, was 1.33 of it; the whole itself was 1 / 1.1."""
    said = lines(
        {"g": "增长10.0%", "s": "80.0%", "x": growth},
        "total: {growth: g}, parts: [{share: s, growth: x}], complete: false",
    )
    assert bool(said) == fails
    if fails:
        assert said[0].startswith("a period before, the parts were at least 133.")
