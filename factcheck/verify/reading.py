"""Running text on the same road as records: drafted in memory, then verified by the same engine and solver."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Located, Place, Problem, Report
from ..store.load import Record, article_id
from ..text.lines import Lines
from .engine import stamp, verify_records
from .registry import by_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..extract.extraction import ArticleDraft, Extraction

_DOUBTFUL = {"weekday-inferred": "weekday", "fall-over-100-perhaps": "fall-over-100"}
"""Variants of a rule that only warn, with the rule they are of."""


def verify_text(
    text: str, file: str, *, published: str | None = None, lang: str | None = None, explain: bool = False
) -> Report:
    """Every finding on an article's plain text, or on a page of several; ``file`` is what to call it."""
    from ..extract import extract

    return verify_extraction(extract(text, published=published, lang=lang), file, published=published, explain=explain)


def verify_extraction(
    extraction: Extraction, file: str, *, published: str | None = None, explain: bool = False
) -> Report:
    """The same for a text that has been read."""
    lines = Lines(extraction.text)
    records = drafted_records(extraction, file, lines, published)
    report = verify_records(records, explain=explain)
    said = [stamp(p) for draft in extraction.articles for p in _prose(draft, lines, file)]
    findings = sorted(
        (*(f for f in report.findings if not (f.problem.rule and f.severity == "info")), *said),
        key=lambda f: (f.place.line, f.place.column, f.code, f.message),
    )
    return report._replace(files=(file,), findings=tuple(findings))


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


def _prose(article: ArticleDraft, lines: Lines, file: str) -> Iterator[Problem]:
    """What is wrong with the wording and the dates of one article."""
    for flaw in article.problems:
        name = _DOUBTFUL.get(flaw.name, flaw.name)
        yield Problem(
            by_name(name),
            flaw.message,
            file,
            Place(*lines.span(flaw.start, flaw.end)),
            article.title,
            severity="warning" if name != flaw.name else "",
            figures=(Located("", "", flaw.start, flaw.end),),
        )
