"""What is known of rates by their names: which words their part, their base and the rest of their base bear."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ...expression.names import replaced
from ...expression.parser import parse_check
from ...expression.tree import Comparison, Node
from ...quantity.lazy import pattern as lazy
from ...words import reading as words
from .. import kinds
from ..candidate import ALL, RESOLVED, Candidate, equal, minus, name, over, plus
from ..item import Item
from ..tape import Tape
from .bases import of_others, stages
from .follows import why
from .nodes import said_of
from .patterns import zh
from .units import alike


class RateRow(NamedTuple):
    """What is known of a rate."""

    spelt: tuple[str, ...]
    """In Chinese its names, in English anything: a row's patterns are compiled only where one of them stands."""
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
def rows_of(lang: str) -> tuple[RateRow, ...]:
    def of(said: str | None) -> re.Pattern[str] | None:
        if said is None:
            return None
        return lazy(rf"(?<![不未没非无应])(?:{said})" if lang == "zh" else rf"\b(?:{said})\b", re.IGNORECASE)

    found = []
    for names, fields in words.ZH_RATES_RATES if lang == "zh" else words.EN_RATES_RATES:
        row = dict(fields)
        rest = row.get("rest")
        named = (
            rf"(?<![不未没非无])({names}){words.ZH_RATES_NAME_TAIL}"
            if lang == "zh"
            else rf"\b({names})\b(?: rate)?(?! of (?:the|its|his|her|their)\b)[^.;,:\d]{{0,50}}\Z"
        )
        found.append(
            RateRow(
                tuple(names.replace("(?#)", "").split("|")) if lang == "zh" else ("",),
                lazy(named, re.IGNORECASE),
                of(row.get("a")),
                of(row.get("b")),
                of(rest),
                lazy(f"{row['not']}") if "not" in row else None,
                lazy(row["unless"]) if "unless" in row else None,
                _tree(f"{row.get('equals', 'a / b')} = rate"),
                lazy(rf"[ -](?:{names})\b", re.IGNORECASE),
                frozenset(row) & {"any", "money", "times"},
            )
        )
    return tuple(found)


@cache
def _tree(text: str) -> Comparison:
    return parse_check(text)


def by_row(tape: Tape, rate: Item, node: list[Item], row: RateRow) -> Candidate | None:
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
        return named_rate("identity-of-rest", rest[0], b[0], rate, readings)
    return None


def _may_be_base(tape: Tape, part: Item, others: list[Item], row: RateRow) -> bool:
    """Whether the one other count, whose words do not say so, is the base: of like unit, and told before its part."""
    if row.marks & {"money", "times"} or len(others) != 1:
        return False
    return tape.lang == "en" or (others[0].at.start < part.at.start and alike(others[0], part, "zh"))


def _over(tape: Tape, rate: Item, a: Item, b: Item, node: list[Item], row: RateRow) -> Candidate | None:
    if not _fits(tape, rate, a, b, node, row):
        return None
    if "times" not in row.marks and of_others(tape, a, b, rate, sorted([*node, rate], key=lambda item: item.at.start)):
        return None
    bases = [b, *stages(tape, a, b, node)] if rate.type == kinds.SHARE else [b]
    readings = [replaced(row.tree.left, lambda leaf, b=base: name(a if leaf.id == "a" else b)) for base in bases]
    if tape.lang == "en" and not row.marks:
        readings.append(over(name(a), plus([name(a), name(b)])))
    return named_rate("identity-of-name", a, b, rate, readings, bases[1:])


def _fits(tape: Tape, rate: Item, a: Item, b: Item, node: list[Item], row: RateRow) -> bool:
    """Whether the two are of one dimension and time, and nothing beside them multiplies the base."""
    if "times" in row.marks:
        if not {a.sort, b.sort} <= {"money", "compound", "plain"}:
            return False
    elif not comparable(a, b) or ("money" in row.marks and a.sort != b.sort):
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
    return any(item.type == kinds.DATED and zh("RATES_PAST").search(item.text) for item in tape.between(start, end))


def comparable(a: Item, b: Item) -> bool:
    return (
        a.figure is not None
        and b.figure is not None
        and a.figure.unit.dimension == b.figure.unit.dimension
        and (a.sort == "money") == (b.sort == "money")
    )


def named_rate(
    rule: str, a: Item, b: Item, rate: Item, readings: list[Node], others: list[Item] | None = None
) -> Candidate:
    """A rate with its part and base, and what may be its base as well."""
    trees = tuple(equal(tree, name(rate)) for tree in readings)
    return Candidate(
        rule,
        RESOLVED,
        trees,
        (("a", a), *(("b", one) for one in (b, *(others or ()))), ("rate", rate)),
        why(a, b, rate),
    )
