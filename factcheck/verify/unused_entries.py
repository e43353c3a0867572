"""Entries of ``per-file-ignores`` that silence nothing: as acknowledgements left behind, they would hide the next finding."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..findings import Problem
from ..model import Place
from .engine import stamp
from .globs import matches

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from ..findings import Finding
    from .policy import Policy


def unused_entries(policy: Policy, findings: Collection[Finding], files: Collection[str]) -> Iterator[Finding]:
    """One finding for each entry, of all the settings that hold somewhere, that none of the findings in ``files`` needs."""
    for own in {each.settings: each for each in (policy, *policy.nearest.values())}.values():
        mine = [file for file in files if policy.of(file).settings == own.settings]
        for pattern, codes in own.per_file:
            there = {file for file in mine if matches(pattern, file, own.root)}
            line = own.lines.get(pattern, 1)
            place = Place(line, 1, line, 2)
            if not there:
                if Path(own.root, pattern).exists():  # it may be checked when it is named
                    continue
                message = (
                    f"'{pattern}' in per-file-ignores is no file that was checked; delete the entry, or correct it"
                )
                yield stamp(Problem("FC023", message, own.settings, place))
                continue
            for code in codes:
                if any(f.code.startswith(code) and f.file in there for f in findings):
                    continue
                if any(wanted.startswith(code) for wanted in own.codes):
                    message = f"nothing in '{pattern}' is an {code} any more; delete it from per-file-ignores"
                    yield stamp(Problem("FC023", message, own.settings, place))
