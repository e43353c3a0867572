"""Which claim of the new article is which of the old: one to one, best overall, whatever the order they stand in.

In turn: the same id, unless the two have nothing in common and one has its double elsewhere; the same in all but
the id; the same measure, population, area and period; then the pairing of all that is left with the greatest
likeness in sum.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .assign import assign
from .record import substance

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from ..model import Claim
    from .likeness import Face

Pair = tuple["Claim", "Claim"]
_SAME_ID = 40_000
"""What an id in common adds to a likeness."""


class Matched(NamedTuple):
    """What became of the claims of an article, those that are the same to the letter left out."""

    pairs: list[Pair]
    """Claims that are one claim, and differ in something."""
    removed: list[Claim]
    added: list[Claim]


def match_claims(old: Sequence[Claim], new: Sequence[Claim]) -> Matched:
    """Which claim is which, of those that differ at all."""
    before = {claim.id: claim for claim in old}
    after: dict[str, Claim] = {}
    for claim in new:
        other = before.get(claim.id)
        if other is not None and substance(other) == substance(claim):
            del before[claim.id]
        else:
            after[claim.id] = claim
    pairs: list[Pair] = []
    if before and after:
        _match_rest(before, after, pairs)
    return Matched(pairs, list(before.values()), list(after.values()))


def _match_rest(old: dict[str, Claim], new: dict[str, Claim], pairs: list[Pair]) -> None:
    from .likeness import ENOUGH, face, likeness

    def take(found: Iterable[Pair]) -> None:
        for a, b in found:
            pairs.append((a, b))
            del old[a.id], new[b.id]

    shared = sorted(old.keys() & new.keys())
    take([(old[i], new[i]) for i in shared if likeness(face(old[i]), face(new[i])) >= ENOUGH])
    take(_by_key(old, new, lambda claim: substance(claim)[1:]))
    take(_by_key(old, new, _described))
    if old and new:
        take(_by_likeness(old, new))
    take([(old[i], new[i]) for i in sorted(old.keys() & new.keys())])


def _described(claim: Claim) -> Hashable:
    """What is measured, of whom, where, when and in what; None where the measure is not given."""
    if not claim.measure:
        return None
    said = claim.measure, claim.population, claim.area, claim.period, claim.kind, claim.basis
    return (*said, claim.unit_read.dimension, claim.unit_read.sort)


def _by_key(old: dict[str, Claim], new: dict[str, Claim], key: Callable[[Claim], Hashable]) -> list[Pair]:
    """The claims of equal keys; where several have one, those most alike."""
    groups: dict[Hashable, tuple[list[Claim], list[Claim]]] = {}
    for side, claims in enumerate((old, new)):
        for claim in claims.values():
            groups.setdefault(key(claim), ([], []))[side].append(claim)
    found: list[Pair] = []
    for said, (before, after) in groups.items():
        if said is None or not before or not after:
            continue
        if len(before) == len(after) == 1:
            found.append((before[0], after[0]))
        else:
            found += best(before, after, lambda a, b: 1 + _with_id(a, b))
    return found


def _by_likeness(old: dict[str, Claim], new: dict[str, Claim]) -> list[Pair]:
    from .likeness import ENOUGH

    return best(list(old.values()), list(new.values()), lambda a, b: max(0, _with_id(a, b) - ENOUGH + 1))


def _with_id(a: tuple[Claim, Face], b: tuple[Claim, Face]) -> int:
    from .likeness import likeness

    return likeness(a[1], b[1]) + (_SAME_ID if a[0].id == b[0].id else 0)


def best(
    old: list[Claim], new: list[Claim], worth: Callable[[tuple[Claim, Face], tuple[Claim, Face]], int]
) -> list[Pair]:
    """The pairing of greatest worth in sum; the same for any order of the claims, and with old and new exchanged."""
    from .likeness import face, likely_pairs

    sides = [[(claim, face(claim)) for claim in sorted(side, key=lambda c: (c.article, c.id))] for side in (old, new)]
    # Of several pairings of equal worth the choice must not depend on which side is called old.
    flipped = [repr(substance(c)) for c, _ in sides[0]] > [repr(substance(c)) for c, _ in sides[1]]
    if flipped:
        sides.reverse()
    rows, columns = sides
    worths: list[dict[int, int]] = [{} for _ in rows]
    for i, j in likely_pairs([f for _, f in rows], [f for _, f in columns]):
        value = worth(rows[i], columns[j])
        if value > 0:
            worths[i][j] = value
    by_id = {claim.id: j for j, (claim, _) in enumerate(columns)}
    for i, row in enumerate(rows):
        same = by_id.get(row[0].id)
        if same is not None and same not in worths[i]:
            value = worth(row, columns[same])
            if value > 0:
                worths[i][same] = value
    pairs = [(rows[i][0], columns[j][0]) for i, j in enumerate(assign(worths, len(columns))) if j >= 0]
    return [(b, a) for a, b in pairs] if flipped else pairs
