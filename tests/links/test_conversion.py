"""Conversions: one quantity in two units, two currencies at one rate, a fraction and its percentage."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.verify.reading import verify_text

Reported = Callable[[str, str], list[str]]

TRUE = [
    "今年退耕26公顷（390亩）。",
    "每袋净重25公斤，即50斤。",
    "整治河道18公顷，折合270亩。",
    "工期两年半（30个月）。",
    "全县五分之四（80%）的行政村通了班车。",
    "合同额1.2亿美元（约合人民币8.52亿元），其中设备4000万美元（约合人民币2.84亿元）。",
    "The dam is 180 feet (55 meters) high.",
    "Crews cleared 1,400 acres, or 567 hectares, of scrub.",
    "Winds of 93 mph along the ridge (150 kph) brought down pylons.",
    "It was 95 degrees Fahrenheit (35 degrees Celsius) at noon.",
    "The drum holds 20 gallons (91 litres) of paraffin.",
    "One in five bridges, 20 percent, needs repair.",
    "The port will cost 60 million euros ($66 million) and its road 20 million euros ($22 million).",
]
SLIPS = [
    "Almost a quarter (31%) of the panel said no.",
    "The yard covers 9,000 sq ft (8,360 sq metres).",
    "造林30公顷，折合45亩",
    "100公斤（100斤）",
    "全长12公里（即800米）",
    "30万亩（2公顷）",
    "They built a tower of 300 feet (91 kilometres)",
    "The fire took 3.5 million acres (1.4 hectares)",
    "They walked the 12-mile (about 20-meter) trail",
    "今年退耕26公顷（39亩）。",
    "每袋净重25公斤，即5斤。",
    "工期两年半（36个月）。",
    "全县五分之四（60%）的行政村通了班车。",
    "合同额1.2亿美元（约合人民币8.52亿元），其中设备4000万美元（约合人民币3.84亿元）。",
    "The dam is 180 feet (75 meters) high.",
    "Crews cleared 1,400 acres, or 657 hectares, of scrub.",
    "It was 95 degrees Fahrenheit (53 degrees Celsius) at noon.",
    "One in five bridges, 30 percent, needs repair.",
    "The port will cost 60 million euros ($66 million) and its road 20 million euros ($32 million).",
]
LOOK_ALIKE = [
    "12公里（约800米为隧道），500亩（30公顷水田），55寸（139厘米），集训3天（24小时）。",
    "5 miles (8 km), 100 yards (90 m), 6 feet (2 metres), 1,000盎司（31.1公斤）",
    "The baby of 8 pounds 6 ounces (3.8 kg) was 1 foot 9 inches (53 cm) long.",
    "绿道全长12公里（其中800米为栈道）。",
    "水库蓄水2.3亿立方米（1.1亿立方米可用）。",
    "全长12公里（800米）。",
    "预算1.2亿元（9000万元）。",
    "每公顷产粮6000公斤（800斤）。",
    "He weighed 12 stone 4 pounds (78 kg).",
    "The 5-mile trail climbs a ridge (800 m above the sea).",
    "A fine of $2 million or 30 days in jail may follow.",
    "It costs £4.99 a month or £50 a year.",
    "A third (40 people) left, and a quarter, 12 of them women, stayed.",
    "Sales were £30m ($48m) in 2014 and £20m ($36m) in 2015.",
]


@pytest.mark.parametrize("text", TRUE)
def test_a_true_conversion_is_tied_and_nothing_is_said(text: str, reported: Reported) -> None:
    assert any(v.check.rule.startswith("conversion") for v in verify_text(text, "a.txt").verdicts)
    assert reported(text, "conversion") == []


@pytest.mark.parametrize("text", SLIPS)
def test_a_slip_in_one_of_the_two_is_found(text: str, reported: Reported) -> None:
    assert len(reported(text, "conversion")) == 1


@pytest.mark.parametrize("text", LOOK_ALIKE)
def test_another_measure_in_the_bracket_is_left_alone(text: str, reported: Reported) -> None:
    assert reported(text, "conversion") == []


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 10**6))
def test_true_conversions_pass_and_tenfold_ones_do_not(reported: Reported, hectares: int) -> None:
    assert reported(f"造林{hectares}公顷（{hectares * 15}亩）", "conversion") == []
    if hectares > 3:  # below, half a hectare of rounding is much
        assert reported(f"造林{hectares}公顷（{hectares * 150}亩）", "conversion") == ["conversion-of-units"]


def test_units_keep_their_code() -> None:
    (found,) = verify_text("造林30公顷（45亩）。", "a.txt").findings
    assert (found.code, found.problem.rule) == ("FC613", "conversion-of-units")
