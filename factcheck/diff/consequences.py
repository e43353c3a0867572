"""What the changes come to: checks that come out otherwise, and articles that still state an old value."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from ..findings import Verdict
from ..store.when import same_period
from .change import KINDS, Change

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..model import Claim
    from ..quantity.interval import Interval
    from ..store.load import Record
    from .side import Side

PASSING = frozenset(("exact", "holds", "edge"))
FAILING = frozenset(("fails", "conflict"))


class Still(NamedTuple):
    """A claim of another article that states the value that a claim has no longer."""

    change: Change
    claim: Claim
    file: str


class Consequences(NamedTuple):
    """What the changes come to."""

    holds: tuple[Change, ...] = ()
    """Verdict changes of checks that failed and hold now."""
    fails: tuple[Change, ...] = ()
    """Verdict changes of checks that did not fail and do now."""
    still: tuple[Still, ...] = ()


def consequences(changes: Iterable[Change], still: Iterable[Still]) -> Consequences:
    """Sort verdict changes into those that mend and those that break."""
    holds, fails = [], []
    for change in changes:
        old, new = change.old, change.new
        if change.kind == "check-verdict" and isinstance(old, Verdict) and isinstance(new, Verdict):
            if old.verdict in FAILING and new.verdict in PASSING:
                holds.append(change)
            elif old.verdict not in FAILING and new.verdict in FAILING:
                fails.append(change)
    return Consequences(tuple(holds), tuple(fails), tuple(still))


def still_stated(side: Side, changes: Iterable[Change]) -> Iterator[Still]:
    """The claims of other articles, of those compared or beside them, that state a value that was changed."""
    wanted: dict[tuple[str, ...], list[Change]] = {}
    for change in changes:
        if change.kind == "changed":
            old, new = _claims(change)
            key = same_thing(new)
            if key is not None and key == same_thing(old):
                wanted.setdefault(key, []).append(change)
    if not wanted:
        return
    for record in _everything(side):
        for claim in record.article.claims if record.article else ():
            found = wanted.get(same_thing(claim) or ())
            for change in found or ():
                if claim.article != change.article and _states_old(claim, change):
                    yield Still(change, claim, record.file)


def _everything(side: Side) -> Iterator[Record]:
    yield from side.records
    here = {record.article.id for record in side.records if record.article is not None}
    for record in side.context():
        if record.article is not None and record.article.id not in here:
            yield record


def _claims(change: Change) -> tuple[Claim, Claim]:
    from ..model import Claim

    assert isinstance(change.old, Claim) and isinstance(change.new, Claim)
    return change.old, change.new


def same_thing(claim: Claim) -> tuple[str, ...] | None:
    """What two claims must share to state the same thing; None where too little is given to tell."""
    if not (claim.measure and claim.area and claim.period):
        return None
    return claim.measure, claim.population, claim.area, same_period(claim.period, ""), claim.kind, claim.basis


def _states_old(claim: Claim, change: Change) -> bool:
    """Whether the claim can be what it was, and cannot be what it became."""
    old, new = _claims(change)
    if None in (claim.figure, old.figure, new.figure) or claim.unit_read.dimension != old.unit_read.dimension:
        return False
    mine, before, after = _base(claim), _base(old), _base(new)
    return not mine.meet(before).empty and (
        old.unit_read.dimension != new.unit_read.dimension or mine.meet(after).empty
    )


def _base(claim: Claim) -> Interval:
    return claim.interval.scaled(Fraction(claim.unit_read.scale))


def counts(changes: Iterable[Change]) -> dict[str, int]:
    """How many changes there are of each kind, in the order of KINDS."""
    numbers = dict.fromkeys(KINDS, 0)
    for change in changes:
        numbers[change.kind] += 1
    return {kind: number for kind, number in numbers.items() if number}
