"""How much work a run may still do: one budget for each component, within that of its file, within that of the run.

The unit is one narrowing of one constraint over short numbers, some ten microseconds; whatever else costs time (long
numbers, wide sums, the exact solver's own steps) is charged at what it costs in that unit. Nothing is timed, so that
every machine stops at the same place, and what is then open is ``undecided``. Work that grows with the problem alone
is free for each constraint, or many easy files would use up what one hard file needs.
"""

from __future__ import annotations

from collections.abc import Callable

COMPONENT = 300_000
FILE = 1_000_000
RUN = 6_000_000
"""What deciding may spend beyond what is free: some three, ten and sixty seconds."""
FREE = 150
"""What each constraint of a problem may cost without being charged to file and run."""

EXPLAINED_COMPONENT = 80_000
EXPLAINED_FILE = 400_000
EXPLAINED_RUN = 2_000_000
"""The same for explaining what was found: derivations, implied ranges, repairs, deductions. It changes no verdict."""


class Budget:
    """An amount of work, part of a larger one where ``parent`` is given."""

    __slots__ = ("_free", "_left", "parent")

    def __init__(self, amount: int = COMPONENT, parent: Budget | None = None) -> None:
        self._left = amount
        self._free = 0
        self.parent = parent

    def grow(self, constraints: int) -> None:
        """More for a larger problem, which its parents need not bear."""
        self._left += FREE * constraints
        self._free += FREE * constraints

    @property
    def left(self) -> int:
        """What may still be spent, 0 or less when nothing."""
        if self.parent is None:
            return self._left
        return min(self._left, max(self._free, 0) + self.parent.left)

    @property
    def spent(self) -> bool:
        """Whether nothing is left."""
        return self.left <= 0

    def spend(self, amount: int) -> None:
        """Take work done from it, and from its parents what is not free."""
        self._left -= amount
        if self.parent is not None:
            charged = amount if self._free <= 0 else max(amount - self._free, 0)
            self._free -= amount - charged
            if charged:
                self.parent.spend(charged)


Allowance = Callable[[], Budget] | None
"""Gives a budget to a check that takes more than interval arithmetic."""


class Budgets:
    """The budgets of one run: of each file, for deciding and for explaining."""

    __slots__ = ("_deciding", "_explaining", "_files")

    def __init__(self) -> None:
        self._deciding = Budget(RUN)
        self._explaining = Budget(EXPLAINED_RUN)
        self._files: dict[tuple[str, bool], Budget] = {}

    def deciding(self, file: str) -> Budget:
        """A new budget for deciding one component of a file."""
        return Budget(COMPONENT, self._of(file, explaining=False))

    def explaining(self, file: str) -> Budget:
        """A new budget for explaining what one component of a file comes to."""
        return Budget(EXPLAINED_COMPONENT, self._of(file, explaining=True))

    def _of(self, file: str, *, explaining: bool) -> Budget:
        key = (file, explaining)
        found = self._files.get(key)
        if found is None:
            amount, parent = (EXPLAINED_FILE, self._explaining) if explaining else (FILE, self._deciding)
            found = self._files[key] = Budget(amount, parent)
        return found
