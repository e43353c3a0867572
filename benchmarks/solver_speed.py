"""How long the solver takes: ``python benchmarks/solver_speed.py``.

Four problems: one check; an uncoupled component; a coupled one of about 40 figures and 25 checks; a three-level nested
table of sums of about 400 figures with row and column totals, with and without a planted slip. Times are medians, in
milliseconds, after import; beside each decision stands the bare z3 formulation of the same article.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable

import solver_articles
import z3  # noqa: F401 - the exact solver is loaded before any clock starts
from solver_oracle import Oracle
from solver_slips import base, misprinted

from factcheck.expression.parser import parse_check
from factcheck.model import Article
from factcheck.store.load import load_text
from factcheck.verify.gather import gather, solve
from factcheck.verify.solver.conflict import Workbench
from factcheck.verify.solver.one_check import decide_check
from factcheck.verify.solver.system import FAILED, build


def median(action: Callable[[], object], times: int) -> float:
    """Milliseconds of one run."""
    action()
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        action()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


def read(drawn: solver_articles.Article) -> Article:
    """A drawn article as a record."""
    record = load_text(drawn.text(), "drawn.yaml")
    assert record.article is not None and not record.problems, [p.message for p in record.problems]
    return record.article


def coupled(rng: random.Random) -> Article:
    """A table of 4 × 6 with totals in both directions, shares of the whole, and growth: about 40 figures, 25 checks."""
    drawn = solver_articles.Article(rng, worded=False)
    rows = []
    for _ in range(4):
        true = [rng.randint(100, 9999) * solver_articles.Fraction(1, 100) for _ in range(6)]
        names = [drawn.state("格", x, "亿元", 1) for x in true]
        total = drawn.state("行", sum(true), "亿元", 1)
        drawn.check(f"{' + '.join(names)} = {total}")
        rows.append(([*names, total], [*true, sum(true)]))
    whole = ""
    for column in range(7):
        true = sum(row[1][column] for row in rows)
        whole = drawn.state("列", true, "亿元", 1)
        drawn.check(f"{' + '.join(row[0][column] for row in rows)} = {whole}")
    for names, true in rows:
        share = drawn.state("占比", true[-1] / sum(row[1][-1] for row in rows) * 100, "%", 1)
        drawn.check(f"{names[-1]} / {whole} = {share}")
        for column in (0, 1):
            drawn.check(f"{names[column]} <= {names[-1]}")
    return read(drawn)


def slipped(article: Article, rng: random.Random) -> Article | None:
    """The article with one digit of one figure changed so that no check fails alone, but not all can hold.

    None where none of 4,000 such changes is that.
    """
    for _ in range(4000):
        claim = rng.choice(article.claims)
        at = rng.choice([i for i, c in enumerate(claim.value) if c.isdigit()])
        changed = misprinted(claim, claim.value[:at] + rng.choice("123456789") + claim.value[at + 1 :])
        if changed is None:
            continue
        other = article._replace(claims=tuple(changed if c is claim else c for c in article.claims))
        system = gather([other]).system
        if any(r.verdict in FAILED for r in system.relations):
            continue
        if Workbench(system, build(system, system.relations)).decide().status == "unsat":
            return other
    return None


def report(what: str, article: Article | None, times: int) -> None:
    """Time one article; say so where no slip could be planted in it."""
    if article is None:
        print(f"{what}: skipped, for no slip of one digit was found that only all checks together show")
        return
    system = gather([article]).system
    relations = [r for r in system.relations if r.verdict not in FAILED]

    def decided() -> object:
        return Workbench(system, build(system, relations)).decide().status

    def bare() -> object:
        return Oracle(article).possible({c.id: base(c) for c in article.claims})

    status = decided()
    taken, theirs = median(decided, times), median(bare, times)
    line = f"{what}: {len(article.claims)} figures, {len(article.checks)} checks, {status}"
    print(f"{line}: decided in {taken:.1f} ms (bare z3 {theirs:.1f} ms)", end="")
    if status == "unsat" or len(relations) < len(system.relations):
        start = time.perf_counter()
        solution = solve([article]).solution
        conflicts = [*solution.conflicts, *solution.failures.values()]
        sizes = ", ".join(f"{len(c.relations)} checks and {len(c.claims)} figures" for c in conflicts)
        print(f"; conflict of {sizes}, all explained in {(time.perf_counter() - start) * 1000:.0f} ms", end="")
    print()


def main() -> None:
    """Print the table."""
    rng = random.Random(5)
    small = load_text(
        "article: {title: t}\nclaims:\n"
        "  - {id: 甲, value: 558亩, quote: 558亩}\n  - {id: 乙, value: 445亩, quote: 445亩}\n"
        "  - {id: 丙, value: 1003亩, quote: 1003亩}\nchecks: [甲 + 乙 = 丙]\n",
        "small.yaml",
    ).article
    assert small is not None
    tree = parse_check("甲 + 乙 = 丙")
    variables = gather([small]).system.variables
    print(f"one check alone: {median(lambda: decide_check(tree, variables.__getitem__, 'small'), 2000) * 1000:.1f} µs")
    report("uncoupled", small, 50)
    table = coupled(rng)
    report("coupled", table, 9)
    report("coupled, with a slip", slipped(table, rng), 9)
    nested = read(solver_articles.table(rng, 4, 19, 3))
    report("nested table", nested, 5)
    hidden = read(solver_articles.table(rng, 4, 24, 3, unstated=True))
    report("nested table, group totals unstated, with a slip", slipped(hidden, rng), 5)
    digit = next(c for c in nested.claims if len(c.value) > 5)
    wrong = misprinted(digit, ("9" if digit.value[0] != "9" else "8") + digit.value[1:])
    assert wrong is not None
    broken = nested._replace(claims=tuple(wrong if c is digit else c for c in nested.claims))
    report("nested table, two checks failing alone", broken, 5)


if __name__ == "__main__":
    main()
