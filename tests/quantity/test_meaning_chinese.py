"""What a Chinese printed figure means: every row of the table of meanings, worked out by hand."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest

from factcheck.quantity.figure import parse_figure
from factcheck.quantity.format import exact_text
from factcheck.quantity.interval import Interval

Shown = Callable[[Interval], str]

COUNTED = [
    ("321户", "321", "[321, 321]", "户", None),
    ("191名", "191", "[191, 191]", "名", None),
    ("32", "32", "[32, 32]", "", None),
    ("三家", "3", "[3, 3]", "家", None),
    ("两家", "2", "[2, 2]", "家", None),
    ("六大", "6", "[6, 6]", "大", None),
    ("二十三", "23", "[23, 23]", "", None),
    ("三千户", "3000", "[3000, 3000]", "户", None),
    ("126次", "126", "[126, 126]", "次", None),
    ("20名学生", "20", "[20, 20]", "名学生", None),
    ("3块金牌", "3", "[3, 3]", "块金牌", None),
    ("13个国家", "13", "[13, 13]", "个国家", None),
    ("3.2万户", "32000", "[31500, 32500]", "户", None),
    ("208万人", "2080000", "[2075000, 2085000]", "人", None),
    ("二十三万人", "230000", "[225000, 235000]", "人", None),
    ("三万五千二百一十六人", "35216", "[35216, 35216]", "人", None),
    ("3亿", "300000000", "[250000000, 350000000]", "", None),
    ("1,234户", "1234", "[1234, 1234]", "户", None),
    ("第三", "3", "[3, 3]", "", None),
    ("第12", "12", "[12, 12]", "", None),
]

MEASURED = [
    ("1003亩", "1003", "[1002.5, 1003.5]", "亩", None),
    ("323.01万元", "3230100", "[3230050, 3230150]", "元", None),
    ("13.94亿元", "1394000000", "[1393500000, 1394500000]", "元", None),
    ("33.2亿元", "3320000000", "[3315000000, 3325000000]", "元", None),
    ("2605万元", "26050000", "[26045000, 26055000]", "元", None),
    ("1.2万亿元", "1200000000000", "[1150000000000, 1250000000000]", "元", None),
    ("98.8%", "98.8", "[98.75, 98.85]", "%", None),
    ("98.80%", "98.8", "[98.795, 98.805]", "%", None),
    ("0%", "0", "[0, 0.5]", "%", None),
    ("7.22", "7.22", "[7.215, 7.225]", "", None),
    ("105.07", "105.07", "[105.065, 105.075]", "", None),
    ("8.5‰", "8.5", "[8.45, 8.55]", "‰", None),
    ("千分之五", "5", "[4.5, 5.5]", "‰", None),
    ("万分之三", "3", "[2.5, 3.5]", "‱", None),
    ("百分之三十", "30", "[29.5, 30.5]", "%", None),
    ("百分之十点五", "10.5", "[10.45, 10.55]", "%", None),
    ("百分之百", "100", "[99.5, 100.5]", "%", None),
    ("0.5个百分点", "0.5", "[0.45, 0.55]", "个百分点", None),
    ("50个基点", "50", "[49.5, 50.5]", "个基点", None),
    ("12千米", "12", "[11.5, 12.5]", "公里", None),
    ("三百元", "300", "[299.5, 300.5]", "元", None),
    ("两米半", "2.5", "[2.25, 2.75]", "米", None),
    ("三年半", "3.5", "[3.25, 3.75]", "年", None),
    ("一个半月", "1.5", "[1.25, 1.75]", "个月", None),
    ("5百分点", "5", "[4.5, 5.5]", "个百分点", None),
    ("7百帕", "7", "[6.5, 7.5]", "百帕", None),
    ("7千焦耳", "7000", "[6500, 7500]", "焦耳", None),
    ("7千克", "7", "[6.5, 7.5]", "公斤", None),
    ("5万两", "50000", "[45000, 55000]", "两", None),
    ("每千人5.6张", "5.6", "[5.55, 5.65]", "张/千人", None),
    ("每10万人3.2例", "3.2", "[3.15, 3.25]", "例/10万人", None),
    ("三块五", "3.5", "[3.45, 3.55]", "元", None),
    ("3元5角", "3.5", "[3.45, 3.55]", "元", None),
    ("人民币8千元", "8000", "[7500, 8500]", "元", None),
    ("￥300", "300", "[299.5, 300.5]", "元", None),
    ("5元/人", "5", "[4.5, 5.5]", "元/人", None),
    ("每人3万元", "30000", "[25000, 35000]", "元/人", None),
    ("每家200人份", "200", "[199.5, 200.5]", "人份/家", None),
    ("五十兆字节", "50", "[49.5, 50.5]", "兆字节", None),
    ("三十两", "30", "[29.5, 30.5]", "两", None),
]

WORDED = [
    ("约10%", "10", "[9, 11]", "%", "about"),
    ("10%左右", "10", "[9, 11]", "%", "about"),
    ("约10%左右", "10", "[9, 11]", "%", "about"),
    ("大约300户", "300", "[285, 315]", "户", "about"),
    ("300户上下", "300", "[285, 315]", "户", "about"),
    ("300余万元", "3000000", "(3000000, 4000000)", "元", "odd"),
    ("20多人", "20", "(20, 30)", "人", "odd"),
    ("1500余", "1500", "(1500, 1600)", "", "odd"),
    ("10余万元", "100000", "(100000, 200000)", "元", "odd"),
    ("1.5亿多元", "150000000", "(150000000, 160000000)", "元", "odd"),
    ("二十多万", "200000", "(200000, 300000)", "", "odd"),
    ("百余家", "100", "(100, 200)", "家", "odd"),
    ("三年多", "3", "(3, 4)", "年", "odd"),
    ("两个多月", "2", "(2, 3)", "个月", "odd"),
    ("两成多", "20", "(20, 30)", "%", "odd"),
    ("十几个", "10", "(10, 20)", "个", "odd"),
    ("一百零几万", "1000000", "(1000000, 1100000)", "", "odd"),
    ("十来个", "10", "[9, 20)", "个", "odd"),
    ("近千人", "1000", "[900, 1000)", "人", "nearly"),
    ("将近300家", "300", "[270, 300)", "家", "nearly"),
    ("近两成", "20", "[18, 20)", "%", "nearly"),
    ("超过500万元", "5000000", "(5000000, …)", "元", "more-than"),
    ("逾300", "300", "(300, …)", "", "more-than"),
    ("突破1万亿元", "1000000000000", "(1000000000000, …)", "元", "more-than"),
    ("超百家", "100", "(100, …)", "家", "more-than"),
    ("5万元以上", "50000", "[50000, …)", "元", "at-least"),
    ("至少300人", "300", "[300, …)", "人", "at-least"),
    ("不低于60%", "60", "[60, …)", "%", "at-least"),
    ("20家及以上", "20", "[20, …)", "家", "at-least"),
    ("不足100人", "100", "[0, 100)", "人", "less-than"),
    ("不到三成", "30", "[0, 30)", "%", "less-than"),
    ("低于5%", "5", "[0, 5)", "%", "less-than"),
    ("不超过10%", "10", "[0, 10]", "%", "at-most"),
    ("至多5家", "5", "[0, 5]", "家", "at-most"),
    ("30天以内", "30", "[0, 30]", "天", "at-most"),
    ("60岁以下", "60", "[0, 60]", "岁", "at-most"),
    ("≥50", "50", "[50, …)", "", "at-least"),
    ("<12", "12", "[0, 12)", "", "less-than"),
]

IN_WORDS = [
    ("七成", "70", "[65, 75]", "%", None),
    ("七成五", "75", "[74.5, 75.5]", "%", None),
    ("8.5成", "85", "[84.5, 85.5]", "%", None),
    ("八折", "80", "[75, 85]", "%", None),
    ("8.5折", "85", "[84.5, 85.5]", "%", None),
    ("85折", "85", "[84.5, 85.5]", "%", None),
    ("对折", "50", "[45, 55]", "%", None),
    ("三分之二", "2/3", "[19/30, 0.7]", "", "fraction"),
    ("一半", "0.5", "[0.475, 0.525]", "", "fraction"),
    ("半数", "0.5", "[0.475, 0.525]", "", "fraction"),
    ("1/4", "0.25", "[0.2375, 0.2625]", "", "fraction"),
    ("一又二分之一", "1.5", "[1.425, 1.575]", "", "fraction"),
    ("过半", "0.5", "(0.5, …)", "", "more-than"),
    ("超过三分之二", "2/3", "(2/3, …)", "", "more-than"),
    ("近半", "0.5", "[0.45, 0.5)", "", "nearly"),
    ("几十名", None, "[10, 100)", "名", "magnitude"),
    ("数百", None, "[100, 1000)", "", "magnitude"),
    ("两位数", None, "[10, 100)", "", "magnitude"),
    ("上百家", None, "[100, 1000)", "家", "magnitude"),
    ("成千上万", None, "[1000, 1000000)", "", "magnitude"),
    ("千万元", None, "[10000000, 100000000)", "元", "magnitude"),
    ("百万元", None, "[1000000, 10000000)", "元", "magnitude"),
    ("数十亿元", None, "[1000000000, 10000000000)", "元", "magnitude"),
    ("几百万元", None, "[1000000, 10000000)", "元", "magnitude"),
    ("5~10万元", None, "[50000, 100000]", "元", "range"),
    ("5万~10万元", None, "[50000, 100000]", "元", "range"),
    ("5000至1万元", None, "[5000, 10000]", "元", "range"),
    ("3至5年", None, "[3, 5]", "年", "range"),
    ("三到五成", None, "[30, 50]", "%", "range"),
    ("3%～5%", None, "[3, 5]", "%", "range"),
    ("约5—10万元", None, "[47500, 105000]", "元", "range"),
    ("介于20与30之间", None, "[20, 30]", "", "range"),
    ("5万元以上10万元以下", None, "[50000, 100000]", "元", "range"),
    ("大于二十的同时小于等于三十五", None, "(20, 35]", "", "range"),
    ("两三个", None, "[2, 3]", "个", "range"),
    ("三四十", None, "[30, 40]", "", "range"),
    ("七八成", None, "[70, 80]", "%", "range"),
    ("十二三岁", None, "[12, 13]", "岁", "range"),
]


@pytest.mark.parametrize(("text", "number", "interval", "unit", "wording"), COUNTED + MEASURED + WORDED + IN_WORDS)
def test_it_means(text: str, number: str | None, interval: str, unit: str, wording: str | None, shown: Shown) -> None:
    figure = parse_figure(text)
    assert shown(figure.interval) == interval
    assert (None if figure.number is None else exact_text(figure.number)) == number
    assert (figure.unit.symbol, figure.wording, figure.text) == (unit, wording, text)
    assert not figure.signed


SIGNED = [
    ("同比增长25.5%", "25.5", "[25.45, 25.55]", "%", None, True),
    ("增长了3%", "3", "[2.5, 3.5]", "%", None, True),
    ("下降20.4%", "-20.4", "[-20.45, -20.35]", "%", None, True),
    ("减少208万人", "-2080000", "[-2085000, -2075000]", "人", None, True),
    ("比上年增加12户", "12", "[12, 12]", "户", None, True),
    ("比上年少5户", "-5", "[-5, -5]", "户", None, True),
    ("同比下降0.5个百分点", "-0.5", "[-0.55, -0.45]", "个百分点", None, True),
    ("增长超过20%", "20", "(20, …)", "%", "more-than", True),
    ("下降超过20%", "-20", "(…, -20)", "%", "more-than", True),
    ("下降近两成", "-20", "(-20, -18]", "%", "nearly", True),
    ("下降不足5%", "-5", "(-5, 0]", "%", "less-than", True),
    ("增长不到5%", "5", "[0, 5)", "%", "less-than", True),
    ("增长约10%", "10", "[9, 11]", "%", "about", True),
    ("下降5%~8%", None, "[-8, -5]", "%", "range", True),
    ("增长3倍", "3", "[2.5, 3.5]", "倍", None, True),
    ("翻一番", "100", "[50, 150]", "%", None, True),
    ("翻了两番", "300", "[250, 350]", "%", None, True),
    ("-1,445", "-1445", "[-1445, -1445]", "", None, False),
    ("−2.5%", "-2.5", "[-2.55, -2.45]", "%", None, False),
    ("+3%", "3", "[2.5, 3.5]", "%", None, False),
    ("负0.2千米", "-0.2", "[-0.25, -0.15]", "公里", None, False),
    ("增长0.0%", "0", "[-0.05, 0.05]", "%", None, True),
    ("-2%~3%", None, "[-2, 3]", "%", "range", False),
]


@pytest.mark.parametrize(("text", "number", "interval", "unit", "wording", "change"), SIGNED)
def test_with_a_sign_it_means(
    text: str, number: str | None, interval: str, unit: str, wording: str | None, change: bool, shown: Shown
) -> None:
    figure = parse_figure(text)
    assert shown(figure.interval) == interval
    assert (None if figure.number is None else exact_text(figure.number)) == number
    assert (figure.unit.symbol, figure.wording) == (unit, wording)
    assert (figure.signed, figure.change) == (True, change)


@pytest.mark.parametrize("text", ["增长到5%", "增至5%", "降至5%", "提高到5%"])
def test_growing_to_is_a_level(text: str, shown: Shown) -> None:
    figure = parse_figure(text)
    assert (figure.signed, figure.change) == (False, False)
    assert shown(figure.interval) == "[4.5, 5.5]"


def test_the_times_of_something_is_a_ratio_and_growth_in_times_is_not() -> None:
    ratio, growth = parse_figure("是上年的3倍".replace("上年的", "")), parse_figure("增长3倍")
    assert (ratio.unit.sort, ratio.signed) == ("times", False)
    assert (growth.unit.sort, growth.signed, growth.number) == ("times", True, 3)


def test_the_base_of_a_percentage_is_a_hundredth() -> None:
    assert parse_figure("98.8%").base() == Interval(Fraction(9875, 10000), Fraction(9885, 10000))
    assert parse_figure("0.5个百分点").base() == Interval(Fraction(45, 10000), Fraction(55, 10000))
    assert parse_figure("50个基点").base() == Interval(Fraction(495, 100000), Fraction(505, 100000))
    assert parse_figure("3亩").base() == Interval(Fraction(5000, 3), Fraction(7000, 3))


@pytest.mark.parametrize(
    ("printed", "plain"),
    [
        ("１００３亩", "1003亩"),
        ("９８．８％", "98.8%"),
        ("－２．５％", "-2.5%"),
        ("1，234万元", "1,234万元"),
        ("５～１０万元", "5~10万元"),
        ("3.2萬戶", "3.2万户"),
        ("4.78萬億", "4.78万亿"),
        ("約10%", "约10%"),
        ("三點五億元", "三点五亿元"),
        ("500余萬", "500余万"),
        ("同比增長３％", "同比增长3%"),
        ("百 分 之 三 十", "百分之三十"),
        ("五百 余万", "五百余万"),
    ],
)
def test_full_width_traditional_and_spaced_forms_read_alike(printed: str, plain: str) -> None:
    assert parse_figure(printed)._replace(text="") == parse_figure(plain)._replace(text="")
