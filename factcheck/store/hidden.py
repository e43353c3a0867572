"""Characters that nobody sees: a record may hold none, and a text is compared as if it held none."""

from __future__ import annotations

HIDDEN = (
    "\x85\u061c\u2028\u2029\u200b\u200c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
"""Characters that change what a reader sees without being seen: line ends of other standards, directions, zero width."""
_NOTHING = dict.fromkeys(map(ord, HIDDEN))


def visible(text: str) -> str:
    """The text without them."""
    return text if text.isascii() else text.translate(_NOTHING)
