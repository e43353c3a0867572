"""Draft claims from an article's figures: one claim a figure, ids that read well, quotes no longer than needed."""

from __future__ import annotations

import re

from .extraction import Draft
from .item import Item

MAX_QUOTE = 40
"""Code points of the longest quote (a right of quotation, not a copy)."""
_SUFFIX = {"growth": "增速", "share": "占比", "change": "变化"}
_SUFFIX_EN = {"growth": "growth", "share": "share", "change": "change"}


def make_drafts(items: list[Item], lang: str) -> list[Draft]:
    """The claims of one article in the order of its body; sets ``id`` on every item that is one.

    Every figure is a claim of its own: whether two state one thing is a relation between them, and no value tells it.
    """
    claims = [item for item in items if item.claim and item.figure is not None]
    drafts = [Draft("", [item]) for item in sorted(claims, key=lambda i: (i.role == "headline", i.at.start))]
    used: dict[str, int] = {}
    _tell_apart(drafts)
    for draft in drafts:
        draft.id = _unique(_name(draft.items[0], lang), draft.items[0], used, lang)
        used.setdefault(draft.id, 1)
        for item in draft.items:
            item.id = draft.id
    return drafts


def _tell_apart(drafts: list[Draft]) -> None:
    """No two claims of one article are described alike: the later one's measure is left for the editor to write.

    What a draft says of a figure is a guess; two guesses that agree do not make two figures one thing.
    """
    seen: set[str] = set()
    for draft in drafts:
        first = draft.items[0]
        draft.described = first.measure not in seen
        seen.add(first.measure)


def _name(item: Item, lang: str) -> str:
    """An id from the measure, in the article's language."""
    if lang == "zh":
        base = re.sub(r"[^\w]|[0-9]|_", "", item.measure)[-12:]
        suffix = _SUFFIX.get(item.kind, "")
        if suffix and base.endswith(("率", "增速", "占比", "比重")):
            suffix = "" if item.kind != "change" else suffix
        return (
            base or {"duration": "时间", "level": "数额", "rate": "比率", "ordinal": "位次"}.get(item.kind, "数量")
        ) + suffix
    words = re.findall(r"[a-z][a-z'-]*", item.measure.lower())
    base = "_".join(re.sub(r"[^a-z]", "", w) for w in words[-3:])
    suffix = _SUFFIX_EN.get(item.kind, "")
    return "_".join(w for w in (base or item.kind or "figure", suffix if suffix not in base else "") if w)


def _unique(name: str, item: Item, used: dict[str, int], lang: str) -> str:
    """``name``, told apart from the ids in use by population or whole, else by a number; ``used`` counts each name."""
    if not name.isidentifier():
        name = "_" + re.sub(r"\W", "", name)
    if name not in used:
        return name
    for extra in (re.sub(r"\W|\d", "", item.whole)[-6:], re.sub(r"\W|\d", "", item.area)):
        if extra and lang == "zh":
            other = extra + name
            if other.isidentifier() and other not in used:
                return other
    number = used[name] + 1
    while f"{name}_{number}" in used:
        number += 1
    used[name] = number
    return f"{name}_{number}"


def quote(reading: str, item: Item) -> tuple[str, str, str]:
    """The words that state a figure, at most 40 code points, and the prefix and suffix that tell it apart.

    The quote is the figure with the clause around it as far as it fits; prefix and suffix are empty where the quote
    stands in the article once.
    """
    start, end = item.at.start, item.at.end
    low, high = item.clause
    while low < start and reading[low] in " 　\n“":
        low += 1
    high = max(min(high, end + 12), end)
    while high > end and reading[high - 1] in " ,，.。;；、:\n":
        high -= 1
    if high - low > MAX_QUOTE:
        high = max(end, min(high, start + MAX_QUOTE // 2))
        low = max(low, high - MAX_QUOTE)
        low = min(low, start)
    cut = reading.rfind("\n", low, start)
    low = cut + 1 if cut >= 0 else low
    cut = reading.find("\n", end, high)
    high = cut if cut >= 0 else high
    exact = reading[low:high]
    if len(exact) > MAX_QUOTE:
        low, high = start, end
        within = reading.find(item.value, start, end)
        if high - low > MAX_QUOTE and within >= 0:  # words of the figure that its value leaves out
            low, high = within, within + len(item.value)
        high = min(high, low + MAX_QUOTE)
        exact = reading[low:high]
    if _stands_once(reading, exact):
        return exact, "", ""
    for size in (4, 8, 16, 32):
        prefix = reading[max(0, low - size) : low].rsplit("\n", 1)[-1]
        suffix = reading[high : high + size].split("\n", 1)[0]
        if prefix and _stands_once(reading, prefix + exact):
            return exact, prefix, ""
        if suffix and _stands_once(reading, exact + suffix):
            return exact, "", suffix
        if _stands_once(reading, prefix + exact + suffix):
            return exact, prefix, suffix
    for size in (16, 48):  # a line that stands in the article twice is told by those beside it
        prefix, suffix = reading[max(0, low - size) : low], reading[high : high + size]
        if _stands_once(reading, prefix + exact + suffix):
            return exact, prefix, suffix
    return exact, "", ""


def _stands_once(reading: str, words: str) -> bool:
    """Whether words of the text stand in it once: a second place is looked for no further than it takes."""
    return reading.find(words, reading.find(words) + 1) < 0
