"""Figures found in a quote: each at its place, the longest one, left to right."""

from __future__ import annotations

import pytest

from factcheck.quantity.parse import parse_figure
from factcheck.quantity.scan import figures_in, match_figure


@pytest.mark.parametrize(
    ("quote", "figures"),
    [
        ("工程建设面积1003亩", ["1003亩"]),
        ("规模以上工业企业开复工321户,开复工率达98.8%", ["321户", "98.8%"]),
        ("固定资产投资同比增长25.5%", ["同比增长25.5%"]),
        ("扩建项目投资下降20.4%,占总投资比重为7.5%", ["下降20.4%", "7.5%"]),
        ("取得经济收入300余万元", ["300余万元"]),
        ("每年底按10%左右比例调整名单", ["10%左右"]),
        ("三家医疗机构", ["三家"]),
        ("投资超过5亿元以上的项目", ["超过5亿元以上"]),
        ("需要3至5年,投入5~10万元", ["3至5年", "5~10万元"]),
        ("about 300 people died", ["about 300 people"]),
        ("revenue of $26–31 million", ["$26–31 million"]),
        ("SCP-173 and v2.3 are names", []),
        ("没有数字", []),
        ("", []),
        ("人口减少２０８万人", ["减少２０８万人"]),
        ("近千人和几十名记者", ["近千人", "几十名"]),
        ("prices rose 3.5%, wages fell 2%", ["rose 3.5%", "fell 2%"]),
    ],
)
def test_in_a_quote(quote: str, figures: list[str]) -> None:
    found = list(figures_in(quote))
    assert [quote[start:end] for start, end, _ in found] == figures
    assert [figure.text for _, _, figure in found] == figures


@pytest.mark.parametrize(
    "text", ["1003亩", "323.01万元", "98.8%", "同比增长25.5%", "约10%", "三分之二", "百分之三十", "5~10万元"]
)
def test_a_figure_found_means_what_it_means_alone(text: str) -> None:
    [(start, end, figure)] = figures_in(f"据统计，{text}。")
    assert (start, end) == (4, 4 + len(text))
    assert figure == parse_figure(text)


def test_a_long_run_of_digits_is_passed_over() -> None:
    found = [figure.text for _, _, figure in figures_in("编号" + "7" * 500 + "，共321户")]
    assert found == ["321户"]


@pytest.mark.parametrize(
    ("piece", "times"),
    [
        (",22", 30_000),
        ("一", 50_000),
        ("9,", 50_000),
        ("two thirds ", 2_000),
        ("约超过", 20_000),
        ("每", 50_000),
        ("1e9", 20_000),
    ],
)
def test_long_texts_of_one_piece_come_to_an_end(piece: str, times: int) -> None:
    text = "1" + piece * times
    end = 0
    for start, stop, figure in figures_in(text):
        assert end <= start < stop
        assert figure.text == text[start:stop]
        end = stop


def test_match_figure_begins_exactly_there() -> None:
    assert match_figure("共321户", 0) is None
    found = match_figure("共321户", 1)
    assert found is not None
    assert (found[0], found[1].number) == (5, 321)
    assert match_figure("", 0) is None
    assert match_figure("户", 1) is None


def test_no_noun_is_guessed_in_running_text() -> None:
    [(_, _, figure)] = figures_in("有5朵花")
    assert (figure.text, figure.unit.sort) == ("5", "plain")
