"""Products: what there is for each of something, the number of them, and what they come to."""

from __future__ import annotations

import pytest

from factcheck.findings import Report
from factcheck.verify.reading import verify_text

TRUE = [
    "合作社种了860亩油菜，平均亩产152公斤，总产13.07万公斤。",
    "供暖补贴每户1800元，2460户共需442.8万元。",
    "奶站收购价每公斤4.2元，收奶35吨，付款14.7万元。",
    "展览开放40天，日均进馆3650人次，共接待14.6万人次。",
    "车间42个班组，职工1176名，平均每个班组28名。",
    "课桌单价260元，采购900套，合计23.4万元。",
    "每10股派2.5元，总股本6.4亿股，派现1.6亿元。",
    "按每人每月450元发放，320人全年发放172.8万元。",
    "每平方米造价2400元，新建380套周转房，每套60平方米，总价5472万元。",
    "The town paid 310 stewards £80 each, £24,800 in all.",
    "It sold 45,000 tickets at an average price of $22, taking $990,000.",
    "Dredging 4.5 miles of canal cost $9 million, or $2 million a mile.",
    "The grant comes to £340 for each of the parish's 1,250 residents, £425,000 in all.",
    "A bakery paid $640 a month in rent spends $7,680 over the year.",
    "看台共有28排，每排46座，可容纳1288名观众就座。",
    "老秦卖了6.5吨红枣，7200元一吨，到手46800元。",
    "按人均绿地11.5平方米、城区人口36.0万计算，全市绿地总面积为414万平方米。",
    "渡轮每天开行12班，每班定员240人，日供席位2880个。",
    "前8个月累计接诊18.4万人次，月均2.3万人次。",
    "On average 16 people a day were treated in March; over the month, 496 were.",
    "Nine crates, 36 jars to a crate: that is 324 jars of honey.",
    "The mill's 420 workers will each pocket a one-off £600, costing the owners £252,000.",
    "The club sold all 1,800 seats at $25 apiece for Friday's final, taking $45,000 at the gate.",
]
SLIPS = [
    ("合作社种了860亩油菜，平均亩产152公斤，总产18.07万公斤。", "FC201"),
    ("供暖补贴每户1800元，2640户共需442.8万元。", "FC201"),
    ("展览开放40天，日均进馆3650人次，共接待146万人次。", "FC201"),
    ("课桌单价280元，采购900套，合计23.4万元。", "FC201"),
    ("每10股派2.5元，总股本6.4亿股，派现16亿元。", "FC201"),
    ("每平方米造价2400元，新建380套周转房，每套60平方米，总价4572万元。", "FC201"),
    ("The town paid 310 stewards £80 each, £28,400 in all.", "FC201"),
    ("It sold 45,000 tickets at an average price of $22, taking $99,000.", "FC201"),
    ("Dredging 4.5 miles of canal cost $19 million, or $2 million a mile.", "FC201"),
]
LOOK_ALIKE = [
    # the grant is no part of what all of it cost
    "每户补助2万元，共改造350户，总投资1200万元。",
    # another scope, another time, a limit
    "全市户均存款12万元，新增贷款户3.2万户，贷款余额86亿元。",
    "去年均价6800元/平方米，今年成交32万平方米，成交额23亿元。",
    "每亩补贴120元，最高不超过2000亩，全县共发放补贴850万元。",
    # a survey's mean, and a figure that goes on in a smaller unit
    "人均可支配收入3.2万元，常住人口5.1万人，财政收入2.3亿元。",
    "坡上两亩四分地收了900公斤，摊到每亩375公斤。",
    # the mean of gifts is not over donors, earnings are not over the shares that are bought
    "The average gift was $35, and 1,200 donors gave $61,000.",
    "The company earned $1.20 a share, or $30 million, and bought 2 million shares.",
    "Workers earn $15 an hour; the plant's 400 workers shared a bonus of $2 million.",
    "The fund paid $500 each to 200 of its 320 members, and $90,000 to charity.",
    # net of costs, of more things, of some, of another time, of what two of them share
    "The choir sold 500 tickets at £18 each and, once the hall had been paid for, cleared £6,100 for the roof.",
    "这台机器每小时做60件，每班8小时，一天三班，日产1440件。",
    "The charity gave 200 families £50 each before Christmas; its appeal had raised £14,000 by then.",
    "Each of the 12 teams plays 22 matches, 132 in all, and the 40 referees share them.",
    "The council bought 30 bikes at £400 each and 12 helmets, spending £12,360.",
    "Tickets cost £15 each, or £12 for members, and the 300 sold brought in £4,200.",
    "Some of the 80 workers will get £1,000 each; the scheme costs £45,000.",
    "The plant makes 400 cars a day, works 250 days a year and made 93,000 last year because of a strike.",
    "A field of 12 hectares gave 7 tonnes a hectare of wheat; with the barley the farm took in 130 tonnes.",
    "The train carries 600 passengers a trip, and on 14 trips a day some 5,000 use it.",
    "Average attendance was 4,200 over 19 home games, and 61,000 saw the away matches.",
    "The firm pays 60 drivers $25 an hour; the wage bill was $4.1 million last year.",
    "The museum sold 3,000 tickets at £10 on Saturday and took £45,000 over the weekend.",
    "Twenty volunteers each planted 15 trees on Sunday, and by Monday 420 were in the ground.",
    "The bill comes to $40 for each of 1,500 homes, plus a $10,000 connection fee, or $70,000 altogether.",
    "The average donation was £25 and 900 people gave; a bequest brought the total to £40,000.",
    "He ran 8 miles a day for 30 days and 250 miles in all, having rested on some of them.",
    "The school has 24 classes with an average of 28 pupils; its sixth form takes the roll to 890.",
    "Each household pays £120 a year; the 4,000 households on benefits pay half, so that £3.1m comes in.",
    "The dairy's 90 cows give 24 litres each a day, and the plant bottles 6,000 litres from five farms.",
    "Parking is £2 an hour; 300 spaces took £1.1m last year.",
    "The bonus is $500 for each worker with a year's service; 800 of the 1,100 qualify, at a cost of $400,000.",
    "每人补贴300元，全镇1200名老人中符合条件的850名，发放25.5万元。",
    "门票每张60元，接待游客3.2万人次，门票收入150万元，因为老人和学生免票。",
    "新购公交车40辆，每辆98万元，连同充电桩共投资4300万元。",
    "每户安装费2800元，其中财政补助2000元，全村160户共补助32万元。",
    "合作社有社员86户，户均增收1.2万元，全社销售收入480万元。",
    "食堂每天供餐3次，每次600人，全月接待4.5万人次。",
    "培训班每期45人，已办12期，今年累计培训610人次，其中线上70人次。",
    "每亩收购价3200元，流转土地500亩，支付首期租金80万元。",
    "每吨运费120元，本月运煤2.4万吨，其中铁路运输1.1万吨，运费支出180万元。",
]


def _failed(text: str) -> list[str]:
    report: Report = verify_text(text, "a.txt")
    return [f.code for f in report.findings if f.problem.rule.startswith("product")]


@pytest.mark.parametrize("text", TRUE)
def test_a_true_product_is_tied_and_nothing_is_said(text: str) -> None:
    report = verify_text(text, "a.txt")
    assert any(v.check.rule.startswith("product") for v in report.verdicts)
    assert _failed(text) == []


@pytest.mark.parametrize(("text", "code"), SLIPS)
def test_a_slip_in_one_of_the_factors_is_found(text: str, code: str) -> None:
    assert _failed(text) == [code]


@pytest.mark.parametrize("text", LOOK_ALIKE)
def test_what_only_looks_like_a_product_is_left_alone(text: str) -> None:
    assert _failed(text) == []


def test_the_licence_is_in_the_words_that_say_so() -> None:
    said = verify_text("供暖补贴每户1800元，2460户共需442.8万元。", "a.txt").verdicts[0].check
    unsaid = verify_text("门票每张80元，卖出12.5万张，收入1000万元。", "a.txt").verdicts[0].check
    assert (said.licence, unsaid.licence) == ("stated", "resolved")
