"""The boundary round each record, article and component: what nobody foresaw costs that one alone, and is said.

A report of a hundred articles is not lost for a mistake of the program in one of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from .errors import FactcheckError, whereabouts
from .model import Problem

if TYPE_CHECKING:
    from .model import Check, Place

P = ParamSpec("P")
T = TypeVar("T")


def guarded(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | str:
    """What the work gives, or, as a text, what went wrong in it that nobody foresaw.

    The errors that are documented pass.
    """
    try:
        return work(*args, **kwargs)
    except FactcheckError:
        raise
    except Exception as error:  # this is the boundary
        return whereabouts(error)


def internal_problem(file: str, place: Place, error: str, article: str = "", checks: Sequence[Check] = ()) -> Problem:
    """The finding on what the program did not foresee: a mistake of factcheck's own, with what to report."""
    message = (
        f"factcheck met what it did not foresee: {error}; what this concerns was not checked."
        " Please report it with this file and what `factcheck --version` prints"
    )
    texts, names = tuple(check.text for check in checks), tuple(check.name or None for check in checks)
    return Problem("FC027", message, file, place, article, (), texts, names)
