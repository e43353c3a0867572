"""What solving together finds, as data: conflicts and failures, what stayed undecided, what was deduced."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from ...quantity.interval import Interval

if TYPE_CHECKING:
    from ...model import Deduced, Repair
    from .conflict import Core
    from .keys import Key
    from .repair import Correction
    from .system import Relation, System


class Conflict(NamedTuple):
    """Figures and relations that cannot all be true. What is below ``reading`` is explanation, worked out afterwards."""

    core: Core
    """An irreducible set of relations and of figures."""
    labels: tuple[int, ...]
    """The relations against which a repair is tried: those of the core, and all of the component that no other conflict
    needs. A repair that holds only where the figures of another conflict change too is none."""
    beside: tuple[Core, ...] = ()
    """All conflicts of the component."""
    component: tuple[int, ...] = ()
    """All relations of the component that do not fail alone."""
    also: tuple[int, ...] = ()
    """Other relations that fail alone, which a repair may mend too."""
    reading: str = ""
    """The lenient reading under which it would be none: ``truncated``, ``rounded-zeros`` or ''."""
    alone: bool = False
    """A check that fails alone and was found so before: its core is not brought down yet."""
    pivot: Key | None = None
    """The figure whose range does not meet what the rest implies."""
    lines: tuple[str, ...] = ()
    """The derivation, a step a line."""
    implied: Mapping[Key, Interval] = {}
    """What the rest of the conflict implies for each claim, in base units."""
    repairs: tuple[tuple[Repair, ...], ...] = ()
    """Changes of one printed figure after which everything holds, likeliest first."""
    ranks: tuple[int, ...] = ()
    """Beside each repair how likely it is: equal numbers are equally likely, the lowest likeliest."""
    changes: tuple[Correction, ...] = ()
    """The smallest sets of figures whose change could mend everything, equally good ones side by side."""

    @property
    def relations(self) -> tuple[Relation, ...]:
        """The relations in it."""
        return self.core.relations

    @property
    def claims(self) -> tuple[Key, ...]:
        """The figures in it."""
        return self.core.claims


class Undecided(NamedTuple):
    """Relations of which neither was proved that they can hold together nor that they cannot."""

    relations: tuple[Relation, ...]
    reason: str
    internal: bool = False
    """For a reason that the program did not foresee."""


class Solution(NamedTuple):
    """What the articles come to when everything is solved together."""

    conflicts: tuple[Conflict, ...]
    """Of checks that hold alone; no two of them share a figure."""
    failures: Mapping[int, Conflict]
    """By label, each relation that fails alone: its repairs are tried against all other checks. One that is acknowledged
    as known stands here too while it still fails or conflicts; one that is absent has mended."""
    verdicts: Mapping[int, tuple[str, str]]
    """By label, each relation's verdict and the reason where it is undecided."""
    across: tuple[Conflict, ...]
    """Conflicts that arise only where claims of two articles that describe one thing are taken to be one."""
    undecided: tuple[Undecided, ...]
    deduced: tuple[Deduced, ...]
    system: System

    def relation(self, label: int) -> Relation:
        """The relation under a label."""
        return self.system.relations[label]
