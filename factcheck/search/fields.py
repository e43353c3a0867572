"""The fields that a query can name (``unit:万元``, ``article:…``), and what each holds of a document."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from .document import Document, Head


class QueryField(NamedTuple):
    """A field by its name in a query."""

    values: Callable[[Document], tuple[str, ...]]
    how: str = "part"
    """``part`` finds text within it, ``whole`` all of it, ``date`` compares days, ``figure`` compares figures."""
    indexed: bool = True
    """Whether the index keeps its values; false where nearly every claim has one of its own, and a long one."""


_AROUND = "余多"
_AFTER = ("以上", "以下", "左右", "以内")


def _units(one: Document) -> tuple[str, ...]:
    """The unit's symbol and, with the multiplier, as printed: 元 and 万元."""
    value = one.value
    at = len(value)
    while at and not value[at - 1].isdigit():
        at -= 1
    printed = value[at:].lstrip(_AROUND).strip() if at else ""
    if printed[-2:] in _AFTER:
        printed = printed[:-2]
    return (one.unit,) if printed == one.unit else (one.unit, printed)


HEAD_FIELDS: dict[str, Callable[[Head], tuple[str, ...]]] = {
    "article": lambda head: (head.article, head.title),
    "file": lambda head: (head.file,),
    "title": lambda head: (head.title,),
    "publication": lambda head: (head.publication,),
    "author": lambda head: (head.author,),
    "published": lambda head: (head.published,),
    "lang": lambda head: (head.lang,),
}
"""Fields that belong to the article."""


def _of_head(name: str) -> Callable[[Document], tuple[str, ...]]:
    read = HEAD_FIELDS[name]
    return lambda one: read(one.head)


PLAIN: list[str] = []
"""Fields that hold just what the document's field of the same name does."""


def _plain(name: str, how: str = "part") -> QueryField:
    read = attrgetter(name)
    PLAIN.append(name)
    return QueryField(lambda one: (read(one),), how)


FIELDS: dict[str, QueryField] = {
    "id": _plain("id"),
    "article": QueryField(_of_head("article")),
    "file": QueryField(_of_head("file")),
    "title": QueryField(_of_head("title")),
    "publication": QueryField(_of_head("publication")),
    "author": QueryField(_of_head("author")),
    "published": QueryField(_of_head("published"), "date"),
    "lang": QueryField(_of_head("lang"), "whole"),
    "value": QueryField(lambda one: (one.value,), "figure", indexed=False),
    "quote": QueryField(lambda one: (one.quote, *one.also), indexed=False),
    "measure": _plain("measure"),
    "population": _plain("population"),
    "area": _plain("area"),
    "period": _plain("period", "date"),
    "kind": _plain("kind", "whole"),
    "basis": _plain("basis", "whole"),
    "unit": QueryField(_units, "whole"),
    "attributed_to": _plain("attributed_to"),
    "item": QueryField(lambda one: one.items, indexed=False),
    "tag": QueryField(lambda one: (*one.tags, *one.head.tags)),
    "note": QueryField(lambda one: (one.note, one.head.note), indexed=False),
    "status": _plain("status", "whole"),
    "reviewer": _plain("reviewer"),
}

ALIASES = {"who": "attributed_to", "said": "attributed_to", "items": "item", "tags": "tag", "review": "status"}
