"""What verify said of a record (its JSON), held against what is true: every disagreement named.

``compare`` gives a tally and the disagreements, each a kind and a sentence. The kinds:

- ``accused``: an error or a warning of impossibility where everything can hold; ``missed``: the other way round;
- ``core-possible``, ``core-reducible``: a conflict's set that can hold, or from which something can be left out;
- ``implied``, ``deduced``: a range without a value that is possible; ``deduced-wide``, ``deduced-missing``: linear only;
- ``repair``: one that does not mend its conflict; ``lenient``: a warning without a reading that saves, or an error with one;
- ``finding``: a verdict and the findings that name its check do not go together; ``grade``: exact, holds and edge.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from oracle_figures import Span
from oracle_told import Told, shown, span_of
from oracle_trees import Relation, System
from oracle_truth import MONEY

RECORD = ("FC00", "FC01", "FC02")
KINDS = ("accused", "missed", "core-possible", "core-reducible", "implied", "deduced", "deduced-wide", "deduced-missing",
         "repair", "lenient", "finding", "grade", "refused", "json", "crash", "slow")  # fmt: skip


def compare(system: System, data: Mapping[str, Any]) -> tuple[Counter[str], list[tuple[str, str]]]:
    """Hold a report of one record against the truth."""
    comparison = _Comparison(system, data)
    comparison.run()
    return comparison.tally, comparison.wrong


class _Comparison(Told):
    def run(self) -> None:
        refused = [f for f in self.others if f["code"].startswith(RECORD) and f["severity"] == "error"]
        if refused:
            zero = all(f["code"] == "FC019" for f in refused)
            self.tally["refused"] += 1
            if not zero:
                self.say("refused", f"{refused[0]['code']}: {refused[0]['message']}")
            return
        self.alone = {r.name: self.known_or(self.truth.ask([r])) for r in self.system.relations}
        self.tied = [pair for pair in self.truth.ties if self.truth.ask([], ties=[pair]) is not False]
        for r in self.system.relations:
            self.check_alone(r)
        self.findings_match()
        self.same_thing()
        self.components = self.grouped()
        for component in self.components:
            self.joint(component)
        for finding in self.findings:
            self.explained(finding)
        for deduced in self.deduced:
            self.check_deduced(deduced)
        self.not_deduced()

    # each check alone, and the findings that name it

    def check_alone(self, r: Relation) -> None:
        verdict, possible = self.verdict.get(r.name), self.alone[r.name]
        self.tally["verdicts"] += 1
        if verdict == "undecided":
            self.tally["undecided"] += 1
            return
        if possible is None:
            return
        if verdict == "fails" and possible:
            self.say("accused", f"{r.name} fails, but can hold alone")
        elif verdict in ("exact", "holds", "edge", "conflict") and not possible:
            self.say("missed", f"{r.name} is {verdict}, but cannot hold alone")
        else:
            self.tally["agreed"] += 1
        if verdict in ("exact", "holds", "edge") and r.op:
            self.grade(r, verdict)

    def grade(self, r: Relation, verdict: str) -> None:
        named = [name for kind, name in r.names() if kind == "claim"]
        printed = {name: self.truth.figures[name].printed for name in named}
        if all(x is not None for x in printed.values()):
            at = {name: Span(x, x) for name, x in printed.items() if x is not None}
            fits = self.truth.ask([r], at)
            if verdict == "exact" and fits is False:
                self.say("grade", f"{r.name} is exact, but not for the printed digits")
            unknown = any(kind != "claim" for kind, _ in r.names())
            if verdict != "exact" and fits and not unknown and not any(self.truth.figures[n].whole and not self.truth.spans[n].point for n in named):  # fmt: skip
                self.say("grade", f"{r.name} is {verdict}, but fits the printed digits")
        elif verdict == "exact":
            at = {name: Span(x, x) for name, x in printed.items() if x is not None}
            if self.truth.ask([r], at) is False:
                self.say("grade", f"{r.name} is exact, but not for the printed digits")

    def findings_match(self) -> None:
        for name, verdict in self.verdict.items():
            # What is acknowledged names those that it goes against, too, which hold without it.
            naming = [f for f in self.findings if name in f["names"] and bool(f["known"]) == (verdict == "known")]
            # A check may stand in several conflicts, with other figures in each.
            if (verdict == "fails" and len(naming) != 1) or (verdict == "conflict" and not naming):
                self.say("finding", f"{name} is {verdict} and {len(naming)} findings name it")
            if verdict == "known" and not naming:
                self.say("finding", f"{name} is known and no finding names it")
            if verdict in ("exact", "holds", "edge", "undecided") and naming:
                self.say("finding", f"{name} is {verdict} and {naming[0]['code']} names it")
            if verdict == "undecided" and not any(f["code"] == "FC206" and name in f["names"] for f in self.others):
                self.say("finding", f"{name} is undecided ({self.reason[name]}) without FC206")

        said = {name for f in self.others if f["code"] == "FC208" for name in f["claims"]}
        if not said <= self.truth.no_whole:  # a hedged count is not held to a whole number, and need not be told
            self.say("finding", f"FC208 names {said - self.truth.no_whole}, which may be whole")

    def same_thing(self) -> None:
        apart = len(self.truth.ties) > len(self.tied)
        said = any(f["code"] == "FC401" for f in self.others)
        if apart != said and not self.whole_apart():
            self.say("missed" if apart else "accused", f"same thing: FC401 {'missing' if apart else 'wrong'}")

    def whole_apart(self) -> bool:
        """Whether only wholeness keeps two statements of one thing apart."""
        return any(f["code"] == "FC401" for f in self.others) or any(
            self.truth.figures[name].whole for pair in self.truth.ties for name in pair
        )

    # all together

    def grouped(self) -> list[list[Relation]]:
        sound = [r for r in self.system.relations if not r.known and self.verdict.get(r.name) != "fails"]
        return self.connected(sound)

    def joint(self, component: list[Relation]) -> None:
        names = {r.name for r in component}
        if any(self.verdict.get(name) == "undecided" for name in names):
            return
        possible = self.known_or(self.truth.ask(component, ties=self.tied))
        if possible is None:
            return
        conflicts = [f for f in self.findings if f["code"] == "FC301" and names & set(f["names"]) and not f["known"]]
        if possible:
            if conflicts or any(self.verdict.get(name) == "conflict" for name in names):
                self.say("accused", f"{sorted(names)} can hold together")
            return
        if not conflicts:
            if self.truth.ask([], ties=self.tied) is not False:
                self.say("missed", f"{sorted(names)} cannot hold together")
            return
        freed = {claim for f in conflicts for claim in f["claims"]}
        # Some are impossible whatever the figures: one check of each is set aside, whichever it be.
        groups = []
        for f in conflicts:
            among = [r for r in component if r.name in f["names"]]
            if self.truth.ask(among, free=freed, ties=self.tied, uncounted=freed) is False:
                groups.append(among)
        answers = set()
        for aside in itertools.product(*groups):
            left = [r for r in component if r not in aside]
            answers.add(self.truth.ask(left, free=freed, ties=self.tied, uncounted=freed))
            if True in answers:
                return
        if self.known_or(None if None in answers else False) is False:
            self.say(
                "missed", f"{sorted(names)}: without the figures of {len(conflicts)} conflicts it is still impossible"
            )

    # unknowns

    def check_deduced(self, d: Mapping[str, Any]) -> None:
        name = d["name"]
        given = span_of([d["low"], d["high"]], d.get("open"))
        if "." in name:
            sound = [r for component in self.components for r in component]
            r = next((r for r in sound if r.rest and name.startswith(f"{r.rest}.")), None)
            if r is None:
                return
            what: Any = f"{r.name}.{name.split('.')[1]}"
            component = next(c for c in self.components if r in c)
            scale = Fraction(1, 100)
        else:
            what = ("unknown", name)
            component = next((c for c in self.components if any(what in r.names() for r in c)), [])
            unit = self.system.unknowns.get(name, "")
            scale = Fraction(MONEY.get(unit, 1)) if unit != "%" else Fraction(1, 100)
        self.tally["deduced"] += 1
        span = given.scaled(scale)
        if self.truth.ask(component, ties=self.tied, outside=(what, span)):
            self.say("deduced", f"{name} {shown(given)} {d['unit']} leaves out what is possible")
        elif isinstance(what, tuple) and self.truth.linear(component):
            self.tight(name, what, component, span)

    def tight(self, name: str, what: tuple[str, str], component: list[Relation], span: Span) -> None:
        if self.truth.mixed(component, what):
            return
        size = max(abs(span.low or 0), abs(span.high or 0), Fraction(1, 1000))
        inner = Span(span.low, span.high)
        if not inner.point:
            step = min(size / 10**9, (span.high - span.low) / 4)
            inner = Span(span.low + step, span.high - step)
        for end in (Span(inner.low, None), Span(None, inner.high)):
            beyond = end._replace(low_open=True, high_open=True)
            if self.truth.ask(component, ties=self.tied, outside=(what, beyond)) is False:
                self.say("deduced-wide", f"{name}: no value near the end {end.low if end.high is None else end.high}")

    def not_deduced(self) -> None:
        there = {d["name"] for d in self.deduced}
        for component in self.components:
            verdicts = {self.verdict.get(r.name) for r in component}
            if "conflict" in verdicts or "undecided" in verdicts or not self.truth.linear(component):
                continue
            for name in {name for r in component for kind, name in r.names() if kind == "unknown"} - there:
                far = Span(Fraction(-(10**18)), Fraction(10**18))
                if self.truth.ask(component, ties=self.tied, outside=(("unknown", name), far)) is False:
                    self.say("deduced-missing", f"{name} has a finite range that is not deduced")
