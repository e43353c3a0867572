"""In which form numbers are printed beside each figure of one check."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from ...expression.names import names
from ...expression.tree import Call, Literal, Negate
from ...quantity.unit import PERCENT
from .amounts import Form, form_of, form_of_literal, form_of_unit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...expression.tree import Comparison, Node
    from ...model import Claim
    from ...quantity.unit import Unit
    from .printed import PrintedFigures


class Forms:
    """The forms of a check's figures; ``unit`` is that of its sides, ``roles`` what its claims are in it."""

    def __init__(self, reader: PrintedFigures, tree: Comparison, unit: Unit, roles: Mapping[str, str]) -> None:
        self.reader, self.tree, self.unit, self.roles = reader, tree, unit, roles
        claims = (reader.claim(name) for name in names(tree))
        self.grouped = any("," in claim.value for claim in claims if claim is not None)
        """Whether thousands are parted in any of them."""

    def of(self, node: Node, *, signed: bool = False) -> Form:
        """How numbers are printed beside a figure."""
        if isinstance(node, Negate):
            return self.of(node.operand, signed=True)
        if isinstance(node, Literal):
            return form_of_literal(node, grouped=self.grouped)
        claim = self.reader.claim(node if not isinstance(node, Call) else node.arguments[0])
        if claim is None or isinstance(node, Call):
            return form_of_unit(self.unit, grouped=self.grouped)
        figure = claim.figure
        signed = signed or (figure is not None and figure.change)
        if self.told_in_words(claim):
            return form_of_unit(PERCENT, signed=signed)
        return form_of(claim, grouped=self.grouped, signed=signed)

    def of_unit(self, unit: Unit) -> Form:
        """How the first figure of that dimension is printed."""
        for name in names(self.tree):
            claim = self.reader.claim(name)
            if claim is not None and claim.unit_read.dimension == unit.dimension and claim.unit_read.sort == unit.sort:
                return form_of(claim, grouped=self.grouped)
        return form_of_unit(unit, grouped=self.grouped)

    def told_in_words(self, claim: Claim) -> bool:
        """Whether a figure is a part of a whole in words, which is worked out in percent: a third, 过半."""
        figure = claim.figure
        if figure is None or claim.unit_read.dimension:
            return False
        return figure.wording == "fraction" or (
            self.roles.get(claim.id) == "share" and not any(map(str.isdigit, claim.value))
        )

    def times(self, node: Node) -> Form:
        """How multiples are printed beside a figure: ``2.3 times``, in whatever language that is."""
        return self.of(node)._replace(before="", after=" times", scale=Fraction(1), signed=False)

    def unit_of(self, node: Node) -> Unit:
        """The unit of a figure; that of the whole check for anything else."""
        if isinstance(node, Negate):
            return self.unit_of(node.operand)
        if isinstance(node, Literal):
            return node.unit
        claim = self.reader.claim(node)
        return self.unit if claim is None else claim.unit_read
