"""A change and the only two levels that it can be between, in any order, whatever stands between them.

``compared`` needs its three figures side by side in words that it knows. Here types tell: in the smallest stretch with a
change and levels of its kind there are two of them and no more, they do not measure two things, and the words do not
say that the change is of anything else. Which level is the base must be told for a growth; a difference may be either way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from .. import kinds
from ..candidate import RESOLVED, Candidate, equal, growth, name, negative
from ..item import Item
from ..tape import Tape
from . import compared
from .comparator import against, dated, of_time, words_of
from .contrast import around, base_of, is_gap, is_level, told
from .measures import content, named, of_another, unlike
from .nearest import Nodes, nodes_of
from .patterns import en, zh
from .tags import Pair
from .units import same_noun

_LEVELS, _PERCENTS = frozenset(compared.LEVELS), frozenset(compared.PERCENTS)
_SHARES = frozenset((kinds.SHARE,))
_RESULTS = frozenset((kinds.GROWTH, kinds.POINTS, kinds.CHANGE, kinds.TIMES))
_RATES = (kinds.GROWTH, kinds.TIMES)
YEARS = frozenset(("年", "years", "year"))
_DIFFERENCES = (kinds.AMOUNT, kinds.COUNT, kinds.DURATION, kinds.AGE, kinds.DEGREE, kinds.EACH)


def find(tape: Tape) -> Iterator[Candidate]:
    """The comparisons of an article that their types alone tie."""
    nodes = nodes_of(tape)
    for number, items in enumerate(nodes.sentences):
        for result in items:
            if result.type in _RESULTS or (result.type in _DIFFERENCES and is_gap(tape, result)):
                candidate = _tied(tape, nodes, number, result)
                if candidate is not None:
                    yield candidate


def _tied(tape: Tape, nodes: Nodes, number: int, result: Item) -> Candidate | None:
    rivals = frozenset((result.type,)) if result.type in _RESULTS else frozenset()
    types = _PERCENTS if result.type == kinds.POINTS else _LEVELS
    levels = nodes.pair(number, result, types, rivals)
    if levels is None and result.type == kinds.GROWTH:
        levels = nodes.pair(number, result, _SHARES, rivals)
    if levels is None or any(item.role != result.role for item in levels):
        return None
    of_shares = result.type == kinds.GROWTH and all(item.type == kinds.SHARE for item in levels)
    if of_shares and not rated(tape, *levels):
        return None
    if not of_shares and not all(compared.fits(tape, item, result) for item in levels):
        return None
    if not same_noun(*levels):
        return None
    pair = _pair(tape, result, *levels)
    if pair is None or compared.refused(tape, result, pair):
        return None
    if of_shares:
        return for_points(result, pair)
    return compared.candidate_of(tape, result, pair)._replace(licence=RESOLVED)


def rated(tape: Tape, a: Item, b: Item) -> bool:
    """Whether percentages are told to be a rate or a share of something, as a growth is not."""
    pattern = zh if tape.lang == "zh" else en
    said = "".join(around(tape, item)[0] for item in (a, b))
    return pattern("CONTRAST_A_RATE").search(said) is not None and not pattern("CONTRAST_A_GROWTH").search(said)


def for_points(result: Item, pair: Pair) -> Candidate:
    """A growth in percent between two percentages: often points are meant, and then it cannot hold (49 % up 3 % to 52 %)."""
    now, base, r = name(pair.now), name(pair.base), name(result)
    signs = (r,) if result.figure is not None and result.figure.change else (r, negative(r))
    readings = tuple(equal(growth(now, base), one) for one in signs)
    roles = (("now", pair.now), ("base", pair.base), ("growth", result))
    return Candidate(
        "growth-of-shares", RESOLVED, readings, roles, f"{pair.base.value} → {pair.now.value}: {result.value}"
    )


def _pair(tape: Tape, result: Item, a: Item, b: Item) -> Pair | None:
    """Which of two levels a change is from; unsure for a difference of which the words tell no base."""
    if _barred(tape, result, a, b):
        return None
    base = _multiplied(tape, result, a, b) or base_of(tape, a, b, result)
    differ = unlike(tape, a, b, result)
    outside = [item for item in (a, b) if item.sentence != result.sentence]
    thing, gap = against(tape, result), is_gap(tape, result)
    comparand = words_of(tape, thing)
    if outside and not reaches(tape, result, base, (a, b), outside, gap=gap):
        return None
    if gap and result.type != kinds.CHANGE and is_level(tape, result) and not _between(tape, a, b, base):
        return None
    if result.type in _RATES or of_time(tape, thing):
        if base is None or differ or not dated(tape, result, base):
            return None
    elif comparand:
        meant = [item for item in (a, b) if comparand & named(tape, item, result)]
        if not meant or (len(meant) == 1 and base not in (None, meant[0])):
            return None
        base = meant[0] if len(meant) == 1 else base
    elif not gap and (differ or (result.type == kinds.CHANGE and not _based(tape, base, result))):
        return None
    if base is None:
        return Pair(a, b, False)
    return Pair(b if base is a else a, base, True)


def _multiplied(tape: Tape, result: Item, a: Item, b: Item) -> Item | None:
    """The level right before a multiple of it in Chinese: 是2015年8950元的3.2倍."""
    if result.type != kinds.TIMES or tape.lang != "zh":
        return None
    return next((i for i in (a, b) if tape.source[i.at.end : result.at.start] == "的"), None)


def _barred(tape: Tape, result: Item, a: Item, b: Item) -> bool:
    """Whether the words tell of another change: a mean, one of each of two, one of a thing of its own, against a plan."""
    if result.type == kinds.POINTS and a.type != b.type and not any(_says_nothing(tape, i, result) for i in (a, b)):
        return True
    pattern = zh if tape.lang == "zh" else en
    first, last = min(i.at.start for i in (result, a, b)), max(i.at.end for i in (result, a, b))
    if pattern("CONTRAST_MEAN").search(tape.source, max(result.clause[0], tape.floor(result)), result.at.end + 16):
        return True
    if tape.lang == "zh" and zh("CONTRAST_FROST").search(tape.source, min(i.clause[0] for i in (result, a, b)), last):
        return True  # whose sign the words tell
    if pattern("CONTRAST_MEAN").search(tape.source, first, last) or pattern("CONTRAST_PARTS").search(
        tape.source, first, last
    ):
        return True
    if result.type == kinds.TIMES and tape.lang == "en" and not en("CONTRAST_MULTIPLYING").search(result.text):
        return True  # the dividend is covered twice
    if result.type == kinds.TIMES and any(i.figure is not None and i.figure.wording for i in (a, b)):
        return True  # 不到16亿元的十分之一: the hedge is of the multiple
    if (
        result.type == kinds.TIMES
        and tape.lang == "zh"
        and zh("CONTRAST_OF_A_TIME").search(tape.source, tape.floor(result), result.at.start)
    ):
        return True
    if result.type in _RATES and (kinds.AGE in (a.type, b.type) or YEARS & {a.unit, b.unit}):
        return True
    if tape.source[a.at.end : b.at.start] == " to " and not en("CONTRAST_IS_FROM").search(around(tape, a)[0]):
        return True  # guidance of $1.36 to $1.38
    if a.unit != b.unit and tape.source[a.at.end : b.at.start].strip() in ("(", "（"):
        return True  # 111 mph (180km/h): one level twice
    if tape.lang == "en" and _weak(tape, result):
        return True
    if tape.lang == "zh" and told(tape, b).base == 1 and named(tape, b, result) and not named(tape, a, result):
        return True  # tin rose 0.2 % to 39,918, near the record high of 40,680 last year
    if result.type in (*_RATES, kinds.POINTS) and any(
        pattern("CONTRAST_PLANNED").match(tape.source, i.at.end) for i in (a, b)
    ):
        return True
    if is_gap(tape, result):
        return False
    three = sorted((result, a, b), key=lambda item: item.at.start)
    told_by = compared.words(tape)
    if any(told_by.apart(tape, one, two) for one, two in pairwise(three) if one.sentence == two.sentence):
        return True
    return of_another(tape, result, a, b) or (three[2] is result and told_by.own_subject(tape, result, three))


def _says_nothing(tape: Tape, item: Item, result: Item) -> bool:
    """Whether a percentage is a level of whatever the other is: 增速6.8%, 快于…1.6个百分点, 后者为5.2%."""
    return item.type == kinds.SHARE and not named(tape, item, result)


def reaches(
    tape: Tape, result: Item, base: Item | None, levels: tuple[Item, Item], outside: list[Item], *, gap: bool
) -> bool:
    """Whether levels of the sentence beside may be meant: of one measure with the other, or where a gap is told, or both of
    them where the sentence begins with their change (The rise, 13 %, …)."""
    if len(outside) > 1:
        opening = tape.source[result.sentence[0] : result.at.start]
        return (
            re.search(_END, tape.source[outside[0].at.end : outside[1].at.start]) is None
            and len(opening) <= _OPENING
            and result.at.start > outside[1].at.end
        )
    if gap:
        return outside[0].type != kinds.DURATION or outside[0].unit in _CLOCKED
    if base is None:
        return False
    one, two = sorted((named(tape, item, result) for item in levels), key=len)
    return not named(tape, base, result) or (bool(one) and one <= two)


_CLOCKED = frozenset(
    ("s", "min", "h", "秒", "分", "分钟", "小时", "seconds", "minutes", "hours", "second", "minute", "hour")
)
_END = r"[。！？\n]|[.!?] "
_OPENING = 16
"""Characters before a change that sums up the sentence before it."""


def _based(tape: Tape, base: Item | None, result: Item) -> bool:
    """Whether a plain change has a base: from what, or a time that names nothing else."""
    return base is not None and (told(tape, base).base == 2 or not named(tape, base, result))


def _between(tape: Tape, a: Item, b: Item, base: Item | None) -> bool:
    """Whether a gap may lie between two levels: from the one to the other, or between two that are no times of one."""
    if any(is_level(tape, item) for item in (a, b)):
        return False
    pattern = zh if tape.lang == "zh" else en
    if base is None:
        said = [around(tape, item)[0] for item in (a, b)]
        return any(
            pattern("CONTRAST_INTO").search(one) and pattern("CONTRAST_OUT_OF").search(other)
            for one, other in (said, said[::-1])
        )
    return pattern("CONTRAST_IS_FROM").search(around(tape, base)[0]) is not None


def _weak(tape: Tape, result: Item) -> bool:
    """Whether a change is only one that adds to what there is (a further 70), or is of what its own words name."""
    if result.type != kinds.CHANGE:
        return False
    if en("CONTRAST_WEAK_CHANGE").search(result.text) or en("CONTRAST_WEAK_BEFORE").search(tape.gap(result)[-16:]):
        return True
    if against(tape, result):
        return False
    said = tape.source[max(result.sentence[0], tape.floor(result)) : result.at.core]
    return len(content(said)) > _OWN


_OWN = 2
"""Words of its own by which an English change is of something else."""
