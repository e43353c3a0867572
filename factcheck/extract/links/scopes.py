"""Whether a number and a total are of the same things as what there is for each: of the same people, time and purpose."""

from __future__ import annotations

import re

from ...words import reading as words
from .. import kinds
from ..item import Item
from ..tape import Tape
from .factors import Each, Factors
from .patterns import en, zh
from .per import label, singular


def of_another(tape: Tape, each: Each, factors: Factors, total: Item) -> bool:
    """Whether number or total are of another scope than what there is for each: new ones, a balance, a first stage."""
    if tape.lang == "en":
        if any(_goes_further(item, each, factors, total) for item in tape.between(each.item.at.end, total.at.start)):
            return True
        if each.item.at.end < total.at.start and _spent_else(tape, each.item, total):
            return True
        if _net(tape, each.item, factors, total) or _of_someone_else(tape, each, factors, total):
            return True
        first = min(factors.items, key=lambda item: item.at.start, default=None)
        if first is not None and total.at.end < first.at.start < each.item.at.start:
            if re.search(words.EN_PRODUCT_AND_OTHERS, tape.source[total.at.end : first.at.start]):
                return True  # €12m for the firm and two directors €150,000 each
        shares = any("share" in divisor.names for divisor in each.of)
        before = tape.source[max(each.item.sentence[0], each.item.at.start - 80) : each.item.at.start]
        around = tape.source[max(each.item.sentence[0], each.item.at.start - 40) : each.item.at.end + 16]
        return shares and bool(
            re.search(words.EN_PRODUCT_EARNS, before, re.IGNORECASE) or not en("PRODUCT_AT_A_PRICE").search(around)
        )
    if _in_a_time(tape, each) or _not_of_shares(tape, each, total):
        return True
    if any(_of_each_too(tape, item) for item in factors.items):
        return True
    if zh("PRODUCT_A_LIMIT_BEHIND").match(tape.source, each.item.at.end) or _other_time(tape, factors, total):
        return True
    if _grant(tape, each.item, total) or _narrower(tape, each.item, (*factors.items, total)):
        return True
    if re.search(words.ZH_PRODUCT_NOT_FULL, tape.source[each.item.sentence[0] : each.item.sentence[1]]):
        return True
    own = label(tape, each.item)
    for item in factors.items:
        high = re.search(words.ZH_PRODUCT_HIGH_DAYS, label(tape, item))
        if high is not None and item.at.start > each.item.at.start and high[0] not in own:
            return True
    for item in (*factors.items, total):
        said = re.search(words.ZH_PRODUCT_SCOPED, label(tape, item))
        if (said is not None) != (re.search(words.ZH_PRODUCT_SCOPED, own) is not None):
            return True
    return False


def _spent_else(tape: Tape, each: Item, total: Item) -> bool:
    """Whether the total is said of a further purpose: £50 each and spent £40,000 on food."""
    between = tape.source[each.at.end : total.at.start]
    behind = tape.source[total.at.end : total.at.end + 30]
    return en("PRODUCT_AND_DID").search(between) is not None and en("PRODUCT_ON_ELSE").match(behind) is not None


def _net(tape: Tape, each: Item, factors: Factors, total: Item) -> bool:
    """Whether what stands between the last of the factors and the total takes something from the product: 600 tickets at
    £20 each, and, once the hall had been paid for, cleared £7,400."""
    last = max((i.at.end for i in (each, *factors.items) if i.at.end <= total.at.start), default=None)
    between = tape.source[last : total.at.start] if last is not None else ""
    return en("PRODUCT_NET").search(between) is not None


def _of_someone_else(tape: Tape, each: Each, factors: Factors, total: Item) -> bool:
    """Whether a total is for more things, of another subject, or of what two of those share: each of 12 teams plays 22 matches."""
    if en("PRODUCT_WITH_MORE").match(tape.source, total.at.end):
        return True
    roles = (each.item, *factors.items, total)
    low, high = min(i.at.start for i in roles), max(i.at.start for i in roles)
    if any(item.type == kinds.SHARE for item in tape.between(low, high)):
        return True  # 3 tons an acre on half of them
    if each.item.at.end < total.at.start:
        if en("PRODUCT_OF_SOMEONE").search(tape.source, each.item.at.end, total.at.start):
            return True
        more = (
            i
            for i in tape.between(each.item.at.end, total.at.start)
            if i.type == kinds.COUNT and i not in factors.items
        )
        if any(en("PRODUCT_AND_MORE").search(tape.gap(item)) for item in more):
            return True
    shared = any(singular(item.unit.rsplit(" ", 1)[-1]) in _OPPONENTS for item in factors.items)
    return shared and each.item.unit.rsplit(" ", 1)[-1] in _MATCHES


_OPPONENTS = frozenset(words.EN_PRODUCT_OPPONENTS.split("|"))
_MATCHES = frozenset(("games", "matches", "fixtures", "bouts", "ties"))


def _goes_further(item: Item, each: Each, factors: Factors, total: Item) -> bool:
    """Whether a figure between what there is for each and the total is another number, or another of what adds up to it."""
    if item in (*factors.items, each.base) or item.type not in (kinds.AMOUNT, kinds.COUNT, kinds.DURATION, kinds.EACH):
        return False
    return bool(item.unit) and item.unit in (total.unit, *(one.unit for one in factors.items))


def in_all(tape: Tape, factors: Factors, total: Item) -> bool:
    """Whether the total is what the number comes to in one breath: 2460户共需442.8万元."""
    last = max(factors.items, key=lambda item: item.at.start, default=None)
    if last is None or last.at.end > total.at.start:
        return False
    return re.fullmatch(words.ZH_PRODUCT_IN_ONE_BREATH, tape.source[last.at.end : total.at.start]) is not None


def like_words(tape: Tape, each: Each, factors: Factors, total: Item) -> bool:
    """Whether a Chinese figure for each names nothing of its own, or what the number or the total names too."""
    own = re.sub(words.ZH_PRODUCT_OF_EACH, "", label(tape, each.item).split("|")[0])
    if len(own) < 2:
        return True
    others = "，".join(label(tape, item) for item in (*factors.items, total))
    return any(own[at : at + 2] in others for at in range(len(own) - 1))


def _other_time(tape: Tape, factors: Factors, total: Item) -> bool:
    """Whether a number and a total are told of two lengths of time: 一个月用水15吨，全年水费558元."""
    if factors.time is not None or any(item.type == kinds.DURATION for item in factors.items):
        return False
    spans = [
        zh("PRODUCT_A_SPAN").search(tape.source, max(item.clause[0], item.at.start - _LABEL), item.at.start)
        for item in (*factors.items, total)
    ]
    return len({span.lastgroup for span in spans if span is not None}) > 1


_LABEL = 16


def _of_each_too(tape: Tape, item: Item) -> bool:
    """Whether a number is itself for each of something that nothing numbers: 每小时75台，每班8小时，日产1200台."""
    before = tape.source[max(item.clause[0], tape.floor(item)) : item.at.start]
    return item.type != kinds.EACH and zh("PRODUCT_EACH_RIGHT").search(before) is not None


def _grant(tape: Tape, each: Item, total: Item) -> bool:
    """A grant for each beside the money that all of it cost or brought."""
    before_each, before_total = tape.gap(each)[-20:], tape.gap(total)[-20:]
    given = re.search(words.ZH_PRODUCT_GRANT, before_each) is not None
    return given and re.search(words.ZH_PRODUCT_OF_ALL_MONEY, before_total) is not None


def _in_a_time(tape: Tape, each: Each) -> bool:
    """Whether what there is for each is for a time as well, of which no number is told: 人均月补助520元."""
    if any(divisor.unit is not None and divisor.unit.dimension in _A_TIME for divisor in each.of):
        return False
    before = tape.source[max(each.item.clause[0], each.item.at.core - 20) : each.item.at.core]
    return zh("PRODUCT_IN_A_TIME").search(before) is not None


_A_TIME = ((("s", 1),), (("year", 1),))


def _not_of_shares(tape: Tape, each: Each, total: Item) -> bool:
    """Whether a share's earnings stand beside money that is no earnings: 每股收益0.5元, 营业收入60亿元."""
    if not any(words.ZH_PRODUCT_A_SHARE in divisor.names for divisor in each.of):
        return False
    own, all_ = label(tape, each.item), label(tape, total)
    kinds_ = [names for word, names in words.ZH_PRODUCT_OF_A_SHARE if word in own]
    return bool(kinds_) and not any(re.search(names, all_) for names in kinds_)


def _narrower(tape: Tape, each: Item, others: tuple[Item, ...]) -> bool:
    """Whether a mean is of a class of those that are counted: 接待游客120万人次, 过夜游客人均花费1020元."""
    found = zh("PRODUCT_WHO").search(tape.source[max(each.clause[0], each.at.core - 30) : each.at.core])
    who = zh("PRODUCT_OF_ALL").sub("", found[1]) if found is not None else ""
    said = [label(tape, item) for item in others]
    if len(who) < 2:
        return False
    if len(who) > 2 and any(who[-2:] in one for one in said) and not any(who in one for one in said):
        return True
    named = len(re.sub("[^一-鿿]", "", said[0].split("|")[0])) > 1  # the number is of somebody else: 参保人数3200万人
    return named and not any(who[at : at + 2] in one for one in said for at in range(len(who) - 1))


def said_outright(tape: Tape, each: Item, total: Item) -> bool:
    """Whether the words say outright that one of them is the product or the quotient of the others."""
    source = tape.source
    before_each = source[max(0, each.at.start - 30) : each.at.start]
    before_total = source[max(0, total.at.start - 30) : total.at.start]
    if tape.lang == "zh":
        quotient, in_all = words.ZH_PRODUCT_SAID_QUOTIENT, words.ZH_PRODUCT_SAID_IN_ALL
        return bool(re.search(quotient, before_each) or re.search(in_all, before_total))
    found = re.search(words.EN_PRODUCT_SAID_QUOTIENT, before_each) or re.search(
        words.EN_PRODUCT_SAID_IN_ALL, before_total
    )
    return bool(found or re.match(words.EN_PRODUCT_SAID_BEHIND, source[total.at.end : total.at.end + 40]))
