"""The report for people: what is wrong first, each finding in three lines (what cannot be true, where, the likeliest slip), and
one closing line. What holds, how a finding comes about and what is implied comes with ``verbose``; of a single file with nothing
wrong, what holds is shown unasked.

On a terminal lines are wrapped at its width; in a pipe or a file never, and no place is cut. With colour the same text is painted,
piece by piece, so that nothing in a record is read as mark-up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..columns import width_of
from ..safe import plain, visible
from ..styles import printed
from ..wrap import wrapped
from .excerpt import Excerpts
from .marks import SEVERITY
from .slips import likeliest
from .summary import in_words, summarize, text_files

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...findings import Finding, Report
    from ..formats import Options
    from ..styles import Line

PAINTED = True


def render(report: Report, options: Options) -> Iterator[str]:
    """The whole report, a line at a time."""
    yield from printed(_lines(report, options), color=options.color)


def _lines(report: Report, options: Options) -> Iterator[Line]:
    texts = text_files(report)
    excerpts = Excerpts(report.sources, texts, (v.check for v in report.verdicts), options.width)
    open_ = [finding for finding in report.findings if finding.known is None]
    alone = len(report.files) == 1 and not open_ and not report.errors and not options.silenced
    if options.verbose or (alone and not options.quiet):
        from .at_length import at_length

        for indent, line in at_length(report, options, excerpts):
            yield from wrapped(line, options.width, indent)
        if options.verbose:
            known: list[Finding] = []
        else:
            known = list(report.findings)
    else:
        for i, finding in enumerate(open_):
            if i:
                yield []
            yield from short(finding, excerpts, options, on_text=finding.file in texts)
        known = [finding for finding in report.findings if finding.known is not None]
        if known and open_:
            yield []
    for finding in known:
        yield _known(finding, options.width)
    if not options.quiet:
        if report.findings or options.verbose or alone:
            yield []
        silenced = f", {options.silenced} in the baseline" if options.silenced else ""
        yield from wrapped([("bold", in_words(summarize(report)) + silenced)], options.width, 4)


def short(finding: Finding, excerpts: Excerpts, options: Options, *, on_text: bool) -> Iterator[Line]:
    """A finding in three lines."""
    style = SEVERITY[finding.severity]
    head: Line = [*_place(finding), (style, f"{finding.severity}[{finding.code}] "), ("", plain(finding.message))]
    yield from wrapped(head, options.width, 4)
    yield from excerpts.of(finding)
    slip = likeliest(finding, on_text=on_text)
    if slip:
        yield from wrapped([("green", f"    {slip}")], options.width, 6)


def _known(finding: Finding, width: int) -> Line:
    """An acknowledged finding on one line, which on a terminal ends at its edge."""
    head: Line = [*_place(finding), ("magenta", f"known[{finding.code}] ")]
    said = f"{plain(finding.message)} (known: {plain(finding.known or '')})"
    room = width - sum(width_of(text) for _, text in head)
    if width and width_of(said) > room:
        while said and width_of(said) >= room:
            said = said[:-1]
        said = f"{said.rstrip()}…"
    return [*head, ("", said)]


def _place(finding: Finding) -> Line:
    return [("bold", f"{visible(finding.file)}:{finding.place.line}:{finding.place.column}: ")]
