"""Two folders of 50,000 claims with 2 % changed: the time to compare, beside the time to load both.

    python benchmarks/diff_folders.py [CLAIMS] [--beside]

The goal: a whole diff, loading included, within 1.5 times the loading of both. With ``--beside``, tools that compare
structured text line by line or node by node (dyff, difft) are run on the same folders where they are installed.
"""

from __future__ import annotations

import gc
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PER_FILE = 50
MEASURES = ("固定资产投资", "工业增加值", "贷款余额", "新增就业", "粮食产量", "外贸出口")
AREAS = ("锦州市", "沈阳市", "大连市", "鞍山市", "抚顺市")


def write(folder: Path, files: int, changed: random.Random | None) -> None:
    """Write the records, each with ten sums of two that hold; with ``changed``, one claim in fifty has another figure."""
    folder.mkdir()
    for f in range(files):
        chance = random.Random(f)
        lines = [f"article:\n  title: 第{f}号公报\n  published: 2020-05-{f % 28 + 1:02d}\nclaims:"]
        hundredths = [chance.randint(100, 99_999) for _ in range(PER_FILE)]
        for c in range(0, 30, 3):
            hundredths[c + 2] = hundredths[c] + hundredths[c + 1]
        for c, number in enumerate(hundredths):
            more = 1 + chance.randint(0, 500) if changed is not None and changed.random() < 0.02 else 0
            value = f"{(number + more) / 100:.2f}亿元"
            measure, area = MEASURES[c % len(MEASURES)], AREAS[(c + f) % len(AREAS)]
            lines.append(
                f"  - id: 数{c}\n    value: {value}\n    quote: {measure}{value}\n    measure: {measure}\n"
                f"    population: 第{f}号公报所列企业\n    area: {area}\n    period: 2020-{c % 12 + 1:02d}\n    kind: level"
            )
        lines.append("checks:\n" + "\n".join(f"  - 数{c} + 数{c + 1} = 数{c + 2}" for c in range(0, 30, 3)))
        (folder / f"bulletin_{f:04d}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Print the seconds of each part."""
    from factcheck.diff.compare import compare
    from factcheck.diff.sources import from_path

    claims = int(next((a for a in sys.argv[1:] if a.isdigit()), "50000"))
    with tempfile.TemporaryDirectory() as base:
        old, new = Path(base, "old"), Path(base, "new")
        write(old, claims // PER_FILE, None)
        write(new, claims // PER_FILE, random.Random(1))
        gc.disable()  # as the command line does
        start = time.perf_counter()
        sides = from_path(str(old)), from_path(str(new))
        loaded = time.perf_counter()
        found = compare(*sides)
        done = time.perf_counter()
        print(f"{claims} claims a side, {len(found.changes)} changes")
        print(f"load both  {loaded - start:.2f} s")
        print(f"compare    {done - loaded:.2f} s: {(done - start) / (loaded - start):.2f} times the loading in all")
        if "--beside" in sys.argv:
            for name, arguments in (("dyff", ["between"]), ("difft", [])):
                beside(name, arguments, old, new)


def beside(name: str, arguments: list[str], old: Path, new: Path) -> None:
    """Time another program over the same files, one call each as git would make them, and over the folders if it can."""
    program = shutil.which(name)
    if program is None:
        print(f"{name}: not installed")
        return
    start = time.perf_counter()
    for file in sorted(old.iterdir()):
        subprocess.run([program, *arguments, str(file), str(new / file.name)], capture_output=True, check=False)
    print(f"{name:<10} {time.perf_counter() - start:.2f} s, a call for each file")


if __name__ == "__main__":
    main()
