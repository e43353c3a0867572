"""The table of usual endings says what the grammar says."""

from __future__ import annotations

import pytest

from factcheck.quantity.grammar import read_whole, simple_tail
from factcheck.quantity.unit import COUNTING, _fill
from factcheck.quantity.usual import ENDINGS, plain_tail


@pytest.mark.parametrize("tail", list(ENDINGS))
def test_an_ending_is_what_the_grammar_reads(tail: str) -> None:
    found = simple_tail(tail)
    assert found is not None
    power, unit, wording = found
    assert ENDINGS[tail] == (power, unit, unit.sort in COUNTING, wording)


@pytest.mark.parametrize("multiplier", ["", " ", "百", "千", "万", "百万", "千万", "亿", "千亿"])
def test_a_plain_ending_is_what_the_grammar_reads(multiplier: str) -> None:
    for spelling in _fill():
        found = plain_tail(multiplier + spelling)
        if found is not None:
            figure = read_whole("7" + multiplier + spelling, "", "", False)
            assert (figure.number, figure.unit) == (7 * 10 ** found[0], found[1]), spelling
