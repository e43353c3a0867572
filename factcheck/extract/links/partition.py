"""A whole and its parts: 其中, including, brackets, totals and rests, each list told by its marks, names and units.

The whole is found by where it stands and by its unit. A list is closed (``=``) where its words say so: a total, a part
called the rest, an opener that means all, names that are all there are (男/女). Else its parts are no more than the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from ...words import compiled as words
from .. import kinds
from ..extraction import Item
from ..tape import Tape
from .candidate import RESOLVED, STATED, Candidate, compare, name, plus
from .levels import Entry, Level, levels
from .units import alike


class _Words:
    """The words of one language, its patterns by the names that ``words/*/partition.yaml`` gives them."""

    def __init__(self, lang: str) -> None:
        def row(key: str) -> str:
            return str(getattr(words, f"{lang.upper()}_PARTITION_{key}"))

        def pattern(key: str) -> re.Pattern[str]:
            return re.compile(row(key), re.IGNORECASE)

        self.opener, self.made_of = pattern("OPENER"), pattern("MADE_OF_ALL")
        self.holding = pattern("HOLDING")
        """An opener that may as well say what the things of the whole hold, where a figure follows at once."""
        self.colon, self.following = pattern("COLON"), pattern("FOLLOWING")
        self.total, self.weak_total = pattern("TOTAL"), pattern("WEAK_TOTAL")
        self.rest = pattern("REST_PART")
        self.other = pattern("OTHER_PART")
        """What is a rest only inside a list that has been opened."""
        self.closer, self.unsaid, self.net = pattern("CLOSER"), pattern("UNSAID_PART"), pattern("NET")
        self.beyond = pattern("BEYOND")
        """Right behind a list or a total: what else there is."""
        self.comma = pattern("COMMA")
        """From one part to the next: the words behind the one, a mark, the name of the other."""
        self.breath = pattern("BREATH")
        """The same, of parts that are named in one breath."""
        self.last = pattern("LAST")
        """The words behind the last part, up to a mark."""
        self.places = pattern("PLACES")
        self.families = [one.split("、") for one in row("FAMILIES").split("|")]
        self.axes = [[one.split("、") for one in axis.split(" / ")] for axis in row("AXES").split("|")]
        self.traits = [one.split("、") for one in row("TRAITS").split("|")]


@cache
def _words(lang: str) -> _Words:
    return _Words(lang)


class _List(NamedTuple):
    """Parts one behind the other."""

    parts: list[Item]
    gaps: list[str]
    """Before each part, and behind the last one."""
    breath: bool
    """They are named in one breath: of one axis."""
    broken: bool
    """It goes on in a way that nobody can follow: what was read need not be all."""


def find(tape: Tape) -> Iterator[Candidate]:
    """Every whole with parts on a tape."""
    found = _words(tape.lang)
    before: Level | None = None
    for level in levels(tape):
        yield from _totals(tape, level, found)
        yield from _rests(tape, level, before, found)
        yield from _opened(tape, level, found)
        yield from _bracketed(tape, level, found)
        if level.parent is None:
            before = level


@cache
def _people() -> frozenset[str]:
    return frozenset((*words.ZH_GATES_PEOPLE.split("|"), *words.EN_PARTITION_PEOPLE.split("|")))


def _person(item: Item) -> bool:
    return item.unit in _people() or item.unit.split(" ")[-1] in _people()


def _kin(a: Item, b: Item, lang: str) -> bool:
    """Whether two figures count things of one name, or one of them names none."""
    if not alike(a, b, lang):
        return False
    one, two = (item.unit.split(" ")[-1].removesuffix("s") for item in (a, b))
    return lang == "zh" or not one or not two or one == two or (_person(a) and _person(b))


def _quantity(item: Item) -> bool:
    return item.type in kinds.QUANTITIES


def _gap(level: Level, at: int) -> str:
    return level.entries[at].gap if at < len(level.entries) else level.tail


def _forward(tape: Tape, level: Level, start: int, found: _Words) -> _List:
    """The list whose first part is the entry ``start``."""
    entries = level.entries
    first = entries[start].item
    parts, gaps = [first], [entries[start].gap]
    breath = True
    waiting = ""
    for at in range(start + 1, len(entries) + 1):
        gap = waiting + _gap(level, at)
        if at == len(entries):
            return _trimmed(_List(parts, [*gaps, gap], breath, broken=False), found)
        item = entries[at].item
        beside = not entries[at].gap or not _gap(level, at + 1)
        same = _quantity(item) and alike(first, item, tape.lang)
        if same and not entries[at].gap:  # 县级1200万元四块
            waiting = gap + "#"
            continue
        if not same and _quantity(item) and beside:  # 省道2条150.1公里
            waiting = gap + "#"
            continue
        if not same or not _next(gap, found):
            return _trimmed(_List(parts, [*gaps, gap], breath, broken=same and "；" not in gap), found)
        breath = breath and found.breath.fullmatch(gap) is not None
        parts.append(item)
        gaps.append(gap)
        waiting = ""
    raise AssertionError  # the tail ends every list


def _trimmed(listed: _List, found: _Words) -> _List:
    """A list without its last part where that has a predicate of its own."""
    if len(listed.parts) == 1 or found.last.match(listed.gaps[-1]):
        return listed
    return _List(listed.parts[:-1], listed.gaps[:-1], listed.breath, broken=True)


def _next(gap: str, found: _Words) -> bool:
    """Whether the next part of a list follows: a mark between, a name, no predicate of its own and no list within."""
    behind = gap[gap.rfind("%") + 1 :] if "%" in gap else gap
    return (
        found.comma.fullmatch(behind) is not None
        and "±" not in gap
        and not found.closer.search(behind)
        and not found.opener.search(gap)
    )


def _whole(tape: Tape, level: Level, start: int) -> tuple[Item, str] | None:
    """The whole of the list that begins at an entry, with its licence: the nearest figure before it in its unit.

    Of a sentence before, it is the only one there.
    """
    part, gap = level.entries[start].item, level.entries[start].gap
    if not start or re.search("[；;]", gap):
        return None
    before = level.entries[start - 1].item
    if "。" in gap or ". " in gap:
        row = [e.item for e in level.entries[:start] if _quantity(e.item) and alike(e.item, part, tape.lang)]
        return (row[0], RESOLVED) if len(row) == 1 and start == 1 else None
    if _quantity(before):
        if alike(before, part, tape.lang):
            return before, STATED
        beside = level.entries[start - 1].gap
        if start > 1 and not re.search("[，；。,;]", beside):
            other = level.entries[start - 2].item
            if _quantity(other) and alike(other, part, tape.lang):
                return other, RESOLVED
    return None


def _opened(tape: Tape, level: Level, found: _Words) -> Iterator[Candidate]:
    """W, including a, b and c; W，其中A a、B b."""
    inside = False
    for at, entry in enumerate(level.entries):
        if re.search("[；。;]|\\. ", entry.gap):
            inside = False
        opener = found.opener.search(entry.gap)
        made_of = found.made_of.search(entry.gap)
        if not at or not _quantity(entry.item):
            continue
        if opener is None and made_of is None:
            if found.colon.fullmatch(entry.gap) or found.following.fullmatch(entry.gap):
                yield from _beside(tape, level, at, found)
            continue
        found_whole = _whole(tape, level, at)
        start = (opener or made_of).start()  # type: ignore[union-attr]
        said = level.entries[at - 1].gap + level.entries[at - 1].item.text + entry.gap
        if found_whole is None or found.net.search(said) or len(entry.gap[:start]) > 40:
            continue
        if opener is not None and found.holding.fullmatch(opener[0]) and not _person(entry.item):
            continue  # 50万份礼包，包括100万份口罩
        whole, licence = found_whole
        listed = _forward(tape, level, at, found)
        yield from _closed_or_open(whole, listed, found, licence, closed=made_of is not None, inside=inside)
        inside = True


def _beside(tape: Tape, level: Level, at: int, found: _Words) -> Iterator[Candidate]:
    """W: a, b and c; W，A a、B b: nothing says that the list is of the whole but that it stands beside it."""
    whole = level.entries[at - 1].item
    listed = _forward(tape, level, at, found)
    if not _quantity(whole) or not _kin(whole, listed.parts[0], tape.lang) or len(listed.parts) < 2 or not listed.breath:
        return
    if listed.broken or found.unsaid.search("".join(listed.gaps[1:])) or _crossed(listed.gaps, found):
        return
    if found.net.search(level.entries[at - 1].gap + "".join(listed.gaps)):
        return
    if found.colon.fullmatch(listed.gaps[0]):
        yield _sum(whole, listed.parts, "partition-colon", RESOLVED)
    elif _axis(listed.gaps, found):
        yield _sum(whole, listed.parts, "partition-axis", RESOLVED)


def _closed_or_open(
    whole: Item, listed: _List, found: _Words, licence: str, *, closed: bool, inside: bool = False
) -> Iterator[Candidate]:
    """What an opened list says: all of the whole where its words close it, else no more than it."""
    parts, gaps = listed.parts, listed.gaps
    said = "".join(gaps[1:])
    family = _family(gaps, found)
    if len(parts) > 1 and not listed.broken and not found.unsaid.search(said) and not found.beyond.match(gaps[-1]):
        if any(found.rest.search(gap) or found.other.search(gap) for gap in gaps[1:-1]):
            yield _sum(whole, parts, "partition-rest", licence)
            return
        if closed:
            yield _sum(whole, parts, "partition-made-of", licence)
            return
        if _axis(gaps, found):
            yield _sum(whole, parts, "partition-axis", licence)
            return
        if family == "places" and len(parts) > 3 and (listed.breath or re.search("[：:]", gaps[0])):
            yield _sum(whole, parts, "partition-places", RESOLVED)
            return
    if len(parts) > 1 and (family or (listed.breath and not _crossed(gaps, found))) and not (inside and listed.broken):
        if listed.breath:
            yield _below(whole, parts, "partition-parts", licence if family or not _person(parts[0]) else RESOLVED)
        else:
            yield _below(whole, parts, "partition-row", RESOLVED)
    else:
        yield _below(whole, parts[:1], "partition-part", licence)


def _names(gaps: Sequence[str]) -> list[str]:
    """The words right before and right behind each part."""
    return [_name(before, behind) for before, behind in zip(gaps, gaps[1:], strict=False)]


def _family(gaps: Sequence[str], found: _Words) -> str:
    """The axis that the names of all the parts are of, where one is known."""
    names = _names(gaps)
    if all(found.places.match(one) for one in names):
        return "places"
    for family in found.families:
        if all(any(_holds(one, word) for word in family) for one in names):
            return family[0]
    return ""


def _crossed(gaps: Sequence[str], found: _Words) -> bool:
    """Whether people are told apart by more than one of their traits."""
    joined = " ".join(_names(gaps))
    return sum(any(_holds(joined, word) for word in trait) for trait in found.traits) > 1


def _axis(gaps: Sequence[str], found: _Words) -> bool:
    """Whether the parts of a list are by their names all there are, one name a part."""
    names = _names(gaps)
    for axis in found.axes:
        if len(axis) != len(names):
            continue
        told = [[at for at, one in enumerate(axis) if any(_holds(name_, word) for word in one)] for name_ in names]
        if all(len(one) == 1 for one in told) and len({one[0] for one in told}) == len(axis):
            return True
    return False


def _name(before: str, behind: str) -> str:
    own = re.split("[，、。；：,;:]|其中|包括|[和及]| and ", before)[-1]
    return own.strip("为是有约达 ") + " " + re.split("[，、。；：,;:%]|[和及]| and ", behind)[0].strip()


def _holds(words_: str, word: str) -> bool:
    return re.search(rf"\b{word}\b", words_) is not None if word.isascii() else word in words_


def _bracketed(tape: Tape, level: Level, found: _Words) -> Iterator[Candidate]:
    """W (a, b and c)."""
    first = level.entries[0]
    if level.parent is None or not _quantity(level.parent) or not _quantity(first.item):
        return
    if not alike(level.parent, first.item, tape.lang) or len(level.lead) > 24 or re.search("[，,；;]", level.lead):
        return
    opener = found.opener.search(first.gap) is not None
    listed = _forward(tape, level, 0, found)
    if opener:
        yield from _closed_or_open(level.parent, listed, found, STATED, closed=False)
    elif len(listed.parts) == len(level.entries) > 1 and not found.unsaid.search(level.tail):
        if _axis(listed.gaps, found):
            yield _sum(level.parent, listed.parts, "partition-axis", RESOLVED)
        elif listed.breath or tape.lang == "en":
            yield _below(level.parent, listed.parts, "partition-bracket", RESOLVED)


def _totals(tape: Tape, level: Level, found: _Words) -> Iterator[Candidate]:
    """A a, B b and C c, in all W."""
    for at, entry in enumerate(level.entries):
        if at < 2 or not _quantity(entry.item):
            continue
        parts, gap, breath = _backward(tape, level, at, found)
        if len(parts) < 2 or found.unsaid.search(gap) or found.beyond.match(_gap(level, at + 1)):
            continue
        if found.total.search(gap):
            yield _sum(entry.item, parts, "partition-total" if breath else "partition-total-row", STATED if breath else RESOLVED)
        elif breath and found.weak_total.search(gap):
            yield _sum(entry.item, parts, "partition-weak-total", RESOLVED)


def _backward(tape: Tape, level: Level, end: int, found: _Words) -> tuple[list[Item], str, bool]:
    """The parts before a total, the words between the last one and the total, and whether they are named in one breath."""
    entries = level.entries
    whole = entries[end].item
    parts: list[Item] = []
    last, breath = "", True
    waiting = entries[end].gap
    for at in range(end - 1, -1, -1):
        entry = entries[at]
        if not entry.gap and at and alike(entry.item, entries[at - 1].item, tape.lang):
            waiting = "#" + waiting
            continue
        if not _quantity(entry.item) or not _kin(entry.item, whole, tape.lang):
            beside = not entry.gap or not waiting
            if _quantity(entry.item) and (beside or not parts):
                waiting = f"{entry.gap}#{waiting}"
                continue
            break
        if parts:
            if not _next(waiting, found):
                break
            breath = breath and found.breath.fullmatch(waiting) is not None
        else:
            last = waiting
        parts.insert(0, entry.item)
        if found.opener.search(entry.gap):
            break
        waiting = entry.gap
    if "±" in waiting[-24:]:  # the list begins with a figure that was not read as one of them
        return [], last, False
    return parts, last, breath


def _rests(tape: Tape, level: Level, previous: Level | None, found: _Words) -> Iterator[Candidate]:
    """W: a, b, and the other c. Which of the figures before is the whole the words leave open."""
    entries = level.entries
    for at, entry in enumerate(entries):
        if at < 2 or not _quantity(entry.item) or not found.rest.search(entry.gap):
            continue
        before = entries[:at]
        start = max((i for i, e in enumerate(before) if found.opener.search(e.gap) and i), default=0)
        row = [e for e in before if _quantity(e.item) and _kin(e.item, entry.item, tape.lang)]
        if start or len(row) < 2:
            continue
        said = "".join(e.gap for e in entries[entries.index(row[0]) + 1 : at + 1])
        if found.unsaid.search(said) or found.net.search(said):
            continue
        earlier = [
            e.item
            for e in (previous.entries if previous is not None and len(row) < 4 else ())
            if _quantity(e.item) and _kin(e.item, entry.item, tape.lang)
        ]
        first = earlier[:1] if len(earlier) == 1 and earlier[0].paragraph == entry.item.paragraph else []
        if earlier and not first:
            continue
        yield _rest([*first, *(e.item for e in row), entry.item])


def _rest(row: Sequence[Item]) -> Candidate:
    """The last one is the rest of one of those before."""
    trees = tuple(
        compare(plus([name(one) for one in row[at + 1 :]]), "=", name(row[at])) for at in range(len(row) - 2)
    )
    if len(row) == 3:  # 500 of the 1,000 …, and the other 500
        trees += (compare(plus([name(row[0]), name(row[2])]), "=", name(row[1])),)
    rule = "partition-rest" if len(row) == 3 else "partition-rest-row"
    return Candidate(rule, RESOLVED, trees, _roles(row[0], row[1:]), _why(row[0], row[1:], "="))


def _sum(whole: Item, parts: Sequence[Item], rule: str, licence: str) -> Candidate:
    tree = compare(plus([name(one) for one in parts]), "=", name(whole))
    return Candidate(rule, licence, (tree,), _roles(whole, parts), _why(whole, parts, "="))


def _below(whole: Item, parts: Sequence[Item], rule: str, licence: str) -> Candidate:
    tree = compare(plus([name(one) for one in parts]), "<=", name(whole))
    return Candidate(rule, licence, (tree,), _roles(whole, parts), _why(whole, parts, "of"))


def _roles(whole: Item, parts: Sequence[Item]) -> tuple[tuple[str, Item], ...]:
    return (*(("part", one) for one in parts), ("whole", whole))


def _why(whole: Item, parts: Sequence[Item], how: str) -> str:
    listed = "、".join(one.value for one in parts)
    return f"{listed}: all of {whole.value}" if how == "=" else f"{listed}: part of {whole.value}"
