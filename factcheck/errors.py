"""The exceptions that factcheck raises on purpose, and their one base."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class FactcheckError(Exception):
    """Base of every error raised on purpose; its message is fit to show to a user as it stands.

    Of several mistakes at once (in settings), each is an argument, and a line of the message.
    """

    def __str__(self) -> str:
        return "\n".join(map(str, self.args))


class FigureError(FactcheckError):
    """A printed figure (or a unit) that cannot be read.

    ``offset`` is the 0-based code-point offset, in the text that was given, of the character that stopped the
    reading; ``expected`` says in a few words what would have been right there (may be empty).
    """

    def __init__(self, message: str, offset: int = 0, expected: str = "") -> None:
        super().__init__(message)
        self.offset = offset
        self.expected = expected


class ExpressionError(FactcheckError):
    """A check that cannot be read, or whose units do not go together.

    ``start`` and ``end`` are 0-based code-point offsets into the check's text (``end`` exclusive); ``code`` is the
    finding it becomes, so that a syntax error and a dimension error can be told apart.
    """

    def __init__(self, message: str, start: int = 0, end: int | None = None, code: str = "FC012") -> None:
        super().__init__(message)
        self.start = start
        self.end = start + 1 if end is None else end
        self.code = code


class InputError(FactcheckError):
    """Something named on the command line that cannot be used at all (missing, unreadable): exit status 2."""


def whereabouts(error: BaseException) -> str:
    """An exception that nobody foresaw, in a few words: its type, what it says, and the last place of this package."""
    from pathlib import Path

    here = Path(__file__).parent
    place, step = "", error.__traceback__
    while step is not None:
        file = Path(step.tb_frame.f_code.co_filename)
        if here in file.parents:
            place = f" at {file.relative_to(here).as_posix()}:{step.tb_lineno}"
        step = step.tb_next
    try:
        said = " ".join(str(error).split())
    except Exception:  # its own text cannot be made either
        said = ""
    said = said if len(said) <= 200 else f"{said[:200]} …"
    return f"{type(error).__name__}{f': {said}' if said else ''}{place}"


def guarded(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | str:
    """What the work gives, or, as a text, what went wrong in it that nobody foresaw.

    The boundary round each record, article and component: what nobody foresaw costs that one alone, and is said. The
    errors that are documented pass.
    """
    try:
        return work(*args, **kwargs)
    except FactcheckError:
        raise
    except Exception as error:  # this is the boundary
        return whereabouts(error)
