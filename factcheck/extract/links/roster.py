"""Things that are as many as is said, told partly by name and partly by number: 10家单位：市馆、4家县馆和5家校馆 (1 + 4 + 5).

The list stands behind its number; or the number stands in the headline and again in the lead, and the body tells step
by step which they are: at first X一家, then A、B、C三家, by now D、E. Names are counted in the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...expression.tree import Node
from ...words import reading as words
from .. import kinds
from ..candidate import RESOLVED, Candidate, compare, name, plus, whole_number
from ..forms import construction
from ..item import Item
from ..tape import Tape

_MOST = 24
_NAME = re.compile("[\u4e00-\u9fff·“”A-Za-z]{2,16}")


@cache
def _pattern(key: str) -> re.Pattern[str]:
    return construction(getattr(words, f"ZH_ROSTER_{key}"))


@cache
def _units() -> frozenset[str]:
    return frozenset(words.ZH_ROSTER_UNITS.split("|"))


def find(tape: Tape) -> Iterator[Candidate]:
    """Every such list of a Chinese article."""
    if tape.lang != "zh":
        return
    counts = [item for item in tape.items if item.type == kinds.COUNT and item.unit in _units()]
    if len(counts) < 2:
        return
    for m in _pattern("MIXED").finditer(tape.text):
        yield from _mixed(tape, tape.item(m.start("count")), m["listed"], m.start("listed"))
    heads = [item for item in counts if item.role == "headline"]
    if len(heads) == 1:
        yield from _by_steps(tape, heads[0])
        for m in _pattern("ALL_DO").finditer(tape.text):
            yield from _mixed(tape, heads[0], m["listed"], m.start("listed"))


def _mixed(tape: Tape, whole: Item, listed: str, start: int) -> Iterator[Candidate]:
    """One list of names and counts behind its number."""
    if whole.unit not in _units() or whole.figure is None or whole.figure.wording or _pattern("NOT_ALL").search(listed):
        return
    counts: list[Item] = []
    names = at = 0
    for piece in re.split("([、和及与，])", _without_brackets(listed)):
        place = start + at
        at += len(piece)
        if piece in "、和及与，":
            continue
        said = piece.strip("，\u3000 ")
        if said and construction("[{any}]").match(said):
            item = tape.item(place + piece.index(said))
            if item.type != kinds.COUNT or item.unit != whole.unit or construction("[{any}]").search(said, 1):
                return
            counts.append(item)
        elif _NAME.fullmatch(said) and not _pattern("NOT_ONE").search(said):
            names += 1
        else:
            return
    if counts and names and len(counts) + names <= _MOST:
        yield _candidate(whole, counts, names, "listed-mixed")


def _without_brackets(listed: str) -> str:
    """The same text, what stands in brackets blotted out."""
    return re.sub("（[^（）]*）", lambda m: "\u3000" * len(m[0]), listed)


def _by_steps(tape: Tape, head: Item) -> Iterator[Candidate]:
    """The number of the headline, told again in the lead, and the steps by which they became so many."""
    again = [tape.item(m.start("count")) for m in _pattern("AGAIN").finditer(tape.text)]
    whole = next((item for item in again if _same(tape, head, item)), None)
    if whole is None:
        return
    groups: list[Item] = []
    ends: set[str] = set()
    steps = names = 0
    for sentence in tape.sentences():
        said = tape.text[sentence.start : sentence.end]
        if sentence.end <= tape.place(whole):
            continue
        found = [
            m
            for m in _pattern("NUMBERED").finditer(said)
            if tape.item(sentence.start + m.start("count")).unit == whole.unit
        ]
        for m in found:
            groups.append(tape.item(sentence.start + m.start("count")))
            ends.add(said[m.start() : m.start("count")])
        listed = list(_pattern("NAMED").finditer(said)) if not found else []
        for m in listed:
            each = re.split("[、和及与]", m["names"])
            tails = {t[0] for one in each if (t := _pattern("A_HEAD").search(one)) is not None}
            if len(tails) != 1 or not tails <= ends:
                return
            names += len(each)
        if found or listed:
            if not _pattern("STEP").search(said):
                return
            steps += 1
    if steps > 1 and groups and len({item.id for item in groups}) == len(groups):
        yield _candidate(whole, groups, names, "listed-roster")


def _same(tape: Tape, head: Item, item: Item) -> bool:
    """Whether a number in the body is said of what the headline counts: 9家医院 …, the hospitals are now 9."""
    noun = _NAME.match(tape.source, head.at.end)
    said = tape.source[item.clause[0] : item.at.start]
    return item.role != "headline" and item.unit == head.unit and noun is not None and noun[0][-2:] in said


def _candidate(whole: Item, counts: list[Item], names: int, rule: str) -> Candidate:
    nodes: list[Node] = [*(name(one) for one in counts)]
    if names:
        nodes.append(whole_number(names))
    roles = (*(("part", one) for one in counts), ("number", whole))
    said = " + ".join([*(one.value for one in counts), *([f"{names} named"] if names else [])])
    return Candidate(rule, RESOLVED, (compare(plus(nodes), "=", name(whole)),), roles, f"{said}: all of {whole.value}")
