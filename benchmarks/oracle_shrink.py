"""A smaller record of the same kind: parts are left out one after another for as long as it stays of that kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from oracle_trees import Claim, Relation, System, Tree


def shrink(system: System, same: Callable[[list[System]], System | None]) -> System:
    """The smallest found; ``same`` gives the first of some candidates that is of the kind, None if none is."""
    for _ in range(60):
        found = same(list(candidates(system)))
        if found is None:
            return system
        system = found
    return system


def candidates(system: System) -> Iterator[System]:
    """Every record that is one step smaller."""
    for i in range(len(system.relations)):
        if len(system.relations) > 1:
            yield replace(system, relations=system.relations[:i] + system.relations[i + 1 :]).trimmed()
    if system.truncate:
        yield replace(system, truncate=False)
    for i, r in enumerate(system.relations):
        for smaller in _relations(r):
            relations = (*system.relations[:i], smaller, *system.relations[i + 1 :])
            yield replace(system, relations=relations).trimmed()
    for i, claim in enumerate(system.claims):
        for simpler in _claims(claim):
            yield replace(system, claims=(*system.claims[:i], simpler, *system.claims[i + 1 :])).trimmed()
    for name in system.unknowns:
        yield replace(system, unknowns={k: v for k, v in system.unknowns.items() if k != name})


def _claims(claim: Claim) -> Iterator[Claim]:
    if claim.same:
        yield replace(claim, same="")
    if claim.items and claim.text:
        yield replace(claim, items=())


def _relations(r: Relation) -> Iterator[Relation]:
    if r.known:
        yield replace(r, known=False)
    if r.op:
        for left in _trees(r.left):
            yield replace(r, left=left)
        for right in _trees(r.right):
            yield replace(r, right=right)
    for i, part in enumerate(r.parts):
        if i and len(r.parts) > 2:
            yield replace(r, parts=r.parts[:i] + r.parts[i + 1 :])
        for j in range(len(part)):
            yield replace(r, parts=(*r.parts[:i], part[:j] + part[j + 1 :], *r.parts[i + 1 :]))


def _trees(tree: Tree) -> Iterator[Tree]:
    if tree[0] in ("claim", "unknown", "literal", "count"):
        return
    yield from tree[1:]
    if tree[0] in ("sum", "mean", "min", "max") and len(tree) > 2:
        for i in range(1, len(tree)):
            yield tree[:i] + tree[i + 1 :]
    for i in range(1, len(tree)):
        for smaller in _trees(tree[i]):
            yield (*tree[:i], smaller, *tree[i + 1 :])
