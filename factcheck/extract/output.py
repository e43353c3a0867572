"""An extraction as the JSON object that scripts may rely on."""

from __future__ import annotations

from ..quantity.format import exact_text
from ..quantity.interval import Number
from .candidate import Candidate
from .drafted import check_text
from .extraction import ArticleDraft, Extraction
from .item import Item

SCHEMA = "factcheck/extract/1"


def as_json(extraction: Extraction) -> dict[str, object]:
    """Articles with their figures (in code points of the input), proposed checks and problems; numbers as text."""
    return {"schema": SCHEMA, "articles": [_article(article) for article in extraction.articles]}


def _article(article: ArticleDraft) -> dict[str, object]:
    return {
        "title": article.title,
        "start": article.start,
        "end": article.end,
        "figures": [_figure(item) for item in article.items],
        "checks": [_check(p) for p in article.checks],
        "problems": [{"name": f.name, "start": f.start, "end": f.end, "message": f.message} for f in article.problems],
    }


def _figure(item: Item) -> dict[str, object]:
    figure = item.figure
    row: dict[str, object] = {"start": item.start, "end": item.end, "text": item.text}
    low = high = number = None
    wording: str | None = None
    if figure is not None:
        low, high, number = (
            number_text(figure.interval.low),
            number_text(figure.interval.high),
            number_text(figure.number),
        )
        wording = figure.wording
    row |= {
        "low": low,
        "high": high,
        "number": number,
        "unit": item.unit,
        "kind": item.kind,
        "wording": wording,
        "claim": item.claim,
    }
    if figure is not None and (figure.interval.low_open or figure.interval.high_open):
        row["open"] = [
            side
            for side, is_open in (("low", figure.interval.low_open), ("high", figure.interval.high_open))
            if is_open
        ]
    row["id"] = item.id or None
    for name in ("measure", "area", "period", "basis"):
        if item.claim and getattr(item, name):
            row[name] = getattr(item, name)
    return row


def _check(candidate: Candidate) -> dict[str, object]:
    return {
        "check": check_text(candidate),
        "reason": candidate.why,
        "rule": candidate.rule,
        "licence": candidate.licence,
        "open": candidate.open,
        "claims": [item.id for item in candidate.items],
        "figures": [
            {"claim": item.id, "role": role, "start": item.start, "end": item.end} for role, item in candidate.roles
        ],
    }


def number_text(number: Number | None) -> str | None:
    """A number as a decimal where it has one, else as ``p/q``; exact."""
    return None if number is None else exact_text(number)
