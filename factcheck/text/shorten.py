"""Texts cut to a length."""

from __future__ import annotations


def shortened(text: str, most: int = 100) -> str:
    """The text on one line, of at most so many characters."""
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[: most - 1]}…"
