"""The table of Chinese rates that are named beside their counts (``words/zh/identities.yaml``), row by row."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ...expression.parser import parse_check
from ...expression.tree import Comparison
from ...quantity.lazy import pattern
from ...words import reading as words
from ..candidate import STATED


class NamedRate(NamedTuple):
    """A rate, its names, and what bears the words of its two counts."""

    names: re.Pattern[str]
    lasts: frozenset[str]
    """The last letters of its names: what is said ends with one of them."""
    a: re.Pattern[str]
    b: re.Pattern[str]
    never: re.Pattern[str] | None
    """Words that its b does not bear."""
    tree: Comparison
    of_rates: bool
    licence: str
    unless: str
    """Words that forbid it in its sentence."""
    cohort: bool
    """Its two counts are of two times."""
    about: bool
    """Only about: its second count is not quite the one that it is over."""
    of_amounts: bool


@cache
def _identities() -> tuple[NamedRate, ...]:
    found = []
    for names, fields in words.ZH_IDENTITIES_IDENTITIES:
        row = dict(fields)
        never = row.get("not")
        found.append(
            NamedRate(
                pattern(rf"(?<![不未没非无])(?:{names})\Z", re.IGNORECASE),
                frozenset(name[-1] for name in names.split("|")),
                pattern(rf"(?<![不未没非无])(?:{row['a']})", re.IGNORECASE),
                pattern(row["b"], re.IGNORECASE),
                pattern(never, re.IGNORECASE) if never else None,
                parse_check(f"{row.get('equals', 'a / b')} = rate"),
                row.get("of") == "rates",
                row.get("licence", STATED),
                row.get("unless", ""),
                "cohort" in row,
                "about" in row,
                row.get("of") == "amounts",
            )
        )
    return tuple(found)


@cache
def may_name(last: str) -> tuple[NamedRate, ...]:
    """The identities of which a name may end with a letter."""
    return tuple(one for one in _identities() if last in one.lasts)


@cache
def name_ends() -> re.Pattern[str]:
    """The last letter of a rate's name, with what may stand between it and the figure."""
    letters = frozenset("率比").union(*(one.lasts for one in _identities()))
    return re.compile(f"[{re.escape(''.join(sorted(letters)))}]{words.ZH_IDENTITIES_NAMED_BEHIND}")
