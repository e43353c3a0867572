"""HTML to its words, in one pass.

The standard library's parser takes quadratic time on pages of unclosed tags, and fails on some that browsers show. All
that is wanted here is where tags begin and end and how they are called, and that one pass of look-ups tells: what was
looked for in vain once (a closing ``>``, a comment's end) is not looked for again.
"""

from __future__ import annotations

import re
from html import unescape

_BLOCK = frozenset(
    "p div section article header footer main aside h1 h2 h3 h4 h5 h6 li ul ol table tr td th blockquote pre br hr "
    "figure figcaption title".split()
)
_SKIPPED = frozenset(("script", "style", "template", "noscript", "nav", "svg", "head"))
_RAW = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE | re.ASCII) for name in ("script", "style")}
"""Elements whose content is no mark-up, whatever it looks like; and what ends it."""
_NAME = re.compile(r"[a-zA-Z][^\t\n\r\f />\x00]*")
_ATTRIBUTE = re.compile(r"[>=]")
_BLANK = re.compile(r"[ \t\n\r\f]*")
_REFERENCE = re.compile(r"&(?:#[xX][0-9a-fA-F]+;?|#[0-9]+;?|[a-zA-Z][a-zA-Z0-9]{0,31};?)")
_LONGEST = 12
"""Characters of a reference by number that can still be one."""


def html_text(text: str) -> str:
    """The words of an HTML page, one block a paragraph; scripts, styles and navigation left out.

    Mark-up that is broken is read as browsers do, or taken for text; never fails. Linear in the length of ``text``.
    """
    words = _Words()
    _Scanner(text, words).run()
    lines = (re.sub(r"[ \t\xa0]+", " ", line).strip() for line in "".join(words.pieces).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n") + "\n"


class _Words:
    """Collects the text of the page; unclosed and misnested tags do no harm."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self._hidden: list[str] = []
        """The elements open that are not shown, each once: the first to open is the last to matter."""

    def open(self, tag: str) -> None:
        """A tag begins an element."""
        if tag in _SKIPPED:
            if tag not in self._hidden:
                self._hidden.append(tag)
        elif tag in _BLOCK:
            self.pieces.append("\n\n")
            if tag in ("body", "article", "h1"):
                self._hidden.clear()  # a head or nav that was never closed ends here

    def close(self, tag: str) -> None:
        """A tag ends an element."""
        if tag in self._hidden:
            del self._hidden[self._hidden.index(tag) :]
        elif tag in _BLOCK:
            self.pieces.append("\n\n")

    def text(self, data: str) -> None:
        """Characters between tags."""
        if data and not self._hidden:
            self.pieces.append(re.sub(r"\s+", " ", _REFERENCE.sub(_character, data)))


def _character(reference: re.Match[str]) -> str:
    """What a character reference stands for; thousands of digits are a number of no character."""
    found = reference[0]
    if found[1] != "#" or len(found) <= _LONGEST:
        return unescape(found)
    hexadecimal = found[2] in "xX"
    digits = found[3 if hexadecimal else 2 :].rstrip(";").lstrip("0")
    return unescape(f"&#{'x' if hexadecimal else ''}{digits or '0'};") if len(digits) < _LONGEST else "\ufffd"


class _Scanner:
    """Where tags, comments and the text between them begin and end."""

    def __init__(self, text: str, words: _Words) -> None:
        self._text = text
        self._words = words
        self._last_end = text.rfind(">")
        self._last_comment_end = text.rfind("-->")
        self._quotes_close = True
        """No tag was met yet that a quotation mark without its other half keeps from ending."""

    def run(self) -> None:
        """Tell the words of everything, in order."""
        text, at = self._text, 0
        while at < len(text):
            opening = text.find("<", at)
            if opening < 0 or opening > self._last_end:  # no tag can end any more
                break
            self._words.text(text[at:opening])
            at = self._markup(opening)
        self._words.text(text[at:])

    def _markup(self, at: int) -> int:
        """Read what begins with the ``<`` at ``at``; where it ends."""
        text = self._text
        following = text[at + 1]  # there is one: a '>' comes later
        if following.isascii() and following.isalpha():
            return self._start_tag(at)
        if following == "/":
            return self._end_tag(at)
        if text.startswith("<!--", at):
            if at + 2 > self._last_comment_end:
                self._words.text("<")  # a comment without end would hide all that follows
                return at + 1
            return text.find("-->", at + 2) + 3
        if following in "!?":
            return text.find(">", at) + 1
        self._words.text("<")
        return at + 1

    def _start_tag(self, at: int) -> int:
        text = self._text
        name = _NAME.match(text, at + 1)
        assert name is not None
        tag = name[0].lower()
        end = self._tag_end(name.end())
        self._words.open(tag)
        if text[end - 2] == "/":
            self._words.close(tag)
        elif tag in _RAW:
            found = _RAW[tag].search(text, end)
            return found.start() if found is not None else len(text)
        return end

    def _end_tag(self, at: int) -> int:
        text = self._text
        name = _NAME.match(text, at + 2)
        if name is None:  # </> and </ 3> are nothing, as browsers have it
            return text.find(">", at) + 1
        end = text.find(">", name.end()) + 1
        self._words.close(name[0].lower())
        return end

    def _tag_end(self, at: int) -> int:
        """Past the ``>`` that ends a tag: one within the quotation marks of an attribute's value does not."""
        text, start = self._text, at
        while self._quotes_close:
            found = _ATTRIBUTE.search(text, at)
            if found is None:
                break
            if found[0] == ">":
                return found.end()
            blank = _BLANK.match(text, found.end())
            assert blank is not None
            at = blank.end()
            quote = text[at : at + 1]
            if quote in ('"', "'"):
                closing = text.find(quote, at + 1)
                if closing < 0:
                    break
                at = closing + 1
        # A mark without its other half somewhere: from here on, the first '>' ends a tag.
        self._quotes_close = False
        return text.find(">", start) + 1
