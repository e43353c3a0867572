"""Figures that others bound: hedges and their exact twins, limits that are kept, the ends and the mean of a list."""

from __future__ import annotations

from collections.abc import Callable

import pytest

SLIPS = [
    # the text, a figure of it, its slip, the rule
    ("到会代表逾400人，签到册上是418人。", "418人", "318人", "bound-twin"),
    ("全年培训农民超1.5万人次。县里的台账上，准确数是15236人次。", "15236人次", "1523人次", "bound-twin"),
    ("外贸进出口3086亿元，首次突破3000亿元大关。", "3086亿元", "2086亿元", "bound-twin"),
    ("窖里存着红薯3920斤，也就是近4000斤。", "3920斤", "4920斤", "bound-twin"),
    ("场馆可坐观众9000余人（实际为9320人）。", "9320人", "8320人", "bound-twin"),
    ("More than 600 homes in the valley lost power overnight – 634, on the operator's final tally.", "634", "534",
     "bound-twin"),
    ("The scheme has cost just over £2m (£2.04m, to be precise).", "£2.04m", "£1.94m", "bound-twin"),
    ("At least 250 people signed; the clerk counted 263.", "263", "236", "bound-twin"),
    ("Turnout topped 70%, at 71.4%.", "71.4%", "61.4%", "bound-twin"),
    ("业主大会应到420户，同意续聘的236户，超过半数，议案通过。", "236户", "206户", "bound-fraction"),
    ("Nearly a third of the city's shelters were damaged. Of 960 on the books, 310 lost a pane.", "310", "340",
     "bound-fraction"),
    ("规划要求绿地率不低于30%。验收组实测为33.4%，准予通过。", "33.4%", "23.4%", "bound-kept"),
    ("合同约定工期不超过300天，实际用了286天，提前交付。", "286天", "386天", "bound-kept"),
    ("该盘备案均价上限为每平方米1.9万元，首开网签均价1.86万元，未突破限价。", "1.86万元", "2.86万元", "bound-kept"),
    ("每户补助至多1.5万元，领得最多的是1.48万元。", "1.48万元", "1.84万元", "bound-most"),
    ("Each farm may claim up to £9,000; the largest grant was £8,700.", "£8,700", "£9,700", "bound-most"),
    ("水位超过警戒线12.5米，最高涨到13.2米。", "13.2米", "12.2米", "bound-past"),
    ("The town had more than its May average of 60mm of rain by the 20th: 74mm had fallen.", "74mm", "47mm", "bound-past"),
    ("三处积水点分别深0.42米、0.58米和0.39米，最深处为0.58米。", "最深处为0.58米", "最深处为0.85米",
     "bound-end-of-list"),
    ("三家报价分别为86万元、92万元和79万元，最低的79万元中标。", "最低的79万元", "最低的97万元", "bound-end-of-list"),
    ("投诉量，一季度118件、二季度154件、三季度207件、四季度186件，三季度居首。", "207件", "107件",
     "bound-end-of-list"),
    ("The gauges read 52cm, 68cm and 49cm, the deepest being 68cm.", "being 68cm", "being 86cm", "bound-end-of-list"),
    ("六名学生的成绩分别是91分、85分、78分、96分、88分、90分，平均88分。", "平均88分", "平均98分", "bound-mean-of-list"),
    ("得票最少的是周强，214票；其余三人依次为533票、467票和398票。", "214票", "414票", "bound-rest-of-list"),
    ("The lowest bid was £2.1m; the others were £2.6m, £3.4m and £3.8m.", "£2.1m", "£3.1m", "bound-rest-of-list"),
    ("合唱团里年纪最大的88岁，最小的19岁，两人相差近70岁。", "88岁", "98岁", "bound-apart"),
]  # fmt: skip

SILENT = [
    "到会代表逾400人，其中妇女代表118人。",
    "营业收入超5亿元，上年为4.6亿元。",
    "标准要求含量不低于35%，实测32.7%，不合格。",
    "核载不超过19人，实际载了28人，被交警拦下。",
    "每户补助至多1.5万元，全村最多的一年发了86万元。",
    "三季分别卖出120台、150台和180台，历史最高为210台。",
    "他五场分别得28分、31分、19分、24分、33分，赛季场均22分。",
    "前三名分别得91分、88分、85分，最低的是60分以上。",
    "水位超过警戒线12.5米，两天后降到11.9米。",
    "More than 600 homes lost power, 210 of them in the valley.",
    "The scheme has cost over £2m (£1.2m in its first year).",
    "Each farm may claim up to £9,000. The smallest grant was £300 over the limit.",
    "The gauges read 52cm, 68cm and 49cm, and the deepest ever was 97cm.",
    "At least 30 people were hurt; a nurse put the waiting time at 40 minutes.",
]


@pytest.mark.parametrize(("text", "figure", "slip", "rule"), SLIPS)
def test_a_slip_is_found(
    text: str, figure: str, slip: str, rule: str, reported: Callable[[str, str], list[str]]
) -> None:
    assert text.count(figure) == 1
    assert reported(text, "bound") == []
    assert rule in reported(text.replace(figure, slip), "bound")


@pytest.mark.parametrize("text", SILENT)
def test_look_alikes_are_silent(text: str, reported: Callable[[str, str], list[str]]) -> None:
    assert reported(text, "bound") == []


AGAIN = [
    ("The hall has 1,240 seats, a 1,240-seat giant. On Friday, with all 1,240 seats taken, it shone.", "with all 1,240",
     "with all 1,420"),
    ('The trust owes its builders £640,000. "We do not have £640,000," its chairman said.', "have £640,000",
     "have £460,000"),
    ("生产总值1206.38亿元。市长说：“1206亿元，来之不易。”", "“1206亿元", "“1260亿元"),
    ("欠款合计52万元。“我们拿不出52万元。”厂长说。", "拿不出52万元", "拿不出25万元"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "figure", "slip"), AGAIN)
def test_a_figure_taken_up_again(text: str, figure: str, slip: str, reported: Callable[[str, str], list[str]]) -> None:
    assert reported(text, "restated") == []
    assert reported(text.replace(figure, slip), "restated") == ["restated-again"]
