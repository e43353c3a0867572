"""What changed in the facts: the claims and checks of two corpora, compared by what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._callable import call_by_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .change import Change


def diff(old: object, new: object) -> Iterator[Change]:
    """The changes from ``old`` to ``new``, as frozen objects, in an order that does not depend on the input's.

    Each side is a path of a record file or of a folder of them, an Article or a Record, or an iterable of those.
    Raises InputError, in words, for what cannot be read.
    """
    from ..errors import InputError
    from .compare import compare
    from .sources import as_side

    found = compare(as_side("old", old), as_side("new", new))
    if found.errors:
        raise InputError(found.errors[0])
    yield from found.changes


call_by_name(__name__)
