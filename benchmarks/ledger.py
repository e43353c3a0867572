"""What each construction does on real texts, counted: writes ``factcheck/verify/ledger.tsv``, which decides how loud it may be.

    python benchmarks/ledger.py [--unread] [--dry] [TEXTS.jsonl.xz ...]

TEXTS (default: ``../shared/sweep``) hold one text a line: ``{"id", "text"}``. Each is verified as a user's would be;
counted is, for each construction and licence, how often it fired and how often what it proposed failed. Whether a failure
is a contradiction of the text is for a reader to say, in ``benchmarks/judged.tsv``: text id, start, end, rule, ``true`` or
``false``, and the arithmetic in numbers; no words of the text. A failure that nobody has read counts as right for
nobody. ``--unread`` prints those, with the words around them; ``--dry`` writes nothing.
"""

from __future__ import annotations

import argparse
import ast
import json
import lzma
import os
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from factcheck.verify import ledger  # noqa: E402 - the path is set first, so that a checkout runs as it stands
from factcheck.verify.reading import verify_text  # noqa: E402
from factcheck.words import reading as words  # noqa: E402

SWEEP = ROOT.parent / "shared" / "sweep"
JUDGED = ROOT / "benchmarks" / "judged.tsv"
HEADER = ("rule", "licence", "fired", "failed", "right", "false")
LICENCES = ("stated", "resolved")
LINKS = ROOT / "factcheck" / "extract" / "links"
RULE = re.compile(r"[a-z]+(-[a-z]+)+")
HEDGES = {"at-least", "at-most", "more-than", "less-than"}
"""What else the linkers' code writes with a hyphen."""


class Firing(NamedTuple):
    """One check that a construction proposed on one text."""

    text: str
    """Its id."""
    rule: str
    licence: str
    start: int
    """Of its first figure in the text; ``end`` is that of its last one."""
    end: int
    failed: bool
    check: str


def firings(row: dict[str, str]) -> list[Firing]:
    """What fires on one text."""
    report = verify_text(row["text"], "text.txt")
    at = {(article.id, claim.id): claim.at for article in report.articles for claim in article.claims}
    found = []
    for verdict in report.verdicts:
        check = verdict.check
        places = [place for role in check.roles if (place := at.get((check.article, role.claim)))]
        start, end = min(a for a, _ in places), max(b for _, b in places)
        failed = verdict.verdict in ("fails", "conflict")
        found.append(Firing(row["id"], check.rule, check.licence, start, end, failed, check.text))
    return found


def judged(path: Path = JUDGED) -> dict[tuple[str, int, int, str], bool]:
    """What readers have said of failures: whether each is a contradiction."""
    found = {}
    for line in path.read_text("utf-8").splitlines()[1:]:
        text, start, end, rule, verdict, _ = line.split("\t")
        found[text, int(start), int(end), rule] = {"true": True, "false": False}[verdict]
    return found


def counted(
    fired: Iterable[Firing], verdicts: dict[tuple[str, int, int, str], bool]
) -> dict[tuple[str, str], ledger.Firings]:
    """The ledger's lines: of each shared line, and of each construction with firings enough of its own."""
    counts: dict[tuple[str, str], Counter[str]] = {
        (ledger.line_of(rule), licence): Counter() for rule in rules() for licence in LICENCES
    }
    for one in fired:
        if one.licence not in LICENCES:
            continue  # suspected by its own rule, whatever it has earned
        said = verdicts.get((one.text, one.start, one.end, one.rule))
        for line in (one.rule, ledger.line_of(one.rule)):
            count = counts.setdefault((line, one.licence), Counter())
            count["fired"] += 1
            if one.failed:
                count["failed"] += 1
                count["right"] += said is True
                count["false"] += said is False
    shared = {line for line, _ in counts if "-" not in line}
    return {
        key: ledger.Firings(count["fired"], count["failed"], count["right"], count["false"])
        for key, count in sorted(counts.items(), key=lambda one: (ledger.line_of(one[0][0]), one[0]))
        if key[0] in shared or count["fired"] >= ledger.OWN_FIRINGS
    }


def rules() -> set[str]:
    """The id of every construction and linker: those of the words, and the names that the linkers' code gives."""
    found = {row[0] for row in (*words.ZH_CONSTRUCTIONS, *words.EN_CONSTRUCTIONS)}
    for file in LINKS.glob("*.py"):
        nodes = ast.walk(ast.parse(file.read_text("utf-8")))
        named = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
        found |= {name for name in named if RULE.fullmatch(name) and name not in HEDGES}
    return found


def _texts(paths: list[Path]) -> Iterator[dict[str, str]]:
    for path in paths:
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def main() -> None:
    """Count, and write the ledger."""
    options = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    options.add_argument("texts", nargs="*", type=Path, default=sorted(SWEEP.glob("*.jsonl.xz")))
    options.add_argument("--unread", action="store_true", help="print failures that nobody has read")
    options.add_argument("--dry", action="store_true", help="write nothing")
    asked = options.parse_args()
    rows = list(_texts(asked.texts))
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        fired = [one for some in pool.map(firings, rows, chunksize=50) for one in some]
    verdicts = judged()
    lines = counted(fired, verdicts)
    unread = [one for one in fired if one.failed and (one.text, one.start, one.end, one.rule) not in verdicts]
    if asked.unread:
        text = {row["id"]: row["text"] for row in rows}
        for one in unread:
            around = text[one.text][max(0, one.start - 100) : one.end + 100].replace("\n", " / ")
            print(one.text, one.start, one.end, one.rule, one.licence, one.check, around, sep="\t")
    written = ["\t".join(HEADER), *("\t".join(map(str, (*key, *record))) for key, record in lines.items())]
    if not asked.dry:
        ledger.FILE.write_text("\n".join(written) + "\n", encoding="utf-8")
    for line in written:
        rule, licence, *counts = line.split("\t")
        loud = "earns" if rule == "rule" else ledger.earned(ledger.Firings(*map(int, counts)), licence)
        print(f"{rule:28} {licence:9} {'  '.join(f'{c:>6}' for c in counts)}  {loud}")
    print(f"{len(rows)} texts, {len(fired)} firings, {sum(one.failed for one in fired)} failed, {len(unread)} unread")


if __name__ == "__main__":
    main()
