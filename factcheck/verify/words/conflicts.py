"""The texts of FC203, FC301 and FC405: checks and figures that cannot go together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..solver.derivation import Clash
from .names import key_name
from .readings import LENIENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...kinds import LenientReading
    from ...model import Check
    from ..gather import Gathered
    from ..solver.found import Conflict
    from ..solver.keys import Key

ConflictCode = Literal["FC203", "FC301", "FC405"]

_NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five"}
_MOST_NAMED = 8


def message(
    code: ConflictCode,
    first: Check,
    checks: Sequence[Check],
    claims: Sequence[Key],
    lines: Sequence[str],
    reading: LenientReading | Literal[""],
    figures: str = "",
) -> str:
    """What cannot go together, with the reading that would save it.

    ``first`` is the check that the finding stands at, ``lines`` the derivation, whose end is given where there is nothing
    to say in ``figures`` (see ``impossible``).
    """
    if figures:
        said = f"{first.name}: {figures}" if first.name and len(checks) == 1 else figures
    else:
        said = _said(code, first, checks, claims)
        arithmetic = "; ".join(lines[-2:])
        if arithmetic:
            said += f": {arithmetic}"
    return f"{said}; it would hold {LENIENT[reading]}" if reading else said


def impossible(gathered: Gathered, conflict: Conflict, claims: Sequence[Key], home: str) -> str:
    """``男生 684名, 女生 612名 and 男生占比 51.4% cannot all be true: 女生 would have to be 646–648名``.

    In running text figures are called as they are printed. '' where no figure stands against what the others imply for it.
    """
    last = conflict.steps[-1] if conflict.steps else None
    if not isinstance(last, Clash) or len(claims) < 2 or last.key not in conflict.implied:
        return ""
    named = [_figure(gathered, key, home) for key in claims[:_MOST_NAMED]]
    more = len(claims) - len(named)
    listed = f"{', '.join(named)} and {more} more" if more else f"{', '.join(named[:-1])} and {named[-1]}"
    claim = gathered.claims.get(last.key)
    what = claim.value if claim is not None and claim.at is not None else key_name(last.key, home)
    needed = gathered.measured(last.key, conflict.implied[last.key]).text()
    return f"{listed} cannot {'both' if len(claims) == 2 else 'all'} be true: {what} would have to be {needed}"


def _figure(gathered: Gathered, key: Key, home: str) -> str:
    claim = gathered.claims.get(key)
    if claim is None:
        return key_name(key, home)
    printed = claim.value or f"{len(claim.items)} listed"
    return printed if claim.at is not None else f"{key_name(key, home)} {printed}"


def not_comparable(names: Sequence[str]) -> str:
    """Added where claims are marked as revised or at constant prices."""
    return f"; {', '.join(names)} (revised, or at constant prices) may not be comparable with the rest"


def unsettled(names: Sequence[str]) -> str:
    """Added where a conflict may be wider than it need be."""
    return f"whether {', '.join(names)} {'is' if len(names) == 1 else 'are'} needed for this was not decided"


def claim_line(gathered: Gathered, key: Key, home: str) -> str:
    """A claim of a conflict with its figure and where it stands, as told in the article of id ``home``."""
    name = key_name(key, home)
    claim = gathered.claims.get(key)
    if claim is None:
        return name
    line = claim.place.line
    where = f"{gathered.articles[key[0]].file}:{line}" if key[0] != home else f"line {line}"
    return f"{name} = {claim.value or len(claim.items)}  {where}"


def _said(code: ConflictCode, first: Check, checks: Sequence[Check], claims: Sequence[Key]) -> str:
    if code == "FC203":
        return f"{first.name or 'breakdown'}: these shares, growth rates and amounts cannot go together"
    named = ", ".join(key_name(key, first.article) for key in claims[:_MOST_NAMED])
    by = f", by {named}{' …' if len(claims) > _MOST_NAMED else ''}" if named else ""
    if code == "FC405":
        return f"two articles state one thing alike, and their checks cannot all hold with it{by}"
    if len(checks) > 1:
        return f"{_NUMBERS.get(len(checks), str(len(checks)))} checks that cannot all hold{by}"
    also = " (with one figure stated twice)" if len(checks) == 1 else ""
    return f"{first.name or first.text} cannot hold{also}{by}"
