"""A percentage or a multiple whose type or base the words leave open, between the only two levels that it can be of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.verify.reading import verify_text

Loud = Callable[[str], list[tuple[str, str]]]

SLIPS = [
    # verbs that no list holds, and none
    ("云岭茶厂去年卖出48吨，今年卖出60吨，蹿了{}。", "四分之一", "四分之三"),
    ("水电费从每月2,400元砍到1,800元，省掉{}%。", "25", "52"),
    ("截至5月末，逾期贷款缩水至2.04亿元；年初这一数字是2.40亿元，四个多月压掉{}%。", "15", "51"),
    ("鲜花批发价昨天是每束9元，一周前还要18元，价格已经腰斩，摊主说还会再跌{}元。", "1", "1"),
    # a share of what it was
    ("渡口上半年运送旅客47.04万人次，2019年同期是49.00万人次，恢复到后者的{}%。", "96", "69"),
    ("今年拨款58.0万元，只有上年92.0万元的{}%。", "63", "36"),
    # the base anywhere: a bracket, a clause of its own, the next sentence; the claim in a headline
    ("全市发放救助金3,060万元，是五年前同期（3,400万元）的{}%。", "90", "80"),
    ("食用菌产量比三年前长了0.8倍：那时1.5万吨，现在{}万吨。", "2.7", "7.2"),
    ("夏令营岗位多了{}%\n昨天公布的夏令营岗位有4,250个，而去年同一时间是3,400个。", "25", "52"),
    ("The ferry company's pay bill has ballooned to $7.2 million, three times the ${} million it paid before the strike.", "2.4", "4.2"),
    ("Wardens counted 1,284 gannets last year, three times as many as in 2022 ({}).", "428", "824"),
    ("There are four times as many night buses in the county, {}, as a decade ago, when it had 37.", "148", "184"),
    ("Reports of lost dogs have risen fourfold since the scheme began, from 65 in the first quarter to {} in the latest.", "260", "620"),
    ("The interim dividend is raised 12.5% to 9.0p ({}p), payable on 4 July.", "8.0", "6.0"),
    ("A row of garages will now set you back $98,500. Twelve months ago it was ${}; that is growth of 14.3 per cent.", "86,200", "82,600"),
    ("At the 2011 census Holm had 18,640 residents; by 2021, 21,063. The rise, {}%, was the steepest on the coast.", "13", "31"),
    ("Allotment thefts up 30%, says society\nSeventy-eight were reported in 2024. In 2023, {} were.", "60", "80"),
    # a unit printed once: weeks, hectares, millions of barrels
    ("The wait for a hearing has eased from 40 weeks to {}, an improvement of 15 per cent.", "34", "43"),
    ("Flax was trimmed to 84,000 hectares from {} last season, down 12.5 per cent, as growers turned to rye.", "96,000", "69,000"),
    ("Stocks of kerosene were 2.3% lower, at 428.5m barrels compared with {}m.", "438.6", "483.6"),
    # a change and its rate in other clothes
    ("Oats for March delivery jumped 23¢, or {}%, to $6.13 a bushel on the Plains.", "3.9", "9.3"),
    ("Shares in the brewer ended 14p, or {}%, lower at 255p.", "5.2", "2.5"),
    ("Typical water bill to come down {}%\nFrom April a household will pay £1,720 a year, £129 less than now.", "7", "17"),
    # months, quarters, years, usual levels tell which is the earlier
    ("电影首日票房1.5亿元，次日跌到9,000万元，跌幅{}%。", "40", "14"),
    ("2018年全州有接生员640人，眼下只剩480人，减少了{}。", "四分之一", "四分之三"),
    ("小区电梯故障由月均20次降至5次，下降{}%。", "75", "57"),
    ("蔬菜日上市量锐减至900吨，平日为1,500吨，减少{}。", "四成", "两成"),
    ("Flights from the airfield: 12,600 in June, 10,500 in May (up {}%).", "20", "12"),
    ("Membership has dropped by a third to 4,000; in 2015 it stood at {}.", "6,000", "9,000"),
    ("In 2012, 150 boats worked from the harbour. Now there are 45, a {} per cent decline.", "70", "17"),
    # a comparand by its name, a level right behind
    ("市区均价每平方米1.8万元，郊区只有1.2万元，市区比郊区高{}%。", "50", "15"),
    ("Sales of the weekly were 54,000 in May, down by a tenth on April's {}.", "60,000", "66,000"),
    ("Ridership on the tram has recovered to 8.1 million, 90% of the {} million carried in 2019.", "9.0", "6.0"),
    ("Attendance at the fair, 36,000, was half as many again as the {} who came last year.", "24,000", "42,000"),
    ("The toll rose to 84 on Tuesday, double Monday's {}.", "42", "24"),
    ("The new stadium holds 45,000, three times as many as the old one, which held {}.", "15,000", "25,000"),
    ("It used to take 90 minutes to cross the city. The tunnel has cut that by a third, to {} minutes.", "60", "36"),
    ("Pay for porters is to go up from £24,000 to £26,400 – {} per cent.", "10", "19"),
    ("The firm will cut its workforce from 8,000 to 6,800, shedding {}% of its staff.", "15", "51"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong"), SLIPS)
def test_a_slip_is_found_and_the_truth_is_silent(text: str, right: str, wrong: str, loud: Loud) -> None:
    assert loud(text.format(right)) == []
    if right != wrong:
        assert [
            rule for rule, _ in loud(text.format(wrong)) if rule.startswith(("growth", "share"))
        ]  # so many per cent of what it was


QUIET = [
    # a growth of another thing, or of another scope
    "今年全国茶叶增产1.1%。我县茶叶总产1182吨，上年为1157吨。",
    "支持船型从16类扩大至29类，部分船型的补贴标准提高50%。",
    "在七成的县开展试点。公共卫生经费标准从人均35元提高到40元。",
    "Complaints about taxis are up 40% nationally. In Brampton alone there were 1,200, against 1,010 in the previous year.",
    "The mill said earnings per share fell 36%. It bought back 5,085 shares in May compared with 3,132 a year earlier.",
    "Oil prices averaged $14.24 a barrel, compared with $19.28 last year, while gas prices dropped 24%.",
    "This was a 4.5% gain for the proportion of local films. The number of local films rose to 310 in 2004 from 287.",
    # another base, another span
    "能繁母羊年初存栏3.6万只，三季度末3.9万只，同比增长2.1%。",
    "Second-quarter revenue was $210 million, up 5% on a year earlier but down from $220 million in the first quarter.",
    "The parish grew 4 per cent between 2001 and 2011 and now stands at 88,000, compared with 79,000 in 2001.",
    "There were 1,040 cases in spring, against 980 in the previous quarter. Over the rolling 12 months the total is up 9%.",
    "Kit exports rose 31.3 percent to 15,471, compared with 14,661 in April.",
    # shares, rates, levels
    "企业开工率从2020年的44.9%提升至2024年的53.3%；进出口从2020年的3194亿元提升至2024年的3987亿元。",
    "They were promised 10% interest. Each gave amounts ranging from $3,000 to $105,000.",
    "A network known as 3G is said to be 10 times faster than 2G services.",
    "Sales rose 7% at constant exchange rates; as reported, they went from €505 million to €520 million.",
    # no base, or one that is not printed
    "2011年全省保费收入432.3亿元，是2002年的6.3倍。今年1～8月，全省保费收入326.8亿元。",
    "2025年，零售总额首次超过50万亿元，达到501,202亿元，比上年增长3.7%。",
    "The fund, worth $640m in January, was worth $800m by December, a return of 25%.",
    "Shipments were $677.8 million, up 4.9% from the 645.9 million of January and 7% higher than the 633.5 million of a year ago.",
    "收入从40亿元增加到60亿元，年均增长8.4%。",
]  # fmt: skip


@pytest.mark.parametrize("text", QUIET)
def test_look_alikes_are_silent(text: str, loud: Loud) -> None:
    assert loud(text) == []


GAPS = [
    ("Eva Lund won with a throw of 68.42 metres, 1.37 metres farther than her sister's {}.", "67.05", "65.07"),
    ("At 1,812 metres, Arrel is {} metres taller than its neighbour Skarn, which tops out at 1,548.", "264", "246"),
    ("The footbridge came in at £14.2m, £{}m over its £12.5m budget.", "1.7", "7.1"),
    ("The winning bid of $3.15 million beat the reserve of $2.4 million by ${}.", "750,000", "570,000"),
    ("The lake stood at 41.6 feet on Monday, {} feet below the 44.5-foot mark at which the ramps open.", "2.9", "9.2"),
    ("Only 247 separated them: Ruddock polled 9,214 votes and Teague {}.", "8,967", "8,976"),
    ("一号井深1860米，二号井深2315米，后者比前者深{}米。", "455", "545"),
    ("20轮过后，海鸥队积61分领跑，江豚队积53分居次，榜首优势为{}分。", "8", "18"),
    ("过去坐船去岛上要5小时40分；新线一通，2小时15分就到，省下{}。", "3小时25分", "3小时52分"),
    ("标底是1.837亿元，比最高限价低{}万元。文件载明的最高限价是2.014亿元。", "1770", "177"),
    ("前4个月，全州出口862.3亿元，进口517.8亿元，贸易顺差{}亿元。", "344.5", "354.4"),
    ("农信社不良率年内压降{}个基点，由2.38%到1.92%。", "46", "26"),
    ("男职工平均年龄41岁，女职工平均年龄38岁，男职工大{}岁。", "3", "8"),
    ("今年最大的一颗樱桃重21克，去年冠军是18克，重了{}克。", "3", "8"),
    ("城南居民收入增速6.8%，快于城北居民{}个百分点，后者为5.2%。", "1.6", "6.1"),
    ("At 29C it was {} degrees warmer than the 23C of the day before.", "6", "9"),
    ("The older bridge is 410 metres long and the new one 530 metres, {} metres longer.", "120", "210"),
    ("The runner-up finished in 2:14:30, {} seconds behind the winner's 2:13:50.", "40", "14"),
    ("他把个人最好成绩从13秒20提高到12秒95，快了{}秒。", "0.25", "0.52"),
    ("机采率再提高{}个百分点\n今年全垦区棉花机采率达到83.5%，而上年这一比例是76.8%。", "6.7", "7.6"),
    ("毛利率同比减少{}个百分点至21.7%，上年同期为25.9%。", "4.2", "2.4"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong"), GAPS)
def test_a_difference_that_grammar_tells(text: str, right: str, wrong: str, loud: Loud) -> None:
    assert loud(text.format(right)) == []
    assert loud(text.format(wrong)) != []


NO_GAPS = [
    "COPPER total 96,547 off 667, New Haven 4,351 off 605, Stratford 785 unchanged.",
    "Two tries gave the hosts the lead, but they missed six penalties between them, while the visitors landed six.",
    "完全有可能提早两年或者三年完成原定十二年的规划。",
    "拟发行国债1,100亿元，其中经常性投资500亿元，拟安排财政赤字3,098亿元。",
    "标准型长4,097毫米，运动型长4,110毫米，轴距2,596毫米，比上一代长13毫米。",
    "Harrow finished on 71, although their goal difference of 23 was worse than Wick's 31.",
    "The 300-metre tower has 12 lifts more than it needs, the fire service said of its 40 crews.",
]


@pytest.mark.parametrize("text", NO_GAPS)
def test_what_is_no_difference_is_silent(text: str, loud: Loud) -> None:
    assert loud(text) == []


@pytest.mark.parametrize(("text", "right", "wrong"), SLIPS + GAPS)
def test_what_is_tied_does_not_hang_on_values(text: str, right: str, wrong: str) -> None:
    """Law: other digits, the same proposals."""

    def shape(said: str) -> list[tuple[str, int]]:
        return [(v.check.rule, len(v.check.roles)) for v in verify_text(said, "a.txt").verdicts]

    assert shape(text.format(right)) == shape(text.format(wrong))


def test_a_percentage_between_two_rates_is_no_number_of_points(loud: Loud) -> None:
    text = "三年前，全州教师里本科学历占46.3%；如今这一比例是61.0%，三年提了{}。"
    assert loud(text.format("14.7个百分点")) == []
    assert loud(text.format("14.7%")) == [("growth-of-shares", "resolved")]
