"""Shares in English: N of M, or p percent; X is p percent of the total."""

from __future__ import annotations

import re

from ..context import han_words
from ..extraction import Item
from . import arithmetic
from .share_words import BACK, fits
from .table import Table


def english_share(table: Table, i: int, share: Item) -> None:
    before = table.text[max(0, share.at.start - 6) : share.at.start]
    after = table.text[share.at.end : share.at.end + 60]
    sentence = share.sentence
    if re.search(r"\bor\s\Z", before):
        part = table.claims[i - 1] if i else None
        if part is None or part.at.start < sentence[0]:
            return
        own = (
            re.match(
                r"\s*(?:of|in) (?:the |its |a |an |their |all )*(?:[A-Za-z-]+ ){0,4}?(?:of )?\Z",
                table.text[share.at.end : table.claims[i + 1].at.start],
            )
            if i + 1 < len(table.claims)
            else None
        )
        if own is not None and table.alike(table.claims[i + 1], part):
            whole = table.claims[i + 1]
            table.propose(
                "{0} / {1} = {2}",
                (part, whole, share),
                f"{part.value}, or {share.value} of {whole.value}",
                arithmetic.is_share,
                firm=True,
                near="always",
            )
            return
        ahead = table.claims[i - 2] if i >= 2 else None
        if (
            ahead is not None
            and ahead.at.start >= sentence[0]
            and table.alike(ahead, part)
            and re.fullmatch(r" of (?:the |all |its )*", table.between(ahead, part))
        ):
            table.propose(
                "{0} / {1} = {2}",
                (ahead, part, share),
                f"{ahead.value} of {part.value}, or {share.value}",
                arithmetic.is_share,
                firm=True,
                near="always",
            )
            return
        if share.whole and table.additive(part):
            _named(table, i, part, share, share.whole)
        return
    if share.whole and re.match(r"\s*of\b", after):
        subject = table.text[max(sentence[0], share.clause[0]) : share.at.start]
        words = han_words(subject)
        part = _best(table, i, words, None, share)
        if part is not None and words & part.words:
            _named(table, i, part, share, share.whole)


def _named(table: Table, i: int, part: Item, share: Item, name: str) -> None:
    """A share of something that is named: of the total of which ``part`` is a part, or of the figure of that name."""
    words = han_words(re.split(r"[,.;:]", name)[0])
    whole = table.whole_of.get(id(part)) if words & {"total", "all"} or "total" in name or not words else None
    if whole is None:
        whole = _best(table, i, words, part)
    if whole is None:
        whole = table.whole_of.get(id(part))
    if whole is None or whole is part:
        return
    table.propose(
        "{0} / {1} = {2}",
        (part, whole, share),
        f"{part.value} is said to be {share.value} of {name}",
        arithmetic.is_share,
        firm=False,
        near="always",
    )


def _best(table: Table, i: int, words: frozenset[str], part: Item | None, share: Item | None = None) -> Item | None:
    """The figure before the share that shares most words with ``words``; parts of a whole first where a part is
    looked for, then the later of equals. At least ``part``."""
    best: tuple[int, Item] | None = None
    for item in reversed(table.claims[max(0, i - BACK) : i]):
        if item is part or not table.additive(item):
            continue
        if part is not None and (
            not table.alike(item, part)
            or (
                item.figure is not None
                and part.figure is not None
                and arithmetic.is_within([part.figure, item.figure]) == arithmetic.FAILS
            )
        ):
            continue
        score = 2 * len(words & item.words)
        if part is None and score and id(item) in table.whole_of:
            score += 1 + (share is not None and fits(item, table.whole_of[id(item)], share))
        if score and (best is None or score > best[0]):
            best = (score, item)
    return best[1] if best is not None else None
