"""Applying a comparison: from the old side's claims and the JSON of a diff to the new side's claims."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import FactcheckError
from .objects import SCHEMA
from .record import claim_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..model import Article
    from .record import Fields

Claims = dict[str, dict[str, "Fields"]]
"""The claims of a corpus as fields, by article and id."""


def claims_of(articles: Iterable[Article]) -> Claims:
    """The claims of articles as fields, what their records share under ``defaults`` written into each."""
    return {article.id: {claim.id: claim_object(claim) for claim in article.claims} for article in articles}


def apply(data: Mapping[str, Any], claims: Claims) -> Claims:
    """The claims after the changes of a diff's JSON (as read, schema ``factcheck/diff/1``); articles without claims
    are left out.

    Raises FactcheckError where the changes were not made from these claims.
    """
    if data.get("schema") != SCHEMA:
        raise FactcheckError(f"this is not the JSON of a diff: its schema is {data.get('schema')!r}, not '{SCHEMA}'")
    moved = {pair["old"]: pair["new"] for pair in data["articles"]}
    # Every claim keeps its old address until the end, so that two ids may change places.
    kept = {(article, claim): dict(fields) for article, all_ in claims.items() for claim, fields in all_.items()}
    address = {key: (moved.get(key[0], key[0]), key[1]) for key in kept}
    added: list[tuple[tuple[str, str], Fields]] = []
    for change in data["changes"]:
        if "claim" not in change:
            continue
        if change["kind"] == "added":
            added.append(((change["article"], change["claim"]), dict(change["new"])))
            continue
        key = (change["old_article"], change["old_claim"])
        if key not in kept:
            raise FactcheckError(f"the changes do not fit: '{key[0]}' has no claim '{key[1]}'")
        if change["kind"] == "removed":
            del kept[key]
            continue
        address[key] = (change["article"], change["claim"])
        _edit(kept[key], claims[key[0]][key[1]], change)
    result: Claims = {}
    for (article, claim), fields in [*((address[key], fields) for key, fields in kept.items()), *added]:
        if claim in result.setdefault(article, {}):
            raise FactcheckError(f"the changes do not fit: '{article}' would have '{claim}' twice")
        result[article][claim] = fields
    return result


def _edit(fields: Fields, before: Fields, change: Mapping[str, Any]) -> None:
    """Give a claim the new state of the fields that a change names."""
    old, new = change["old"], change["new"]
    for name in change["fields"]:
        if before.get(name) != old.get(name):
            raise FactcheckError(
                f"the changes do not fit: '{change['old_claim']}' has another '{name}' than they expect"
            )
        if name in new:
            fields[name] = new[name]
        else:
            fields.pop(name, None)
