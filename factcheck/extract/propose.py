"""Checks that an article's words support, each with its reason and verdict, and what the lists and headlines show."""

from __future__ import annotations

from ..text.sentences import Clauses
from .extraction import Item, Proposal
from .flaw import Flaw
from .relations import agreement, growths, lists, mixes, parts, shares, sums
from .relations.table import Table


def propose(items: list[Item], clauses: Clauses, lang: str) -> tuple[list[Proposal], list[Flaw], Table]:
    """The proposed checks of one article in the order of its text, and flaws in offsets of its reading text."""
    table = Table(items, clauses, lang)
    parts.find(table)
    sums.find(table)
    shares.find(table)
    growths.find(table)
    mixes.find_mixes(table)
    found = lists.flaws(table) + agreement.flaws(table, items)
    ordered = sorted(table.proposals, key=lambda p: max((item.at.start for item in p.items), default=0))
    return ordered, found, table
