"""``verify`` on articles' plain text: extracted in memory, findings placed on the text's own lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import InputError
from .texts import published_date, read_article

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..model import Article, Finding, Report, Verdict


def with_texts(report: Report, texts: Iterable[str], published: str | None, stdin_filename: str) -> Report:
    """The report with what is found on each text added; texts that cannot be read join its errors."""
    from .. import extract
    from ..extract.judge import problems, verdicts
    from ..extract.record import as_article
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
        extraction = extract(text, published=published)
        files.append(name)
        drafts = (as_article(draft, published=published, file=name) for draft in extraction.articles)
        articles += [draft for draft in drafts if draft is not None]
        found += map(stamp, problems(extraction, name))
        decided += verdicts(extraction, name)
    return report._replace(
        files=(*report.files, *files),
        articles=(*report.articles, *articles),
        verdicts=(*report.verdicts, *decided),
        findings=(*report.findings, *found),
        errors=(*report.errors, *errors),
    )
