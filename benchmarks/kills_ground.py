"""Where ``kills.py`` works: a folder of records with an article and a cache of its own, and the program run in it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

PROGRAM = [sys.executable, "-m", "factcheck"]
RECORD = (
    "article: {{title: 第{n}号}}\nclaims:\n  - {{id: 甲{n}, value: {v}家, quote: 共{v}家, measure: 家数}}\n"
    "  - {{id: 乙{n}, value: 9家, quote: 共9家}}\nchecks: [甲{n} = 乙{n}]\n"
)
ARTICLES = "".join(
    f"第{'甲乙丙丁戊己'[n]}县造林\n\n本报讯 今年全县造林{1003 + n}亩,其中核心区558亩,补植区{445 + n}亩。\n\n\n\n\n"
    for n in range(6)
)


class Ground:
    """A folder to work in, with records, an article, and a cache of its own."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "claims").mkdir(parents=True)
        (root / "out").mkdir()
        for n in range(40):
            self.record(n, 3)
        (root / "six.txt").write_text(ARTICLES, encoding="utf-8")

    def record(self, n: int, value: int) -> None:
        """Write one of the records, long enough ago for its time to be trusted."""
        path = self.root / "claims" / f"r{n}.yaml"
        path.write_text(RECORD.format(n=n, v=value), encoding="utf-8")
        os.utime(path, (1_600_000_000, 1_600_000_000 + value))

    def environment(self) -> dict[str, str]:
        """The cache in the folder too."""
        return {**os.environ, "FACTCHECK_CACHE_DIR": str(self.root / "cache"), "PYTHONDONTWRITEBYTECODE": "1"}

    def start(self, arguments: Iterable[str], preexec: Callable[[], None] | None = None) -> subprocess.Popen[bytes]:
        """Start the program here."""
        return subprocess.Popen(
            [*PROGRAM, *arguments],
            cwd=self.root, env=self.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=preexec,
        )  # fmt: skip

    def run(self, *arguments: str, preexec: Callable[[], None] | None = None) -> tuple[int, str, str]:
        """Run it to its end: status, output, errors."""
        process = self.start(arguments, preexec)
        out, err = process.communicate(timeout=120)
        return process.returncode, out.decode("utf-8", "replace"), err.decode("utf-8", "replace")

    def files(self, *folders: str) -> dict[str, bytes]:
        """What a user sees there (hidden files are not for them), by name."""
        found = {}
        for folder in folders:
            for path in sorted((self.root / folder).rglob("*")):
                if path.is_file() and not path.name.startswith(".factcheck-"):
                    found[str(path.relative_to(self.root))] = path.read_bytes()
        return found

    def clean(self) -> None:
        """Away with what commands have written."""
        for name in ("out", "cache", "proj"):
            shutil.rmtree(self.root / name, ignore_errors=True)
        (self.root / "out").mkdir()
        for name in ("base.json", "report.json"):
            (self.root / name).unlink(missing_ok=True)
        for draft in self.root.glob(".factcheck-*"):
            draft.unlink()


SEARCH = ("search", "甲7", "claims", "--output-format", "json")
