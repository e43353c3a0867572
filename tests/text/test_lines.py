"""One notion of line and column: where editors, and YAML, see a line end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.lines import Lines, line_and_column, lines_of


@pytest.mark.parametrize(
    ("text", "offset", "place"),
    [
        ("", 0, (1, 1)),
        ("ab", 2, (1, 3)),
        ("a\nb", 2, (2, 1)),
        ("a\r\nb", 3, (2, 1)),
        ("a\rb", 2, (2, 1)),
        ("a\r\n\r\nb", 5, (3, 1)),
        ("a\r\n", 2, (1, 3)),  # between the two halves of one line end
        ("\r\r\n\nb", 4, (4, 1)),
        ("a\u2028b\x0bc", 4, (1, 5)),  # line ends of other standards are none
        ("锦州🙂万\n亩", 5, (2, 1)),
    ],
)
def test_line_and_column(text, offset, place):
    assert line_and_column(text, offset) == place
    assert Lines(text).at(offset) == place


@given(st.text(alphabet="ab\r\n\u2028", max_size=12))
def test_all_ways_agree(text):
    lines = Lines(text)
    printed = lines_of(text)
    for offset in range(len(text) + 1):
        line, column = line_and_column(text, offset)
        assert lines.at(offset) == (line, column)
        if offset < len(text) and text[offset] not in "\r\n":
            assert printed[line - 1][column - 1] == text[offset]
    assert lines.span(0, len(text)) == (1, 1, *lines.at(len(text)))
