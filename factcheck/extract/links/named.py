"""Shares and means of what is only named: 占全部损失的45.0%, 人均用电6502千瓦时, 22 per cent of all offers, £4.1m of income.

The whole, the total or the number that something is divided by stands sentences before; ``resolve`` finds it by its name.
All of them are resolved, never stated.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...expression.tree import Node
from ...words import reading as words
from .. import kinds
from ..candidate import RESOLVED, Candidate, equal, name, over, plus, times
from ..item import Item
from ..tape import Stretch, Tape
from .compared import LEVELS
from .factors import MOST
from .follows import PERSONS, of_many, round_number
from .gates import gate
from .patterns import en, zh
from .per import label, singular
from .resolve import best, earlier, ending, resolve
from .units import PEOPLE, alike

_REACH = 40


def find(tape: Tape) -> Iterator[Candidate]:
    """The shares and means of an article whose whole or total is named and stands before."""
    for sentence in tape.sentences():
        items = tape.figures(sentence)
        for at, item in enumerate(items) if len(items) <= MOST else ():
            if item.type == kinds.SHARE:
                yield from (_share_zh if tape.lang == "zh" else _share_en)(tape, item, items[:at])
            elif tape.lang == "en" and item.sort == "money":
                yield from _who_get(tape, item, items[:at])
            elif tape.lang == "en" and item.type in (kinds.EACH, kinds.COUNT):
                yield from _many_en(tape, item, tape.within(sentence))
            elif tape.lang == "zh" and item.type == kinds.TIMES:
                yield from _times_zh(tape, item, items[:at])
            elif tape.lang == "zh" and item.type in (kinds.EACH, kinds.AMOUNT, kinds.COUNT):
                yield from _mean_zh(tape, item, items[:at], sentence)


# Shares


def _share(parts: list[Item], whole: Item, share: Item) -> Candidate:
    roles = (*(("part", part) for part in parts), ("whole", whole), ("share", share))
    part = plus([name(one) for one in parts])
    why = f"{' + '.join(one.value for one in parts)} / {whole.value} = {share.value}"
    return Candidate("share-of-named", RESOLVED, (equal(over(part, name(whole)), name(share)),), roles, why)


def _share_zh(tape: Tape, share: Item, before: list[Item]) -> Iterator[Candidate]:
    said = tape.source[max(share.clause[0], tape.floor(share)) : share.at.core]
    found = re.search(words.ZH_SHARE_A_BASE, said)
    while before and before[-1].type in (kinds.BARE, kinds.COUNT) and before[-1].unit in words.ZH_NAMED_TOGETHER:
        before = before[:-1]  # 三项共占: no part
    if found is None or not before or before[-1].type not in kinds.QUANTITIES:
        return
    named = re.sub(words.ZH_NAMED_WHOLE_AREA, "", found["of"]).rstrip("的")
    if len(named) < 2 or re.search(words.ZH_NAMED_NOT_NAMED, named):
        return
    last = before[-1]
    between = tape.source[last.at.end : max(share.clause[0], tape.floor(share)) + found.start()]
    parts = _row(tape, before)
    if "；" in between or gate("zh", "plan").search(tape.source, last.clause[0], share.at.end):
        return
    again = re.fullmatch(r"([\u4e00-\u9fff]{2,6})，\1", between)  # 842公顷绝收，绝收占…
    if again is None and zh("NAMED_STRAIGHT").match(between) is None:
        if len(parts) < 2 or zh("NAMED_SUMMED").match(between) is None:
            return
    elif len(parts) > 1:
        parts = [last]
        if not re.match("[，、]", between) and again is None:
            return
    whole = resolve(tape, named, last, before=parts[0].at.start)
    if whole is not None and whole not in parts:
        yield _share(parts, whole, share)


def _row(tape: Tape, before: list[Item]) -> list[Item]:
    """The figures of one list that ends before a share: 甲3亿元、乙2亿元、丙1亿元三项."""
    parts = before[-1:]
    for item in reversed(before[:-1]):
        gap = tape.source[item.at.end : parts[0].at.start]
        if item.type != parts[0].type or not alike(item, parts[0], "zh") or not re.match("[、和与及]", gap):
            break
        if len(gap) > 16 or "，" in gap or "。" in gap:
            break
        parts.insert(0, item)
    return parts


def _share_en(tape: Tape, share: Item, before: list[Item]) -> Iterator[Candidate]:
    if not before or before[-1].type not in kinds.QUANTITIES:
        return
    part = before[-1]
    between = tape.source[part.at.end : share.at.core]
    named = en("NAMED_OF_NAMED").match(tape.source, share.at.end)
    if en("NAMED_OF_THEM").fullmatch(between):
        whole = _counted(part, before) if named is None else None
    elif en("NAMED_BESIDE").fullmatch(between) and named is not None and not en("NAMED_UNNAMED").search(named[1]):
        whole = resolve(tape, named[1], part, before=part.at.start)
        if whole is not None and (whole.unit == part.unit != "" or _is_part(tape, whole)) and whole.sort == "count":
            whole = None  # her 900 votes (26%); his 600 votes, 17% of the vote: both are parts
    else:
        whole = None
    if whole is not None and whole is not part:
        yield _share([part], whole, share)


def _is_part(tape: Tape, item: Item) -> bool:
    """Whether a count is told right behind itself to be a share of something."""
    at = tape.index(item) + 1
    return at < len(tape.items) and tape.items[at].type == kinds.SHARE and len(tape.gap(tape.items[at])) < _SOON


_SOON = 8


def _counted(part: Item, before: list[Item]) -> Item | None:
    """What "them" are: the only count of the sentence before the part of them."""
    counts = [item for item in before if item.type == kinds.COUNT and item is not part]
    return counts[0] if len(counts) == 1 and alike(part, counts[0], "en") else None


def _times_zh(tape: Tape, many: Item, before: list[Item]) -> Iterator[Candidate]:
    """最大的324毫米，为平均降雨的1.7倍: of what a level of the sentence is called."""
    said = tape.source[max(many.clause[0], tape.floor(many)) : many.at.core]
    found = zh("NAMED_TIMES_OF").fullmatch(said)
    if found is None or not before or before[-1].type not in LEVELS:
        return
    facts = [item for item in before[:-1] if item.type in LEVELS and alike(item, before[-1], "zh")]
    of = [item for item in facts if re.search(f"{found['of']}(?:为|是|有|达)*[|]", label(tape, item))]
    if len(of) == 1:
        tree = equal(over(name(before[-1]), name(of[0])), name(many))
        roles = (("now", before[-1]), ("base", of[0]), ("times", many))
        yield Candidate(
            "growth-multiple", RESOLVED, (tree,), roles, f"{before[-1].value} / {of[0].value} = {many.value}"
        )


# Means


def _who_get(tape: Tape, each: Item, before: list[Item]) -> Iterator[Candidate]:
    """Grants of £3m went to 1,500 students, who got £2,000 on average."""
    if len(before) < 2 or before[-1].type != kinds.COUNT or not en("NAMED_ON_AVERAGE").match(tape.source, each.at.end):
        return
    totals = [item for item in before[:-1] if item.type == kinds.AMOUNT and alike(item, each, "en")]
    if len(totals) == 1 and en("NAMED_WHO_GET").fullmatch(tape.source, before[-1].at.end, each.at.core):
        yield _product(each, before[-1], totals[0], "product-of-named")


def _many_en(tape: Tape, rate: Item, items: list[Item]) -> Iterator[Candidate]:
    """For a county of 1.2m residents that is 71 thefts per 1,000: the thefts were counted before."""
    base = round_number(tape, rate, items)
    people = [i for i in items if i.type == kinds.COUNT and i.unit and singular(i.unit.split(" ")[-1]) in PERSONS]
    if base is None or len(people) != 1 or not rate.unit:
        return
    total = resolve(tape, rate.unit, rate, before=items[0].at.start, sentences=4)
    if total is not None:
        yield of_many(rate, base, total, people[0])._replace(licence=RESOLVED)


def _mean_zh(tape: Tape, each: Item, before: list[Item], sentence: Stretch) -> Iterator[Candidate]:
    start = max(each.sentence[0], tape.floor(each), each.at.core - _REACH)
    said = tape.source[start : each.at.core].rstrip()
    clause = tape.source[max(each.clause[0], start) : each.at.core].rstrip()
    found = zh("NAMED_MEAN_OF").search(clause)
    if found is not None:
        yield from _per_head(tape, each, before, found["what"], said[: len(said) - len(found[0])])
        return
    found = zh("NAMED_MEAN_HEAD").search(clause)
    if found is not None and before and before[-1].type in kinds.QUANTITIES and alike(before[-1], each, "zh"):
        for noun in dict(words.ZH_NAMED_HEADS)[found["letter"]].split("|"):
            number = _one_of(tape, noun, each.at.start)
            if number is not None:
                yield _product(each, number, before[-1], "product-of-named")
                return
    found = zh("NAMED_EACH_SHARE").search(clause)
    if found is not None:
        shares = [item for item in tape.within(sentence) if item.unit == "股" and item.type == kinds.COUNT]
        total = ending(
            tape,
            dict(words.ZH_NAMED_PER_SHARE)[found["what"]],
            [item for item in earlier(tape, each.at.start, 2) if alike(item, each, "zh")],
        )
        if len(shares) == 1 and total is not None:
            yield _product(each, shares[0], total, "product-of-named")


def _per_head(tape: Tape, each: Item, before: list[Item], what: str, said: str) -> Iterator[Candidate]:
    """按常住人口380万人计算，人均用电6500千瓦时; 按受灾人口匀算，每人损失3100元."""
    number: Item | None = None
    people = [item for item in before if item.unit in PEOPLE and item.type == kinds.COUNT]
    if people and _divides(tape, people[-1]) and people[-1] is before[-1]:
        number = people[-1]
    elif not people or people[-1] is not before[-1]:
        found = zh("NAMED_DIVIDED").search(said)
        if found is not None and found["by"]:
            number = _one_of(tape, found["by"], each.at.start)
    if number is None:
        return
    total = resolve(tape, what, each, before=number.at.start if number in before else each.at.start, sentences=40)
    if total is not None and total is not number:
        yield _product(each, number, total, "product-of-named")


def _divides(tape: Tape, number: Item) -> bool:
    lead = tape.source[number.clause[0] : number.at.start]
    return (
        re.search("[按以]", lead) is not None
        and zh("NAMED_DIVIDING_BEHIND").match(tape.source, number.at.end) is not None
    )


def _one_of(tape: Tape, noun: str, before: int) -> Item | None:
    """The only number of people that bears a noun."""
    return best(tape, noun, [item for item in earlier(tape, before, 40) if item.unit in PEOPLE])


def _product(each: Item, number: Item, total: Item, rule: str) -> Candidate:
    product: Node = times(name(each), name(number))
    roles = (("each", each), ("number", number), ("total", total))
    why = f"{each.value} × {number.value} = {total.value}"
    return Candidate(rule, RESOLVED, (equal(product, name(total)),), roles, why)
