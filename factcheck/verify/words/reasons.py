"""Why something is undecided, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...expression.names import names

if TYPE_CHECKING:
    from ...expression.tree import Comparison
    from ..solver.status import Reason

_CAUSES = {
    "limit": "the limit of steps was reached before a proof either way",
    "no exact solver": "it takes the exact solver, and z3-solver is not installed",
    "no value": "a figure in it allows no value at all",
    "zero divisor": "{divisor} is exactly 0, and nothing can be divided by 0",
    "hidden zero divisor": "{divisor} is exactly 0",
    "divides by zero": "it divides by exactly 0",
    "may divide by zero": "{divisor} may be 0 within what is printed",
    "unforeseen": "{error}",
}
_AMONG = {
    "": "",
    "together": "together with the checks that share figures with it: ",
    "across": "taken with what another article states of the same thing: ",
}

UNREAD = "a figure that it needs could not be read"
TOO_LONG = "its numbers are too long to be of any use"


def said(reason: Reason | None, tree: Comparison | None = None) -> str:
    """A reason in words, '' for none; ``tree`` is the check that it is about, where it is about one."""
    if reason is None:
        return ""
    divisor = "what it divides by"
    if tree is not None and reason.start >= 0:
        name = next((n for n in names(tree) if n.start == reason.start), None)
        divisor = divisor if name is None else f"‘{name.id}’"
    return _AMONG[reason.among] + _CAUSES[reason.cause].format(divisor=divisor, error=reason.error)
