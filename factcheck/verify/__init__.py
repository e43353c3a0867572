"""Which figures cannot all be true: the rules, each check alone, and all of them together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._callable import call_by_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..findings import Report
    from ..store.load import Record


def verify(records: str | Iterable[str | Record]) -> Report:
    """Verify records, or articles' plain text: a path, several paths (files, or folders of records), or records that
    ``factcheck.load`` read.

    A text's figures are found, tied together by its words and checked as they stand. Paths that cannot be read stand in
    ``Report.errors``; everything else that is wrong in ``Report.findings``.
    """
    from .engine import verify_records
    from .paths import verify_paths

    given = [records] if isinstance(records, str) else list(records)
    paths = [one for one in given if isinstance(one, str)]
    read = [one for one in given if not isinstance(one, str)]
    if paths and read:
        raise TypeError("verify takes paths or records, not both at once")
    return verify_records(read) if read else verify_paths(paths)


call_by_name(__name__)
