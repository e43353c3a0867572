"""How often each code was found, most often first: ``3  FC201  check-fails  error``; for ``verify --statistics``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...verify.registry import BY_CODE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...findings import Report
    from ..formats import Options


def render(report: Report, options: Options) -> Iterator[str]:
    """A line for each code and severity."""
    counts: dict[tuple[str, str], int] = {}
    for finding in report.findings:
        key = (finding.code, "known" if finding.known is not None else finding.severity)
        counts[key] = counts.get(key, 0) + 1
    rows = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    wide = max((len(str(number)) for _, number in rows), default=1)
    named = max((len(BY_CODE[code].name) for (code, _), _ in rows), default=1)
    for (code, word), n in rows:
        yield f"{n:>{wide}}  {code}  {BY_CODE[code].name:<{named}}  {word}\n"
