"""What a rule over raw text yields: a stretch of it, the rule's name, and what is wrong there."""

from __future__ import annotations

from typing import NamedTuple


class Flaw(NamedTuple):
    """A place where the text itself is wrong or suspicious, whatever is recorded about it.

    ``name`` is the rule's kebab-case name (``impossible-date``); ``start`` and ``end`` are 0-based code-point offsets
    into the text that was given, ``end`` exclusive; ``message`` is one line, in words a reporter would use.
    """

    name: str
    start: int
    end: int
    message: str
