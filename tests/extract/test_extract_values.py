"""What figures in running text are worth and what they are, told by their own words and those around them."""

from fractions import Fraction

import pytest

from factcheck.extract import extract

ENGLISH = [
    ("Her time was 2:15:30.", [("2:15:30", "duration", 8130, "s")]),
    ("She won in 14:52.31, from 14:55.36.", [("14:52.31", "duration", "892.31", "s"), ("14:55.36", "duration", "895.36", "s")]),
    ("The crossing took three hours and five minutes.", [("three hours and five minutes", "duration", 185, "min")]),
    ("The race lasted four hours 12 minutes 30 seconds.", [("four hours 12 minutes 30 seconds", "duration", 15150, "s")]),
    ("Work stopped for half an hour, then for a year and a half.",
     [("half an hour", "duration", "1/2", "h"), ("a year and a half", "duration", "3/2", "year")]),
    ("He waited two years and a half.", [("two years and a half", "duration", "5/2", "year")]),
    ("It rose by half a percentage point.", [("rose by half a percentage point", "points", "1/2", "")]),
    ("The bank made a 25-basis-point cut.", [("25-basis-point", "points", 25, "")]),
    ("Violence ranks second.", [("second", "rank", 2, "")]),
    ("The airline was ranked seventh of ten carriers.", [("seventh", "rank", 7, ""), ("ten carriers", "count", 10, "")]),
    ("The college sits 34th in the national table.", [("34th", "rank", 34, "")]),
    ("It was the 23rd and 24th of the season.", [("23rd", "rank", 23, ""), ("24th", "rank", 24, "")]),
    ("That is double what it took, and twice the sum.", [("double", "times", 2, ""), ("twice", "times", 2, "")]),
    ("The gap is half as large again.", [("half as large again", "times", "3/2", "")]),
    ("Sales rose threefold and costs trebled.", [("rose threefold", "times", 3, ""), ("trebled", "times", 3, "")]),
    ("Raising it cost 15p for every pound.", [("15p", "each", 15, "GBP")]),
    ("It was 18C on Sunday and 95F on Monday.", [("18C", "degree", 18, "°C"), ("95F", "degree", 95, "°F")]),
    ("Supporters outnumber opponents 52 to 33.", [("52", "count", 52, ""), ("33", "count", 33, "")]),
    ("Delays were 1,559 — 41.0, 30.0 and 29.0 in June.",
     [("1,559", "count", 1559, ""), ("41.0", "count", 41, ""), ("30.0", "count", 30, ""), ("29.0", "count", 29, "")]),
    ("The budget was cut by half.", [("half", "growth", "1/2", "")]),
    ("They won 58 to 64 of the seats.", [("58 to 64", "count", None, "")]),
    ("Half the seats are hers.", [("Half", "share", "1/2", "")]),
]  # fmt: skip
CHINESE = [
    ("他跑完全程用时2分15秒，比队友快1分48秒32。", [("2分15秒", "duration", 135, "s"), ("1分48秒32", "duration", "108.32", "s")]),
    ("她以2:15:30的成绩夺冠。", [("2:15:30", "duration", 8130, "s")]),
    ("这趟车全程要走3天4小时，省下2小时50分。", [("3天4小时", "duration", 76, "h"), ("2小时50分", "duration", 170, "min")]),
    ("该校男女比1.14∶1，师生比1∶18。", [("1.14∶1", "ratio", "1.14", ""), ("1∶18", "ratio", "1/18", "")]),
    ("当地供需比（岗位与求职者之比）约5∶1。", [("约5∶1", "ratio", 5, "")]),
    ("死亡率下降1.2个千分点。", [("下降1.2个千分点", "points", "-1.2", "")]),
    ("人数减了一半，租金长了四分之一，销量砍掉三成。",
     [("减了一半", "growth", "-1/2", ""), ("长了四分之一", "growth", "1/4", ""), ("砍掉三成", "growth", -30, "")]),
    ("价格便宜两成，客流比去年高12%。", [("便宜两成", "growth", -20, ""), ("12%", "growth", 12, "")]),
    ("女性占四成，其中一半是青年，半数以上住在镇上。",
     [("四成", "share", 40, ""), ("一半", "share", "1/2", ""), ("半数以上", "share", "1/2", "")]),
    ("销量破百万，客流破亿。", [("破百万", "bare", 1000000, ""), ("破亿", "bare", 100000000, "")]),
    ("火电利用小时数为 5021 小时，人均用电 951 千瓦时。", [("5021 小时", "duration", 5021, "h"), ("951 千瓦时", "each", 951, "kWh")]),
    ("节前15天共运送旅客25万人次。", [("15天", "duration", 15, "day"), ("25万人次", "count", 250000, "")]),
    ("气温升到30度，全天用电40度。", [("30度", "degree", 30, "kWh"), ("40度", "amount", 40, "kWh")]),
    ("遇难三人，失联一人。", [("三人", "count", 3, ""), ("一人", "count", 1, "")]),
    ("负荷创历史第三高位。", [("第三", "rank", 3, "")]),
]  # fmt: skip
SILENT_CHINESE = [
    "主队3比1获胜，客队2-1取胜，总比分5∶3。",
    "水稻、玉米、薯类按5∶3∶2搭配。",
    "下午3点出发，晚上八点到，凌晨1时再走，上午9点至11点开门。",
    "第 9 条和第二大学，一人一票，另一人未到。",
    "半年多来，大半年里，一半儿也没有做完。",
]
SILENT = [
    "The train leaves at 2:15:30 and the bus at 9.40pm, or at 3p.m., not noon.",
    "A double room on 34th Street, after the second half.",
    "The first of May; the third stage; a double-digit answer.",
    "They won 3-1, by a vote of 7 to 2, at a ratio of 5:3:2.",
    "A 1080p picture from the F-35C at Gate 18C.",
    "He called twice and came half-heartedly.",
]


def found(text: str) -> list[tuple[str, str, object, str]]:
    rows = []
    for item in extract(text).articles[0].items:
        if item.claim and item.figure is not None:
            unit = item.figure.unit
            base = unit.dimension[0][0] if unit.dimension else ""
            rows.append((item.text, item.type, item.figure.number, _NAMES.get((base, unit.scale), base)))
    return rows


def _exact(number: object) -> Fraction | None:
    return None if number is None else Fraction(str(number))


_NAMES = {("s", 60): "min", ("s", 3600): "h", ("s", 86400): "day", ("kg", 3600000): "kWh"}


@pytest.mark.parametrize(("text", "expected"), ENGLISH, ids=[text for text, _ in ENGLISH])
def test_english_figures_are_valued_and_typed(text: str, expected: list[tuple[str, str, object, str]]) -> None:
    wanted = [(said, kind, _exact(number), unit) for said, kind, number, unit in expected]
    assert found(text) == wanted


@pytest.mark.parametrize(("text", "expected"), CHINESE, ids=[text for text, _ in CHINESE])
def test_chinese_figures_are_valued_and_typed(text: str, expected: list[tuple[str, str, object, str]]) -> None:
    wanted = [(said, kind, _exact(number), unit) for said, kind, number, unit in expected]
    assert found(text) == wanted


def test_a_broken_record_is_no_bound() -> None:
    assert found("他打破三项纪录。") == [("三项", "count", 3, "")]


def test_a_list_in_a_bracket_is_not_what_grew() -> None:
    text = "公司销量75吨（其中甲45吨，乙30吨），比上年同期（60吨）增长25%。"
    assert not [check for check in extract(text).articles[0].checks if check.rule == "growth-of-levels"]


@pytest.mark.parametrize("text", [*SILENT, *SILENT_CHINESE])
def test_what_only_looks_like_a_figure_is_none(text: str) -> None:
    assert found(text) == []
