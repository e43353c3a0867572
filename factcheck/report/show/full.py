"""One claim in full, for people: what is printed, what that means, what bears on it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ...listing.filters import status
from ...store.kept import kept_text
from ..claim import stated
from ..safe import plain, visible
from ..styles import printed
from ..verify.marks import SEVERITY, loud_checks, marked
from .words import exact_bounds, in_base_units, meaning, spoken, spoken_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ...findings import Finding
    from ...model import Claim, Quote
    from ...verify.bearing import Bearing, CheckBearing
    from ..formats import Options
    from ..styles import Line
    from ..subjects import Shown

PAINTED = True
_INDENT = 15


def render(claims: Sequence[Shown], options: Options) -> Iterator[str]:
    """Each claim, an empty line between two."""
    yield from printed(_lines(claims, options.color), color=options.color)


def _lines(claims: Iterable[Shown], color: bool) -> Iterator[Line]:
    for i, shown in enumerate(claims):
        if i:
            yield []
        yield from _claim(shown, color)


def _claim(shown: Shown, color: bool) -> Iterator[Line]:
    article, claim, checks, implied, findings = shown.bearing
    link = f" link {Path(article.file).absolute().as_uri()}" if color else ""
    place = f"{visible(article.file)}:{claim.place.line}:{claim.place.column}"
    yield [("bold", plain(claim.id)), ("bold cyan", f"  {plain(stated(claim))}  "), (f"dim{link}", place)]
    source = (article.title, article.publication, article.author, article.published)
    yield _field("article", " · ".join(part for part in source if part))
    if article.url:
        yield _field("url", article.url)
    yield from _places(shown)
    yield from _value(shown.bearing)
    for name in ("measure", "population", "area", "period", "kind", "basis", "attributed_to"):
        if getattr(claim, name):
            yield _field(name.replace("_", " "), getattr(claim, name))
    if claim.items:
        more = " …" if claim.items_open else ""
        yield _field("items", f"{len(claim.items)}: {', '.join(claim.items)}{more}")
    for name in ("unit", "decimals", "prices"):
        if getattr(claim, name):
            yield _field(name, getattr(claim, name))
    if claim.revised:
        yield _field("revised", "yes")
    if claim.tags:
        yield _field("tags", ", ".join(claim.tags))
    if claim.note:
        yield _field("note", claim.note)
    yield _field("review", _reviewed(claim))
    loud = loud_checks(findings)
    for one in checks:
        yield from _check(one, claim, loud)
    if implied is not None and [one.implied for one in checks] != [implied]:
        together = "nothing: these checks contradict each other" if implied.empty else ""
        together = together or f"{spoken_of(claim, implied)}, by everything else together"
        yield _field("implied", together, "cyan")
    for finding in findings:
        yield from _finding(finding)


def _reviewed(claim: Claim) -> str:
    review = claim.review
    parts = [status(claim)]
    if review is not None:
        parts += [f"by {review.by}"] if review.by else []
        parts += [f"on {review.on}"] if review.on else []
        parts += [f"against {review.against}"] if review.against else []
    return " ".join(parts)


def _field(name: str, text: str, style: str = "") -> Line:
    return [("dim", f"  {name:<{_INDENT}}"), (style, plain(text))]


def _places(shown: Shown) -> Iterator[Line]:
    article, claim = shown.bearing.article, shown.bearing.claim
    if claim.quote is not None:
        yield _field("quote", _quoted(claim.quote))
    if shown.context is not None:
        context = shown.context
        where = f"{kept_text(article).path}:{context.line}"
        again = f", the first of {context.times} places" if context.times > 1 else ""
        yield [
            ("dim", f"  {'in the text':<{_INDENT}}…{plain(context.before)}"),
            ("bold", plain(context.exact)),
            ("dim", f"{plain(context.after)}…  ({plain(where)}{again})"),
        ]
    elif shown.trouble:
        yield _field("in the text", shown.trouble, "yellow")
    for quote in claim.also:
        value = f"  = {quote.value}" if quote.value else ""
        yield _field("also", _quoted(quote) + value)


def _quoted(quote: Quote) -> str:
    before = f"[{quote.prefix}]" if quote.prefix else ""
    after = f"[{quote.suffix}]" if quote.suffix else ""
    return f"{before}{quote.exact}{after}"


def _value(bearing: Bearing) -> Iterator[Line]:
    claim = bearing.claim
    said = meaning(bearing.article, claim)
    if claim.figure is None and (claim.value or not claim.items):
        yield _field("true value", said)
        return
    yield _field("true value", f"{spoken_of(claim, claim.interval)}  ({said})")
    yield _field("exactly", exact_bounds(claim.interval))
    base = in_base_units(claim)
    if base is not None:
        unit, interval = base
        yield _field(f"in {unit}" if unit else "as a number", spoken(interval, unit))


def _check(one: CheckBearing, claim: Claim, loud: set[tuple[str, str]]) -> Iterator[Line]:
    verdict = one.verdict
    check = verdict.check
    style, mark, word = marked(verdict, loud)
    label = f"{check.name}: {check.text}" if check.name else check.text
    yield [
        (style, f"  {mark} {word:<{_INDENT - 2}}"),
        ("", plain(label)),
        ("dim", f"  ({visible(check.file)}:{check.place.line})"),
    ]
    indent = " " * (_INDENT + 2)
    if verdict.reason:
        yield [("yellow", f"{indent}{plain(verdict.reason)}")]
    if check.known is not None:
        yield [("magenta", f"{indent}known: {plain(check.known)}")]
    if one.implied is not None:
        implied = spoken_of(claim, one.implied)
        yield [("cyan", f"{indent}the rest implies {plain(claim.id)}: {plain(implied)}")]


def _finding(finding: Finding) -> Iterator[Line]:
    known = finding.known is not None
    word, style = ("known", "magenta") if known else (finding.severity, SEVERITY[finding.severity])
    yield [
        (style, f"  {word}[{finding.code}] "),
        ("bold", finding.name),
        ("", f": {plain(finding.message)}"),
        ("dim", f"  ({visible(finding.file)}:{finding.place.line})"),
    ]
