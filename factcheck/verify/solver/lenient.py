"""The two readings of print that are not the default but happen: digits cut off, and zeros that are rounding.

What fails as the design reads it, but would hold under one of these, is reported as a warning that names the reading.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..scope import claim_variable
from .conflict import Workbench
from .keys import Key

READINGS = ("truncated", "rounded-zeros")
"""In the order in which they are tried."""


def saved_by(bench: Workbench, labels: Sequence[int], freed: Iterable[Key] = ()) -> str:
    """The first reading under which these relations are proved to hold, '' if none."""
    gone = list(freed)
    for reading in READINGS:
        changed = {}
        for key in bench.stated:
            claim = bench.system.claims.get(key)
            if claim is not None and key not in gone:
                wide = claim_variable(claim, key[0], reading).interval
                if wide != bench.system.variables[key].interval and not wide.empty:
                    changed[key] = wide
        if changed and bench.settle(labels, gone, changed).status == "sat":
            return reading
    return ""
