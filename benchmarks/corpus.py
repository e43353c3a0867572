"""Writes a corpus of generated records: ``python benchmarks/corpus.py FOLDER [FILES] [CLAIMS]``.

Every file holds ten claims (or CLAIMS), Chinese, with measure, area and period, and two checks that hold. The figures
are drawn anew for each file from a seeded generator, so that no value is met often enough for a cache to matter.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

AREAS = ("东岭市", "河湾县", "云台区", "白石镇", "青川州", "南屏市", "松原县", "望江区")
MEASURES = ("固定资产投资", "规模以上工业增加值", "社会消费品零售总额", "一般公共预算收入", "城镇新增就业", "粮食产量")


def record(rng: random.Random, number: int, claims: int = 10) -> str:
    """The text of one record."""
    area, measure = rng.choice(AREAS), rng.choice(MEASURES)
    parts = [rng.randint(100, 9999) for _ in range(3)]
    whole = sum(parts)
    low, high = sorted(rng.sample(range(100, 999), 2))
    lines = [
        "article:",
        f"  title: {area}{measure}运行简报第{number}期",
        f"  publication: {area}日报",
        f"  published: 2024-{rng.randint(4, 12):02d}-{rng.randint(1, 28):02d}",
        "  lang: zh",
        "claims:",
    ]
    figures = [(f"部分{i}", f"{part}户", f"第{i}类{part}户") for i, part in enumerate(parts, 1)]
    figures += [("合计", f"{whole}户", f"共{whole}户")]
    figures += [("较低", f"{low / 100:.2f}亿元", f"前者{low / 100:.2f}亿元")]
    figures += [("较高", f"{high / 100:.2f}亿元", f"后者{high / 100:.2f}亿元")]
    while len(figures) < claims:
        share = rng.randint(10, 999) / 10
        figures.append((f"比重{len(figures)}", f"{share}%", f"占比重为{share}%"))
    for i, (name, value, quote) in enumerate(figures[:claims]):
        lines += [
            f"  - id: {name}",
            f"    value: {value}",
            f"    quote: {quote}",
            f"    measure: {measure}{i}",
            f"    area: {area}{number}",
            "    period: 2024-01/2024-03",
        ]
    lines += ["checks:", "  - 部分1 + 部分2 + 部分3 = 合计", "  - 较低 <= 较高"]
    return "\n".join(lines) + "\n"


def write(folder: Path, files: int = 1000, claims: int = 10, seed: int = 1) -> None:
    """Write ``files`` records below ``folder``."""
    rng = random.Random(seed)
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(files):
        (folder / f"bulletin-{number:05d}.yaml").write_text(record(rng, number, claims), encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]), *map(int, sys.argv[2:4]))
