"""Draft claims from an article's figures: one claim a figure, ids that read well, quotes no longer than needed."""

from __future__ import annotations

import re

from .anchor import edtf
from .extraction import Draft
from .item import Item
from .recorded_kind import recorded_kind

MAX_QUOTE = 40
"""Code points of the longest quote (a right of quotation, not a copy)."""
MAX_WORDS = 15
"""Words of the longest one in a script that parts them by spaces."""
_WORD = re.compile(r"[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""A character of such a script."""
_SUFFIX = {"growth": "增速", "share": "占比", "change": "变化"}
_SUFFIX_EN = {"growth": "growth", "share": "share", "change": "change"}


def make_drafts(items: list[Item], lang: str, published: str | None = None) -> list[Draft]:
    """The claims of one article in the order of its body; sets ``id`` on every item that is one.

    Every figure is a claim of its own: whether two state one thing is a relation between them, and no value tells it.
    """
    claims = [item for item in items if item.claim and item.figure is not None]
    drafts = [Draft("", [item]) for item in sorted(claims, key=lambda i: (i.role == "headline", i.at.start))]
    used: dict[str, int] = {}
    _tell_apart(drafts, published)
    for draft in drafts:
        draft.id = _unique(_name(draft.items[0], lang), draft.items[0], used, lang)
        used.setdefault(draft.id, 1)
        for item in draft.items:
            item.id = draft.id
    return drafts


def _tell_apart(drafts: list[Draft], published: str | None) -> None:
    """No two claims of one article are described alike: the later one's measure is left for the editor to write.

    What a draft says of a figure is a guess; two guesses that agree do not make two figures one thing.
    """
    seen: set[tuple[str, ...]] = set()
    for draft in drafts:
        first = draft.items[0]
        period = edtf(first.period, published) if first.period else ""
        said = (first.measure, first.population, first.area, period, recorded_kind(first), first.basis)
        draft.described = said not in seen
        seen.add(said)


def _name(item: Item, lang: str) -> str:
    """An id from the measure, in the article's language."""
    if lang == "zh":
        base = re.sub(r"[^\w]|[0-9]|_", "", f"{item.area}{item.population}{item.measure}")[-16:]
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
    for extra in (re.sub(r"\W|\d", "", item.whole)[-6:], re.sub(r"\W|\d|年$", "", item.period)):
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
    """The words that state a figure, at most 40 code points or fifteen words, and the prefix and suffix that tell it apart.

    The quote is the figure with the clause around it as far as it fits, cut between words; prefix and suffix are empty
    where the quote stands in the article once.
    """
    low, high = _window(reading, item)
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


def _window(reading: str, item: Item) -> tuple[int, int]:
    """Where the quote of a figure begins and ends."""
    start, end = item.at.start, item.at.end
    low, high = item.clause
    while low < start and reading[low] in " 　\n“":
        low += 1
    spaced = _spaced(reading[low:high])
    high = end if spaced else max(min(high, end + 12), end)
    while high > end and reading[high - 1] in " ,，.。;；、:\n":
        high -= 1
    cut = reading.rfind("\n", low, start)
    low = cut + 1 if cut >= 0 else low
    cut = reading.find("\n", end, high)
    high = cut if cut >= 0 else high
    if spaced:
        low = _words_back(reading, low, start, MAX_WORDS - len(reading[start:end].split()))
    elif high - low > MAX_QUOTE:
        high = max(end, min(high, start + MAX_QUOTE // 2))
        low = min(max(low, high - MAX_QUOTE), start)
    if high - low > (MAX_QUOTE * 3 if spaced else MAX_QUOTE):
        low, high = start, end
        within = reading.find(item.value, start, end)
        if high - low > MAX_QUOTE and within >= 0:  # words of the figure that its value leaves out
            low, high = within, within + len(item.value)
        high = min(high, low + MAX_QUOTE)
    return low, high


def _spaced(said: str) -> bool:
    """Whether words are parted by spaces."""
    return len(_WORD.findall(said)) * 2 > len(said)


def _words_back(reading: str, low: int, start: int, words: int) -> int:
    """Where the last so many words before ``start`` begin, at ``low`` at the earliest."""
    for at in range(start - 1, low, -1):
        if reading[at - 1].isspace() and not reading[at].isspace():
            words -= 1
            if words <= 0:
                return at
    return low if words > 0 else start


def _stands_once(reading: str, words: str) -> bool:
    """Whether words of the text stand in it once: a second place is looked for no further than it takes."""
    return reading.find(words, reading.find(words) + 1) < 0
