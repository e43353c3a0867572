"""The tree of a check: what the parser builds, and what evaluation and the solver walk.

``start`` and ``end`` are 0-based code-point offsets of the node in the check's text, ``end`` exclusive.
"""

# No annotations from __future__ here: see model.py.
from typing import NamedTuple

from ..quantity.interval import Number
from ..quantity.unit import Unit


class Literal(NamedTuple):
    """A figure written in the check (``100%``, ``3万元``): exact. ``value`` is in the base unit of its dimension."""

    value: Number
    unit: Unit
    text: str
    start: int
    end: int


class Name(NamedTuple):
    """A claim (``id``), another article's claim (``article.id``) or an unknown (``?id``)."""

    article: str | None
    id: str
    unknown: bool
    start: int
    end: int


class Negate(NamedTuple):
    """``-operand``."""

    operand: "Node"
    start: int
    end: int


class Binary(NamedTuple):
    """``left op right`` with ``op`` one of ``+ - * /``."""

    op: str
    left: "Node"
    right: "Node"
    start: int
    end: int


class Call(NamedTuple):
    """``function(arguments…)``: sum, mean, min, max, count or growth."""

    function: str
    arguments: tuple["Node", ...]
    start: int
    end: int


class Comparison(NamedTuple):
    """A whole check: ``left op right`` with ``op`` one of ``= != < <= > >= ≈`` (normalised to these spellings)."""

    op: str
    left: "Node"
    right: "Node"
    start: int
    end: int


Node = Literal | Name | Negate | Binary | Call
