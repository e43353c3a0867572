"""A percentage or a multiple and the only two levels of one measure within its reach, where words leave its type or base open.

``compared`` and ``evidence`` know what a figure is by its verb. Here grammar tells: a percentage beside two levels of one
measure, one of which is told to be of before, is the growth from the one to the other, or the one as a share of the
other; nothing else is there that it may be of. All readings stand side by side, and only where none can be is
anything said. Direction words are needed for the sign alone; where there is none, a rise and a fall are both readings.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...expression.tree import Comparison, Node
from .. import kinds
from ..candidate import RESOLVED, Candidate, equal, growth, name, negative, over
from ..item import Item
from ..tape import Tape
from . import compared
from .contrast import around, base_of
from .measures import content, named, unlike
from .nearest import Nodes, nodes_of
from .patterns import en, zh
from .tags import Pair
from .units import alike, same_noun

_RESULTS = frozenset((kinds.SHARE, kinds.GROWTH, kinds.TIMES))
_LEVELS = frozenset(compared.LEVELS)
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
        return not _multiplies(result, behind)
    if result.type == kinds.TIMES:
        return False
    return bool(
        _pattern(tape, "A_SHARE").search(_before(tape, result))
        or _pattern(tape, "A_SHARE_BEHIND").match(tape.source, result.at.end)
    )


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
        if any(item.type in _RIVALS for item in node if item is not result):
            return None
        return pair
    return None


def _around(nodes: Nodes, number: int, result: Item) -> Iterator[tuple[list[Item], ...]]:
    """The nodes of a result, smallest first; behind a headline the first sentences of its story."""
    if result.role != "headline":
        yield from nodes.around(number, result, _LEVELS)
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
    levels = [item for item in node if item is not result and item.type in _LEVELS]
    return [
        (a, b)
        for at, a in enumerate(levels)
        for b in levels[at + 1 :]
        if alike(a, b, tape.lang) and compared.same_type(a, b)
    ]


def _tied(tape: Tape, nodes: Nodes, result: Item, a: Item, b: Item) -> Candidate | None:
    if not same_noun(a, b) or unlike(tape, a, b, result):
        return None
    if any(item.figure is None or item.figure.wording == "range" or item.figure.change for item in (a, b)):
        return None
    if a.role != b.role or (a.role != result.role and result.role != "headline"):
        return None
    if _barred(tape, result, a, b) or not _of_these(tape, nodes, result, a, b):
        return None
    base = _aside(tape, a, b) or base_of(tape, a, b, result) or _arrow(tape, a, b)
    if base is None or not _agrees(tape, result, base):
        return None
    pair = Pair(b if base is a else a, base, True)
    if compared.refused(tape, result, pair):
        return None
    return _candidate(tape, result, pair)


def _aside(tape: Tape, a: Item, b: Item) -> Item | None:
    """The level that a bracket right behind the other holds alone: 9.0p (8.0p)."""
    between = tape.source[a.at.end : b.at.core]
    closed = tape.source[b.at.end : b.at.end + 1] in (")", "）")
    return b if closed and _pattern(tape, "ASIDE").match(between) else None


def _arrow(tape: Tape, a: Item, b: Item) -> Item | None:
    """The first of two levels with nothing but an arrow between: 38 cases to 114, 57所→34所."""
    return a if tape.source[a.at.end : b.at.core].strip() in ("to", "→", "到", "至", "变", "变为") else None


def _agrees(tape: Tape, result: Item, base: Item) -> bool:
    """Whether what a result says that it is measured against may be that base: 同比 is not against 年初."""
    words = compared.words(tape)
    if tape.lang == "zh" and zh("CONTRAST_OTHER_TIME").search(f"{_before(tape, result)}|{around(tape, base)[0]}"):
        return False
    return bool(words.agree(tape, result, base, words.tag(tape, base, result)))


def _barred(tape: Tape, result: Item, a: Item, b: Item) -> bool:
    """Whether the words between the three speak of a mean, of parts, or turn to something else."""
    pattern = zh if tape.lang == "zh" else en
    first, last = min(i.at.start for i in (result, a, b)), max(i.at.end for i in (result, a, b))
    if any(tape.source[i.at.end : result.at.start].strip(" ,，(（") in ("or", "即") for i in (a, b)):
        return True  # fell 14p, or 5.2 %: said of the change that it stands behind
    low = min(i.clause[0] for i in (result, a, b))
    if pattern("CONTRAST_MEAN").search(tape.source, low, last + 16) or pattern("CONTRAST_PARTS").search(
        tape.source, first, last
    ):
        return True
    if any(pattern("CONTRAST_PLANNED").match(tape.source, i.at.end) for i in (a, b)):
        return True
    return compared.words(tape).other_span(tape, result, a, b)


def _of_these(tape: Tape, nodes: Nodes, result: Item, a: Item, b: Item) -> bool:
    """Whether a result may be of these levels: its words name nothing of their own that the levels' do not."""
    if tape.lang == "zh":
        own = named(tape, result)
        levels = named(tape, a, result) | named(tape, b, result)
        return not own or not levels or bool(own & levels) or _summed(tape, result)
    if result.role == "headline":
        return True
    here = tape.source[result.sentence[0] : result.sentence[1]]
    if nodes.number(result) in {nodes.number(item) for item in (a, b)}:
        three = sorted((result, a, b), key=lambda item: item.at.start)
        return not compared.words(tape).own_subject(tape, result, three)
    if any(item is not result for item in tape.between(*result.sentence)):
        return False  # over the rolling 12 months the total is up 9 %
    return en("BETWEEN_SUMMED_UP").match(here) is not None or not content(en("BETWEEN_SUMMED").sub(" ", here))


def _summed(tape: Tape, result: Item) -> bool:
    return zh("BETWEEN_SUMMED").search(_before(tape, result)) is not None


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
