"""Which figures cannot all be true: the rules, each check alone, and all of them together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._callable import call_by_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..findings import Report
    from ..given import Source


def verify(
    records: Source | Iterable[Source] | None = None, *, text: str | None = None, published: str | None = None
) -> Report:
    """Say which figures cannot all be true.

    ``records`` is a path (``str`` or ``Path``), a record that ``factcheck.load`` read, or an iterable of those. A path is that
    of a record (``.yaml``), of a folder of records, or of an article's plain text, Markdown, HTML or ``.docx``: a text's
    figures are found, tied together by its words, and checked as they stand. ``text`` is such a text itself, as a
    string, instead; ``published`` is when the texts appeared (``"2024-05-25"``).

    The report has ``findings`` (what is wrong: code, severity, message, place, repairs), ``verdicts`` (what each check came
    to), ``deduced`` (the range of what is not stated) and ``ok``: whether nothing is an error, or only what someone has
    acknowledged. Acknowledgements in the records count; the settings of a project are the command line's and are not read.

    Raises ``factcheck.InputError`` for paths that cannot be read, naming each.

    >>> report = factcheck.verify("claims/school.yaml")
    >>> report.ok
    False
    >>> [(finding.code, finding.line) for finding in report.findings]
    [('FC301', 9)]
    """
    from ..given import given, refuse
    from .paths import verify_paths

    if text is not None:
        if records is not None:
            raise TypeError("verify() takes records or a text, not both at once")
        from .reading import verify_text

        return verify_text(text, "text", published=published, explain=True)
    paths, read = given(records, "verify")
    report = verify_paths(paths, records=read, published=published, explain=True, acknowledged=True)
    refuse(report.errors)
    return report


call_by_name(__name__)
