"""Two levels and their change, a part of its whole: what is true holds, a slip fails, what only looks alike is left alone."""

from __future__ import annotations

import pytest

from factcheck.verify.reading import verify_text


def failing(text: str, *, suspect: bool = True) -> list[str]:
    """The rules of what fails on a text; a slip may be only suspected, for how loud it may be is the ledger's matter."""
    return [f.problem.rule for f in verify_text(text, "a.txt", suspect=suspect).findings if f.code == "FC201"]


def tied(text: str) -> list[str]:
    return [v.check.rule for v in verify_text(text, "a.txt").verdicts if v.verdict in ("exact", "holds")]


SLIPS = [
    # growth: 132 / 120 − 1 = 10 %; 45 / 50 − 1 = −10 %
    ("增设网点由120个增加到132个，增长{}%。", "10", "16", "growth-of-levels"),
    ("去年同期受理50件，今年受理45件，下降{}%。", "10", "40", "growth-of-levels"),
    ("The library lent 4,400 books, up {} percent from 4,000 a year earlier.", "10", "19", "growth-of-levels"),
    ("Rents rose {} percent to $880 from $800.", "10", "16", "growth-of-levels"),
    # points: 61.5 − 58.2 = 3.3
    ("升学率为61.5%，比上年的58.2%提高{}个百分点。", "3.3", "2.3", "points-of-levels"),
    ("Turnout fell {} percentage points, to 44 percent from 47 percent.", "3", "8", "points-of-levels"),
    # a difference: 25 − 19 = 6
    ("The lake saw 19 drownings, {} fewer than the 25 of the year before.", "six", "nine", "change-of-levels"),
    # the change and its rate: 60 / (660 − 60) = 10 %
    ("收治病人660人，比上年增加60人，增长{}%。", "10.0", "12.0", "growth-of-change"),
    # shares: 1,200 / 4,800 = 25 %
    ("全镇4800户居民中，用上天然气的1200户，占{}%。", "25", "52", "share-in-whole"),
    ("Of 480 stalls, 120 were empty, or {} percent.", "25", "35", "share-of-the-whole"),
    ("Inspectors failed 36 of the 144 kitchens, or {} percent.", "25", "52", "share-of-whole"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong", "rule"), SLIPS, ids=[row[0] for row in SLIPS])
def test_the_truth_holds_and_a_slip_fails(text: str, right: str, wrong: str, rule: str) -> None:
    assert rule in tied(text.format(right))
    assert failing(text.format(right)) == []
    assert rule in failing(text.format(wrong))


ALIKE = [
    "工业增加值由120亿元增加到150亿元，按可比价格计算增长6.0%。",  # at constant prices
    "五年来收入由20亿元增加到30亿元，年均增长8.4%。",  # each year of five
    "年初存栏3.6万头，三季度末3.9万头，同比增长2.1%。",  # another base
    "支持机型从16类扩大至29类，部分机型的补贴标准提高50%。",  # of another thing
    "订单12亿元，比2019年增长8%，去年订单11.5亿元。",  # a base that is not printed
    "全县有企业900家，占全市的30%，其中规上企业90家。",  # of a whole that is not printed
    "Sales rose 5 percent in constant currency to $1.8 billion from $1.9 billion.",
    "Calls have doubled since 2010, to 31,000. Last year there were 29,000.",
    "Members rose 5 percent to 2,100, while staff fell to 40 from 60.",
    "Of 480 stalls, 120 were empty, 5 percent of those in the county.",
]


@pytest.mark.parametrize("text", ALIKE)
def test_what_only_looks_alike_is_not_said(text: str) -> None:
    assert failing(text, suspect=False) == []


def test_what_a_change_is_tied_to_does_not_hang_on_values() -> None:
    """Law: other digits, the same proposals."""

    def shape(text: str) -> list[tuple[str, int]]:
        return [(v.check.rule, len(v.check.roles)) for v in verify_text(text, "a.txt").verdicts]

    for text, right, wrong, _ in SLIPS:
        assert shape(text.format(right)) == shape(text.format(wrong))
