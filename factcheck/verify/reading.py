"""Running text on the same road as records: drafted in memory, then verified by the same engine and solver."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..findings import Report
from ..store.load import Record, article_id
from ..text.lines import Lines
from .engine import stamp, verify_records
from .prose import told

if TYPE_CHECKING:
    from ..extract.extraction import Extraction


def verify_text(
    text: str,
    file: str,
    *,
    published: str | None = None,
    lang: str | None = None,
    explain: bool = False,
    suspect: bool = False,
) -> Report:
    """Every finding on an article's plain text, or on a page of several; ``file`` is what to call it.

    With ``suspect``, also what is only suspected (see the ledger), as information.
    """
    from ..extract import extract

    extraction = extract(text, published=published, lang=lang)
    return verify_extraction(extraction, file, published=published, explain=explain, suspect=suspect)


def verify_extraction(
    extraction: Extraction,
    file: str,
    *,
    published: str | None = None,
    explain: bool = False,
    suspect: bool = False,
) -> Report:
    """The same for a text that has been read."""
    lines = Lines(extraction.text)
    records = drafted_records(extraction, file, lines, published)
    report = verify_records(records, explain=explain, suspect=suspect)
    said = [stamp(p) for draft in extraction.articles for p in told(draft.problems, lines, file, draft.title)]
    findings = sorted(
        (*report.findings, *said),
        key=lambda f: (f.place.line, f.place.column, f.code, f.message),
    )
    return report._replace(files=(file,), findings=tuple(findings), sources={file: extraction.text} if findings else {})


def drafted_records(
    extraction: Extraction, file: str, lines: Lines | None = None, published: str | None = None
) -> list[Record]:
    """The drafts of a text as records, each with an id of its own."""
    from ..extract.drafted import as_article

    lines = lines or Lines(extraction.text)
    stem = article_id(file)
    alone = len(extraction.articles) == 1
    return [
        Record(
            file,
            as_article(draft, id=stem if alone else f"{stem}_{i}", file=file, lines=lines, published=published),
            [],
        )
        for i, draft in enumerate(extraction.articles, 1)
    ]
