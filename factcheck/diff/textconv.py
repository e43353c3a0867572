"""A record as lines that a line-by-line comparison understands: one fact a line, claims by id, wherever they stood."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ..store.load import load_bytes
from .checks import said
from .record import claim_object

if TYPE_CHECKING:
    from ..model import Article

_HEAD = ("title", "publication", "author", "published", "lang", "url", "text", "note")


def converted(data: bytes, file: str) -> bytes:
    """The lines of a record's bytes, in UTF-8; the bytes as they are where they are no record."""
    record = load_bytes(data, file)
    if record.article is None or any(p.code in ("FC005", "FC007", "FC009") for p in record.problems):
        return data  # lines that leave something out would hide it
    return lines(record.article).encode("utf-8", "backslashreplace")


def lines(article: Article) -> str:
    """An article in lines ``claim field: text``, sorted so that the order of the record does not show."""
    text = [f"{name}: {_one_line(getattr(article, name))}" for name in _HEAD if getattr(article, name)]
    if article.tags:
        text.append(f"tags: {', '.join(sorted(article.tags))}")
    if article.truncate:
        text.append("rounding: truncate")
    for claim in sorted(article.claims, key=lambda c: c.id):
        text += ["", claim.id]
        text += [f"  {n}: {_one_line(v)}" for n, v in claim_object(claim).items() if n != "id"]
    unknowns = sorted(article.unknowns.values())
    if unknowns:
        text += ["", *(f"?{u.name}: {u.unit.symbol or ('integer' if u.integer else 'real')}" for u in unknowns)]
    checks = sorted((said(check, {}), check.name, check.because, check.known) for check in article.checks)
    if checks:
        text.append("")
    for that, name, because, known in checks:
        text.append(f"check {_one_line(that)}")
        more = (("name", name), ("because", because), ("known", known))
        text += [f"  {field}: {_one_line(value)}" for field, value in more if value]
    return "\n".join(text) + "\n"


def _one_line(value: object) -> str:
    if isinstance(value, str):
        return value if value.isprintable() else json.dumps(value, ensure_ascii=False)
    return json.dumps(value, ensure_ascii=False)
