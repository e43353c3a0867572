"""The report for people: each article, each check with its verdict, each finding with its arithmetic.

Without colour it is plain text, never wrapped or shortened; with colour the same text is painted, piece by piece, so that
nothing in a record is read as mark-up.
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor
from typing import TYPE_CHECKING

from ...verify.tied import read_from_text, tied
from ..safe import plain, visible
from ..styles import printed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ...findings import Deduced, Finding, Report, Verdict
    from ...model import Article, Check
    from ..formats import Options
    from ..styles import Line

PAINTED = True
MARKS = {
    "exact": ("green", "✓"),
    "holds": ("green", "✓"),
    "edge": ("yellow", "✓"),
    "fails": ("bold red", "✗"),
    "conflict": ("bold red", "✗"),
    "undecided": ("yellow", "?"),
    "known": ("magenta", "✗"),
}
SEVERITY = {"error": "bold red", "warning": "yellow", "info": "cyan"}


def render(report: Report, options: Options) -> Iterator[str]:
    """The whole report, a line at a time."""
    yield from printed(_lines(report, options), color=options.color)


def _lines(report: Report, options: Options) -> Iterator[Line]:
    findings: dict[str, list[Finding]] = {}
    for finding in report.findings:
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
    first = True
    for file in report.files:
        if options.quiet and file not in findings:
            continue
        if not first:
            yield []
        first = False
        if not options.quiet:
            yield from _heading(file, articles.get(file, []), verdicts.get(file, ()), options)
            for one in (one for article in articles.get(file, ()) for one in deduced.get(article.id, ())):
                yield [("cyan", "  → "), ("", plain(_deduction(one)))]
        for finding in findings.pop(file, ()):
            yield from _finding(finding)
    for rest in findings.values():
        for finding in rest:
            yield from _finding(finding)


def _heading(file: str, articles: list[Article], verdicts: Iterable[Verdict], options: Options) -> Iterator[Line]:
    title = articles[0].title if len(articles) == 1 else f"{len(articles)} articles" if articles else ""
    on_text = tied(articles) if read_from_text(articles) else None
    claims = sum(len(article.claims) for article in articles)
    counted = on_text.in_words() if on_text is not None else f"{claims} claim{'' if claims == 1 else 's'}"
    yield [("bold", visible(file)), ("", f"  {plain(title)}"), ("dim", f"  ({counted})" if articles else "")]
    for verdict in verdicts:
        style, mark = MARKS[verdict.verdict]
        check = verdict.check
        word: str = verdict.verdict
        if check.rule and word in ("fails", "conflict") and _suspected(check):
            style, mark, word = "dim", "?", "suspected"  # which is no accusation
        label = f"{check.name}: {check.text}" if check.name else check.text
        line: Line = [(style, f"  {mark} {word:<9} "), ("", plain(label))]
        if verdict.arithmetic:
            line.append(("dim", f"   {plain(verdict.arithmetic)}"))
        if verdict.reason:
            line.append(("yellow", f"  ({plain(verdict.reason)})"))
        yield line
    for claim in on_text.loose if on_text is not None and options.verbose else ():
        place = f"{visible(file)}:{claim.place.line}:{claim.place.column}"
        yield [("dim", f"  - {place}: {plain(claim.value)}  {plain(claim.measure)}".rstrip())]


def _suspected(check: Check) -> bool:
    """Whether a drafted check has earned no more than information."""
    from ...verify.ledger import severity

    return severity(check.rule, check.licence) == "info"


def _deduction(deduced: Deduced) -> str:
    from ...quantity.format import interval_text
    from ...quantity.interval import Interval

    low, high, low_open, high_open = deduced.range.interval
    if low is not None and high is not None and low != high:
        # Outward, so that what is printed still holds the range; two digits are more than any article's figures carry.
        low, high = Fraction(floor(low * 100), 100), Fraction(ceil(high * 100), 100)
    interval = Interval(low, high, low_open, high_open)
    only = ", the only whole number that fits" if deduced.integer and deduced.low == deduced.high else ""
    name, _, field = deduced.name.rpartition(".")
    return f"{f'{name}: {field}' if name else field} = {interval_text(interval, deduced.range.unit.symbol)}{only}"


def _finding(finding: Finding) -> Iterator[Line]:
    place = finding.place
    if finding.known is not None:
        style, word = "magenta", "known"
    else:
        style, word = SEVERITY[finding.severity], finding.severity
    yield [
        ("bold", f"{visible(finding.file)}:{place.line}:{place.column}: "),
        (style, f"{word}[{finding.code}] "),
        ("bold", finding.name),
    ]
    yield [("", f"    {plain(finding.message)}")]
    for detail in finding.problem.details:
        yield [("dim", f"      {plain(detail)}")]
    for name, implied in finding.problem.implied.items():
        yield [("cyan", f"      the rest implies {plain(name)}: {plain(implied.text())}")]
    yield from _repairs(finding)
    if finding.known is not None:
        yield [("magenta", f"      known: {plain(finding.known)}")]


_SHOWN_REPAIRS = 5


def _repairs(finding: Finding) -> Iterator[Line]:
    """The likeliest slips; those of one rank are said to be equally likely."""
    ranks = [repairs[0].rank for repairs in finding.problem.repairs if repairs]
    for i, repairs in enumerate(finding.problem.repairs[:_SHOWN_REPAIRS]):
        text = " and ".join(f"{r.claim}: {r.from_} → {r.to} ({r.slip})" for r in repairs)
        if i == 0:
            word = "likeliest slip" if ranks.count(ranks[0]) == 1 else "likeliest slips, equally good"
        else:
            word = "or as likely" if ranks[i] == ranks[i - 1] else "or"
        yield [("green", f"      {word}: {plain(text)}")]
    more = len(finding.problem.repairs) - _SHOWN_REPAIRS
    if more > 0:
        yield [("dim", f"      and {more} less likely or as likely (--output-format json lists all)")]
    for change in finding.problem.mends:
        if len(change) > 1:
            text = " and ".join(f"{name} in {implied.text()}" for name, implied in change.items())
            yield [("green", f"      or these together: {plain(text)}")]
