"""What a mean may be taken over beside the nearest figures: all of its kind before it (早稻收540吨、晚稻收600吨，合一亩0.95吨); and what stands beside it, which is no total."""

from __future__ import annotations

from ...expression.tree import Comparison, Node
from ..candidate import compare, name, plus, times
from ..item import Item
from ..tape import Tape
from .patterns import en, zh
from .units import alike

_MOST = 4


def others(tape: Tape, each: Item, one: Item, roles: list[Item]) -> list[Item]:
    """The other figures of a figure's unit that stand before the mean in its sentence, or in the one before."""
    low = max(0, each.sentence[0] - 120)
    found = [
        item
        for item in tape.between(low, each.at.start)
        if item.paragraph == each.paragraph
        and item not in roles
        and item.type == one.type
        and alike(item, one, tape.lang)
    ]
    return found if len(found) <= _MOST else []


def readings(each: Item, factor: Item, total: Item, more: tuple[list[Item], list[Item]]) -> tuple[Comparison, ...]:
    """Each × number = total, with the number, the total or both taken together with the others of their kind."""
    numbers: list[list[Item]] = [[factor], [factor, *more[0]]] if more[0] else [[factor]]
    totals: list[list[Item]] = [[total], [total, *more[1]]] if more[1] else [[total]]

    def together(items: list[Item]) -> Node:
        return plus([name(item) for item in items])

    return tuple(compare(times(name(each), together(n)), "=", together(t)) for n in numbers for t in totals)


def joined(tape: Tape, total: Item, each: Item) -> bool:
    """Whether an amount is told beside what each has: £9,000 to the widow and £1,800 to each of the three."""
    joined = zh("PRODUCT_JOINED") if tape.lang == "zh" else en("PRODUCT_JOINED")
    return total.at.end <= each.at.start and joined.fullmatch(tape.source, total.at.end, each.at.start) is not None
