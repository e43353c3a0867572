"""The steps of a derivation, and the necessary condition that a breakdown breaks, a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...expression.render import arithmetic
from ...expression.tree import Name
from ...quantity.interval import ANYTHING, Interval, Number
from ...quantity.measured import measured
from ...quantity.unit import PERCENT
from ..solver.derivation import REST, WHOLE, Clash, DerivedStep, Together, UnstatedAmount, WorkedOut
from ..solver.keys import key_of
from ..solver.necessary import BrokenCondition
from .names import key_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...expression.tree import Node
    from ...model import Breakdown
    from ...quantity.unit import Unit
    from ..gather import Gathered
    from ..solver.found import Conflict
    from ..solver.keys import Key


def told(gathered: Gathered, conflict: Conflict) -> tuple[str, ...]:
    """A conflict's derivation, a step a line."""
    teller = _Teller(gathered, conflict.relations[0].article) if conflict.steps else None
    return tuple(teller.line(step) for step in conflict.steps) if teller is not None else ()


class _Teller:
    """Puts steps into words; ``home`` is the article whose claims need not be named with their article's id."""

    def __init__(self, gathered: Gathered, home: str) -> None:
        self.gathered, self.home = gathered, home
        self._units: dict[int, Unit] = {}

    def line(self, step: DerivedStep | BrokenCondition) -> str:
        if isinstance(step, WorkedOut):
            using = f" with {self._figures(step.using)}" if step.using else ""
            return f"{self._quantity(step)}, by {self._check(step.label)}{using}"
        if isinstance(step, Clash):
            means = self._shown(step.key, step.interval)
            return f"but {self._figure(step.key)} means {means}, and the two ranges do not meet"
        if isinstance(step, BrokenCondition):
            return self._condition(step)
        checks = " and ".join(map(self._check, step.labels))
        if isinstance(step, Together):
            given = f", with {self._figures(step.using)}," if step.using else ""
            return f"{checks}{given} together leave {self._name(step.key)} {self._shown(step.key, step.interval)}"
        if not step.using:
            return f"{checks} exclude each other"
        return f"{checks} cannot hold with {self._figures(step.using)}"

    def _name(self, key: Key) -> str:
        return key_name(key, self.home)

    def _shown(self, key: Key, interval: Interval) -> str:
        return self.gathered.measured(key, interval).text()

    def _printed(self, key: Key) -> str | None:
        """The figure as printed, or how many things its claim lists; None for an unknown."""
        claim = self.gathered.claims.get((key[0], key[1].removeprefix("#")))
        if claim is None:
            return None
        return str(len(claim.items)) if key[1][0] == "#" or not claim.value else claim.value

    def _figure(self, key: Key) -> str:
        """A claim with its figure as printed: ``乙 = 454亩``."""
        printed = self._printed(key)
        return self._name(key) if printed is None else f"{self._name(key)} = {printed}"

    def _figures(self, keys: Iterable[Key]) -> str:
        return ", ".join(map(self._figure, keys))

    def _check(self, label: int) -> str:
        """A relation by its name or text."""
        check = self.gathered.checks.get(label)
        if check is not None:
            return check.name or check.text
        first, second = self.gathered.system.relations[label].keys
        return f"{self._name(first)} and {self._name(second)} state the same thing"

    def _quantity(self, step: WorkedOut) -> str:
        if not isinstance(step.quantity, UnstatedAmount):
            return f"{self._name(step.quantity)} is {self._shown(step.quantity, step.interval)}"
        amount = step.quantity
        breakdown = self._breakdown(amount.label)
        names = {WHOLE: "the whole", REST: breakdown.rest or "the rest"}
        name = names.get(amount.part) or breakdown.parts[amount.part].name
        when = "before" if amount.before else "now"
        return f"{name} {when} is {measured(step.interval, self._unit_of_amounts(amount.label)).text()}"

    def _breakdown(self, label: int) -> Breakdown:
        breakdown = self.gathered.checks[label].breakdown
        assert breakdown is not None
        return breakdown

    def _unit_of_amounts(self, label: int) -> Unit:
        """How the first amount that is printed is shown; percent of the whole now where none is."""
        if label not in self._units:
            self._units[label] = self._first_unit(self._breakdown(label), self.gathered.checks[label].article)
        return self._units[label]

    def _first_unit(self, breakdown: Breakdown, article: str) -> Unit:
        for part in (breakdown.total, *breakdown.parts):
            for field in ("value", "before"):
                node = part.terms[field].node if field in part.terms else None
                if isinstance(node, Name):
                    return self.gathered.measured(key_of(node, article), ANYTHING).printed
        return PERCENT

    def _condition(self, broken: BrokenCondition) -> str:
        breakdown = self._breakdown(broken.label)
        low, high = _percent(broken.low), _percent(broken.high)
        if broken.kind == "shares over the whole":
            return f"the shares {self._spelled(broken, 'share', ' + ')} add up to at least {low}, over 100%"
        if broken.kind == "shares under the whole":
            return (
                f"the shares {self._spelled(broken, 'share', ' + ')} are all of the whole, and add up to at most {high}"
            )
        if broken.kind == "growth beyond the parts":
            total = self._term(broken, breakdown.total.terms["growth"].node)
            growths = self._spelled(broken, "growth", ", ")
            return f"the parts' growth is {growths}, so the whole's lies between {low} and {high}, not {total}"
        return (
            f"a period before, the parts were at least {low} of what the whole is now,"
            f" and the whole itself at most {high}"
        )

    def _spelled(self, broken: BrokenCondition, field: str, sign: str) -> str:
        parts = self._breakdown(broken.label).parts
        return sign.join(self._term(broken, part.terms[field].node) for part in parts if field in part.terms)

    def _term(self, broken: BrokenCondition, node: Node) -> str:
        home = self.gathered.checks[broken.label].article

        def printed(name: Name) -> str:
            key = key_of(name, home)
            return self._printed(key) or key[1]

        return arithmetic(node, printed)


def _percent(x: Number) -> str:
    from ...quantity.format import readable

    return f"{readable(x * 100)}%"
