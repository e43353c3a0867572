"""What is numeric in a sentence, and what sort of thing each is."""

from __future__ import annotations

import pytest

from factcheck.extract.figures import find, language, read

CHINESE = [
    ("全市规模以上工业企业开复工321户,开复工率达98.8%", [("321户", "figure"), ("98.8%", "figure")]),
    ("投资同比增长25.5%;扩建项目投资下降20.4%", [("同比增长25.5%", "figure"), ("下降20.4%", "figure")]),
    ("每年底按10%左右比例调整", [("每年底", "date"), ("10%左右", "figure")]),
    ("取得经济收入300余万元", [("300余万元", "figure")]),
    ("仅有疾控中心一家机构,新增三家医疗机构", [("一家", "figure"), ("三家", "figure")]),
    ("为市民提供一个空间,进一步提升,统一部署,一些地方", [("一个", "idiom")]),
    ("派驻9名“80后”干部", [("9名", "figure"), ("80后", "label")]),
    ("“双一流”建设高校毕业生56名", [("一流", "label"), ("56名", "figure")]),
    ("实行“一对一”精准帮扶,打通“最后一公里”", [("一对一", "label"), ("一公里", "label")]),
    ("附属第一医院、五角枫、“三变”改革", [("第一医院", "label"), ("五角", "label"), ("三变", "label")]),
    ("几十名村民和近千人", [("几十名", "figure"), ("近千人", "figure")]),
    ("把千万元贷款送到农家,建立“千人名单”", [("千万元", "figure"), ("千人名单", "label")]),
    ("前4个月完成,5月25日开工,预计今年6月底竣工", [("前4个月", "date"), ("5月25日", "date"), ("今年6月底", "date")]),
    (
        "2020年5月3日至8日,2015—2019年,1-4月",
        [("2020年5月3日至8日", "date"), ("2015—2019年", "date"), ("1-4月", "date")],
    ),
    ("工作5年以上,判处有期徒刑三年六个月", [("5年以上", "figure"), ("三年六个月", "figure")]),
    (
        "5G基站,PM2.5浓度,C919客机,12345热线",
        [("5G", "label"), ("2.5", "label"), ("919", "label"), ("12345热线", "label")],
    ),
    ("(2023)辽01民终1234号", [("(2023)辽01民终1234号", "label")]),
    ("以3比1战胜,4×100米接力", [("3比1", "score"), ("4×100米", "label")]),
    ("售价5~10万元,增加到986个", [("5~10万元", "figure"), ("986个", "figure")]),
    ("占三分之二,打七五折,约七成", [("三分之二", "figure"), ("七五折", "figure"), ("约七成", "figure")]),
    ("上升0.5个百分点,达３．２％", [("上升0.5个百分点", "figure"), ("３．２％", "figure")]),
    ("大于100并且小于300", [("大于100并且小于300", "figure")]),
    ("系列报道之①", [("①", "numbering")]),
    ("净利润-1.2亿元", [("-1.2亿元", "figure")]),
    ("千方百计、万众一心、十分重要、四川", []),
]
ENGLISH = [
    (
        "A couple of hundred people lost several thousand pounds and a few dozen eggs",
        [
            ("A couple of hundred people", "figure"),
            ("several thousand pounds", "figure"),
            ("a few dozen eggs", "figure"),
        ],
    ),
    ("Several people left after a few days, and a couple of them came back", []),
    ("approved a budget of $412.6 million", [("$412.6 million", "figure")]),
    ("hire 33 police officers and 21 firefighters", [("33 police officers", "figure"), ("21 firefighters", "figure")]),
    ("rose 8.0 percent to $2.43 billion from $2.25 billion", [
        ("rose 8.0 percent", "figure"), ("$2.43 billion", "figure"), ("$2.25 billion", "figure")]),
    ("sales of $2.5 billion to $2.6 billion", [("$2.5 billion to $2.6 billion", "figure")]),
    ("more than 2,000 fans, at least 40 nurses, nearly two-thirds", [
        ("more than 2,000 fans", "figure"), ("at least 40 nurses", "figure"), ("nearly two-thirds", "figure")]),
    ("Section 404, Interstate 94, the S&P 500, COVID-19, the G7", [
        ("404", "label"), ("94", "label"), ("500", "label"), ("19", "label"), ("7", "label")]),
    ("beat United 3-1 in a 4-4-2 formation", [("3-1", "score"), ("4-4-2", "label")]),
    ("in the 63rd minute, the second half of last year", [("63rd", "label"), ("the second half of last year", "date")]),
    ("on Monday, May 5, 2024, at 9:30 a.m.", [("Monday, May 5, 2024", "date"), ("9:30 a.m.", "date")]),
    ("between 2015 and 2019, in 2020, fiscal 2025", [
        ("between 2015 and 2019", "date"), ("in 2020", "date"), ("fiscal 2025", "date")]),
    ("one of them, a one-off, no one", [("one", "idiom"), ("one", "idiom"), ("one", "idiom")]),
    ("16-to-24-year-olds", [("16-to-24-year-olds", "label")]),
    ("a 45-acre farm 17 km away", [("45-acre", "figure"), ("17 km", "figure")]),
    ("$72 a barrel, 188 miles an hour", [("$72 a barrel", "figure"), ("188 miles an hour", "figure")]),
    ("it made up 80 percent of the total", [("80 percent", "figure")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CHINESE, ids=[text[:12] for text, _ in CHINESE])
def test_chinese(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[s.start : s.end], s.sort) for s in find(text, "zh")] == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH, ids=[text[:20] for text, _ in ENGLISH])
def test_english(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[s.start : s.end], s.sort) for s in find(text, "en")] == expected


def test_signs_come_from_the_verb() -> None:
    for text, number in (("投资下降20.4%", "-102/5"), ("比上月减少58例", "-58"), ("down 4.6 percent", "-23/5")):
        figure = read(text, find(text)[-1])
        assert figure is not None
        assert str(figure.number) == number


def test_numeral_and_unit_are_told_apart() -> None:
    text = "投资323.01万元。"
    (sighting,) = find(text)
    assert text[sighting.core : sighting.stop] == "323.01万"
    assert text[sighting.stop : sighting.edge] == "元"


def test_language() -> None:
    assert language("锦州市321户 GDP") == "zh"
    assert language("The G7 met in 北京 on Monday to talk about trade and tariffs") == "en"
    assert language("12,345") == "en"


def test_a_run_too_long_for_a_number_is_a_label() -> None:
    text = "编" + "7" * 100_000
    (sighting,) = find(text, "zh")
    assert (sighting.start, sighting.end, sighting.sort) == (1, len(text), "label")
