"""One claim as the formats of list and show have it: its figure, and its JSON object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..listing.filters import status
from ..quantity.format import exact_text

if TYPE_CHECKING:
    from ..model import Article, Claim, Quote
    from ..quantity.interval import Interval, Number


def stated(claim: Claim) -> str:
    """The figure as printed, or in words how many things the article lists where it prints none."""
    if claim.value or not claim.items:
        return claim.value
    number = len(claim.items)
    return f"{number}+ items" if claim.items_open else f"{number} item{'s' if number != 1 else ''}"


def claim_object(article: Article, claim: Claim) -> dict[str, Any]:
    """The claim with its place and article. Numbers are exact decimals or ``p/q``, in ``unit``; null is no bound.

    Keys are added, never renamed or removed; what the record does not say is null.
    """
    figure = claim.figure
    data: dict[str, Any] = {
        "article": article.id,
        "file": article.file,
        "line": claim.place.line,
        "column": claim.place.column,
        "id": claim.id,
        "value": claim.value or None,
        "number": None if figure is None else _number(figure.number),
        **bounds(claim.interval),
        "unit": claim.unit_read.symbol,
        "wording": None if figure is None else figure.wording,
        "quote": None if claim.quote is None else _quote(claim.quote),
        "also": [_quote(quote) for quote in claim.also],
        "items": list(claim.items),
        "items_open": claim.items_open,
    }
    for name in ("measure", "population", "area", "period", "kind", "basis", "attributed_to", "decimals", "prices"):
        data[name] = getattr(claim, name) or None
    review = claim.review
    return data | {
        "revised": claim.revised,
        "tags": list(claim.tags),
        "note": claim.note or None,
        "review": {
            "status": status(claim),
            "by": (review.by if review else "") or None,
            "on": (review.on if review else "") or None,
            "against": (review.against if review else "") or None,
        },
    }


def bounds(interval: Interval) -> dict[str, Any]:
    """``low`` and ``high``, and ``open`` only where an end does not belong to it."""
    data: dict[str, Any] = {"low": _number(interval.low), "high": _number(interval.high)}
    if interval.low_open or interval.high_open:
        data["open"] = [interval.low_open, interval.high_open]
    return data


def _number(number: Number | None) -> str | None:
    return None if number is None else exact_text(number)


def _quote(quote: Quote) -> dict[str, Any]:
    return {
        "exact": quote.exact,
        "prefix": quote.prefix or None,
        "suffix": quote.suffix or None,
        "value": quote.value,
    }
