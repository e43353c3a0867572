"""A headline's figure against the one of its story that it can only be."""

from __future__ import annotations

from collections.abc import Callable

import pytest

SLIPS = [
    # the article, a figure of it, its slip
    ("鼎川股份上半年营收增长18.6%\n鼎川股份昨日公布中报，营业收入同比增长18.6%，毛利率小幅回升。",
     "同比增长18.6%", "同比增长16.8%"),
    ("2.4亿元救灾资金下达\n财政部门昨天说，第一批救灾资金24000万元已经拨付到县。", "24000万元", "42000万元"),
    ("3.1万人冒雨看演出\n昨晚的露天剧场坐进30742人，雨衣卖断了货。", "30742人", "37042人"),
    ("九家餐馆被罚\n市场监管部门本周检查夜市，9家餐馆因后厨不洁被罚。", "9家", "7家"),
    ("被骗52万元，拦下了\n退休教师轻信网上“专家”，先后转出52万元；银行柜员报警止付。", "转出52万元", "转出25万元"),
    ("报名人数超6000人\n截至昨天下午，组委会收到6214人的报名。", "6214人", "4214人"),
    ("Eleven held after brawl\nPolice arrested 11 people outside a nightclub in Hull early on Sunday.", "11 people",
     "17 people"),
    ("Storm kills 62 in Luzon\nMANILA - A typhoon that came ashore before dawn killed 62 people, officials said.",
     "62 people", "26 people"),
    ("Tunnel bill climbs to $2.6bn\nThe cross-harbour tunnel will cost $2.58bn, the minister said on Monday.", "$2.58bn",
     "$2.85bn"),
    ("Poll: three-quarters back lido\nSeventy-four per cent of residents questioned want the pool kept open.",
     "Seventy-four", "Forty-seven"),
    ("Sales jump 27% at Orrin Mills\nA warm spring helped Orrin Mills to a 27 per cent rise in sales, it said.",
     "27 per cent", "72 per cent"),
]  # fmt: skip

SILENT = [
    "两个镇通了气\n截至昨天，工程队完成48个站点的改造，投用比计划早。",
    "一家三口时隔两年团聚\n昨天下午，医疗队的49名队员回到家乡，她也在其中。",
    "拟6000万元参股药企\n公司昨晚公告，以2000万元受让其10%股权，并以4000万元对其增资。",
    "净利增长12%\n公司昨晚公布年报，营业收入同比增长8%，略低于预期。",
    "我省计划新建50座桥\n去年全省建成桥梁38座。",
    "Hill in Dubai last eight\nDina Hill reached the quarter-finals on Thursday after two matches in one day.",
    "Five golds on busy Saturday\nThe team won three golds among five medals in a 40-minute spell.",
    "Crash injures nine\nA crash on the bypass killed four people on Sunday night, police said.",
    "City halts 26 projects\nThe city has ordered a stop to work, including on two at the harbour.",
]


@pytest.mark.parametrize(("text", "figure", "slip"), SLIPS)
def test_a_slip_in_headline_or_story_is_found(
    text: str, figure: str, slip: str, reported: Callable[[str, str], list[str]]
) -> None:
    assert text.count(figure) == 1
    assert reported(text, "headline") == []
    assert reported(text.replace(figure, slip), "headline") == ["headline-figure"]


@pytest.mark.parametrize("text", SILENT)
def test_look_alikes_are_silent(text: str, reported: Callable[[str, str], list[str]]) -> None:
    assert reported(text, "headline") == []
