"""Random records for the oracle: figures printed from hidden true values, so that most checks nearly hold, and slips."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from fractions import Fraction

from oracle_figures import read
from oracle_printed import figure_text
from oracle_trees import Claim, Relation, System, Tree, value

FIELDS = ("value", "before", "share", "share_before", "growth", "change", "contribution", "contribution_rate")
UNITS = {
    "pure": ("", "", "户", "integer", "real", "%"),
    "money": ("", "万元", "万元", "元", "亿元"),
}


def draw(seed: str) -> System:
    """A record for that seed."""
    rng = random.Random(seed)
    while True:
        builder = _Builder(rng)
        try:
            system = builder.system()
        except (ZeroDivisionError, OverflowError):
            continue
        if 1 <= len(system.claims) <= 8 and system.relations:
            return system


class _Builder:
    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.claims: list[Claim] = []
        self.unknowns: dict[str, str] = {}
        self.dimension: dict[tuple[str, str], str] = {}
        self.true: dict[tuple[str, str], Fraction] = {}
        self.relations: list[Relation] = []
        self.themes = rng.choice((("pure",), ("pure",), ("money",), ("pure", "money"), ("count",), ("breakdown",), ("breakdown", "pure", "money")))  # fmt: skip
        self.large = rng.random() < 0.3

    def system(self) -> System:
        rng = self.rng
        for number in range(rng.choice((1, 1, 2, 2, 3, 4, 5, 6))):
            if len(self.claims) > 7:
                break
            theme = rng.choice(self.themes)
            made = self.breakdown() if theme == "breakdown" else self.check(theme)
            self.relations.append(replace(made, name=f"r{number}", known=rng.random() < 0.05))
        if rng.random() < 0.2 and self.claims:
            self.say_again()
        for _ in range(rng.choice((0, 0, 1, 1, 2))):
            self.slip()
        system = System(tuple(self.claims), tuple(self.relations), self.unknowns, rng.random() < 0.05)
        for claim in system.claims:
            claim.figure(truncate=system.truncate)
        return system

    def amount(self, sort: str) -> Fraction:
        rng = self.rng
        if sort == "count":
            return Fraction(rng.choice((rng.randint(0, 12), rng.randint(1, 60), rng.randint(20, 900), rng.randint(1, 40) * 100, rng.randint(10_000, 90_000) if self.large else rng.randint(1, 30))))  # fmt: skip
        if sort == "mean":
            return Fraction(rng.randint(11, 99), 10) + Fraction(rng.randint(-4, 4), 100)
        if sort == "percent":
            return Fraction(rng.choice((rng.randint(1, 9999), rng.randint(100, 900) * 10)), 10_000)
        if sort == "growth":
            return Fraction(rng.choice((rng.randint(-3000, 6000), rng.randint(-5, 5))), 10_000)
        if sort == "money":
            return Fraction(rng.randint(1, 9999) * rng.choice((1, 100, 10_000, 1_000_000)))
        return rng.choice((Fraction(rng.randint(-20, 400), 10), Fraction(rng.randint(1, 40)), Fraction(rng.randint(1, 999), 100)))  # fmt: skip

    def new_claim(self, x: Fraction, sort: str, **more: str) -> Tree:
        kind = {"growth": "growth", "point": "change", "change": "change"}.get(sort, "")
        sort = "money" if sort == "change" else sort
        name = "abcdefghijklmnop"[len(self.claims)]
        text = figure_text(self.rng, x, "count" if sort == "mean" else sort)
        tries = 0
        while not kind and x and re.match(r"-?[0.]+\D*\Z", text):  # a zero that was rounded: say more digits
            text = figure_text(self.rng, x, "count" if sort == "mean" else sort)
            tries += 1
            if tries > 20:
                raise OverflowError
        self.claims.append(Claim(name, text, kind, **more))
        self.true["claim", name] = x
        self.dimension["claim", name] = "money" if sort == "money" else "pure"
        return ("claim", name)

    def new_listed(self) -> Tree:
        name = "abcdefghijklmnop"[len(self.claims)]
        items = [f"i{i}" for i in range(self.rng.randint(2, 6))]
        text = f"{len(items)}个" if self.rng.random() < 0.4 else ""
        if not text and self.rng.random() < 0.3:
            items[-1] += "…"
        self.claims.append(Claim(name, text, items=tuple(items)))
        self.true["claim", name] = self.true["count", name] = Fraction(len(items))
        self.dimension["claim", name] = "pure"
        return (self.rng.choice(("claim", "count")), name)

    def new_unknown(self, dimension: str) -> Tree:
        name = "uvw"[len([k for k in self.true if k[0] == "unknown"])]
        unit = self.rng.choice(UNITS[dimension])
        if unit:
            self.unknowns[name] = unit
        sort = "money" if dimension == "money" else {"%": "percent", "": "plain", "real": "plain"}.get(unit, "count")
        self.true["unknown", name] = self.amount(sort)
        self.dimension["unknown", name] = dimension
        return ("unknown", name)

    def leaf(self, theme: str) -> Tree:
        rng = self.rng
        dimension = "money" if theme == "money" else "pure"
        there = [key for key, d in self.dimension.items() if d == dimension]
        roll = rng.random()
        if there and (roll < 0.5 or len(self.claims) >= 7):
            return rng.choice(there)
        if roll < 0.62 and sum(k[0] == "unknown" for k in self.true) < 3:
            return self.new_unknown(dimension)
        if roll < 0.68:
            return self.literal(dimension)
        if roll < 0.72 and dimension == "pure" and len(self.claims) < 7:
            return self.new_listed()
        if len(self.claims) >= 8:
            return self.literal(dimension)
        sort = "count" if theme == "count" else "money" if theme == "money" else rng.choice(("count", "percent", "plain", "mean", "growth"))  # fmt: skip
        return self.new_claim(self.amount(sort), sort)

    def literal(self, dimension: str) -> Tree:
        if dimension == "money":
            number = self.rng.randint(1, 20)
            return ("literal", f"{number}万元", Fraction(number * 10_000))
        text, number = self.rng.choice((("100%", Fraction(1)), ("2", Fraction(2)), ("10", Fraction(10)), ("1.5", Fraction(3, 2)), ("3户", Fraction(3)), ("5%", Fraction(1, 20))))  # fmt: skip
        return ("literal", text, number)

    def tree(self, theme: str, depth: int) -> Tree:
        rng = self.rng
        if depth == 0 or rng.random() < 0.25:
            return self.leaf(theme)
        pure = "count" if theme == "count" else "pure"
        roll = rng.random()
        if roll < 0.45:
            return (rng.choice("++-"), self.tree(theme, depth - 1), self.tree(theme, depth - 1))
        if roll < 0.6:
            if theme != "money":
                return ("*", self.tree(theme, depth - 1), self.leaf(theme))
            return rng.choice(
                (("*", self.leaf("money"), self.leaf("pure")), ("*", self.leaf("pure"), self.leaf("money")))
            )
        if roll < 0.75:
            if theme == "money":
                return ("/", self.leaf("money"), self.leaf("pure"))
            other = "money" if "money" in self.themes and rng.random() < 0.4 else pure
            return ("/", self.leaf(other), self.leaf(other))
        if roll < 0.83 and theme != "money":
            other = "money" if "money" in self.themes else pure
            return ("growth", self.leaf(other), self.leaf(other))
        if roll < 0.87:
            return ("neg", self.leaf(theme))
        head = rng.choice(("sum", "sum", "mean", "min", "max"))
        return (head, *(self.leaf(theme) for _ in range(rng.randint(2, 4))))

    def check(self, theme: str) -> Relation:
        rng = self.rng
        left = self.tree(theme, rng.choice((1, 1, 2)))
        x = value(left, self.true)
        if abs(x) > 10**14 or x.denominator > 10**12:
            raise OverflowError
        roll = rng.random()
        if roll < 0.6 and len(self.claims) < 8 and (x > 0 or theme != "money"):
            sorts = ["plain"]
            if theme == "money":
                sorts = ["money"]
            elif x.denominator == 1 and x >= 0:
                sorts = ["count", "count", "plain"]
            elif abs(x) < 3:
                sorts = ["percent", "plain"] if x > 0 else ["growth"]
            if left[0] == "growth":
                sorts = ["growth"]
            right = self.new_claim(x, rng.choice(sorts))
        elif roll < 0.85:
            right = self.tree(theme, 1)
        else:
            right = self.leaf(theme)
        y = value(right, self.true)
        op = (
            "="
            if rng.random() < 0.72
            else rng.choice(("≈", "<=" if x <= y else ">=", "<" if x < y else ">", "!=", "<="))
        )
        if rng.random() < 0.15:
            left, right = right, left
            op = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}.get(op, op)
        return Relation("", op, left, right)

    def breakdown(self) -> Relation:
        rng = self.rng
        number = rng.choice((2, 2, 3))
        before = [Fraction(rng.randint(5, 90)) for _ in range(number + 1)]
        now = [max(Fraction(0), x * (1 + self.amount("growth"))) for x in before]
        style = rng.choice(("rest", "complete", "incomplete"))
        if style == "complete":
            before, now = before[:number], now[:number]
        whole, was = sum(now), sum(before)
        if rng.random() < 0.3:
            fields = rng.sample(FIELDS, rng.randint(1, 3))
        else:
            fields = rng.choice((("share", "growth"), ("share",), ("value", "growth"), ("value", "share"), ("share_before", "contribution"), ("growth", "contribution"), ("value", "before")))  # fmt: skip
        scale = rng.choice((1, 10_000, 100_000))
        first = rng.choice((("growth",), ("growth",), ("value",), ("value", "growth"), ("before",), ("change",), ()))
        members = [self.member(first, whole, was, whole, was, scale)]
        for i in range(number):
            own = fields if rng.random() < 0.8 else rng.sample(FIELDS, rng.randint(1, 2))
            members.append(self.member(own, now[i], before[i], whole, was, scale))
        rest = f"other{len(self.relations)}" if style == "rest" else ""
        return Relation("", parts=tuple(members), rest=rest, complete=style == "complete")

    def member(self, fields: object, now: Fraction, was: Fraction, whole: Fraction, whole_was: Fraction, scale: int) -> tuple[tuple[str, Tree], ...]:  # fmt: skip
        said: dict[str, Tree] = {}
        for name in fields:  # type: ignore[attr-defined]
            if len(self.claims) >= 9:
                break
            points = name == "change" and self.rng.random() < 0.5
            change = now / whole - was / whole_was if points else now - was
            x, sort = {
                "value": (now * scale, "money"), "before": (was * scale, "money"), "share": (now / whole, "percent"),
                "share_before": (was / whole_was, "percent"), "growth": (now / was - 1, "growth"),
                "change": (change, "point") if points else (change * scale, "change"),
                "contribution": ((now - was) / whole_was, "point"), "contribution_rate": ((now - was) / (whole - whole_was), "percent"),
            }[name]  # fmt: skip
            dimension = "money" if sort in ("money", "change") else "pure"
            there = [
                key for key, d in self.dimension.items() if d == dimension and self.true[key] == x and key[0] == "claim"
            ]
            said[name] = self.rng.choice(there) if there and self.rng.random() < 0.5 else self.new_claim(x, sort)
        return tuple(said.items())

    def say_again(self) -> None:
        claim = self.rng.choice(self.claims)
        figure = claim.figure(truncate=False)
        sort = {"count": "count", "money": "money", "percent": "percent"}.get(figure.sort)
        if sort is None or claim.kind or claim.items or len(self.claims) > 8:
            return
        self.new_claim(self.true["claim", claim.id], sort)
        twin = self.claims[-1]
        self.claims[self.claims.index(claim)] = replace(claim, same="m")
        self.claims[-1] = replace(twin, same="m")

    def slip(self) -> None:
        """One digit of a figure changed, or two swapped."""
        if not self.claims:
            return
        claim = self.rng.choice(self.claims)
        places = [i for i, c in enumerate(claim.text) if c.isascii() and c.isdigit()]
        if not places:
            return
        i = self.rng.choice(places)
        letters = list(claim.text)
        if i + 1 in places and self.rng.random() < 0.5:
            letters[i], letters[i + 1] = letters[i + 1], letters[i]
        else:
            letters[i] = self.rng.choice("123456789")
        text = "".join(letters)
        try:
            read(text)
        except ValueError:
            return
        if not text.lstrip("-").startswith("0") or text.startswith("0."):
            self.claims[self.claims.index(claim)] = replace(claim, text=text)
