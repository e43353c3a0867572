"""Files to text: encodings told apart, Markdown, HTML and .docx brought to plain text.

Offsets are those of the text as read. HTML is read with the standard library's parser; .docx needs python-docx (the
extra ``factcheck[docx]``), which is imported only when such a file is read.
"""

from __future__ import annotations

import re
from pathlib import PurePath

from ..errors import InputError
from ..store.encoding import BOMS

MAX_BYTES = 256 * 1024 * 1024
"""A file larger than this is refused before it is decoded."""
_SUFFIXES = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx",
    ".md": "markdown",
    ".markdown": "markdown",
}


def read_text(data: bytes, name: str = "-") -> str:
    """The plain text of a file's bytes; ``name`` tells its format by its suffix.

    Line ends become ``\\n``. Raises InputError for what cannot be read, saying what to do.
    """
    if len(data) > MAX_BYTES:
        raise InputError(f"{name}: larger than {MAX_BYTES // 1024 // 1024} MiB")
    form = _SUFFIXES.get(PurePath(name).suffix.lower(), "")
    if form == "docx" or (data[:4] == b"PK\x03\x04" and b"word/" in data[:4096]):
        return _docx(data, name)
    text = decode(data, name).replace("\r\n", "\n").replace("\r", "\n")
    if form == "html" or (not form and re.match(r"\s*<(?:!doctype html|html)\b", text[:200], re.IGNORECASE)):
        return html_text(text)
    return markdown_text(text) if form == "markdown" else text


def decode(data: bytes, name: str = "-") -> str:
    """Bytes as UTF-8, UTF-16 (by its mark, or by its zeros) or GB18030, whichever they are; no byte-order mark.

    Raises InputError when they are none of these.
    """
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, name)
    guess = _utf16(data)
    if guess:
        try:
            return data.decode(guess)
        except UnicodeDecodeError:
            pass
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if b"\x00" in data[:4096]:
            raise InputError(f"{name}: a binary file, not text") from None
        try:
            text = data.decode("gb18030")
        except UnicodeDecodeError:
            raise InputError(
                f"{name}: byte {error.start + 1} is neither UTF-8 nor GB18030; save the file as UTF-8"
            ) from None
        return text


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name}: byte {error.start + 1} is not {encoding.upper()}, which its mark says it is"
        ) from None


def _utf16(data: bytes) -> str:
    """UTF-16 without its mark, told by where zero bytes and common high bytes stand; '' when it is not."""
    sample = data[:4000]
    if len(sample) < 4 or len(data) % 2:
        return ""
    even, odd = sample[0::2], sample[1::2]

    def wide(high: bytes) -> bool:
        # The high bytes of ASCII, CJK punctuation, full-width forms and Chinese characters.
        known = sum(1 for b in high if b in (0x00, 0x20, 0x30, 0xFF) or 0x4E <= b <= 0x9F)
        return known > 0.98 * len(high) and b"\x00" in high

    if wide(odd) and not wide(even):
        return "utf-16-le"
    return "utf-16-be" if wide(even) and not wide(odd) else ""


def markdown_text(text: str) -> str:
    """Markdown with its marks blanked out, character for character, so that offsets stay those of the file."""

    def blank(m: re.Match[str]) -> str:
        return re.sub(r"[^\n]", " ", m[0])

    text = re.sub(r"\A---\n.*?\n---\n", blank, text, flags=re.DOTALL)
    text = re.sub(r"^(?:```|~~~).*?^(?:```|~~~)[^\n]*$", blank, text, flags=re.DOTALL | re.MULTILINE)
    text = re.sub(r"!\[[^\]\n]*\]\([^)\n]*\)|(?<=\])\([^)\n]*\)|<[a-z/!][^>\n]*>", blank, text)
    text = re.sub(r"(?<!\*)\*{1,3}(?=\S)|(?<=\S)\*{1,3}(?!\*)|`|(?<!\w)_{1,2}(?=\w)|(?<=\w)_{1,2}(?!\w)", blank, text)
    text = re.sub(r"^[ \t]{0,3}(?:>[ \t]?)+", blank, text, flags=re.MULTILINE)
    return re.sub(r"[\[\]](?=[^\n]*)", " ", text)


_BLOCK = frozenset(
    "p div section article header footer main aside h1 h2 h3 h4 h5 h6 li ul ol table tr td th blockquote pre br hr "
    "figure figcaption title".split()
)
_SKIPPED = frozenset(("script", "style", "template", "noscript", "nav", "svg", "head"))


def html_text(text: str) -> str:
    """The words of an HTML page, one block a paragraph; scripts, styles and navigation left out."""
    from html.parser import HTMLParser

    class Words(HTMLParser):
        """Collects the text of the page; unclosed and misnested tags do no harm."""

        def __init__(self) -> None:
            super().__init__(convert_charrefs=True)
            self.pieces: list[str] = []
            self.hidden: list[str] = []

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            if tag in _SKIPPED:
                self.hidden.append(tag)
            elif tag in _BLOCK:
                self.pieces.append("\n\n")
                if tag in ("body", "article", "h1"):
                    self.hidden.clear()  # a head or nav that was never closed ends here

        def handle_endtag(self, tag: str) -> None:
            if tag in self.hidden:
                del self.hidden[self.hidden.index(tag) :]
            elif tag in _BLOCK:
                self.pieces.append("\n\n")

        def handle_data(self, data: str) -> None:
            if not self.hidden:
                self.pieces.append(re.sub(r"\s+", " ", data))

    words = Words()
    words.feed(text)
    words.close()
    lines = (re.sub(r"[ \t\xa0]+", " ", line).strip() for line in "".join(words.pieces).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n") + "\n"


def _docx(data: bytes, name: str) -> str:
    """The paragraphs of a Word document, tables row by row, read with python-docx."""
    from importlib import import_module
    from io import BytesIO
    from zipfile import BadZipFile, ZipFile

    try:
        docx = import_module("docx")
    except ImportError:
        raise InputError(
            f"{name}: .docx needs python-docx: install factcheck[docx], or save it as plain text"
        ) from None
    try:
        with ZipFile(BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > MAX_BYTES:
                raise InputError(f"{name}: unpacks to more than {MAX_BYTES // 1024 // 1024} MiB")
        lines: list[str] = []
        for block in docx.Document(BytesIO(data)).iter_inner_content():
            if hasattr(block, "rows"):
                lines += ["\t".join(cell.text for cell in row.cells) for row in block.rows]
            else:
                lines.append(block.text)
    except (BadZipFile, KeyError, ValueError, OSError) as error:
        raise InputError(f"{name}: not a Word document that can be read ({error})") from None
    return "\n\n".join(line for line in lines if line.strip()) + "\n"
