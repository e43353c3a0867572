"""The mean of groups whose sizes stand beside their own means."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Loud = Callable[[str], list[tuple[str, str]]]

MEANS = [
    # (40 × 88 + 60 × 83) / 100 = 85
    ("甲组40人，平均88分；乙组60人，平均83分，全体均分85分。", "85分", "58分"),
    # (200 × 600 + 300 × 500) / 500 = 540
    ("坡地种了200亩，亩产600公斤，平地种了300亩，亩产500公斤，综合亩产540公斤。", "500公斤", "800公斤"),
    # (30 × 2.1 + 10 × 2.5) / 40 = 2.2
    ("本月放款两笔：30亿元，利率2.10%；10亿元，利率2.50%，加权平均利率2.20%。", "2.20%", "2.02%"),
    # (120 × 4 + 80 × 9) / 200 = 6
    ("The grocer bought 120 crates at $4 and another 80 at $9, paying $6 a crate on average.", "$9", "$19"),
    # (150 × 90 + 50 × 82) / 200 = 88
    (
        "Its 150 infants managed 90.0% attendance and its 50 juniors 82.0%, making 88.0% across the school.",
        "150",
        "510",
    ),
]


@pytest.mark.parametrize(("text", "figure", "slip"), MEANS)
def test_a_mean_of_groups_is_weighed(text: str, figure: str, slip: str, loud: Loud) -> None:
    assert text.count(figure) == 1
    assert loud(text) == []
    assert [rule for rule, _ in loud(text.replace(figure, slip)) if rule == "mix-weighted"] == ["mix-weighted"]


SILENT = [
    "甲组40人，平均88分；乙组60人，平均83分，全国平均79分。",
    "签约10个项目，金额22亿元；另有3个项目，金额8亿元，两者合计30亿元。",
    "甲组40人，平均88分；乙组60人，平均83分，比上年平均高2分。",
    "The grocer bought 120 crates at $4 and another 80 at $9, up from $5 on average last year.",
]


@pytest.mark.parametrize("text", SILENT)
def test_look_alikes_are_silent(text: str, loud: Loud) -> None:
    assert [rule for rule, _ in loud(text) if rule.startswith("mix")] == []
