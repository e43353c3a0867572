"""Comparisons that reach over figures of another kind, over a sentence's end, and to what is only named or bracketed."""

from __future__ import annotations

import pytest

from factcheck.verify.reading import verify_text

ARITHMETIC = ("FC2", "FC3", "FC4")


def loud(text: str) -> list[str]:
    """The rules of the findings on a text's figures, suspected ones among them: what the ledger lets be heard is its own matter."""
    return [f.problem.rule for f in verify_text(text, "a.txt", suspect=True).findings if f.code.startswith(ARITHMETIC)]


SLIPS = [
    # something unlike stands between
    ("The pass rate of 61.5% beats the 58.3% achieved a year earlier, when 9,240 sat the test, by {} percentage points.", "3.2", "2.3", "points-of-levels"),
    ("The depot repaired 4,650 buses where there had been 4,000, i.e. an extra 650, or growth of {}%.", "16.25", "61.25", "growth-of-levels"),
    # a change summed up by the next sentence
    ("The port handled 4,200 containers in May; a year earlier the count stood at 5,250. That makes {}% fewer.", "20.0", "2.0", "growth-of-levels"),
    # a level in a clause of its own
    ("On a medium flat the fee would be ${} where it is $1,250 today, adding $85.", "1,335", "1,353", "gap-of-levels"),
    ("The county gave $46.0 million, after trimming its grant by {} percent from $50.0 million.", "8.0", "0.8", "growth-of-levels"),
    ("The station would field 812 trained officers, {} fewer than the present 850.", "38", "83", "change-of-levels"),
    ("The occupancy rate reached 71.4 percent, a {}-percentage-point improvement over last June's 69.9 percent.", "1.5", "5.1", "points-of-levels"),
    # Chinese
    ("该校就业率93.4%，高出2019届（90.8%）{}个百分点。", "2.6", "6.2", "points-of-levels"),
    ("全市财政收入52.80亿元，较去年同期增收{}亿元、增幅5.6%。", "2.80", "8.20", "growth-of-change"),
    ("公司第三季度净利5.40亿元，环比第二季度的6.00亿元少赚{}%。", "10.0", "1.0", "growth-of-levels"),
    ("债务余额120.5亿元，控制在150.0亿元的限额之内，尚余空间{}亿元。", "29.5", "92.5", "gap-of-levels"),
    ("起均损失由8.60万元压到{}万元。", "7.90", "9.70", "direction-fall"),
    ("全县平均降雨量120毫米，最大的柳沟镇252毫米，为平均降雨量的{}倍。", "2.1", "1.2", "growth-multiple"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong", "rule"), SLIPS)
def test_a_slip_is_found_and_the_truth_is_silent(text: str, right: str, wrong: str, rule: str) -> None:
    assert loud(text.format(right)) == []
    assert rule in loud(text.format(wrong))


QUIET = [
    # the next sentence is of something else
    "The port handled 4,200 containers in May; a year earlier the count stood at 5,250. The gain in tonnage was 9%.",
    "The port handled 4,200 containers in May, and 830 lorries. That makes 20% fewer than planned.",
    # a price cut is no difference of the two wages beside it
    "Wages are $1,900 at the mill where it is quiet, and $2,400 in town, adding $75 for nights.",
    "昨日该股净流出金额1860万元，主力净流出920万元，散户净流出340万元。",
    "全市财政收入52.80亿元，较去年同期增收、增幅均居全省第3位。",
    "2019届毕业生3600人，就业率93.4%。",
]


@pytest.mark.parametrize("text", QUIET)
def test_look_alikes_are_silent(text: str) -> None:
    assert loud(text) == []


def test_a_unit_behind_a_space_belongs_to_the_figure() -> None:
    assert loud("外送 310.5 亿千瓦时、受入 60.5 亿千瓦时，收支轧抵净外送 250.0 亿千瓦时。") == []
    assert loud("外送 310.5 亿千瓦时、受入 60.5 亿千瓦时，收支轧抵净外送 205.0 亿千瓦时。") == ["gap-of-levels"]


def test_a_capital_ratio_is_of_its_own_capital() -> None:
    text = "资本充足率{}%，一级资本充足率为11.20%，资本净额270.0亿元，风险加权资产2000.0亿元。"
    assert loud(text.format("13.50")) == []
    assert loud(text.format("15.30")) == ["identity-by-name"]
    assert "identity-by-name" not in loud("资本充足率15.30%，核心一级资本净额270.0亿元，风险加权资产2000.0亿元。")


def test_a_total_behind_a_list_that_a_colon_begins_is_of_that_list() -> None:
    text = (
        "支出60.0亿元。每花100元，有81元用于民生：教育12.0亿元，卫生8.0亿元，住房等其他支出{}亿元，三类加总为25.0亿元。"
    )
    assert loud(text.format("5.0")) == []
    assert loud(text.format("6.0")) == ["partition-total-row"]
    assert loud("支出60.0亿元，教育12.0亿元，卫生8.0亿元，三类合计为80.0亿元。") == []


def test_a_chinese_line_broken_within_a_phrase_goes_on() -> None:
    text = "经济数据公布\n\n省统计局今天披露上年度的情况：全省经济运行平稳，地区生产总值300.0\n亿元，比上年增长 6.3%，增速居周边各省之首。其中第一产业 10.0 亿元；第二产业 190.0 亿元；第三产业 {}\n亿元。"
    assert loud(text.format("100.0")) == []
    assert loud(text.format("110.0")) == ["partition-spread"]
