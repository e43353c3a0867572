"""What the boundary round each record, article and component says of what nobody foresaw.

A report of a hundred articles is not lost for a mistake of the program in one of them; ``errors.guarded`` is the boundary.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .findings import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .model import Check, Place


def internal_problem(file: str, place: Place, error: str, article: str = "", checks: Sequence[Check] = ()) -> Problem:
    """The finding on what the program did not foresee: a mistake of factcheck's own, with what to report."""
    message = (
        f"factcheck met what it did not foresee: {error}; what this concerns was not checked."
        " Please report it with this file and what `factcheck --version` prints"
    )
    texts, names = tuple(check.text for check in checks), tuple(check.name or None for check in checks)
    return Problem("FC027", message, file, place, article, (), texts, names)
