"""Figures whose names say that one of them is made of the others: revenue, cost and gross profit; votes, voters and turnout.

What measures make one another is knowledge (``words/both/formulas.yaml``), and so are their names in each language. In a
group between semicolons, a sentence, or a sentence with the one before it, each measure of a formula is the one figure
that bears its name and is of its kind. One of them may go without a name, where the node holds no other figure. Where two
figures bear one name, or where time or scope are told of some of them and not of the others, nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..candidate import Candidate
from ..item import Item
from ..tape import Stretch, Tape
from . import called_en, called_zh
from .called import LIVE_NOT, Called
from .formula_gates import Tie, Within, may_hold, of_two_times
from .formula_table import Formula, formulas_of, may_be, sort_of
from .formula_trees import base_of_rate, candidate
from .patterns import en

_MOST = 40
"""Figures of the longest sentence that is read."""
_FEWEST = 2
_PLENTY = 3
"""So many weak names prove nothing together, unless no other figure stands beside theirs."""


def find(tape: Tape) -> Iterator[Candidate]:
    """The formulas of which an article prints all figures."""
    before: list[Called] = []
    paragraph = -1
    for sentence in tape.sentences():
        items = tape.within(sentence)
        if not items or len(items) > _MOST:
            before = []
            continue
        figures = _called(tape, items)
        named = sum(bool(one.keys) for one in figures)
        seen: set[tuple[str, ...]] = set()
        for node in _nodes(tape, sentence, items, figures) if named >= _FEWEST else ():
            yield from _of_node(tape, node, seen)
        if named and any(one.keys for one in before) and items[0].paragraph == paragraph:
            both = Within([*before, *figures], [*tape.between(before[0].item.at.start, items[-1].at.end)], True)
            yield from _of_node(tape, both, seen)
        before, paragraph = figures, items[-1].paragraph


def _nodes(tape: Tape, sentence: Stretch, items: list[Item], figures: list[Called]) -> Iterator[Within]:
    """The clauses of a sentence, its groups between semicolons, and the whole of it."""
    for marks in ("，,；;", "；;") if len(figures) > _FEWEST else ():
        groups = [tape.within(group) for group in tape.parts(sentence, marks)]
        for group in groups if len(groups) > 1 else ():
            own = [one for one in figures if any(one.item is item for item in group)] if len(group) > 1 else []
            if len(own) >= _FEWEST:
                yield Within(own, group, False)
    if len(figures) >= _FEWEST:
        yield Within(figures, items, False)


def _called(tape: Tape, items: list[Item]) -> list[Called]:
    spoken = called_zh if tape.lang == "zh" else called_en
    found: list[Called] = []
    bases = set()
    inherited: Called | None = None
    for item in items:
        if item.type in LIVE_NOT:
            continue
        base = base_of_rate(tape, item, items)
        if base is not None:
            bases.add(id(base))
        one = spoken.called(tape, item, base, inherited)
        inherited = spoken.moves(one) if not one.keys else None
        found.append(one)
    return [one for one in found if id(one.item) not in bases]


def _of_node(tape: Tape, node: Within, seen: set[tuple[str, ...]]) -> Iterator[Candidate]:
    bearing: dict[str, list[Called]] = {}
    for one in node.figures:
        for key in one.keys:
            bearing.setdefault(key, []).append(one)
    ties: dict[frozenset[int], list[Tie]] = {}
    tried = set()
    for key in bearing:
        for formula in formulas_of()[key]:
            if formula.text in tried:
                continue
            tried.add(formula.text)
            tie = _tied(tape, formula, node, bearing)
            if tie is not None and may_hold(tape, node, tie):
                ties.setdefault(frozenset(id(one.item) for one in tie.roles.values()), []).append(tie)
    for several in ties.values():
        one_ = candidate(tape, node, several)
        if one_ is not None:
            key_ = tuple(sorted(item.id for item in one_.items))
            if key_ not in seen:
                seen.add(key_)
                yield one_


def _tied(tape: Tape, formula: Formula, node: Within, bearing: dict[str, list[Called]]) -> Tie | None:
    """Each measure of a formula with its figure; None where one has none or several."""
    missing = [key for key in formula.keys if key not in bearing]
    if len(missing) > 1 or (missing and (node.of_two or len(formula.keys) < 3 or of_two_times(formula))):
        return None
    roles: dict[str, Called] = {}
    waiting = {key: _bearers(bearing[key], key) for key in formula.keys if key in bearing}
    while waiting:
        key = next((key for key, several in waiting.items() if len(several) == 1), None)
        if key is None:
            return None
        one = waiting.pop(key)[0]
        roles[key] = one
        waiting = {other: [x for x in several if x.item is not one.item] for other, several in waiting.items()}
        if not all(waiting.values()):
            return None
    sure = any(key in one.strong for key, one in roles.items())
    if not sure and (missing or (len(roles) < len(node.figures) and len(roles) <= _PLENTY)):
        return None
    if missing:
        rest = [one for one in node.figures if all(one.item is not other.item for other in roles.values())]
        if len(rest) != 1 or not may_be(missing[0], sort_of(rest[0].item)):
            return None
        if not rest[0].plain and not _part_of(tape, rest[0].item, [one.item for one in roles.values()]):
            return None
        roles[missing[0]] = rest[0]
    return Tie(formula, roles, not missing)


def _part_of(tape: Tape, item: Item, others: list[Item]) -> bool:
    """Whether an English figure and one of the others are told as part and whole, in one breath with them all: solved 333 of
    the 900 burglaries, a clear-up rate of 37 per cent."""
    if tape.lang != "en":
        return False
    ends = [(min(item.at.end, other.at.end), max(item.at.start, other.at.start)) for other in others]
    if not any(en("FORMULAS_PART_OF").fullmatch(tape.source, *end) for end in ends):
        return False
    start, end = min(one.at.start for one in (item, *others)), max(one.at.end for one in (item, *others))
    return en("FORMULAS_GOES_ON").search(tape.source, start, end) is None


def _bearers(several: list[Called], key: str) -> list[Called]:
    strong = [one for one in several if key in one.strong]
    return strong if len(strong) == 1 else several
