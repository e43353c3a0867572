"""Did you mean: when nothing matches, other queries that do."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ..errors import InputError
from .atom import LITERAL, bare, words
from .build import FIELD
from .fold import fold
from .query import Amounts, Word, parse_query

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .atom import Atom
    from .engine import Corpus
    from .query import Query

NAMES = ("id", "measure", "population", "area", "tag", "attributed_to")
"""Fields whose values are offered."""
MOST = 3
_LONGEST_NAME = 60


def suggest(query: Query, corpus: Corpus) -> list[str]:
    """Up to three other queries, likeliest first, each of which finds something."""
    from .engine import find_matches

    names: list[str] | None = None
    offers: list[str] = []
    for one in query.wanted:
        written = one.phrase.text if isinstance(one, Amounts) and one.phrase is not None else None
        if written is not None:
            offers.append(_replaced(query.text, written, f"~{written}"))
        if not isinstance(one, Word) or len(one.text) < 2 or len(offers) > 20:
            continue
        if names is None:
            names = list(_names(corpus))
        offers.extend(_replaced(query.text, one.text, word) for word in _alike(one.atom, names))
    found: list[str] = []
    for offer in dict.fromkeys(offers):
        try:
            read = parse_query(offer)
        except InputError:
            continue
        if offer != query.text and find_matches(read, corpus, 1, last=LITERAL).matches:
            found.append(offer)
        if len(found) == MOST:
            break
    return found


def _replaced(text: str, old: str, new: str) -> str:
    """The query with one piece replaced, and otherwise as it was typed where that can be told."""
    if old in text:
        return text.replace(old, new, 1)
    return fold(text).replace(old, new, 1)


def _names(corpus: Corpus) -> Iterable[str]:
    """Names in the corpus, folded, once for each part of it and value."""
    from .fields import FIELDS

    for part in corpus.parts:
        if part.through is not None:
            vocabulary = part.through.vocabulary("values")
            for name in NAMES:
                yield from (entry[len(name) + 1 :] for _, entry in vocabulary.beginning(name + FIELD))
        else:
            for document in part.documents:
                for name in NAMES:
                    yield from (fold(value) for value in FIELDS[name].values(document) if value)


def _alike(atom: Atom, names: list[str]) -> list[str]:
    """Words of the names that are most like the piece; those in more names first."""
    return _alike_gram(atom.text, names) if atom.gram else _alike_word(atom.text, names)


def _alike_gram(text: str, names: list[str]) -> list[str]:
    """Stretches as long as the piece, with half of its characters or more at their places."""
    length = len(text)
    counts: Counter[str] = Counter()
    for name in names:
        for at, character in enumerate(text):
            start = name.find(character) - at
            if 0 <= start <= len(name) - length and len(name) <= _LONGEST_NAME:
                window = name[start : start + length]
                if 2 * sum(a == b for a, b in zip(text, window, strict=True)) >= length:
                    counts[window] += 1
                    break

    def rank(window: str) -> tuple[int, int]:
        return sum(a == b for a, b in zip(text, window, strict=True)), counts[window]

    return sorted(counts, key=rank, reverse=True)[:MOST]


def _alike_word(text: str, names: list[str]) -> list[str]:
    from rapidfuzz.distance import OSA

    counts = Counter(bare(word) for name in names for word in words(name))
    near = [(OSA.distance(word, text, score_cutoff=2), -count, word) for word, count in counts.items() if len(word) > 2]
    return [word for edits, _, word in sorted(near)[:MOST] if edits <= 2]
