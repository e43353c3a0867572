"""Bytes to text: strictly for records and settings, as newsrooms keep them for articles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.decode import DecodingError, decode, decode_article, decode_older

WORDS = "锦州市固定资产投资\n同比增长25.5%。\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_what_says_its_encoding_is_read_by_all(encoding):
    assert decode(WORDS.encode(encoding)) == WORDS
    assert decode_article(WORDS.encode(encoding), "-") == WORDS


@pytest.mark.parametrize(
    ("data", "place", "said"),
    [
        ("标题: a\n引用: 万\n".encode("gb18030"), (1, 1), "byte 0xB1 is not UTF-8; it reads as GBK/GB18030"),
        (b"a\r\nb \xff", (2, 3), "byte 0xFF is not UTF-8; save the file as UTF-8"),
        (b"a\rb\r\xff", (3, 1), "byte 0xFF is not UTF-8"),
        (b"\xef\xbb\xbf\n\xff", (2, 1), "byte 0xFF is not UTF-8"),
        (b"\xff\xfea\x00\n\x00\x00\xd8", (2, 1), "is not UTF-16-LE"),
        (b"\x00\x01\xff", (1, 3), "this is a binary file, or UTF-16 without its mark"),
    ],
)
def test_what_is_in_another_is_placed_and_named(data, place, said):
    with pytest.raises(DecodingError) as caught:
        decode(data)
    assert (caught.value.line, caught.value.column) == place
    assert said in str(caught.value)


def test_older_files_of_the_past():
    assert decode_older(WORDS.encode("gb18030")) == WORDS
    assert decode_older(WORDS.encode()) is None
    assert decode_older(b"caf\xe9 au lait") is None  # no Chinese in it: it may be anything
    assert decode_older(WORDS.encode("gb18030") + b"\x00") is None


@given(st.binary(max_size=40))
def test_bytes_are_a_text_or_one_clear_error(data):
    try:
        text = decode(data)
    except DecodingError as error:
        assert error.line >= 1 and error.column >= 1
    else:
        assert decode_article(data, "-") in (
            text,
            data.decode("utf-16-le", "replace"),
            data.decode("utf-16-be", "replace"),
        )
