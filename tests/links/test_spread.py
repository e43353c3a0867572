"""Parts spread over clauses with their growth, and balances of two sides."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Loud = Callable[[str], list[tuple[str, str]]]

SLIPS = [
    ("全县生产总值200.00亿元，按可比价格计算增长5.6%（上年现价总量为190.00亿元）。其中，第一产业增加值30.00亿元，增长3.9%；第二产业增加值{}亿元，增长6.2%；第三产业增加值90.00亿元，增长5.7%。", "80.00", "88.00"),
    ("全省共发送旅客900.0万人次。\n\n分方式看：铁路送走300.0万人次，增长2.8%；公路承运{}万人次，增长6.4%；水路受大风拖累，只有20.0万人次，下降3.5%；民航80.0万人次，增长5.9%。", "500.0", "550.0"),
    ("社会消费品零售总额120.0亿元，增长7.3%。按所在地分，城镇{}亿元，增长6.9%，乡村40.0亿元，增长8.2%。", "80.0", "88.0"),
    ("已下拨救灾款900万元，省级{}万元，县级300万元。", "600", "660"),
    ("全社会用电量500.0亿千瓦时。其中第一产业10.0亿千瓦时，增1.2%；第二产业{}亿千瓦时，增5.1%；第三产业90.0亿千瓦时，增1.9%；城乡居民生活用电80.0亿千瓦时，增4.9%。", "320.0", "230.0"),
    ("前三季度，该行营业收入60.00亿元，净利润25.00亿元，增长6.7%。收入结构上，利息净收入{}亿元，下降1.2%；非息收入14.00亿元，增长5.0%。", "46.00", "44.00"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong"), SLIPS)
def test_a_slip_is_a_warning_and_the_truth_is_silent(text: str, right: str, wrong: str, loud: Loud) -> None:
    assert loud(text.format(right)) == []
    assert {"partition-spread", "partition-apposed"} & {rule for rule, _ in loud(text.format(wrong))}


QUIET = [
    # an axis with a class that it does not know
    "全社会用电量500.0亿千瓦时。其中第一产业10.0亿千瓦时，增1.2%；第二产业320.0亿千瓦时，增5.1%；第三产业90.0亿千瓦时，增1.9%；线损80.0亿千瓦时。",
    # means and incomes add up to nothing
    "居民收入30000元。城镇居民人均40000元，增长4.7%；农村居民人均20000元，增长6.8%。",
    # two that may be the whole
    "零售总额120.0亿元，投资额300.0亿元。城镇60.0亿元，增长6.9%，乡村40.0亿元，增长8.2%。",
    # measures of two kinds
    "全市收入120.0亿元。城镇投资60.0亿元，增长6.9%，乡村消费40.0亿元，增长8.2%。",
]


@pytest.mark.parametrize("text", QUIET)
def test_look_alikes_are_silent(text: str, loud: Loud) -> None:
    assert loud(text) == []


BALANCES = [
    "The council approved spending of $312.5 million for the year. Revenue is forecast at $300.0 million, so the books would be ${} million in the red.",
    "The museum’s income, which ran to £292.5m against expenditure of £280.0m, grew. The surplus, £{}m, goes to the roof.",
]


@pytest.mark.parametrize("text", BALANCES)
def test_a_balance_is_what_comes_in_less_what_goes_out(text: str, loud: Loud) -> None:
    assert loud(text.format("12.5")) == []
    assert loud(text.format("15.2")) == [("gap-of-sides", "resolved")]


@pytest.mark.parametrize(
    "text",
    [
        "The council approved spending of $312.5 million. Revenue is forecast at $300.0 million. The trade deficit of $99.0 million is another matter.",
        "Spending of $312.5 million and spending of $20 million on roads stand against revenue of $300.0 million; the deficit of $3 million was known.",
    ],
)
def test_balances_of_something_else_are_silent(text: str, loud: Loud) -> None:
    assert loud(text) == []


MIX = [
    # last year 100 and 20 and 120: the rates of the parts do not fit the rate of the whole
    ("全年零售总额130.0亿元，比上年增长8.3%。按所在地分，城镇106.0亿元，增长{}%，乡村24.0亿元，增长20.0%。", "6.0", "16.0", "mix-of-levels"),
    ("全省共发送旅客108.0万人次，比上年增长{}%。铁路53.0万人次，增长6.0%；公路43.2万人次，增长8.0%；水路1.8万人次，下降10.0%；民航10.0万人次，增长25.0%。", "8.0", "18.0", "mix-of-levels"),
    ("全县生产总值200.00亿元，按可比价格计算增长{}%。其中，第一产业增加值30.00亿元，增长3.9%；第二产业增加值80.00亿元，增长6.2%；第三产业增加值90.00亿元，增长5.7%。", "5.6", "6.5", "mix-of-growth"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "right", "wrong", "rule"), MIX)
def test_growth_of_a_whole_is_that_of_its_parts_together(
    text: str, right: str, wrong: str, rule: str, loud: Loud
) -> None:
    assert loud(text.format(right)) == []
    assert (rule, "resolved") in loud(text.format(wrong))


@pytest.mark.parametrize(
    "text",
    [
        "全年零售总额130.0亿元，可比口径增长18.3%。按所在地分，城镇106.0亿元，增长6.0%，乡村24.0亿元，增长20.0%。",
        "全年零售总额130.0亿元，比上年增长18.3%。按所在地分，城镇106.0亿元，增长6.0%，乡村24.0亿元，环比增长20.0%。",
        "全年零售总额130.0亿元，比上年增长18.3%。按所在地分，城镇106.0亿元，占比81.5%，乡村24.0亿元，增长20.0%。",
    ],
)
def test_growth_of_another_kind_is_silent(text: str, loud: Loud) -> None:
    assert loud(text) == []
