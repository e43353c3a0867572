"""A comparison as plain data: the JSON that scripts rely on (schema ``factcheck/diff/1``).

Keys are added, never renamed or removed. The changes carry all that differs between the claims of both sides, so that
``apply`` can bring the old ones to the new. Numbers are exact, decimal or ``p/q``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..findings import Verdict
from ..model import Article, Check, Claim
from ..quantity.format import exact_text
from .consequences import counts
from .record import claim_object

if TYPE_CHECKING:
    from .change import Change, Difference
    from .compare import Diff
    from .consequences import Still

SCHEMA = "factcheck/diff/1"


def diff_object(diff: Diff) -> dict[str, Any]:
    """The whole comparison."""
    return {
        "schema": SCHEMA,
        "old": diff.old.name,
        "new": diff.new.name,
        "summary": {"changes": len(diff.changes), **counts(diff.changes)},
        "articles": [{"old": a.id, "new": b.id} for a, b in sorted(diff.pairs, key=lambda p: p[1].id) if a.id != b.id],
        "changes": [change_object(change) for change in diff.changes],
        "consequences": {
            "holds": [change_object(change) for change in diff.consequences.holds],
            "fails": [change_object(change) for change in diff.consequences.fails],
            "still": [still_object(still) for still in diff.consequences.still],
        },
        "errors": list(diff.errors),
        "notes": list(diff.notes),
    }


def change_object(change: Change) -> dict[str, Any]:
    """One change. ``old`` and ``new`` hold the fields that differ, all of them where one is null."""
    place = change.place
    data: dict[str, Any] = {"kind": change.kind, "article": change.article, "old_article": change.old_article}
    if isinstance(change.old, Claim) or isinstance(change.new, Claim):
        data["claim"] = change.subject
        data["old_claim"] = change.old.id if isinstance(change.old, Claim) else None
    elif change.kind.startswith("check"):
        data["check"] = change.subject
    data |= {
        "file": change.file,
        "line": place.line,
        "column": place.column,
        "fields": list(change.fields),
        "old": _side(change.old, change.fields),
        "new": _side(change.new, change.fields),
    }
    if change.difference is not None:
        data["difference"] = difference_object(change.difference)
    return data


def still_object(still: Still) -> dict[str, Any]:
    """A claim of another article that states what a changed claim no longer does."""
    place = still.claim.places.get("value", still.claim.place)
    return {
        "article": still.claim.article,
        "claim": still.claim.id,
        "value": still.claim.value,
        "file": still.file,
        "line": place.line,
        "column": place.column,
        "changed": {"article": still.change.article, "claim": still.change.subject},
    }


def difference_object(difference: Difference) -> dict[str, Any]:
    """By how much, exactly; ``percent`` is of the old number's magnitude, null from 0."""
    relative = difference.relative
    return {
        "amount": exact_text(difference.amount),
        "unit": difference.unit,
        "percent": None if relative is None else exact_text(relative * 100),
    }


def _side(thing: Claim | Check | Verdict | Article | None, fields: tuple[str, ...]) -> dict[str, Any] | None:
    if thing is None:
        return None
    if isinstance(thing, Claim):
        return claim_object(thing, fields) if fields else claim_object(thing)
    if isinstance(thing, Verdict):
        return {"verdict": thing.verdict} | ({"arithmetic": thing.arithmetic} if thing.arithmetic else {})
    if isinstance(thing, Check):
        return _check(thing)
    return _article(thing, fields)


def _check(check: Check) -> dict[str, Any]:
    from .checks import said

    data: dict[str, Any] = {"breakdown": said(check, {})} if check.breakdown is not None else {"that": check.text}
    more = (("name", check.name), ("because", check.because), ("known", check.known))
    return data | {name: value for name, value in more if value}


def _article(article: Article, fields: tuple[str, ...]) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for name in fields or ("id", "title"):
        if name == "unknowns":
            data[name] = {
                u.name: u.unit.symbol or ("integer" if u.integer else "real") for u in article.unknowns.values()
            }
        elif name == "rounding":
            data[name] = "truncate" if article.truncate else "round"
        elif name == "tags":
            data[name] = list(article.tags)
        else:
            data[name] = getattr(article, name)
    return {name: value for name, value in data.items() if value}
