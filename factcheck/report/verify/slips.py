"""The likeliest slip of a finding in words: every one that is equally likely, on one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..safe import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...findings import Finding, Repair

_MOST = 12
"""Slips that are named; where more are equally likely they are counted, for then they tell little."""

_MOST_OTHERS = 4


def likeliest(finding: Finding, *, on_text: bool) -> str:
    """``likeliest slip: 补植区: 454亩 → 445亩 (digits swapped)``; '' where no single change would mend it.

    In a record a figure is called by its claim; in running text as it is printed, for the ids of a draft are nobody's words.
    """
    found = finding.problem.repairs
    first = [repairs for repairs in found if repairs and repairs[0].rank == found[0][0].rank] if found else []
    listed = list(_listed(first[:_MOST], on_text=on_text))
    if not listed:
        return ""
    if len(first) == 1:
        return plain(f"likeliest slip: {listed[0]}")
    more = len(first) - _MOST
    last = f" and {more} more" if more > 0 else ""
    either = "; or " if any(" or " in one for one in listed) else " or "
    said = f"{'; '.join(listed[:-1])}{either}{listed[-1]}" if len(listed) > 1 and not last else "; ".join(listed)
    return plain(f"likeliest slips, equally good: {said}{last}")


def less_likely(finding: Finding, *, on_text: bool) -> list[str]:
    """A few of the slips that come after the likeliest."""
    found = finding.problem.repairs
    rest = [repairs for repairs in found if repairs and repairs[0].rank != found[0][0].rank]
    return [plain(text) for repairs in rest[:_MOST_OTHERS] for text in _listed([repairs], on_text=on_text)]


def _listed(found: list[tuple[Repair, ...]], *, on_text: bool) -> Iterator[str]:
    """Each figure with all that it may have been; their kind after the last of those that share it."""
    slips = [(r.from_ if on_text else f"{r.claim}: {r.from_}", r.to, r.slip) for repairs in found for r in repairs[:1]]
    figures = list(dict.fromkeys((figure, kind) for figure, _, kind in slips))
    for i, (figure, kind) in enumerate(figures):
        to = list(dict.fromkeys(to for one, to, of in slips if (one, of) == (figure, kind)))
        text = f"{figure} → {', '.join(to[:-1])} or {to[-1]}" if len(to) > 1 else f"{figure} → {to[0]}"
        yield f"{text} ({kind})" if i + 1 == len(figures) or figures[i + 1][1] != kind else text
