"""What an English figure is called: by the noun behind it, or the name before it in its clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...words import reading as words
from ..item import Item
from ..tape import Tape
from .called import NOBODY, REACH, Called, NameAt, fitting, lengths, names, row_set, stem_of

_WORD = re.compile(r"[A-Za-z][A-Za-z0-9&/-]*(?:['’]s?)?")
_PIECE_EN = re.compile(r"[.;:()\n—–]|, |,\Z")


def _among(stems: list[str]) -> Iterator[NameAt]:
    firsts, known = lengths("en"), names("en")
    end = 0
    for at, stem in enumerate(stems):
        for length in firsts.get(stem, ()):
            keys = known.get(" ".join(stems[at : at + length])) if at + length <= len(stems) else None
            if keys is not None:
                if at + length > end:
                    yield NameAt(at, at + length, *keys)
                    end = at + length
                break


@cache
def _stems(row: str) -> frozenset[str]:
    return frozenset(map(stem_of, row.split("|")))


def _spoken(tape: Tape, item: Item) -> list[str]:
    """The words of its clause before an English figure, back to the figure before it."""
    floor = tape.floor(item)
    low = max(floor, item.at.core - 2 * REACH)
    *others, piece = _PIECE_EN.split(tape.source[low : item.at.core])
    spoken = _WORD.findall(piece)
    counted = floor == low and floor and not others and tape.items[tape.index(item) - 1].sort in ("count", "plain")
    if counted or (floor == low and floor and spoken and spoken[0] in row_set(words.EN_FORMULAS_BEHIND)):
        # the noun of the figure before it: Of 1,400 staff 1,120 are full-time; $5m of net debt is $9m
        stops = row_set(words.EN_FORMULAS_STOPS)
        end = next((at for at, word in enumerate(spoken) if at and word.lower() in stops), len(spoken))
        return spoken[end:]
    return spoken


def called(tape: Tape, item: Item, base: Item | None, inherited: Called | None) -> Called:
    """The measures of a figure; ``base`` is the round number that it is told of (45 per 100,000), ``inherited`` the figure that
    a move to this one begins with."""
    spoken = _spoken(tape, item)
    stems = [stem_of(word) for word in spoken]
    if stems and stems[-1] in row_set(words.EN_FORMULAS_THAN):
        return Called(item, *NOBODY, " ".join(spoken))
    behind = None if base is not None else _behind_en(tape, item)
    if behind is not None:
        return behind
    for name in reversed(list(_among(stems))):
        if not _led_en(spoken[name.end :]):
            break
        found = fitting(item, name, base)
        if found != NOBODY:
            return Called(item, *found, " ".join(spoken[: name.start]))
    if inherited is not None and stems in (["to"], ["and"]):
        return inherited._replace(item=item)
    plain = _led_en(spoken) and _nothing_behind(tape, item)
    return Called(item, *NOBODY, " ".join(spoken), plain)


def _nothing_behind(tape: Tape, item: Item) -> bool:
    """Whether no noun stands right behind an English figure, nor that of which it is a part."""
    if tape.source[item.at.stop : item.at.stop + 1] == "-":
        return False
    found = _WORD.match(tape.source, item.at.end + 1) if tape.source[item.at.end : item.at.end + 1] == " " else None
    word = found[0].lower() if found is not None else ""
    return not word or word in row_set(words.EN_FORMULAS_CLOSING)


def _leads_en() -> frozenset[str]:
    return _stems(words.EN_FORMULAS_LEADS)


def _led_en(spoken: list[str]) -> bool:
    """Whether nothing but small words and names of somebody stands between an English name and its figure."""
    return all(word[0].isupper() or stem_of(word) in _leads_en() for word in spoken)


def _behind_en(tape: Tape, item: Item) -> Called | None:
    """The name in the noun that an English figure is of: $1.3bn of interest, 3,300 saplings lived, its $40bn debt.

    What leads to the next figure belongs to that one: $920 million cost $598 million, less tax of $23 million.
    """
    ceiling = tape.ceiling(item)
    behind = _PIECE_EN.split(tape.source[item.at.stop : min(ceiling, item.at.end + REACH)], maxsplit=1)[0]
    leads_on = item.at.stop + len(behind) >= ceiling
    stops = row_set(words.EN_FORMULAS_STOPS)
    stems: list[str] = []
    spoken = [stem_of(word) for word in _WORD.findall(behind)[:_NOUN]]
    counted = item.sort in ("count", "plain")
    if counted and spoken and spoken[0] in _BE and not tape.gap(item).startswith(" of "):
        del spoken[0]
    elif spoken and spoken[0] in row_set(words.EN_FORMULAS_BEHIND):
        del spoken[0]
        if spoken and spoken[0] in _ARTICLES:
            del spoken[0]
    for name in _among(spoken[:4]):
        keys = fitting(item, name) if name.start == 0 and name.end > 1 else NOBODY
        if keys != NOBODY:
            return Called(item, *keys, "")  # out of work, for all its small words
    for at, stem in enumerate(spoken):
        if stem in stops:
            if leads_on and not counted and stem == "of" and at + 1 == len(spoken):
                return None
            break
        stems.append(stem)
    else:
        if leads_on and not counted:
            return None
    joined = tape.source[item.at.stop : item.at.stop + 1] == "-"  # the 320-room hotel
    for name in _among(stems):
        found = fitting(item, name, joined=joined)
        if found != NOBODY:
            return Called(item, *found, " ".join(stems[: name.start]))
    return None


_NOUN = 8
"""Words behind a figure among which its noun is looked for."""
_BE = frozenset(("is", "are", "was", "were"))
_ARTICLES = frozenset(("the", "a", "an", "its", "their"))


def moves(begun: Called) -> Called | None:
    """What a figure is called that a move begins with, for the one that it ends with."""
    spoken = begun.before.split()
    if not spoken or spoken[-1] != words.EN_FORMULAS_FROM:
        return None
    stems = [stem_of(word) for word in spoken[:-1]]
    for name in reversed(list(_among(stems))):
        if _led_en(spoken[name.end :]):
            return Called(begun.item, *fitting(begun.item, name), " ".join(spoken[: name.start]))
        break
    return None
