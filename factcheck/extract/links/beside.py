"""Lists that stand beside their whole, with a mark or a verb between and no word that opens them: W: a, b and c.

A colon closes a list with which its sentence ends; a comma does not, but where the last part is the others, or the parts
are apart by their names and no more than the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..candidate import RESOLVED, SUSPECTED, Candidate
from ..tape import Tape
from .closure import tells_of_more
from .contrast import is_gap
from .levels import Level
from .lists import Listed, Words, all_of, forward, gap_at, kin, part_of, person, quantity, unread
from .naming import apart_on, axis_of, crossed, family_of
from .rivals import with_rivals
from .units import alike

_CLAUSE = re.compile("[，：；、]\\Z")
"""Before a figure that begins its clause: so many do this, so many that."""
_NAMED = re.compile("[，；、][^，。；：、\\n%±]{1,8}")
"""Between two parts of which nothing but the name is told."""
_SAME = re.compile(" (?:are|were|is|was) ")
"""Behind a part, where the same is told of each."""
_NEXT = 120
"""Characters behind a list that may tell of others."""


def beside(tape: Tape, level: Level, at: int, found: Words) -> Iterator[Candidate]:
    """W: a, b and c; the nine are a men and b women: the list stands beside its whole."""
    entry = level.entries[at]
    if found.out_of.fullmatch(entry.gap):
        yield from _out_of(tape, level, at, found)
        return
    if found.apart.fullmatch(entry.gap) and level.entries[at - 1].item.unit:
        yield from _elliptic(tape, level, at, found)
        return
    colon, copula = found.colon.fullmatch(entry.gap), found.copula.fullmatch(entry.gap)
    if not (colon or copula):
        yield from _further(tape, level, at, found)
        yield from _comma(tape, level, at, found)
        return
    whole = level.entries[at - 1].item
    if is_gap(tape, whole) or found.number_word.search(level.entries[at - 1].gap):
        return  # 结余3.3亿元：收入37.2亿元，支出33.9亿元; 分三块：修路900万元
    listed = forward(tape, level, at, found, loose=colon is not None)
    more = 1 if found.one_more.match(listed.gaps[-1]) else 0
    tied = alike if copula or colon else kin
    if not quantity(whole) or not tied(whole, listed.parts[0], tape.lang) or len(listed.parts) + more < 2:
        return
    if any(one.value[:1].isupper() for one in listed.parts):
        return  # the Three Gorges: a name
    if not listed.breath and (
        found.closer.search(entry.gap) or any(one.unit not in ("", whole.unit) for one in listed.parts)
    ):
        return  # 有23名参保：全市职工41万人，参保9万人
    if (
        listed.broken
        or not (listed.breath or (colon and _to_the_end(listed, found)))
        or found.unsaid.search("".join(listed.gaps[1:]))
        or crossed(listed, found)
    ):
        return
    said = "".join(e.gap for e in level.entries[max(0, at - 2) : at])
    if found.net.search(level.entries[at - 1].gap + "".join(listed.gaps)) or found.of_each.search(said):
        return
    if any(found.total.search(gap) or (unread(gap) and tape.lang == "en") for gap in listed.gaps[1:-1]):
        return
    if colon and (tells_of_more(tape, listed.parts) or found.divided.search(level.entries[at - 1].gap)):
        return  # 拆成三块：工程690万元，… are three parts, not three yuan
    if colon and (tape.lang == "zh" or " and " in listed.gaps[-2]):
        loose = (
            "" if listed.breath else "-loose"
        )  # with clauses of its own between the parts: a line of the ledger apart
        begun = all(_CLAUSE.search(gap) for gap in listed.gaps[:-1])
        alike_told = all(_SAME.match(gap) for gap in listed.gaps[1:])
        sure = listed.breath or begun or alike_told or all(_NAMED.fullmatch(gap) for gap in listed.gaps[1:-1])
        yield all_of(whole, listed.parts, f"partition-colon{loose}", RESOLVED if sure else SUSPECTED)
    elif (
        copula
        and (more or " and " in listed.gaps[-2])
        and all(map(person, listed.parts))
        and (person(whole) or not whole.unit)
    ):
        yield all_of(whole, listed.parts, "partition-are", RESOLVED, more=more)
    elif axis_of(listed, found) is not None:
        yield all_of(whole, listed.parts, "partition-axis", RESOLVED, more=more)


def _further(tape: Tape, level: Level, at: int, found: Words) -> Iterator[Candidate]:
    """W who did this and that: a X and b Y. W, with a at A and b at B: a list at a distance from its whole, in English."""
    entry, whole = level.entries[at], level.entries[at - 1].item
    colon = found.far_colon.fullmatch(entry.gap)
    comma = whole.sort == "count" and found.far_comma.fullmatch(entry.gap) is not None
    comma = comma and not _PLACED.match(entry.gap)  # 65 flights on Thursday, 180 on Friday
    if not (colon or comma or found.with_places.fullmatch(entry.gap)) or not quantity(whole) or is_gap(tape, whole):
        return
    listed = forward(tape, level, at, found)
    parts, said = listed.parts, "".join(listed.gaps[1:])
    if len(parts) < 2 or " and " not in listed.gaps[-2] or listed.broken or not kin(whole, parts[0], tape.lang):
        return
    if found.unsaid.search(said) or found.net.search(said) or unread(said) or tells_of_more(tape, parts):
        return
    if colon is None:
        placed = found.at_place if not comma else _PLACED
        named = whole.sort != "money" and any(one.unit for one in parts)
        if not named and (whole.sort == "money" or all(placed.match(gap) for gap in listed.gaps[1:])):
            yield part_of(whole, parts, "partition-with", RESOLVED)
    elif (
        listed.breath
        and all(person(one) or not one.unit for one in parts)
        and person(whole)
        and person(parts[0])
        and re.match("[^,;:]{0,40}(?:[.]|\\Z)", listed.gaps[-1])
    ):
        yield all_of(whole, parts, "partition-colon-far", RESOLVED)


def _out_of(tape: Tape, level: Level, at: int, found: Words) -> Iterator[Candidate]:
    """Forty-one of the 60 seats went to A and 19 to B: parts that one preposition parts, in English."""
    whole, first = level.entries[at].item, level.entries[at - 1].item
    row = level.entries[at + 1 :]
    said = [gap_at(level, one) for one in range(at + 1, len(level.entries) + 1)]
    end = next((one for one, gap in enumerate(said) if re.search(r"[.;:]", gap)), len(said) - 1)
    parts = [first, *(entry.item for entry in row[:end])]
    behind = said[: end + 1]
    ways = {m[1] for gap in behind if (m := _WAY.search(re.split("[,.;]| and ", gap)[0])) is not None}
    if not 1 < len(parts) <= len(behind) or len(ways) != 1 or not all(_WAY.search(gap) for gap in behind):
        return
    if not all(quantity(one) and kin(whole, one, tape.lang) for one in (whole, *parts)):
        return
    joined = "".join(behind)
    if not (found.unsaid.search(joined) or found.net.search(joined) or unread(joined) or tells_of_more(tape, parts)):
        yield part_of(whole, parts, "partition-out-of", RESOLVED)


_PLACED = re.compile(r" (?:of (?:them|whom) )?(?:in|on|at|from|for) ")
"""Behind a part, where it is."""
_WAY = re.compile(r" (to|in|at|from|for) ")


def _comma(tape: Tape, level: Level, at: int, found: Words) -> Iterator[Candidate]:
    """W，A a，B b及其他 c: a Chinese list that only a comma parts from its whole, closed by the others or of one axis."""
    entry, before = level.entries[at], level.entries[at - 1]
    if not found.zh or not found.bare_comma.fullmatch(entry.gap) or not quantity(before.item):
        return
    listed = forward(tape, level, at, found)
    if before.item.sort == "money" and found.in_all_before.search(before.gap):
        yield from _clauses(tape, level, at, found)
    whole, parts, said = before.item, listed.parts, "".join(listed.gaps[1:])
    if len(parts) < 2 or listed.broken or any(one.unit != whole.unit or one.type != whole.type for one in parts):
        return
    if any(quantity(e.item) and alike(e.item, whole, "zh") for e in level.entries[: at - 1]) or is_gap(tape, whole):
        return
    if found.unsaid.search(said) or found.net.search(before.gap + said) or found.opener.search(said):
        return
    known = found.kinship
    own = found.name_before.split(before.gap)[-1]
    told = known.told(f"{own} {whole.unit} {found.name_behind.split(entry.gap)[0]}")
    if found.other.search(listed.gaps[-2]) and not told:
        yield all_of(whole, parts, "partition-comma-rest", RESOLVED)
    elif tells_of_more(tape, parts):
        return
    elif (
        found.in_all_before.search(own)
        and _one_measure(listed, found)
        and family_of(listed, found) == "axis"
        and not set(told) & apart_on(listed, found)
    ):
        yield part_of(whole, parts, "partition-comma", RESOLVED)


def _one_measure(listed: Listed, found: Words) -> bool:
    """Whether what is told of parts beside their class is the same of all."""
    rests = {found.kinship.rest(found.name_before.split(gap)[-1]) for gap in listed.gaps[:-1]}
    return len(rests - {""}) <= 1


def _clauses(tape: Tape, level: Level, at: int, found: Words) -> Iterator[Candidate]:
    """这笔1500万元的资金，900万元修路，400万元装灯: money of which so much begins each clause."""
    end = at
    while end < len(level.entries) and _CLAUSE.search(level.entries[end].gap):
        item = level.entries[end].item
        if not quantity(item) or item.unit != level.entries[at].item.unit or "%" in level.entries[end].gap:
            return
        end += 1
    whole, parts = level.entries[at - 1].item, [e.item for e in level.entries[at:end]]
    said = "".join(e.gap for e in level.entries[at:end])
    if len(parts) > 1 and whole.unit == parts[0].unit and not (found.net.search(said) or found.closer.search(said)):
        yield part_of(whole, parts, "partition-clauses", RESOLVED)


def _elliptic(tape: Tape, level: Level, at: int, found: Words) -> Iterator[Candidate]:
    """64 homes, 41 in Marlow and 23 in Denby: parts that name no thing of their own are of the things before them."""
    whole = level.entries[at - 1].item
    listed = forward(tape, level, at, found)
    last = listed.gaps[-1]
    if len(listed.parts) < 2 or listed.broken or " and " not in listed.gaps[-2] or any(p.unit for p in listed.parts):
        return
    if not quantity(whole) or whole.sort != "count" or found.unsaid.search("".join(listed.gaps[1:])):
        return
    behind = [*listed.gaps[1:-1], re.split("[,;:.\n—–]", last)[0]]
    if (
        crossed(listed, found)
        or unread("".join(listed.gaps[1:]))
        or any(found.verb.search(gap) or found.closer.search(gap) for gap in behind)
    ):
        return
    end = listed.parts[-1].at.end
    if found.others.search(tape.source, end, end + _NEXT):
        return  # The other eleven …
    if tells_of_more(tape, listed.parts):
        return
    candidate = with_rivals(tape, level, at, all_of(whole, listed.parts, "partition-elliptic", RESOLVED), whole)
    if len(candidate.readings) == 1:
        yield candidate


def _to_the_end(listed: Listed, found: Words) -> bool:
    """Whether nothing but words follows a list in its sentence."""
    return found.ended.fullmatch(listed.gaps[-1]) is not None
