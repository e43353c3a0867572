"""What is true of a record: z3 over exact rationals, from the oracle's own trees; no limits but a generous timeout.

Where z3 gives up, whole numbers of small ranges are gone through one by one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from fractions import Fraction
from itertools import product
from typing import Any

import z3
from oracle_figures import Figure, Span
from oracle_trees import Relation, System, Tree, constant, linear

CTX = z3.Context()
SECONDS = 4
MOST_CASES = 400
MONEY = {"元": 1, "万元": 10**4, "亿元": 10**8}
FREE_WHOLE, FREE = Span(Fraction(0), None), Span(None, None)


def number(x: Fraction | int) -> Any:
    """An exact number for z3."""
    x = Fraction(x)
    return z3.RealVal(f"{x.numerator}/{x.denominator}", CTX)


class Truth:
    """One record as formulas."""

    def __init__(self, system: System) -> None:
        self.system = system
        read = {c.id: c.figure(truncate=system.truncate) for c in system.claims}
        self.no_whole = {name for name, figure in read.items() if figure.whole and not _has_whole(figure.span)}
        """Counts in whose range no whole number lies: a finding of their own; checks compute with them as they are."""
        self.figures: dict[str, Figure] = {
            name: figure._replace(whole=figure.whole and name not in self.no_whole) for name, figure in read.items()
        }
        self.spans: dict[str, Span] = {name: figure.span for name, figure in self.figures.items()}
        marks: dict[str, list[str]] = {}
        for claim in system.claims:
            if claim.same:
                marks.setdefault(claim.same, []).append(claim.id)
        self.ties = [(a, b) for names in marks.values() for i, a in enumerate(names) for b in names[i + 1 :]]

    def free(self, name: str) -> Span:
        """What a claim could be if its figure said nothing."""
        return FREE_WHOLE if self.figures[name].whole else FREE

    def ask(
        self,
        relations: Iterable[Relation],
        spans: Mapping[str, Span] | None = None,
        *,
        free: Iterable[str] = (),
        ties: Iterable[tuple[str, str]] = (),
        outside: tuple[tuple[str, str] | str, Span] | None = None,
        uncounted: Collection[str] = (),
    ) -> bool | None:
        """Whether these relations can all hold; None where the oracle does not know.

        ``spans`` replaces what claims allow, ``free`` takes claims as unstated, ``outside`` asks besides that one
        claim, unknown or remainder (``r0.share``) lies outside a span. The items of those in ``uncounted`` may be of any number.
        """
        ranges = {**self.spans, **(spans or {}), **{name: self.free(name) for name in free}}
        problem = _Problem(self, ranges, uncounted)
        for relation in relations:
            problem.add(relation)
        for a, b in ties:
            problem.made.append(problem.claim(a) == problem.claim(b))
        if outside is not None:
            problem.outside(*outside)
        return problem.answer()

    def mixed(self, relations: Iterable[Relation], what: tuple[str, str]) -> bool:
        """Whether whole numbers other than this one are not known exactly."""
        names = {name for r in relations for name in r.names()} - {what}
        counts = any(k == "claim" and self.figures[n].whole and not self.spans[n].point for k, n in names)
        return counts or any(k == "unknown" and self.system.unknowns.get(n) in ("integer", "户") for k, n in names)

    def linear(self, relations: Iterable[Relation]) -> bool:
        """Whether these are checks that are linear as they are printed."""
        fixed = {name for name, span in self.spans.items() if span.point}
        return all(
            r.op
            and r.op not in ("≈", "!=")
            and (_ratio(r, fixed) or (linear(r.left, fixed) and linear(r.right, fixed)))
            for r in relations
        )


def _has_whole(span: Span) -> bool:
    """Whether a whole number lies in a span that is bounded below."""
    least = Fraction(-(-span.low // 1))
    return span.has(least) or span.has(least + 1)


def _ratio(r: Relation, fixed: set[str]) -> bool:
    """Whether it is ``x / y = a number``, which is linear too."""
    return r.left[0] == "/" and all(linear(t, fixed) for t in r.left[1:]) and constant(r.right, fixed)


class _Problem:
    def __init__(self, truth: Truth, ranges: Mapping[str, Span], uncounted: Collection[str]) -> None:
        self.truth, self.ranges, self.uncounted = truth, ranges, uncounted
        self.made: list[Any] = []
        self.variables: dict[str, Any] = {}
        self.whole: dict[str, Any] = {}
        self.domains: dict[str, Span] = {}
        self.fresh = 0
        self.hidden: dict[str, Any] = {}

    def variable(self, key: str, span: Span, *, whole: bool) -> Any:
        found = self.variables.get(key)
        if found is None:
            if span.point and (not whole or span.low.denominator == 1):
                found = number(span.low)
            elif whole:
                self.whole[key] = z3.Int(key, CTX)
                found = z3.ToReal(self.whole[key])
            else:
                found = z3.Real(key, CTX)
            self.variables[key] = found
            self.domains[key] = span
            self.made += inside(found, span)
        return found

    def claim(self, name: str) -> Any:
        return self.variable(name, self.ranges[name], whole=self.truth.figures[name].whole)

    def unknown(self, name: str) -> Any:
        unit = self.truth.system.unknowns.get(name, "")
        span = Span(None, None) if unit in ("integer", "real") else Span(Fraction(0), None)
        return self.variable(f"?{name}", span, whole=unit in ("integer", "户"))

    def real(self, least: str = "") -> Any:
        self.fresh += 1
        made = z3.Real(f"!{self.fresh}", CTX)
        if least:
            self.made.append(made > 0 if least == ">" else made >= 0)
        return made

    def ratio(self, a: Any, b: Any) -> Any:
        made = self.real()
        self.made += [b != 0, made * b == a]
        return made

    def tree(self, t: Tree) -> Any:
        head = t[0]
        if head == "literal":
            return number(t[2])
        if head == "claim":
            return self.claim(t[1])
        if head == "unknown":
            return self.unknown(t[1])
        if head == "count":
            items = self.truth.system.claim(t[1]).items
            if t[1] in self.uncounted:
                return self.variable(f"#{t[1]}", FREE_WHOLE, whole=True)
            least = Fraction(len(items))
            opened = bool(items) and items[-1].endswith("…")
            return self.variable(f"#{t[1]}", Span(least, None if opened else least), whole=True)
        got = [self.tree(one) for one in t[1:]]
        if head == "neg":
            return -got[0]
        if head in "+-*/":
            a, b = got
            return a + b if head == "+" else a - b if head == "-" else a * b if head == "*" else self.ratio(a, b)
        if head == "growth":
            return self.ratio(got[0], got[1]) - 1
        if head in ("min", "max"):
            made = got[0]
            for one in got[1:]:
                made = z3.If(made <= one if head == "min" else made >= one, made, one)
            return made
        total = z3.Sum(got)
        return total / number(len(got)) if head == "mean" else total

    def add(self, r: Relation) -> None:
        if not r.op:
            self.breakdown(r)
            return
        a, b = self.tree(r.left), self.tree(r.right)
        if r.op == "≈":
            larger = z3.If(_size(a) >= _size(b), _size(a), _size(b))
            self.made.append(_size(a - b) <= larger * number(Fraction(1, 20)))
            return
        self.made.append({"=": a == b, "!=": a != b, "<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b}[r.op])

    def breakdown(self, r: Relation) -> None:
        whole, was = self.real(">"), self.real(">")
        members = [(whole, was)] + [(self.real(">="), self.real(">=")) for _ in r.parts[1:]]
        for said, (now, before) in zip(r.parts, members, strict=True):
            for name, t in said:
                self.made += self.stated(name, t, now, before, whole, was)
        rest, rest_was = self.real(">="), self.real(">=")
        if r.complete:
            self.made += [rest == 0, rest_was == 0]
        self.made += [z3.Sum([m[0] for m in members[1:]] + [rest]) == whole]
        self.made += [z3.Sum([m[1] for m in members[1:]] + [rest_was]) == was]
        self.hidden[f"{r.name}.share"] = (rest, whole, 0)
        self.hidden[f"{r.name}.growth"] = (rest, rest_was, 1)

    def stated(self, name: str, t: Tree, now: Any, before: Any, whole: Any, was: Any) -> list[Any]:
        x = self.tree(t)
        if name == "value":
            return [now == x]
        if name == "before":
            return [before == x]
        if name == "share":
            return [now == x * whole]
        if name == "share_before":
            return [before == x * was]
        if name == "growth":
            return [before > 0, now == before * (1 + x)]
        if name == "contribution":
            return [now - before == x * was]
        if name == "contribution_rate":
            return [whole != was, now - before == x * (whole - was)]
        if self.truth.figures[t[1]].sort in ("percent", "point"):
            share, share_was = self.real(), self.real()
            return [now == share * whole, before == share_was * was, share - share_was == x]
        return [now - before == x]

    def outside(self, what: tuple[str, str] | str, span: Span) -> None:
        if isinstance(what, str):
            amount, over, shift = self.hidden[what]
            self.made.append(over > 0)  # what is asked is amount / over - shift
        else:
            amount = self.claim(what[1]) if what[0] == "claim" else self.unknown(what[1])
            over, shift = number(1), 0
        beyond = [z3.BoolVal(False, CTX)]
        if span.low is not None:
            low = number(span.low + shift) * over
            beyond.append(amount <= low if span.low_open else amount < low)
        if span.high is not None:
            high = number(span.high + shift) * over
            beyond.append(amount >= high if span.high_open else amount > high)
        self.made.append(z3.Or(beyond))

    def answer(self) -> bool | None:
        answer = _check(self.made, integers=bool(self.whole))
        if answer is not None or not self.whole:
            return answer
        cases = 1
        choices = []
        for key in self.whole:
            span = self.domains[key]
            if span.low is None or span.high is None:
                return None
            low, high = -(-span.low // 1), span.high // 1
            if high - low >= MOST_CASES:
                return None
            values = [v for v in range(int(low), int(high) + 1) if span.has(Fraction(v))]
            cases *= len(values)
            if cases > MOST_CASES:
                return None
            choices.append(values)
        unsure = False
        for values in product(*choices):
            pairs = [(v, z3.IntVal(x, CTX)) for v, x in zip(self.whole.values(), values, strict=True)]
            found = _check([z3.simplify(z3.substitute(one, *pairs)) for one in self.made], integers=False)
            if found:
                return True
            unsure = unsure or found is None
        return None if unsure else False


def _check(formulas: list[Any], *, integers: bool) -> bool | None:
    solver = z3.Solver(ctx=CTX) if integers else z3.SolverFor("QF_NRA", ctx=CTX)
    solver.set("timeout", SECONDS * 1000)
    solver.add(formulas)
    answer = solver.check()
    return None if answer == z3.unknown else answer == z3.sat


def inside(x: Any, span: Span) -> list[Any]:
    """That x lies in a span."""
    made = []
    if span.low is not None:
        made.append(x > number(span.low) if span.low_open else x >= number(span.low))
    if span.high is not None:
        made.append(x < number(span.high) if span.high_open else x <= number(span.high))
    return made


def _size(x: Any) -> Any:
    return z3.If(x >= 0, x, -x)
