"""Locales that are not UTF-8: which bytes the user's words and files are really in."""

from __future__ import annotations

import os
import sys
from contextlib import suppress


def into_utf8() -> None:
    """Begin again in Python's UTF-8 mode where the locale cannot be what the words and files are in.

    Only at its start can Python be told how to read arguments and file names. Returns where the locale is right, or
    nothing can be done.
    """
    encoding = sys.getfilesystemencoding()
    if sys.flags.utf8_mode or not sys.executable or getattr(sys, "frozen", False):
        return
    if encoding in ("ascii", "us-ascii") or any(is_utf8(word) for word in sys.argv[1:]):
        with suppress(OSError):
            os.execv(sys.executable, [sys.executable, "-X", "utf8", *sys.orig_argv[1:]])  # noqa: S606


def is_utf8(word: str) -> bool:
    """Whether an argument, read in another encoding, was typed in UTF-8.

    Two bytes of UTF-8 may be a character of GBK as well, three hardly ever: so short ones count only where the locale
    makes nothing of them.
    """
    if word.isascii():
        return False
    try:
        text = os.fsencode(word).decode("utf-8")
    except UnicodeError:
        return False
    return max(text) >= "\u0800" or any("\udc80" <= c <= "\udcff" for c in word) or _single_bytes()


def _single_bytes() -> bool:
    """Whether the locale writes every character in one byte."""
    return sys.getfilesystemencoding().replace("_", "-").startswith(("iso8859", "iso-8859", "latin", "koi8", "cp125"))
