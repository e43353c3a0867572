"""Slips: what a misprinted figure may have been meant to be."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Claim, Quote, Review
from factcheck.quantity.parse import parse_figure
from factcheck.verify.slips import COSTS, REPEATED, REVIEWED, slips, weight


def claim(value: str, **more: object) -> Claim:
    figure = parse_figure(value)
    return Claim("c", "a", value, figure, figure.interval, figure.unit, None)._replace(**more)


@pytest.mark.parametrize(
    ("printed", "meant", "kind"),
    [
        ("454亩", "445亩", "digits swapped"),
        ("1.93亿元", "1.39亿元", "digits swapped"),
        ("1003亩", "3001亩", "digits apart swapped"),
        ("446亩", "445亩", "digit wrong"),
        ("45亩", "445亩", "digit dropped"),
        ("4.5亿元", "4.15亿元", "digit dropped"),
        ("4455亩", "445亩", "digit doubled"),
        ("44.5亩", "4.45亩", "decimal point slipped"),
        ("44.5亩", "445亩", "decimal point slipped"),
        ("44.5亩", "4450亩", "decimal point slipped"),
        ("4.45亿元", "4.45万元", "multiplier"),
        ("383 million", "383 billion", "multiplier"),
        ("增长2.5%", "下降2.5%", "sign"),
        ("-2.5%", "2.5%", "sign"),
        ("383,258 million", "383,285 million", "digits swapped"),
        ("４５４亩", "445亩", "digits swapped"),
        ("£3,700,000", "£37,000,000", "decimal point slipped"),
        ("£3,700,000", "£370,000", "decimal point slipped"),
        ("3,700,000 coins", "37,000,000 coins", "zero too few"),
        ("3,700,000 coins", "370,000 coins", "zero too many"),
        ("3700户", "37户", "zero too many"),
        ("3.7万户", "0.37万户", "decimal point slipped"),
        ("2.4 goals", "24 goals", "decimal point slipped"),
    ],
)
def test_the_figure_that_was_meant_is_proposed(printed: str, meant: str, kind: str) -> None:
    found = {slip.text: slip for slip in slips(claim(printed))}
    assert found[meant].kind == kind
    assert found[meant].interval == parse_figure(meant).base()


def test_likeliest_first_and_each_once() -> None:
    found = list(slips(claim("4454亩")))
    costs = [slip.cost for slip in found]
    assert costs == sorted(costs)
    assert len({slip.text for slip in found}) == len(found)
    assert "4454亩" not in {slip.text for slip in found}


def test_no_number_gains_a_leading_zero() -> None:
    assert not any(slip.text.startswith(("00", "05")) for slip in slips(claim("505亩")))


@pytest.mark.parametrize(
    "printed", ["3,700,000 coins", "321户", "40户", "3.7万户", "12,000 firms", "8 deaths per 1,000 people"]
)
def test_a_count_stays_a_count(printed: str) -> None:
    meant = parse_figure(printed)
    for slip in slips(claim(printed)):
        figure = parse_figure(slip.text)
        assert figure.unit == meant.unit
        if meant.unit.sort == "count":
            assert figure.number is not None
            assert figure.number.denominator == 1
            assert figure.number >= 0
            assert not figure.fractional


def test_a_counted_change_may_have_lost_its_sign() -> None:
    assert "-33户" not in {slip.text for slip in slips(claim("33户"))}
    assert "-33户" in {slip.text for slip in slips(claim("33户", kind="change"))}


def test_no_point_is_put_before_mere_zeros() -> None:
    assert not [slip.text for slip in slips(claim("£3,700,000")) if "." in slip.text]
    assert "100.3亩" in {slip.text for slip in slips(claim("1003亩"))}
    assert "4.40亩" in {slip.text for slip in slips(claim("44.0亩"))}


@given(st.integers(min_value=1, max_value=10**9), st.sampled_from(["户", "元", " firms", "亩"]), st.booleans())
def test_the_groups_of_digits_stay_well_formed(number: int, unit: str, grouped: bool) -> None:
    form = re.compile(r"(?:0|[1-9][0-9]{0,2}(?:,[0-9]{3})*)(?:\.[0-9]+)?|(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
    for slip in slips(claim(f"{number:,}{unit}" if grouped else f"{number}{unit}")):
        assert form.fullmatch(slip.text.removesuffix(unit).removeprefix("-")), slip.text


def test_trusted_figures_cost_more() -> None:
    assert weight(claim("5户")) == 0
    assert weight(claim("5户", also=(Quote("5户"),))) == REPEATED
    assert weight(claim("5户", review=Review(status="confirmed"))) == REVIEWED
    assert next(slips(claim("54户", also=(Quote("54户"),)))).cost == COSTS["digits swapped"] + REPEATED


def test_what_is_printed_elsewhere_stays() -> None:
    other = parse_figure("383.3亿元")
    also = (Quote("383.3亿元", value="383.3亿元", figure=other),)
    texts = {slip.text for slip in slips(claim("382.35亿元", also=also))}
    assert "383.25亿元" in texts  # within 383.25 to 383.35
    assert "382.53亿元" not in texts


def test_long_digits_are_left_alone() -> None:
    assert [s for s in slips(claim("9" * 60 + "户")) if s.kind.startswith("digit")] == []
