"""2,000 unmatched claims against 2,000 in one article: the time to find the best pairing of all.

    python benchmarks/diff_matching.py [CLAIMS]

The goal: within 5 seconds, whatever the claims look like. ``edited``: the same claims under other ids, figures and a
word changed. ``alike``: all quotes the same but for the figure, which is the worst case for a pairing. ``unlike``: two
different articles. ``crossed``: every pair's figures exchanged with the next.
"""

from __future__ import annotations

import json
import random
import sys
import time

WORDS = "固定 资产 投资 工业 企业 项目 贷款 增长 新建 扩建 改建 城区 面积 建设 工程 全市 重点 服务 金融 机构".split()


def claim(sort: str, side: str, number: int) -> dict[str, str]:
    """One claim of a sort of article."""
    chance = random.Random(f"{sort}{number}{side if sort == 'unlike' else ''}")
    value = f"{chance.randint(1, 99_999)}亩"
    words = "占总投资的" if sort == "alike" else "".join(chance.choice(WORDS) for _ in range(6))
    if side == "new":
        figure = random.Random(f"{number ^ 1 if sort == 'crossed' else number}new").randint(1, 99_999)
        value, words = f"{figure}亩", words.replace("建设", "修建", 1)
    return {"id": f"{side}_{number}", "value": value, "quote": words + value}


def main() -> None:
    """Print the seconds for each sort of article."""
    from factcheck.diff.match import match_claims
    from factcheck.store.load import load_text

    size = int(next(iter(sys.argv[1:]), "2000"))
    for sort in ("edited", "alike", "unlike", "crossed"):
        sides = []
        for side in ("old", "new"):
            lines = (f"- {json.dumps(claim(sort, side, i), ensure_ascii=False)}" for i in range(size))
            article = load_text("article: {title: t}\nclaims:\n" + "\n".join(lines), "x.yaml").article
            assert article is not None
            sides.append(article.claims)
        start = time.perf_counter()
        pairs = match_claims(sides[0], sides[1]).pairs
        took = time.perf_counter() - start
        right = sum(a.id[4:] == b.id[4:] for a, b in pairs)
        print(f"{sort:<8} {took:5.2f} s  {len(pairs)} pairs, {right} of them with the claim it was made of")


if __name__ == "__main__":
    main()
