"""Checks as the oracle's records hold them: trees, their text, and breakdowns; nothing of factcheck's own.

A tree is a tuple: ``("claim", id)``, ``("unknown", name)``, ``("literal", text, value)``, ``("count", id)``,
``("neg", tree)``, ``("+", left, right)`` and so for ``- * /``, or ``("sum", trees…)`` and so for mean, min, max, growth.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any

from oracle_figures import Figure, read

Tree = tuple[Any, ...]
FUNCTIONS = ("sum", "mean", "min", "max", "growth")


@dataclass(frozen=True)
class Claim:
    """A claim as printed."""

    id: str
    text: str
    """Its value; '' where it is the number of its items."""
    kind: str = ""
    same: str = ""
    """Claims of one mark state the same thing."""
    items: tuple[str, ...] = ()

    def figure(self, *, truncate: bool) -> Figure:
        """What it allows, as the oracle reads it."""
        if self.text:
            return read(self.text, change=self.kind in ("growth", "change"), truncate=truncate)
        figure = read(f"{len(self.items)}个")
        if self.items[-1].endswith("…"):
            span = figure.span._replace(high=None)
            figure = figure._replace(span=span, truncated=span, zeros=span, printed=None)
        return figure._replace(zeros=figure.span)


@dataclass(frozen=True)
class Relation:
    """A check (``op`` with two sides) or a breakdown (``parts``: the total first)."""

    name: str
    op: str = ""
    left: Tree = ()
    right: Tree = ()
    parts: tuple[tuple[tuple[str, Tree], ...], ...] = ()
    rest: str = ""
    complete: bool = False
    known: bool = False

    def trees(self) -> Iterator[Tree]:
        """Every expression in it."""
        if self.op:
            yield self.left
            yield self.right
        for part in self.parts:
            for _, tree in part:
                yield tree

    def names(self) -> list[tuple[str, str]]:
        """What it names: (claim | unknown | count, id), each once."""
        return list(dict.fromkeys(leaf for tree in self.trees() for leaf in leaves(tree)))

    @property
    def text(self) -> str:
        """The check as typed."""
        return f"{shown(self.left)} {self.op} {shown(self.right)}" if self.op else "breakdown"


@dataclass(frozen=True)
class System:
    """One article's record."""

    claims: tuple[Claim, ...]
    relations: tuple[Relation, ...]
    unknowns: dict[str, str] = field(default_factory=dict)
    """Declared units: 户, 万元, %, integer, real."""
    truncate: bool = False

    def claim(self, name: str) -> Claim:
        """The claim of that id."""
        return next(c for c in self.claims if c.id == name)

    def trimmed(self) -> System:
        """Without claims and unknowns that nothing names."""
        named = {leaf[1] for r in self.relations for leaf in r.names()}
        marks = [c.same for c in self.claims if c.same]
        claims = tuple(c for c in self.claims if c.id in named or (c.same and marks.count(c.same) > 1))
        return replace(self, claims=claims, unknowns={k: v for k, v in self.unknowns.items() if k in named})

    def yaml(self, note: str = "") -> str:
        """The record."""
        lines = [f"# {line}" for line in note.split("\n") if line]
        lines += [f"article: {{title: t{', rounding: truncate' if self.truncate else ''}}}", "claims:"]
        for c in self.claims:
            fields = [f"id: {c.id}"]
            fields += [f"value: '{c.text}'", f"quote: '{c.text}'"] if c.text else ["quote: x"]
            fields += [f"items: [{', '.join(c.items)}]"] if c.items else []
            fields += [f"kind: {c.kind}"] if c.kind else []
            fields += [f"measure: {c.same}, area: here, period: '2020'"] if c.same else []
            lines.append(f"- {{{', '.join(fields)}}}")
        if self.unknowns:
            declared = ", ".join(f"{name}: '{unit}'" for name, unit in self.unknowns.items())
            lines.append(f"unknowns: {{{declared}}}")
        lines.append("checks:")
        for r in self.relations:
            known = ", known: asked" if r.known else ""
            if r.op:
                lines.append(f"- {{name: {r.name}, that: '{r.text}'{known}}}")
                continue
            said = (", ".join(f"{name}: '{shown(tree)}'" for name, tree in part) for part in r.parts)
            total, *parts = (f"{{{one}}}" for one in said)
            end = f"rest: {r.rest}" if r.rest else f"complete: {'true' if r.complete else 'false'}"
            inner = f"{{total: {total}, parts: [{', '.join(parts)}], {end}}}"
            lines.append(f"- {{name: {r.name}, breakdown: {inner}{known}}}")
        return "\n".join(lines) + "\n"


def leaves(tree: Tree) -> Iterator[tuple[str, str]]:
    """The claims, unknowns and counts in a tree."""
    if tree[0] in ("claim", "unknown", "count"):
        yield tree[0], tree[1]
    elif tree[0] != "literal":
        for one in tree[1:]:
            yield from leaves(one)


def shown(tree: Tree) -> str:
    """A tree as typed."""
    head = tree[0]
    if head in ("claim", "literal"):
        return str(tree[1])
    if head == "unknown":
        return f"?{tree[1]}"
    if head == "count":
        return f"count({tree[1]})"
    if head == "neg":
        return f"-{_inner(tree[1])}"
    if head in FUNCTIONS:
        return f"{head}({', '.join(map(shown, tree[1:]))})"
    return f"{_inner(tree[1])} {head} {_inner(tree[2])}"


def _inner(tree: Tree) -> str:
    return f"({shown(tree)})" if tree[0] in ("+", "-", "*", "/", "neg") else shown(tree)


def linear(tree: Tree, fixed: set[str]) -> bool:
    """Whether a tree is a linear form, the claims in ``fixed`` being constants."""
    if tree[0] in ("claim", "unknown", "count", "literal"):
        return True
    if tree[0] in ("min", "max", "growth"):
        return constant(tree, fixed)
    if tree[0] == "*":
        return (constant(tree[1], fixed) and linear(tree[2], fixed)) or (
            constant(tree[2], fixed) and linear(tree[1], fixed)
        )
    if tree[0] == "/":
        return linear(tree[1], fixed) and constant(tree[2], fixed)
    return all(linear(one, fixed) for one in tree[1:])


def constant(tree: Tree, fixed: set[str]) -> bool:
    """Whether a tree has one value."""
    return all(kind == "count" or (kind == "claim" and name in fixed) for kind, name in leaves(tree))


def value(tree: Tree, of: dict[tuple[str, str], Fraction]) -> Fraction:
    """A tree's value for given values; ZeroDivisionError where there is none."""
    head = tree[0]
    if head == "literal":
        return tree[2]
    if head in ("claim", "unknown", "count"):
        return of[head, tree[1]]
    got = [value(one, of) for one in tree[1:]]
    if head == "neg":
        return -got[0]
    if head == "+":
        return got[0] + got[1]
    if head == "-":
        return got[0] - got[1]
    if head == "*":
        return got[0] * got[1]
    if head == "/":
        return got[0] / got[1]
    if head == "growth":
        return got[0] / got[1] - 1
    if head in ("min", "max"):
        return min(got) if head == "min" else max(got)
    return sum(got, Fraction(0)) / (len(got) if head == "mean" else 1)
