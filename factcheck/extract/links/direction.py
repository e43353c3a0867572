"""A verb of change against the two levels that it stands between: what "fell to" lies below what it fell from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...words import reading as words
from ..candidate import STATED, Candidate, compare, name
from ..forms import form
from ..seek import Sought
from ..tape import Tape
from .twins import twins


def find(tape: Tape) -> Iterator[Candidate]:
    """``direction-fall`` and ``direction-rise``: both levels printed, the verb right beside one of them."""
    bare = tape.bare
    patterns, elsewhere = _patterns(tape.lang)
    for pattern in patterns:
        for m in bare.dense(pattern):
            now, before = bare.item(m.start("now")), bare.item(m.start("before"))
            if now.type != before.type or not twins(now, before, tape):
                continue
            if elsewhere.search(bare.around(m.start(), m.end())):
                continue
            down = m["down"]
            yield Candidate(
                "direction-fall" if down else "direction-rise",
                STATED,
                (compare(name(now), "<" if down else ">", name(before)),),
                (("now", now), ("before", before)),
                f"{down or m['up']}: {before.value} → {now.value}",
            )


@cache
def _patterns(lang: str) -> tuple[tuple[Sought, ...], re.Pattern[str]]:
    if lang == "zh":
        sources = (
            words.ZH_DIRECTION_FROM_TO,
            words.ZH_DIRECTION_TO_FROM,
            words.ZH_DIRECTION_AGAINST,
            words.ZH_DIRECTION_OVER,
        )
        elsewhere = "|".join(map(re.escape, words.ZH_DIRECTION_ELSEWHERE.split("|")))
    else:
        sources = (
            words.EN_DIRECTION_TO_FROM,
            words.EN_DIRECTION_FROM_TO,
            words.EN_DIRECTION_DOWN_FROM,
            words.EN_DIRECTION_TO_PAST,
        )
        elsewhere = r"\b(?:" + "|".join(map(re.escape, words.EN_DIRECTION_ELSEWHERE.split("|"))) + r")\b"
    return tuple(form(source) for source in sources), re.compile(elsewhere, re.IGNORECASE)
