"""Words that stand for one of a few things, each set defined once: what a value of them may be, for the type checker.

Imported for types alone, so that it costs nothing at run time.
"""

from __future__ import annotations

from typing import Literal

VerdictKind = Literal["exact", "holds", "edge", "fails", "conflict", "undecided", "known"]
"""What a check comes to. ``exact``: the printed digits fit. ``holds``: true values within rounding and wording do. ``edge``: only
where ends of ranges touch. ``fails``: none do. ``conflict``: alone it holds, together with others it cannot. ``undecided``: neither
was proved. ``known``: it cannot hold, and that is acknowledged."""

Severity = Literal["error", "warning", "info"]

Licence = Literal["stated", "resolved", "suspected"]
"""How firmly an article's words say a drafted check. ``stated``: a construction names the relation and every role stands in it.
``resolved``: one role is found by reference. ``suspected``: neither."""

LenientReading = Literal["truncated", "rounded-zeros"]
"""A reading of print that is not the default but happens: digits cut off, zeros at the end of a count that are rounding."""

SlipKind = Literal[
    "digits swapped",
    "digit doubled",
    "decimal point slipped",
    "sign",
    "multiplier",
    "percent for points",
    "digit wrong",
    "zero too many",
    "zero too few",
    "digits apart swapped",
    "digit dropped",
    "copied from its neighbour",
]
"""How a figure may have been misprinted."""

UnitSort = Literal[
    "plain", "count", "percent", "point", "permille", "basis-point", "times", "money", "measure", "compound", "ordinal", "mixed"
]  # fmt: skip
"""What a unit measures: pure numbers of several sorts, money, one other thing, several (``compound``). ``mixed`` is that of
terms in several units."""

ClaimKind = Literal[
    "", "count", "level", "share", "rate", "growth", "change", "ratio", "duration", "date", "ordinal"
]  # fmt: skip
"""What kind of figure a claim is; '' where its record does not say."""
