"""factcheck: a linter and a solver for the figures in the news.

The few public names: ``load`` reads records, ``verify`` says which figures cannot all be true, ``extract`` drafts claims
from a text, ``search`` finds claims, ``diff`` compares two corpora. Each imports what it needs when it is first called.
"""

from __future__ import annotations

__version__ = "0.1.0"
__all__ = ["__version__", "diff", "extract", "load", "search", "verify"]

TYPE_CHECKING = False
"""As type checkers read it; importing ``typing`` for it would cost ``--version`` a fifth of its time."""

if TYPE_CHECKING:
    # At run time these are the packages of those names, which can be called: see _callable.
    from collections.abc import Iterable

    from .diff import diff as diff
    from .extract import extract as extract
    from .search import search as search
    from .store.load import Record
    from .verify import verify as verify


def load(paths: str | Iterable[str]) -> list[Record]:
    """The records that a path or several stand for (files, or folders of them), each with what is wrong with it.

    Raises ``factcheck.errors.InputError`` for a path that cannot be read at all.
    """
    from .errors import InputError
    from .store.find import find
    from .store.load import load_record

    found = find([paths] if isinstance(paths, str) else paths)
    if found.errors or found.others:
        raise InputError(found.errors[0] if found.errors else f"{found.others[0]}: not a record (.yaml)")
    return [load_record(path) for path in found.records]
