"""What the formats for other programs share: a finding's explanation as plain lines, and its path as they want it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..safe import plain
from .slips import less_likely, likeliest

if TYPE_CHECKING:
    from ...findings import Finding


def explanation(finding: Finding, *, on_text: bool) -> list[str]:
    """The lines below a finding's message: the likeliest slip, arithmetic, claims, what the rest implies, further slips, the
    reason. ``on_text``: it stands in running text."""
    slip = likeliest(finding, on_text=on_text)
    lines = [slip] if slip else []
    lines += [plain(detail) for detail in finding.problem.details]
    for name, implied in finding.problem.implied.items():
        lines.append(f"the rest implies {plain(name)}: {plain(implied.text())}")
    lines += [f"or: {slip}" for slip in less_likely(finding, on_text=on_text)]
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
