"""Two states of one claim: the changes between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..text.plain_forms import fold
from .record import differing, field
from .value import value_kinds

if TYPE_CHECKING:
    from ..model import Claim, Quote
    from .change import Between, Change, Difference

_DESCRIBED = ("measure", "population", "area", "kind", "basis", "prices", "revised", "items")
_ONE_FIELD = {"period": ("period",), "attribution": ("attributed_to",), "described": _DESCRIBED}
_HARMLESS = frozenset(("renamed", "restated", "quote", "note"))
"""Kinds that leave a review standing: what it vouched for is still what the claim says."""


def claim_changes(between: Between, old: Claim, new: Claim) -> list[Change]:
    """Every difference between two states of a claim; together they name every field that differs."""
    names = differing(old, new)
    if not names:
        return []
    changes: list[Change] = []

    def add(kind: str, fields: tuple[str, ...], difference: Difference | None = None) -> None:
        changes.append(between.change(kind, new.id, old, new, fields, difference))

    if "id" in names:
        add("renamed", ("id",))
    rest = {name for name in names if name != "id"}
    stating = {"value", "unit", "decimals"}
    if not (old.value and new.value):
        stating.add("items")  # their number is the figure
    fields = tuple(name for name in names if name in stating)
    if fields:
        kinds, difference = value_kinds(old, new)
        if not kinds:
            kinds = ["described"] if fields == ("items",) else ["restated"]
        rest -= stating
        if _follows(old, new):
            # A quote that differs by the figure alone is part of the figure's change.
            fields += tuple(name for name in ("quote", "also") if name in rest)
            rest -= {"quote", "also"}
        for kind in kinds:
            add(kind, fields, difference if kind == "changed" else None)
    for kind, group in _ONE_FIELD.items():
        concerned = tuple(name for name in group if name in rest)
        if concerned:
            add(kind, concerned)
    for kind, group in (("quote", ("quote", "also")), ("note", ("note", "tags"))):
        concerned = tuple(name for name in group if name in rest)
        if concerned:
            add(kind, concerned)
    review = _review(old, new, changes)
    if review:
        # A review that stays as it was has no field that differs.
        add(review, ("review",) if field(old, "review") != field(new, "review") else ())
    return changes


def _review(old: Claim, new: Claim, changes: list[Change]) -> str:
    """The kind of change in the review, '' for none."""
    before, after = field(old, "review"), field(new, "review")
    vouched = old.review is not None and old.review.status != "unreviewed"
    touched = any(change.kind not in _HARMLESS for change in changes)
    if vouched and touched and (after is None or after == before):
        return "review-lost"
    return "review" if before != after else ""


def _follows(old: Claim, new: Claim) -> bool:
    """Whether the quotes of both are the same words around the figure."""
    mine = [*((old.quote,) if old.quote else ()), *old.also]
    others = [*((new.quote,) if new.quote else ()), *new.also]
    return len(mine) == len(others) and all(
        _around(a, a.value or old.value) == _around(b, b.value or new.value) for a, b in zip(mine, others, strict=True)
    )


def _around(quote: Quote, value: str) -> tuple[str, str, str]:
    """A quote without its figure; without any digits where the figure is not in it as typed."""
    if value and value in quote.exact:
        words = quote.exact.replace(value, "\0", 1)
    else:
        words = "".join(c for c in fold(quote.exact) if not (c.isascii() and (c.isdigit() or c in ",.")))
    return words, quote.prefix, quote.suffix
