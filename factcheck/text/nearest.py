"""Did you mean: the known name most like a word that is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

LONGEST = 100
"""Characters of a word that are looked at."""
_STEM = 3
"""Letters of a known name that a word may go on from (``maximum`` for ``max``)."""


def nearest_name(word: str, known: Collection[str]) -> str:
    """The known name most like the word, without regard to capitals; '' when none is near.

    Fewest edits first; else the longest name that the word begins with.
    """
    from .distance import nearest_key

    folded = {name.casefold(): name for name in known}
    plain = word[:LONGEST].casefold()
    best = nearest_key(plain, folded)
    if best is None:
        best = max((name for name in folded if len(name) >= _STEM and plain.startswith(name)), key=len, default=None)
    return "" if best is None else folded[best]


def nearest(word: str, known: Collection[str]) -> str:
    """``; did you mean 'x'?`` to go on a message with; '' when none is near."""
    name = nearest_name(word, known)
    return f"; did you mean '{name}'?" if name else ""
