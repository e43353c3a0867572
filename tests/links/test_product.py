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
    "会议要求每村配1名书记员，全县182个村已配到位175个村。",
    "每班45人的限额下，全校36个班在校生1512人。",
    "票价每张80元，学生半价，售出1200张，收入7.6万元。",
    "平均每亩施肥25公斤，示范田120亩共用肥2640公斤。",
    "前5个月进出口总值86亿元，月均出口9.2亿元。",
    "人均住房面积41平方米，全镇3.2万人，今年新建住房12万平方米。",
    "最高气温37.2度，最低气温22.4度，平均29.6度，昨天最高35度。",
    "全省最高工资标准每月2280元，最低1780元，本市执行2010元。",
    "报名人数近6000人，6214人通过审核的说法不实，实际通过5420人。",
    "抽检合格率不低于98%，三家企业抽检结果分别是98.4%、97.6%、99.1%，一家被约谈。",
    "存款余额突破500亿元，达512.6亿元，其中储蓄存款占六成。",
    "两成受访企业预计裁员，比上季度少5个百分点，受访的320家企业里有48家亏损。",
    "工程总投资12.6亿元，已完成投资9.45亿元，占总投资的75%，年内计划再投1.5亿元。",
    "新能源车卖出1.26万辆，占全市新车销量的三成，全年新车4.2万辆。",
    "1200人参加义诊，老人占六成，发放药品380份。",
    "该厂两条生产线每天各产300台，一个月25个工作日产1.5万台。",
    "每桌10人，摊位费每桌60元，32桌坐满，收了1920元。",
    "全程马拉松8000人，半程12000人，女选手占三成二，共6400人。",
    "2024年1月8日（周一）开学，1月15日（周一）补考。",
    "从周一到周四连续4天晚上停水，每晚6小时，共24小时。",
    "母亲61岁，女儿38岁，母亲23岁时生下她。",
    "学校建于1938年，今年（2024年）86周年校庆前夕，再过14年就是百年。",
    "地铁2号线日均客运量31万人次，开通10天累计318万人次。",
    "该公司持股30%的子公司亏损2000万元，公司按比例承担600万元。",
    "订单增长两成，1500台订单里出口900台，占六成。",
    "救援队共56人，分成7组，每组8人，其中3组留守。",
    "水费每吨3.1元，一家人一个月用水15吨，全年水费558元。",
    "客运站每天发车120班，平均每班32人，日运送旅客3840人次。",
    "全校1200名学生，近视的540人，近视率45%，比去年降2个百分点。",
    "乡镇卫生院每院至少3名全科医生，18所卫生院现有61名。",
    "3天卖出1.2万斤樱桃，每斤25元，销售额30万元。",
    "首日票房1.1亿元，三天累计3.4亿元，日均1.13亿元。",
    "去年接待游客620万人次，旅游收入46.5亿元，人均花费750元。",
    "今年计划招录300人，报名9600人，平均32人争1个岗位。",
    "超七成网点开通夜间服务：全市430个网点中，312个延长到晚8点。",
    "不足一成居民没有医保——38万人里有2.9万人未参保。",
    "The museum drew 214,000 visitors, up from 198,000. Shop sales were £3.20 a visitor, £1.1m with the café.",
    "Each of the 30 buses carries 80 passengers, and 1,900 used them on Monday.",
    "The company will pay 45p for each of the 12m shares held by outsiders, or £5.4m.",
    "Wages rose to $18 an hour for the 240 cleaners, who work 30 hours a week; the weekly bill is $129,600.",
    "The 16 clubs each have two votes; 22 of the 32 were cast for the plan.",
    "The ferry makes six crossings a day with room for 400 cars each time; it carried 1,950 on Friday.",
    "He saved £50 a week for a year and spent £2,400 on a car.",
    "The class of 28 sold 340 cakes at £2 each and raised £700 with a raffle.",
    "The farm's 600 acres gave 3 tons an acre of barley on half of them: 900 tons.",
    "Fifty guests paid £40 a head, and the band cost £1,200.",
    "A 12-mile track with 4 crossings a mile; 40 crossings are being closed.",
    "About 70 of the 210 staff will each lose £300 a month from July, a saving of £21,000.",
    "Fuel costs rose 12% to $3.36 a gallon, and the fleet burns 2,000 gallons a day.",
    "Sixty per cent of 900 parents wrote back, 540 of them, and 400 said yes.",
    "The firm's 8,200 staff include 2,460 abroad, 30 per cent, of whom half are in India.",
    "Of 52 bids 13 were late. A quarter of the rest lacked a signature.",
    "She spent 12 of her 30 years there, 40 per cent of her working life.",
    "Women are 14 of 40 directors; ten years ago it was 15 per cent.",
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
