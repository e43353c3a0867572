"""What changed in the facts: the claims and checks of two corpora, compared by what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._callable import call_by_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..given import Source
    from .change import Change


def diff(old: Source | Iterable[Source], new: Source | Iterable[Source]) -> list[Change]:
    """Tell what changed in the facts from ``old`` to ``new``, in an order that does not depend on the input's.

    Each side is a path (``str`` or ``Path``: a record, a folder of records, or an article's plain text), a record that
    ``factcheck.load`` read, or an iterable of those. A change has its ``kind`` (``changed``, ``added``, ``check-verdict`` …), the
    ``article`` and ``subject`` it is about, what was there before (``old``) and is there now (``new``).

    Raises ``factcheck.InputError`` for what cannot be read, naming each.

    >>> [(change.kind, change.subject) for change in factcheck.diff("claims/school.yaml", "corrected/school.yaml")]
    [('changed', '男生'), ('check-verdict', '男生 + 女生 = ?全部'), ('check-verdict', '男生 / ?全部 = 男生占比')]
    """
    from ..given import refuse
    from .compare import compare
    from .sources import as_side

    found = compare(as_side("old", old), as_side("new", new))
    refuse(found.errors)
    return list(found.changes)


call_by_name(__name__)
