"""What a Chinese figure is called: by the name before it in its clause, or behind it."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ...words import reading as words
from .. import kinds
from ..item import Item
from ..tape import Tape
from .called import NOBODY, REACH, Called, NameAt, fitting, lengths, names, row_set, row_tuple
from .patterns import zh

_MARKS = "，。；、,;\n！？"
_BRACKETS = re.compile(r"[（(][^（）()]*[）)]")
_HAN = re.compile(r"[一-鿿A-Za-z]{0,12}")
_NOISE = re.compile(r"[\s：:“”‘’—\-\d年月日（(]+")


@lru_cache(maxsize=4096)
def _in(said: str) -> tuple[NameAt, ...]:
    """The names in Chinese words, none within a longer one, in their order."""
    firsts, known, denied = lengths("zh"), names("zh"), row_set(words.ZH_FORMULAS_DENIED)
    found: list[NameAt] = []
    end = 0
    for at, letter in enumerate(said):
        for length in firsts.get(letter, ()):
            keys = known.get(said[at : at + length]) if at + length <= len(said) else None
            if keys is not None and said[at - 1 : at] not in denied:
                if at + length > end:
                    name = said[at : at + length]
                    mean, moved = words.ZH_FORMULAS_MEAN in name, name.endswith(row_tuple(words.ZH_FORMULAS_MOVED))
                    found.append(NameAt(at, at + length, *keys, mean, moved))
                    end = at + length
                break
    return tuple(found)


@cache
def _leads() -> re.Pattern[str]:
    rows = sorted(words.ZH_FORMULAS_LEADS.split("|"), key=len, reverse=True)
    return re.compile(f"(?:{'|'.join(map(re.escape, rows))})+")


def _led(said: str) -> bool:
    """Whether nothing but small words stands between a Chinese name and its figure."""
    return not said or not _leads().sub("", _NOISE.sub("", said))


def _piece(tape: Tape, item: Item) -> str:
    """The words of its clause before a Chinese figure, back to the figure before it and what that one counts (18胜7平,
    34场比赛18胜); an age is a word of them (65岁及以上人口15万人)."""
    floor = tape.floor(item)
    at = tape.index(item) - 1
    while at >= 0 and tape.items[at].type in (kinds.DATED, kinds.AGE):
        at -= 1
    if at < 0 or tape.items[at].at.end < floor:
        floor = tape.items[at].at.end if at >= 0 else 0
    low = max(floor, item.at.core - REACH)
    said = tape.source[low : item.at.core]
    cut = max(map(said.rfind, _MARKS)) + 1
    if at >= 0 and floor == low and not item.unit:
        of_it = said in names("zh") if not tape.items[at].unit else not cut
        if of_it:
            return ""
    piece = said[cut:].rstrip()
    return _BRACKETS.sub("", piece) if "）" in piece or ")" in piece else piece


def called(tape: Tape, item: Item, base: Item | None, inherited: Called | None) -> Called:
    """The measures of a figure; ``base`` is the round number that it is told of (每10万人45例), ``inherited`` the figure that a
    move to this one begins with."""
    piece = _piece(tape, item)
    if base is not None and not _in(piece):
        piece = _piece(tape, base)
    found = _in(piece)
    ends = bool(found) and found[-1].end == len(piece)
    if not ends and any(piece.endswith(word) for word in row_set(words.ZH_FORMULAS_THAN)):
        return Called(item, *NOBODY, piece)
    for name in reversed(found):
        keys = fitting(item, name, base)
        if not _led(piece[name.end :]) and not (keys != NOBODY and _of_things(item, piece[name.end :])):
            break
        if keys != NOBODY and (name.end - name.start > 1 or _led(piece[: name.start])):
            return Called(item, *keys, piece[: name.start])
    if inherited is not None and _led(piece):
        return inherited._replace(item=item)
    keys = _behind_zh(tape, item)
    plain = keys == NOBODY and _led(piece) and _HAN.fullmatch(tape.source, item.at.end, item.at.end + 1) is None
    return Called(item, *keys, piece, plain)


def _of_things(item: Item, said: str) -> bool:
    """Whether what stands between a name and its count is what is counted: 审结案件4940件, 存栏肉牛3.2万头."""
    things = _leads().sub("", _NOISE.sub("", said))
    return item.sort == "count" and len(things) <= _THINGS and not zh("FORMULAS_NO_THING").search(things)


_THINGS = 4


def _behind_zh(tape: Tape, item: Item) -> tuple[frozenset[str], frozenset[str]]:
    after = _HAN.match(tape.source, item.at.end)
    behind = after[0] if after is not None else ""
    if behind and tape.ceiling(item) == item.at.end + len(behind) and (item.unit or behind not in names("zh")):
        behind = ""  # leads to the next figure
    unit = tape.source[item.at.stop : item.at.end]
    for said in (behind, unit):
        for name in _in(said):
            if name.start and said[: name.start] not in row_set(words.ZH_FORMULAS_BEHIND):
                break
            found = fitting(item, name)
            if found != NOBODY:
                return found
    return NOBODY


def moves(begun: Called) -> Called | None:
    """What a figure is called that a move begins with, for the one that it ends with."""
    piece = begun.before
    if not piece.endswith(row_tuple(words.ZH_FORMULAS_FROM)):
        return None
    for name in reversed(_in(piece[:-1])):
        if _led(piece[name.end : -1]):
            return Called(begun.item, *fitting(begun.item, name), piece[: name.start])
        break
    return None
