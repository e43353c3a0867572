"""What the words of an article tie together: one file a family of relations, each a pure generator of candidates."""

from __future__ import annotations

from ..candidate import Candidate
from ..item import Item
from ..tape import Tape
from . import (
    apart,
    balance,
    between,
    bound,
    bounded,
    calendar_means,
    changed,
    compared,
    constructions,
    conversion,
    direction,
    doubled,
    ends,
    evidence,
    exchange,
    formulas,
    headline,
    hundred,
    identity,
    interest,
    limits,
    listed,
    named,
    paces,
    partition,
    parts_of,
    product,
    rated,
    rates,
    reached,
    restated,
    roster,
    saturated,
    share,
    share_of,
    share_told,
    shared,
    spread,
    structure,
    votes,
    weighted,
)
from .qualified import of_others
from .taken import of_another

FAMILIES = (
    formulas.find,
    constructions.find,
    compared.find,
    reached.find,
    balance.find,
    doubled.find,
    direction.find,
    conversion.find,
    exchange.find,
    product.find,
    shared.find,
    paces.find,
    calendar_means.find,
    interest.find,
    identity.find,
    rates.find,
    share.find,
    share_told.find,
    parts_of.find,
    named.find,
    spread.find,
    partition.find,
    spread.find_some,
    hundred.find,
    structure.find,
    listed.find,
    roster.find,
    bound.find,
    share_of.find,
    ends.find,
    limits.find,
    bounded.find,
    restated.find,
    evidence.find,
    changed.find,
    apart.find,
    between.find,
    headline.find,
    saturated.find,
    rated.find,
    votes.find,
    weighted.find,
)
"""In order of rank: where two tie the same figures, the first has said it."""


EXPLAINED = ("partition-", "share-", "identity-", "growth-", "product-")
"""Constructions that say nothing of figures of which a formula tells how they make one another: 税率13%，含税价226元 contains
no part, whatever 含 may mean elsewhere."""
STAYING = {"formula-sum": ("identity-", "partition-", "spread-")}
"""What still ties the very figures that a formula ties, because it says the same: a list with its whole."""


STAYS = ("identity-by-name", "identity-by-letters")
"""What does so of any other formula."""


def propose(items: list[Item], text: str, lang: str) -> list[Candidate]:
    """The candidates of one article in the order of its text; each set of figures is tied by a relation once."""
    tape = Tape(text, items, lang)
    found: dict[frozenset[int], Candidate] = {}
    explained: list[frozenset[int]] = []
    for find in FAMILIES:
        for candidate in find(tape):
            key = frozenset(id(item) for item in candidate.items)
            if not all(item.id for item in candidate.items) or len(key) != len(candidate.items):
                continue
            if of_others(tape, candidate) or of_another(tape, candidate):
                continue
            if candidate.rule.startswith("formula-"):
                explained.append(key)
            elif key in explained and candidate.rule.startswith(STAYING.get(found[key].rule, STAYS)):
                found[key] = candidate
                explained.remove(key)
            elif candidate.rule.startswith(EXPLAINED) and any(key < known for known in explained):
                continue
            found.setdefault(key, candidate)
    return sorted(found.values(), key=lambda c: max(item.at.start for item in c.items))
