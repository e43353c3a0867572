"""What is found in short passages that somebody wrote who did not know the rules: ``python benchmarks/passages.py [FILES]``.

Each line of ``passages/*.jsonl`` has a true ``text``, its ``figures`` in reading order, and a ``slip`` that makes it impossible
(``figure`` becomes ``to``); family ``silent`` are look-alikes of which nothing may be said. Printed by file and family: passages,
true ones accused, slips found at warning or error, slips found with what is only suspected. The *tuned* files were read while
rules were written; the *held* ones were not, and tell more the fewer people have looked into them: read their totals alone.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from factcheck.verify.reading import verify_text  # noqa: E402 - the path is set first, so that a checkout runs as it stands

FOLDER = ROOT / "benchmarks" / "passages"
CODES = ("FC2", "FC3", "FC4", "FC5", "FC6")
Finding = tuple[str, tuple[tuple[int, int], ...]]
"""A code, and where the figures concerned stand."""


def found(text: str, *, suspect: bool) -> set[Finding]:
    """The findings of a text on figures, dates and wording."""
    findings = set()
    for one in verify_text(text, "a.txt", suspect=suspect).findings:
        if one.code.startswith(CODES) and (suspect or one.severity != "info"):
            places = tuple((figure.start, figure.end) for figure in one.problem.figures)
            findings.add((one.code, places or ((one.place.column - 1, one.place.column),)))
    return findings


def reported(before: set[Finding], after: set[Finding], start: int, end: int) -> bool:
    """Whether something is said of a figure that was not said before its slip."""
    said = {(code, tuple(place[0] for place in places)) for code, places in before}
    return any(
        (code, tuple(place[0] for place in places)) not in said and any(a < end and start < b for a, b in places)
        for code, places in after
    )


def place_of(row: dict[str, Any]) -> tuple[int, int]:
    """Where the figure of the slip stands."""
    at = 0
    for number, figure in enumerate(row["figures"]):
        start = row["text"].index(figure, at)
        at = start + len(figure)
        if number == row["slip"]["figure"]:
            return start, at
    raise ValueError(f"{row['id']}: no such figure")


def counted(path: Path) -> dict[str, Counter[str]]:
    """The counts of a file by family."""
    families: dict[str, Counter[str]] = defaultdict(Counter)
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        count = families[row["family"]]
        true = found(row["text"], suspect=False)
        count["passages"] += 1
        count["accused"] += bool(true)
        if row["family"] == "silent":
            continue
        start, end = place_of(row)
        slipped = row["text"][:start] + row["slip"]["to"] + row["text"][end:]
        end = start + len(row["slip"]["to"])
        loud = reported(true, found(slipped, suspect=False), start, end)
        count["slips"] += 1
        count["found"] += loud
        count["suspected"] += loud or reported(
            found(row["text"], suspect=True), found(slipped, suspect=True), start, end
        )
    return families


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    options.add_argument("files", nargs="*", type=Path, default=sorted(FOLDER.glob("*.jsonl")))
    for path in options.parse_args().files:
        families = counted(path)
        families["all"] = sum(families.values(), Counter())
        for family, count in families.items():
            slips = f"{count['found']:3}/{count['slips']:3} found, {count['suspected']:3} with suspicions"
            print(f"{path.stem:9} {family:11} {count['passages']:3} passages, {count['accused']:2} accused, {slips}")


if __name__ == "__main__":
    main()
