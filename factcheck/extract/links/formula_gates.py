"""Figures that bear the names of a formula's measures, and what forbids that they are of one thing and time."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ...expression.tree import Binary
from ...words import reading as words
from .. import kinds
from ..item import Item
from ..tape import Tape
from .bases import of_others
from .called import Called
from .formula_table import Formula
from .patterns import en, zh


class Within(NamedTuple):
    """A stretch of text in which a formula's figures may stand."""

    figures: list[Called]
    all: list[Item]
    """With dates."""
    of_two: bool
    """It is two sentences."""


class Tie(NamedTuple):
    formula: Formula
    roles: dict[str, Called]
    named: bool
    """Every one of them by its name."""


def may_hold(tape: Tape, node: Within, tie: Tie) -> bool:
    roles = sorted(tie.roles.values(), key=lambda one: one.item.at.start)
    items = tuple(one.item for one in roles)
    if any(item.figure is None or item.figure.wording == "range" or item.role != items[0].role for item in items):
        return False
    if not of_two_times(tie.formula) and _retimed(tape, node, items):
        return False
    between = tape.source[roles[0].item.clause[0] : roles[-1].item.at.end]
    if (zh if tape.lang == "zh" else en)("FORMULAS_BARS").search(between):
        return False
    if _of_others(tape, node, tie):
        return False
    told = [_apart(tape, one) for one in roles]
    if any(one != told[0] for one in told):
        return False
    narrow = _narrow_zh if tape.lang == "zh" else _narrow_en
    free = {id(one.item) for key, one in tie.roles.items() if key in _words(words.BOTH_FORMULAS_OF_PARTS)}
    return not any(narrow(tape, one, roles[0]) for one in roles[1:] if one.keys and id(one.item) not in free)


def part_and_base(tie: Tie) -> tuple[Item, Item] | None:
    """The two figures that a share is one of the other of; None where the formula is no such share."""
    right = tie.formula.tree.right
    if not isinstance(right, Binary) or right.op != "/" or len(tie.roles) != _THREE:
        return None
    rate, part, base = (tie.roles[key].item for key in tie.formula.keys)
    return (part, base) if rate.type == kinds.SHARE else None


def _of_others(tape: Tape, node: Within, tie: Tie) -> bool:
    """Whether a share's part or base counts others than the share does (see ``bases.of_others``)."""
    pair = part_and_base(tie)
    if pair is None:
        return False
    rate = tie.roles[tie.formula.keys[0]].item
    return of_others(tape, *pair, rate, [one.item for one in node.figures])


_THREE = 3


def _retimed(tape: Tape, node: Within, items: tuple[Item, ...]) -> bool:
    """Whether a date between the figures is of one of them alone: 去年均价6800元，今年成交32万平方米.

    What stands behind a figure in its clause is that one's (spent $619m last year, for a surplus of …), and of what is no
    figure of theirs the date is no matter.
    """
    previous: Item | None = None
    for at, item in enumerate(node.all):
        if item.type != kinds.DATED:
            previous = item
            continue
        following = next((one for one in node.all[at + 1 :] if one.type != kinds.DATED), None)
        if (
            previous is None
            or following is None
            or all(following is not one for one in items)
            or item.at.start < items[0].at.start
        ):
            continue
        behind = _MARK.search(tape.source, item.at.end, following.at.start)
        if behind is None or _MARK.search(tape.source, previous.at.end, item.at.start):
            return True
    return False


_MARK = re.compile("[，,；;、。:：]")


def of_two_times(formula: Formula) -> bool:
    return any(key.endswith(("_start", "_prev", "_begin")) or key.startswith("prev_") for key in formula.keys)


@cache
def _words(row: str) -> tuple[str, ...]:
    return tuple(row.split("|"))


def _apart(tape: Tape, one: Called) -> frozenset[str]:
    """What the words of a figure tell of its time or scope that must be told of all."""
    if tape.lang == "zh":
        return frozenset(word for word in _words(words.ZH_FORMULAS_APART) if word in one.before)
    said = one.before.lower().split()
    return frozenset(word for word in _words(words.EN_FORMULAS_APART) if word in said)


_HAN = re.compile("[一-鿿A-Za-z]+")


def _narrow_zh(tape: Tape, one: Called, first: Called) -> bool:
    """Whether the words before a name make its figure that of another than the first's: 收入12亿元，海外净利润1亿元."""
    said = "".join(_HAN.findall(zh("FORMULAS_NEUTRAL").sub("", one.before)))
    earlier = tape.source[max(first.item.sentence[0], first.item.at.start - _FAR) : one.item.clause[0]]
    if len(said) < 2:
        return False
    return said[:2] not in earlier and (len(said) > _SHORT or said[-2:] not in earlier)


_SHORT = 3


_FAR = 60


def _narrow_en(tape: Tape, one: Called, first: Called) -> bool:
    """The same in English, where a verb may stand before a name, and a noun or a name narrows it: steel exports of $2bn."""
    said = one.before.split()
    if not said:
        return False
    word = said[-1].lower()
    if word in _words(words.EN_FORMULAS_LEADS) or word in _words(words.EN_FORMULAS_NEUTRAL):
        return False
    if word.endswith(("ed", "ing")) and word == said[-1]:
        return False
    earlier = tape.source[max(first.item.sentence[0], first.item.at.start - 2 * _FAR) : first.item.at.end]
    if said[-1][0].isupper() and not any(c.isupper() for c in earlier.lstrip()[1:]):
        return False  # With 61,200 births, Norvale's natural change: nobody else is named
    return word not in earlier.lower()
