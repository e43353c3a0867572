"""What is wrong with a text, placed on its own lines: failing relations, near misses, wording, dates, lists."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from ..model import Check, Place, Problem, Repair, Verdict
from ..text.lines import Lines
from .extraction import ArticleDraft, Extraction, Proposal

if TYPE_CHECKING:
    from typing import Literal

    from ..kinds import SlipKind, VerdictKind

CODES = {
    "check-fails": "FC201", "items-count": "FC202", "near-miss": "FC207", "fall-over-100": "FC205", "impossible-date": "FC501",
    "weekday": "FC502", "period-order": "FC503", "duration": "FC505", "age-birth": "FC506", "percent-for-pp": "FC601",
    "pp-for-percent": "FC602", "grew-to": "FC603", "grew-by": "FC604", "fall-in-times": "FC605", "base-clash": "FC606",
    "respectively": "FC607", "headline-body": "FC608", "double-hedge": "FC609", "hedge-precision": "FC610", "range-order": "FC611",
    "range-scale": "FC612", "unit-conversion": "FC613", "century-missing": "FC614", "breakdown-fails": "FC203",
}  # fmt: skip
"""Each finding's code by its name."""
_DOUBTFUL = {"weekday-inferred": "weekday", "fall-over-100-perhaps": "fall-over-100"}
"""Variants of a rule that only warn, with the rule they are of."""
_WARN = frozenset(("items-count",))
"""Errors of a record that are warnings on raw text: there a list is only what the program takes for one."""


def problems(extraction: Extraction, file: str) -> Iterator[Problem]:
    """Every finding on the text, article by article, in the order of its lines; ``file`` is the text's name."""
    lines = Lines(extraction.text)
    for article in extraction.articles:
        found = [*_checks(article, lines, file), *_flaws(article, lines, file)]
        yield from sorted(found, key=lambda p: (p.place.line, p.place.column, p.code))


def verdicts(extraction: Extraction, file: str) -> Iterator[Verdict]:
    """What each proposed check came to, placed on the last of its figures in the text."""
    lines = Lines(extraction.text)
    for article in extraction.articles:
        for p in article.checks:
            last = max(p.items, key=lambda item: item.start)
            place = Place(*lines.span(last.start, last.end))
            check = Check(article.title, file, p.check, None, because=p.reason, place=place)
            yield Verdict(check, cast("VerdictKind", p.verdict), arithmetic=_shown(p))


def _flaws(article: ArticleDraft, lines: Lines, file: str) -> Iterator[Problem]:
    for flaw in article.problems:
        name = _DOUBTFUL.get(flaw.name, flaw.name)
        severity: Literal["warning", ""] = "warning" if name != flaw.name or name in _WARN else ""
        yield Problem(
            CODES[name], flaw.message, file, Place(*lines.span(flaw.start, flaw.end)), article.title, severity=severity
        )


def _checks(article: ArticleDraft, lines: Lines, file: str) -> Iterator[Problem]:
    for p in article.checks:
        if p.verdict != "fails":
            continue
        where = p.items[0] if "<=" in p.template else max(p.items, key=lambda item: item.start)
        figures = ", ".join(dict.fromkeys(f"{item.value} (line {lines.at(item.start)[0]})" for item in p.items))
        message = f"{_shown(p)} does not hold: {p.reason}"
        name = "check-fails" if p.firm else "near-miss"
        details = [f"figures: {figures}"]
        repairs: tuple[tuple[Repair, ...], ...] = ()
        if p.repair:
            old, _, rest = p.repair.partition(" → ")
            new, _, slip = rest.partition(" (")
            claim = next((item.id for item in p.items if item.value == old), "")
            repairs = ((Repair(claim, old, new, cast("SlipKind", slip.rstrip(")"))),),)
            message += f"; {old} may be {new}"
        ids = tuple(dict.fromkeys(item.id for item in p.items))
        yield Problem(
            CODES[name],
            message,
            file,
            Place(*lines.span(where.start, where.end)),
            article.title,
            ids,
            (p.check,),
            (None,),
            tuple(details),
            repairs=repairs,
        )


def _shown(p: Proposal) -> str:
    """The check with the printed figures in place of the ids."""
    if p.breakdown is not None:
        return "the breakdown of " + ", ".join(item.value for item in p.items)
    return p.template.format(*(item.value for item in p.items))
