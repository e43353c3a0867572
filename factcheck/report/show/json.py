"""One claim in full as JSON (schema ``factcheck/show/1``): keys are added, never renamed or removed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...store.kept import kept_text
from ..claim import bounds, claim_object
from ..safe import json_document
from ..verify.json import check_object, finding_object
from .words import in_base_units

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..formats import Options
    from ..subjects import Shown


def render(claims: Sequence[Shown], options: Options) -> Iterator[str]:
    """One object with the claims that have the id asked for."""
    data = {"schema": "factcheck/show/1", "claims": [_object(shown) for shown in claims]}
    yield json_document(data)


def _object(shown: Shown) -> dict[str, Any]:
    article, claim, checks, implied, findings = shown.bearing
    base = in_base_units(claim)
    context = shown.context
    return claim_object(article, claim) | {
        "title": article.title,
        "publication": article.publication or None,
        "author": article.author or None,
        "published": article.published or None,
        "url": article.url or None,
        "base": None if base is None else {"unit": base[0], **bounds(base[1])},
        "context": None if context is None else {"file": kept_text(article).path, **context._asdict()},
        "checks": [
            check_object(one.verdict) | {"implied": None if one.implied is None else bounds(one.implied)}
            for one in checks
        ],
        "implied": None if implied is None else bounds(implied) | {"contradiction": implied.empty},
        "findings": [finding_object(finding) for finding in findings],
    }
