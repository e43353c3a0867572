"""Lists of figures: which figures stand one behind the other as parts of one thing, by their marks, names and units."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ...expression.tree import Node
from ...quantity.lazy import pattern as lazy
from ...words import reading as words
from .. import kinds
from ..candidate import Candidate, compare, name, plus, whole_number
from ..item import Item
from ..tape import Tape
from .kinship import kinship
from .levels import Level
from .units import PEOPLE, alike

MOST = 99
"""Entries that are looked back over, so that no list makes the work grow faster than the text."""


_DIGIT = re.compile("[0-9]")


class Words:
    """The words of one language, its patterns by the names that ``words/*/partition.yaml`` gives them."""

    def __init__(self, lang: str) -> None:
        def row(key: str) -> str:
            return str(getattr(words, f"{lang.upper()}_PARTITION_{key}"))

        def pattern(key: str) -> re.Pattern[str]:
            return lazy(row(key), re.IGNORECASE)

        self.zh = lang == "zh"
        self.opener, self.made_of = pattern("OPENER"), pattern("MADE_OF_ALL")
        self.of_each = pattern("OF_EACH")
        """Before what is no whole: of every 100, 81 …"""
        self.some = pattern("SOME")
        """An opener of a list that need not name all, though it names one of each kind."""
        self.composed = pattern("COMPOSED")
        """Behind a list that was opened by 由: closes it."""
        self.copula, self.one_more = pattern("COPULA"), pattern("ONE_MORE")
        """Between a whole and what it is (nine are five men …); behind such a list, one more that is no figure."""
        self.of_whole = pattern("OF_WHOLE")
        self.has = pattern("HAS_THINGS")
        self.holding = pattern("HOLDING")
        """An opener that may as well say what the things of the whole hold, where a figure follows at once."""
        self.colon = pattern("COLON")
        self.total, self.weak_total = pattern("TOTAL"), pattern("WEAK_TOTAL")
        self.total_first = pattern("TOTAL_FIRST")
        """Begins the sentence of a total of those before."""
        self.total_behind, self.before_it = pattern("TOTAL_BEHIND"), pattern("BEFORE_IT")
        """Behind a figure: it is a total; before such a one."""
        self.apart, self.others = pattern("APART"), pattern("OTHERS")
        """Between a whole and parts that name no thing of their own; words of other parts."""
        self.lent, self.past = pattern("LENT"), pattern("PAST")
        """A mark and the number whose unit the next one prints; a verb that may stand before a first part."""
        self.achieves = pattern("ACHIEVES")
        """A total of those alone of which it is true."""
        self.rest = pattern("REST_PART")
        self.whole_before, self.whole_behind = pattern("WHOLE_BEFORE"), pattern("WHOLE_BEHIND")
        """What tells the whole of a rest: the words before it, or those from it to the rest."""
        self.rest_of, self.names_rest = pattern("REST_OF"), pattern("NAMES_REST")
        """Before the whole of a rest, and between the two."""
        self.first_part = pattern("FIRST_PART")
        """The words before a whole, before its first part and before the next one, ¦ between: the first is none of the parts."""
        self.verb = pattern("VERB")
        """A verb, which a list leaves out behind its first part."""
        self.other = pattern("OTHER_PART")
        """What is a rest only inside a list that has been opened."""
        self.closer, self.unsaid, self.net = pattern("CLOSER"), pattern("UNSAID_PART"), pattern("NET")
        self.again = pattern("AGAIN")
        """Before a whole that is told once more."""
        self.divided = pattern("DIVIDED")
        """Before the number of parts that a whole is divided into."""
        self.beyond = pattern("BEYOND")
        """Right behind a list or a total: what else there is."""
        self.comma = pattern("COMMA")
        """From one part to the next: the words behind the one, a mark, the name of the other."""
        self.breath = pattern("BREATH")
        """The same, of parts that are named in one breath."""
        self.last = pattern("LAST")
        """The words behind the last part, up to a mark."""
        self.loose_comma, self.loose_last = pattern("LOOSE_COMMA"), pattern("LOOSE_LAST")
        """The same two, where each part may have a predicate of its own."""
        self.ended = pattern("ENDED")
        """Behind a list with which its sentence ends."""
        self.name_before, self.name_behind = pattern("NAME_BEFORE"), pattern("NAME_BEHIND")
        """What parts the name of a part from what stands before it, and from what stands behind it."""
        self.name_verbs = row("NAME_VERBS")
        """Letters that a name before its figure does not end with."""
        self.places = pattern("PLACES")
        self.total_line, self.part_line = pattern("TOTAL_LINE"), pattern("PART_LINE")
        self.next_to = pattern("NEXT_TO")
        """Between a whole and what opens its list, where nothing else is said there."""
        self.nested = pattern("NESTED_NAME")
        """In the name of a part: it may hold another one of its axis (大专以上)."""
        self.one_bracket = pattern("ONE_BRACKET")
        """Before the last part in a bracket, where it says that it is the last."""
        self.first_bullet = pattern("FIRST_BULLET")
        """Between a whole and the first of parts with a line each."""
        self.as_follows = pattern("AS_FOLLOWS")
        """In those words: the parts are all of it."""
        self.far_colon = pattern("FAR_COLON")
        """Between a whole and a list with which its sentence ends."""
        self.brings = pattern("BRINGS")
        """Between a sum and what it brings to something: of which more may be part."""
        self.with_places, self.at_place = pattern("WITH_PLACES"), pattern("AT_PLACE")
        """Between a whole and parts at places of their own; behind each of those."""
        self.seats = pattern("SEATS")
        """Behind a number that is one word with what it counts: a whole."""
        self.bare_comma, self.number_word = pattern("BARE_COMMA"), pattern("NUMBER_WORD")
        """Between a whole and parts that only a comma parts from it; before a number of parts, which is no whole."""
        self.in_all_before = pattern("IN_ALL_BEFORE")
        """Before a whole: it is so many in all."""
        self.far_comma = pattern("FAR_COMMA")
        """Between a whole and parts at places of their own, with words of the whole between."""
        self.of_those, self.out_of = pattern("OF_THOSE"), pattern("OUT_OF")
        """Behind a part: of the things before it; between a part and its whole."""
        self.in_bracket = pattern("IN_BRACKET")
        """From one part to the next in a bracket of theirs."""
        self.overlapping = pattern("OVERLAPPING")
        """Words of parts that may hold each other, whatever they are called."""
        self.kinship = kinship(lang)


@cache
def words_of(lang: str) -> Words:
    return Words(lang)


class Listed(NamedTuple):
    """Parts one behind the other."""

    parts: list[Item]
    gaps: list[str]
    """Before each part, and behind the last one."""
    breath: bool
    """They are named in one breath: of one axis."""
    broken: bool
    """It goes on in a way that nobody can follow: what was read need not be all."""


@cache
def _people() -> frozenset[str]:
    return PEOPLE.union(words.EN_PARTITION_PEOPLE.split("|"))


def person(item: Item) -> bool:
    return item.unit in _people() or item.unit.split(" ")[-1] in _people()


def kin(a: Item, b: Item, lang: str) -> bool:
    """Whether two figures count things of one name, or one of them names none."""
    if not alike(a, b, lang):
        return False
    one, two = (item.unit.split(" ")[-1].removesuffix("s") for item in (a, b))
    return lang == "zh" or not one or not two or one == two or (person(a) and person(b))


def unread(said: str) -> bool:
    """Whether digits stand in words between figures: one that was not taken for a figure may be a part as well."""
    return _DIGIT.search(said) is not None


def quantity(item: Item) -> bool:
    return item.type in kinds.QUANTITIES


def gap_at(level: Level, at: int) -> str:
    return level.entries[at].gap if at < len(level.entries) else level.tail


def forward(tape: Tape, level: Level, start: int, found: Words, *, loose: bool = False) -> Listed:
    """The list whose first part is the entry ``start``. ``loose``: each part may have a predicate of its own."""
    entries = level.entries
    first = entries[start].item
    parts, gaps = [first], [entries[start].gap]
    breath = True
    waiting = ""
    for at in range(start + 1, len(entries) + 1):
        gap = waiting + gap_at(level, at)
        if at == len(entries):
            return _trimmed(Listed(parts, [*gaps, gap], breath, broken=False), found, loose=loose)
        item = entries[at].item
        beside = not entries[at].gap or not gap_at(level, at + 1)
        same = quantity(item) and alike(first, item, tape.lang)
        if same and not entries[at].gap:  # 县级1200万元四块
            waiting = gap + "#"
            continue
        if not same and quantity(item) and beside:  # 省道2条150.1公里
            waiting = gap + "#"
            continue
        if not same or not goes_on(gap, found, loose=loose):
            broken = (same or item.type == kinds.BARE) and "；" not in gap and not found.one_more.match(gap)
            return _trimmed(
                Listed(parts, [*gaps, gap], breath, broken=broken),
                found,
                loose=loose,
            )
        breath = breath and found.breath.fullmatch(gap) is not None
        parts.append(item)
        gaps.append(gap)
        waiting = ""
    raise AssertionError  # the tail ends every list


def _trimmed(listed: Listed, found: Words, *, loose: bool) -> Listed:
    """A list without its last part where that has a predicate of its own."""
    if len(listed.parts) == 1 or (found.loose_last if loose else found.last).match(listed.gaps[-1]):
        return listed
    return Listed(listed.parts[:-1], listed.gaps[:-1], listed.breath, broken=True)


def goes_on(gap: str, found: Words, *, loose: bool = False) -> bool:
    """Whether the next part of a list follows: a mark between, a name, no predicate of its own and no list within."""
    behind = gap[gap.rfind("%") + 1 :] if "%" in gap else gap
    return (
        (found.loose_comma if loose else found.comma).fullmatch(behind) is not None
        and "±" not in gap
        and not found.closer.search(behind)
        and not found.opener.search(gap)
    )


def all_of(whole: Item, parts: Sequence[Item], rule: str, licence: str, *, more: int = 0) -> Candidate:
    """The parts, with ``more`` that no figure counts, are the whole."""
    nodes: list[Node] = [name(one) for one in parts]
    if more:
        nodes.append(whole_number(more))
    return Candidate(
        rule, licence, (compare(plus(nodes), "=", name(whole)),), roles(whole, parts), why(whole, parts, "=")
    )


def part_of(whole: Item, parts: Sequence[Item], rule: str, licence: str) -> Candidate:
    tree = compare(plus([name(one) for one in parts]), "<=", name(whole))
    return Candidate(rule, licence, (tree,), roles(whole, parts), why(whole, parts, "of"))


def roles(whole: Item, parts: Sequence[Item]) -> tuple[tuple[str, Item], ...]:
    return (*(("part", one) for one in parts), ("whole", whole))


def why(whole: Item, parts: Sequence[Item], how: str) -> str:
    listed = "、".join(one.value for one in parts)
    return f"{listed}: all of {whole.value}" if how == "=" else f"{listed}: part of {whole.value}"
