"""A loss as a value is below zero, in Chinese as in English; in a quote it is a loss and its size."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from factcheck.quantity.parse import parse_figure


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("亏损18.4亿元", -1_840_000_000),
        ("净亏损18.4亿元", -1_840_000_000),
        ("虧損3万元", -30_000),
        ("亏损约300万元", -3_000_000),
        ("a loss of $18.4 million", -18_400_000),
        ("a net loss of $3 million", -3_000_000),
        ("Net loss of €2 billion", -2_000_000_000),
    ],
)
def test_a_loss_is_below_zero(text: str, number: int) -> None:
    figure = parse_figure(text)
    assert figure.number == number
    low, high = figure.interval.low, figure.interval.high
    assert low is not None and high is not None
    assert Fraction(low) < number < Fraction(high) <= 0


def test_a_result_of_profit_and_loss(factcheck, tmp_path: Path) -> None:
    record = """\
article: {title: loss}
claims:
  - {id: a, value: 156.4亿元, quote: 医药盈利156.4亿元}
  - {id: b, value: 亏损18.4亿元, quote: 地产净亏损达18.4亿元}
  - {id: c, value: 138亿元, quote: 合计138亿元}
checks:
  - a + b = c
"""
    (tmp_path / "r.yaml").write_text(record, encoding="utf-8")
    assert factcheck("verify", "--output-format", "concise", "r.yaml").stdout == ""
    (tmp_path / "r.yaml").write_text(record.replace("达18.4", "达14.8"), encoding="utf-8")
    said = factcheck("verify", "--output-format", "concise", "r.yaml").stdout
    assert said.startswith("r.yaml:4:37: FC103 the quote does not state the value 亏损18.4亿元: it states ")
