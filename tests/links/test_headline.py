"""A headline's figure against the one of its story that it can only be."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.verify.reading import verify_text

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
    # as many digits as the story's: how near they must be may not hang on them, so that slips of more than 5 % are told
    ("Floods cut off 1,284 homes\nFloods cut off 1,284 homes in Tarnbridge on Friday, the council said.", "1,284 homes in",
     "1,824 homes in"),
    ("Copper hits $9,418\nCopper touched a record $9,417.60 a tonne in early trading on Monday.", "$9,417.60",
     "$4,917.60"),
    ("Nearly 600 posts to go at tyre plant\nThe plant will cut 587 jobs by June, unions were told on Monday.", "587 jobs",
     "687 jobs"),
    ("台风转移群众4284人\n防汛办说，截至昨晚8时全市转移群众4284人。", "群众4284人。", "群众4824人。"),
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
    "Storm cuts power to 1,284 homes\nA storm cut power to 1,248 homes on Friday, and 36 more lost it overnight, the grid said.",
    "Council backs 250 homes\nThe council approved 248 houses and a shop on Monday.",
    "Charity raises £1,300\nA bake sale raised £1,284 for the hospice on Saturday.",
    "Profit up 12%\nProfit before tax rose 11.6 per cent in the year, the group said.",
    "Sales hit $2.6bn\nSales reached $2.67 billion in the quarter, the company said.",
    "Half of pupils walk to school\nOf 480 pupils asked, 228 walk, 60 cycle and the rest come by car.",
    "Quake kills 43\nAt least 43 people died in the quake on Sunday; an earlier count had put the dead at 39.",
    "Toll rises to 45\nThe number of dead rose to 45 on Monday. On Sunday 38 people had been counted dead.",
    "Five held after raid\nPolice arrested four men and a woman in a raid on Tuesday.",
    "Town to lose 300 jobs\nThe mill will cut 120 jobs in June and 180 posts next year.",
    "School gains 24 places\nThe school will have 324 places from September, up from 300.",
    "Mayor wins by 412 votes\nThe mayor took 6,412 votes to his rival's 6,000 on Thursday.",
    "Rents up 9%, wages 4%\nRents rose 9.2% last year, official figures showed, while wages went up 4.1%.",
    "Team wins 3 medals\nThe team took two golds on Saturday after a silver on Friday.",
    "Firm to hire 1,500\nThe firm said it would take on 1,512 people over three years.",
    "150 flee flat fire\nSome 148 residents were led out of the block at 3am.",
    "Shares fall 3.4%\nShares of the bank fell as much as 5.1% before closing 3.4% lower on Friday.",
    "12 injured as tram hits bus\nTwelve passengers and a driver were injured when a tram hit a bus, and 4 of the 13 were kept in hospital.",
    "Majority of 62 for bill\nThe bill passed by 310 votes to 248 late on Wednesday.",
    "Fee to rise to £9.50\nThe fee will go up by £1.25 from £8.25 in April.",
    "我市新增就业1.2万人\n人社局昨天说，上半年城镇新增就业12043人，失业人员再就业3860人。",
    "暴雨转移群众4284人\n防汛办说，截至昨晚8时全市转移群众4248人，今早又转移36人。",
    "救灾款1300万元到位\n财政局昨天下达救灾资金1284万元。",
    "商场促销额破亿\n三天里商场销售额达到1.03亿元。",
    "景区三天迎客6.2万\n假期三天景区接待游客61873人次。",
    "房价环比降0.4%\n上月新建住宅价格环比下降0.4%，二手住宅价格环比下降0.7%。",
    "净利增21%\n公司营收同比增长12.4%，净利润同比增长20.6%。",
    "五人获奖\n评委会公布名单，一等奖2人、二等奖3人。",
    "新校区投资12亿元\n新校区一期投资5亿元，二期投资7亿元。",
    "全县种油菜15.6万亩\n今年全县油菜面积15.58万亩，比去年多0.9万亩。",
    "工程耗资3.2亿元\n工程概算3.5亿元，实际完成投资3.18亿元。",
    "千人跑山\n昨天的山地跑有1046人参加。",
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


@pytest.mark.parametrize("zeros", ["710", "700", "711"])
def test_zeros_at_the_end_choose_no_relation(zeros: str) -> None:
    """A headline's 700 may be rounded and its 711 not; what is proposed is the same."""
    text = f"Storm shuts {zeros} schools\nThe storm has shut 711 schools since Friday, the state said."
    said = [verdict.check.text for verdict in verify_text(text, "a.txt").verdicts]
    assert [(one.count("≈"), one.count(" = ")) for one in said] == [(1, 0)]
