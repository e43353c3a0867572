"""What the formats for other programs share: a finding's explanation as plain lines, and its path as they want it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..safe import plain

if TYPE_CHECKING:
    from ...findings import Finding

_SHOWN = 5
"""Repairs that are named; the JSON has all."""


def explanation(finding: Finding) -> list[str]:
    """The lines below a finding's message: arithmetic, claims, what the rest implies, likely slips, the reason."""
    lines = [plain(detail) for detail in finding.problem.details]
    for name, implied in finding.problem.implied.items():
        lines.append(f"the rest implies {plain(name)}: {plain(implied.text())}")
    for i, repairs in enumerate(finding.problem.repairs[:_SHOWN]):
        text = " and ".join(f"{r.claim}: {r.from_} → {r.to} ({r.slip})" for r in repairs)
        lines.append(f"{'or' if i else 'likeliest slip'}: {plain(text)}")
    if finding.known is not None:
        lines.append(f"known: {plain(finding.known)}")
    return lines


def path_from(root: str, file: str) -> str:
    """The path of a file from the folder that the other program calls the root ('' for the current one).

    Slashes on every system; what lies outside the root is given in full.
    """
    path = os.path.relpath(file, root or ".") if root or os.path.isabs(file) else os.path.normpath(file)  # noqa: PTH117
    path = path.replace(os.sep, "/")
    if path.startswith("../"):
        path = os.path.abspath(file).replace(os.sep, "/")  # noqa: PTH100
    return path
