"""Whether a rate is of the same as the figures that it would be made of: 小微贷款不良率 is none of all loans, turnout in the
city none of the county's.

A name alone ties a rate to any part and base that bear their names. What stands before the name, in English in a phrase
around it, narrows it; unless the words of the others say the same, they are of something else. So are figures of two times. What grows has two times.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import combinations

from ...words import reading as words
from .. import kinds
from ..candidate import Candidate
from ..item import Item
from ..subject import head, subject
from ..tape import Tape
from .patterns import en, zh

_NAMED = ("formula-ratio", "formula-product", "formula-difference", "formula-sum", "identity-", "share-in-")
_RATES = frozenset((kinds.SHARE, kinds.TIMES, kinds.EACH, kinds.STATISTIC, kinds.RATIO, kinds.GROWTH))
_LONGEST = 10
_OF_ONE = frozenset(("formula-product", "formula-ratio", "formula-difference"))
_FEW = 2
"""Letters before a name that none of the others bears, from which on they say something."""


def of_others(tape: Tape, candidate: Candidate) -> bool:
    """Whether the words of a relation by names tell that its figures are of several things or times."""
    if tape.lang != "zh":
        return candidate.rule.startswith((*_NAMED, "product-of-each")) and _of_others_en(tape, candidate)
    if candidate.rule == "product-of-each":
        total = dict(candidate.roles)["total"]
        return _narrowed(tape, total, candidate.items, {id(total): _own(tape, total)}, whose=True)
    if not candidate.rule.startswith(_NAMED):
        return False
    said = {id(item): _own(tape, item) for item in candidate.items}
    if _of_two_times(candidate, said):
        return True
    if candidate.rule in _OF_ONE and _of_two_things(said.values()):
        return True
    rates = [item for item in candidate.items if item.type in _RATES]
    return len(rates) == 1 and _narrowed(tape, rates[0], candidate.items, said)


def _of_others_en(tape: Tape, candidate: Candidate) -> bool:
    """The same in English, of a rate told behind the others: what is told first speaks for them all."""
    items = candidate.items
    rates = [item for item in items if item.type in _RATES] or [max(items, key=lambda item: item.at.start)]
    rate = rates[-1]
    whose = en("QUALIFIED_OF_THEM").match(tape.source, rate.at.edge) if "share" in candidate.rule else None
    if whose is not None:
        said = tape.source[min(item.at.start for item in items) : max(item.sentence[1] for item in items)]
        without = said.replace(whose[0], " ", 1)
        return _news(whose["thing"], {word[:_STEM].lower() for word in en("QUALIFIED_WORD").findall(without)})
    if any(item.at.start > rate.at.start for item in items):
        return False
    start = max(rate.clause[0], tape.floor(rate))
    before = en("QUALIFIED_NAMES_IT").sub("", tape.source[start : rate.at.core])
    behind = _MARK.split(tape.source[rate.at.edge : tape.ceiling(rate)][:_BEHIND])[0]
    others = tape.source[min(item.sentence[0] for item in items) : start]
    own = f"{before} {behind}"
    times, rest = (set(en("QUALIFIED_TIME").findall(said)) for said in (own, others))
    if times and rest and not times & rest:
        return True
    if en("QUALIFIED_PLAN").search(own) and not en("QUALIFIED_PLAN").search(others):
        return True
    told = [set(en("QUALIFIED_TIME").findall(_around_en(tape, item))) for item in items]
    if candidate.rule.startswith(_NAMED) and any(a and b and not a & b for a, b in combinations(told, 2)):
        return True
    stems = {word[:_STEM].lower() for word in en("QUALIFIED_WORD").findall(others)}
    if candidate.rule == "product-of-each":
        if en("QUALIFIED_ONLY_SOME").search(behind):
            return True
        giver = en("QUALIFIED_GIVER").search(before)
        if giver is not None and giver["who"][:_STEM] not in stems | _common():
            return True
    if before.rstrip().endswith(("(", "（")):
        return False  # 9-for-12 from deep (75 per cent): a gloss on what stands before it
    narrowing = behind if candidate.rule == "product-of-each" else before if "share" in candidate.rule else own
    return any(_news(m["thing"], stems) for m in en("QUALIFIED_PHRASE").finditer(narrowing))


def _around_en(tape: Tape, item: Item) -> str:
    """The words of a figure's clause, back to the figure before and on to the one behind."""
    behind = _MARK.split(tape.source[item.at.edge : tape.ceiling(item)][:_BEHIND])[0]
    return f"{tape.source[max(item.clause[0], tape.floor(item)) : item.at.core]} {behind}"


def _news(thing: str, stems: set[str]) -> bool:
    """Whether a thing is named, and by no word that the others print."""
    said = [word.lower() for word in en("QUALIFIED_WORD").findall(thing)]
    return not _common().issuperset(said) and not any(word[:_STEM] in stems for word in said)


_MARK = re.compile(r"[,.;:()]")
_BEHIND, _STEM = 40, 5


@cache
def _common() -> frozenset[str]:
    return frozenset(words.EN_QUALIFIED_COMMON.split("|"))


def _own(tape: Tape, item: Item) -> str:
    """The words before a figure in its clause, back to the figure before."""
    return tape.source[max(item.clause[0], tape.floor(item)) : item.at.start]


def _of_two_times(candidate: Candidate, said: dict[int, str]) -> bool:
    """Whether two figures are told of two times, or one of them alone of what is to come."""
    plans = [zh("QUALIFIED_PLAN").search(one) is not None for one in said.values()]
    if any(plans) and not all(plans):
        return True
    for name in (
        "QUALIFIED_TIME",
        "QUALIFIED_MOMENT",
    ):  # 年初存栏, 全年出栏: a stock and a flow have times of their own
        times = [frozenset(zh(name).findall(said[id(item)])) for item in candidate.items]
        if any(a and b and not a & b for a, b in combinations(times, 2)):
            return True
    return False


def _of_two_things(said: Iterable[str]) -> bool:
    """Whether two names are narrowed by words that have nothing in common: 粮食播种面积, 稻谷产量."""
    narrowing = [left for one in said if len(left := _left(subject(one).measure)) >= _FEW]
    return any(not {a[i : i + 2] for i in range(len(a) - 1)} & {b[i : i + 2] for i in range(len(b) - 1)}
               for a, b in combinations(narrowing, 2))  # fmt: skip


def _left(measure: str) -> str:
    """What stands before what is measured; '' where that is not known."""
    name = len(head(measure))
    left = "".join(zh("QUALIFIED_NARROWS_NOTHING").sub(" ", measure[:-name]).split()) if name else ""
    return "" if zh("QUALIFIED_NAMES_A_BODY").search(left) else left


def _narrowed(tape: Tape, rate: Item, items: tuple[Item, ...], said: dict[int, str], *, whose: bool = False) -> bool:
    """Whether what stands before the name of a figure is borne by none of the others; ``whose``: only where that is a body."""
    measure = subject(said[id(rate)]).measure
    if whose:
        body = zh("QUALIFIED_BODY").match(measure)
        return body is not None and body[0] not in tape.source[
            min(i.sentence[0] for i in items) : rate.at.start
        ].replace(said[id(rate)], " ")
    name = next((k for k in range(min(len(measure), _LONGEST), 1, -1) if measure[-k:] in _names()), 0)
    if name == len(measure) or not (name or zh("QUALIFIED_SHARE_OF").search(said[id(rate)])):
        return False
    before = zh("QUALIFIED_NARROWS_NOTHING").sub(" ", measure[: len(measure) - name])
    low = min(item.sentence[0] for item in items)
    others = tape.source[low : max(item.at.end for item in items)].replace(said[id(rate)], " ")
    return sum(_unsaid(run, others) for run in before.split()) >= _FEW


def _unsaid(run: str, others: str) -> int:
    """How many letters of a run stand in no pair that the others print too."""
    borne = set()
    for at in range(len(run) - 1):
        if run[at : at + 2] in others:
            borne |= {at, at + 1}
    return len(run) - len(borne)


@cache
def _names() -> frozenset[str]:
    """The names of all rates that are known."""
    rows = [names for names, _ in (*words.ZH_RATES_RATES, *words.ZH_IDENTITIES_IDENTITIES)]
    found = {re.sub(r"\(.*?\)", "", name) for row in rows for name in row.split("|")}
    found |= frozenset(words.ZH_QUALIFIED_NAMES.split("|"))
    return frozenset(found | {name.lstrip("~") for _, row in words.ZH_FORMULAS_NAMES for name in row.split("|")})
