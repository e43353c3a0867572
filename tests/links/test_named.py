"""Shares and means of what is only named: the whole is found by its name, whole, and nothing is guessed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Loud = Callable[[str], list[tuple[str, str]]]

SLIPS = [
    ("受灾人口8.40万人。全县连夜组织转移，安置10080人，占受灾人口的{}%。", "12", "21", "share-of-named"),
    ("税收完成40.00亿元，增长5.1%；非税收入17.93亿元。增值税16.00亿元、企业所得税8.40亿元、个人所得税2.80亿元三项共占税收{}%。", "68.0", "86.0", "share-of-named"),
    ("初步核算，全县地区生产总值294.00亿元，比上年增长5.6%。按年平均常住人口49.00万人计算，人均地区生产总值{}元。", "60000", "66000", "formula-ratio"),
    ("全社会用电量1200.0亿千瓦时，比上年增长6.3%。按常住人口2400万人摊算，人均用电{}千瓦时。", "5000", "5500", "product-of-two-sentences"),
    ("净利润12.00亿元，增长6.7%，净利率37.4%，每股收益{}元（总股本20.00亿股）。", "0.60", "0.66", "product-of-named"),
    ("全校现有在校生20000人，专任教师1100人。馆藏图书160.0万册，生均{}册。", "80", "88", "product-of-named"),
    ("成灾4800公顷，约合六成，而成灾面积里又有960公顷绝收，绝收占成灾面积{}%。", "20", "12", "share-of-named"),
    ("Staff sifted 30,000 applications for 5,100 places. Offers were made to 18,000 candidates, {} per cent of applications.", "60.0", "66.0", "share-of-named"),
    ("Police logged 24,000 thefts in the year; the count before was higher. For a force area of 1.20m residents that is {} thefts per 1,000.", "20.0", "22.0", "identity-per-many"),
    ("Inspections totalled 5,000; in 600 of them, or {}%, a fault was noted.", "12", "21", "share-of-named"),
    ("Grants worth £3.00m went to 1,500 students, who got £{} on average.", "2,000", "2,200", "product-of-named"),
    ("The line sold 3.00 billion passenger miles on capacity of 4.00 billion seat miles. As a result, the load factor was {} percent.", "75.0", "57.0", "formula-ratio"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong", "rule"), SLIPS)
def test_a_slip_is_a_warning_and_the_truth_is_silent(text: str, right: str, wrong: str, rule: str, loud: Loud) -> None:
    assert loud(text.format(right)) == []
    assert (rule, "resolved") in loud(text.format(wrong))


QUIET = [
    # what the share is of is named more widely than what was printed
    "林某持有公司股份2000万股，占公司股份总数的10%。其中质押800万股，占公司股份总数的4%。",
    "今年东部民营企业进出口2.50万亿元。本市民营企业进出口0.30万亿元，占全国民营企业进出口总值的5%。",
    "减少电解铝产能20万吨，约占公司电解铝产能的30%。",
    # of another time, and of two that bear the name
    "去年税收完成40.00亿元。今年增值税16.00亿元，占税收的38%。",
    "甲县税收完成40.00亿元，乙县税收完成60.00亿元。增值税16.00亿元，占税收的20%。",
    # a mean over another number
    "全县地区生产总值294.00亿元。全县户籍人口52.00万人，人均地区生产总值60000元。",
    "Inspections totalled 5,000, on 40 sites; in 600 of them, or 12% of visits to mines, a fault was noted.",
    "Grants worth £3.00m were planned. Of 1,500 students, 40 who got £2,500 on average left.",
    "Offers were made to 18,000 candidates, 12 per cent of the population.",
    "Bell had 40,500 votes (27%). Marsh had 24,000 votes, or 16% of the vote.",
    "The clinic saw 9,000 patients. A sample of 300 was drawn, 12 per cent of nurses.",
]


@pytest.mark.parametrize("text", QUIET)
def test_look_alikes_are_silent(text: str, loud: Loud) -> None:
    assert loud(text) == []
