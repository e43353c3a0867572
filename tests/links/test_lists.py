"""Lists told by knowledge and by grammar: axes, ways of telling apart, named wholes, numbers of parts, shares, rosters.

Each passage is true and silent; with its slip something is said; look-alikes stay silent; other digits, the same proposals.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from factcheck.extract import extract

Loud = Callable[[str], list[tuple[str, str]]]

AXES = [
    ("前三季度，梅原县工业总产值64.0亿元，增长6.2%，其中轻工业{}亿元，重工业41.0亿元。", "23.0", "33.0"),
    ("梅原县前三季度工业总产值64.0亿元。轻工业{}亿元，增长2.0%；重工业41.0亿元，增长8.8%。", "23.0", "32.0"),
    ("一般公共预算收入30.0亿元，增长4.4%。其中：税收收入{}亿元，增长3.1%，占70.0%；非税收入9.0亿元，增长7.5%。", "21.0", "12.0"),
    ("码头全年吞吐量900万吨，其中外贸{}万吨，同比增长3.3%，内贸600万吨，同比下降1.1%。", "300", "330"),
    ("抽检样品200批次，合格{}批次，不合格6批次。", "194", "184"),
    ("献血站全年采血8000人次，全血{}人次，成分血600人次。", "7400", "7040"),
    ("全州粮食总产量50.0万吨，夏粮{}万吨，秋粮36.0万吨。", "14.0", "41.0"),
]  # fmt: skip

LISTS = [
    # a way of telling apart, a whole that is named, a number of parts
    ("partition-way", "全县今春造林9.0万亩。按方式分，人工造林{}万亩，飞播造林2.0万亩，封育2.5万亩。", "4.5", "5.4"),
    ("partition-within", "厂里有职工500人，技术人员300人；技术人员中，电工{}人，焊工90人。", "120", "230"),
    ("partition-counted", "参训人员共90人，来自三个县：甲县{}人、乙县31人、丙县20人。", "39", "93"),
    ("partition-counted", "小区共900套，户型只有三种，即一居室{}套、两居室400套和三居室300套。", "200", "220"),
    ("partition-each", "四节分别得到21分、18分、25分和20分，全场得到{}分。", "84", "48"),
    ("partition-counted", "The firm has 1,240 staff in three countries: {} in Spain, 430 in Portugal and 200 in Malta.", "610", "601"),
    (
        "partition-together",
        "两个校区共招新生900人，东校区{}人，西校区350人。",
        "550",
        "505",
    ),
    ("partition-total-row", "人员经费300万元，公用经费{}万元，项目经费120万元，三项共500万元。", "80", "90"),
    ("partition-apposed", "A total of 318 homes will be built, {} for sale and 114 for rent.", "204", "240"),
    # brackets, bullets, commas
    ("partition-rest", "预算支出20.0亿元（教育6.0亿元；卫生{}亿元；交通4.0亿元；其余各项合计7.0亿元）。", "3.0", "8.0"),
    ("partition-bullets", "The £7.2m plan breaks down as follows:\n• roads: £{}m\n• drains: £2.2m\n• paths: £1.0m", "4.0", "4.4"),
    ("partition-comma-rest", "景区全年收入8.0亿元，门票收入{}亿元、食宿3.5亿元、购物及其他2.0亿元。", "2.5", "5.2"),
    ("partition-clauses", "这笔700万元的善款，{}万元用于修桥，300万元用于助学。", "400", "500"),
    ("partition-colon-loose", "书市卖出图书6.0万册：少儿类{}万册，文学类2.1万册，社科类1.4万册。", "2.5", "5.2"),
    ("partition-votes", "会议实到代表88人。表决结果：赞成{}票，反对5票，弃权2票。", "81", "98"),
    # things of which no two have one head
    ("partition-listed", "首批12车物资上路，其中大米{}车、棉被4车、帐篷3车。", "5", "8"),
    # a whole that is one word with its number; sums brought to something; places
    ("partition-seats", "In the 60-member house the Reds took {} seats and independents the other 25.", "35", "53"),
    ("partition-brings", "The state has promised $320 million and the county {}, which takes the package to $465 million.", "$145 million", "$245 million"),
    ("partition-with", "Enrolment stands at 3,100, with {} at Garnet Ridge, 1,000 at Mill Pond and 900 at East Lindell.", "1,200", "2,200"),
    ("partition-out-of", "{} of the 60 seats went to the ruling party and 19 to the opposition.", "Forty-one", "Fifty-one"),
    ("partition-colon-far", "The bus, which left Kell at noon, had 48 people aboard, most of them asleep, when it slid off the road: {} pilgrims and seven crew.", "41", "14"),
    ("partition-bracket-all", "The trust employs 1,910 staff ({} nurses and 650 doctors).", "1,260", "1,620"),
    ("partition-rest", "Revenue came to $84m, with ${}m from subscriptions and the remaining $33m from adverts.", "51", "15"),
    ("partition-apposed", "Of the 25 councillors, {} voted against the road, nine in favour and two abstained.", "14", "41"),
]  # fmt: skip

SHARES = [
    ("hundred-counted", "公司股权由三方分享：甲方51%，乙方{}%，丙方15%。", "34", "43"),
    ("hundred-counted", "回访问卷（每人只选一项）：很满意42%，满意{}%，一般16%，不满意5%。", "37", "73"),
    ("hundred-rest", "全村耕地五成种水稻、{}种玉米，剩下两成种薯类。", "三成", "六成"),
    ("hundred-axis", "Those who fled are women ({} per cent), children (37 per cent) and, least of all, men (15 per cent).", "48", "84"),
    ("hundred-composition", "The fund is divided {}% into shares, 30% into bonds and 10% into cash.", "60", "66"),
    ("hundred-rest", "Landfill took {} per cent of the waste, recycling 38 per cent and the works at Stroud the remaining 16 per cent.", "46", "64"),
]  # fmt: skip

NAMES = [
    ("listed-names", "拟聘用人员共{}人：周明、李白帆、何萍、段远，公示期至8日。", "4", "5"),
    ("listed-names", "{}（长丰银行、兴岳银行、通惠银行）昨日各被罚款50万元。", "三家银行", "四家银行"),
    ("listed-names", "警方对{}名嫌疑人提请批捕，即王甲、王乙、刘丙，涉案金额20万元。", "三", "六"),
    ("listed-names", "{} species, the lynx, the otter and the crane, have returned.", "Three", "Four"),
    ("listed-mixed", "县里开放博物馆{}座：县馆、4座镇馆和8座村馆。", "13", "14"),
    ("listed-mixed", "{}家场馆今起免费开放\n本报讯 今天起，市美术馆、4家县区文化馆（东、西、南、北）和5家高校体育馆均免费开放。", "10", "12"),
    ("listed-roster", "{}所学校开设冰雪课 新学期上冰\n本报讯 目前，全市开设冰雪课的学校已达{}所。\n最初，全市只有城关小学一所学校开课。去年秋天，相继增加了东河小学、西河小学、南岭小学三所学校。\n如今，北关小学、石桥小学的冰场也已建成。", "6", "7"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong"), AXES)
def test_parts_that_are_by_their_names_all_there_is(text: str, right: str, wrong: str, loud: Loud) -> None:
    assert loud(text.format(right)) == []
    assert any(rule.startswith("partition-") and licence != "suspected" for rule, licence in loud(text.format(wrong)))


@pytest.mark.parametrize(("rule", "text", "right", "wrong"), [*LISTS, *SHARES, *NAMES])
def test_a_slip_is_told_and_the_truth_is_silent(rule: str, text: str, right: str, wrong: str, loud: Loud) -> None:
    assert loud(text.replace("{}", right)) == []
    assert rule in {rule for rule, licence in loud(text.replace("{}", wrong)) if licence != "suspected"}


LOOK_ALIKES = [
    # rates of wholes of their own
    "住院费用报销比例，职工医保82.0%，居民医保61.0%。",
    "劳动参与率，男性72%，女性58%。",
    # another measure, another time, another whole
    "The airline cancelled 65 flights on Thursday, 180 on Friday, 140 on Saturday and 15 on Monday.",
    "About a third of the money went on wages, 45% on materials and the rest on rent.",
    "全市完成投资120亿元。城镇居民存款80亿元，农村居民存款60亿元。",
    "去年进出口总值30亿元。今年上半年出口18亿元，进口15亿元。",
    "新增就业5万人，城镇登记失业1.2万人，农村转移就业6万人。",
    "第一产业增加值10亿元，第二产业增加值30亿元，第三产业增加值40亿元，进出口总额20亿元。",
    "The school has 300 pupils: 150 boys, 150 girls, and 40 of them board.",
    "Forty of the 60 seats are held by men and 30 by incumbents.",
    "The fund is invested 60% in shares and 30% in bonds.",
    "By age, 17 percent were under 18 and 30 percent over 60, while 20 percent were over 70.",
    # names of two axes are never added
    "全市企业50家，其中国有企业20家、高新技术企业45家。",
    "受访者中男性占51%，60岁以上占22%，有车者占63%。",
    "全县桥梁90座，其中公路桥80座、危桥12座、跨江大桥8座。",
    "培训学员40人，其中女学员25人、党员30人。",
    # a class of the axis is the figure before
    "全年门诊接诊5000人次，住院800人次，手术700人次。",
    # one that the axis does not know
    "地震造成1700人遇难，3400人受伤，300人失踪。",
    "收入1600元，分三块：奖金500元，补贴400元，加班费700元。",
    # a part that may hold the other
    "教师300人，其中大专以上学历290人、本科学历250人。",
    # kinds of unit, not names
    "全省12个县（市、区）完成了清查。",
    "送来物资2万件（箱）。",
    # what somebody said
    "他讲了3点：“加强领导、压实责任、抓好落实，确保成效。”",
    # some of them, and more than they
    "The council owns 90 homes, including 40 flats, 35 houses and 60 with gardens.",
    "Bad debt was only $2.5 million, as it included the benefit of a $6 million recovery.",
    "Over the season they ringed 152 birds: 70 adults, 60 juveniles and 22 chicks. Roughly half were new.",
    "More than 300 police, over 600 soldiers, more than 3,000 civilians died.",
    # the others are not named
    "10家场馆今起免费开放\n本报讯 今天起，市美术馆、4家县区文化馆等均免费开放。",
    "公司股权由三方分享：甲方51%，乙方34%。",
    "The estate goes to heirs: 60% to the son and 30% to the niece.",
]


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_look_alikes_are_silent(text: str, loud: Loud) -> None:
    assert [one for one in loud(text) if one[1] != "suspected"] == []


def _proposals(text: str) -> list[tuple[str, int]]:
    return [(one.rule, len(one.items)) for article in extract(text).articles for one in article.checks]


@pytest.mark.parametrize(("rule", "text", "right", "wrong"), [row for row in LISTS if row[2][0].isdigit()])
def test_other_digits_give_the_same_proposals(rule: str, text: str, right: str, wrong: str) -> None:
    def of(figure: str) -> set[tuple[str, int]]:
        return {one for one in _proposals(text.replace("{}", figure)) if one[0].startswith("partition")}

    other = re.sub(r"\d", lambda m: str(9 - int(m[0])) if m.start() else m[0], right)
    assert rule in {one for one, _ in of(right)}
    assert of(right) == of(wrong) == of(other)
