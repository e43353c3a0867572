"""A rate named right beside the counts that it is computed from: 收案8236件，结案7891件，结案率95.81%.

What the rate is called says which figure is over which: in Chinese by a table of measures (``words/zh/identities.yaml``), by
the stem or the letters of its name (结案率, 生师比); in English a word makes it follow from the two counts before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...expression.names import replaced
from ...expression.tree import Node
from ...words import reading as words
from .. import kinds
from ..candidate import RESOLVED, STATED, Candidate, compare, equal, name, over
from ..item import Item
from ..tape import Stretch, Tape
from .bases import comparable, of_others, stages
from .factors import MOST, base_of, dated_between
from .follows import of_many, why, yielded
from .identities import NamedRate, may_name, name_ends
from .patterns import zh
from .per import label, of_a_kind

_RATES = frozenset(
    (kinds.AMOUNT, kinds.SHARE, kinds.GROWTH, kinds.TIMES, kinds.BARE, kinds.EACH, kinds.COUNT, kinds.DURATION)
) | {kinds.RATIO}
_OPERANDS = frozenset((kinds.AMOUNT, kinds.COUNT, kinds.DURATION, kinds.BARE))


def find(tape: Tape) -> Iterator[Candidate]:
    """The rates of an article that stand with their counts in one sentence, or behind the sentence that has them."""
    before: Stretch | None = None
    for sentence in tape.sentences():
        items = tape.within(sentence)
        for rate in items if len(items) <= MOST else ():
            if rate.type in _RATES:
                yield from _of_rate(tape, rate, items, before)
        before = sentence


def _of_rate(tape: Tape, rate: Item, items: list[Item], before: Stretch | None) -> Iterator[Candidate]:
    if tape.lang == "zh":
        place = tape.place(rate)
        said = tape.text[max(0, place - 30) : place]
        if name_ends().search(said) is None and (rate.type != kinds.COUNT or base_of(tape, rate) is None):
            return
        named = zh("IDENTITIES_NAMED").search(said)
        if named is None:
            if rate.type == kinds.COUNT:
                yield from _per_many(tape, rate, items)
            return
        told = re.match(words.ZH_IDENTITIES_TOLD_BEHIND, tape.source[rate.at.end : rate.at.end + 8]) is not None
        if not told and re.search(words.ZH_IDENTITIES_OTHER_RATE, named[1]) is None:
            found = next(iter(_by_table(tape, rate, items, named[1], tape.within(before) if before else None)), None)
            if found is None and not any(
                one.names.search(named[1]) and _forbidden(tape, one, items) for one in may_name(named[1][-1])
            ):
                found = next(iter(_by_letters(tape, rate, items, named[1])), None)
            if found is None:
                found = _in_group(tape, rate, items, named[1])
            if found is not None:
                yield found
        return
    said = tape.gap(rate)[-60:]
    if re.search(words.EN_IDENTITIES_BARS, said, re.IGNORECASE):
        return
    yield from yielded(tape, rate, items, before, said)


def _in_group(tape: Tape, rate: Item, items: list[Item], said: str) -> Candidate | None:
    """The same with the figures between two semicolons only: 限额201亿元；新增债券12亿元，已拨付9亿元，拨付率75%."""
    low = tape.source.rfind("；", rate.sentence[0], rate.at.start)
    high = tape.source.find("；", rate.at.end, rate.sentence[1])
    group = [item for item in items if low < item.at.start and (high < 0 or item.at.start < high)]
    if len(group) == len(items) or any(
        one.names.search(said) and _forbidden(tape, one, group) for one in may_name(said[-1])
    ):
        return None
    found = next(iter(_by_letters(tape, rate, group, said)), None)
    return found._replace(licence=RESOLVED) if found is not None else None


# By name


def _by_table(
    tape: Tape, rate: Item, items: list[Item], said: str, earlier: list[Item] | None = None
) -> Iterator[Candidate]:
    for one in may_name(said[-1:]):
        named = one.names.search(said)
        if named is None or not _whole_name(tape, said[: named.start()], items) or _forbidden(tape, one, items):
            continue
        types = frozenset((kinds.SHARE,)) if one.of_rates else _OPERANDS
        among = [item for item in items if item is not rate and item.type in types]
        a = [item for item in among if one.a.search(label(tape, item))]
        b = [
            item for item in among if item not in a and one.b.search(label(tape, item)) and not _never(tape, one, item)
        ]
        if len(a) == 1 and not b and earlier:  # the whole has been told in the sentence before
            b = [item for item in earlier if item.type in types and one.b.search(label(tape, item))]
            b = [item for item in b if not _never(tape, one, item)]
        if (
            len(a) != 1
            or len(b) != 1
            or (rate.type == kinds.AMOUNT) != one.of_amounts
            or not comparable(rate, a[0], b[0])
        ):
            continue
        if not one.cohort and dated_between(items, (a[0], b[0], rate)):
            continue
        if of_others(tape, a[0], b[0], rate, items):
            continue
        roles = {"a": a[0], "b": b[0], "rate": rate}
        others = stages(tape, a[0], b[0], among) if rate.type == kinds.SHARE and not one.of_rates else []
        trees = tuple(
            compare(
                _of(one.tree.left, a[0], base),
                "≈" if one.about else "=",
                name(rate),
            )
            for base in (b[0], *others)
        )
        licence = one.licence if a[0] in items and b[0] in items else RESOLVED
        named_roles = (*roles.items(), *(("b", item) for item in others))
        yield Candidate("identity-by-name", licence, trees, named_roles, why(a[0], b[0], rate))


def _whole_name(tape: Tape, prefix: str, items: list[Item]) -> bool:
    """Whether what stands before a rate's name narrows it to nothing that its counts are not of as well."""
    rest = re.sub(words.ZH_IDENTITIES_NEUTRAL, "", prefix)
    if not rest:
        return True
    if len(items) < 3:
        return False
    start = tape.source.rfind("\n", max(0, items[0].at.start - 60), items[0].at.start) + 1
    return len(rest) > 1 and rest[:2] in tape.source[max(start, items[0].at.start - 40) : items[1].at.start]


def _forbidden(tape: Tape, one: NamedRate, items: list[Item]) -> bool:
    if not one.unless:
        return False
    return re.search(one.unless, tape.source[max(0, items[0].at.start - 30) : items[-1].at.end]) is not None


def _never(tape: Tape, one: NamedRate, item: Item) -> bool:
    return one.never is not None and one.never.search(label(tape, item)) is not None


def _of(tree: Node, a: Item, b: Item) -> Node:
    """An identity's relation over its two counts."""
    return replaced(tree, lambda node: name(a if node.id == "a" else b))


# By the letters of the name


@cache
def _letters() -> dict[str, str]:
    return dict(words.ZH_IDENTITIES_LETTERS)


def _by_letters(tape: Tape, rate: Item, items: list[Item], said: str) -> Iterator[Candidate]:
    among = [item for item in items if item is not rate and item.type in kinds.QUANTITIES]
    ratio = re.search(words.ZH_IDENTITIES_RATIO, said)
    if ratio is not None and _whole_name(tape, said[: ratio.start()], items):
        yield from _ratio(tape, rate, among, items, ratio)
        return
    stem = re.search(words.ZH_IDENTITIES_RATE, said)
    if stem is None or rate.type != kinds.SHARE or len(stem[1]) < 2 or re.search(words.ZH_IDENTITIES_NO_STEM, said):
        return
    if not _whole_name(tape, said[: stem.start()], items):
        return
    pair = _due_and_done(tape, among) or _part_and_base(tape, among, stem[1])
    if pair is not None and of_others(tape, *pair, rate, items):
        return
    if pair is not None and of_a_kind(pair[0], pair[1], tape.lang) and not dated_between(items, (*pair, rate)):
        a, b = pair
        bases = [b, *stages(tape, a, b, among)]
        trees = tuple(equal(over(name(a), name(one)), name(rate)) for one in bases)
        roles = (("a", a), *(("b", base) for base in bases), ("rate", rate))
        yield Candidate("identity-by-stem", RESOLVED, trees, roles, why(a, b, rate))


def _part_and_base(tape: Tape, among: list[Item], stem: str) -> tuple[Item, Item] | None:
    """The number that bears the stem, over the one that says that it is a base, or that alone stands before it."""
    parts = [item for item in among if _bears(label(tape, item), stem)]
    if len(parts) != 1:
        return None
    others = [item for item in among if item is not parts[0]]
    bases = [item for item in others if _is_base(tape, item, stem)]
    if not bases and len(others) == 1 and others[0].at.start < parts[0].at.start:
        bases = [item for item in others if not re.search(words.ZH_IDENTITIES_NOT_PART, label(tape, item))]
    return (parts[0], bases[0]) if len(bases) == 1 else None


def _bears(said: str, stem: str) -> bool:
    if re.search(rf"(?<![应可未没不]){stem}", said):
        return True
    return f"{stem[1]}{stem[0]}" in said  # 回收率 of 收回


def _due_and_done(tape: Tape, among: list[Item]) -> tuple[Item, Item] | None:
    due = [item for item in among if re.search(words.ZH_IDENTITIES_DUE, label(tape, item))]
    done = [item for item in among if re.search(words.ZH_IDENTITIES_DONE, label(tape, item)) and item not in due]
    return (done[0], due[0]) if len(due) == len(done) == 1 else None


def _is_base(tape: Tape, item: Item, stem: str) -> bool:
    said = label(tape, item)
    return re.search(words.ZH_IDENTITIES_BASES, said) is not None and not re.search(words.ZH_IDENTITIES_NOT_PART, said)


def _ratio(tape: Tape, rate: Item, among: list[Item], items: list[Item], ratio: re.Match[str]) -> Iterator[Candidate]:
    first, second = (_letters().get(letter, letter) for letter in (ratio[1], ratio[2]))
    if ratio[1] not in _letters() or ratio[2] not in _letters():
        return
    a = [item for item in among if re.search(first, label(tape, item))]
    b = [item for item in among if item not in a and re.search(second, label(tape, item))]
    if len(a) != 1 or len(b) != 1 or not of_a_kind(a[0], b[0], tape.lang):
        return
    at = tape.index(rate)
    behind = tape.items[at + 1] if at + 1 < len(tape.items) else None
    roles = [("a", a[0]), ("b", b[0]), ("rate", rate)]
    right: Node = name(rate)
    if behind is not None and behind in items and tape.gap(behind) in ("∶", ":", "：", "比"):
        right = over(right, name(behind))
        roles.append(("to", behind))
    tree = equal(over(name(a[0]), name(b[0])), right)
    yield Candidate("identity-by-letters", STATED, (tree,), tuple(roles), why(a[0], b[0], rate))


# So many of a round number


def _per_many(tape: Tape, rate: Item, items: list[Item]) -> Iterator[Candidate]:
    """每10万人10.4人, of two counts before it in its sentence."""
    base = base_of(tape, rate)
    if base is None:
        return
    two = [item for item in items if item.type == kinds.COUNT and item is not rate]
    if len(two) == 2:
        yield of_many(rate, base, two[0], two[1])
