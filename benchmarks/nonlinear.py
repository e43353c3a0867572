"""Small systems with products, and how long they take: ``python benchmarks/nonlinear.py [--systems N] [--seed S]``.

Breakdowns with changes in points and contributions, unknowns multiplied with themselves, quotients of unknowns: what an exact
solver may spend minutes on. Printed are how many came to which verdict, how the seconds are distributed, and the slowest.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import oracle
import watched
from fuzz_records import MEMBERS
from oracle_trees import Claim, Relation, System, Tree

BUDGET = 2.0
"""Seconds of processor time that one such record may take."""
FIXED = {
    "square": ["?u - ?u * ?u = a"],
    "products": ["a * b * ?u - c * ?u * ?u = c"],
    "circle": ["?u * ?u + ?v * ?v = a", "?u * ?v = b", "?u + ?v = c"],
    "cubic": ["?u * ?u * ?u - a * ?u = b"],
    "quotients": ["?u / ?v = a", "?v / ?w = b", "?w / ?u = c"],
    "growth of growth": ["growth(?u, growth(?u, a)) = b"],
    "itself": ["?u = growth(?u, a)"],
    "near square": ["?v ≈ ?v * ?v"],
    "whole square": ["?n * ?n = a * ?m * ?m", "?n + ?m >= c"],
    "powers": ["?u * ?u * ?u * ?u * ?u + ?u = a", "?u > b"],
    "means": ["mean(?u * ?u, ?v, a) = max(?u, ?v * b)"],
}
"""Checks over a = 3.5, b = 2.5, c = 3.5 that are known to be hard."""


def fixed(lines: list[str]) -> str:
    """The record of one of these."""
    claims = "".join(
        f"- {{id: {name}, value: '{v}', quote: '{v}'}}\n" for name, v in (("a", 3.5), ("b", 2.5), ("c", 3.5))
    )
    checks = "".join(f"- '{line}'\n" for line in lines)
    return f"article: {{title: t}}\nclaims:\n{claims}unknowns: {{n: integer, m: integer}}\nchecks:\n{checks}"


def drawn(seed: str) -> str:
    """A record for that seed."""
    rng = random.Random(seed)
    claims: list[Claim] = []

    def stated(field: str) -> Tree:
        name = "abcdefghijklmno"[len(claims)]
        money = field in ("value", "before") or (field == "change" and rng.random() < 0.5)
        if claims and rng.random() < 0.1:
            return ("claim", rng.choice(claims).id)
        if money:
            text = f"{rng.randint(1, 60)}{rng.choice(('', '.0'))}万元"
        else:
            sign = "-" if rng.random() < 0.3 and not field.startswith("share") else ""
            text = f"{sign}{rng.randint(0, 70)}.{rng.randint(0, 99):0{rng.choice((1, 2))}d}{rng.choice(('%', '个百分点')) if 'share' not in field else '%'}"
        claims.append(Claim(name, text, "growth" if field in ("growth", "change") and not money else ""))
        return ("claim", name)

    relations = []
    for number in range(rng.choice((1, 1, 2))):
        members = [[(f, stated(f)) for f in rng.sample(MEMBERS[:8], rng.choice((0, 1)))]]
        members += [
            [(f, stated(f)) for f in rng.sample(MEMBERS[:8], rng.choice((1, 2, 2)))] for _ in range(rng.randint(2, 3))
        ]
        end = rng.choice(({"rest": "其他"}, {"complete": True}, {}))
        relations.append(replace(Relation(f"r{number}", parts=tuple(map(tuple, members))), **end))  # type: ignore[arg-type]
    return System(tuple(claims), tuple(relations)).yaml()


def timed(text: str) -> tuple[float, list[str]]:
    """Seconds of processor time, and the verdicts."""
    data, seconds = oracle.verified(text)
    return seconds, [check["verdict"] for check in data["checks"]]


def main() -> int:
    """Time them all; 1 where one is over its budget."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--systems", type=int, default=1000)
    options.add_argument("--seed", default="1")
    options.add_argument("--seconds", type=float, default=20, help="processor time after which a record is given up")
    options.add_argument("--into", type=Path, help="folder for the slowest records")
    given = options.parse_args()
    work = {name: fixed(lines) for name, lines in FIXED.items()}
    work |= {f"{given.seed}-{number}": drawn(f"{given.seed}-{number}") for number in range(given.systems)}
    names = {text: name for name, text in work.items()}
    verdicts: Counter[str] = Counter()
    spent: list[tuple[float, str, str]] = []
    for text, done in watched.run(timed, work.values(), given.seconds):
        if isinstance(done, watched.Lost):
            verdicts[done.how] += 1
            where = done.where.strip().splitlines() or [""]
            spent.append((given.seconds, text, f"{done.how}: {where[-1 if done.how == 'crash' else 0]}"))
        else:
            seconds, said = done.result
            verdicts.update(said)
            spent.append((seconds, text, " ".join(said)))
    spent.sort(reverse=True)
    print(f"{len(spent)} systems; verdicts: {dict(verdicts.most_common())}")
    for share in (50, 90, 99):
        print(f"{share} % within {sorted(s for s, _, _ in spent)[len(spent) * share // 100]:.2f} s")
    for seconds, text, said in spent[:10]:
        print(f"{seconds:7.2f} s  {names[text]}: {said}")
        if given.into and seconds > BUDGET:
            given.into.mkdir(parents=True, exist_ok=True)
            (given.into / f"time-{names[text]}.yaml").write_text(f"# {seconds:.1f} s: {said}\n{text}", encoding="utf-8")
    over = sum(s > BUDGET for s, _, _ in spent)
    print(f"over {BUDGET:.0f} s: {over}")
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
