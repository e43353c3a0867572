"""Did you mean: one notion of near for commands, fields, functions, claims, revisions."""

from __future__ import annotations

import pytest

from factcheck.text.nearest import nearest, nearest_name


@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [
        ("sun", ("sum", "mean"), "sum"),
        ("SUM", ("sum", "mean"), "sum"),
        ("meausre", ("measure", "period"), "measure"),  # two neighbours swapped are one edit
        ("Verify", ("list", "VERIFY"), "VERIFY"),  # given back as it is known
        ("建设面机", ("建设面积", "核心区"), "建设面积"),
        ("maximum", ("min", "max"), "max"),  # four letters too many, yet it can mean nothing else
        ("maximum", ("m", "ma"), ""),
        ("ab", ("xy", "ab c"), "ab c"),  # half of the longer one's letters are enough
        ("ab", ("xy", "ab cd"), ""),
        ("average", ("sum", "mean"), ""),
        ("x", (), ""),
    ],
)
def test_the_name_that_was_meant(word, known, meant):
    assert nearest_name(word, known) == meant
    assert nearest(word, known) == (f"; did you mean '{meant}'?" if meant else "")


def test_a_word_of_any_length_is_answered():
    assert nearest_name("a" * 1_000_000, ["a" * 100, "b"]) == "a" * 100
