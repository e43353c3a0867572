"""What a change says that it is measured against, and whether a level may be that: 比上年末, on the year, since 2010."""

from __future__ import annotations

from .. import kinds
from ..item import Item
from ..tape import Tape
from . import compared
from .contrast import around, told
from .measures import content
from .patterns import en, zh

_RATES = (kinds.GROWTH, kinds.TIMES)


def dated(tape: Tape, result: Item, base: Item) -> bool:
    """Whether the year that a change is said against, where it prints one, stands at its base."""
    if tape.lang == "en" and result.type in _RATES and en("CONTRAST_MONTH").match(around(tape, base)[1]):
        return en("CONTRAST_IS_FROM").search(around(tape, base)[0]) is not None
    if (
        tape.lang == "en"
        and 0 <= base.at.start - result.at.end <= _NEAR
        and " when " in tape.source[result.at.end : base.at.start]
    ):
        return True  # than in 2020, when it was
    if tape.lang == "zh" and zh("CONTRAST_OTHER_TIME").search(f"{_clause(tape, result)}|{around(tape, base)[0]}"):
        return False  # 环比增长5.3%，去年3月为76.1亿元
    ends = [c for c in _ENDS if c in against(tape, result)] if tape.lang == "zh" else []
    if ends and not any(c in around(tape, base)[0] for c in _ENDS):
        return False  # 比上年末增加: of the end of a year, and the base is of all of it
    years = _year(tape, against(tape, result))
    told_by = compared.words(tape)
    if (tape.lang == "zh" or against(tape, result)) and not told_by.agree(
        tape, result, base, told_by.tag(tape, base, result)
    ):
        return False
    since = tape.lang == "zh" or en("CONTRAST_SINCE").match(tape.source, result.at.end) is not None
    return (
        not years
        or (since and told(tape, base).base == 2)
        or any(year in "".join(around(tape, base)) for year in years)
    )


def _clause(tape: Tape, result: Item) -> str:
    return tape.source[max(result.clause[0], tape.floor(result)) : result.at.core]


_NEAR = 60
_ENDS = "末底初"


def _year(tape: Tape, said: str) -> list[str]:
    found: list[str] = (zh if tape.lang == "zh" else en)("CONTRAST_YEAR").findall(said)
    return found


def against(tape: Tape, result: Item) -> str:
    """The words of what a change says that it is measured against."""
    pattern = zh if tape.lang == "zh" else en
    if tape.lang == "zh":
        said = tape.source[max(result.clause[0], tape.floor(result)) : result.at.core]
    else:
        said = tape.source[result.at.end : min(tape.ceiling(result), result.at.end + 60)]
    found = pattern("CONTRAST_AGAINST").search(said)
    return "" if found is None else found["thing"] or _BY_TIME


_BY_TIME = "年"


def of_time(tape: Tape, thing: str) -> bool:
    """Whether what a change is measured against is a time."""
    if tape.lang == "zh" and zh("CONTRAST_EITHER").match(thing):
        return False
    return bool(thing) and (zh if tape.lang == "zh" else en)("CONTRAST_IS_TIME").search(thing) is not None


def words_of(tape: Tape, thing: str) -> frozenset[str]:
    """The words by which a thing is told from another."""
    if not thing:
        return frozenset()
    if tape.lang == "zh" and zh("CONTRAST_EITHER").match(thing):
        return frozenset()
    if tape.lang == "zh":
        return frozenset(thing[i : i + 2] for i in range(len(thing) - 1)) or frozenset((thing,))
    return content(thing)
