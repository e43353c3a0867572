"""A count and the rate that it makes of a whole which is not printed: some whole number must fit both.

That a count and a percentage can exclude each other by themselves is the GRIM test (Brown and Heathers 2017).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from ...expression.tree import Name
from ...words import reading as words
from .. import kinds
from ..candidate import RESOLVED, Candidate, equal, name, over
from ..tape import Tape


@cache
def _rate() -> re.Pattern[str]:
    return re.compile(words.ZH_RATED_A_RATE)


def find(tape: Tape) -> Iterator[Candidate]:
    """A count, and right behind it the rate that is named for it: 开复工321户，开复工率达98.8%."""
    if tape.lang != "zh":
        return
    for sentence in tape.sentences():
        items = tape.figures(sentence)
        for count, share in pairwise(items):
            if count.type != kinds.COUNT or share.type != kinds.SHARE:
                continue
            found = _rate().search(tape.source[count.at.end : share.at.core])
            before = tape.source[count.clause[0] : count.at.start]
            stems = (found["stem"][-n:] for n in (4, 3, 2)) if found is not None else ()
            stem = next((one for one in stems if re.search(f"(?<![{words.ZH_RATED_NOT}]){one}", before)), None)
            if stem is None:
                continue
            unknown = stem + words.ZH_RATED_WHOLE
            tree = equal(over(name(count), Name(None, unknown, True, 0, 0)), name(share))
            roles = (("part", count), ("share", share))
            yield Candidate(
                "rate-of-count", RESOLVED, (tree,), roles, f"{stem}{count.value}: {share.value}",
                unknowns=((unknown, count.unit),),
            )  # fmt: skip
