"""factcheck: a linter and a solver for the figures in the news.

>>> import factcheck
>>> report = factcheck.verify("claims")      # which stated figures cannot all be true
>>> report.ok
True

``verify`` says which figures cannot all be true; ``load`` reads records; ``search`` finds claims; ``diff`` tells what changed
between two corpora; ``extract`` drafts claims from a text. Wherever records are wanted, a path will do (``str`` or ``Path``:
a file or a folder), and a record, and any iterable of those. What cannot be read raises ``factcheck.InputError``.
Each imports what it needs when it is first used.
"""

from __future__ import annotations

__version__ = "0.1.0"
__all__ = ["FactcheckError", "InputError", "__version__", "diff", "extract", "load", "search", "verify"]

TYPE_CHECKING = False
"""As type checkers read it; importing ``typing`` for it would cost ``--version`` a fifth of its time."""

if TYPE_CHECKING:
    # At run time these are looked for when they are asked for: see __getattr__.
    from collections.abc import Iterable

    from .diff import diff as diff
    from .errors import FactcheckError as FactcheckError
    from .errors import InputError as InputError
    from .extract import extract as extract
    from .given import Source
    from .search import search as search
    from .store.load import Record
    from .verify import verify as verify


def load(records: Source | Iterable[Source]) -> list[Record]:
    """Read records.

    ``records`` is a path (``str`` or ``Path``: a ``.yaml`` file, or a folder of them), or an iterable of paths. Records that
    have been read already are passed through.

    Each record has its ``article`` (with its claims and checks) and its ``problems``: what is wrong with it as a record.
    Where nothing of a file can be used, ``article`` is None and the problems say why.

    Raises ``factcheck.InputError`` for a path that cannot be read at all, naming every such path.

    >>> [record.article.title for record in factcheck.load("claims/school.yaml")]
    ['城南新校九月开学']
    """
    from .given import read

    return read(records, "load")


def __getattr__(name: str) -> object:
    """A public name that nobody has asked for yet: its package is imported, which binds the name to its function."""
    if name in ("FactcheckError", "InputError"):
        from . import errors

        return getattr(errors, name)
    if name in __all__:
        import sys

        __import__(f"{__name__}.{name}")
        return vars(sys.modules[__name__])[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
