"""A total and those who share it, a part told of its whole, so many times another amount."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Loud = Callable[[str], list[tuple[str, str]]]

SLIPS = [
    ("48 schools teach 15,600 pupils, {} each.", "325", "352", "product-shared-out"),
    ("A grant of £27 million to 18,000 farms is £{} each.", "1,500", "1,900", "product-of-each"),
    ("They scored 1,302 goals in 31 games, {} a game.", "42", "24", "product-of-each"),
    ("390 of 2,600 samples were contaminated, {}%.", "15", "51", "share-part-of"),
    ("Crews have cleared 42,000 of 1.20 million mines, or {}%.", "3.5", "5.3", "share-of-whole"),
    ("Rent of $24 million amounts to {}% of takings of $80 million.", "30", "80", "share-is-of"),
    ("Fees of €18 million equalled {}% of Hartmoor's €72 million budget.", "25", "52", "share-is-of"),
    ("Debt of $96 million is {} times earnings of $32 million.", "3.0", "5.0", "product-times-of"),
]  # fmt: skip
LOOK_ALIKE = [
    "It sold 4,000 tickets and 600 programmes, 12 each to the sponsors.",
    "The union has 40 branches with 9,000 members, and officers visit six each.",
    "Some 300 of 1,200 jobs will go, while pay rises 4%.",
    "Costs of $30 million were 6% of what they had been, and sales came to $90 million.",
    "Debt of $96 million is 3.0 times what it was, with earnings of $12 million.",
]


@pytest.mark.parametrize(("text", "right", "wrong", "rule"), SLIPS)
def test_the_truth_is_silent_and_a_slip_is_told(text: str, right: str, wrong: str, rule: str, loud: Loud) -> None:
    assert loud(text.format(right)) == []
    assert rule in [found for found, _ in loud(text.format(wrong))]


@pytest.mark.parametrize("text", LOOK_ALIKE)
def test_look_alikes_are_silent(text: str, loud: Loud) -> None:
    assert loud(text) == []


@pytest.mark.parametrize("each", ["34", "35"])
def test_a_whole_number_for_each_may_be_rounded_or_cut_off(each: str, loud: Loud) -> None:
    assert loud(f"46 schools teach 1,600 pupils, {each} each.") == []
