"""Draws articles whose figures are true: real amounts first, then how a newspaper would print them.

An article has tables of sums within sums, shares, growth since a year before, rates, means and breakdowns; every
figure is printed rounded, and on request worded (约, 超过, 近, 余 …), such that its true value is allowed. What is
drawn depends on the generator's seed alone.
"""

from __future__ import annotations

import random
from fractions import Fraction
from typing import NamedTuple

Number = int | Fraction


class Figure(NamedTuple):
    """One claim: its id, what is printed, and the true value in the printed unit."""

    id: str
    value: str
    true: Number


class Article:
    """A record in the making."""

    def __init__(self, rng: random.Random, *, worded: bool) -> None:
        self.rng, self.worded = rng, worded
        self.figures: list[Figure] = []
        self.checks: list[str] = []
        self.unknowns: list[str] = []

    def text(self) -> str:
        """The record as YAML."""
        lines = ["article: {title: drawn figures}", "claims:"]
        lines += [f"  - {{id: {f.id}, value: {f.value}, quote: {f.value}}}" for f in self.figures]
        if self.unknowns:
            lines += ["unknowns:", *(f"  {line}" for line in self.unknowns)]
        lines += ["checks:", *self.checks]
        return "\n".join(lines) + "\n"

    def name(self, stem: str) -> str:
        """A fresh id."""
        return f"{stem}{len(self.figures)}"

    def state(self, stem: str, true: Number, unit: str, decimals: int = 0) -> str:
        """Print a figure: counts (unit 户) exactly, everything else rounded; sometimes worded."""
        if unit == "户":
            text = self._worded(true, unit) if self.worded and self.rng.random() < 0.3 else f"{true}{unit}"
        elif self.worded and self.rng.random() < 0.25 and true > 0 and unit != "%":
            text = self._worded(true, unit)
        else:
            text = f"{rounded(true, decimals)}{unit}"
        name = self.name(stem)
        self.figures.append(Figure(name, text, true))
        return name

    def growth(self, stem: str, true: Fraction) -> str:
        """Print a growth rate in percent with one decimal, as a rise or a fall."""
        shown = rounded(true, 1)
        text = f"下降{shown.removeprefix('-')}%" if shown.startswith("-") else f"增长{shown}%"
        name = self.name(stem)
        self.figures.append(Figure(name, text, true))
        return name

    def _worded(self, true: Number, unit: str) -> str:
        """A worded figure that allows the true value, which is above 0."""
        step = 1
        while step * 10 <= true:
            step *= 10
        floor, above = int(true // step) * step, (int(true // step) + 1) * step
        options = [f"不超过{above}{unit}", f"{floor}~{above}{unit}"]
        if true > floor:
            options += [f"{floor}余{unit}", f"超过{floor}{unit}", f"至少{floor}{unit}"]
        if true < above:
            options.append(f"不足{above}{unit}")
            if true * 10 >= above * 9:
                options.append(f"近{above}{unit}")
        nearest = round(Fraction(true) / step) * step
        if abs(true - nearest) * 20 <= nearest:
            options.append(f"约{nearest}{unit}")
        return self.rng.choice(options)

    def check(self, text: str) -> None:
        """Add a check."""
        self.checks.append(f"  - {text}")


def rounded(x: Number, decimals: int) -> str:
    """A number rounded half up (in magnitude) to that many decimals."""
    scaled = abs(Fraction(x)) * 10**decimals
    whole = int(scaled + Fraction(1, 2))
    digits = str(whole).rjust(decimals + 1, "0")
    shown = digits if not decimals else f"{digits[:-decimals]}.{digits[-decimals:]}"
    return f"-{shown}" if x < 0 and whole else shown


def sums(article: Article, depth: int, unit: str, decimals: int) -> tuple[str, Number]:
    """A total, its parts, their parts: each sum a check. Gives the total's id and true value."""
    rng = article.rng
    parts, total = [], Fraction(0)
    for _ in range(rng.randint(2, 4)):
        if depth > 1 and rng.random() < 0.5:
            name, true = sums(article, depth - 1, unit, decimals)
        else:
            true = rng.randint(20, 2000) if unit == "户" else Fraction(rng.randint(2000, 2_000_000), 1000)
            name = article.state("部分", true, unit, decimals)
        parts.append((name, true))
        total += true
    name = article.state("合计", int(total) if unit == "户" else total, unit, decimals)
    article.check(f"{' + '.join(part for part, _ in parts)} = {name}")
    if rng.random() < 0.4:  # the share of one part
        part, true = rng.choice(parts)
        share = article.state("占比", true / total * 100, "%", 1)
        article.check(f"{part} / {name} = {share}")
    if rng.random() < 0.3:
        part, true = rng.choice(parts)
        article.check(f"{part} <= {name}")
    return name, total


def grown(article: Article, name: str, now: Number, unit: str, decimals: int) -> None:
    """The same amount a year before, and the growth since."""
    before = Fraction(now) * 100 / (100 + article.rng.randint(-300, 400) / Fraction(10))
    if unit == "户":
        before = max(1, round(before))
    earlier = article.state("上年", before, unit, decimals)
    rate = article.growth("增速", (Fraction(now) / before - 1) * 100)
    article.check(f"growth({name}, {earlier}) = {rate}")


def rate(article: Article) -> None:
    """A count, its rate, and how many there are in all, which nobody says."""
    n = article.rng.randint(30, 900)
    k = article.rng.randint(1, n)
    count = article.state("开工", k, "户")
    share = article.state("开工率", Fraction(k, n) * 100, "%", 1)
    unknown = f"全部{len(article.figures)}"
    article.unknowns.append(f"{unknown}: 户")
    article.check(f"{count} / ?{unknown} = {share}")


def breakdown(article: Article) -> None:
    """Shares and growth of some or all parts of a whole."""
    rng = article.rng
    number = rng.randint(2, 4)
    before = [Fraction(rng.randint(50, 900)) for _ in range(number)]
    now = [b * (1 + Fraction(rng.randint(-300, 500), 1000)) for b in before]
    whole_now, whole_before = sum(now), sum(before)
    total = article.growth("总增速", (whole_now / whole_before - 1) * 100)
    stated = number if rng.random() < 0.5 else number - 1
    lines = ["  - breakdown:", f"      total: {{growth: {total}}}", "      parts:"]
    for i in range(stated):
        share = article.state("份额", now[i] / whole_now * 100, "%", 1)
        growth = article.growth("份增速", (now[i] / before[i] - 1) * 100)
        lines.append(f"        - {{share: {share}, growth: {growth}}}")
    lines.append("      complete: true" if stated == number else f"      rest: 其余{len(article.figures)}")
    article.checks.append("\n".join(lines))


def draw(rng: random.Random, figures: int, *, worded: bool = False) -> Article:
    """An article of at least that many figures."""
    article = Article(rng, worded=worded)
    while len(article.figures) < figures:
        kind = rng.random()
        if kind < 0.6:
            unit, decimals = rng.choice([("户", 0), ("亿元", 2), ("亩", 0), ("万吨", 1)])
            name, total = sums(article, rng.randint(1, 3), unit, decimals)
            if rng.random() < 0.6:
                grown(article, name, int(total) if unit == "户" else total, unit, decimals)
        elif kind < 0.75:
            rate(article)
        else:
            breakdown(article)
    return article


def table(rng: random.Random, rows: int, columns: int, levels: int = 3, *, unstated: bool = False) -> Article:
    """A nested table of sums: groups of rows within groups, every row and column with its total, rounded figures.

    With ``unstated``, the column totals of the groups within are not printed: a slip then shows only across checks.
    """
    article = Article(rng, worded=False)

    def line(true: list[Fraction], *, printed: bool) -> list[str]:
        if printed:
            names = [article.state("格", x, "亿元", 1) for x in true]
        else:
            names = [f"?组{len(article.unknowns) + i}" for i in range(len(true))]
            article.unknowns += [f"{name[1:]}: 元" for name in names]
        total = article.state("行", sum(true), "亿元", 1)
        article.check(f"{' + '.join(names)} = {total}")
        return [*names, total]

    def group(level: int, count: int) -> tuple[list[str], list[Fraction]]:
        if level == 1:
            true = [Fraction(rng.randint(100, 99_999), 100) for _ in range(columns)]
            return line(true, printed=True), true
        members = [group(level - 1, max(2, count)) for _ in range(count)]
        true = [sum((m[1][c] for m in members), Fraction(0)) for c in range(columns)]
        names = line(true, printed=level == levels or not unstated)
        for column, name in enumerate(names):
            article.check(f"{' + '.join(m[0][column] for m in members)} = {name}")
        return names, true

    group(levels, rows)
    return article
