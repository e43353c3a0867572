"""Folding."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.search.fold import SEPARATOR, ZONE_END, fold, fold_with_offsets, fold_zones
from factcheck.search.variants import table


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("５.２％", "5.2%"),
        ("GDP Growth", "gdp growth"),
        ("固定資產投資", "固定资产投资"),
        ("“背包银行”", '"背包银行"'),
        ("Moody’s – 3", "moody's - 3"),
        ("  a \t\n b  ", "a b"),
        ("Straße", "strasse"),
        ("㎡", "m2"),
        ("e\u0301", "é"),
        ("零\u200b宽", "零宽"),
        ("１～２万", "1~2万"),
        ("\x01\x02\x1b[2J", "[2j"),
        ("", ""),
    ],
)
def test_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text)
    assert fold(once) == once
    assert SEPARATOR not in once
    assert ZONE_END not in once


@example("`")
@given(st.text(alphabet=st.characters(exclude_categories=["Mn", "Mc", "Lo", "Cs"]), max_size=30))
def test_offsets_lead_back(text: str) -> None:
    folded, offsets = fold_with_offsets(text)
    assert len(offsets) == len(folded) + 1
    assert offsets == sorted(offsets)
    assert offsets[-1] == len(text)
    assert " ".join(folded.replace(SEPARATOR, " ").replace(ZONE_END, " ").split()) == fold(text)


def test_offsets_of_what_changes_length() -> None:
    folded, offsets = fold_with_offsets("面积㎡约\u200b3")
    assert folded == "面积m2约3"
    assert [offsets[folded.index(c)] for c in "m2约3"] == [2, 2, 3, 5]


@given(st.lists(st.lists(st.text(max_size=8), max_size=4).map(tuple), min_size=1, max_size=5))
def test_zones_are_their_texts(zones: list[tuple[str, ...]]) -> None:
    expected = [SEPARATOR.join(["", *[fold(text) for text in zone if text], ""]) for zone in zones]
    assert fold_zones(zones) == expected


def test_table_is_opencc_s() -> None:
    opencc = pytest.importorskip("opencc")
    convert = opencc.OpenCC("t2s").convert
    for old, new in table().items():
        assert convert(chr(old)) == new


def test_table_leads_to_no_traditional_character() -> None:
    pairs = table()
    assert len(pairs) > 2500
    assert not any(ord(new) in pairs for new in pairs.values())
