"""What one check comes to, with what it implies for each variable in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...expression.tree import Comparison
    from ...kinds import VerdictKind
    from ...quantity.interval import Interval
    from .keys import Key, Lookup
    from .status import Reason

    Question = tuple[Comparison, Lookup, str]


class Outcome:
    """What one check comes to, not changed once made.

    ``verdict`` is ``exact``, ``holds``, ``edge``, ``fails`` or ``undecided``. ``left`` and ``right`` are what its sides can be, in
    base units, unknowns narrowed to what they can be. ``reason`` says why it is undecided, or what may be divided by 0.
    """

    __slots__ = ("_implied", "_question", "left", "reason", "right", "verdict")

    def __init__(
        self,
        verdict: VerdictKind,
        left: Interval | None,
        right: Interval | None,
        reason: Reason | None = None,
        question: Question | None = None,
    ) -> None:
        """``question`` is the check, its variables and its article, where it implies anything."""
        self.verdict, self.left, self.right, self.reason = verdict, left, right, reason
        self._question = question
        self._implied: Mapping[Key, Interval] | None = None

    @property
    def implied(self) -> Mapping[Key, Interval]:
        """What the rest of the check allows each variable, where that says anything. Worked out when first asked for."""
        if self._implied is None:
            from .check_problem import implied_by_check

            self._implied = {} if self._question is None else implied_by_check(*self._question)
        return self._implied
