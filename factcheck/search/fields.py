"""The fields that a query can name (``unit:万元``, ``article:…``), and what each holds of a document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from .document import Document


class Field(NamedTuple):
    """A field by its name in a query."""

    values: Callable[[Document], tuple[str, ...]]
    how: str = "part"
    """``part`` finds text within it, ``whole`` all of it, ``date`` compares days, ``figure`` compares figures."""
    indexed: bool = True
    """Whether the index keeps its values; false where nearly every claim has one of its own, and a long one."""


_TAIL = re.compile(r".*[0-9][余多]?([^0-9]*?)(?:以上|以下|左右|以内)?", re.DOTALL)


def _units(one: Document) -> tuple[str, ...]:
    """The unit's symbol and, with the multiplier, as printed: 元 and 万元."""
    printed = _TAIL.fullmatch(one.value)
    return (one.unit,) if printed is None else (one.unit, printed[1].strip())


FIELDS: dict[str, Field] = {
    "id": Field(lambda one: (one.id,)),
    "article": Field(lambda one: (one.head.article, one.head.title)),
    "file": Field(lambda one: (one.head.file,)),
    "title": Field(lambda one: (one.head.title,)),
    "publication": Field(lambda one: (one.head.publication,)),
    "author": Field(lambda one: (one.head.author,)),
    "published": Field(lambda one: (one.head.published,), "date"),
    "lang": Field(lambda one: (one.head.lang,), "whole"),
    "value": Field(lambda one: (one.value,), "figure", indexed=False),
    "quote": Field(lambda one: (one.quote, *one.also), indexed=False),
    "measure": Field(lambda one: (one.measure,)),
    "population": Field(lambda one: (one.population,)),
    "area": Field(lambda one: (one.area,)),
    "period": Field(lambda one: (one.period,), "date"),
    "kind": Field(lambda one: (one.kind,), "whole"),
    "basis": Field(lambda one: (one.basis,), "whole"),
    "unit": Field(_units, "whole"),
    "attributed_to": Field(lambda one: (one.attributed_to,)),
    "item": Field(lambda one: one.items, indexed=False),
    "tag": Field(lambda one: (*one.tags, *one.head.tags)),
    "note": Field(lambda one: (one.note, one.head.note), indexed=False),
    "status": Field(lambda one: (one.status,), "whole"),
    "reviewer": Field(lambda one: (one.reviewer,)),
}

ALIASES = {"who": "attributed_to", "said": "attributed_to", "items": "item", "tags": "tag", "review": "status"}
