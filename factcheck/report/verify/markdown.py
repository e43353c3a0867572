"""A table in Markdown, for a comment on a change or the summary of a CI run; text from records is printed literally."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..safe import plain, visible
from .outward import explanation, path_from
from .slips import likeliest
from .summary import in_words, summarize, text_files

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...findings import Finding, Report
    from ..formats import Options

_SIGNS = {"error": "❌", "warning": "⚠️", "info": "ℹ️"}
_SPECIAL = {ord(sign): f"\\{sign}" for sign in "\\`*_[]()#+-!|~$"}
_SPECIAL |= {ord(sign): entity for sign, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("@", "&#64;"))}


def render(report: Report, options: Options) -> Iterator[str]:
    """A heading with the counts, the findings as rows, their arithmetic below."""
    yield f"### factcheck: {in_words(summarize(report))}\n"
    for error in report.errors:
        yield f"\n- {literal(error)}\n"
    texts = text_files(report)
    open_ = [finding for finding in report.findings if finding.known is None]
    if open_:
        yield "\n| | where | finding | |\n|---|---|---|---|\n"
        for finding in open_:
            yield _row(finding, options.root, on_text=finding.file in texts)
    explained = [(finding, explanation(finding, on_text=finding.file in texts)) for finding in open_]
    if any(lines for _, lines in explained):
        yield "\n<details><summary>Arithmetic</summary>\n"
        for finding, lines in explained:
            if lines:
                # In a block of code nothing is mark-up; a fence longer than any run of back-quotes cannot be left.
                fence = "`" * max(3, 1 + max(map(_longest_run, lines)))
                yield f"\n{literal(_where(finding, options.root))}\n\n{fence}text\n" + "\n".join(lines) + f"\n{fence}\n"
        yield "\n</details>\n"
    known = [finding for finding in report.findings if finding.known is not None]
    if known:
        yield f"\n<details><summary>Known ({len(known)})</summary>\n\n| where | finding | | reason |\n|---|---|---|---|\n"
        for finding in known:
            reason = literal(finding.known or "")
            where = literal(_where(finding, options.root))
            yield f"| {where} | {finding.code} {finding.name} | {literal(finding.message)} | {reason} |\n"
        yield "\n</details>\n"


def _row(finding: Finding, root: str, *, on_text: bool) -> str:
    where = literal(_where(finding, root))
    slip = likeliest(finding, on_text=on_text)
    said = f"{finding.message}; {slip}" if slip else finding.message
    return f"| {_SIGNS[finding.severity]} | {where} | {finding.code} {finding.name} | {literal(said)} |\n"


def _where(finding: Finding, root: str) -> str:
    return f"{visible(path_from(root, finding.file))}:{finding.place.line}:{finding.place.column}"


def literal(text: str) -> str:
    """Text on one line in which nothing is read as mark-up, a mention or HTML."""
    return plain(text).translate(_SPECIAL)


def _longest_run(text: str) -> int:
    longest = run = 0
    for character in text:
        run = run + 1 if character == "`" else 0
        longest = max(longest, run)
    return longest
