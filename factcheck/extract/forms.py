"""Patterns over the tape: a figure is one character there, which tells its type."""

from __future__ import annotations

import re
from functools import cache

from ..quantity.lazy import compiled
from ..words.needed import NEEDED
from . import kinds
from .seek import NOTHING, Sought

_FIRST = 0xE000
_TYPES = (
    kinds.AMOUNT,
    kinds.COUNT,
    kinds.SHARE,
    kinds.GROWTH,
    kinds.POINTS,
    kinds.CHANGE,
    kinds.EACH,
    kinds.TIMES,
    kinds.AGE,
    kinds.RANK,
    kinds.DURATION,
    kinds.DEGREE,
    kinds.STATISTIC,
    kinds.BARE,
    kinds.DATED,
    kinds.NAME,
    kinds.RATIO,
)
CHARACTER = {name: chr(_FIRST + i) for i, name in enumerate(_TYPES)}
_CLASSES = {
    "figure": "".join(c for name, c in CHARACTER.items() if name not in (kinds.DATED, kinds.NAME)),
    "quantity": CHARACTER[kinds.AMOUNT] + CHARACTER[kinds.COUNT],
    "level": "".join(
        CHARACTER[t]
        for t in (kinds.AMOUNT, kinds.COUNT, kinds.EACH, kinds.STATISTIC, kinds.DURATION, kinds.DEGREE, kinds.AGE)
    ),
    "percent": CHARACTER[kinds.SHARE],
    "any": "".join(CHARACTER.values()),
    **{name: CHARACTER[name] for name in _TYPES},
}
_TOKEN = re.compile(r"\{([a-z]+)\}")
PRIVATE = re.compile(f"[{chr(_FIRST)}-{chr(_FIRST + len(_TYPES) - 1)}]")
"""Any of those characters."""
LETTERS = frozenset((*CHARACTER.values(), ".", " "))
"""What a tape may hold beside the characters of its text."""
_INSIDE = re.compile(r"\[(\^?)((?:[^\[\]\\]|\\.)*)\]")


def expanded(pattern: str) -> str:
    """A pattern over the tape as a regular expression: ``{quantity}`` is one figure of that class; in brackets its letters.

    Classes are the types of ``kinds`` and figure, quantity, level, percent, any.
    """
    inside = _INSIDE.sub(lambda m: f"[{m[1]}{_TOKEN.sub(lambda t: _CLASSES[t[1]], m[2])}]", pattern)
    return _TOKEN.sub(lambda t: f"[{_CLASSES[t[1]]}]", inside)


@cache
def form(pattern: str) -> Sought:
    """A pattern of ``words`` over the tape, looked for around the words and figures that it needs."""
    words, reach, runs = NEEDED.get(pattern, NOTHING)
    spelt = [c for word in words.split("|") for c in (_CLASSES[word[1:-1]] if _TOKEN.fullmatch(word) else (word,))]
    return Sought(expanded(pattern), re.IGNORECASE, tuple(spelt) if words else (), reach, runs)


@cache
def construction(pattern: str) -> re.Pattern[str]:
    """A pattern over the tape, compiled."""
    return compiled(expanded(pattern), re.IGNORECASE)
