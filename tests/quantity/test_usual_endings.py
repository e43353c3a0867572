"""The table of usual endings says what the grammar says."""

from __future__ import annotations

import pytest

from factcheck.quantity.grammar import simple_tail
from factcheck.quantity.unit import COUNTING
from factcheck.quantity.usual import ENDINGS


@pytest.mark.parametrize("tail", list(ENDINGS))
def test_an_ending_is_what_the_grammar_reads(tail: str) -> None:
    found = simple_tail(tail)
    assert found is not None
    power, unit, wording = found
    assert ENDINGS[tail] == (power, unit, unit.sort in COUNTING, wording)
