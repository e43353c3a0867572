"""Rates whose name says what is over what: 提供座位56.8万个，运送旅客47.2万人次，客座率83.1%; turnout was 42%, 31,208 of 74,305.

A row of ``words/*/rates.yaml`` tells the words of a rate's part, of its base and of the rest of its base. Two figures of
the node that bear them are tied to it in any order and in whatever units; where only the part is told, the one other
quantity of the node is its base. A rate of no row is tied by the letters of its name (发芽率: 出芽372粒), or in English
where its two quantities stand as a part of a whole (37 winners from 148 runners).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ...expression.names import replaced
from ...expression.parser import parse_check
from ...expression.tree import Comparison, Node
from ...words import compiled as words
from .. import kinds
from ..candidate import ALL, RESOLVED, Candidate, equal, minus, name, over, plus, whole_number
from ..item import Item
from ..tape import Tape
from .factors import MOST
from .follows import why
from .nodes import node_of, said_of
from .patterns import en, zh
from .units import alike

_SHARES = frozenset((kinds.SHARE, kinds.TIMES))


class Row(NamedTuple):
    """What is known of a rate."""

    names: re.Pattern[str]
    a: re.Pattern[str] | None
    b: re.Pattern[str] | None
    rest: re.Pattern[str] | None
    never: re.Pattern[str] | None
    unless: re.Pattern[str] | None
    """Words of the node beside which it is told of others."""
    tree: Comparison
    behind: re.Pattern[str]
    """Its name right behind its figure."""
    marks: frozenset[str]
    """``any``: the part is whatever else is counted; ``money``: of amounts alone; ``times``: a price over what is for each."""


@cache
def _rows(lang: str) -> tuple[Row, ...]:
    def of(said: str | None) -> re.Pattern[str] | None:
        if said is None:
            return None
        return re.compile(rf"(?<![不未没非无应])(?:{said})" if lang == "zh" else rf"\b(?:{said})\b", re.IGNORECASE)

    found = []
    for names, fields in words.ZH_RATES_RATES if lang == "zh" else words.EN_RATES_RATES:
        row = dict(fields)
        rest = row.get("rest")
        named = (
            rf"({names}){words.ZH_RATES_NAME_TAIL}" if lang == "zh" else rf"\b({names})\b(?: rate)?[^.;,:\d]{{0,50}}\Z"
        )
        found.append(
            Row(
                re.compile(named, re.IGNORECASE),
                of(row.get("a")),
                of(row.get("b")),
                re.compile(rest if lang == "zh" else rf"\b(?:{rest})\b", re.IGNORECASE) if rest else None,
                re.compile(f"{row['not']}") if "not" in row else None,
                re.compile(row["unless"]) if "unless" in row else None,
                parse_check(f"{row.get('equals', 'a / b')} = rate"),
                re.compile(rf"[ -](?:{names})\b", re.IGNORECASE),
                frozenset(row) & {"any", "money", "times"},
            )
        )
    return tuple(found)


def find(tape: Tape) -> Iterator[Candidate]:
    """The rates of an article that are named where they stand, with the quantities of their node."""
    before: list[Item] = []
    for sentence in tape.sentences():
        items = tape.within(sentence)
        if len(items) <= MOST:
            for rate in items:
                if rate.type in _SHARES or (rate.type == kinds.COUNT and en("RATES_A_RATIO").search(tape.gap(rate)[-12:])):
                    found = (_chinese if tape.lang == "zh" else _english)(tape, rate, items, before)
                    if found is not None:
                        yield found
        before = items


# Chinese


def _chinese(tape: Tape, rate: Item, items: list[Item], before: list[Item]) -> Candidate | None:
    said = tape.source[max(rate.clause[0], tape.floor(rate)) : rate.at.core]
    if "率" not in said or zh("RATES_OTHER").search(said):
        return None
    if zh("RATES_TOLD_BEHIND").match(tape.source, rate.at.end):
        return None
    rows = [(row, m) for row in _rows("zh") if (m := row.names.search(said)) is not None]
    longest = max((len(m[1]) for _, m in rows), default=0)
    node = node_of(tape, rate, items, before)
    if node is None:
        return None
    for row, m in rows:
        if len(m[1]) == longest and _narrow(tape, said[: m.start()], node):
            found = _by_row(tape, rate, node, row)
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
    stem = found[1]
    bearing = [item for item in node if stem in said_of(tape, item) or f"{stem[1]}{stem[0]}" in said_of(tape, item)]
    if len(bearing) != 1 or not _alike(bearing[0], next(item for item in node if item is not bearing[0])):
        return None
    part, base = bearing[0], next(item for item in node if item is not bearing[0])
    denied = re.search(rf"(?:{words.ZH_RATES_DENIED})[一-鿿]?{stem}", said_of(tape, part)) is not None
    if base.at.start > part.at.start and not zh("IDENTITIES_BASES").search(said_of(tape, base)):
        return None
    tree = minus(ALL, over(name(part), name(base))) if denied else over(name(part), name(base))
    return _candidate("identity-of-stem", part, base, rate, [tree])


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
    for row in _rows("en"):
        named = row.names.search(said) is not None or row.behind.match(behind) is not None
        if "times" in row.marks:
            named = named or (rate.type == kinds.TIMES and en("RATES_MULTIPLE").match(behind) is not None)
        if named:
            counted = len(node) == 2 and rate.type == kinds.SHARE and "money" not in row.marks
            joined = _part_of_whole(tape, rate, node) if counted else None
            found = joined or _by_row(tape, rate, node, row)
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
    if not _alike(one, other):
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
    return _candidate("identity-of-part", part, base, rate, [ratio, minus(ALL, ratio)] if denied else [ratio])


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


# By what is known of it


def _by_row(tape: Tape, rate: Item, node: list[Item], row: Row) -> Candidate | None:
    if ("times" in row.marks) != (rate.type != kinds.SHARE) and "money" not in row.marks:
        return None
    node = [item for item in node if ("money" not in row.marks or item.sort in ("money", "plain"))]
    if "times" not in row.marks:
        node = [item for item in node if item.type not in (kinds.EACH, kinds.STATISTIC) or "各" in tape.gap(item)]
    if row.never is not None and any(row.never.search(said_of(tape, item)) for item in node):
        return None
    start, end = min(i.at.start for i in (*node, rate)), max(i.at.end for i in (*node, rate))
    if row.unless is not None and row.unless.search(tape.source, max(0, start - 20), end + 10):
        return None
    rest = [item for item in node if row.rest is not None and row.rest.search(said_of(tape, item))]
    a = [item for item in node if item not in rest and row.a is not None and row.a.search(said_of(tape, item))]
    b = [item for item in node if item not in a and item not in rest and row.b and row.b.search(said_of(tape, item))]
    if len(a) == 2 and not b:  # 孵化池投入鸡蛋6000枚，孵出5400只
        b = [item for item in a if row.b is not None and row.b.search(said_of(tape, item))]
        a = [item for item in a if item not in b]
    others = [item for item in node if item not in a and item not in rest and item not in b]
    if "any" in row.marks and len(b) == 1 and len(others) == 1:
        a, others = others, []
    if len(a) == 1 and not b and len(node) == 2 and not rest and _may_be_base(tape, a[0], others, row):
        b = others
    if not a and len(rest) == 1 and not b and len(node) == 2:
        b = others
    if len(a) == 1 and len(b) == 1:
        return _over(tape, rate, a[0], b[0], node, row)
    if not a and len(rest) == 1 and len(b) == 1 and _fits(tape, rate, rest[0], b[0], node, row):
        both = plus([name(rest[0]), name(b[0])])
        tree = minus(ALL, over(name(rest[0]), name(b[0])))
        readings: list[Node] = [tree] if tape.lang == "zh" else [tree, over(name(b[0]), both)]
        return _candidate("identity-of-rest", rest[0], b[0], rate, readings)
    return None


def _may_be_base(tape: Tape, part: Item, others: list[Item], row: Row) -> bool:
    """Whether the one other count, whose words do not say so, is the base: of like unit, and told before its part."""
    if row.marks & {"money", "times"} or len(others) != 1:
        return False
    return tape.lang == "en" or (others[0].at.start < part.at.start and alike(others[0], part, "zh"))


def _over(tape: Tape, rate: Item, a: Item, b: Item, node: list[Item], row: Row) -> Candidate | None:
    if not _fits(tape, rate, a, b, node, row):
        return None
    tree = replaced(row.tree.left, lambda leaf: name(a if leaf.id == "a" else b))
    readings = [tree]
    if tape.lang == "en" and not row.marks:
        readings.append(over(name(a), plus([name(a), name(b)])))
    return _candidate("identity-of-name", a, b, rate, readings)


def _fits(tape: Tape, rate: Item, a: Item, b: Item, node: list[Item], row: Row) -> bool:
    """Whether the two are of one dimension and time, and nothing beside them multiplies the base."""
    if "times" in row.marks:
        if not {a.sort, b.sort} <= {"money", "compound", "plain"}:
            return False
    elif not _alike(a, b) or ("money" in row.marks and a.sort != b.sort):
        return False
    if tape.lang == "zh":
        narrowed = re.search(words.ZH_RATES_NARROWED, said_of(tape, a) + said_of(tape, b))
        if narrowed is not None and narrowed[0] not in tape.gap(rate):
            return False
        if any(zh("RATES_SESSIONS").search(item.unit) for item in node if item not in (a, b)):
            return False  # 1200个座位，演了150场
        if "times" not in row.marks and _another_time(tape, (a, b, rate)):
            return False
    return True


def _another_time(tape: Tape, roles: tuple[Item, ...]) -> bool:
    start, end = min(item.at.start for item in roles), max(item.at.start for item in roles)
    return any(
        item.type == kinds.DATED and zh("RATES_PAST").search(item.text) for item in tape.between(start, end)
    )


def _alike(a: Item, b: Item) -> bool:
    return (
        a.figure is not None
        and b.figure is not None
        and a.figure.unit.dimension == b.figure.unit.dimension
        and (a.sort == "money") == (b.sort == "money")
    )


def _candidate(rule: str, a: Item, b: Item, rate: Item, readings: list[Node]) -> Candidate:
    trees = tuple(equal(tree, name(rate)) for tree in readings)
    return Candidate(rule, RESOLVED, trees, (("a", a), ("b", b), ("rate", rate)), why(a, b, rate))
