"""The texts of FC203, FC301 and FC405: checks and figures that cannot go together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .names import key_name
from .readings import LENIENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...kinds import LenientReading
    from ...model import Check
    from ..gather import Gathered
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
) -> str:
    """What cannot go together, with the end of its derivation and the reading that would save it.

    ``first`` is the check that the finding stands at, ``lines`` the derivation.
    """
    said = _said(code, first, checks, claims)
    arithmetic = "; ".join(lines[-2:])
    if arithmetic:
        said += f": {arithmetic}"
    return f"{said}; it would hold {LENIENT[reading]}" if reading else said


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
