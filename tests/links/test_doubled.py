"""Two levels of which the words say that one is more, or nearly, twice or half the other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

SLIPS = [
    ("门票收入从去年的210万元增加到460万元，翻了一番还多。", "460万元", "360万元"),
    ("股价从每股18.4元跌到8.6元，跌去一半还多。", "8.6元", "9.6元"),
    ("山核桃产量4.3万吨，比上年的2.0万吨高出一倍还多。", "4.3万吨", "3.4万吨"),
    ("用工人数由320人减到150人，减少一半以上。", "150人", "180人"),
    ("订单从1200台增至2300台，接近翻番。", "2300台", "2600台"),
    ("Membership more than doubled, from 410 to 870.", "870", "780"),
    ("Sales nearly tripled to $8.7m from $3.0m.", "$8.7m", "$9.7m"),
    ("Profit more than halved to £2.1m from £4.6m.", "£2.1m", "£2.4m"),
    ("The number of claims has almost doubled since March, from 1,210 to 2,380.", "2,380", "2,830"),
]

SILENT = [
    "利润翻了一番还多，达到460万元，纳税210万元。",
    "比上年翻了一番还多，其中门票收入460万元，餐饮收入210万元。",
    "门票收入翻了一番还多，比餐饮收入210万元还高，是460万元。",
    "The club has more than doubled its staff, and fees rose to £30 from £25.",
    "Prices almost halved in May, to 45p, having been 84p in March.",
]


@pytest.mark.parametrize(("text", "figure", "slip"), SLIPS)
def test_a_slip_is_found(text: str, figure: str, slip: str, reported: Callable[[str, str], list[str]]) -> None:
    assert text.count(figure) == 1
    assert reported(text, "bound-doubled") == []
    assert reported(text.replace(figure, slip), "bound-doubled") == ["bound-doubled"]


@pytest.mark.parametrize("text", SILENT)
def test_look_alikes_are_silent(text: str, reported: Callable[[str, str], list[str]]) -> None:
    assert reported(text, "bound-doubled") == []
