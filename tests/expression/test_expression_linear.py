"""The linear form of a check: left − right, in base units."""

from fractions import Fraction

import pytest

from factcheck.expression.linear import linear
from factcheck.expression.parser import parse_check

F = Fraction


def form(text):
    found = linear(parse_check(text))
    if found is None:
        return None
    terms = {(f"{of}." if of else "") + {"unknown": "?", "count": "#"}.get(sort, "") + name: k
             for (of, name, sort), k in found.terms.items()}  # fmt: skip
    return terms, found.constant


@pytest.mark.parametrize(
    ("text", "terms", "constant"),
    [
        ("甲 + 乙 = 丙", {"甲": 1, "乙": 1, "丙": -1}, 0),
        ("甲 - (乙 - 丙) <= 丁", {"甲": 1, "乙": -1, "丙": 1, "丁": -1}, 0),
        ("-甲 = -(乙 + 丙)", {"甲": -1, "乙": 1, "丙": 1}, 0),
        ("甲 + 甲 = 2 * 甲 + 乙", {"乙": -1}, 0),
        ("甲 + ?甲 + 他.甲 + count(甲) = 3", {"甲": 1, "?甲": 1, "他.甲": 1, "#甲": 1}, -3),
        ("count(他.医院) = 机构数", {"他.#医院": 1, "机构数": -1}, 0),
        ("sum(甲, 2 * 乙, 5) = 丙", {"甲": 1, "乙": 2, "丙": -1}, 5),
        ("mean(甲, 乙, 丙) = 丁", {"甲": F(1, 3), "乙": F(1, 3), "丙": F(1, 3), "丁": -1}, 0),
        ("mean(甲, 6) = 丁", {"甲": F(1, 2), "丁": -1}, 3),
        ("甲 * (2 + 3) / 4 = 乙", {"甲": F(5, 4), "乙": -1}, 0),
        ("50% * (甲 + 3万元) = 乙", {"甲": F(1, 2), "乙": -1}, 15000),
        ("甲 / -2 = 乙", {"甲": F(-1, 2), "乙": -1}, 0),
        ("甲 / 25% = 乙", {"甲": 4, "乙": -1}, 0),
        ("0 * 甲 = 乙", {"乙": -1}, 0),
        ("新建 + 扩建 <= 100%", {"新建": 1, "扩建": 1}, -1),
        ("growth(甲, 200) = 增速", {"甲": F(1, 200), "增速": -1}, -1),
        ("min(甲) = max(乙)", {"甲": 1, "乙": -1}, 0),
        ("max(2, 3 + 4) + min(5, 6) * 甲 = 乙", {"甲": 5, "乙": -1}, 7),
        ("1 + 1 = 2", {}, 0),
    ],
)
def test_linear_checks(text, terms, constant):
    found, rest = form(text)
    assert (found, rest) == (terms, constant)
    assert all(isinstance(k, int) == (Fraction(k).denominator == 1) for k in (*found.values(), rest))


@pytest.mark.parametrize(
    "text",
    [
        "甲 * 乙 = 丙",
        "甲 / 乙 = 丙",
        "321 / ?n = 98.8%",
        "growth(甲, 乙) = 丙",
        "max(甲, 乙) = 丙",
        "min(甲, 2) = 丙",
        "甲 / 0 = 乙",
        "甲 / (2 - 2) = 乙",
        "growth(甲, 0) = 乙",
        "甲 * (1 / 0) = 乙",
        "甲 * count(乙) = 丙",
        "0 * (甲 / 乙) = 丙",
    ],
)
def test_checks_without_linear_form(text):
    assert form(text) is None


def test_the_form_knows_how_it_compares():
    assert [linear(parse_check(f"甲 {op} 乙")).op for op in ("=", "≠", "≤", "≈")] == ["=", "!=", "<=", "≈"]
