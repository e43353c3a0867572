"""What nobody decided, said aloud: checks that the search gave up on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...findings import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...model import Check


def undecided_problem(checks: Sequence[Check], reason: str) -> Problem:
    """The finding on one check, or on several that were looked at together, of which no verdict was reached."""
    first = checks[0]
    what = first.name or first.text
    if len(checks) > 1:
        what = f"{what} and {len(checks) - 1} more check{'' if len(checks) == 2 else 's'} that share figures with it"
    message = f"{what} could not be decided: {reason}; nobody has checked these figures"
    return Problem(
        "FC206",
        message,
        first.file,
        first.place,
        first.article,
        (),
        tuple(check.text for check in checks),
        tuple(check.name or None for check in checks),
    )
