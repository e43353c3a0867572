"""Units in a check: what goes together, what does not, what the unknowns must be, and the unit to show."""

from fractions import Fraction

import pytest

from factcheck.errors import ExpressionError
from factcheck.expression.dimension import check_dimensions
from factcheck.expression.parser import parse_check
from factcheck.quantity.unit_alone import parse_unit

UNITS = {
    name: parse_unit(unit)
    for name, unit in {
        "林地": "亩",
        "草地": "亩",
        "园地": "公顷",
        "宽": "米",
        "长": "公里",
        "投资": "元",
        "额度": "美元",
        "户数": "户",
        "家数": "家",
        "人数": "名",
        "占比": "%",
        "增速": "%",
        "贡献": "个百分点",
        "死亡率": "‰",
        "产量": "公斤",
        "单产": "公斤/亩",
        "人均": "元/人",
        "倍数": "倍",
        "电价": "元/千瓦时",
        "电量": "千瓦时",
        "指数": "",
    }.items()
}


def sides(text):
    return check_dimensions(parse_check(text), lambda name: UNITS.get(name.id))


@pytest.mark.parametrize(
    ("text", "unit", "scale"),
    [
        # one printed unit survives
        ("林地 + 草地 = 林地", "亩", Fraction(2000, 3)),
        ("林地 - 2 * 草地 >= 0", "亩", Fraction(2000, 3)),
        ("林地 = 500亩", "亩", Fraction(2000, 3)),
        ("占比 + 增速 <= 100%", "%", Fraction(1, 100)),
        ("mean(林地, 草地) = max(林地, 草地)", "亩", Fraction(2000, 3)),
        ("-投资 / 3 = 投资 * 50%", "元", 1),
        ("投资 * 占比 = 投资", "元", 1),
        ("占比 * 投资 = 投资", "元", 1),
        ("倍数 * 林地 = 草地", "亩", Fraction(2000, 3)),
        ("占比 * 占比 = 占比", "%", Fraction(1, 100)),
        # several printed units of one dimension: the base unit
        ("林地 + 园地 = 林地", "m²", 1),
        ("林地 = 园地", "m²", 1),
        ("宽 <= 长", "m", 1),
        ("宽 * 长 = 林地", "亩", Fraction(2000, 3)),
        ("宽 * 长 = 园地 + 林地", "m²", 1),
        # ratios take the other side's unit
        ("户数 / 家数 = 占比", "%", Fraction(1, 100)),
        ("户数 / ?n = 98.8%", "%", Fraction(1, 100)),
        ("林地 / (林地 + 草地) = 占比", "%", Fraction(1, 100)),
        ("投资 / 投资 = 倍数", "倍", 1),
        ("growth(投资, 投资) = 增速", "%", Fraction(1, 100)),
        ("growth(户数, 户数) = 0.25", "%", Fraction(1, 100)),
        ("1 - 占比 = 增速", "%", Fraction(1, 100)),
        ("户数 / 家数 = 0.5", "", 1),
        ("投资 / 户数 = 人均", "元/人", 1),
        ("count(户数) = 家数", "家", 1),
        # counted nouns: the right side's
        ("户数 + 家数 = 人数", "名", 1),
        ("户数 * 占比 = 家数", "家", 1),
        ("户数 / 占比 >= 300", "户", 1),
        ("户数 = 指数", "户", 1),
        # shares of several kinds: percent
        ("贡献 + 贡献 = 增速", "%", Fraction(1, 100)),
        ("死亡率 <= 占比", "%", Fraction(1, 100)),
        ("占比 = 指数", "", 1),
        # products and quotients
        ("单产 * 林地 = 产量", "公斤", 1),
        ("产量 / 林地 = 单产", "公斤/亩", Fraction(3, 2000)),
        ("电价 * 电量 = 投资", "元", 1),
        ("1 + 1 = 2", "", 1),
        ("0 = 0", "", 1),
        ("林地 - 草地 > 0", "亩", Fraction(2000, 3)),
        ("0 = 林地 - 林地", "亩", Fraction(2000, 3)),
        ("0亩 <= 林地", "亩", Fraction(2000, 3)),
        ("sum(0, 林地) = max(草地, 0)", "亩", Fraction(2000, 3)),
    ],
)
def test_the_unit_to_show(text, unit, scale):
    found = sides(text).unit
    assert (found.symbol, found.scale) == (unit, scale)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("林地 = 投资", "unlike units cannot be compared: `林地` (亩) and `投资` (元)"),
        ("林地 + 投资 = 草地", "unlike units cannot be added: `林地` (亩) and `投资` (元)"),
        ("林地 = (草地 + 草地) - 宽", "subtracted"),
        ("投资 = 额度", "`投资` (元) and `额度` (美元)"),
        ("投资 + 3 = 投资", "`投资` (元) and `3` (a pure number)"),
        ("投资 >= 占比", "`投资` (元) and `占比` (%)"),
        ("sum(林地, 草地, 户数) = 3亩", "taken together in sum(): `林地` (亩) and `户数` (户)"),
        ("growth(投资, 户数) = 增速", "taken together in growth(): `投资` (元) and `户数` (户)"),
        ("林地 * 宽 = 草地", "and `草地` (亩)"),
        ("投资 / 林地 = 投资", "`投资 / 林地` (元/m^2) and `投资` (元)"),
        ("宽 + 1 / 宽 = 0", "`宽` (米) and `1 / 宽` (1/m)"),
        ("-林地 = 产量", "`-林地` (亩) and `产量` (公斤)"),
        ("count(林地) = 林地", "`count(林地)` (a pure number) and `林地` (亩)"),
        ("?x * ?x = 产量", "`?x * ?x`"),
    ],
)
def test_unlike_units_are_named_with_their_operands(text, message):
    with pytest.raises(ExpressionError) as caught:
        sides(text)
    assert message in str(caught.value)
    assert caught.value.code == "FC014"


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("林地 = 投资", 0, 7),
        ("草地 = 林地 + 投资", 5, 12),
        ("草地 = 2 * (林地 - 投资)", 10, 17),
        ("sum(林地, 草地, 户数) = 3亩", 4, 14),
    ],
)
def test_unlike_units_are_underlined_from_one_operand_to_the_other(text, start, end):
    with pytest.raises(ExpressionError) as caught:
        sides(text)
    assert (caught.value.start, caught.value.end) == (start, end)


M, KG = "m", "kg"


@pytest.mark.parametrize(
    ("text", "inferred"),
    [
        ("户数 / ?n = 占比", {"n": ()}),
        ("林地 + ?其他 = 草地", {"其他": ((M, 2),)}),
        ("?其他 = 林地 - 草地", {"其他": ((M, 2),)}),
        ("单产 * ?面积 = 产量", {"面积": ((M, 2),)}),
        ("产量 / ?面积 = 单产", {"面积": ((M, 2),)}),
        ("?边 * ?边 = 林地", {"边": ((M, 1),)}),
        ("?甲 + ?乙 = 产量", {"甲": ((KG, 1),), "乙": ((KG, 1),)}),
        ("?甲 = ?乙", {}),
        ("?甲 * ?乙 = 产量", {}),
        ("?甲 * ?乙 + 0 = sum(产量, ?甲 * 5)", {"甲": ((KG, 1),), "乙": ()}),
        ("?甲 * ?甲 * ?乙 * ?乙 = (林地 + 0 * ?甲 * ?甲) * (?乙 + 3) * (?乙 + 4)", {"甲": ((M, 1),), "乙": ()}),
        ("?甲 = 0", {}),
        ("growth(?今年, 投资) = 增速", {"今年": (("CNY", 1),)}),
        ("林地 + 草地 = 林地", {}),
    ],
)
def test_what_a_check_says_of_its_unknowns(text, inferred):
    assert sides(text).inferred == inferred


def test_an_unknown_that_would_have_to_be_two_things():
    with pytest.raises(ExpressionError) as caught:
        sides("?x + 林地 = ?x + 投资")
    assert caught.value.code == "FC014"


def test_a_literals_noun_that_is_a_claim_was_meant_for_a_product():
    tree = parse_check("2 total = 20 widgets")
    with pytest.raises(ExpressionError) as caught:
        check_dimensions(tree, lambda _: None, lambda name: name == "total")
    assert "write `2 * total`" in str(caught.value)
    assert (caught.value.start, caught.value.end, caught.value.code) == (0, 7, "FC012")
    assert check_dimensions(tree, lambda _: None).unit.symbol == "widgets"
