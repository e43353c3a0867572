"""Whether words between the parts of a list, or behind it in its sentence, tell of more than the list names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ..item import Item
from ..tape import Tape
from .patterns import en, zh
from .units import alike

_FAR = 90
_END = re.compile(r"[。！？\n]|[.!?](?=\s|\Z)")


def tells_of_more(tape: Tape, parts: Sequence[Item]) -> bool:
    """Whether the parts may not be all of their whole, or one of them stands beside the others."""
    pattern = zh if tape.lang == "zh" else en
    for before, part in pairwise(parts):
        if pattern("CLOSURE_MORE").search(tape.source[before.at.end : part.at.core]):
            return True
    last = parts[-1]
    behind, *following_words = _END.split(tape.source[last.at.end : last.at.end + _FAR], maxsplit=1)
    if pattern("CLOSURE_BESIDE").search(behind):
        return True
    if following_words and pattern("CLOSURE_GOES_ON").match(following_words[0]):
        return True  # 14 in Marlow and nine in Denby. The other six …
    following = tape.between(last.at.end, last.at.end + len(behind))
    return tape.lang == "en" and any(";" in behind and alike(item, last, "en") and not item.unit for item in following)
