"""Figures that bound one another: a hedge and its exact twin, extremes and their mean, a part and its whole, an order.

What a hedge allows is exact: 不足三成 is below 0.30, "at least 30" is 30 or more. So its exact twin is equal to it, and
fails where it lies outside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ...expression.tree import Call, Comparison
from ...words import reading as words
from ..candidate import RESOLVED, STATED, Candidate, compare, equal, name, over
from ..forms import construction, form
from ..item import Item
from ..kinds import BARE
from ..seek import Sought
from ..tape import Tape
from .twins import before, twins

_NAMING = frozenset(words.ZH_BOUND_NAMING_UNITS.split("|"))
_DIGITS = re.compile("[0-9][0-9,]*")
_BOUNDS = frozenset(("more-than", "at-least", "less-than", "at-most", "nearly", "odd"))


def find(tape: Tape) -> Iterator[Candidate]:
    """``bound-twin``, ``bound-fraction``, ``bound-extremes``, ``bound-order``, ``bound-record``, ``bound-cap``, ``bound-part``."""
    forms = _forms(tape.lang)
    yield from _twins(tape, forms)
    yield from _fractions(tape, forms)
    yield from _extremes(tape, forms)
    yield from _orders(tape, forms)
    yield from _records(tape, forms)
    yield from _parts(tape, forms)


class _BoundForms(NamedTuple):
    twin: tuple[Sought, ...]
    fraction: tuple[Sought, ...]
    extremes: Sought
    ranged: Sought | None
    ordered: Sought
    followed: Sought
    past: Sought
    part: Sought
    of_them: Sought | None
    cap: Sought | None
    high: re.Pattern[str]
    highest: frozenset[str]
    lowest: frozenset[str]
    other_mean: re.Pattern[str]


@cache
def _forms(lang: str) -> _BoundForms:
    if lang == "zh":
        return _BoundForms(
            tuple(
                form(key)
                for key in (
                    words.ZH_BOUND_TWIN,
                    words.ZH_BOUND_TWIN_TOLD,
                    words.ZH_BOUND_TWIN_INSIDE,
                    words.ZH_BOUND_TWIN_THEN,
                    words.ZH_BOUND_TWIN_PAST,
                )
            ),
            (form(words.ZH_BOUND_FRACTION), form(words.ZH_BOUND_FRACTION_BEHIND)),
            form(words.ZH_BOUND_EXTREMES),
            None,
            form(words.ZH_BOUND_ORDERED),
            form(words.ZH_BOUND_FOLLOWED),
            form(words.ZH_BOUND_PAST_HIGH),
            form(words.ZH_BOUND_PART),
            None,
            None,
            re.compile(words.ZH_BOUND_HIGH),
            frozenset(words.ZH_BOUND_HIGHEST.split("|")),
            frozenset(words.ZH_BOUND_LOWEST.split("|")),
            re.compile(words.ZH_BOUND_OTHER_MEAN),
        )
    return _BoundForms(
        tuple(
            form(key)
            for key in (
                words.EN_BOUND_TWIN,
                words.EN_BOUND_TWIN_TOLD,
                words.EN_BOUND_TWIN_AT,
                words.EN_BOUND_TWIN_SHARE,
            )
        ),
        (form(words.EN_BOUND_FRACTION), form(words.EN_BOUND_SHARED_OUT)),
        form(words.EN_BOUND_EXTREMES),
        form(words.EN_BOUND_RANGED),
        form(words.EN_BOUND_ORDERED),
        form(words.EN_BOUND_FOLLOWED),
        form(words.EN_BOUND_PAST),
        form(words.EN_BOUND_PART),
        form(words.EN_BOUND_OF_THEM),
        form(words.EN_BOUND_CAP),
        re.compile(rf"\A(?:{words.EN_BOUND_HIGH})\Z", re.IGNORECASE),
        frozenset(words.EN_BOUND_HIGHEST.split("|")),
        frozenset(words.EN_BOUND_LOWEST.split("|")),
        re.compile(words.EN_BOUND_OTHER_MEAN, re.IGNORECASE),
    )


def _hedged(item: Item) -> bool:
    return item.figure is not None and item.figure.wording in _BOUNDS


def _wording(item: Item) -> str | None:
    return item.figure.wording if item.figure is not None else None


def _exact(item: Item) -> bool:
    return item.figure is not None and item.figure.wording is None


def _group(m: re.Match[str], *names: str) -> int:
    """Where the first of these groups that took part stands."""
    return next(m.start(name) for name in names if name in m.re.groupindex and m.start(name) >= 0)


def _twins(tape: Tape, forms: _BoundForms) -> Iterator[Candidate]:
    """Over 50, and 52 to be exact: the second lies within what the first allows."""
    bare = tape.bare
    for twin in forms.twin:
        for m in bare.dense(twin):
            hedged, exact = (bare.item(_group(m, role, role + "2")) for role in ("hedged", "exact"))
            if not _hedged(hedged) or not (_exact(exact) or _counted_share(exact)) or hedged.type != exact.type:
                continue
            if not twins(hedged, exact, tape, full="," in exact.value):
                continue  # 1,204,000 prints all its digits, "1.2" need not
            # 近50万辆，达到50.1万辆 is said; 近50万辆，准确数是50.1万辆 is not.
            soft = tape.lang == "zh" and twin is forms.twin[0] and _wording(hedged) == "nearly"
            yield Candidate(
                "bound-twin",
                RESOLVED if soft else STATED,
                (equal(name(hedged), name(exact)),),
                (("hedged", hedged), ("exact", exact)),
                f"{_said(hedged)}: {exact.value}",
            )


def _counted_share(item: Item) -> bool:
    """Whether a share is printed as two counts: 11,872 out of 24,019."""
    return item.figure is not None and item.figure.wording == "fraction" and len(_DIGITS.findall(item.value)) == 2


def _said(item: Item) -> str:
    return item.text if len(item.text) <= 30 else item.value


def _fractions(tape: Tape, forms: _BoundForms) -> Iterator[Candidate]:
    """Less than three in ten: of 187 villages 52."""
    bare = tape.bare
    for m in (m for one in forms.fraction for m in bare.dense(one)):
        share, whole, part = (bare.item(m.start(role)) for role in ("share", "whole", "part"))
        if _wording(share) is None or not (_exact(whole) and _exact(part)):
            continue
        if share.type == BARE and words.ZH_BOUND_HALF not in share.value:
            continue
        if twins(whole, part, tape):
            yield Candidate(
                "bound-fraction",
                STATED,
                (equal(over(name(part), name(whole)), name(share)),),
                (("part", part), ("whole", whole), ("share", share)),
                f"{_said(share)}: {part.value} / {whole.value}",
            )


def _extremes(tape: Tape, forms: _BoundForms) -> Iterator[Candidate]:
    """The highest is no less than the mean, and the mean no less than the lowest."""
    bare = tape.bare
    if forms.ranged is not None:
        for m in bare.dense(forms.ranged):
            low, high, mean = (bare.item(m.start(role)) for role in ("low", "high", "mean"))
            if twins(low, high, tape) and twins(mean, high, tape):
                yield from _between(low, high, mean)
    for m in bare.dense(forms.extremes):
        if forms.other_mean.search(m[0]):
            continue
        ranks: dict[int, Item] = {}
        for role in "abc":
            if m[role]:
                word = m["_" + role].lower()
                rank = 0 if word in forms.highest else 2 if word in forms.lowest else 1
                if rank in ranks:
                    ranks = {}
                    break
                ranks[rank] = bare.item(m.start(role))
        yield from _chain(tape, [ranks.get(rank) for rank in range(3)])


def _between(low: Item, high: Item, mean: Item) -> Iterator[Candidate]:
    """A mean lies between two ends, whichever of them is the greater."""
    ends = (name(low), name(high))
    roles = (("end", low), ("end", high), ("mean", mean))
    why = f"{low.value}, {high.value}; {mean.value}"
    yield Candidate("bound-between", STATED, (compare(Call("max", ends, 0, 0), ">=", name(mean)),), roles, why)
    yield Candidate("bound-between", STATED, (compare(Call("min", ends, 0, 0), "<=", name(mean)),), roles, why)


def _chain(tape: Tape, ordered: list[Item | None]) -> Iterator[Candidate]:
    items = [item for item in ordered if item is not None]
    for above, below in pairwise(items):
        if twins(above, below, tape):
            yield _at_least("bound-extremes", above, below)


def _at_least(rule: str, above: Item, below: Item) -> Candidate:
    """No less than: where both are told to the same digit they may be equal."""
    tree: Comparison = compare(name(above), ">=", name(below))
    return Candidate(rule, STATED, (tree,), (("above", above), ("below", below)), f"{above.value} ≥ {below.value}")


def _orders(tape: Tape, forms: _BoundForms) -> Iterator[Candidate]:
    """From the emptiest to the fullest; the highest, followed by …"""
    bare = tape.bare
    for one_form in (forms.ordered, forms.followed):
        for m in bare.dense(one_form):
            if "second" in m.re.groupindex:
                places = [m.start("first"), m.start("second")]
            else:
                places = [m.start("first"), *(m.start("rest") + i for i, c in enumerate(m["rest"]) if _is_figure(c))]
            items = [bare.item(place) for place in places]
            if any(item.type != items[0].type or not twins(items[0], item, tape) for item in items[1:]):
                continue
            groups = m.groupdict()
            rising = bool(groups.get("up")) or (groups.get("_side") or "").lower() in forms.lowest
            for one, two in pairwise(items):
                yield _at_least("bound-order", *((two, one) if rising else (one, two)))


def _is_figure(c: str) -> bool:
    return construction("{figure}").match(c) is not None


def _records(tape: Tape, forms: _BoundForms) -> Iterator[Candidate]:
    """A record and the one before it; what stays inside a cap."""
    bare = tape.bare
    for m in bare.dense(forms.past):
        now, past = bare.item(m.start("now")), bare.item(m.start("past"))
        if now.type == past.type and twins(now, past, tape):
            high = forms.high.match(m["_side"]) is not None
            yield _at_least("bound-record", *((now, past) if high else (past, now)))
    for m in bare.dense(forms.cap) if forms.cap is not None else ():
        cap, exact = bare.item(m.start("cap")), bare.item(m.start("exact"))
        if cap.type == exact.type and twins(cap, exact, tape):
            yield _at_least("bound-cap", cap, exact)


def _parts(tape: Tape, forms: _BoundForms) -> Iterator[Candidate]:
    """N of M, N of them: no more than all of them."""
    bare = tape.bare
    for m in bare.dense(forms.part):
        part, whole = bare.item(m.start("part")), bare.item(m.start("whole"))
        if not (_vague(part) or _vague(whole)) and twins(part, whole, tape) and _one_thing(bare, m):
            yield _at_least("bound-part", whole, part)
    for m in forms.of_them.finditer(bare.view()) if forms.of_them is not None else ():
        part = bare.item(m.start("part"))
        wholes = [
            item for item in before(bare, part, sentences=2) if twins(item, part, tape) and item.type == part.type
        ]
        if wholes and not any(_vague(item) for item in (part, *wholes)):
            readings = tuple(compare(name(whole), ">=", name(part)) for whole in wholes)
            roles = (("part", part), *(("whole", whole) for whole in wholes))
            yield Candidate("bound-part", RESOLVED, readings, roles, f"{part.value} of {wholes[0].value}")


def _vague(item: Item) -> bool:
    return item.figure is None or item.figure.wording in ("magnitude", "range") or item.unit in _NAMING


def _one_thing(bare: Tape, m: re.Match[str]) -> bool:
    """Whether what is counted in the container is what the container counts: 6个大项中73个小项 are two things."""
    noun = m.groupdict().get("_noun")
    behind = bare.text[m.end() : m.end() + 6]
    return not noun or not behind[:1].isalpha() or behind.startswith(noun[-2:]) or noun[-1] not in behind
