"""Ranges of values as people ask for them: laws that hold for every figure."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.errors import FigureError
from factcheck.listing.value_range import parse_range
from factcheck.model import Claim
from factcheck.store.load import load_text

numbers = st.decimals(0, 10**9, places=2).map(str) | st.integers(0, 10**9).map(str)
units = st.sampled_from(["亩", "万元", "亿元", "%", "户", "公里", "吨", "倍", "‰", ""])
wordings = st.sampled_from(["{}", "约{}", "超过{}", "不足{}", "{}以上", "近{}", "至多{}"])


def claim_of(value: str) -> Claim:
    record = load_text(f"article: {{title: t}}\nclaims: [{{id: a, value: '{value}', quote: '{value}'}}]\n", "r.yaml")
    assert record.article is not None
    return record.article.claims[0]


@settings(max_examples=200, deadline=None)
@given(number=numbers, unit=units)
def test_a_figure_finds_itself(number: str, unit: str) -> None:
    value = number + unit
    assert parse_range(value).holds(claim_of(value))


@settings(max_examples=200, deadline=None)
@given(number=numbers, bound=numbers, unit=units, wording=wordings)
def test_every_figure_lies_on_one_side_of_a_bound_or_on_both(number: str, bound: str, unit: str, wording: str) -> None:
    claim = claim_of(wording.format(number + unit))
    if claim.figure is None or claim.interval.empty:  # less than nothing
        return
    below, above = parse_range(f"<={bound}{unit}").holds(claim), parse_range(f">{bound}{unit}").holds(claim)
    assert below or above
    if parse_range(f"{bound}{unit}..{bound}{unit}").holds(claim):
        assert below


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=12) | st.text("<>=.0123456789-~亿万元户%约 ", max_size=12))
def test_any_text_is_a_range_or_a_clear_error(text: str) -> None:
    try:
        found = parse_range(text)
    except FigureError as error:
        assert str(error)
    else:
        assert found.interval is not None


@pytest.mark.parametrize("text", ["9" * 5000, ">" + "9" * 5000, "1..1e999999999", "<1/0", "..9" * 1000])
def test_hostile_ranges_are_refused(text: str) -> None:
    with pytest.raises(FigureError):
        parse_range(text)
