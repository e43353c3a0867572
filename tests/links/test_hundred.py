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


WHOLE = [
    # the composition of a thing, class by class
    ("合作社的股权结构为：村集体45%，企业35%，农户20%。", "35%", "53%"),
    ("全县用电量构成：工业61.2%，居民22.5%，商业11.1%，农业5.2%。", "22.5%", "25.2%"),
    ("读者年龄分布上，20岁以下12.5%、20岁至39岁47.1%、40岁至59岁29.3%、60岁及以上11.1%。", "47.1%", "41.7%"),
    ("该校教师学历构成：博士14%；硕士55%；本科31%。", "55%", "50%"),
    ("The cloth is a blend of 55% linen, 30% cotton and 15% silk.", "30%", "13%"),
    # the rest, whatever was asked
    ("怎么去的？四成游客开车，三成坐高铁，剩下三成跟团，个个说不虚此行。", "四成", "六成"),
    ("六成村民要求集中安置，三成要了货币补偿，其余一成自建。", "三成", "五成"),
    ("The city owns 55% of the airport, a pension fund 25% and staff the remaining 20%.", "25%", "52%"),
    ("Coal met 31% of demand, gas 44%, wind 19%; the last 6% was imported.", "44%", "47%"),
    ("In the poll Berg has 38% of the vote, Lund 33%, Holm 21% and others 8%.", "33%", "23%"),
    # a ballot with two sides
    ("Members accepted the offer by 67 per cent to 33 per cent, the union said.", "33 per cent", "23 per cent"),
]


@pytest.mark.parametrize(("text", "figure", "slip"), WHOLE)
def test_shares_that_are_all_of_one_whole(text: str, figure: str, slip: str, reported: Reported) -> None:
    assert text.count(figure) == 1 or "三成" in text
    assert reported(text, "hundred") == []
    assert reported(text.replace(figure, slip, 1), "hundred") != []


NOT_ALL = [
    "公司主营业务占营收比例分别为：电力65.48%、环保23.61%。",
    "股东结构看，前三大股东持股25%、15%、10%。",
    "Half the proceeds go in prizes, 28 per cent to good causes and the remaining 22 per cent to the Treasury.",
    "Smith beat Jones in the primary by 52% to 41%.",
    "The tax has two rates: 20% for most goods, 5% for food.",
    "It will own about 49% of the shares, its holders will own 29% and others will own 13%.",
    "Members voted to raise fees by 5% to 12%.",
]


@pytest.mark.parametrize("text", NOT_ALL)
def test_shares_that_are_not_all_are_silent(text: str, reported: Reported) -> None:
    assert reported(text, "hundred") == []
