"""Which output format to use, where commands have different ones."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

VARIABLE = "FACTCHECK_OUTPUT_FORMAT"


def chosen_format(asked: str | None, known: Collection[str], default: str) -> str:
    """The format asked for, else the environment's where this command has it (it may be another command's)."""
    if asked is None:
        asked = os.environ.get(VARIABLE)
    return asked if asked is not None and asked in known else default
