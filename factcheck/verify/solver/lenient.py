"""The lenient readings of print, tried on relations that fail or conflict: what holds under one of them is no error."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal

from .conflict import Workbench
from .figures import READINGS
from .keys import Key

if TYPE_CHECKING:
    from ...kinds import LenientReading


def saved_by(bench: Workbench, labels: Sequence[int], freed: Iterable[Key] = ()) -> LenientReading | Literal[""]:
    """The first reading under which these relations are proved to hold, '' if none."""
    gone = list(freed)
    for reading in READINGS:
        changed = {}
        for key in bench.stated:
            figure = bench.system.figures.get(key)
            if figure is not None and key not in gone:
                wide = figure.widened(reading)
                if wide != bench.system.variables[key].interval and not wide.empty:
                    changed[key] = wide
        if changed and bench.decide(labels, gone, changed).status == "sat":
            return reading
    return ""
