"""Votes for, against and neither, in Chinese, beside those who were there: 实到169人，赞成163票，反对4票，弃权2票.

Nobody votes twice: together the votes are no more than the people of whom the same paragraph says that they came.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..candidate import RESOLVED, Candidate
from ..item import Item
from ..tape import Tape
from .levels import levels
from .lists import part_of, quantity
from .patterns import zh
from .units import PEOPLE


def find(tape: Tape) -> Iterator[Candidate]:
    """Every count of votes on a tape."""
    if tape.lang != "zh" or "票" not in tape.source:
        return
    came: Item | None = None
    for level in levels(tape):
        row: list[Item] = []
        names: set[str] = set()
        for entry in level.entries:
            if not quantity(entry.item):
                continue
            if entry.item.unit in PEOPLE:
                came = entry.item if zh("VOTES_CAME").search(entry.gap) else came
                continue
            vote = zh("VOTES_VOTE").search(entry.gap)
            if vote is not None and entry.item.unit == "票" and vote["vote"] not in names:
                row.append(entry.item)
                names.add(vote["vote"])
        if came is not None and len(row) > 1 and came.paragraph == row[0].paragraph:
            yield part_of(came, row, "partition-votes", RESOLVED)
        came = came if level.parent is not None or not row else None
