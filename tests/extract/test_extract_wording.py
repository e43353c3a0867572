"""Wording and dates on raw text: what each rule finds, exactly where, and what it leaves alone."""

from __future__ import annotations

import pytest

from factcheck.extract import dates, wording

WRONG = [
    ("失业率上升0.2%。", "percent-for-pp", "率上升0.2%"),
    ("the unemployment rate rose 0.2 percent in May", "percent-for-pp", "rate rose 0.2 percent"),
    ("工业产值增长5个百分点", "pp-for-percent", "产值增长5个百分点"),
    ("revenue rose 5 percentage points", "pp-for-percent", "revenue rose 5 percentage points"),
    ("粮食产量增长到5%", "grew-to", "增长到5%"),
    ("价格下降3倍", "fall-in-times", "下降3倍"),
    ("it is 3 times less", "fall-in-times", "3 times less"),
    ("游客人数下降150%", "fall-over-100", "下降150%"),
    ("房价同比、环比上涨5%", "base-clash", "同比、环比上涨5%"),
    ("日检测量分别为每家200人份,主要承担检测", "respectively", "分别为每家200"),
    ("甲、乙、丙分别为3万元、5万元。", "respectively", "分别为3万元、5万"),
    ("约500人左右", "double-hedge", "约500人左右"),
    ("至少30家以上", "double-hedge", "至少30家以上"),
    ("about 50 people or so came", "double-hedge", "about 50 people or so"),
    ("耗资约12345.67元", "hedge-precision", "约12345.67"),
    ("售价30~20万元", "range-order", "30~20"),
    ("between $26 and $31 million", "range-scale", "$26 and $31 million"),
    ("那是80年代的事", "century-missing", "80年代"),
]
RIGHT = [
    "失业率上升0.2个百分点,失业率上升20%,汇率上升0.2%,出生率下降0.5%",
    "产值增速提高5个百分点,占比增长5个百分点",
    "占比增长到5%,利用率提高到98%,产量增长到5万吨",
    "价格下降三成,增长3倍,下降99.9%,下降100%",
    "同比、环比分别上涨5%、2%,同比、环比均增长5%",
    "甲、乙、丙分别为3万元、5万元、7万元。增加值占比分别为7.7%、39.8%和52.5%。",
    "男、女分别为3人、5人和4人、6人。甲和乙分别增长3%和5%。",
    "约500人,500人左右,预约500人左右,条约3个以上",
    "约1234万元,约1200人",
    "20~30万元,由30至20元,12月至2月,8时至6时",
    "$26 million and $31 million, from $9 to $5 million",
    "5 miles (8 km), 100 yards (90 m), 5英里(8公里)",
    "20世纪80年代,上世纪90年代",
]


@pytest.mark.parametrize(("text", "name", "where"), WRONG, ids=[f"{n}: {w}" for _, n, w in WRONG])
def test_wording(text: str, name: str, where: str) -> None:
    assert [(f.name, text[f.start : f.end]) for f in wording.flaws(text)] == [(name, where)]


@pytest.mark.parametrize("text", RIGHT, ids=[t[:14] for t in RIGHT])
def test_wording_left_alone(text: str) -> None:
    assert list(wording.flaws(text)) == []


BAD_DATES = [
    ("2月30日开工", "impossible-date", "2月30日"),
    ("2023年2月29日", "impossible-date", "2023年2月29日"),
    ("13月5日", "impossible-date", "13月5日"),
    ("on April 31 the", "impossible-date", "April 31"),
    ("on 31 April 2023 the", "impossible-date", "31 April 2023"),
    ("2024年5月1日星期四", "weekday", "2024年5月1日星期四"),
    ("on Thursday, May 1, 2024 the", "weekday", "Thursday, May 1, 2024"),
    ("2020—2018年", "period-order", "2020—2018年"),
    ("5月20日至10日", "period-order", "5月20日至10日"),
    ("between 2020 and 2018,", "period-order", "between 2020 and 2018"),
    ("2010年至2020年共15年", "duration", "2010年至2020年共15年"),
    ("5月1日至5月5日,为期8天", "duration", "5月1日至5月5日,为期8天"),
    ("他出生于1930年,2010年3月逝世,享年85岁", "age-birth", "出生于1930年,2010年3月逝世,享年85岁"),
]
GOOD_DATES = [
    "2024年2月29日星期四,2月29日,农历二月三十,12月31日",
    "2018—2020年,12月28日至1月3日,5月10日至20日",
    "2010年至2020年共10年,2010年至2020年共11年,5月1日至5月5日,为期5天,5月1日至5日,为期4天",
    "他出生于1930年,2010年3月逝世,享年80岁。出生于1930年,2010年逝世,享年81岁",
    "Wednesday, May 1, 2024; April 30; May 31; between 2018 and 2020; from 2020 to 1,900",
    "sales fell from 2020 to 2018",
]


@pytest.mark.parametrize(("text", "name", "where"), BAD_DATES, ids=[w for _, _, w in BAD_DATES])
def test_dates(text: str, name: str, where: str) -> None:
    assert [(f.name, text[f.start : f.end]) for f in dates.flaws(text)] == [(name, where)]


@pytest.mark.parametrize("text", GOOD_DATES, ids=[t[:14] for t in GOOD_DATES])
def test_dates_left_alone(text: str) -> None:
    assert list(dates.flaws(text)) == []


def test_a_weekday_needs_a_year() -> None:
    text = "5月1日星期日"  # a Monday in 2023, a Wednesday in 2024, a Thursday in 2025
    assert list(dates.flaws(text)) == []
    assert [f.name for f in dates.flaws(text, year=2024)] == ["weekday-inferred"]
    assert list(dates.flaws("5月1日星期四", year=2024)) == []  # it may be next year's
