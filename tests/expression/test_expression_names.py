"""Which spellings are names, and which names a check holds."""

import pytest

from factcheck.expression.names import claims, identifier, names, unknowns
from factcheck.expression.parser import parse_check
from factcheck.expression.render import spelled


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("建设面积", "建设面积"),
        ("core_2", "core_2"),
        ("Ａ１", "A1"),
        ("lambda", "lambda"),
        ("ﬁrms", "firms"),
        ("阿·甲", "阿·甲"),
        ("", None),
        ("2020年", None),
        ("a b", None),
        ("a-b", None),
        ("甲%", None),
        ("甲\u200b", None),
        ("甲.乙", None),
    ],
)
def test_identifiers(text, expected):
    assert identifier(text) == expected


CHECK = "sum(甲, ?乙, 他.甲) / -甲 + count(丙) >= max(?乙, 3) * (丁 - 他.甲)"


def test_names_come_in_order_and_with_repeats():
    found = [spelled(name) for name in names(parse_check(CHECK))]
    assert found == [
        "甲",
        "?乙",
        "他.甲",
        "甲",
        "丙",
        "?乙",
        "丁",
        "他.甲",
    ]


def test_claims_and_unknowns_come_once():
    tree = parse_check(CHECK)
    assert [spelled(name) for name in claims(tree)] == ["甲", "他.甲", "丙", "丁"]
    assert [spelled(name) for name in unknowns(tree)] == ["?乙"]


def test_a_side_alone_has_names_too():
    assert [name.id for name in names(parse_check(CHECK).right)] == ["乙", "丁", "甲"]
