"""What the changes come to: checks that come out otherwise, and articles that still state an old value."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from ..expression.names import names
from ..model import Verdict
from .change import KINDS, Change

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..expression.tree import Name
    from ..model import Check, Claim
    from ..quantity.interval import Interval
    from ..store.load import Record
    from .side import Side

PASSING = frozenset(("exact", "holds", "edge"))
FAILING = frozenset(("fails", "conflict"))
Key = tuple[str, str]


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


def verdict_changes(
    old: Side, new: Side, checks: Sequence[tuple[Check, Check]], touched: tuple[set[Key], set[Key]]
) -> Iterator[Change]:
    """A change for each check, of the pairs given, whose verdict is not what it was.

    ``touched`` holds, for either side, the (article, claim) whose figures differ, (article, '') for all of an article.
    """
    if not checks:
        return
    hot_old, hot_new = (_hot(side, keys) for side, keys in zip((old, new), touched, strict=True))
    # An article is looked at on both sides or on neither.
    for a, b in checks:
        if a.article in hot_old or b.article in hot_new:
            hot_old.add(a.article)
            hot_new.add(b.article)
    if not hot_old:
        return
    before, after = _verdicts(old, hot_old), _verdicts(new, hot_new)
    for a, b in checks:
        first, second = before.get(id(a)), after.get(id(b))
        if first is not None and second is not None and first.verdict != second.verdict:
            files = first.check.file, second.check.file
            yield Change("check-verdict", b.article, b.text, first, second, a.article, (), None, *files)


def _check_names(check: Check) -> Iterator[Name]:
    if check.tree is not None:
        yield from names(check.tree)
    elif check.breakdown is not None:
        for part in (check.breakdown.total, *check.breakdown.parts):
            for term in part.terms.values():
                yield from names(term.node)


def _hot(side: Side, touched: set[Key]) -> set[str]:
    """The ids of the articles with a check that names something touched, and of all that checks tie them to."""
    if not touched:
        return set()
    hot, ties = set(), []
    whole = {article for article, claim in touched if not claim}
    for article in side.articles:
        for check in article.checks:
            for name in _check_names(check):
                home = name.article or article.id
                if home != article.id:
                    ties.append((article.id, home))
                if home in whole or (not name.unknown and (home, name.id) in touched):
                    hot.add(article.id)
    grown = True
    while grown:
        grown = False
        for a, b in ties:
            if (a in hot) != (b in hot):
                hot.update((a, b))
                grown = True
    return hot


def _verdicts(side: Side, hot: set[str]) -> dict[int, Verdict]:
    """The verdicts of the checks of those articles, by the identity of the check."""
    from ..store.load import Record
    from ..verify.engine import verify_records

    needed: dict[str, set[str]] = {}
    present = {article.id: article for article in side.articles}
    for ident in sorted(hot):
        article = present.get(ident)
        for check in article.checks if article else ():
            for name in _check_names(check):
                if not name.unknown:
                    needed.setdefault(name.article or ident, set()).add(name.id)
    if not needed.keys() <= present.keys():
        for record in side.context():
            if record.article is not None:
                present.setdefault(record.article.id, record.article)
    records: list[Record] = []
    for ident in sorted(needed):
        article = present.get(ident)
        if article is not None:
            # Only what the checks name, and no text: nothing else bears on a verdict.
            claims = tuple(claim for claim in article.claims if claim.id in needed[ident])
            # Under the revision's name, so that nothing is looked up on disk that belongs to another time.
            file = side.prefix + article.file
            less = replace(article, file=file, text="", claims=claims, checks=article.checks if ident in hot else ())
            records.append(Record(file, less, []))
    return {id(verdict.check): verdict for verdict in verify_records(records, explain=True).verdicts}


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
    return claim.measure, claim.population, claim.area, claim.period, claim.kind, claim.basis


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
