"""Formulas over the figures that bear the names of their measures, as relations."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from ...errors import ExpressionError
from ...expression.dimension import check_dimensions
from ...expression.names import replaced
from ...expression.tree import Binary, Comparison, Literal, Name, Node
from ...quantity.unit import Unit, known_unit
from .. import kinds
from ..candidate import RESOLVED, STATED, Candidate, minus, name, over
from ..item import Item
from ..tape import Tape
from .bases import stages
from .factors import base_of
from .follows import round_number, within_one
from .formula_gates import Tie, Within, part_and_base
from .formula_table import kind_of, unsigned
from .patterns import en
from .per import divisors


def candidate(tape: Tape, node: Within, ties: list[Tie]) -> Candidate | None:
    readings: list[Comparison] = []
    kept: list[Tie] = []
    for tie in ties:
        tree = _tree(tape, node, tie)
        if tree is None:
            continue
        readings.append(within_one(_turned(tree), tie.roles[tie.formula.keys[0]].item))
        kept.append(tie)
        other = tree.right
        if isinstance(other, Binary) and other.op == "-" and unsigned(tie.formula):
            readings.append(_turned(tree._replace(right=minus(other.right, other.left))))
    if not kept:
        return None
    first = kept[0]
    sure = first.named and len(kept) == 1 and not node.of_two
    licence = STATED if sure else RESOLVED
    roles = tuple((key, one.item) for key, one in first.roles.items())
    if len(kept) == 1 and first.named:
        readings, roles = _with_stages(tape, node, first, readings, roles)
    said = ", ".join(one.item.value for one in sorted(first.roles.values(), key=lambda one: one.item.at.start))
    return Candidate(first.formula.rule, licence, tuple(readings), roles, said)


def _turned(tree: Comparison) -> Comparison:
    """With what it comes to last, as the other linkers write it: 3 / 4 = 75 %."""
    return tree if tree.op == "<=" else tree._replace(left=tree.right, right=tree.left)


def _with_stages(
    tape: Tape, node: Within, tie: Tie, readings: list[Comparison], roles: tuple[tuple[str, Item], ...]
) -> tuple[list[Comparison], tuple[tuple[str, Item], ...]]:
    """The same of each count that may as well be the base of a share: 报名1200人，资格审查通过1100人，录取330人."""
    pair = part_and_base(tie)
    if pair is None:
        return readings, roles
    part, base = pair
    taken = [item for _, item in roles]
    others = [one for one in stages(tape, part, base, [one.item for one in node.figures]) if one not in taken]
    key = next(key for key, item in roles if item is base)
    more = [replaced(tree, partial(_instead, base, one)) for tree in readings for one in others]
    return [*readings, *more], (*roles, *((key, one) for one in others))


def _instead(item: Item, other: Item, leaf: Name) -> Name:
    return name(other) if leaf.id == item.id else leaf


def _tree(tape: Tape, node: Within, tie: Tie) -> Comparison | None:
    """A formula over the figures; None where their units do not go together.

    A figure that prints no unit below its line but says of what it is for each (每平方公里400人, 150 to the square mile) goes
    with the number of those.
    """
    items = {key: one.item for key, one in tie.roles.items()}
    bases = {key: base_of_rate(tape, item, node.all) for key, item in items.items()}
    units = {item.id: item.figure.unit for item in (*items.values(), *bases.values()) if item and item.figure}

    for one in (None, *_ones(tape, items), *_units(items)):

        def filled(leaf: Name, one: Literal | None = one) -> Node:
            item, base = items[leaf.id], bases[leaf.id]
            if base is not None:
                return over(name(item), name(base))
            same = one is not None and units[item.id].dimension == one.unit.dimension
            return over(name(item), one) if one is not None and same else name(item)

        tree = replaced(tie.formula.tree, filled)
        try:
            check_dimensions(tree, lambda leaf: units.get(leaf.id))
        except ExpressionError:
            continue
        return tree
    return None


def _ones(tape: Tape, items: dict[str, Item]) -> Iterator[Literal]:
    """One of what a figure among them is for each of, in measures."""
    for item in items.values():
        if item.sort in ("count", "plain", "measure", "money") and item.type == kinds.EACH:
            for divisor in divisors(tape, item, tape.floor(item)):
                if divisor.unit is not None:
                    yield _one(divisor.unit)
        elif tape.lang == "en" and item.sort == "plain":
            found = en("FORMULAS_TO_ONE").match(tape.source, item.at.end)
            unit = known_unit(found[1].lower()) if found is not None else None
            if unit is not None:
                yield _one(unit)


def _units(items: dict[str, Item]) -> Iterator[Literal]:
    """The units in which something is measured of which another figure tells what there is for each, without a word of it:
    建筑面积10万平方米，楼面价12000元."""
    for key, item in items.items():
        if kind_of()[key] == "size" and item.figure is not None and item.sort == "measure":
            if any(kind_of()[other] == "each" for other in items):
                yield _one(item.figure.unit)


def _one(unit: Unit) -> Literal:
    return Literal(unit.scale, unit, f"1 {unit.symbol}", 0, 0)


def base_of_rate(tape: Tape, item: Item, items: list[Item]) -> Item | None:
    """The thousand or hundred thousand that a rate is told of: 每10万人45例, 11.2 per 1,000, 12.0/10万."""
    if item.type not in (kinds.EACH, kinds.COUNT, kinds.BARE, kinds.CHANGE, kinds.AMOUNT):
        return None
    if tape.lang == "en":
        return round_number(tape, item, items)
    at = tape.index(item) + 1
    behind = tape.items[at] if at < len(tape.items) else None
    if behind is not None and behind.at.start == item.at.end + 1 and tape.source[item.at.end] in "/／":
        return behind
    return base_of(tape, item)
