"""A claim as the fields of its record: what two claims are compared by, and what JSON carries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..model import Claim, Quote

TEXTS = (
    "id", "value", "unit", "decimals", "measure", "population", "area", "period", "kind", "basis", "attributed_to",
    "prices", "note",
)  # fmt: skip
"""The fields that are one text."""
FIELDS = (*TEXTS, "quote", "also", "items", "tags", "revised", "review")
"""Every field of a claim that can differ."""

Fields = dict[str, Any]


def substance(claim: Claim) -> tuple[Any, ...]:
    """All that a claim says, without where it stands in its file; equal for claims that do not differ."""
    quote = claim.quote
    return (
        claim.id,
        claim.value,
        claim.period,
        None if quote is None else quote[:3],
        claim.measure,
        claim.population,
        claim.area,
        claim.kind,
        claim.basis,
        claim.attributed_to,
        claim.items,
        claim.items_open,
        claim.unit,
        claim.decimals,
        claim.prices,
        claim.revised,
        claim.note,
        claim.tags,
        claim.review,
        tuple([(q[:3], q.value) for q in claim.also]) if claim.also else (),
    )


def field(claim: Claim, name: str) -> Any:
    """One field as a record would hold it: text, list or mapping; None where it is not given."""
    if name == "quote":
        return None if claim.quote is None else quote_object(claim.quote)
    if name == "also":
        return [quote_object(quote) for quote in claim.also] or None
    if name == "items":
        return [*claim.items, *(["…"] if claim.items_open else [])] or None
    if name == "tags":
        return list(claim.tags) or None
    if name == "revised":
        return "true" if claim.revised else None
    if name == "review":
        review = claim.review
        given = {} if review is None else {k: v for k, v in review._asdict().items() if v}
        return given or None
    return getattr(claim, name) or None


def claim_object(claim: Claim, names: tuple[str, ...] = FIELDS) -> Fields:
    """The given fields of a claim by name, as JSON holds them."""
    found = ((name, field(claim, name)) for name in names)
    return {name: value for name, value in found if value is not None}


def quote_object(quote: Quote) -> Any:
    """A quote as a record holds it: its words alone, or a mapping where more is given."""
    if not (quote.prefix or quote.suffix or quote.value):
        return quote.exact
    given = (("exact", quote.exact), ("prefix", quote.prefix), ("suffix", quote.suffix), ("value", quote.value))
    return {name: value for name, value in given if value}


def differing(old: Claim, new: Claim) -> list[str]:
    """The names of the fields in which two claims differ."""
    return [name for name in FIELDS if field(old, name) != field(new, name)]
