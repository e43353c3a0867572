"""Wholes and their parts, as a reader of ``factcheck verify article.txt`` meets them: true texts silent, slips found."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.verify.reading import verify_text

Reported = Callable[[str, str], list[str]]


SLIPS = [
    ("Divers freed nine people, including five men, three women and a child.", "five", "seven"),
    # 其中 and 包括: the parts are no more than the whole
    ("全县有水库36座，其中中型水库4座、小型水库32座。", "4座", "14座"),
    ("今年共落实帮扶资金2.60亿元，同比增长8%，其中县级配套0.40亿元。", "0.40亿元", "4.00亿元"),
    ("合作社社员512人，包括女社员203人、男社员309人。", "309人", "390人"),
    ("全乡总户数2140户。其中，脱贫户388户。", "388户", "3880户"),
    ("全县粮食总产量18.6万吨，其中玉米11.2万吨、水稻6.1万吨。", "6.1万吨", "61万吨"),
    # closed by a rest
    ("苗圃育苗84万株，其中云杉31万株、落叶松29万株，其余24万株为樟子松。", "29万株", "39万株"),
    ("这批课桌共640套，已送到村小410套，剩下的230套月底前送完。", "230套", "320套"),
    # closed by names that are all there are
    ("全县户籍人口41203人，其中男21007人，女20196人。", "21007人", "20107人"),
    ("一般公共预算收入9.45亿元，其中税收收入6.12亿元、非税收入3.33亿元。", "3.33亿元", "3.23亿元"),
    ("外贸总值72.4亿元，其中出口50.1亿元，进口22.3亿元。", "22.3亿元", "32.2亿元"),
    # places, one behind the other
    ("昨日新增报告病例58例，其中：云山市21例、白水市17例、石门县12例、青田县8例。", "17例", "11例"),
    # totals behind the list
    ("上午卖出苹果320箱、梨145箱、桃88箱，合计553箱。", "145箱", "154箱"),
    ("工程由东段18.4公里、西段22.9公里组成，全长41.3公里。", "22.9公里", "29.2公里"),
    ("东坡种核桃1250亩，西坡种核桃980亩，两坡加起来2230亩。", "980亩", "890亩"),
    # a table with its last line
    ("村集体支出表\n修渠：12.5万元\n路灯：4.2万元\n保洁：3.1万元\n合计：19.8万元", "4.2万元", "2.4万元"),
    # brackets are children of what they follow
    ("医院有医生96人（主任医师12人、主治医师40人），护士150人。", "12人", "72人"),
    # English
    ("The lifeboat station logged 64 calls last year, including 19 to swimmers.", "19", "91"),
    ("Of the fleet's 210 buses, of which 48 are electric, most run at night.", "48", "480"),
    ("The school hired 14 teachers, five of them part-time and the other nine full-time.", "nine", "seven"),
    (
        "The council approved a budget of $9.4 million: $5.1 million for roads, $2.6 million for parks and $1.7 million for libraries.",
        "$2.6 million",
        "$6.2 million",
    ),
    ("The eight survivors are three men, four women and a boy.", "four", "five"),
    (
        "Repairs\n- Roof: $4.2 million\n- Windows: $1.1 million\n- Heating: $2.3 million\nTotal: $7.6 million",
        "$1.1 million",
        "$1.7 million",
    ),
    ("The club sold 310 adult tickets, 120 child tickets and 45 family tickets, a total of 475 tickets.", "120", "210"),
]


@pytest.mark.parametrize(("text", "figure", "slip"), [row for row in SLIPS if row[1] != row[2]])
def test_a_slip_in_a_list_is_found(text: str, figure: str, slip: str, reported: Reported) -> None:
    assert text.count(figure) == 1
    assert reported(text, "partition") == []
    assert reported(text.replace(figure, slip), "partition") != []


LOOK_ALIKES = [
    "各类骗局中，刷单510起，冒充客服240起，虚假投资190起，其余330起。",
    "刷单510起，冒充客服240起，其余330起。",
    "The clinic saw 95 patients, including 12 children and 88 adults over 18.",
    "收小麦5万吨；玉米3万吨、大豆2万吨，合计10万吨。",
    # crossed traits, overlaps, open lists
    "代表共120名，其中女性48名，党员83名，少数民族20名，大专以上学历97名。",
    "代表共120名，其中女性48名、党员83名、少数民族20名。",
    "新开工项目60个，其中亿元以上项目32个，工业项目41个，民生项目15个。",
    "全县耕地52万亩，其中水田20万亩、旱地32万亩，高标准农田38万亩。",
    # the list ends with its bracket, at a semicolon, at a predicate of its own
    "县城有客车80台（其中电动车52台）；出租车410台。",
    "全县新增病例4例，其中东区3例、西区1例，新增无症状感染者9例。",
    "铁桥全长320米，其中主桥长210米，桥宽180米。",
    # what the things of the whole hold
    "向灾区发放礼包5000份，包括1.2万份口罩和8000份消毒液。",
    # the whole is another figure
    "商城面积1200平方米，年销售额900万元。另有三家超市，其中东方超市1500平方米。",
    # totals of something else
    "新版目录新增品种30种，修订210种，总共1800种。",
    "减持股票450股、172股，累计持有合计3000股。",
    # other groups
    "事故造成3人死亡、12人受伤，另有2人失踪。",
    "景区有门店12家，金店1家，银店4家，其他小店90家。",
    # nets
    "公司净利润2.1亿元，其中投资收益3.4亿元。",
    # English
    "The storm killed 12 people, including 4 children, and injured 85, including 20 seriously.",
    "Police arrested 14 people, including 9 men, 5 women and 3 teenagers.",
    "The group runs 40 stores, of which 25 are franchised and 18 have cafes.",
    "He was one of two men charged with the thefts, of which there were 31.",
    "It reported earnings of $118 million, including a gain of $90 million and one of $40 million.",
    "The appeal is $1.3 million short: $5.0 million needed, $3.7 million raised.",
    "Deliveries were 2,100 units, including 400 units from the north and orders of 3,800 new units.",
    "I read two of these four books. Around a dozen of those 35 are good.",
    "Two members abstained and three were away. The chamber has 50 seats in all of its wings.",
]


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_look_alikes_are_silent(text: str, reported: Reported) -> None:
    assert reported(text, "partition") == []


def test_a_rest_may_be_of_the_sentence_before(reported: Reported) -> None:
    text = "镇里分到水泥900吨。东村领走300吨、西村领走250吨，余下350吨存在库里。"
    assert reported(text, "partition") == []
    assert reported(text.replace("余下350吨", "余下530吨"), "partition") == ["partition-rest-row"]


def test_no_list_makes_the_work_grow_faster_than_the_text() -> None:
    text = "全县共有企业9000家，其中" + "、".join(f"某镇{n}家" for n in range(1, 400)) + "。"
    assert len(verify_text(text, "a.txt").verdicts) <= 2
