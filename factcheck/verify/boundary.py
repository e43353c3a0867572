"""The boundary round each article and component: what nobody foresaw costs that one alone, and is said.

A report of a hundred articles is not lost for a mistake of the program in one of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def guarded(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | str:
    """What the work gives, or, as a text, what went wrong in it that nobody foresaw."""
    try:
        return work(*args, **kwargs)
    except Exception as error:  # this is the boundary
        return unforeseen(error)


def unforeseen(error: BaseException) -> str:
    """An exception in a few words: its type, where in the program it arose, and what it says."""
    at, where = error.__traceback__, ""
    while at is not None:
        file = at.tb_frame.f_code.co_filename.replace("\\", "/")
        if "/factcheck/" in file:
            where = f" at {file.rpartition('/factcheck/')[2]}:{at.tb_lineno}"
        at = at.tb_next
    said = " ".join(str(error).split())[:200]
    return f"{type(error).__name__}{where}{f': {said}' if said else ''}"
