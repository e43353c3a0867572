"""Time against size where a text is nothing but one piece of a figure, over and over: prints seconds and the exponent.

    python benchmarks/scaling_figures.py [largest size in characters, default 32000] [piece …]

Each piece is repeated to four sizes, each twice the one before. ``figures`` is the search of quantities for figures,
``verify`` all that ``factcheck verify x.txt`` does with the text. The exponent is the slope of the logarithms, last
size to first: 1 is linear. A piece with an exponent above 1.2 whose largest size takes longer than the same amount of
ordinary text tenfold is marked, and the program then exits 1. Ordinary text stands last, to compare with.
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from factcheck.quantity.scan import figures_in  # noqa: E402
from factcheck.verify.reading import verify_text  # noqa: E402 - the path is set first, so that a checkout runs as it stands

ORDINARY = "全市实现工业增加值323.5亿元,同比增长4.2%;新增企业1205家,其中规模以上企业321家。"
PIECES = (
    *(
        "百分之",
        "三分之",
        "一百分之",
        "分之",
        "亿成万元",
        "亿",
        "万",
        "10万",
        "千百",
        "一",
        "十",
        "几十",
        "1余",
        "个多",
    ),
    *(
        "超过",
        "约",
        "第",
        "2020年",
        "1月",
        "每",
        "增长",
        "七成",
        "半",
        "又",
        "1又",
        "从",
        "介于",
        "共有",
        "达到了",
        "率达到",
    ),
    *("two-", "one hundred and ", "half a ", "one and a ", "a ", "1 million ", "two thirds of ", "more than ", "1 to "),
    *(
        "between 1 and ",
        "per cent ",
        "5 feet ",
        "couple of ",
        "1/",
        "1,",
        "1, ",
        "3~",
        "-1",
        "1 ",
        "1.",
        "e",
        "1e1",
        "2^",
        "½",
    ),
    *("$", "(", "（1", "1%", "1%、", "1户、", "其中1户,", "占1%,", "1 dogs, ", "up 1%, "),
)


def whole(text: str) -> None:
    """What verify does with a text."""
    verify_text(text, "x.txt")


def seconds(work: Callable[[str], object], text: str) -> float:
    """The shorter of two runs."""
    best = math.inf
    for _ in range(2):
        start = time.perf_counter()
        work(text)
        best = min(best, time.perf_counter() - start)
        if best > 5:
            break
    return best


def main(largest: int, pieces: tuple[str, ...]) -> int:
    """Print a line for each piece and each way of reading it; the number of those that are not linear."""
    sizes = [largest // 8, largest // 4, largest // 2, largest]
    ways: dict[str, Callable[[str], object]] = {"figures": lambda text: list(figures_in(text)), "verify": whole}
    whole(ORDINARY + "Up 3%, and 5 dogs.")
    usual = {way: seconds(work, (ORDINARY * largest)[:largest]) for way, work in ways.items()}
    print(f"{'piece':18} {'by':8} " + " ".join(f"{size:>9}" for size in sizes) + "  exponent  characters a second")
    steep = 0
    for piece in (*pieces, ORDINARY):
        for way, work in ways.items():
            taken = [seconds(work, (piece * size)[:size]) for size in sizes]
            exponent = math.log2(taken[-1] / taken[0]) / 3
            bad = exponent > 1.2 and taken[-1] > 10 * usual[way]
            steep += bad
            shown = " ".join(f"{one:9.4f}" for one in taken)
            mark = "  STEEP" if bad else ""
            print(f"{piece[:16]!r:18} {way:8} {shown}  {exponent:8.2f}  {largest / taken[-1]:12,.0f}{mark}", flush=True)
    return steep


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 32_000
    raise SystemExit(1 if main(size, tuple(sys.argv[2:]) or PIECES) else 0)
