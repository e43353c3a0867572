"""The two lines that show where a check is wrong."""

import pytest

from factcheck.errors import ExpressionError
from factcheck.expression.caret import caret
from factcheck.expression.parser import parse_check


@pytest.mark.parametrize(
    ("text", "start", "end", "line", "marks"),
    [
        ("a + b", 2, 3, "a + b", "  ^"),
        ("a + total", 4, 9, "a + total", "    ^~~~~"),
        ("甲 + 乙丙 = 丁", 4, 6, "甲 + 乙丙 = 丁", "     ^~~~"),
        ("甲＋乙", 1, 2, "甲＋乙", "  ^~"),
        ("甲 =", 3, 3, "甲 =", "    ^"),
        ("甲 =", 90, 99, "甲 =", "    ^"),
        ("", 0, 1, "", "^"),
        ("甲😀乙", 1, 2, "甲😀乙", "  ^~"),
        ("e\u0301 = b", 5, 6, "e\u0301 = b", "    ^"),
        ("甲\x1b[31m乙", 1, 2, "甲<U+001B>[31m乙", "  ^~~~~~~~"),
        ("甲\u202e乙", 2, 3, "甲<U+202E>乙", "          ^~"),
        ("甲\n\t+ 乙 +", 7, 8, "甲  + 乙 +", "         ^"),
        ("\ud800 = 甲", 0, 1, "<U+D800> = 甲", "^~~~~~~~"),
    ],
)
def test_the_spot_is_under_its_columns(text, start, end, line, marks):
    assert caret(text, start, end).split("\n") == [line, marks]


def test_a_long_text_is_cut_around_the_spot():
    text = " + ".join(f"甲{i:03}" for i in range(300)) + " = 乙"
    start = text.index("甲150")
    line, marks = caret(text, start, start + 4, width=40).split("\n")
    assert line.startswith("…")
    assert line.endswith("…")
    # Each 甲 takes two columns: the columns before the caret, counted so, end where the name begins.
    before = line[: line.index("甲150")]
    assert len(before) + before.count("甲") == marks.index("^")
    assert marks.endswith("^~~~~")
    assert len(line) + line.count("甲") <= 40


@pytest.mark.parametrize("at", [0, 5, 40, 9_995])
def test_a_cut_text_never_grows_wider_than_asked(at):
    line, marks = caret("x" * 10_000, at, 10_000, width=30).split("\n")
    assert len(line) <= 30
    assert len(marks) <= len(line)
    assert (line[0] == "…") is (at > 20)


def test_it_shows_where_an_error_is():
    text = "开复工企业 / (?规上企业 = 开复工率"
    with pytest.raises(ExpressionError) as caught:
        parse_check(text)
    shown = caret(text, caught.value.start, caught.value.end)
    assert shown == "开复工企业 / (?规上企业 = 开复工率\n             ^"
