"""How alike two texts are. The one module that knows rapidfuzz; imported where texts are compared, never before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA, DamerauLevenshtein, LCSseq, Levenshtein
from rapidfuzz.fuzz import partial_ratio_alignment, ratio
from rapidfuzz.process import extract, extract_iter, extractOne

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

__all__ = [
    "best_stretch", "changed_spans", "edits", "in_a_row", "in_order", "most_alike", "nearest_key", "plain_edits", "ratio", "within_edits",
]  # fmt: skip
# ``ratio`` is rapidfuzz's own: 0 to 100, what the longest common subsequence covers of both texts.


def edits(one: str, other: str, most: int | None = None) -> int:
    """Letters wrong, missing, added, or two neighbours swapped (optimal string alignment); more than ``most`` is most + 1."""
    return OSA.distance(one, other, score_cutoff=most)


def within_edits(text: str, choices: Mapping[int, str], most: int) -> Iterator[int]:
    """The keys of the choices that are at most so many edits from ``text``."""
    for _, _, key in extract_iter(text, choices, scorer=OSA.distance, score_cutoff=most):
        yield key


def plain_edits(one: str, other: str) -> int:
    """Letters wrong, missing or added (Levenshtein): two swapped count twice."""
    return Levenshtein.distance(one, other)


def changed_spans(old: str, new: str) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """The spans (start, end) of the two texts where they differ, in order; either of a pair may be empty."""
    for step in Levenshtein.opcodes(old, new):
        if step.tag != "equal":
            yield (step.src_start, step.src_end), (step.dest_start, step.dest_end)


def in_order(text: str, other: str) -> int:
    """How many characters of ``text`` stand in ``other`` in the same order (longest common subsequence)."""
    return LCSseq.similarity(text, other)


def in_a_row(text: str, longer: str, least: float) -> int:
    """The same within the best stretch of ``longer`` that is as long as ``text``; 0 where it is less than ``least`` percent alike."""
    found = partial_ratio_alignment(text, longer, score_cutoff=least)
    if found is None:
        return 0
    return round(found.score * (len(text) + found.dest_end - found.dest_start) / 200)


def best_stretch(text: str, longer: str, least: float) -> tuple[int, int] | None:
    """Start and end of the stretch of ``longer`` that fewest edits lead to from ``text``; None where none is ``least`` percent alike.

    Looked for around the stretch of the same length that is most like it.
    """
    found = partial_ratio_alignment(text, longer, score_cutoff=least)
    if found is None or not text:
        return None
    if len(text) > len(longer):  # then rapidfuzz looks for the longer in the shorter
        return 0, len(longer)
    room = len(text) // 2 + 2
    low, high = max(0, found.dest_start - room), min(len(longer), found.dest_end + room)
    # Of each prefix of the text, by where it ends in the window: the edits from it, and where it begins (Sellers).
    row = [(0, at) for at in range(high - low + 1)]
    for number, character in enumerate(text, 1):
        before, row = row, [(number, 0)]
        for at in range(1, high - low + 1):
            edits_here, start = before[at - 1]
            kept = (edits_here + (longer[low + at - 1] != character), start)
            gone, more = before[at], row[at - 1]
            row.append(min(kept, (gone[0] + 1, gone[1]), (more[0] + 1, more[1]), key=_edits))
    end = min(range(len(row)), key=lambda at: (row[at][0], abs(at - row[at][1] - len(text))))
    return (low + row[end][1], low + end) if row[end][1] < end else None


def _edits(pair: tuple[int, int]) -> int:
    return pair[0]


def most_alike(text: str, choices: Sequence[str], number: int, least: float) -> list[int]:
    """The indexes of at most ``number`` choices whose ``ratio`` to the text is ``least`` or more, the most alike first."""
    return [at for _, _, at in extract(text, choices, scorer=ratio, processor=None, limit=number, score_cutoff=least)]


def nearest_key(word: str, known: Collection[str]) -> str | None:
    """The known word that half of the edits of a whole replacement, or fewer, lead to; the first of those as near."""
    best = extractOne(word, known, scorer=DamerauLevenshtein.normalized_similarity, score_cutoff=0.5)
    return None if best is None else best[0]
