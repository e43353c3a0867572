"""Findings that a comment in the record acknowledges (``comments`` says how), and comments that are not right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..findings import Problem
from ..model import Place
from .comments import ABOUT_ACKNOWLEDGING, ALL_LINES, read_comments
from .engine import stamp
from .text_comments import SUFFIXES, read_text_comments

if TYPE_CHECKING:
    from ..findings import Finding
    from ..store.load import Record
    from .comments import Comment, Comments
    from .policy import Policy

BETWEEN = "FC4"
"""Findings about two claims, either of which may be the one that is blamed: a comment at either counts."""


def acknowledge(record: Record, findings: list[Finding], policy: Policy) -> tuple[list[Finding], list[Finding]]:
    """The findings, those that a comment of the record covers marked as known; and what is wrong with the comments."""
    article = record.article.id if record.article is not None else ""
    problems: list[Problem] = []

    def problem(code: str, place: Place, message: str) -> None:
        problems.append(Problem(code, message, record.file, place, article))

    if record.article is None and record.file.lower().endswith(SUFFIXES):
        comments = read_text_comments(record.text, problem)
    else:
        comments = read_comments(record.text, problem)
    lines = {claim.id: claim.place.line for claim in record.article.claims} if record.article is not None else {}
    used: set[tuple[Place, str]] = set()
    marked: list[Finding] = []
    for finding in findings:
        comment = None
        if finding.code not in ABOUT_ACKNOWLEDGING:
            comment = _covering(comments, finding, record.file, article, lines)
        if comment is None or (finding.known is not None and not finding.code.startswith(BETWEEN)):
            marked.append(finding)
            continue
        used.add((comment.place, finding.code))
        # One between two claims may have been acknowledged at the other already.
        over = finding.known is not None or _over(comment, policy)
        marked.append(finding if over else finding._replace(known=comment.reason))
    for comment in comments.listed:
        if _over(comment, policy):
            problem(
                "FC026", comment.place, f"this acknowledgement ended on {comment.until}; mend it, or give a later date"
            )
            continue
        for code in comment.codes:
            if (comment.place, code) in used or not policy.wants(code, record.file) or not policy.complete(code):
                continue
            where = "nothing in this file" if comment.lines == ALL_LINES else "nothing here"
            problem("FC023", comment.place, f"{where} is a {code} any more; delete it from the comment")
    return marked, [stamp(problem) for problem in problems]


def _covering(comments: Comments, finding: Finding, file: str, article: str, lines: dict[str, int]) -> Comment | None:
    """The comment that speaks for a finding: where it stands or, for one between claims, at any claim concerned."""
    found = comments.covering(finding.code, finding.place.line) if finding.file == file else None
    if found is None and finding.code.startswith(BETWEEN):
        for name in finding.problem.claims:
            home, _, claim = name.rpartition(".")
            if (home or finding.problem.article) == article and claim in lines:
                found = found or comments.covering(finding.code, lines[claim])
    return found


def _over(comment: Comment, policy: Policy) -> bool:
    if not comment.until:
        return False
    if policy.today:
        return comment.until < policy.today
    import time

    return comment.until < time.strftime("%Y-%m-%d")
