"""Which writings count as the same."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.fold import HIDDEN, caseless, nfkc, squeezed, visible
from factcheck.text.squeezed import squeezed_with_places

MIXED = st.text(
    st.one_of(
        st.sampled_from("aA é\u0301\u0327\u1100\u1161\u11a8가ｶﾞ\u200b\u2028\n\u3000１２％锦㎞ﬁ\u09c7\u09be"),
        st.characters(),
    ),
    max_size=12,
)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("１０．５％", "10.5%"),
        ("核心区\n  域面积", "核心区域面积"),
        ("cafe\u0301", "café"),  # composed and not: one text
        ("ｶﾞ", "ガ"),
        ("5\u200b5\ufeff8亩", "558亩"),
        ("5\u3000km", "5km"),
    ],
)
def test_quotes_are_compared(text, same):
    assert squeezed(text) == same
    assert squeezed_with_places(text).text == same


@given(MIXED)
def test_places_lead_back(text):
    found = squeezed_with_places(text)
    assert found.text == squeezed(text)
    assert len(found.starts) == len(found.ends) == len(found.text)
    for char, start, end in zip(found.text, found.starts, found.ends, strict=True):
        assert char in squeezed(text[start:end])
    assert found.starts == sorted(found.starts)


@given(MIXED)
def test_the_other_foldings(text):
    assert nfkc(text) == normalize("NFKC", text)
    assert caseless(text) == normalize("NFKC", text).casefold()
    assert visible(text) == "".join(c for c in text if c not in HIDDEN)


def test_many_marks_on_one_letter_take_no_longer_than_as_many_letters():
    text = "e" + "\u0301" * 100_000
    assert squeezed_with_places(text).text == squeezed(text)
