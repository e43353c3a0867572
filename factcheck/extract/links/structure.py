"""A structure printed as a ratio is a hundred: 三次产业结构为14.2∶38.6∶47.2, and the same before and after it changed.

Its members are printed with a decimal point, as no ratio of small numbers (4∶3∶3) is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...words import reading as words
from .. import kinds
from ..candidate import RESOLVED, Candidate, equal, name, plus, whole_number
from ..item import Item
from ..tape import Tape

_LEAST = 3
"""Members of the shortest one: two may as well be a score, a time, a price relation."""


def find(tape: Tape) -> Iterator[Candidate]:
    """Every chain of such members in a Chinese article."""
    if tape.lang != "zh":
        return
    chain: list[Item] = []
    for item in tape.items:
        joined = bool(chain) and re.fullmatch(r"\s?[∶:：]\s?", tape.source[chain[-1].at.end : item.at.start])
        if item.type != kinds.BARE or not joined:
            yield from _whole(tape, chain)
            chain = []
        if item.type == kinds.BARE and "." in item.value:
            chain.append(item)
        elif chain:
            chain = []
    yield from _whole(tape, chain)


def _whole(tape: Tape, chain: list[Item]) -> Iterator[Candidate]:
    if len(chain) < _LEAST or re.match(r"\s?[∶:：]", tape.source[chain[-1].at.end :][:2]):
        return
    before = tape.source[max(chain[0].sentence[0], chain[0].at.start - 40) : chain[0].at.start]
    if re.search(words.ZH_STRUCTURE_STRUCTURE, before) is None:
        return
    roles = tuple(("share", item) for item in chain)
    why = "∶".join(item.value for item in chain) + " = 100"
    tree = equal(plus([name(item) for item in chain]), whole_number(100))
    yield Candidate("hundred-structure", RESOLVED, (tree,), roles, why)
