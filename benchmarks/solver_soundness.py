"""True figures never make an error: ``python benchmarks/solver_soundness.py [ARTICLES] [SEED]`` (10,000 by default).

Each article is drawn from true amounts, printed rounded and worded at random, read by the loader and solved. Printed
are the number of articles, figures and checks, how many checks came to which verdict, and every article for which
anything was called impossible: there must be none.
"""

from __future__ import annotations

import random
import sys
from collections import Counter

import solver_articles

from factcheck.store.load import load_text
from factcheck.verify.gather import solve
from factcheck.verify.words.steps import told


def main(articles: int = 10_000, seed: int = 1) -> int:
    """Draw, solve, count; 1 where a true article is accused."""
    verdicts: Counter[str] = Counter()
    figures = accused = 0
    for number in range(articles):
        rng = random.Random(f"{seed}-{number}")
        article = solver_articles.draw(rng, rng.randint(3, 20), worded=True)
        text = article.text()
        record = load_text(text, f"drawn{number}.yaml")
        if record.article is None or record.problems:
            print(text, *(p.message for p in record.problems), sep="\n")
            return 1
        figures += len(record.article.claims)
        solved = solve([record.article])
        solution = solved.solution
        verdicts.update(verdict for verdict, _ in solution.verdicts.values())
        if solution.conflicts or solution.failures:
            accused += 1
            print(f"seed {seed}-{number}", text, sep="\n")
            for conflict in (*solution.conflicts, *solution.failures.values()):
                print(*told(solved.gathered, conflict), sep="\n")
    print(f"{articles} articles, {figures} figures; verdicts: {dict(verdicts.most_common())}")
    print(f"accused although true: {accused}")
    return 1 if accused else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
