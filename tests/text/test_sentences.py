"""One notion of where a sentence ends, whether a whole text is cut or one place is looked around."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.sentences import Clauses, clause_end, clause_start, sentence_start


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("全市增长5%。其中|城区", "其中"),
        ("他说：“增长5%。”其中|城区", "其中"),
        ("增长5.5%，其中|城区", "增长"),
        ("一是建成3家；二是|新建", "二是"),
        ("Sales rose. Mr. Smith said 5.2|", " Mr."),
        ("Exports rose. The U.S. share|", " The"),
        ('"It rose." He said|', " He"),
        ("line one\nline|", "line|"),
    ],
)
def test_where_a_sentence_begins(text, begins):
    at = text.index("|")
    assert text[sentence_start(text, at) :].startswith(begins)
    assert sentence_start(text, at) == Clauses(text).sentence(at)[0]


@given(st.text(alphabet='一 a.AB,，。\n”"；5', max_size=30), st.integers(0, 30))
def test_both_ways_agree(text, at):
    text, at = text + "x", min(at, len(text))
    assert sentence_start(text, at) == Clauses(text).sentence(at)[0]


def test_clauses():
    text = "全市3,000家，其中: 城区1.5万家, 郊区"
    at = text.index("1.5")
    assert text[clause_start(text, at) : clause_end(text, at)] == " 城区1.5万家"
