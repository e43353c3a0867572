"""A percentage or a multiple and the only two levels of one measure within its reach, where words leave its type or base open.

``compared`` and ``evidence`` know what a figure is by its verb. Here grammar tells: a percentage beside two levels of one
measure, one of which is told to be of before, is the growth from the one to the other, or the one as a share of the
other; nothing else is there that it may be of. All readings stand side by side, and only where none can be is
anything said. Direction words are needed for the sign alone; where there is none, a rise and a fall are both readings.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from ...expression.tree import Comparison, Node
from ...words import reading as words
from .. import kinds
from ..candidate import RESOLVED, Candidate, equal, growth, name, negative, over
from ..item import Item
from ..tape import Tape
from . import compared
from .contrast import around, base_of, told
from .evidence import YEARS, against, dated, of_time, reaches
from .measures import content, named, unlike
from .nearest import Nodes, akin, nodes_of
from .patterns import en, zh
from .tags import Pair
from .units import alike, same_noun

_RESULTS = frozenset((kinds.SHARE, kinds.GROWTH, kinds.TIMES))
_LEVELS = frozenset(compared.LEVELS)
_TIMES = frozenset((kinds.DATED, kinds.DURATION))
_COUNTED = _LEVELS - {kinds.DURATION, kinds.AGE}
_RIVALS = frozenset((kinds.SHARE, kinds.GROWTH, kinds.TIMES, kinds.POINTS))


def find(tape: Tape) -> Iterator[Candidate]:
    """Every percentage and multiple of an article with just two levels that it can lie between."""
    nodes = nodes_of(tape)
    for number, result in nodes.results(_RESULTS):
        if result.figure is None or result.figure.wording == "range" or _of_something(tape, result):
            continue
        two = _levels(tape, nodes, number, result)
        if two is None:
            continue
        candidate = _tied(tape, nodes, result, *two)
        if candidate is not None:
            yield candidate


def _pattern(tape: Tape, key: str):  # type: ignore[no-untyped-def]
    return (zh if tape.lang == "zh" else en)(f"BETWEEN_{key}")


def _before(tape: Tape, item: Item) -> str:
    """The words of its clause before a figure."""
    return tape.source[max(item.clause[0], tape.floor(item)) : item.at.core]


def _of_something(tape: Tape, result: Item) -> bool:
    """Whether the words right at a result make it a share of something, or a rate that stands for itself."""
    if result.type == kinds.GROWTH:
        return False
    if result.type == kinds.TIMES and tape.lang == "en":
        behind = tape.source[result.at.end : result.at.end + 30]
        return not _multiplies(result, behind) or result.text.lower() in words.EN_FIGURES_NOT_ALONE.split("|")
    if result.type == kinds.TIMES:
        return False
    own = told(tape, result)
    if 2 in (own.base, own.now):
        return True  # from 44.9 % to 53.3 %: levels, whatever they are of
    low = max(0, result.at.start - _NEAR)
    if _pattern(tape, "A_SHARE").search(_before(tape, result)) or (zh if tape.lang == "zh" else en)(
        "SATURATED_A_QUOTE"
    ).search(tape.source, low, result.at.start):
        return True
    if tape.lang == "zh":
        return zh("BETWEEN_A_SHARE_BEHIND").match(tape.source, result.at.end) is not None
    return en("BETWEEN_STANDS_ALONE").match(tape.source, result.at.end) is None


_NEAR = 24


def _multiplies(result: Item, behind: str) -> bool:
    """Whether an English multiple is one of a level: three times as many, doubled, a fivefold rise."""
    return bool(en("BETWEEN_TIMES_AS").match(behind) or en("BETWEEN_FOLD").search(result.text))


def _levels(tape: Tape, nodes: Nodes, number: int, result: Item) -> tuple[Item, Item] | None:
    """The only two levels of one measure in the smallest node of a result that has two."""
    for several in _around(nodes, number, result):
        full = [(pairs, node) for node in several if (pairs := _pairs(tape, node, result))]
        if not full:
            continue
        if len(full) > 1 or len(full[0][0]) > 1:
            return None
        (pair,), node = full[0]
        return None if any(_rivals(item, result, pair) for item in node) else pair
    return None


def _rivals(item: Item, result: Item, pair: tuple[Item, Item]) -> bool:
    """Whether another figure may be of the two levels instead, or one of them: a result that stands no farther off, or a
    level for each of something beside levels in all."""
    three = (result, *pair)
    if any(item is one for one in three):
        return False
    if item.type in _LEVELS:
        return akin(item, pair[0])
    first, last = min(i.at.start for i in three), max(i.at.end for i in three)
    if item.type not in _RIVALS or first < item.at.start < last:
        return item.type in _RIVALS
    return result.type == kinds.SHARE and item.type != kinds.SHARE and item.sentence == result.sentence


def _around(nodes: Nodes, number: int, result: Item) -> Iterator[tuple[list[Item], ...]]:
    """The nodes of a result, smallest first; behind a headline the first sentences of its story."""
    if result.role != "headline":
        yield from nodes.around(number, result, _COUNTED)
        return
    items = nodes.sentences[number]
    yield (items,)
    if any(item.type in _LEVELS for item in items):
        return
    story: list[Item] = []
    for other in nodes.sentences[number + 1 : number + 1 + _LEAD]:
        story = [*story, *(item for item in other if item.role == "body")]
        if story:
            yield ([*items, *story],)


_LEAD = 3
"""Sentences behind a headline in which its story is told."""


def _pairs(tape: Tape, node: list[Item], result: Item) -> list[tuple[Item, Item]]:
    levels = [item for item in node if item is not result and item.type in _LEVELS and not _is_span(item)]
    return [
        (a, b)
        for at, a in enumerate(levels)
        for b in levels[at + 1 :]
        if alike(a, b, tape.lang) and compared.same_type(a, b)
    ]


def _is_span(item: Item) -> bool:
    """Whether what is counted is time: two winters, six seasons."""
    return item.type == kinds.COUNT and item.unit.rsplit(" ", 1)[-1].rstrip("s") in _spans()


@cache
def _spans() -> frozenset[str]:
    return frozenset(words.EN_CONTRAST_UNITS.split("|"))


def _tied(tape: Tape, nodes: Nodes, result: Item, a: Item, b: Item) -> Candidate | None:
    base = _base(tape, result, a, b)
    if not same_noun(a, b) or base is None or (unlike(tape, a, b, result) and not _plainly(tape, result, base)):
        return None
    if any(item.figure is None or item.figure.wording == "range" or item.figure.change for item in (a, b)):
        return None
    if kinds.AGE in (a.type, b.type) or YEARS & {a.unit, b.unit}:
        return None
    if a.role != b.role or (a.role != result.role and result.role != "headline"):
        return None
    if _barred(tape, result, a, b) or not _of_these(tape, nodes, result, a, b):
        return None
    if not _agrees(tape, result, base):
        return None
    if base is b and named(tape, b, result) and not named(tape, a, result) and not _plainly(tape, result, b):
        return None  # tin rose 0.2 % to 39,918, near the record high of 40,680 last year
    outside = [item for item in (a, b) if item.sentence != result.sentence]
    if len(outside) == 1 and not (
        _continues(tape, outside[0]) or reaches(tape, result, base, (a, b), outside, gap=False)
    ):
        return None
    pair = Pair(b if base is a else a, base, True)
    if compared.refused(tape, result, pair):
        return None
    return _candidate(tape, result, pair)


def _base(tape: Tape, result: Item, a: Item, b: Item) -> Item | None:
    """Which of two levels is told to be the earlier, or the one that a multiple is of."""
    of = next((item for item in (a, b) if _times_the(tape, result, item)), None)
    return of or _aside(tape, a, b) or base_of(tape, a, b, result) or _arrow(tape, a, b)


def _times_the(tape: Tape, result: Item, level: Item) -> bool:
    """Whether a multiple is one of the level right behind it: three times the 900 of before."""
    if result.type != kinds.TIMES or tape.lang == "zh" or level.at.start < result.at.end:
        return False
    return en("BETWEEN_TIMES_THE").fullmatch(tape.source, result.at.end, level.at.core) is not None


def _plainly(tape: Tape, result: Item, base: Item) -> bool:
    """Whether nothing stands between a level and the word of comparison before it, so that it is one of the same measure."""
    if told(tape, base).base != 2:
        return _times_the(tape, result, base)
    before, _ = around(tape, base)
    if tape.lang == "zh":
        return not named(tape, base)
    return not content(_pattern(tape, "COMPARED").split(before)[-1])


def _aside(tape: Tape, a: Item, b: Item) -> Item | None:
    """The level that a bracket right behind the other holds alone: 9.0p (8.0p)."""
    between = tape.source[a.at.end : b.at.core]
    closed = tape.source[b.at.end : b.at.end + 1] in (")", "）")
    return b if closed and _pattern(tape, "ASIDE").match(between) else None


def _continues(tape: Tape, item: Item) -> bool:
    """Whether the sentence of a level goes on with what was spoken of: it stands at …"""
    if tape.lang == "zh":
        return not named(tape, item)
    said = tape.source[item.sentence[0] : item.at.start]
    return not content(said) and en("BETWEEN_PRONOUN").search(said) is not None


def _arrow(tape: Tape, a: Item, b: Item) -> Item | None:
    """The first of two levels with nothing but an arrow between: 38 cases to 114, 57所→34所."""
    return a if tape.source[a.at.end : b.at.core].strip() in ("to", "→", "变为") else None


def _agrees(tape: Tape, result: Item, base: Item) -> bool:
    """Whether what a result says that it is measured against may be that base: 同比 is not against 年初."""
    if tape.lang == "en":
        return _agrees_en(tape, result, base)
    by = compared.words(tape)
    if of_time(tape, against(tape, result)) and zh("BETWEEN_THEN").search(around(tape, base)[0]):
        return True
    if zh("CONTRAST_OTHER_TIME").search(f"{_before(tape, result)}|{around(tape, base)[0]}"):
        return False
    return dated(tape, result, base) and bool(by.agree(tape, result, base, by.tag(tape, base, result)))


def _agrees_en(tape: Tape, result: Item, base: Item) -> bool:
    """The same in English: more than it did, on the year, since 2010 (which must be the base's year), than in Leeds."""
    behind = tape.source[result.at.end : min(tape.ceiling(result), result.at.end + 60)]
    before, after = around(tape, base)
    if result.type == kinds.GROWTH and en("CONTRAST_MONTH").match(after) and not en("CONTRAST_IS_FROM").search(before):
        return False  # rose 31 % to 154, compared with 146 in April
    found = en("BETWEEN_AGAINST").match(behind)
    if found is None:
        return True
    thing, before = en("BETWEEN_TURN").split(found["thing"])[0], before + after
    beyond = result.at.end + found.start("thing") + len(thing) + 1
    if beyond >= tape.ceiling(result) and beyond < len(tape.source) and found["by"] != "since":
        return tape.ceiling(result) == base.at.start  # else it is said against another figure
    years = en("CONTRAST_YEAR").findall(thing)
    if years:
        return any(year in before for year in years) or (found["by"] == "since" and told(tape, base).base == 2)
    one, two = (en("BETWEEN_GRAIN").findall(said) for said in (thing, before))
    if one and two:
        return one[-1][:_STEM].lower() == two[-1][:_STEM].lower()
    names = content(en("BETWEEN_GRAIN").sub("", thing))
    return bool(one) or not names or told(tape, base).base == 2 or bool(names & named(tape, base, result))


_STEM = 3
_OPENING = 12
"""Characters before a change that sums up the sentence before it."""


def _barred(tape: Tape, result: Item, a: Item, b: Item) -> bool:
    """Whether the words between the three speak of a mean, of parts, or turn to something else."""
    pattern = zh if tape.lang == "zh" else en
    first, last = min(i.at.start for i in (result, a, b)), max(i.at.end for i in (result, a, b))
    if any(tape.source[i.at.end : result.at.start].strip(" ,，(（") in ("or", "即") for i in (a, b)):
        return True  # fell 14p, or 5.2 %: said of the change that it stands behind
    lead = max(result.clause[0], tape.floor(result))
    if pattern("CONTRAST_MEAN").search(tape.source, lead, result.at.end + 16):
        return True
    if any(pattern(f"CONTRAST_{key}").search(tape.source, first, last) for key in ("MEAN", "PARTS")):
        return True
    if any(pattern("CONTRAST_PLANNED").match(tape.source, i.at.end) for i in (a, b)):
        return True
    return compared.words(tape).other_span(tape, result, a, b)


def _of_these(tape: Tape, nodes: Nodes, result: Item, a: Item, b: Item) -> bool:
    """Whether a result may be of these levels: its words name nothing of their own that the levels' do not."""
    if tape.lang == "zh":
        own = named(tape, result) - _summing()
        levels = named(tape, a, result) | named(tape, b, result)
        there = {nodes.number(item) for item in (a, b)}
        if result.type == kinds.SHARE and len(there) == 1 and "；" in tape.source[min(i.at.end for i in (result, a, b)):max(i.at.start for i in (result, a, b))]:
            return False
        if result.type == kinds.SHARE and nodes.number(result) not in there:
            return not own and result.at.start > max(a.at.end, b.at.end) and len(_before(tape, result)) <= _OPENING
        if not own:
            return True
        if nodes.number(result) not in there:
            return result.role == "headline" and _in_headline(tape, result, a, b)
        three = sorted((result, a, b), key=lambda item: item.at.start)
        if three[2] is result and compared.words(tape).own_subject(tape, result, three):
            return False
        return not levels or bool(own & levels) or _shares_a_letter(own, levels)
    if result.role == "headline":
        return True
    here = tape.source[result.sentence[0] : result.sentence[1]]
    if nodes.number(result) in {nodes.number(item) for item in (a, b)}:
        three = sorted((result, a, b), key=lambda item: item.at.start)
        by = compared.words(tape)
        return not by.own_subject(tape, result, three) and not any(by.apart(tape, x, y) for x, y in pairwise(three))
    if any(item.type in _COUNTED for item in tape.between(*result.sentence) if item is not result):
        return False  # it is of the level that stands beside it
    if nodes.number(result) < min(nodes.number(item) for item in (a, b)):
        return _goes_on(tape, here, a, b)
    if any(item is not result for item in tape.between(*result.sentence)):
        return False  # over the rolling 12 months the total is up 9 %
    return en("BETWEEN_SUMMED_UP").match(here) is not None or not content(en("BETWEEN_SUMMED").sub(" ", here))


def _goes_on(tape: Tape, claim: str, a: Item, b: Item) -> bool:
    """Whether a sentence with two levels goes on to tell of what the one before it claimed: it names that again, or names
    nothing (in 2018 it had 146; today there are 292)."""
    first, last = sorted((a, b), key=lambda item: item.at.start)
    whole = tape.source[first.sentence[0] : last.sentence[1]]
    if len(tape.between(first.sentence[0], last.sentence[1])) > 2 + sum(
        item.type in _TIMES for item in tape.between(first.sentence[0], last.sentence[1])
    ):
        return False
    if en("BETWEEN_SCOPE").search(claim) or en("BETWEEN_SCOPE").search(whole):
        return False  # up 40 % nationally; in London alone there were
    if en("CONTRAST_A_RATE").search(claim) and not en("CONTRAST_A_RATE").search(whole):
        return False  # a 4.5 % gain for the proportion of films made here, whose number rose to 310
    said = content(tape.source[first.sentence[0] : last.at.end + 24])
    return bool(said & content(claim)) or en("BETWEEN_PRONOUN").search(
        tape.source, first.sentence[0], first.at.start
    ) is not None


def _in_headline(tape: Tape, result: Item, a: Item, b: Item) -> bool:
    """Whether the words of a Chinese headline before its change stand in the sentences of two levels too."""
    before = _before(tape, result)
    said = tape.source[min(a.sentence[0], b.sentence[0]) : max(a.sentence[1], b.sentence[1])]
    return any(before[i : i + 2] in said for i in range(len(before) - 1))


def _shares_a_letter(own: frozenset[str], levels: frozenset[str]) -> bool:
    """Whether what a change is called shares a letter with what its levels are called: 报价, and 价格已经腰斩."""
    return bool(set("".join(own)) & set("".join(levels)))


@cache
def _summing() -> frozenset[str]:
    """The pairs of letters of Chinese words that sum up: they name nothing."""
    return frozenset(word[i : i + 2] for word in words.ZH_BETWEEN_SUMMING.split("|") for i in range(len(word) - 1))


def _candidate(tape: Tape, result: Item, pair: Pair) -> Candidate:
    now, base, r = name(pair.now), name(pair.base), name(result)
    roles = (("now", pair.now), ("base", pair.base), (result.type, result))
    why = f"{pair.base.value} → {pair.now.value}: {result.value}"
    trees = [equal(growth(now, base), one) for one in _signed(tape, result, r)] if _grows(tape, result) else []
    if result.type != kinds.GROWTH:
        trees.append(equal(over(now, base), r))
    return Candidate("growth-in-reach", RESOLVED, tuple(_unique(trees)), roles, why)


def _grows(tape: Tape, result: Item) -> bool:
    """Whether a result may be a growth, and no multiple: four times as many are a multiple, four times more may be either."""
    if result.type != kinds.TIMES:
        return True
    if tape.lang == "zh":
        return result.figure is not None and result.figure.change
    return en("BETWEEN_TIMES_MORE").match(tape.source, result.at.end) is not None


def _signed(tape: Tape, result: Item, r: Node) -> list[Node]:
    """A growth with the sign that it prints or that the word beside it tells, else with either."""
    signs = compared.signs(tape, result)
    return [r if sign > 0 else negative(r) for sign in signs]


def _unique(trees: list[Comparison]) -> list[Comparison]:
    return list(dict.fromkeys(trees))
