"""Searching 100,000 claims in 5,000 files: the first search against ``verify``, later ones against start-up.

Goals: the first search within 2 times ``verify`` of the same files; later ones, whole process, within 3 times
``python -c "import click, rapidfuzz"``; one changed file costs little more. ripgrep and fzf's filter mode are timed
beside it where they are installed: they find letters, know no figures, and rank (fzf) or do not (ripgrep).

``python benchmarks/search_speed.py [FILES]``
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

import search_corpus
from timing import compile_package, once, paired, script

START_UP = [sys.executable, "-c", "import click, rapidfuzz"]
QUERIES = {
    "a common word": "投资额",
    "a name": "供电投资额",
    "one character": "额",
    "two words": "民营企业 利润",
    "a word and a field": "kind:growth 汽车",
    "traditional": "汽車產量",
    "English": "visitors",
    "English, misspelt": "vistors",
    "Chinese, misspelt": "供点投资额",
    "a long one with slips": "规模以上工业产量",
    "pinyin": "gongdiantouzie",
    "initials": "gdtze",
    "nothing": "固定姿",
    "a figure": "98.8%",
    "a figure in common units": "1.2亿元",
    "a comparison": ">10亿元",
    "a range": "3000..5000户",
    "near a figure": "~300",
    "a date": "published:>2023 光伏",
}


def main() -> None:
    """Print the ratios."""
    files = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    compile_package()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name, "claims")
        search_corpus.write(folder, files)
        for path in folder.rglob("*.yaml"):  # as if written long ago
            os.utime(path, (1_600_000_000, 1_600_000_000))
        os.environ["FACTCHECK_CACHE_DIR"] = str(Path(name, "cache"))
        factcheck = script("factcheck")
        search = [factcheck, "search", "--limit", "10"]
        first(search, factcheck, folder, Path(name, "cache"))
        for what, query in QUERIES.items():
            print(paired([*search, query, str(folder)], START_UP, 11).line(f"{what} ({query})", "start-up"))
        changed(search, folder)
        others(folder)


def first(search: list[str], factcheck: str, folder: Path, cache: Path) -> None:
    """A first search, which builds the index, and verify, in turn."""
    ratios = []
    for _ in range(3):
        shutil.rmtree(cache, ignore_errors=True)
        ours = once([*search, "投资额", str(folder)])
        theirs = once([factcheck, "verify", "-q", str(folder)])
        ratios.append(ours / theirs)
        print(f"first search: {ours:.2f} s, verify: {theirs:.2f} s, ratio {ours / theirs:.2f}")


def changed(search: list[str], folder: Path) -> None:
    """One file of all changed before each search."""
    path = next(folder.rglob("*.yaml"))
    text = path.read_text(encoding="utf-8")
    times = []
    for turn in range(5):
        path.write_text(text + f"# {turn}\n", encoding="utf-8")
        times.append(once([*search, "投资额", str(folder)]))
    print(f"after one changed file: {sorted(times)[2] * 1000:.0f} ms")


def others(folder: Path) -> None:
    """Programs for finding text, on the same files."""
    if shutil.which("rg"):
        print(f"ripgrep 投资额: {once(['rg', '-n', '投资额', str(folder)]) * 1000:.0f} ms")
    if shutil.which("fzf"):
        command = f"cat $(find {folder} -name '*.yaml') | fzf --filter 投资额"
        print(f"fzf --filter 投资额: {once(['sh', '-c', command]) * 1000:.0f} ms")


if __name__ == "__main__":
    main()
