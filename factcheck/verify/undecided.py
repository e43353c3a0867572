"""What nobody decided, said aloud: checks that the search gave up on, and what the program did not foresee."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..model import Check, Place


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


def internal_problem(file: str, place: Place, error: str, article: str = "", checks: Sequence[Check] = ()) -> Problem:
    """The finding on what the program did not foresee: a mistake of factcheck's own, with what to report."""
    from .. import __version__

    message = (
        f"factcheck {__version__} met what it did not foresee: {error}; what this concerns was not checked."
        " Please report it with this file"
    )
    texts, names = tuple(check.text for check in checks), tuple(check.name or None for check in checks)
    return Problem("FC027", message, file, place, article, (), texts, names)
