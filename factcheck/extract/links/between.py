"""A percentage or a multiple and the only two levels of one measure within its reach, where words leave its type or base open.

``compared`` and ``evidence`` know what a figure is by its verb. Here grammar tells: a percentage beside two levels of one
measure, one of which is told to be of before, is the growth from the one to the other, or the one as a share of the
other; nothing else is there that it may be of. All readings stand side by side, and only where none can be is
anything said. Direction words are needed for the sign alone; where there is none, a rise and a fall are both readings.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...expression.tree import Comparison, Node
from ...words import reading as words
from .. import kinds
from ..candidate import RESOLVED, Candidate, equal, growth, name, negative, over
from ..item import Item
from ..tape import Tape
from . import compared
from .against import agrees, base_in, comparand, continues, pattern, plainly, said_before
from .belongs import of_these
from .contrast import told
from .evidence import YEARS, for_points, rated, reaches
from .measures import named, unlike
from .nearest import Nodes, nodes_of
from .patterns import en, zh
from .reach import two_levels
from .tags import Pair
from .units import same_noun

_RESULTS = frozenset((kinds.SHARE, kinds.GROWTH, kinds.TIMES, kinds.POINTS, kinds.CHANGE))
_DIFFERENCES = (kinds.POINTS, kinds.CHANGE)
_PERCENTS = (kinds.SHARE, kinds.GROWTH)


def find(tape: Tape) -> Iterator[Candidate]:
    """Every percentage and multiple of an article with just two levels that it can lie between."""
    nodes = nodes_of(tape)
    for number, result in nodes.results(_RESULTS):
        if result.figure is None or result.figure.wording == "range" or _of_something(tape, result):
            continue
        if result.type == kinds.CHANGE and result.role != "headline":
            continue  # beside its levels it is known by its words: see ``evidence``
        two = two_levels(tape, nodes, number, result)
        if two is None:
            continue
        candidate = _tied(tape, nodes, result, *two)
        if candidate is not None:
            yield candidate


def _of_something(tape: Tape, result: Item) -> bool:
    """Whether the words right at a result make it a share of something, or a rate that stands for itself."""
    if result.type in (kinds.GROWTH, *_DIFFERENCES):
        return False
    if result.type == kinds.TIMES and tape.lang == "en":
        behind = tape.source[result.at.end : result.at.end + 30]
        if result.text.lower() in words.EN_FIGURES_NOT_ALONE.split("|"):
            return en("BETWEEN_TIMES_THE").fullmatch(tape.source, result.at.end, tape.ceiling(result)) is None
        return not _multiplies(result, behind)
    if result.type == kinds.TIMES:
        return False
    own = told(tape, result)
    if 2 in (own.base, own.now):
        return True  # from 44.9 % to 53.3 %: levels, whatever they are of
    low = max(0, result.at.start - _NEAR)
    if pattern(tape, "A_SHARE").search(said_before(tape, result)) or (zh if tape.lang == "zh" else en)(
        "SATURATED_A_QUOTE"
    ).search(tape.source, low, result.at.start):
        return True
    if tape.lang == "en" and _of_the_next(tape, result):
        return False
    if tape.lang == "zh":
        return zh("BETWEEN_A_SHARE_BEHIND").match(tape.source, result.at.end) is not None
    return en("BETWEEN_STANDS_ALONE").match(tape.source, result.at.end) is None


_NEAR = 24


def _of_the_next(tape: Tape, result: Item) -> bool:
    """Whether an English percentage is one of the figure right behind it: 90 % of the 9 million carried in 2019."""
    return en("BETWEEN_OF_THE").fullmatch(tape.source, result.at.end, tape.ceiling(result)) is not None


def _multiplies(result: Item, behind: str) -> bool:
    """Whether an English multiple is one of a level: three times as many, doubled, a fivefold rise."""
    if result.figure is not None and result.figure.change:
        return True
    return bool(en("BETWEEN_TIMES_AS").match(behind) or en("BETWEEN_FOLD").search(result.text))


def _tied(tape: Tape, nodes: Nodes, result: Item, a: Item, b: Item) -> Candidate | None:
    base = base_in(tape, result, a, b)
    if not same_noun(a, b) or base is None:
        return None
    other = b if base is a else a
    if (
        result.type == kinds.SHARE
        and tape.lang == "en"
        and _of_the_next(tape, result)
        and other is not min((result, a, b), key=lambda item: item.at.start)
    ):
        return None  # a third of the 90 pupils have passed, 12 twice
    meant = base is comparand(tape, result, a, b)
    if not meant and unlike(tape, a, b, result) and not plainly(tape, result, base):
        return None
    if any(item.figure is None or item.figure.wording == "range" or item.figure.change for item in (a, b)):
        return None
    of_shares = result.type == kinds.GROWTH and a.type in _PERCENTS
    if of_shares and not (rated(tape, a, b) or _of_rates(tape, a, b)):
        return None
    if kinds.AGE in (a.type, b.type) or YEARS & {a.unit, b.unit}:
        return None
    if a.role != b.role or result.role not in (a.role, "headline"):
        return None
    if _barred(tape, result, a, b) or not of_these(tape, nodes, result, a, b):
        return None
    if not meant and not agrees(tape, result, b if base is a else a, base):
        return None
    if (
        not meant
        and base is b
        and named(tape, b, result)
        and not named(tape, a, result)
        and not plainly(tape, result, b)
    ):
        return None  # tin rose 0.2 % to 39,918, near the record high of 40,680 last year
    outside = [item for item in (a, b) if item.sentence != result.sentence]
    if len(outside) == 1 and not (
        any(continues(tape, item) for item in (a, b)) or reaches(tape, result, base, (a, b), outside, gap=False)
    ):
        return None
    pair = Pair(b if base is a else a, base, True)
    if compared.refused(tape, result, pair):
        return None
    if of_shares:
        return for_points(result, pair)
    if result.type in _DIFFERENCES:
        return compared.candidate_of(tape, result, pair)._replace(licence=RESOLVED)
    return _candidate(tape, result, pair)


def _of_rates(tape: Tape, a: Item, b: Item) -> bool:
    """Whether a sentence with two percentages speaks of a rate anywhere, and of no growth: 23.5 %, the truancy rate was 2.8 % lower."""
    by_name = zh if tape.lang == "zh" else en
    said = tape.source[min(a.sentence[0], b.sentence[0]) : max(a.sentence[1], b.sentence[1])]
    return by_name("CONTRAST_A_RATE").search(said) is not None and by_name("CONTRAST_A_GROWTH").search(said) is None


def _barred(tape: Tape, result: Item, a: Item, b: Item) -> bool:
    """Whether the words between the three speak of a mean, of parts, or turn to something else."""
    by_name = zh if tape.lang == "zh" else en
    first, last = min(i.at.start for i in (result, a, b)), max(i.at.end for i in (result, a, b))
    if any(tape.source[i.at.end : result.at.start].strip(" ,，(（") in ("or", "即") for i in (a, b)):
        return True  # fell 14p, or 5.2 %: said of the change that it stands behind
    lead = max(result.clause[0], tape.floor(result))
    if by_name("CONTRAST_MEAN").search(tape.source, lead, result.at.end + 16):
        return True
    if any(by_name(f"CONTRAST_{key}").search(tape.source, first, last) for key in ("MEAN", "PARTS")):
        return True
    if any(by_name("CONTRAST_PLANNED").match(tape.source, i.at.end) for i in (a, b)):
        return True
    return bool(compared.words(tape).other_span(tape, result, a, b))


def _candidate(tape: Tape, result: Item, pair: Pair) -> Candidate:
    now, base, r = name(pair.now), name(pair.base), name(result)
    roles = (("now", pair.now), ("base", pair.base), (result.type, result))
    why = f"{pair.base.value} → {pair.now.value}: {result.value}"
    of = result.type == kinds.SHARE and tape.lang == "en" and _of_the_next(tape, result)
    grows = not of and _grows(tape, result)
    trees = [equal(growth(now, base), one) for one in _signed(tape, result, r)] if grows else []
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
