"""What would have to be so for a check that fails to hold after all."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...kinds import LenientReading

LENIENT: dict[LenientReading, str] = {
    "truncated": "if the article cuts digits off instead of rounding",
    "rounded-zeros": "if the zeros at the end of a count are rounding",
}
"""Each lenient reading, after ``it would hold``."""


def incomparable(names: Iterable[str]) -> str:
    """The same, where claims are marked as revised or at constant prices."""
    return f"if {', '.join(names)} (revised, or at constant prices) is not comparable with the rest"
