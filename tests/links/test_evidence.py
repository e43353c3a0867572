"""A result and the only two figures that it can be of, wherever they stand: changes, gaps, rates, shares."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Loud = Callable[[str], list[tuple[str, str]]]

SLIPS = [
    # the base in a clause or a sentence of its own
    ("11月用水量8.40万吨，同比下降{}%；去年11月，这一数字是8.75万吨。", "4.0", "0.4", "growth-of-levels"),
    ("At the 2011 count the marsh held 1,240 cranes; by 2021, 1,550. The rise, an increase of {}%, pleased the wardens.", "25", "52", "growth-of-levels"),
    ("In 2019 the diocese spent $4.00 million on roofs. This year it will spend $4.60 million, an increase of {} percent.", "15", "51", "growth-of-levels"),
    ("£48m when the trust was set up, its reserves have shrunk by {}% to £36m.", "25", "52", "growth-of-levels"),
    # points between two rates, the base a month, a sentence, a bracket away
    ("9月份，县城空置率为7.4%，比上月上升0.3个百分点，8月为{}%。", "7.1", "1.7", "points-of-levels"),
    ("甲班及格率91.5%，乙班{}%，两者相差4.2个百分点。", "87.3", "78.3", "points-of-levels"),
    ("Only 41% of members back the rule, down six points since May, when {}% did.", "47", "74", "points-of-levels"),
    ("Austria pays 3.10 per cent to borrow and Spain 3.45 per cent, a spread of {} basis points.", "35", "53", "points-of-levels"),
    # gaps between two levels of two things
    ("一般公共预算收入21.4亿元，支出却要38.9亿元，{}亿元的窟窿靠转移支付来填。", "17.5", "15.7", "gap-of-levels"),
    ("这宗起始价1.20亿元的地块以1.85亿元成交，溢价{}万元。", "6500", "5600", "gap-of-levels"),
    ("The state took in $5.7 billion in the year and spent $8.2 billion, leaving lawmakers a ${} billion hole to fill.", "2.5", "5.2", "gap-of-levels"),
    ("The lifeboat fund is ${} million short: $6.0 million needed, $4.5 million raised.", "1.5", "5.1", "gap-of-levels"),
    # a change, its rate and one level
    ("Card sales fell by $40 million, or {} percent, to $760 million.", "5.0", "0.5", "growth-of-change"),
    ("Burglaries dropped by 60 last year to 540, a {}% decline that the sheriff claimed as his own.", "10", "30", "growth-of-change"),
    # a share and the only two that it can be of
    ("Inspectors wrote up 180 cafes ({} percent); they had visited 1,200 since May.", "15.0", "51.0", "share-in-node"),
    ("{} of the county's bridges are unsafe: 21 out of 84.", "A quarter", "A third", "share-in-node"),
    ("Asked whether they would move again, 640 of the 1,600 tenants, {}, said no.", "two in five", "one in five", "share-part-of"),
    ("Turnout in the ward was {}%, 3,150 of its 7,000 electors having voted.", "45", "54", "identity-of-part"),
    ("旺季里上山的24.5万人次里，{}万人次来自省外，占八成。", "19.6", "16.9", "share-in-whole"),
    ("近视率{}%！接受筛查的500名学生里，235名被确认为近视。", "47", "74", "share-in-node"),
    ("股东累计质押1.26亿股，占其所持股份（1.80亿股）的{}%。", "70", "17", "share-in-node"),
    # a rate told by what does not have it
    ("抽检月饼800批次，检出不合格20批次，合格率{}%。", "97.5", "95.7", "identity-of-rest"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong", "rule"), SLIPS)
def test_a_slip_is_found_and_the_truth_is_silent(text: str, right: str, wrong: str, rule: str, loud: Loud) -> None:
    assert loud(text.format(right)) == []
    assert rule in [found for found, _ in loud(text.format(wrong))]


QUIET = [
    # two levels of two things
    "公司营收5.2亿元，净利润0.8亿元，同比增长12%。",
    "去年全县新登记企业1.2万户，年末实有9.6万户，比上年末增加0.7万户。",
    "The mill's turnover was €80m and its wage bill €31m, up 12%.",
    # the base is not printed
    "进口8.4亿元，出口9.1亿元，比上月增长6%。",
    "The port moved 4,200 boxes in May and 3,900 in June, up 12% on the year.",
    "Kit exports rose 31.3 percent to 15,471, compared with 14,661 in April.",
    # against a plan, at a mean, one of each, a further one
    "逆差环比下降4%，至43.1亿元，低于此前46.0亿元的预期。",
    "收入从2019年的40亿元增加到2024年的60亿元，平均每年增加4亿元。",
    "产量分别为52万吨、48万吨，较上年分别增加2万吨和3万吨。",
    "Thirty firms have bid for an additional eight licences on top of the 14 already let.",
    # two deficits are no sum and no gap of one another
    "The month showed a deficit of $99 million against $76 million in March and $230 million a year before.",
    "赤字2.70万亿元，其中中央1.80万亿元，地方0.90万亿元。",
    # a stake, a rate of tax, a stock's quotation, a limit, a share of something else
    "It sold its 52.5 percent interest in the mine for $472 million and two ships for $300 million.",
    "We expect $120 million of costs, $135 million of interest, and a tax rate of about 18%.",
    "甲公司(7.12,-0.45,-5.94%)：股东解除质押5700万股，累计质押9100万股。",
    "名下应收账款2.06亿元，占期末余额的63.4%，其中已计提坏账1110万元。",
    "Norway's 84 percent share of the field was 611,000 barrels against 552,000 in August.",
    "全年新收案件6100件，办结6030件，办结率93.8%。",
    "根据16个省、34万个合作社的统计，已经有四分之一的合作社超过了富裕户。",
    # a range, one level in two units
    "The guidance is $1.36 to $1.38, an 8% increase from last year.",
    "Storms are 25% more likely than 40 years ago to reach 111 mph (180 km/h).",
]


@pytest.mark.parametrize("text", QUIET)
def test_look_alikes_are_silent(text: str, loud: Loud) -> None:
    assert loud(text) == []


POINTS = [
    ("入园率64.2%，较上年末提高{}；上年末为62.0%。", "2.2个百分点", "2.2%"),
    ("The turnout was 61.5%, {} than in 2020, when it was 58.0%.", "3.5 points more", "3.5% more"),
]


@pytest.mark.parametrize(("text", "points", "percent"), POINTS)
def test_percent_told_for_points_is_a_finding_of_its_own(text: str, points: str, percent: str, loud: Loud) -> None:
    assert loud(text.format(points)) == []
    assert ("growth-of-shares", "resolved") in loud(text.format(percent))
