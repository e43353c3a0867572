"""A count printed with a part of one is a mean or a rate, whose true value need not be whole."""

from __future__ import annotations

import pytest

from factcheck.quantity.parse import parse_figure


@pytest.mark.parametrize(
    "text",
    [
        *("2.8人", "3.46分", "1.9 goals", "424.3例", "3.0人", "平均2.8人", "-0.5人", "2.8~3.1人", "2~3.5人"),
        *("超过2.5人", "约2.5户", "0.00001万户", "3.00000万户", "两点五人", "1.3 dozen eggs", "2½ goals"),
        *("三分之二", "大于2.5人小于4人", "two point five goals", "2.8 人次以上"),
    ],
)
def test_a_part_of_one_is_printed(text: str) -> None:
    assert parse_figure(text).fractional


@pytest.mark.parametrize(
    "text",
    [
        *(
            "3人",
            "3.2万户",
            "3.0000万户",
            "1.5亿人",
            "300余人",
            "约15户",
            "几十名",
            "3~5户",
            "三家",
            "40k",
            "1.5 million jobs",
        ),
        *("half a million homes", "1.5 dozen eggs", "十几户", "3", "0户", "1e3", "近千人", "第3"),
    ],
)
def test_only_whole_ones_are_printed(text: str) -> None:
    assert not parse_figure(text).fractional


def test_a_stated_precision_below_one_says_that_it_is_a_mean() -> None:
    assert parse_figure("3人", decimals="1").fractional
    assert not parse_figure("3人", decimals="0").fractional
    assert not parse_figure("3000人", decimals="-3").fractional
    assert parse_figure("2.5人", decimals="exact").fractional
