"""Rates whose name says what is over what: 提供座位56.8万个，运送旅客47.2万人次，客座率83.1%; turnout was 42%, 31,208 of 74,305.

A row of ``words/*/rates.yaml`` tells the words of a rate's part, of its base and of the rest of its base. Two figures of
the node that bear them are tied to it in any order and in whatever units; where only the part is told, the one other
quantity of the node is its base. A rate of no row is tied by the letters of its name (发芽率: 出芽372粒), or in English
where its two quantities stand as a part of a whole (37 winners from 148 runners).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...words import reading as words
from .. import kinds
from ..candidate import ALL, RESOLVED, Candidate, equal, minus, name, over, whole_number
from ..item import Item
from ..tape import Tape
from .bases import of_others
from .factors import MOST
from .nodes import node_of, said_of
from .patterns import en, zh
from .rows import RateRow, by_row, comparable, named_rate, rows_of

_SHARES = frozenset((kinds.SHARE, kinds.TIMES))


def find(tape: Tape) -> Iterator[Candidate]:
    """The rates of an article that are named where they stand, with the quantities of their node."""
    before: list[Item] = []
    for sentence in tape.sentences():
        items = tape.within(sentence)
        if len(items) <= MOST:
            for rate in items:
                if rate.type in _SHARES or (
                    rate.type == kinds.COUNT and en("RATES_A_RATIO").search(tape.gap(rate)[-12:])
                ):
                    found = (_chinese if tape.lang == "zh" else _english)(tape, rate, items, before)
                    if found is not None:
                        yield found
        before = items


def _spelt(said: str) -> list[RateRow]:
    """The Chinese rows of which a name stands in some words."""
    return [row for row in rows_of("zh") if any(one in said for one in row.spelt)]


# Chinese


def _chinese(tape: Tape, rate: Item, items: list[Item], before: list[Item]) -> Candidate | None:
    said = tape.source[max(rate.clause[0], tape.floor(rate)) : rate.at.core]
    if "率" not in said or zh("RATES_OTHER").search(said):
        return None
    if zh("RATES_TOLD_BEHIND").match(tape.source, rate.at.end):
        return None
    rows = [(row, m) for row in _spelt(said) if (m := row.names.search(said)) is not None]
    longest = max((len(m[1]) for _, m in rows), default=0)
    node = node_of(tape, rate, items, before)
    if node is None:
        return None
    for row, m in rows:
        if len(m[1]) == longest and _narrow(tape, said[: m.start()], node):
            found = by_row(tape, rate, node, row)
            if found is not None:
                return found
    return None if rows else _by_stem(tape, rate, node, said)


def _narrow(tape: Tape, prefix: str, node: list[Item]) -> bool:
    """Whether what stands before a rate's name is of nothing that its quantities are not of as well."""
    own = re.search(r"[一-鿿]*\Z", prefix)
    rest = zh("RATES_NEUTRAL").sub("", own[0] if own else "")
    if not rest:
        return True
    start = max(0, min(item.at.start for item in node) - 40)
    earlier = tape.source[start : max(item.at.end for item in node) + 10].replace(prefix, "", 1)
    return len(rest) > 1 and (rest[:2] in earlier or rest[-2:] in earlier)


def _by_stem(tape: Tape, rate: Item, node: list[Item], said: str) -> Candidate | None:
    """The one of two counts that bears the letters of the rate's name, over the other."""
    found = re.search(rf"{words.ZH_RATES_STEM}{words.ZH_RATES_NAME_TAIL}", said)
    if found is None or len(node) != 2 or rate.type != kinds.SHARE or zh("RATES_NO_STEM").search(found[1]):
        return None
    if not _narrow(tape, said[: found.start()], node):
        return None
    if any(item.type in (kinds.EACH, kinds.STATISTIC) for item in node):
        return None
    stem = found[1]
    bearing = [item for item in node if stem in said_of(tape, item) or f"{stem[1]}{stem[0]}" in said_of(tape, item)]
    if len(bearing) != 1 or not comparable(bearing[0], next(item for item in node if item is not bearing[0])):
        return None
    part, base = bearing[0], next(item for item in node if item is not bearing[0])
    denied = re.search(rf"(?:{words.ZH_RATES_DENIED})[一-鿿]?{stem}", said_of(tape, part)) is not None
    if of_others(tape, part, base, rate, sorted([*node, rate], key=lambda item: item.at.start)):
        return None
    if base.at.start > part.at.start and not zh("IDENTITIES_BASES").search(said_of(tape, base)):
        return None
    tree = minus(ALL, over(name(part), name(base))) if denied else over(name(part), name(base))
    return named_rate("identity-of-stem", part, base, rate, [tree])


# English


def _english(tape: Tape, rate: Item, items: list[Item], before: list[Item]) -> Candidate | None:
    shot = _shots(tape, rate)
    if shot is not None:
        return shot
    said = tape.source[max(rate.sentence[0], tape.floor(rate), rate.at.core - 90) : rate.at.core]
    behind = tape.source[rate.at.end : rate.at.end + 40]
    if en("RATES_OTHER").search(said[-60:]) or en("RATES_OTHER").search(re.split("[.,;:(]", behind)[0]):
        return None
    node = node_of(tape, rate, items, before)
    if node is None:
        return None
    if rate.at.end <= node[0].at.start and en("RATES_GOES_ON").search(tape.source, rate.at.end, node[0].at.start):
        return None  # turnout was 58 % and the winner took 12,000 of the 30,000 votes
    for row in rows_of("en"):
        named = row.names.search(said) is not None or row.behind.match(behind) is not None
        if "times" in row.marks:
            named = named or (rate.type == kinds.TIMES and en("RATES_MULTIPLE").match(behind) is not None)
        if named:
            counted = len(node) == 2 and rate.type == kinds.SHARE and "money" not in row.marks
            joined = _part_of_whole(tape, rate, node) if counted else None
            found = joined or by_row(tape, rate, node, row)
            if found is not None:
                return found
    if rate.type != kinds.SHARE or len(node) != 2:
        return None
    if re.search(rf"{words.EN_RATES_ANY_NAME}[^.;,:\d]{{0,50}}\Z", said, re.IGNORECASE) or en("RATES_BEHIND").match(
        behind
    ):
        return _part_of_whole(tape, rate, node)
    return None


def _part_of_whole(tape: Tape, rate: Item, node: list[Item]) -> Candidate | None:
    """Two counts of which the words make the one a part of the other."""
    one, other = node
    if not comparable(one, other):
        return None
    between = tape.source[one.at.end : other.at.start]
    if en("RATES_PART_OF").fullmatch(between) is not None:
        part, base = one, other
    elif en("RATES_WHOLE_FIRST").search(tape.gap(one)[-24:]) is not None:
        part, base = other, one
    else:
        return None
    ratio = over(name(part), name(base))
    start, end = one.at.start - 40, other.at.end + 30
    denied = en("RATES_DENIED").search(tape.source[max(rate.sentence[0], start) : end]) is not None
    return named_rate("identity-of-part", part, base, rate, [ratio, minus(ALL, ratio)] if denied else [ratio])


def _shots(tape: Tape, rate: Item) -> Candidate | None:
    """21-for-24 from the line (87.5 percent): of the second number no figure stands in the text."""
    at = tape.index(rate) - 1
    made = tape.items[at] if at >= 0 else None
    if made is None or rate.type != kinds.SHARE or rate.at.start - made.at.end > _NEAR:
        return None
    found = en("RATES_SHOTS").match(tape.source, made.at.core)
    if found is None:
        return None
    tree = equal(over(name(made), whole_number(int(found[2]))), name(rate))
    return Candidate("identity-of-shots", RESOLVED, (tree,), (("a", made), ("rate", rate)), f"{found[0]}: {rate.value}")


_NEAR = 40
"""How far behind such a pair its percentage stands."""
