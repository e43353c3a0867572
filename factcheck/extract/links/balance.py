"""What comes in, what goes out and the surplus or deficit between them, in English, within two sentences.

Both sides and the balance are told by their names; where a side is told twice, nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator

from .. import kinds
from ..candidate import RESOLVED, Candidate, equal, minus, name
from ..item import Item
from ..tape import Tape
from .patterns import en
from .units import alike


def find(tape: Tape) -> Iterator[Candidate]:
    """The balances of an article whose two sides stand in their sentence or the one before."""
    if tape.lang != "en":
        return
    before: list[Item] = []
    for sentence in tape.sentences():
        items = [item for item in tape.within(sentence) if item.type == kinds.AMOUNT and item.sort == "money"]
        for item in items:
            yield from _balanced(tape, item, [*before, *items])
        before = items


def _balanced(tape: Tape, balance: Item, items: list[Item]) -> Iterator[Candidate]:
    said = tape.source[max(balance.sentence[0], balance.at.start - 40) : balance.at.start]
    short = en("BALANCE_SHORT_BEHIND").match(tape.source, balance.at.end) or en("BALANCE_SHORT_BEFORE").search(said)
    over = en("BALANCE_OVER_BEHIND").match(tape.source, balance.at.end) or en("BALANCE_OVER_BEFORE").search(said)
    if (short is None) == (over is None):
        return
    others = [item for item in items if item is not balance and alike(item, balance, "en")]
    incomes = [item for item in others if en("BALANCE_INCOME").search(_lead(tape, item))]
    outgoes = [item for item in others if en("BALANCE_OUTGO").search(_lead(tape, item))]
    if len(incomes) != 1 or len(outgoes) != 1 or incomes[0] is outgoes[0]:
        return
    sides = (incomes[0], outgoes[0])
    low, high = min(i.at.start for i in (*sides, balance)), max(i.at.end for i in (*sides, balance))
    if en("BALANCE_NEVER_WORDS").search(tape.source, max(0, low - 40), high):
        return
    first, second = sides if over is not None else (sides[1], sides[0])
    roles = (("income", incomes[0]), ("outgo", outgoes[0]), ("balance", balance))
    tree = equal(minus(name(first), name(second)), name(balance))
    yield Candidate("gap-of-sides", RESOLVED, (tree,), roles, f"{first.value} − {second.value} = {balance.value}")


def _lead(tape: Tape, item: Item) -> str:
    return tape.gap(item)[-60:]
