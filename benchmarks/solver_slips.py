"""Planted slips: ``python benchmarks/solver_slips.py [ARTICLES] [CHANGES] [SEED]``.

In every record of ``claims/`` and in ARTICLES drawn ones (50), every figure is changed in one digit or by swapping two
neighbouring digits: CHANGES for each figure (6; 0 for all of them), drawn from the seed. An unlimited z3 formulation
that is written apart from the solver says whether the changed article is impossible. Printed are the four figures:

- of the impossible ones, how many are reported;
- of the possible ones, how many are reported (false alarms);
- of the reported conflicts, in how many the changed figure stands;
- of the reported conflicts, how many have the original figure among the repairs, no lower than equally likely ones.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

import solver_articles
from solver_oracle import Oracle

from factcheck.errors import FigureError
from factcheck.model import Article, Claim
from factcheck.quantity.interval import Interval
from factcheck.quantity.parse import parse_figure
from factcheck.store.load import load_record, load_text
from factcheck.verify.gather import solve
from factcheck.verify.solver.found import Conflict

ROOT = Path(__file__).parents[1]


class Tally:
    """What is counted."""

    def __init__(self) -> None:
        self.impossible = self.reported = self.possible = self.alarms = 0
        self.conflicts = self.with_figure = self.with_original = 0

    def print(self) -> None:
        """The four figures."""
        print(f"impossible and reported      {self.reported:6} of {self.impossible:6}")
        print(f"possible and reported        {self.alarms:6} of {self.possible:6}")
        print(f"changed figure in conflict   {self.with_figure:6} of {self.conflicts:6}")
        print(f"original among the repairs   {self.with_original:6} of {self.conflicts:6}")


def changes(text: str) -> list[str]:
    """Every text with one digit changed, or two neighbouring ones swapped; no number gains a leading zero."""
    found = []
    digits = [i for i, c in enumerate(text) if c in "0123456789"]
    for i in digits:
        found += [text[:i] + d + text[i + 1 :] for d in "0123456789" if d != text[i]]
        if i + 1 in digits and text[i] != text[i + 1]:
            found.append(text[:i] + text[i + 1] + text[i] + text[i + 2 :])
    return [t for t in found if all(not run.startswith("0") or run[1:2] in ("", ".") for run in runs(t))]


def runs(text: str) -> list[str]:
    """The numbers in a text."""
    return "".join(c if c in "0123456789.," else " " for c in text).split()


def misprinted(claim: Claim, text: str) -> Claim | None:
    """The claim with another figure; None where that is no figure, or another unit."""
    try:
        figure = parse_figure(text, unit=claim.unit, decimals=claim.decimals)
    except FigureError:
        return None
    if figure.unit != claim.unit_read:
        return None
    return claim._replace(value=text, figure=figure, interval=figure.interval)


def base(claim: Claim) -> Interval:
    """What a claim allows, in base units."""
    scale = claim.unit_read.scale
    return claim.interval if scale == 1 else claim.interval.scaled(scale)


def plant(article: Article, rng: random.Random, each: int, tally: Tally) -> None:
    """Change every figure of an article that stands in a check, and see what is said."""
    try:
        oracle = Oracle(article)
    except (AssertionError, KeyError):
        return  # names another article, or uses what the bare formulation leaves out
    ranges = {c.id: base(c) for c in article.claims}
    if not oracle.possible(ranges):
        return
    named = " ".join(c.text if c.tree else str(c.breakdown) for c in article.checks)
    for claim in article.claims:
        if claim.figure is None or claim.id not in named:
            continue
        options = changes(claim.value)
        for text in options if not each else rng.sample(options, min(each, len(options))):
            changed = misprinted(claim, text)
            if changed is None:
                continue
            claims = tuple(changed if c is claim else c for c in article.claims)
            solution = solve([article._replace(claims=claims)]).solution
            conflicts = [*solution.conflicts, *solution.failures.values()]
            if oracle.possible({**ranges, claim.id: base(changed)}):
                tally.possible += 1
                tally.alarms += bool(conflicts)
                if conflicts:
                    print(f"false alarm: {article.id} {claim.id} {claim.value} -> {text}")
                continue
            tally.impossible += 1
            tally.reported += bool(conflicts)
            if not conflicts:
                print(f"missed: {article.id} {claim.id} {claim.value} -> {text}: {solution.verdicts}")
            for conflict in conflicts:
                tally.conflicts += 1
                tally.with_figure += any(key[1] == claim.id for key in conflict.claims)
                found = original_first(conflict, claim)
                tally.with_original += found
                if not found:
                    print(f"no repair: {article.id} {claim.id} {claim.value} -> {text}: {conflict.repairs[:5]}")


def original_first(conflict: Conflict, claim: Claim) -> bool:
    """Whether the original is among the repairs, and at its own likelihood: ranks never fall along the list."""
    for i, repair in enumerate(conflict.repairs):
        if repair.key[1] == claim.id and repair.slip.text == claim.value:
            return all(earlier.rank <= repair.rank for earlier in conflict.repairs[:i])
    return False


def main(articles: int = 50, each: int = 6, seed: int = 1) -> int:
    """Plant slips everywhere and count."""
    tally = Tally()
    rng = random.Random(seed)
    for path in sorted((ROOT / "claims").glob("*.yaml")):
        record = load_record(str(path))
        if record.article is not None:
            plant(record.article, rng, each, tally)
    for number in range(articles):
        drawn = solver_articles.draw(random.Random(f"{seed}-{number}"), 5 + number * 35 // max(1, articles - 1))
        record = load_text(drawn.text(), f"drawn{number}.yaml")
        assert record.article is not None and not record.problems, [p.message for p in record.problems]
        plant(record.article, rng, each, tally)
    tally.print()
    wrong = tally.impossible - tally.reported + tally.alarms
    return 1 if wrong or tally.with_figure < tally.conflicts or tally.with_original < tally.conflicts else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
