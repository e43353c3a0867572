"""Direction, bounds and restatements as a user meets them: true text is silent, a slip is found, look-alikes are silent."""

from __future__ import annotations

import pytest

from factcheck.extract import dates
from factcheck.verify.reading import verify_text

SLIPS = [
    # true, with a slip, rule
    ("车间的能耗由320吨下降到275吨。", "车间的能耗由320吨下降到375吨。", "direction-fall"),
    ("图书馆藏书从去年的4.2万册增加到5.1万册。", "图书馆藏书从去年的4.2万册增加到3.1万册。", "direction-rise"),
    ("办件时间为9天，比去年的12天短了不少。", "办件时间为19天，比去年的12天短了不少。", "direction-fall"),
    ("Ferry trips fell to 8,400 from 9,150 in May.", "Ferry trips fell to 9,400 from 9,150 in May.", "direction-fall"),
    ("The vacancy rate rose from 4.1% to 5.3%.", "The vacancy rate rose from 4.1% to 3.5%.", "direction-rise"),
    ("Turnout was 38%, down from 44%.", "Turnout was 48%, down from 44%.", "direction-fall"),
    ("寄递量首次突破60万件，达到61.4万件。", "寄递量首次突破60万件，达到51.4万件。", "bound-twin"),
    ("装电梯的楼不足四成：250栋里只有92栋。", "装电梯的楼不足四成：250栋里只有192栋。", "bound-fraction"),
    ("三个车间的日产量，最高82吨，最低64吨，平均71吨。", "三个车间的日产量，最高82吨，最低64吨，平均91吨。", "bound-extremes"),
    ("Over half of the 410 buses on the road, 233 of them, were full.",
     "Over half of the 410 buses on the road, 133 of them, were full.", "bound-fraction"),
    ("The club lost 12 of its 30 matches.", "The club lost 42 of its 30 matches.", "bound-part"),
    ("Queues ranged from 5 minutes to 40 minutes and averaged 18 minutes.",
     "Queues ranged from 5 minutes to 40 minutes and averaged 81 minutes.", "bound-between"),
    ("林场种草640公顷，也就是9600亩。", "林场种草640公顷，也就是960亩。", "conversion-of-units"),
    ("县里新修水渠花了1.4亿元。这笔14000万元的投入来自专项资金。",
     "县里新修水渠花了1.4亿元。这笔41000万元的投入来自专项资金。", "restated-again"),
    ("Half a million homes lost water. By noon few of those 500,000 had it back.",
     "Half a million homes lost water. By noon few of those 50,000 had it back.", "restated-again"),
    ("The school has 417 pupils. Of those 417, 63 live on the island.",
     "The school has 417 pupils. Of those 471, 63 live on the island.", "restated-again"),
]  # fmt: skip

SILENT = [
    "气温降幅由3度收窄到5度。",
    "人民币对美元汇率由7.1元上涨到6.9元。",
    "累计增持比例不低于总股本的1%，不超过总股本的2%。",
    "队伍参加全部7个大项中58个小项的比赛。",
    "碑立在3米深的湖水中，距岸边有90米。",
    "产品收益率在4%以下的仅为13.5%。",
    "当地有中风险地区12个 中高风险地区40个。",
    "这两名队员和另外三名队员都已归队。",
    "The yen fell to 152 from 150 against the dollar.",
    "Net profit fell to $1.2 billion from $1.5.",
    "Visits rose to 120 from 12 countries.",
    "Bids ranged from 98.5 to 97.2.",
    "Of 300 volunteers, 40 left. 120 of them returned in May.",
    "Hundreds of thousands of people marched.",
    "The report found 87% of users were happy and that 84% came back.",
    "The two men were with three others.",
    "The marina logged 640 arrivals in May. Of these 402 were sailing boats.",
]


def rules(text: str) -> list[str]:
    return [
        f.problem.rule or f.code
        for f in verify_text(text, "a.txt").findings
        if f.severity in ("error", "warning") and f.problem.rule
    ]


@pytest.mark.parametrize(("true", "slip", "rule"), SLIPS, ids=[f"{r}-{i}" for i, (_, _, r) in enumerate(SLIPS)])
def test_a_slip_is_found_and_the_truth_is_not_accused(true: str, slip: str, rule: str) -> None:
    assert rules(true) == []
    assert rule in rules(slip)


@pytest.mark.parametrize("text", SILENT)
def test_look_alikes_are_silent(text: str) -> None:
    assert rules(text) == []


HEADLINES = [
    ("绿水县新建公园36座\n本报讯 记者获悉，绿水县去年新建公园36座，全部免费开放，市民出门就能见到绿地。",
     "绿水县新建公园63座\n本报讯 记者获悉，绿水县去年新建公园36座，全部免费开放，市民出门就能见到绿地。"),
    ("Bridge repair to cost £48m\nThe repair of the old bridge at Sandle will cost £48 million, the council said on Monday.",
     "Bridge repair to cost £84m\nThe repair of the old bridge at Sandle will cost £48 million, the council said on Monday."),
]  # fmt: skip


@pytest.mark.parametrize(("true", "slip"), HEADLINES)
def test_a_headline_and_its_story(true: str, slip: str) -> None:
    assert rules(true) == []
    assert rules(slip) == ["headline-figure"]


EVENTS = [
    ("1979年进厂，2019年退休，车床边干了40年。", "1979年进厂，2019年退休，车床边干了30年。"),
    ("水闸2020年3月开工，2022年5月完工，工期26个月。", "水闸2020年3月开工，2022年5月完工，工期36个月。"),
    ("班车7时50分发车，10时05分到站，全程2小时15分。", "班车7时50分发车，10时05分到站，全程2小时45分。"),
    ("夜车23时40分开出，次日1时10分到达，全程1小时30分。", "夜车23时40分开出，次日1时10分到达，全程3小时30分。"),
    ("老教师（1930年—2021年），享年91岁。", "老教师（1930年—2021年），享年81岁。"),
    ("She was in office from 1988 to 1999, eleven years in all.", "She was in office from 1988 to 1999, seven years."),
    ("Opened in 1901, the lido will mark its 125th anniversary in 2026.",
     "Opened in 1901, the lido will mark its 152nd anniversary in 2026."),
    ("Born in 1940, the painter died in 2021, aged 80.", "Born in 1940, the painter died in 2021, aged 60."),
]  # fmt: skip


@pytest.mark.parametrize(("true", "slip"), EVENTS)
def test_two_events_and_the_time_between(true: str, slip: str) -> None:
    assert list(dates.flaws(true)) == []
    assert [f.name for f in dates.flaws(slip)] in (["duration"], ["age-birth"])


@pytest.mark.parametrize(
    "text",
    [
        "1979年进厂，2019年退休，当了20年车间主任。",
        "1979年进厂，2019年退休，其间在外地干了6年。",
        "店铺1979年开业，停过两年，2019年关门，前后38年。",
        "From 1988 to 1999, two years after the war, he wrote.",
    ],
)
def test_other_spans_are_silent(text: str) -> None:
    assert list(dates.flaws(text)) == []
