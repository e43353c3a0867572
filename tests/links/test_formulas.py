"""Formulas: measures known by their names, one of which is made of the others."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from factcheck.extract import extract
from factcheck.verify.reading import verify_text

Loud = Callable[[str], list[tuple[str, str]]]

TRUE = [
    "岭东纸业营业收入36.0亿元，营业成本25.2亿元，毛利10.8亿元。",
    "公司营业收入升至36.0亿元，毛利率由27.4%升至30.0%，毛利10.8亿元。",
    "全县出生3120人，死亡3405人，人口自然增长-285人。",
    "人口出生率7.12‰，死亡率6.90‰，自然增长率0.22‰。",
    "一般贸易出口之外，全区出口86.4亿元，进口52.1亿元，贸易顺差34.3亿元。",
    "旧存案件420件，新收3180件，受理3600件。",
    "受理各类案件3600件，审结3420件，结案率95.0%。",
    "卫星队全季38战21胜9平8负，积72分。",
    "最高负荷640万千瓦，平均负荷480万千瓦，负荷率75%。",
    "年初存栏生猪4.50万头，全年出栏3.60万头，出栏率80%。",
    "经营活动现金流入6.12亿元，现金流出5.30亿元，现金流量净额0.82亿元。",
    "以总股本2.40亿股为基数，每10股派现1.5元（含税），合计派现3600万元。",
    "人口64.0万人，新发病例288例，发病率每10万人45.0例。",
    "成交价9.0亿元，建筑面积6.0万平方米，楼面价15000元。",
    "不含税价300元，税率6%，含税价318元。",
    "能源消费增长1.9%，经济增长4.0%，单位GDP能耗下降2.0%。",
    "Sales of $640 million cost $416 million to make, a gross profit of $224 million.",
    "Imports of €12.4 billion outran exports of €11.1 billion, leaving a trade deficit for the quarter of €1.3 billion.",
    "The town took in £84.2 million and spent £79.6 million last year, for a surplus of £4.6 million.",
    "Pre-tax profit of $64 million less tax of $16 million left net profit of $48 million.",
    "The island's 9,300 people live on 62 square kilometres, a density of 150 to the square kilometre.",
    "The 240-room Corran had 204 rooms let on an average night, an occupancy rate of 85 per cent.",
    "Of 980 staff 720 are full-time and 260 part-time.",
    "With 30,400 births and 32,900 deaths, the region's natural change was minus 2,500.",
    "Assets of $840 million are funded by $510 million of liabilities and $330 million of equity.",
    "In 24 games they won 13, drew 6 and lost 5.",
    "A loss ratio of 61.4% and an expense ratio of 30.2% make a combined ratio of 91.6%.",
]
SLIPS = [
    ("岭东纸业营业收入36.0亿元，营业成本25.2亿元，毛利18.8亿元。", "formula-difference"),
    ("公司营业收入升至36.0亿元，毛利率由27.4%升至35.0%，毛利10.8亿元。", "formula-ratio"),
    ("全县出生3120人，死亡3405人，人口自然增长-825人。", "formula-difference"),
    ("全区出口86.4亿元，进口52.1亿元，贸易顺差43.3亿元。", "formula-difference"),
    ("旧存案件420件，新收3180件，受理3660件。", "formula-sum"),
    ("最高负荷640万千瓦，平均负荷480万千瓦，负荷率57%。", "formula-ratio"),
    ("年初存栏生猪4.50万头，全年出栏3.06万头，出栏率80%。", "formula-ratio"),
    ("以总股本2.40亿股为基数，每10股派现5.1元（含税），合计派现3600万元。", "formula-product"),
    ("人口64.0万人，新发病例228例，发病率每10万人45.0例。", "formula-ratio"),
    ("成交价9.0亿元，建筑面积6.0万平方米，楼面价12000元。", "formula-ratio"),
    ("不含税价300元，税率6%，含税价381元。", "formula-product"),
    ("能源消费增长1.9%，经济增长4.0%，单位GDP能耗下降5.0%。", "formula-growth"),
    ("Sales of $640 million cost $416 million to make, a gross profit of $242 million.", "formula-difference"),
    (
        "Imports of €12.4 billion outran exports of €11.1 billion, leaving a trade deficit for the quarter of €3.1 billion.",
        "formula-difference",
    ),
    (
        "The town took in £84.2 million and spent £76.9 million last year, for a surplus of £4.6 million.",
        "formula-difference",
    ),
    ("Pre-tax profit of $64 million less tax of $61 million left net profit of $48 million.", "formula-difference"),
    (
        "The island's 9,300 people live on 62 square kilometres, a density of 510 to the square kilometre.",
        "formula-ratio",
    ),
    ("The 240-room Corran had 240 rooms let on an average night, an occupancy rate of 85 per cent.", "formula-ratio"),
    ("Of 980 staff 720 are full-time and 360 part-time.", "formula-sum"),
    ("Assets of $840 million are funded by $510 million of liabilities and $380 million of equity.", "formula-sum"),
    ("A loss ratio of 61.4% and an expense ratio of 30.2% make a combined ratio of 96.1%.", "formula-sum"),
]
LOOK_ALIKE = [
    # another's, another time, a plan, a part, an order that the words turn round, a rate of its own kind
    "海外营业收入12.0亿元，公司营业成本25.2亿元，其中国内毛利10.8亿元。",
    "去年出口86.4亿元，今年进口52.1亿元，贸易顺差28.3亿元。",
    "计划出口86.4亿元，进口52.1亿元，贸易顺差28.3亿元。",
    "出口、进口分别为52.1亿元和86.4亿元，贸易顺差28.3亿元。",
    "接待游客86万人次，旅游收入5.2亿元，过夜游客人均花费1120元。",
    "扣非净利润3.1亿元，营业收入40.0亿元，净利率9.0%。",
    "毛利率28.0%，营业收入40.0亿元，其中云服务毛利3.0亿元，硬件毛利5.1亿元。",
    "受理案件3600件，往年旧存审结420件，当年审结2900件，结案率95.0%。",
    "Turnout was 58% in a district of 64,000 voters; some 12,000 postal votes were sent out.",
    "Net profit of $12 million compares with revenue of $90 million forecast for next year and a net margin of 9%.",
    "Steel exports of $12 billion exceeded imports of $7 billion, while the trade surplus narrowed to $3 billion.",
    "Half-time was 12-9; they won 11 of the next 14 games, six in a row.",
    "The company made a gross profit of $4 million in May and sales of $90 million in the year, at a cost of $70 million.",
]


@pytest.mark.parametrize("text", TRUE)
def test_a_true_formula_is_silent(text: str, loud: Loud) -> None:
    assert loud(text) == []


@pytest.mark.parametrize(("text", "rule"), SLIPS)
def test_a_slip_is_reported_with_the_formula(text: str, rule: str, loud: Loud) -> None:
    assert rule in [one for one, _ in loud(text)]


@pytest.mark.parametrize("text", LOOK_ALIKE)
def test_what_only_looks_alike_is_silent(text: str, loud: Loud) -> None:
    assert [one for one in loud(text) if one[0].startswith("formula")] == []


@pytest.mark.parametrize("text", TRUE)
def test_no_value_decides_what_is_tied(text: str) -> None:
    def shape(said: str) -> list[tuple[str, tuple[int, ...]]]:
        (article,) = extract(said).articles
        return [
            (c.rule, tuple(sorted(i.start for i in c.items))) for c in article.checks if c.rule.startswith("formula")
        ]

    other = re.sub(r"(?<![\d.,])[2-8](?=[\d.,]*\d)", lambda m: str(9 - int(m[0])) if m[0] != "9" else m[0], text)
    assert shape(text) == shape(other)


def test_a_known_formula_explains_what_another_wording_would_say_of_its_figures() -> None:
    findings = verify_text("不含税价400元，税率13%，含税价452元。", "a.txt", suspect=True).findings
    assert [one for one in findings if one.code.startswith("FC2")] == []
