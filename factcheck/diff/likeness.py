"""How alike two claims of different ids are, and which pairs are worth a look when there are very many."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from ..text.fold import caseless

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..model import Claim

WHOLE = 100_000
"""The likeness of a claim to itself."""
ENOUGH = 66_000
"""From here on two claims are taken for one. Fitted to the hand-made cases in the tests."""
ALL_PAIRS = 40_000
"""Up to here every pair is compared in full; above, only likely ones are."""
SEARCHABLE = 8_000_000
"""Up to here a text search finds the likely pairs; above, shared rare pairs of letters do."""
_KEPT = 12
_NEIGHBOURS = 4


class Face(NamedTuple):
    """What is compared of a claim, folded."""

    words: str
    """The quote, with what stands around it."""
    name: str
    """Id and descriptors."""
    value: str
    unit: str
    kind: str
    measure: str
    population: str
    area: str
    period: str
    frame: str
    """The letters of the quote, without its figures and marks."""

    @property
    def text(self) -> str:
        """All that likely pairs are searched by."""
        return f"{self.words} {self.name}"


def face(claim: Claim) -> Face:
    """The face of a claim."""
    quote = claim.quote
    words = caseless(f"{quote.prefix} {quote.exact} {quote.suffix}".strip()) if quote else ""
    measure, population, area = caseless(claim.measure), caseless(claim.population), caseless(claim.area)
    name = " ".join(filter(None, (caseless(claim.id).replace("_", " "), measure, population, area)))
    frame = "".join(c for c in words if c.isalpha())
    value = caseless(claim.value) or " ".join(map(caseless, claim.items))
    return Face(words, name, value, claim.unit_read.symbol, claim.kind, measure, population, area, claim.period, frame)


def likeness(a: Face, b: Face) -> int:
    """From 0 to WHOLE: half the quotes' words, a quarter the names', the rest value, unit and kind, less conflicts.

    The same whichever comes first.
    """
    from ..text.distance import ratio

    name = ratio(a.name, b.name)
    words = ratio(a.words, b.words) if a.words and b.words else name
    score = 500 * words + 250 * name
    if a.unit == b.unit:
        score += 10_000
    if a.value == b.value:
        # Three equal digits are hardly chance, one easily is.
        score += 20_000 if sum(c.isdigit() for c in a.value) >= 3 else 10_000
    if a.kind == b.kind:
        score += 5_000
    if a.frame == b.frame and _same_sentence(a, b):
        score += 15_000
    for mine, other in ((a.measure, b.measure), (a.population, b.population), (a.area, b.area)):
        if mine and other and mine != other:
            score -= 8_000 + 200 * (100 - ratio(mine, other))
    if a.period and b.period and a.period != b.period:
        score -= 3_000
    return max(0, min(WHOLE, int(score)))


_FRAME = 4
"""Letters besides those of the value that make two sentences one."""


def _same_sentence(a: Face, b: Face) -> bool:
    """Whether two quotes that differ only in their figures are one sentence: long enough, or the figures one slip apart."""
    own = len(a.frame) - sum(c.isalpha() for c in a.value)
    if a.unit != b.unit or own < 1:
        return False
    if own >= _FRAME:
        return True
    from ..text.distance import edits

    return min(len(a.value), len(b.value)) > 1 and edits(a.value, b.value, 1) <= 1


def likely_pairs(old: Sequence[Face], new: Sequence[Face]) -> set[tuple[int, int]]:
    """Which (old, new) indexes to compare in full: all of them when that is cheap.

    The choice is the same when old and new change places.
    """
    size = len(old) * len(new)
    if size <= ALL_PAIRS:
        return {(i, j) for i in range(len(old)) for j in range(len(new))}
    pairs = _neighbours(old, new)
    if size <= SEARCHABLE:
        pairs.update(_searched(old, new))
        pairs.update((i, j) for j, i in _searched(new, old))
    else:
        pairs.update(_sharing(old, new))
    return pairs


def _neighbours(old: Sequence[Face], new: Sequence[Face]) -> set[tuple[int, int]]:
    """Those that stand near each other when both are sorted as one list: they spread where all look the same."""
    merged = sorted(
        [(f.text, f.value, i, 0) for i, f in enumerate(old)] + [(f.text, f.value, i, 1) for i, f in enumerate(new)]
    )
    pairs: set[tuple[int, int]] = set()
    for side in (0, 1):
        # Each looks ahead at the next few of the other side, in both directions by taking both sides in turn.
        last: list[int] = []
        for *_, index, where in merged:
            if where == side:
                last.append(index)
            else:
                pairs.update((i, index) if side == 0 else (index, i) for i in last[-_NEIGHBOURS:])
    ranks = [[i for *_, i, where in merged if where == side] for side in (0, 1)]
    pairs.update(zip(*ranks, strict=False))
    return pairs


def _searched(rows: Sequence[Face], columns: Sequence[Face]) -> set[tuple[int, int]]:
    """For each row the few columns whose text is most like its own."""
    from ..text.distance import most_alike

    choices = [f.text for f in columns]
    found: set[tuple[int, int]] = set()
    for i, f in enumerate(rows):
        found.update((i, j) for j in most_alike(f.text, choices, _KEPT, 30))
    return found


def _sharing(old: Sequence[Face], new: Sequence[Face]) -> set[tuple[int, int]]:
    """Pairs that share rare pairs of letters, the most shared first: an index instead of a search."""
    sides = [[_bigrams(f.text) for f in side] for side in (old, new)]
    frequency = Counter(bigram for side in sides for bigrams in side for bigram in bigrams)
    index: dict[str, list[int]] = defaultdict(list)
    for j, bigrams in enumerate(sides[1]):
        for bigram in bigrams:
            if frequency[bigram] <= 60:
                index[bigram].append(j)
    pairs: set[tuple[int, int]] = set()
    for i, bigrams in enumerate(sides[0]):
        shared = Counter(j for bigram in bigrams for j in index.get(bigram, ()))
        pairs.update((i, j) for j, _ in sorted(shared.items(), key=lambda one: (-one[1], one[0]))[: 2 * _KEPT])
    return pairs


def _bigrams(text: str) -> set[str]:
    return {text[i : i + 2] for i in range(len(text) - 1)}
