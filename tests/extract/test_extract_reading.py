"""Files to text: encodings, Markdown, HTML, Word."""

from __future__ import annotations

from io import BytesIO

import pytest

from factcheck.errors import InputError
from factcheck.extract import extract
from factcheck.extract.html import html_text
from factcheck.extract.markdown import markdown_text
from factcheck.extract.read import read_text
from factcheck.text.decode import decode_article

WORDS = "锦州市固定资产投资同比增长25.5%,其中“双一流”高校2所。\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030", "gbk", "utf-32"]
)
def test_encodings_are_told_apart(encoding: str) -> None:
    assert decode_article((WORDS * 3).encode(encoding), "-") == WORDS * 3


def test_english_in_utf_16_without_its_mark() -> None:
    words = "The council approved a budget of $412.6 million.\n"
    assert decode_article(words.encode("utf-16-le"), "-") == words


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(InputError, match="binary"):
        decode_article(b"\x7fELF\x00\x00\xff\xfe\x80\x81\x00", "a.txt")
    with pytest.raises(InputError, match="neither UTF-8 nor GB18030"):
        decode_article(b"abc \xff\xff", "a.txt")
    with pytest.raises(InputError, match="UTF-16"):
        decode_article(b"\xff\xfea", "a.txt")


def test_line_ends() -> None:
    assert read_text(b"a\r\nb\rc\n", "a.txt") == "a\nb\nc\n"


def test_markdown_keeps_its_offsets() -> None:
    text = "---\ntitle: x 5\n---\n# 标题 **12家**\n\n> 引用 [3家](http://x.y/99) `5`\n\n```\n100%\n```\n"
    plain = markdown_text(text)
    assert len(plain) == len(text)
    figures = [i for a in extract(plain).articles for i in a.items if i.claim]
    assert [text[i.start : i.end] for i in figures] == ["12家", "3家", "5"]


def test_html() -> None:
    page = (
        "<!doctype html><html><head><title>t 1</title><style>p{width:5px}</style></head><body><nav>99</nav><h1>标题</h1>"
        "<p>全市有<b>12</b>家企业&nbsp;。</p><script>var x=7</script><p>另有3家<br>和4家</p></body></html>"
    )
    assert html_text(page) == "标题\n\n全市有12家企业 。\n\n另有3家\n\n和4家\n"
    assert read_text(page.encode(), "-").startswith("标题")


def test_html_that_is_broken() -> None:
    assert html_text("<p>1家<p>2家</div></b><script>x") == "1家\n\n2家\n"


def test_word() -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.add_paragraph("标题")
    document.add_paragraph("全市有12家企业。")
    data = BytesIO()
    document.save(data)
    assert read_text(data.getvalue(), "a.docx") == "标题\n\n全市有12家企业。\n"


def test_a_word_file_that_is_none() -> None:
    with pytest.raises(InputError):
        read_text(b"PK\x03\x04 word/ rubbish", "a.docx")
