"""What a search comes to, never two-valued, for every search may give up; and why it gave up, as data.

No sentence stands in the solver: what is said of these is in ``verify/words/``.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Status = Literal["sat", "unsat", "unknown"]
"""``sat``: there are values that satisfy everything, and they or a proof are at hand. ``unsat``: proved that there are none.
``unknown``: the limit of work was reached before either; it is never counted as one of them."""

Cause = Literal[
    "limit",  # of steps, reached before a proof either way
    "no exact solver",  # it would take z3, which is not installed
    "no value",  # a figure in it allows none at all
    "zero divisor",  # what it divides by is exactly 0
    "hidden zero divisor",  # the same, found where no place in its text is known
    "divides by zero",  # the same, among other checks
    "may divide by zero",  # 0 lies within what is printed
    "unforeseen",  # a mistake of the program's own
]


class Reason(NamedTuple):
    """Why something is undecided, or what is doubtful in a verdict."""

    cause: Cause
    among: Literal["", "together", "across"] = ""
    """With what it was looked at: alone, with the checks that share figures with it, or with another article's too."""
    start: int = -1
    """Where the divisor begins in the check's text, by code points; -1 where it is not about one."""
    error: str = ""
    """What was not foreseen, and where."""


LIMIT = Reason("limit")
NO_EXACT_SOLVER = Reason("no exact solver")
