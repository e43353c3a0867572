"""The quantities that a rate may be computed from: those of its group, its sentence, or the sentence before it."""

from __future__ import annotations

import re

from ...words import reading as words
from .. import kinds
from ..item import Item
from ..tape import Tape
from .patterns import en, zh

_OPERANDS = frozenset((kinds.AMOUNT, kinds.COUNT, kinds.BARE, kinds.EACH, kinds.STATISTIC))
_HAN = re.compile("[一-鿿]{0,12}")


def node_of(tape: Tape, rate: Item, items: list[Item], before: list[Item]) -> list[Item] | None:
    """The quantities of a rate's node; None where its words say that they are of several or of others."""
    mark = "；" if tape.lang == "zh" else ";"
    low = tape.source.rfind(mark, rate.sentence[0], rate.at.start)
    high = tape.source.find(mark, rate.at.end, rate.sentence[1])
    group = [item for item in items if low < item.at.start and (high < 0 or item.at.start < high)]
    found = _quantities(tape, rate, group)
    if len(found) < 2 and len(group) < len(items):
        found = _quantities(tape, rate, items)
    if not found and not any(item.type == rate.type for item in before):
        found = _quantities(tape, rate, before)
    if len(found) < 2:
        return None
    start, end = min(found[0].at.start, rate.at.start), max(found[-1].at.end, rate.at.end)
    bars = zh("RATES_BARS") if tape.lang == "zh" else en("RATES_BARS")
    return None if bars.search(tape.source, start, end) else found


def _quantities(tape: Tape, rate: Item, items: list[Item]) -> list[Item]:
    found = [item for item in items if item is not rate and item.type in _OPERANDS and not _compared(tape, item)]
    if tape.lang != "zh":
        return found
    return [item for item in found if zh("RATES_A_RATE").search(tape.gap(item)[-12:]) is None]


def _compared(tape: Tape, item: Item) -> bool:
    than = words.ZH_PRODUCT_THAN if tape.lang == "zh" else words.EN_RATES_THAN
    return re.search(than, tape.gap(item)[-16:], re.IGNORECASE) is not None


def said_of(tape: Tape, item: Item) -> str:
    """The words that a quantity bears: those before it in its clause, its noun, and what is said of it behind, unless
    that leads to the next figure (38场赢下24场: of the 24)."""
    gap = re.sub("[（(][^（()）]*[）)]", "", tape.gap(item)[-60:])
    before = re.split("[，。；：、,;:（）()\n—]", gap)[-1][-40:]
    if tape.lang == "zh":
        after = _HAN.match(tape.source, item.at.end)
        behind = after[0] if after is not None else ""
        if tape.ceiling(item) == item.at.end + len(behind):
            behind = ""
        return f"{before}|{item.text}{behind}"
    following = re.match(r"[^.,;:()\d]{0,50}", tape.source[item.at.end : item.at.end + 50])
    before = re.split(words.EN_PRODUCT_NEXT, before)[-1]
    noun = following[0] if following is not None else ""
    if tape.ceiling(item) <= item.at.end + len(noun) + 1:  # leads to the next figure
        noun = re.split(r" (?:of|from|on|in|against|and|out of|for|among) ", noun)[0]
    return f"{before}|{item.text}{noun}"
