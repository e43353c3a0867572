"""Files verified, whatever they are: records by their checks, articles' plain text by what its words tie together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import InputError, guarded
from ..findings import Report
from ..given import without
from ..model import NOWHERE
from .engine import stamp, verify_records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..store.load import Record


def verify_paths(
    paths: Iterable[str],
    *,
    records: Iterable[Record] = (),
    published: str | None = None,
    explain: bool = False,
    suspect: bool = False,
    acknowledged: bool = False,
) -> Report:
    """Verify the records that the paths stand for, and the files that are articles' plain text.

    Files that cannot be read end up in ``Report.errors``. ``published`` is when the texts appeared. ``records`` have been read
    already and take the place of their files. With ``acknowledged``, what comments in the records silence is marked so.
    """
    from ..store.find import find
    from ..store.load import load_record

    found = find(paths, texts=True)
    errors = list(found.errors)
    given = list(records)
    corpus: list[Record] = []
    for path in without(found.records, given):
        try:
            corpus.append(load_record(path))
        except InputError as error:
            errors.append(str(error))
    corpus += given
    report = verify_records(corpus, errors, explain=explain, suspect=suspect)
    if acknowledged and any("factcheck:" in record.text for record in corpus):
        from .apply import apply
        from .policy import Policy

        report = apply(report, corpus, Policy()).report
    return with_texts(report, found.others, read_file, published=published, explain=explain, suspect=suspect)


def read_file(path: str) -> tuple[str, str]:
    """The text of an article's file, and what to call it. Raises InputError, in words."""
    from ..extract.read import MAX_BYTES, read_text
    from ..store.load import read_bytes

    return read_text(read_bytes(path, MAX_BYTES), path), path


def with_texts(
    report: Report,
    texts: Iterable[str],
    read: Callable[[str], tuple[str, str]],
    *,
    published: str | None = None,
    explain: bool = False,
    suspect: bool = False,
) -> Report:
    """The report with what is found on each text added; ``read`` gives a text and its name, and what it cannot joins the
    report's errors."""
    errors: list[str] = []
    for path in texts:
        from .reading import verify_text

        try:
            text, name = read(path)
        except InputError as error:
            errors.append(str(error))
            continue
        found = guarded(verify_text, text, name, published=published, explain=explain, suspect=suspect)
        if isinstance(found, str):
            from ..boundary import internal_problem

            found = Report((name,), (), (), (stamp(internal_problem(name, NOWHERE, found)),), ())
        report = report._replace(
            files=(*report.files, *found.files),
            articles=(*report.articles, *found.articles),
            verdicts=(*report.verdicts, *found.verdicts),
            findings=(*report.findings, *found.findings),
            deduced=(*report.deduced, *found.deduced),
            sources={**report.sources, **found.sources},
        )
    return report._replace(errors=(*report.errors, *errors))
