"""The lines of a record that hold one claim."""

from __future__ import annotations

MOST = 60


def excerpt(file: str, line: int) -> list[str]:
    """The claim whose id stands on ``line`` (1-based), as its record has it; empty where the file cannot be read."""
    try:
        with open(file, encoding="utf-8", errors="replace") as stream:  # noqa: PTH123
            lines = stream.read().split("\n")
    except (OSError, ValueError):
        return []
    start = line - 1
    if not 0 <= start < len(lines):
        return []
    while start > 0 and not lines[start].lstrip().startswith("- "):  # the id need not be the claim's first field
        start -= 1
    indent = _indent(lines[start])
    end = max(start + 1, line)
    while end < len(lines) and (not lines[end].strip() or _indent(lines[end]) > indent):
        end += 1
    found = [one[indent:] for one in lines[start:end]][:MOST]
    while found and not found[-1].strip():
        found.pop()
    return found


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
