"""What a search comes to: never two-valued, for every search may give up."""

from __future__ import annotations

from typing import Literal

Status = Literal["sat", "unsat", "unknown"]
"""``sat``: there are values that satisfy everything, and they or a proof are at hand. ``unsat``: proved that there are none.
``unknown``: the limit of work was reached before either; it is never counted as one of them."""
