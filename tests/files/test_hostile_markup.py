"""HTML and Markdown that is broken, or means harm: read as far as it can be, and never anything else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract.html import html_text
from factcheck.extract.markdown import markdown_text

BROKEN_HTML = {
    "<p>3户<![<": "3户<![<\n",
    "<p>3户<![if x]>4户<!foo": "3户4户<!foo\n",
    "<!-- 3户": "<!-- 3户\n",
    "<!-->3户": "3户\n",
    "<!-- a > b -->3户": "3户\n",
    "3户<p": "3户<p\n",
    "3户</": "3户</\n",
    "</>3户</ 4>5户": "3户5户\n",
    "<a href='x>y'>3户</a>": "3户\n",
    "<a href='x>3户</a><p>4户": "3户\n\n4户\n",
    "5 < 6 & 7 > 6": "5 < 6 & 7 > 6\n",
    f"&#{'1' * 5000};3户": "\ufffd3户\n",
    f"&#{'0' * 5000}65;3户": "A3户\n",
    f"&#x{'f' * 5000};3户": "\ufffd3户\n",
    "&#;&#x;&;3户": "&#;&#x;&;3户\n",
    "<script>if (3<5) '</p>'</SCRIPT >3户": "3户\n",
    "<nav>1<nav>2</nav>3户": "3户\n",
    "<nav>1</svg>2</nav>3户": "3户\n",
    "<head><title>1</title><h1>3户": "3户\n",
    "<svg/>3户": "3户\n",
    "": "\n",
}


@pytest.mark.parametrize(("page", "words"), BROKEN_HTML.items(), ids=[page[:20] for page in BROKEN_HTML])
def test_broken_html(page: str, words: str) -> None:
    assert html_text(page) == words


TAGS = st.sampled_from(
    "<p> </p> <b> </b> <nav> </nav> <script> </script> <h1> </h1> <td> <br/> <head> </head> <a\xa0href='x>y'> <svg/>".split(
        " "
    )
)
PIECES = st.one_of(
    TAGS.map(lambda tag: tag.replace("\xa0", " ")), st.sampled_from(["3户", " ", "\n", "&lt;", "&amp", "<!-- c -->"])
)


@given(st.lists(PIECES, max_size=12))
def test_html_as_the_standard_library_reads_it(pieces: list[str]) -> None:
    """Where the library's parser can be trusted, the words are those that it finds."""
    from html.parser import HTMLParser

    hidden: list[str] = []
    found: list[str] = []

    class Reference(HTMLParser):
        def handle_starttag(self, tag: str, attrs: object) -> None:
            if tag in ("nav", "script", "head", "svg"):
                hidden.append(tag)
            elif tag in ("p", "h1", "td", "br"):
                found.append("\n\n")
                if tag == "h1":
                    hidden.clear()

        def handle_endtag(self, tag: str) -> None:
            if tag in hidden:
                del hidden[hidden.index(tag) :]
            elif tag in ("p", "h1", "td", "br"):
                found.append("\n\n")

        def handle_data(self, data: str) -> None:
            if not hidden:
                found.append(data)

    reference = Reference()
    reference.feed("".join(pieces))
    reference.close()
    assert html_text("".join(pieces)).split() == "".join(found).split()


@given(st.text(st.sampled_from("<>!-[]/'\"=&#;ap \n*`_~()\x00")))
def test_any_mark_up_is_read(text: str) -> None:
    html_text(text)
    plain = markdown_text(text)
    assert len(plain) == len(text)
    assert all(b in (a, " ") for a, b in zip(text, plain, strict=True))
    assert plain.count("\n") == text.count("\n")


@pytest.mark.parametrize(
    "unit",
    [
        "<a ",
        "<",
        "<!--",
        "[",
        "*a",
        "`",
        "![](",
        "_a_",
        "&",
        "---\n",
        "```\n",
        "</",
        "<![",
        "<?",
        "![",
        "](",
        "<a b='",
        "<nav></svg>",
    ],
)
def test_much_of_what_is_hard_is_read(unit: str) -> None:
    """A few hundred kilobytes of it; an hour's work for a reader that looks for every closing half again."""
    text = unit * (300_000 // len(unit))
    words = html_text(text)
    assert ("a" in words) == (unit in ("<a ", "*a", "_a_", "<a b='"))
    assert len(markdown_text(text)) == len(text)
    ending = text + '">'
    html_text(ending)
    markdown_text(ending + "](")


def test_markdown_of_every_kind() -> None:
    text = (
        "---\nn: 9\n---\n# 3户 **4户** _5户_ `6户`\n> [7户](http://x/1) ![8](9 10)\n```\n11\n```\n<b>12户</b> a_13_b *14户*\n"
        "![x](1\n2) [x](3\n```\n15户\n"
    )
    plain = markdown_text(text)
    assert len(plain) == len(text)
    assert plain.split() == [
        *("# 3户 4户 5户 6户 7户".split()),
        *("12户 a_13_b 14户".split()),
        *("! x (1 2) x (3 15户".split()),
    ]  # fmt: skip
