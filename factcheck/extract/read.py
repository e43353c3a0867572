"""Files to text: encodings told apart, Markdown, HTML and .docx brought to plain text.

Offsets are those of the text as read. Each kind of mark-up has a reader of its own, imported only when such a file is
read; each takes time in proportion to the file's length, whatever is in it.
"""

from __future__ import annotations

import re
from pathlib import PurePath

from ..errors import InputError
from ..text.decode import decode_article
from ..text.lines import with_line_feeds

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
        from .docx import docx_text

        return docx_text(data, name)
    text = with_line_feeds(decode_article(data, name))
    if form == "html" or (not form and re.match(r"\s*<(?:!doctype html|html)\b", text[:200], re.IGNORECASE)):
        from .html import html_text

        return html_text(text)
    if form == "markdown":
        from .markdown import markdown_text

        return markdown_text(text)
    return text
