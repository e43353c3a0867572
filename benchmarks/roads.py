"""Text and record take one road: verifies each text as it stands, and the records drafted from it, and compares.

    python benchmarks/roads.py [--n 300] [--verbose] [TEXTS ...]

TEXTS are files of plain text, or ``.jsonl.xz`` with one text a line (``{"id", "text"}``), of which ``--n`` each are taken
at even distances; default: our own bulletins, and what ``../shared`` holds. The same must be found both ways: code, rule,
severity and the places of the figures, among FC2 to FC6. What only the records are told (FC1, their quotes) is counted.
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from factcheck.cli.main import main as cli  # noqa: E402 - the path is set first, so that a checkout runs as it stands
from factcheck.findings import Report  # noqa: E402
from factcheck.verify.paths import verify_paths  # noqa: E402
from factcheck.verify.reading import verify_text  # noqa: E402

SHARED = ROOT.parent / "shared"
Found = tuple[str, str, str, tuple[tuple[int, int], ...]]


def found(report: Report) -> Counter[Found]:
    """What both roads must agree on."""
    return Counter(
        (f.code, f.problem.rule, f.severity, tuple(sorted((one.start, one.end) for one in f.problem.figures)))
        for f in report.findings
        if "FC2" <= f.code < "FC7"
    )


def both(text: str) -> tuple[Report, Report]:
    """What is found on a text as it stands, and on the records that ``extract --into`` writes."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "factcheck.toml").touch()
        file = Path(folder) / "article.txt"
        file.write_text(text, encoding="utf-8")
        into = Path(folder) / "records"
        into.mkdir()
        with tempfile.TemporaryFile("w") as nowhere:
            stdout, sys.stdout = sys.stdout, nowhere
            try:
                cli.main(["extract", str(file), "--into", str(into)], standalone_mode=False)
            finally:
                sys.stdout = stdout
        return verify_text(text, str(file)), verify_paths([str(into)])


def _texts(paths: list[Path], most: int) -> Iterator[tuple[str, str]]:
    for path in paths:
        if path.suffix != ".xz":
            yield path.name, path.read_text("utf-8")
            continue
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        step = max(1.0, len(rows) / most)
        yield from ((rows[int(i * step)]["id"], rows[int(i * step)]["text"]) for i in range(min(most, len(rows))))


def main() -> int:
    """Compare, and print what differs; 1 where anything does."""
    options = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    defaults = [
        *sorted((ROOT / "tests" / "extract" / "bulletins").glob("*.txt")),
        *sorted((SHARED / "bulletins").glob("*.txt")),
        *sorted((SHARED / "sweep").glob("*.jsonl.xz")),
    ]
    options.add_argument("texts", nargs="*", type=Path, default=defaults)
    options.add_argument("--n", type=int, default=150, help="how many of each .jsonl.xz")
    options.add_argument("--verbose", action="store_true", help="print each difference")
    asked = options.parse_args()
    texts = findings = differ = quotes = 0
    for name, text in _texts(asked.texts, asked.n):
        if not text.strip():
            continue
        one, other = both(text)
        texts += 1
        findings += sum(found(one).values())
        quotes += sum(f.code.startswith(("FC0", "FC1")) for f in other.findings)
        if found(one) != found(other) or other.errors:
            differ += 1
            if asked.verbose:
                print(name, *other.errors, *(found(one) - found(other)), "|", *(found(other) - found(one)))
        if asked.verbose:
            for f in other.findings:
                if f.code.startswith(("FC0", "FC1")):
                    print(name, f.code, f.message)
    print(f"{texts} texts, {findings} findings on them; different on the record in {differ}; of quotes alone {quotes}")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
