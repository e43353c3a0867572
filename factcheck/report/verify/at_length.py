"""Everything that verify has to say, for ``--verbose``: each article, each check with its verdict, what is deduced, and each
finding with its arithmetic, the claims concerned, what the rest implies and every slip that was found."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor
from typing import TYPE_CHECKING

from ...verify.tied import from_text, tied
from ..safe import plain, visible
from .marks import SEVERITY, loud_checks, marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ...findings import Deduced, Finding, Report, Verdict
    from ...model import Article
    from ..formats import Options
    from ..styles import Line
    from .excerpt import Excerpts

_SHOWN_REPAIRS = 5
_VERDICT = 14
"""Where the text of a check begins."""

Indented = tuple[int, "Line"]
"""A line, and how far what goes on below is indented."""


def at_length(report: Report, options: Options, excerpts: Excerpts) -> Iterator[Indented]:
    """The files in order; without ``verbose``, what holds of a file with nothing wrong."""
    findings: dict[str, list[Finding]] = {}
    for finding in report.findings if options.verbose else ():
        findings.setdefault(finding.file, []).append(finding)
    verdicts: dict[str, list[Verdict]] = {}
    for verdict in report.verdicts:
        verdicts.setdefault(verdict.check.file, []).append(verdict)
    deduced: dict[str, list[Deduced]] = {}
    for one in report.deduced:
        deduced.setdefault(one.article, []).append(one)
    articles: dict[str, list[Article]] = {}
    for article in report.articles:
        articles.setdefault(article.file, []).append(article)
    loud = loud_checks(report.findings)
    for i, file in enumerate(report.files):
        if i:
            yield 0, []
        yield from _heading(file, articles.get(file, []), verdicts.get(file, ()), loud, options)
        for one in (one for article in articles.get(file, ()) for one in deduced.get(article.id, ())):
            yield 4, [("cyan", "  → "), ("", plain(_deduction(one)))]
        for finding in findings.pop(file, ()):
            yield from _finding(finding, excerpts)
    for rest in findings.values():
        for finding in rest:
            yield from _finding(finding, excerpts)


def _heading(
    file: str, articles: list[Article], verdicts: Iterable[Verdict], loud: set[tuple[str, str]], options: Options
) -> Iterator[Indented]:
    title = articles[0].title if len(articles) == 1 else f"{len(articles)} articles" if articles else ""
    on_text = tied(articles) if any(map(from_text, articles)) else None
    claims = sum(len(article.claims) for article in articles)
    counted = on_text.in_words() if on_text is not None else f"{claims} claim{'' if claims == 1 else 's'}"
    yield 4, [("bold", visible(file)), ("", f"  {plain(title)}"), ("dim", f"  ({counted})" if articles else "")]
    for verdict in verdicts:
        check = verdict.check
        style, mark, word = marked(verdict, loud)
        label = f"{check.name}: {check.text}" if check.name else check.text
        line: Line = [(style, f"  {mark} {word:<9} "), ("", plain(label))]
        if verdict.arithmetic:
            line.append(("dim", f"   {plain(verdict.arithmetic)}"))
        if verdict.reason:
            line.append(("yellow", f"  ({plain(verdict.reason)})"))
        yield _VERDICT, line
    for claim in on_text.loose if on_text is not None and options.verbose else ():
        place = f"{visible(file)}:{claim.place.line}:{claim.place.column}"
        yield 4, [("dim", f"  - {place}: {plain(claim.value)}  {plain(claim.measure)}".rstrip())]


def _deduction(deduced: Deduced) -> str:
    from ...quantity.format import interval_text
    from ...quantity.interval import Interval
    from ...quantity.measured import in_unit

    low, high, low_open, high_open = in_unit(deduced.range.base, deduced.range.printed)
    if low is not None and high is not None and low != high:
        # Outward, so that what is printed still holds the range; two digits are more than any article's figures carry.
        low, high = Fraction(floor(low * 100), 100), Fraction(ceil(high * 100), 100)
    interval = Interval(low, high, low_open, high_open)
    only = ", the only whole number that fits" if deduced.integer and deduced.low == deduced.high else ""
    name, _, field = deduced.name.rpartition(".")
    return f"{f'{name}: {field}' if name else field} = {interval_text(interval, deduced.range.printed.symbol)}{only}"


def _finding(finding: Finding, excerpts: Excerpts) -> Iterator[Indented]:
    place = finding.place
    if finding.known is not None:
        style, word = "magenta", "known"
    else:
        style, word = SEVERITY[finding.severity], finding.severity
    yield (
        4,
        [
            ("bold", f"{visible(finding.file)}:{place.line}:{place.column}: "),
            (style, f"{word}[{finding.code}] "),
            ("bold", finding.name),
        ],
    )
    yield 6, [("", f"    {plain(finding.message)}")]
    for line in excerpts.of(finding):
        yield 0, line
    for detail in finding.problem.details:
        yield 8, [("dim", f"      {plain(detail)}")]
    for name, implied in finding.problem.implied.items():
        yield 8, [("cyan", f"      the rest implies {plain(name)}: {plain(implied.text())}")]
    yield from _repairs(finding)
    if finding.known is not None:
        yield 8, [("magenta", f"      known: {plain(finding.known)}")]


def _repairs(finding: Finding) -> Iterator[Indented]:
    """The likeliest slips; those of one rank are said to be equally likely."""
    ranks = [repairs[0].rank for repairs in finding.problem.repairs if repairs]
    for i, repairs in enumerate(finding.problem.repairs[:_SHOWN_REPAIRS]):
        text = " and ".join(f"{r.claim}: {r.from_} → {r.to} ({r.slip})" for r in repairs)
        if i == 0:
            word = "likeliest slip" if ranks.count(ranks[0]) == 1 else "likeliest slips, equally good"
        else:
            word = "or as likely" if ranks[i] == ranks[i - 1] else "or"
        yield 8, [("green", f"      {word}: {plain(text)}")]
    more = len(finding.problem.repairs) - _SHOWN_REPAIRS
    if more > 0:
        yield 8, [("dim", f"      and {more} less likely or as likely (--output-format json lists all)")]
    for change in finding.problem.mends:
        if len(change) > 1:
            text = " and ".join(f"{name} in {implied.text()}" for name, implied in change.items())
            yield 8, [("green", f"      or these together: {plain(text)}")]
