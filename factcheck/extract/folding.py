"""A text in plain forms for scanning: as :func:`factcheck.text.plain_forms.fold`, but line ends stay line ends."""

from __future__ import annotations

import re

from ..text.plain_forms import fold

CIRCLED = "\ue000"
"""Stands for ① to ⑳ in a folded text: they number things, and are no digits."""
_CIRCLES = re.compile("[①-⑳]")


def folded(text: str) -> str:
    """``text`` folded code point for code point, of the same length; no figure goes on over a line's end."""
    text = _CIRCLES.sub(CIRCLED, text)
    return "\n".join(fold(line) for line in text.split("\n")) if "\n" in text else fold(text)
