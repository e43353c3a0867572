"""Wholes and parts told by structure: an apposition, a colon, a rest, a count word, names that are all there are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Reported = Callable[[str, str], list[str]]

APPOSED = [
    # names that are all there are
    ("县消防队去年招了45名新队员，男队员38名，女队员7名。", "38名", "33名"),
    ("研讨班学员共64人（男性41人，女性23人），下周开课。", "41人", "14人"),
    ("车祸造成19人受伤，其中重伤4人，轻伤15人。", "15人", "51人"),
    ("镇里登记灯具厂职工1260人，在职980人、退休280人。", "980人", "890人"),
    ("村民代表会上到场58人，赞成51人，反对4人，弃权3人。", "51人", "15人"),
    ("暑期档收入38.6亿元，国产影片29.1亿元，进口影片9.5亿元。", "9.5亿元", "5.9亿元"),
    ("省队本届拿下9金12银7铜，28枚奖牌入账。", "28枚", "38枚"),
    ("The choir has 84 singers, 51 of them women and 33 men, most of them retired.", "51", "15"),
    ("A bus crash near Tarn killed 13 pilgrims: six men, four women and three children.", "four", "five"),
    ("Of the parish's 640 pupils, 312 boys and 328 girls, half walk to school.", "328", "238"),
    ("The ship carried 118 pilgrims on board, 71 men and 47 women, when it left port.", "47", "74"),
    ("The union's 96 branches voted on Monday; 61 for, 30 against and five abstained, making 96 in all.", "30", "40"),
    ("Norway took 21 medals (nine gold, five silver and seven bronze) at the games.", "nine", "eight"),
    ("Rovers have scored 38 goals, 25 at home and 13 away.", "25", "35"),
    ("Her band came home with four golds, three silvers and six bronzes, 13 medals in all.", "13", "14"),
]

LOOSE = [
    ("专项资金860万元这样分：420万元修路，280万元装灯，160万元补绿化。", "420万元", "240万元"),
    ("老街腾退二十六户：十九户拿了货币补偿，七户要了安置房。", "十九户", "十六户"),
]

COLONS = [
    ("抢险动用车辆54台——挖掘机21台、装载机15台、自卸车18台。", "15台", "25台"),
    ("The trust runs 31 sites: 14 castles, nine gardens and eight mills.", "nine", "five"),
    ("Villagers raised £9,400: £5,200 from a fete, £3,100 from a raffle and £1,100 in coins.", "£3,100", "£1,300"),
    (
        "The harbour handled 7.6m tonnes last year – 4.1m tonnes of grain, 2.3m tonnes of coal and 1.2m tonnes of timber.",
        "4.1m",
        "1.4m",
    ),
]

RESTS = [
    ("救灾棉衣800件已运到，300件送往东镇，剩余500件作为储备。", "300件", "350件"),
    ("书库今年新购图书6200册，少儿类2100册、文学类1800册，其余2300册为科技类。", "1800册", "8100册"),
    ("About 3,000 pilgrims came; 1,900 were from the province and the remaining 1,100 from abroad.", "1,900", "9,100"),
    ("公司拿到贷款2.4亿元。1.1亿元还了旧债，0.8亿元买设备，余下0.5亿元备用。", "0.8亿元", "0.3亿元"),
    (
        "引水渠全长52.4公里分三段施工，上游段18.9公里已完工，中游段20.3公里过半，最后13.2公里明年动工。",
        "20.3公里",
        "30.2公里",
    ),
    ("这笔4500万元的捐款去向如下：2000万元建校舍，1600万元设奖学金，剩下900万元买图书。", "1600万元", "1060万元"),
    ("Of the 540 tents, 210 went to Darrow and 180 to Lisk. The remaining 150 are still at the airport.", "180", "108"),
    (
        "The state is paying $48m and the county $22m. The rest of the $95m bill, $25m, falls on the port.",
        "$22m",
        "$32m",
    ),
    (
        "Demand stood at 9.8GW at noon, when coal was supplying 4.4GW, hydro 3.1GW and the sun the remaining 2.3GW.",
        "3.1GW",
        "1.3GW",
    ),
]

COUNTED = [
    (
        "全线87.5公里的管道分四段铺设，甲段21.4公里已通，乙段25.1公里试压，丙段19.6公里焊接中，丁段21.4公里刚进场。",
        "25.1公里",
        "52.1公里",
    ),
    ("The bank sold $900m of bonds in three tranches, of $400m, $300m and $200m.", "$300m", "$350m"),
]

TOTALS = [
    ("前三天客流分别为2.1万、3.4万、2.8万人次，合计8.3万人次。", "3.4万", "4.3万"),
    ("Wheat fetched $3.2m, barley $1.4m and oats $0.7m, for total sales of $5.3m.", "$1.4m", "$4.1m"),
    ("Builders are owed £640,000, banks £1.2m and staff £160,000. In all, the firm owes £2.0m.", "£1.2m", "£2.1m"),
]


@pytest.mark.parametrize(("text", "figure", "slip"), [*APPOSED, *COLONS, *RESTS, *COUNTED, *TOTALS])
def test_a_slip_is_found(text: str, figure: str, slip: str, reported: Reported) -> None:
    assert text.count(figure) >= 1
    assert reported(text, "partition") == []
    assert reported(text.replace(figure, slip, 1), "partition") != []


LOOK_ALIKES = [
    # the whole is of others
    "学校有教职工120人，男生800人，女生760人。",
    "事故造成5人死亡，重伤6人，轻伤31人。",
    # there are others still
    "到场代表120人，赞成90人，反对12人。",
    "代表团60人，男选手20人，女选手18人，教练和队医另计。",
    "The crash hurt 30 people, including nine men and eight women.",
    "Police questioned 40 people, among them 12 men and five women.",
    "The squad has 25 players and its staff of doctors has six men and two women.",
    "The firm employs 300, and its board, six men and two women, meets monthly.",
    "Nine men, five women and two dogs were rescued from 40 homes.",
    # no list of parts
    "每100名职工里有23名参加了补充医保：全市在职职工41.5万人，参保9.55万人。",
    "路修好后车程缩短20公里：原来走国道95公里，现在走高速75公里。",
    "The price of a ticket was cut by $30: it was $90 in May and $60 in June.",
    "They work on two big dams - the Three Gorges plant and the Five Rivers station.",
    # a number that is not read as a figure is a part
    "Of the 75 seats, the Greens won 30 and the Liberals 25, with the other 20 going to independents.",
    # the whole of a rest is not printed
    "It sold 60 buses in May, 40 in June and the remaining 20 in July.",
    "60箱给了东村，40箱给了西村，剩余20箱留用。",
    "Smith won 40 votes, Jones 30, Brown 20 and the rest 10.",
    "It sold 60 buses in May and 40 in June. The remaining 20 will go to schools.",
    "首批货120箱，第二批80箱，最后30箱下月到。",
    "Bidders took 127 mln of the offer and a bank 150 mln.",
    # fewer or more parts than the count word says
    "贷款5亿元分三批发放，第一批2亿元，第二批1亿元。",
    "It borrowed $900m in three tranches, the first of $400m and the second of $300m.",
]


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_look_alikes_are_silent(text: str, reported: Reported) -> None:
    assert reported(text, "partition") == []


@pytest.mark.parametrize(("text", "right", "wrong"), LOOSE)
def test_figures_that_begin_their_clauses_behind_a_colon_are_all(
    text: str, right: str, wrong: str, loud: Callable[[str], list[tuple[str, str]]]
) -> None:
    assert loud(text) == []
    assert loud(text.replace(right, wrong)) == [("partition-colon-loose", "resolved")]
