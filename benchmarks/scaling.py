"""Time against size: ``python benchmarks/scaling.py [--shape S] [--sizes N…] [--seconds T]``.

Records and texts of one shape at four sizes, each verified as a process. Printed are the seconds beyond those of the smallest
possible record and the exponent that fits them (the slope of the logarithms); the bar is 1.2. A run over ``--seconds`` is ended.
Where a bound of the program ends the work early, the message that says so is printed beside.
"""

from __future__ import annotations

import argparse
import math
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

HEAD = "article: {title: t}\nclaims:\n"
SAME = "measure: m, area: x, period: '2020'"
BAR = 1.2


def claims(values: list[str], more: str = "") -> str:
    """Claims a0, a1, … of these values."""
    return HEAD + "".join(f"- {{id: a{i}, value: {v}, quote: {v}{more}}}\n" for i, v in enumerate(values))


def checks(lines: list[str]) -> str:
    """The checks of a record."""
    return "checks:\n" + "".join(f"- {line}\n" for line in lines)


def chain(n: int) -> str:
    """Each claim is the one before and an unknown."""
    return claims([f"{i + 1}亩" for i in range(n)]) + checks([f"a{i} + ?u{i} = a{i + 1}" for i in range(n - 1)])


def chainfail(n: int) -> str:
    """Each claim equals the one before, and few do."""
    return claims([f"{i * 7 % 100 + 1}亩" for i in range(n)]) + checks([f"a{i} = a{i + 1}" for i in range(n - 1)])


def same(n: int) -> str:
    """Claims of one thing, seven values."""
    return claims([f"{i % 7 + 3}亩" for i in range(n)], f", {SAME}")


def total(n: int) -> str:
    """One sum of all."""
    members = ", ".join(f"a{i}" for i in range(n))
    return claims(["3亩"] * n) + f"- {{id: t, value: {3 * n}亩, quote: x}}\n" + checks([f"sum({members}) = t"])


def star(n: int) -> str:
    """One claim compared with every other."""
    return claims(["3亩"] * n) + checks([f"a0 <= a{i + 1}" for i in range(n - 1)])


def failing(n: int) -> str:
    """Sums that fail, all connected."""
    return claims([f"{i + 1}亩" for i in range(n)]) + checks([f"a{i} + a{i + 1} = a{i * i % n}" for i in range(n - 1)])


def conflicts(n: int) -> str:
    """Triples, each a conflict of its own that no check alone shows."""
    values = [v for i in range(n // 3) for v in (f"{i + 10}个", f"{i + 11}个", f"{2 * i + 30}个")]
    lines = [line for i in range(0, n // 3 * 3, 3) for line in (f"a{i} + a{i + 1} = ?t{i}", f"?t{i} = a{i + 2}")]
    return claims(values) + checks(lines)


def table(n: int) -> str:
    """A table with totals in both directions."""
    side = max(2, math.isqrt(n))
    text = claims([f"{i % 9 + 1}.{i % 7}万元" for i in range(side * side)])
    lines = ["sum(" + ", ".join(f"a{r * side + c}" for c in range(side)) + f") = ?r{r}" for r in range(side)]
    lines += ["sum(" + ", ".join(f"a{r * side + c}" for r in range(side)) + f") = ?c{c}" for c in range(side)]
    lines.append(
        "sum(" + ", ".join(f"?r{r}" for r in range(side)) + ") = sum(" + ", ".join(f"?c{c}" for c in range(side)) + ")"
    )
    return text + checks(lines)


def nonlin(n: int) -> str:
    """Products of unknowns."""
    three = "".join(
        f"- {{id: {name}, value: '{v}', quote: '{v}'}}\n" for name, v in (("a", 1.5), ("b", 2.5), ("c", 3.5))
    )
    return HEAD + three + checks([f"a * b * ?u{i} - c * ?u{i} * ?u{i} + a * a * b = c * {i + 1}" for i in range(n)])


def parts(n: int) -> str:
    """A breakdown of shares and growth rates."""
    text = HEAD + "".join(
        f"- {{id: a{i}, value: {100 / n:.2f}%, quote: x}}\n- {{id: g{i}, value: 5.0%, quote: x}}\n" for i in range(n)
    )
    text += "- {id: t, value: 5.1%, quote: x}\nchecks:\n- breakdown:\n    total: {growth: t}\n    complete: true\n    parts:\n"
    return text + "".join(f"    - {{share: a{i}, growth: g{i}}}\n" for i in range(n))


def badnames(n: int) -> str:
    """Checks that name claims that are not there."""
    text = HEAD + "".join(f"- {{id: claim_number_{i}, value: 3亩, quote: 3亩}}\n" for i in range(200))
    return text + checks([f"claim_numbre_{i} = claim_nmber_{i}" for i in range(n)])


def badfields(n: int) -> str:
    """Fields that there are not."""
    return HEAD + "- id: a\n  value: 3亩\n  quote: 3亩\n" + "".join(f"  f{i}: x\n" for i in range(n))


def dupid(n: int) -> str:
    """Claims of one id."""
    return HEAD + "".join(f"- {{id: a, value: {i}亩, quote: {i}亩}}\n" for i in range(n))


def also(n: int) -> str:
    """One claim stated at many places."""
    return HEAD + "- id: a\n  value: 3亩\n  quote: 3亩\n  also:\n" + "  - {exact: 3亩, value: 3.0亩}\n" * n


def items(n: int) -> str:
    """One claim of many items."""
    return HEAD + "- id: a\n  quote: x\n  items:\n" + "".join(f"  - i{i}\n" for i in range(n))


def separate(n: int) -> str:
    """Claims in pairs that have nothing to do with the others: the yardstick."""
    return claims(["3亩"] * n) + checks([f"a{i} = a{i + 1}" for i in range(0, n - 1, 2)])


RECORDS: dict[str, Callable[[int], str]] = {
    "separate": separate, "chain": chain, "same": same, "sum": total, "star": star, "failing": failing, "chainfail": chainfail,
    "conflicts": conflicts, "table": table, "nonlin": nonlin, "parts": parts, "badnames": badnames, "badfields": badfields,
    "dupid": dupid, "also": also, "items": items,
}  # fmt: skip
"""Shapes of a record by the number of its claims or checks."""
TEXTS: dict[str, tuple[str, str]] = {
    "prose": (".txt", "今年全县造林1003亩,其中核心区558亩,补植区445亩。"), "percent-words": (".txt", "百分之"), "tenths": (".txt", "亿成万元"),
    "digits": (".txt", "1,"), "numerals": (".txt", "三万"), "and": (".txt", "3户和"), "which": (".txt", "其中3户,"), "english": (".txt", "a third of "),
    "anchors": (".html", "<a "), "open": (".html", "<p>3户"), "comments": (".html", "<!--"), "cells": (".html", "<td>3户</td>"), "brackets": (".md", "["),
    "links": (".md", "[a]("), "stars": (".md", "*a "), "ticks": (".md", "` "), "bars": (".md", "| 3户 "),
}  # fmt: skip
"""Shapes of a text: a piece that is repeated, by the number of characters."""
SIZES = dict.fromkeys(RECORDS, (250, 500, 1000, 2000)) | dict.fromkeys(TEXTS, (5000, 10000, 20000, 40000))
SIZES |= {"nonlin": (2, 4, 8, 16), "parts": (5, 10, 20, 40), "table": (25, 49, 100, 196)}


def written(shape: str, n: int) -> tuple[str, str]:
    """The name of a file of that shape and size, and its content."""
    if shape in RECORDS:
        return "case.yaml", RECORDS[shape](n)
    suffix, piece = TEXTS[shape]
    return f"case{suffix}", (piece * (n // len(piece) + 1))[:n]


def seconds(shape: str, n: int, limit: float) -> tuple[float | None, str]:
    """Seconds of processor time of one run, None where it was ended; and what it says of bounds."""
    with tempfile.TemporaryDirectory() as folder:
        name, text = written(shape, n)
        Path(folder, name).write_text(text, encoding="utf-8")
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        command = [sys.executable, "-m", "factcheck", "verify", "--isolated", "--output-format", "concise", name]

        def bounded() -> None:
            resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(limit), math.ceil(limit)))

        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, preexec_fn=bounded, check=False, env=os.environ
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    bound = next((line for line in (done.stdout + done.stderr).splitlines() if "FC206" in line or "FC015" in line), "")
    if "Traceback" in done.stderr:
        bound = done.stderr.strip().splitlines()[-1]
    return (None if done.returncode < 0 else spent), bound[:90]


def slope(sizes: list[int], times: list[float]) -> float:
    """The exponent that fits best: least squares through the logarithms."""
    xs, ys = [math.log(n) for n in sizes], [math.log(max(t, 1e-3)) for t in times]
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True)) / sum((a - x) ** 2 for a in xs)


def main() -> int:
    """Measure every shape; 1 where one grows faster than the bar, or was ended."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--shape", choices=[*RECORDS, *TEXTS], action="append")
    options.add_argument("--times", type=float, default=1, help="multiplies the sizes")
    options.add_argument("--seconds", type=float, default=30, help="processor time after which a run is ended")
    given = options.parse_args()
    least = {suffix: idle(suffix, given.seconds) for suffix in (".yaml", ".txt", ".html", ".md")}
    wrong = 0
    for shape in given.shape or SIZES:
        sizes, times, said = [], [], ""
        for size in SIZES[shape]:
            n = max(2, int(size * given.times))
            spent, bound = seconds(shape, n, given.seconds)
            said = bound or said
            if spent is None:
                break
            sizes.append(n)
            times.append(max(0.0, spent - least[Path(written(shape, 2)[0]).suffix]))
        shown = "  ".join(f"{n}: {t:.2f}" for n, t in zip(sizes, times, strict=True))
        ended = len(sizes) < len(SIZES[shape])
        # What is too short to time says nothing of growth.
        steep = len(times) > 1 and times[-1] > 0.5 and slope(sizes, times) > BAR
        grown = f"{slope(sizes, times):.2f}" if len(times) > 1 and times[-1] > 0.05 else "-"
        verdict = "ENDED" if ended else "STEEP" if steep else "ok"
        wrong += ended or steep
        print(f"{shape:14}{verdict:7}{grown:>6}   {shown}  {said}", flush=True)
    return 1 if wrong else 0


def idle(suffix: str, limit: float) -> float:
    """Seconds of a run with next to nothing to do."""
    shape = {".yaml": "separate", ".txt": "prose", ".html": "open", ".md": "brackets"}[suffix]
    return min(seconds(shape, 2, limit)[0] or 0.0 for _ in range(3))


if __name__ == "__main__":
    sys.exit(main())
