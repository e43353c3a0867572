"""Shares of one whole, and pairs of a part and its share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Reported = Callable[[str, str], list[str]]


SLIPS = [
    ("从用途看，住宅占58.2%，商业占21.5%，办公占20.3%。", "21.5%", "25.1%"),
    ("全乡用电，抽水占四成，照明占三成半，其余两成半归加工。", "四成", "七成"),
    ("受访者中男性占46.3%，女性占53.7%。", "53.7%", "57.3%"),
    ("三次产业占比分别为8.4%、41.2%和50.4%。", "41.2%", "42.1%"),
    ("口罩类投诉1200件，占比40.0%；粮油类投诉600件，占比20.0%。", "600件", "900件"),
    ("甲股东持有股份2400万股，占总股本的12.0%；乙股东持有股份1500万股，占总股本的7.5%。", "1500万股", "1050万股"),
    (
        "In the poll, 41 percent backed the plan, 38 percent opposed it and 21 percent were undecided.",
        "38 percent",
        "83 percent",
    ),
    ("The panel was 44 percent male and 56 percent female.", "44 percent", "34 percent"),
    ("About 30% of tenants pay weekly, 45% monthly and the remaining 25% by the night.", "45%", "54%"),
    ("Ames had 24,000 votes (40%), Boyle 21,000 votes (35%) and Cole 15,000 votes (25%).", "21,000", "12,000"),
]


@pytest.mark.parametrize(("text", "figure", "slip"), SLIPS)
def test_a_slip_among_shares_is_found(text: str, figure: str, slip: str, reported: Reported) -> None:
    assert text.count(figure) == 1
    assert reported(text, "hundred") == []
    assert reported(text.replace(figure, slip), "hundred") != []


LOOK_ALIKES = [
    "The Greens are on 13%, the Whites on 9% and smaller lists on 4% combined; 11% are undecided.",
    "The Reds have 33% and the Blues 30%. The Greens are on 13%, the Whites on 9%; 15% are undecided.",
    "担心的事（可多选）：孩子占63%，房子占52%，看病占44%。",
    "全国发展党员中，一线的占52.6%，大专以上学历的占54.4%，35岁以下的占83.7%。",
    "受访者中男性占46%，女性占54%，18岁以下占12%，18至35岁占48%，36岁以上占40%。",
    "审结率91%，改判率34%，调解率38%。",
    "甲持股883万股，占总股本的42.3%；质押444万股，占其所持股份的50.3%。",
    "2021年出口30亿元，占总值的30%；2022年出口48亿元，占总值的40%。",
    "三大指标分别占世界份额的56.1%、69%和66.8%。",
    "初中男生近视率49.2%，女生56.9%。",
    "Asked why, 64% of riders named cost, 51% safety and 38% distance.",
    "Shares rose 40%, 55% and 30% in the three years.",
    "Arlo will own 49 pct, while Brent has 48 pct, with the remaining three pct to be sold.",
    "The ayes took 58.3 percent and the noes 39.9 percent, blank papers being counted.",
]


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_look_alikes_are_silent(text: str, reported: Reported) -> None:
    assert reported(text, "hundred") == []
