"""Connected components: relations that share a figure stand or fall together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from .keys import Key, Variable
from .system import Relation


class Component(NamedTuple):
    """Relations tied to each other by the claims and unknowns that they share."""

    relations: tuple[Relation, ...]

    @property
    def keys(self) -> list[Key]:
        """Its claims and unknowns, each once."""
        return list(dict.fromkeys(key for relation in self.relations for key in relation.keys))


def components(relations: Iterable[Relation], variables: Mapping[Key, Variable]) -> list[Component]:
    """The components, in the order of their first relation.

    The number of a claim's items, where the claim has no other value, is known exactly and ties nothing.
    """
    relations = list(relations)
    leader = list(range(len(relations)))

    def find(i: int) -> int:
        while leader[i] != i:
            leader[i] = leader[leader[i]]
            i = leader[i]
        return i

    first: dict[Key, int] = {}
    for i, relation in enumerate(relations):
        for key in relation.keys:
            if variables[key].kind == "count" and variables[key].interval.point:
                continue
            a, b = find(first.setdefault(key, i)), find(i)
            leader[max(a, b)] = min(a, b)
    groups: dict[int, list[Relation]] = {}
    for i, relation in enumerate(relations):
        groups.setdefault(find(i), []).append(relation)
    return [Component(tuple(group)) for _, group in sorted(groups.items())]
