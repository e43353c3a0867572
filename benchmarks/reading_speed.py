"""How fast articles' plain text is read and verified, paired against another checkout: prints MB/s, ratios, growth.

    python benchmarks/reading_speed.py [--against ../base] [--texts 200] [--runs 5] [--longest 4]

Everything that ``factcheck verify *.txt`` does, in one process, in UTF-8 bytes per second of processor time, over texts of
``../shared/sweep`` taken at even distances (else our own bulletins). ``--against`` is a checkout with a ``.venv`` of its
own; both are run in turn, so that a drift of the machine hits both alike. Then: that time grows with the length of a text
as the length does (up to ``--longest`` MB), and a page's time against ``import click``.
"""

from __future__ import annotations

import argparse
import json
import lzma
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SWEEP = ROOT.parent / "shared" / "sweep"
BULLETINS = ROOT / "tests" / "extract" / "bulletins"
PAGE = ROOT.parent / "shared" / "articles" / "jinzhou-page.txt"


def seconds(python: str, arguments: list[str]) -> float:
    """Processor seconds of one run, its children's included."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([python, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def verify(python: str, files: list[str]) -> float:
    """Processor seconds of ``verify`` over these files, in one process."""
    return seconds(python, ["-m", "factcheck", "verify", "--isolated", "--output-format", "json", *files])


def texts(lang: str, number: int) -> list[str]:
    """Texts of a language at even distances."""
    corpus = SWEEP / f"{lang}.jsonl.xz"
    if not corpus.exists():
        return [path.read_text("utf-8") for path in sorted(BULLETINS.glob(f"{lang}-*.txt"))]
    with lzma.open(corpus, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line)["text"] for line in lines]
    step = max(1.0, len(rows) / number)
    return [rows[int(i * step)] for i in range(min(number, len(rows)))]


def written(folder: str, pieces: list[str]) -> list[str]:
    """Files of these texts."""
    paths = [Path(folder) / f"t{i}.txt" for i in range(len(pieces))]
    for path, piece in zip(paths, pieces, strict=True):
        path.write_text(piece, encoding="utf-8")
    return list(map(str, paths))


def main() -> None:
    """Print the tables."""
    options = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    options.add_argument("--against", type=Path, help="another checkout, with its .venv")
    options.add_argument("--texts", type=int, default=200)
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--longest", type=int, default=4, help="MB of the longest text")
    asked = options.parse_args()
    other = "" if asked.against is None else str((asked.against / ".venv" / "bin" / "python").absolute())
    for lang in ("zh", "en"):
        pieces = texts(lang, asked.texts)
        size = sum(len(piece.encode()) for piece in pieces) / 1e6
        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)  # so that `-m factcheck` is the installed one of each interpreter
            files = written(folder, pieces)
            pairs = [(verify(sys.executable, files), verify(other, files) if other else 0.0) for _ in range(asked.runs)]
        line = f"{lang}: {size / statistics.median(a for a, _ in pairs):.2f} MB/s"
        if other:
            ratios = [b / a for a, b in pairs]
            line += f"; the other {size / statistics.median(b for _, b in pairs):.2f} MB/s; ours is faster "
            line += f"{statistics.median(ratios):.2f} times ({min(ratios):.2f} to {max(ratios):.2f})"
        print(line, flush=True)
        whole = "\n".join(pieces)
        mega = 1
        while mega <= asked.longest:
            long = (whole * (mega * 1_000_000 // len(whole.encode()) + 1)).encode()[: mega * 1_000_000]
            with tempfile.TemporaryDirectory() as folder:
                os.chdir(folder)
                took = verify(sys.executable, written(folder, [long.decode(errors="ignore")]))
            print(f"  one text of {mega} MB: {mega / took:.2f} MB/s", flush=True)
            mega *= 2
    page = PAGE if PAGE.exists() else BULLETINS / "zh-statistics.txt"
    ratios = []
    for _ in range(asked.runs * 3):
        ours = seconds(sys.executable, ["-m", "factcheck", "verify", "--isolated", str(page)])
        ratios.append(ours / seconds(sys.executable, ["-c", "import click"]))
    print(f"a page: {statistics.median(ratios):.2f} times `import click` ({min(ratios):.2f} to {max(ratios):.2f})")


if __name__ == "__main__":
    main()
