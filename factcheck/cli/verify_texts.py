"""``verify`` on articles' plain text: extracted in memory, findings placed on the text's own lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..boundary import guarded, internal_problem
from ..errors import InputError
from ..model import NOWHERE
from .texts import published_date, read_article

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..model import Article, Finding, Problem, Report, Verdict


def with_texts(report: Report, texts: Iterable[str], published: str | None, stdin_filename: str) -> Report:
    """The report with what is found on each text added; texts that cannot be read join its errors."""
    from ..verify.engine import stamp

    published = published_date(published)
    files: list[str] = []
    articles: list[Article] = []
    found: list[Finding] = []
    decided: list[Verdict] = []
    errors: list[str] = []
    for path in texts:
        try:
            text, name = read_article(path, stdin_filename)
        except InputError as error:
            errors.append(str(error))
            continue
        files.append(name)
        read = guarded(_read, text, name, published)
        if isinstance(read, str):
            found.append(stamp(internal_problem(name, NOWHERE, read)))
            continue
        articles += read[0]
        found += map(stamp, read[1])
        decided += read[2]
    return report._replace(
        files=(*report.files, *files),
        articles=(*report.articles, *articles),
        verdicts=(*report.verdicts, *decided),
        findings=(*report.findings, *found),
        errors=(*report.errors, *errors),
    )


def _read(text: str, name: str, published: str | None) -> tuple[list[Article], list[Problem], list[Verdict]]:
    """What one text comes to: its drafts, what is found on it, and the verdicts on what its words tie together."""
    from .. import extract
    from ..extract.judge import problems, verdicts
    from ..extract.record import as_article

    extraction = extract(text, published=published)
    drafts = (as_article(draft, published=published, file=name) for draft in extraction.articles)
    return [d for d in drafts if d is not None], list(problems(extraction, name)), list(verdicts(extraction, name))
