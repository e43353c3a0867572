"""What the words right around a level say of its part in a comparison."""

from __future__ import annotations

from typing import NamedTuple


class Tag(NamedTuple):
    """What the words right around a level say of its part in a comparison."""

    part: str
    """``base``, ``now`` or ''."""
    basis: str = ""
    """Of a base: yoy, mom, ytd, other, or '' where it is no time."""
