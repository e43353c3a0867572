"""Comments that acknowledge a finding: ``# factcheck: ignore[FC402] another edition printed 317``.

A comment speaks for the entry it stands in: a claim or a check, from its ``-`` to its last line; above an entry, for
that one; anywhere else, for its own line, or for the next where it has its line to itself. A finding between two claims
(FC4) may be acknowledged at either. A comment needs a reason, and names its codes one by one.
``until=2027-01-31`` among the words of the reason ends it after that day.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import InputError
from ..model import Place, Problem
from .engine import stamp
from .select import single_code

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..model import Finding
    from ..store.load import Record
    from .policy import Policy

_UNTOUCHED = ("FC023", "FC024", "FC025", "FC026")
"""Findings about acknowledgements; none of them can be acknowledged."""
BETWEEN = "FC4"
"""Findings about two claims, either of which may be the one that is blamed."""
_FORM = "write '# factcheck: ignore[FC201] the reason'"


class Comment(NamedTuple):
    """One comment: what it acknowledges, why, until when, and the lines it speaks for (1-based, both included)."""

    codes: tuple[str, ...]
    reason: str
    until: str
    place: Place
    first: int
    last: int


def acknowledge(record: Record, findings: list[Finding], policy: Policy) -> tuple[list[Finding], list[Finding]]:
    """The findings, those of the record that a comment covers marked as known; and what is wrong with the comments."""
    article = record.article.id if record.article is not None else ""
    problems: list[Problem] = []

    def problem(code: str, place: Place, message: str) -> None:
        problems.append(Problem(code, message, record.file, place, article))

    comments = list(_comments(record.text, problem))
    used: set[tuple[Place, str]] = set()
    marked: list[Finding] = []
    for finding in findings:
        between = finding.code.startswith(BETWEEN)
        comment = _covering(comments, finding, record, between=between)
        if comment is None or finding.code in _UNTOUCHED or (finding.known is not None and not between):
            marked.append(finding)
            continue
        used.add((comment.place, finding.code))
        if finding.known is not None:  # the other claim has a comment too
            marked.append(finding)
            continue
        if _over(comment, policy):
            marked.append(finding)
        else:
            marked.append(replace(finding, known=comment.reason))
    for comment in comments:
        if _over(comment, policy):
            problem(
                "FC026", comment.place, f"this acknowledgement ended on {comment.until}; mend it, or give a later date"
            )
            continue
        for code in comment.codes:
            if (comment.place, code) in used or not policy.wants(code, record.file) or not policy.complete(code):
                continue
            problem("FC023", comment.place, f"nothing here is a {code} any more; delete it from the comment")
    return marked, [stamp(problem) for problem in problems]


def _covering(comments: list[Comment], finding: Finding, record: Record, *, between: bool) -> Comment | None:
    """The comment that speaks for a finding: where it stands or, for one between claims, at any claim concerned."""
    lines = {finding.place.line} if finding.file == record.file else set()
    if between and record.article is not None:
        home = record.article.id
        names = {
            name.rpartition(".")[2] for name in finding.claims if (name.rpartition(".")[0] or finding.article) == home
        }
        lines |= {claim.place.line for claim in record.article.claims if claim.id in names}
    return next((c for c in comments if finding.code in c.codes and any(c.first <= n <= c.last for n in lines)), None)


def _over(comment: Comment, policy: Policy) -> bool:
    if not comment.until:
        return False
    if policy.today:
        return comment.until < policy.today
    import time

    return comment.until < time.strftime("%Y-%m-%d")


def _comments(text: str, problem: Callable[[str, Place, str], None]) -> Iterator[Comment]:
    """The comments of a record that can be obeyed; of the others, what is wrong goes to ``problem``."""
    lines = text.splitlines()
    spots = [(i, at) for i, line in enumerate(lines) if "factcheck:" in line and (at := _start(line)) >= 0]
    if not spots:
        return
    layout = _layout(text, lines)
    if layout is None:
        return
    entries, inside = layout
    for i, at in spots:
        if any(start <= (i, at) < end for start, end in inside):
            continue  # text, not a comment
        place = Place(i + 1, at + 1, i + 1, len(lines[i].rstrip()) + 1)
        body = lines[i][at + 1 :].strip().removeprefix("factcheck:").strip()
        try:
            codes, reason, until = _parse(body)
        except InputError as error:
            problem("FC024", place, str(error))
            continue
        first, last = _lines_meant(lines, i, at, entries)
        yield Comment(codes, reason, until, place, first, last)


def _start(line: str) -> int:
    """Where ``# factcheck:`` begins in a line, or -1."""
    at = line.find("#")
    while at >= 0:
        if line[at + 1 :].lstrip().startswith("factcheck:") and (at == 0 or line[at - 1] in " \t"):
            return at
        at = line.find("#", at + 1)
    return -1


def _parse(body: str) -> tuple[tuple[str, ...], str, str]:
    """``ignore[FC402,FC201] until=2027-01-31 reason``. Raises InputError saying what is not right."""
    if not body.startswith("ignore"):
        raise InputError(f"'factcheck: {body[:40]}' asks for nothing; {_FORM}")
    rest = body.removeprefix("ignore").lstrip()
    inner, closed, rest = rest.removeprefix("[").partition("]")
    if not body.removeprefix("ignore").lstrip().startswith("[") or not closed:
        raise InputError(f"which finding is acknowledged? {_FORM}")
    codes = tuple(dict.fromkeys(single_code(word) for word in inner.replace(",", " ").split()))
    if not codes:
        raise InputError(f"which finding is acknowledged? {_FORM}")
    for code in codes:
        if code in _UNTOUCHED:
            raise InputError(f"{code} is about acknowledgements and cannot be acknowledged")
    until = ""
    words = []
    for word in rest.split():
        if word.startswith("until=") and not until:
            until = _day(word.removeprefix("until="))
        else:
            words.append(word)
    reason = " ".join(words).lstrip("-–—: ")
    if not reason:
        raise InputError(f"an acknowledgement needs a reason; {_FORM}")
    return codes, reason, until


def _day(text: str) -> str:
    from datetime import date

    try:
        if len(text) == 10:
            return date.fromisoformat(text).isoformat()
    except ValueError:
        pass
    raise InputError(f"'until={text[:40]}' is no day; write until=2027-01-31")


Span = tuple[tuple[int, int], tuple[int, int]]
"""From line and column to line and column, 0-based, end exclusive."""


def _layout(text: str, lines: list[str]) -> tuple[list[tuple[int, int]], list[Span]] | None:
    """The lines of each claim and check (0-based, both included) and the extent of each text; None for broken YAML."""
    from ..store.nodes import MappingNode, SequenceNode, compose

    root = compose(text, "").root
    if type(root) is not MappingNode:
        return None
    inside: list[Span] = []

    def last_line(node: Any) -> int:
        """The last line of a node that is not blank; notes the extent of each scalar on the way."""
        start, end = node.start_mark, node.end_mark
        if type(node) is MappingNode:
            children = [child for pair in node.pairs for child in pair]
        elif type(node) is SequenceNode:
            children = node.items
        else:
            inside.append(((start.line, start.column), (end.line, end.column)))
            return int(end.line - (end.column == 0 and end.line > start.line))
        # A block ends where the next thing begins, far below perhaps; a list in brackets ends with its bracket.
        bracket = end.line < len(lines) and lines[end.line][max(end.column - 1, 0) : end.column] in ("]", "}")
        return int(max([start.line, end.line if bracket else 0, *map(last_line, children)]))

    entries: list[tuple[int, int]] = []
    for key, value in root.pairs:
        listed = type(value) is SequenceNode and key.value in ("claims", "checks")
        last_line(key)
        for item in value.items if listed else (value,):  # type: ignore[union-attr]
            last = last_line(item)
            if listed:
                entries.append((int(item.start_mark.line), last))  # type: ignore[union-attr]
    return entries, inside


def _lines_meant(lines: list[str], i: int, at: int, entries: list[tuple[int, int]]) -> tuple[int, int]:
    """The lines (1-based) that a comment at line ``i`` (0-based) speaks for."""
    for first, last in entries:
        if first <= i <= last:
            return first + 1, last + 1
    if lines[i][:at].strip():
        return i + 1, i + 1
    below = i + 1
    while below < len(lines) and (not lines[below].strip() or lines[below].lstrip().startswith("#")):
        below += 1
    for first, last in entries:
        if first == below:
            return first + 1, last + 1
    return below + 1, below + 1
