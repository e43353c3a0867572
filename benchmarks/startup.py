"""Start-up, whole process, against ``python -c "import click"`` on the same interpreter.

Goals: ``--version`` at most 0.5 times; ``verify`` of one ten-claim file at most 1.7 times.
"""

from __future__ import annotations

import random
import sys
import tempfile
from pathlib import Path

import corpus
from timing import compile_package, paired, script


def main() -> None:
    """Print both ratios."""
    click = [sys.executable, "-c", "import click"]
    compile_package()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "one.yaml")
        file.write_text(corpus.record(random.Random(7), 1), encoding="utf-8")
        runs = int(sys.argv[1]) if len(sys.argv) > 1 else 41
        print(paired([script("factcheck"), "--version"], click, runs).line("--version", "import click"))
        print(paired([script("factcheck"), "verify", str(file)], click, runs).line("verify, one file", "import click"))


if __name__ == "__main__":
    main()
