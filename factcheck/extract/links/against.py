"""Which of two levels a result is measured against, by the words around the level, and whether the result's own words agree.

A word of comparison or a time right before a level, a bracket behind the other, or an arrow makes it the base; what the
result says of its base (on the year, than in 2019, 同比) must be able to mean it.
"""

from __future__ import annotations

import re

from .. import kinds
from ..item import Item
from ..tape import Tape
from . import compared
from .comparator import against, dated, of_time, words_of
from .contrast import around, base_of, told
from .measures import content, named
from .patterns import en, zh


def pattern(tape: Tape, key: str) -> re.Pattern[str]:
    """A pattern of the language's ``between.yaml``."""
    return (zh if tape.lang == "zh" else en)(f"BETWEEN_{key}")


def said_before(tape: Tape, item: Item) -> str:
    """The words of its clause before a figure, back to the figure before it."""
    return tape.source[max(item.clause[0], tape.floor(item)) : item.at.core]


def base_in(tape: Tape, result: Item, a: Item, b: Item) -> Item | None:
    """Which of two levels is told to be the earlier, or the one that a multiple is of."""
    of = next((item for item in (a, b) if _times_the(tape, result, item) or _right_behind(tape, result, item)), None)
    return (
        of or comparand(tape, result, a, b) or _aside(tape, a, b) or base_of(tape, a, b, result) or _arrow(tape, a, b)
    )


def comparand(tape: Tape, result: Item, a: Item, b: Item) -> Item | None:
    """The one of two levels that a result names, in what is no time: 是招录人数的30倍, higher than in Leeds. What it is said of,
    where it names that too, must be the other."""
    said = said_before(tape, result) if tape.lang == "zh" else ""
    of = zh("BETWEEN_OF_WHAT").search(said) if tape.lang == "zh" and result.type != kinds.GROWTH else None
    thing = of["thing"] if of is not None else against(tape, result)
    if not thing or of_time(tape, thing):
        return None
    first = frozenset((thing[:2],)) if tape.lang == "zh" else frozenset()
    names = words_of(tape, thing)
    near = [[item for item in (a, b) if said_of & named(tape, item, result)] for said_of in (first, names)]
    meant = next((some for some in near if len(some) == 1), None)
    if meant is None:
        return None
    other = b if meant[0] is a else a
    subject = words_of(tape, said[: max(said.rfind(thing), 0)]) & named(tape, result)
    return meant[0] if not subject or subject & named(tape, other, result) else None


def _right_behind(tape: Tape, result: Item, level: Item) -> bool:
    """Whether an English growth goes on to a level with nothing but a comparison between: down by a tenth on April's 66,000."""
    if tape.lang == "zh" or result.type != kinds.GROWTH or tape.ceiling(result) != level.at.start:
        return False
    return en("BETWEEN_RIGHT_BEHIND").fullmatch(tape.source, result.at.end, level.at.core) is not None


def _times_the(tape: Tape, result: Item, level: Item) -> bool:
    """Whether a multiple is one of the level right behind it: three times the 900 of before."""
    if tape.lang == "zh":  # 是2014年底（540公里）的1.5倍
        return result.type == kinds.TIMES and tape.source[level.at.end : result.at.start] in ("的", "）的", ")的")
    if level.at.start < result.at.end:
        return False
    if result.type == kinds.SHARE:
        return en("BETWEEN_OF_THE").fullmatch(tape.source, result.at.end, level.at.core) is not None
    if result.type != kinds.TIMES:
        return False
    return en("BETWEEN_TIMES_THE").fullmatch(tape.source, result.at.end, level.at.core) is not None


def plainly(tape: Tape, result: Item, base: Item) -> bool:
    """Whether nothing stands between a level and the word of comparison before it, so that it is one of the same measure."""
    if told(tape, base).base != 2:
        return _times_the(tape, result, base) or _right_behind(tape, result, base)
    before, _ = around(tape, base)
    if tape.lang == "zh":
        return not named(tape, base)
    return not content(pattern(tape, "COMPARED").split(before)[-1])


def _aside(tape: Tape, a: Item, b: Item) -> Item | None:
    """The level that a bracket right behind the other holds alone: 9.0p (8.0p)."""
    between = tape.source[a.at.end : b.at.core]
    closed = tape.source[b.at.end : b.at.end + 1] in (")", "）")
    return b if closed and pattern(tape, "ASIDE").match(between) else None


def continues(tape: Tape, item: Item) -> bool:
    """Whether the sentence of a level goes on with what was spoken of: it stands at …"""
    if tape.lang == "zh":
        return not named(tape, item)
    said = tape.source[item.sentence[0] : item.at.start]
    if en("BETWEEN_CUT_THAT").search(said):
        return True
    return not content(said) and en("BETWEEN_GOES_ON").search(said) is not None


def _arrow(tape: Tape, a: Item, b: Item) -> Item | None:
    """The first of two levels with nothing but an arrow between: 38 cases to 114, 57所→34所."""
    return a if tape.source[a.at.end : b.at.core].strip() in ("to", "→", "变为") else None


def agrees(tape: Tape, result: Item, now: Item, base: Item) -> bool:
    """Whether what a result says that it is measured against may be that base: 同比 is not against 年初."""
    if tape.lang == "en":
        return _right_behind(tape, result, base) or _agrees_en(tape, result, now, base)
    years = zh("CONTRAST_YEAR").findall(said_before(tape, result)) if result.type != kinds.GROWTH else []
    if years and not any(year in around(tape, base)[0] for year in years):
        return False  # 是2002年的6.3倍
    by = compared.words(tape)
    if of_time(tape, against(tape, result)) and zh("BETWEEN_THEN").search(around(tape, base)[0]):
        return True
    if zh("CONTRAST_OTHER_TIME").search(f"{said_before(tape, result)}|{around(tape, base)[0]}"):
        return False
    return dated(tape, result, base) and bool(by.agree(tape, result, base, by.tag(tape, base, result)))


def _agrees_en(tape: Tape, result: Item, now: Item, base: Item) -> bool:
    """The same in English: more than it did, on the year, since 2010 (which must be the base's year), than in Leeds."""
    behind = tape.source[result.at.end : min(tape.ceiling(result), result.at.end + 60)]
    before, after = around(tape, base)
    months = told(tape, now).month, told(tape, base).month
    monthly = 0 not in months and months[0] != months[1]
    of_month = en("CONTRAST_MONTH").match(after) and not en("CONTRAST_IS_FROM").search(before)
    if result.type == kinds.GROWTH and of_month and not monthly:
        return False  # rose 31 % to 154, compared with 146 in April
    found = en("BETWEEN_AGAINST").match(behind)
    if found is None:
        return True
    thing, before = en("BETWEEN_TURN").split(found["thing"])[0], before + after
    beyond = result.at.end + found.start("thing") + len(thing) + 1
    if beyond >= tape.ceiling(result) and beyond < len(tape.source) and found["by"] != "since":
        return tape.ceiling(result) == base.at.start  # else it is said against another figure
    years = en("CONTRAST_YEAR").findall(thing)
    if years:
        own = en("BETWEEN_TURN").split(before)[-1]  # lower than in 2018 and far from the 71 % of 1992
        return any(year in own for year in years) or (found["by"] == "since" and told(tape, base).base == 2)
    one, two = (en("BETWEEN_GRAIN").findall(said) for said in (thing, before))
    if one and two:
        return str(one[-1][:_STEM]).lower() == str(two[-1][:_STEM]).lower()
    names = content(en("BETWEEN_GRAIN").sub("", thing))
    return bool(one) or not names or told(tape, base).base == 2 or bool(names & named(tape, base, result))


_STEM = 3
