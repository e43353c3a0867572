"""Which writings count as the same text: full width and half, composed and not, capitals, white space, what nobody sees.

The variants differ in what they may throw away. ``plain_forms.py`` keeps every offset, for reading figures; ``nfkc``
keeps case and spaces, for names; ``caseless`` is for words that people type; ``squeezed`` for quotes, which a column may break
anywhere. Searching has one more of its own (``search/fold.py``), which also takes traditional characters for simplified ones.
"""

from __future__ import annotations

HIDDEN = (
    "\x85\u061c\u2028\u2029\u200b\u200c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
"""Characters that change what a reader sees without being seen: line ends of other standards, directions, zero width."""
_NOTHING = dict.fromkeys(map(ord, HIDDEN))


def visible(text: str) -> str:
    """The text without what nobody sees."""
    return text if text.isascii() else text.translate(_NOTHING)


def nfkc(text: str) -> str:
    """Its NFKC form: ``Ａ１`` is ``A1``."""
    # ASCII and the main block of Chinese characters are their own NFKC form: most names need no unicodedata.
    if text.isascii() or all(char < "\x80" or "\u4e00" <= char <= "\u9fff" for char in text):
        return text
    from unicodedata import normalize

    return normalize("NFKC", text)


def caseless(text: str) -> str:
    """Without regard to width and capitals."""
    return nfkc(text).casefold()


def squeezed(text: str) -> str:
    """Text as quotes are compared: without regard to width, white space and what nobody sees."""
    return "".join(nfkc(visible(text)).split())
