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
