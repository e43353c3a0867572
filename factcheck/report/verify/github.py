"""Workflow commands of GitHub Actions: each finding an annotation at its line.

GitHub shows ten errors, ten warnings and ten notices of a step and drops the rest without a word. So the worst come first, and
all of them follow as plain lines in the log, with their number. Escaping is that of the runner: ``%``, carriage return and
line feed everywhere, ``:`` and ``,`` in properties too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..safe import disarmed, inert, plain, visible
from .outward import explanation, path_from
from .summary import in_words, summarize, text_files

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...findings import Finding, Report
    from ..formats import Options

COMMANDS = True
_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}
SHOWN = 10
"""Annotations of one kind that GitHub shows for a step."""


def render(report: Report, options: Options) -> Iterator[str]:
    """The annotations, worst first, then every finding as a line of the log, then the counts."""
    texts = text_files(report)
    open_ = [finding for finding in report.findings if finding.known is None]
    for severity in _COMMANDS:
        for finding in open_:
            if finding.severity == severity:
                yield _annotation(finding, options.root, on_text=finding.file in texts)
    if any(sum(f.severity == severity for f in open_) > SHOWN for severity in _COMMANDS):
        yield f"GitHub shows {SHOWN} annotations of a kind; all {len(open_)} findings:\n"
        from .concise import render as concise

        for line in concise(report._replace(findings=tuple(open_)), options):
            yield inert(f" {line}" if not line.lstrip().startswith("::") else line)
    yield f"factcheck: {in_words(summarize(report))}\n"


def _annotation(finding: Finding, root: str, *, on_text: bool) -> str:
    place = finding.place
    properties = {
        "file": visible(path_from(root, finding.file)),
        "line": str(place.line),
        "col": str(place.column),
    }
    if place.end_line > place.line:
        properties["endLine"] = str(place.end_line)  # GitHub takes columns within one line only
    else:
        properties["endColumn"] = str(place.end_column)
    properties["title"] = f"{finding.code} {finding.name}"
    named = ",".join(f"{name}={escape_property(value)}" for name, value in properties.items())
    text = "\n".join([plain(finding.message), *explanation(finding, on_text=on_text)])
    return f"::{_COMMANDS[finding.severity]} {named}::{escape_data(text)}\n"


def escape_data(text: str) -> str:
    """Text after the ``::`` of a command."""
    return disarmed(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def escape_property(text: str) -> str:
    """The value of a command's property."""
    return escape_data(text).replace(":", "%3A").replace(",", "%2C")
