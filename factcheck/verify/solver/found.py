"""What solving together finds, as data: conflicts and failures, what stayed undecided, what was deduced."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple

from ...quantity.interval import Interval

if TYPE_CHECKING:
    from ...kinds import LenientReading, VerdictKind
    from .conflict import Core
    from .deduce import DeducedRange
    from .derivation import DerivedStep
    from .keys import Key
    from .necessary import BrokenCondition
    from .repair import Correction, ProposedSlip
    from .status import Reason
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
    reading: LenientReading | Literal[""] = ""
    """The lenient reading under which it would be none, '' where there is none."""
    unreduced: bool = False
    """A check that fails alone and was found so before: its core is not brought down yet."""
    pivot: Key | None = None
    """The figure whose range does not meet what the rest implies."""
    steps: tuple[DerivedStep | BrokenCondition, ...] = ()
    """The derivation; for a breakdown alone the necessary condition that it breaks, where there is one."""
    implied: Mapping[Key, Interval] = {}
    """What the rest of the conflict implies for each claim, in base units."""
    repairs: tuple[ProposedSlip, ...] = ()
    """Changes of one printed figure after which everything holds, likeliest first."""
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
    reason: Reason


class Solution(NamedTuple):
    """What the articles come to when everything is solved together."""

    conflicts: tuple[Conflict, ...]
    """Of checks that hold alone; no two of them share a figure."""
    failures: Mapping[int, Conflict]
    """By label, each relation that fails alone: its repairs are tried against all other checks. One that is acknowledged
    as known stands here too while it still fails or conflicts; one that is absent has mended."""
    verdicts: Mapping[int, tuple[VerdictKind, Reason | None]]
    """By label, each relation's verdict and the reason where it is undecided."""
    across: tuple[Conflict, ...]
    """Conflicts that arise only where claims of two articles that describe one thing are taken to be one."""
    undecided: tuple[Undecided, ...]
    deduced: tuple[DeducedRange, ...]
    system: System

    def relation(self, label: int) -> Relation:
        """The relation under a label."""
        return self.system.relations[label]
