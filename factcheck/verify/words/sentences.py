"""What cannot be true of a check that fails alone, in the words of a reporter: a sentence for each shape that a check has.

``558亩 + 454亩 come to 1012亩, more than the whole, 1003亩``; ``86.4亿元 after 80.1亿元 is +7.9%, not +7.5%``; ``31 of 86
applicants is 36 percent, not 63 percent``. What is worked out is worked out exactly from the printed digits, and written with as
many of them as it takes to see the difference. A check of no such shape gets no sentence, and is told side by side.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from ...expression.names import names
from ...expression.shown import SHARES
from ...expression.tree import Binary, Call, Literal, Name, Negate
from .amounts import Form, exact_decimals, form_of, telling_decimals
from .forms import Forms
from .printed import PrintedFigures, PrintedSide

if TYPE_CHECKING:
    from ...expression.tree import Comparison, Node
    from ...model import Article, Check
    from ...quantity.interval import Interval, Number
    from ...quantity.unit import Unit
    from ..scope import Scope

_MEASURED = ("measure", "compound")
_MOST_NAMES = 1000
_MOST_TERMS = 12
_CLOSE = 4
"""Rounding is spoken of where the gap is no more than so many times what it allows."""
_ABOVE = {"<=": "more than", "<": "not less than", ">=": "less than", ">": "not more than"}
_TURNED = {"<=": ">=", "<": ">", ">=": "<=", ">": "<"}


def sentence(
    article: Article,
    scope: Scope,
    check: Check,
    tree: Comparison,
    sides: tuple[Interval | None, Interval | None],
    unit: Unit,
) -> str:
    """What cannot be true, '' where the check has no shape that is told so. ``sides`` are in base units, ``unit`` is that of both."""
    left, right = sides
    mentioned = list(names(tree))
    if left is None or right is None or len(mentioned) > _MOST_NAMES or any(name.unknown for name in mentioned):
        return ""
    return _SentenceMaker(article, scope, check, tree, unit).told(left, right)


class _Phrase(NamedTuple):
    """What is worked out, around what it comes to."""

    before: str
    after: str = ""
    form: Form | None = None
    """Where that is printed otherwise than the figure that it is held against."""
    exact: bool = False
    """All its digits are of use: a reader adds them up again."""


class _SentenceMaker:
    def __init__(self, article: Article, scope: Scope, check: Check, tree: Comparison, unit: Unit) -> None:
        self.reader = PrintedFigures(article, scope)
        self.check, self.tree, self.unit = check, tree, unit
        self.roles = {role.claim: role.name for role in check.roles}
        self.forms = Forms(self.reader, tree, unit, self.roles)

    def told(self, left: Interval, right: Interval) -> str:
        """The sentence; '' where there is none."""
        one, two = self.reader.side(self.tree.left, left), self.reader.side(self.tree.right, right)
        factor = two.factor if two.single or not one.single else one.factor
        one, two = one.times(factor), two.times(factor)
        op = self.tree.op
        if op in ("=", "≈"):
            if one.single and two.single:
                return self._pair(one, two)
            if one.single:
                one, two = two, one
            if two.single or isinstance(two.node, Negate):
                return self._against(self._phrase(one.node, two), one, two, "not")
            return self._two(one, two)
        if op not in _ABOVE:
            return ""
        if one.single and not two.single:
            one, two, op = two, one, _TURNED[op]
        if not two.single:
            return ""
        if one.single:
            return self._order(one, two, op)
        return self._against(self._phrase(one.node, two), one, two, _ABOVE[op])

    def _role(self, side: PrintedSide) -> str:
        return self.roles.get(side.node.id, "") if isinstance(side.node, Name) else ""

    def _figure(self, side: PrintedSide) -> str:
        """A single figure as printed, and that it is the whole, where the words said so."""
        text = self.reader.text(side.node)
        return f"the whole, {text}" if self._role(side) == "whole" else text

    def _order(self, one: PrintedSide, two: PrintedSide, op: str) -> str:
        """Two figures of which one must be the larger."""
        roles = self._role(one), self._role(two)
        if set(roles) == {"before", "now"} and one.value is not None and two.value is not None:
            before, now = (one, two) if roles[0] == "before" else (two, one)
            assert before.value is not None and now.value is not None
            meant = "fall" if (op[0] == "<") == (now is one) else "rise"
            other = "no change" if now.value == before.value else "a rise" if now.value > before.value else "a fall"
            return f"from {self.reader.text(before.node)} to {self.reader.text(now.node)} is {other}, not a {meant}"
        return f"{self.reader.text(one.node)} is {_ABOVE[op]} {self._figure(two)}"

    def _pair(self, one: PrintedSide, two: PrintedSide) -> str:
        """Two figures that must be the same."""
        first, second = self.reader.text(one.node), self.reader.text(two.node)
        if (self._role(one), self._role(two)) == ("headline", "body"):
            return f"the headline says {first}, the text {second}"
        claims = self.reader.claim(one.node), self.reader.claim(two.node)
        units = [claim.unit_read for claim in claims if claim is not None]
        converted = len(units) == 2 and units[0].sort in _MEASURED and units[0].scale != units[1].scale
        if converted and one.value is not None:
            return self._against(_Phrase(f"{first} is"), one, two, "not")
        if isinstance(two.node, Literal):
            return f"{first}, but {second} are named" if self._role(one) == "number" else f"{first} is not {second}"
        return f"{first} and {second} cannot both be right"

    def _two(self, one: PrintedSide, two: PrintedSide) -> str:
        """Two sides that are both worked out."""
        if one.value is None or two.value is None:
            return ""
        form = self.forms.of_unit(self.unit)
        decimals = max(telling_decimals(form, one.value, two.interval), telling_decimals(form, two.value, one.interval))
        left, right = (f"{self.reader.text(side.node)}" for side in (one, two))
        return f"{left} is {form.text(one.value, decimals)}, {right} is {form.text(two.value, decimals)}"

    def _against(self, phrase: _Phrase | None, one: PrintedSide, two: PrintedSide, verb: str) -> str:
        """What is worked out of the one side, held against the figure on the other."""
        if phrase is None:
            return ""
        form = phrase.form or self.forms.of(two.node)
        after = f" {phrase.after}" if phrase.after else ""
        against = self._held(two, form, named=verb != "not")
        if two.value is None:
            verb = "against"  # "not more than 500" would say another thing
        if one.value is None:
            if one.interval.low is None and one.interval.high is None:
                return ""
            return f"{phrase.before} {self._open(one.interval, form)}{after}, {verb} {against}"
        exact = exact_decimals(form, one.value)
        decimals = telling_decimals(form, one.value, two.interval)
        if exact is not None and (phrase.exact or exact <= decimals + 1):
            decimals = max(decimals, exact)
        about = "about " if self._approximate(one.node) else ""
        amount = f"{about}{form.text(one.value, decimals)}"
        return f"{phrase.before} {amount}{after}, {verb} {against}{self._rounding(one, two, form, decimals)}"

    def _held(self, side: PrintedSide, form: Form, *, named: bool) -> str:
        """The figure that something is held against: as printed, a change with its sign."""
        said = self._figure(side) if named else self.reader.text(side.node)
        if not form.signed or side.value is None:
            return said
        decimals = exact_decimals(form, side.value)
        return said if decimals is None else form.text(side.value, max(decimals, form.decimals))

    def _rounding(self, one: PrintedSide, two: PrintedSide, form: Form, decimals: int) -> str:
        """``(rounding allows 7.7–8.0%)``, where the two are so near that a reader would think of it."""
        if one.value is None or two.value is None:
            return ""
        slack = _half(one.interval) + _half(two.interval)
        if not slack or abs(one.value - two.value) > _CLOSE * slack or not _half(one.interval):
            return ""
        for more in range(decimals, decimals + 6):
            low, high = form.outward(one.interval, more)
            apart = (two.interval.high is not None and low > two.interval.high) or (
                two.interval.low is not None and high < two.interval.low
            )
            if apart:
                return f" (rounding allows {form.range(one.interval, more)})"
        return ""

    def _open(self, interval: Interval, form: Form) -> str:
        """A range of which no single number stands in print."""
        low, high, low_open, high_open = interval
        if high is None or low is None:
            end, word = (low, "more than" if low_open else "at least") if high is None else (
                high, "less than" if high_open else "at most")  # fmt: skip
            assert end is not None
            exact = exact_decimals(form, end)
            return f"{word} {form.text(end, form.decimals if exact is None else max(exact, form.decimals))}"
        return form.range(interval, form.decimals + 1)

    def _approximate(self, node: Node) -> bool:
        claims = (self.reader.claim(name) for name in names(node))
        return any(c is not None and c.figure is not None and c.figure.wording == "about" for c in claims)

    def _phrase(self, node: Node, other: PrintedSide) -> _Phrase | None:
        """What is worked out, in words, by its shape."""
        text = self.reader.text
        if isinstance(node, Call):
            return self._called(node, other)
        if not isinstance(node, Binary):
            return None
        first, second = text(node.left), text(node.right)
        if node.op == "+":
            terms = self.reader.terms(node)
            said = " + ".join(map(self.reader.term, terms))
            if len(terms) > _MOST_TERMS:
                said = f"the {len(terms)} figures from {text(terms[0])} to {text(terms[-1])}"
            return _Phrase(f"{said} come to", exact=True)
        if node.op == "-":
            return _Phrase(f"{first} less {_bracketed(node.right, second)} is", exact=True)
        unit = self.forms.unit_of(other.node)
        if node.op == "/":
            changed = self._changed(node)
            if changed and unit.sort in SHARES:
                return _Phrase(f"{changed} is", form=self.forms.of(other.node, signed=True))
            if unit.sort == "times":
                return _Phrase(f"{first} is", second, self.forms.times(other.node))
            claim = self.reader.claim(other.node)
            if not isinstance(node.left, Binary) and (
                unit.sort in SHARES or (claim is not None and self.forms.told_in_words(claim))
            ):
                return _Phrase(f"{first} of {_bracketed(node.right, second)} is")
        elif self.forms.unit_of(node.left).sort in SHARES and not isinstance(node.left, Binary):
            return _Phrase(f"{first} of {_bracketed(node.right, second)} is")
        return _Phrase(f"{text(node)} is")

    def _called(self, node: Call, other: PrintedSide) -> _Phrase | None:
        text = [self.reader.text(argument) for argument in node.arguments]
        if node.function == "growth":
            return _Phrase(f"{text[0]} after {text[1]} is", form=self.forms.of(other.node, signed=True))
        if node.function == "sum":
            return _Phrase(f"{' + '.join(text)} come to", exact=True)
        called = {"mean": "the mean", "min": "the smallest", "max": "the largest"}.get(node.function)
        return None if called is None else _Phrase(f"{called} of {', '.join(text)} is")

    def _changed(self, node: Binary) -> str:
        """A change over what there was before it, which is worked out from what there is now: ``x / (y - x)``."""
        before = node.right
        if not (isinstance(before, Binary) and before.op == "-" and isinstance(node.left, Name)):
            return ""
        change = self.reader.claim(node.left)
        if change is None or self.reader.claim(before.right) != change or not isinstance(before.left, Name):
            return ""
        value = self.reader.value(node.left)
        if value is None:
            return ""
        form = form_of(change, grouped=self.forms.grouped, signed=True)
        return f"a change of {form.text(value)}, to {self.reader.text(before.left)},"


def _bracketed(node: Node, text: str) -> str:
    return f"({text})" if isinstance(node, Binary) else text


def _half(interval: Interval) -> Number:
    """Half the width of a range; 0 where it has no ends."""
    if interval.low is None or interval.high is None:
        return 0
    return Fraction(interval.high - interval.low) / 2
