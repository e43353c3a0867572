"""What the findings of a report tell, held against what is true: conflicts' sets, implied ranges, readings, repairs."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

from oracle_figures import Span
from oracle_trees import Relation, System
from oracle_truth import Truth

READINGS = {"truncated": "cuts digits off", "zeros": "zeros at the end"}
"""The words by which a finding names a lenient reading."""
NAMING = ("FC201", "FC203", "FC301")


class Told:
    """A report of one record, and the findings of its checks."""

    def __init__(self, system: System, data: Mapping[str, Any]) -> None:
        self.system, self.truth = system, Truth(system)
        self.tally: Counter[str] = Counter()
        self.wrong: list[tuple[str, str]] = []
        self.relation = {r.name: r for r in system.relations}
        self.verdict = {c["name"]: c["verdict"] for c in data["checks"]}
        self.reason = {c["name"]: c.get("reason", "") for c in data["checks"]}
        self.findings = [f for f in data["findings"] if f["code"] in NAMING]
        self.others = [f for f in data["findings"] if f["code"] not in NAMING]
        self.deduced = data["deduced"]

    def say(self, kind: str, text: str) -> None:
        self.wrong.append((kind, text))

    def known_or(self, answer: bool | None) -> bool | None:
        if answer is None:
            self.tally["unsure"] += 1
        return answer

    def connected(self, relations: Sequence[Relation]) -> list[list[Relation]]:
        """Those that share a figure, directly, through others or through a figure stated twice."""
        left, found = list(relations), []
        while left:
            group, reached = [left.pop(0)], set()
            grown = True
            while grown:
                reached = {n for r in group for n in r.names() if n[0] != "count"}
                for a, b in self.tied:
                    if reached & {("claim", a), ("claim", b)}:
                        reached |= {("claim", a), ("claim", b)}
                more = [r for r in left if reached & set(r.names())]
                grown = bool(more)
                group += more
                left = [r for r in left if r not in more]
            found.append(sorted(group, key=lambda r: r.name))
        return found

    # what findings tell

    def explained(self, f: Mapping[str, Any]) -> None:
        relations = [self.relation[name] for name in f["names"]]
        claims = [c for c in f["claims"] if c in self.truth.figures]
        ties = self.tied if f["code"] == "FC301" else []
        if f["code"] != "FC201":
            self.core(f, relations, claims, ties)
        self.implied(f, relations, claims, ties)
        self.lenient(f, relations, claims, ties)
        self.repairs(f, relations)

    def unstated(self, claims: Sequence[str]) -> list[str]:
        return [name for name in self.truth.figures if name not in claims]

    def core(
        self, f: Mapping[str, Any], relations: list[Relation], claims: list[str], ties: list[tuple[str, str]]
    ) -> None:
        self.tally["cores"] += 1
        said = f"{f['code']} {f['names']} by {claims}"
        # A claim that lists things is named for its figure, for their number, or for both: it is not told which.
        counted = {name for r in relations for kind, name in r.names() if kind == "count"}
        figured = {name for r in relations for kind, name in r.names() if kind == "claim"}
        both = [name for name in claims if name in counted and name in figured]
        wrong: list[tuple[str, str, str]] = []
        for kinds in itertools.product(("both", "figure", "count"), repeat=len(both)):
            meant = dict(zip(both, kinds, strict=True))
            wrong = self.wrong_of_core(said, relations, claims, ties, meant)
            if not wrong:
                break
        unsettled = set(f.get("unsettled", ()))
        self.tally["cores unsettled"] += bool(unsettled)
        self.wrong += [(kind, text) for kind, text, name in wrong if name not in unsettled]

    def wrong_of_core(
        self,
        said: str,
        relations: list[Relation],
        claims: list[str],
        ties: list[tuple[str, str]],
        meant: Mapping[str, str],
    ) -> list[tuple[str, str, str]]:
        """What is wrong with a conflict's set, and of which claim or check that is said; its claims with lists are named
        for what ``meant`` says."""
        others = self.unstated(claims)
        free = [*others, *(name for name in meant if meant[name] == "count")]
        uncounted = [*others, *(name for name in meant if meant[name] == "figure")]
        possible = self.known_or(self.truth.ask(relations, free=free, ties=ties, uncounted=uncounted))
        if possible:
            return [("core-possible", f"{said} can hold", "")]
        if possible is None:
            return []
        wrong = []
        for name in claims:
            # Without a claim, its list of things is not there to be counted either.
            less = {"free": [*free, name], "uncounted": [*uncounted, name]}
            if self.known_or(self.truth.ask(relations, ties=ties, **less)) is False:
                wrong.append(("core-reducible", f"{said}: {name} is not needed", name))
        for r in relations:
            fewer = [one for one in relations if one is not r]
            if self.known_or(self.truth.ask(fewer, free=free, ties=ties, uncounted=uncounted)) is False:
                wrong.append(("core-reducible", f"{said}: {r.name} is not needed", str(r.name)))
        return wrong

    def implied(
        self, f: Mapping[str, Any], relations: list[Relation], claims: list[str], ties: list[tuple[str, str]]
    ) -> None:
        for name, ends in f["implied"].items():
            if name not in self.truth.figures:
                self.say("implied", f"{f['code']} {f['names']}: {name!r} is no claim")
                continue
            figure = self.truth.figures[name]
            others = self.unstated([c for c in claims if c != name])
            given = span_of(ends, f.get("implied_open", {}).get(name))
            scales = {figure.scale, figure.own}
            self.tally["implied"] += 1
            wrong = [
                scale
                for scale in scales
                if self.truth.ask(relations, free=others, ties=ties, outside=(("claim", name), given.scaled(scale)))
            ]
            if len(wrong) == len(scales) and not self.also_by_the_rest(relations, name, given, scales):
                self.say(
                    "implied", f"{f['code']} {f['names']}: {name} implied {shown(given)} leaves out what is possible"
                )

    def also_by_the_rest(self, relations: list[Relation], name: str, given: Span, scales: set[Fraction]) -> bool:
        """Whether all checks of the component together imply the range."""
        names = {r.name for r in relations}
        whole = next((c for c in self.components if names & {r.name for r in c}), [])
        whole = [*whole, *(r for r in relations if r not in whole)]
        asked = [
            self.truth.ask(whole, free=[name], ties=self.tied, outside=(("claim", name), given.scaled(s)))
            for s in scales
        ]
        return False in asked or None in asked

    def lenient(
        self, f: Mapping[str, Any], relations: list[Relation], claims: list[str], ties: list[tuple[str, str]]
    ) -> None:
        figures = self.truth.figures
        saves = []
        unsure = False
        for reading in ("truncated", "zeros"):
            spans = {name: getattr(figures[name], reading) for name in claims}
            others = self.unstated(claims) if f["code"] != "FC201" else []
            answer = self.truth.ask(relations, spans, free=others, ties=ties)
            unsure = unsure or answer is None
            if answer:
                saves.append(reading)
        named = next((reading for reading, words in READINGS.items() if words in f["message"]), "")
        if unsure:
            self.tally["unsure"] += 1
        elif named and named not in saves:
            self.say("lenient", f"{f['code']} {f['names']} is said to hold if {named}, and does not")
        elif f["severity"] == "error" and saves and self.all_saved(relations):
            self.say("lenient", f"{f['code']} {f['names']} is an error, but holds if {saves}")

    def all_saved(self, relations: list[Relation]) -> bool:
        """Whether one reading saves the whole component of a conflict."""
        names = {r.name for r in relations}
        whole = next((c for c in self.components if names & {r.name for r in c}), relations)
        whole = [*whole, *(r for r in relations if r not in whole)] if len(relations) > 1 else relations
        ties = self.tied if len(relations) > 1 else []
        return any(
            self.truth.ask(whole, {n: getattr(x, reading) for n, x in self.truth.figures.items()}, ties=ties)
            for reading in ("truncated", "zeros")
        )

    def repairs(self, f: Mapping[str, Any], relations: list[Relation]) -> None:
        others = [g for g in self.findings if g is not f]
        # A figure that another conflict blames through its tie need not be mended with that tie kept.
        ties = [pair for pair in self.tied if not any(set(pair) & set(g["claims"]) for g in others)]
        elsewhere = {name for g in others for name in g["names"]} - set(f["names"])
        group = next(g for g in self.connected(self.system.relations) if any(r in g for r in relations))
        rest = [r for r in group if r not in relations and r.name not in elsewhere and not r.known]
        inner = [g for g in others if set(g["names"]) <= set(f["names"])]
        for repair in f["repairs"]:
            claim = self.system.claim(repair["claim"])
            changed = replace(self.system, claims=tuple(replace(c, text=repair["to"]) if c is claim else c for c in self.system.claims))  # fmt: skip
            try:
                truth = Truth(changed)
            except ValueError:
                self.tally["repairs unread"] += 1
                continue
            self.tally["repairs"] += 1
            said = f"{f['code']} {f['names']}: {claim.id}: {claim.text} → {repair['to']}"
            one = next((r for r in relations if self.known_or(truth.ask([r])) is False), None)
            if one is not None:
                self.say("repair", f"{said}: {one.name} fails then")
            elif not inner and self.known_or(truth.ask(relations, ties=ties)) is False:
                self.say("repair", f"{said} does not mend its own conflict")
            elif not inner and rest and self.known_or(truth.ask([*relations, *rest], ties=ties)) is False:
                self.say("repair", f"{said} breaks other checks")


def span_of(ends: Sequence[str | None], opened: Sequence[bool] | None) -> Span:
    """The span of two ends as JSON prints them."""
    low, high = (None if end is None else Fraction(end) for end in ends)
    return Span(low, high, *(opened or (False, False)))


def shown(span: Span) -> str:
    """A span in mathematical notation."""
    return f"{'(' if span.low_open else '['}{span.low}, {span.high}{')' if span.high_open else ']'}"
