"""Random systems of checks against an oracle written apart: ``python benchmarks/oracle.py [--systems N] [--seed S]``.

Records of two to eight claims are drawn, printed and verified by the command, and everything that its JSON says is held
against the oracle's own reading of the figures and z3 over exact rationals (``oracle_truth.py``): each check alone, all
together, the conflicts' sets, implied and deduced ranges, repairs, lenient warnings, and that verdicts and findings go
together. Each disagreement is shrunk to a small record and written to ``--into``. Status 1 where there is any.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import oracle_records
import watched
from oracle_compare import KINDS, compare
from oracle_shrink import shrink
from oracle_trees import System

SLOW = 2.0
"""Seconds of processor time that verify may take for one small record."""

LONGEST = 60
"""Seconds after which a smaller record is no longer looked for."""
COUNTED = (
    *("verdicts", "agreed", "undecided", "cores", "cores unsettled", "implied", "deduced"),
    *("repairs", "repairs unread", "refused", "unsure"),
)


def verified(text: str) -> tuple[Any, float]:
    """What the command prints for a record, read back; and its seconds of processor time."""
    from click.testing import CliRunner

    from factcheck.cli.main import main

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "case.yaml"
        path.write_text(text, encoding="utf-8")
        started = time.process_time()
        done = CliRunner().invoke(main, ["verify", "--output-format", "json", str(path)])
        seconds = time.process_time() - started
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return json.loads(done.stdout), seconds


def judged(system: System) -> tuple[Counter[str], list[tuple[str, str]]]:
    """The tally and the disagreements of one record; what goes wrong on the way is a disagreement too."""
    try:
        data, seconds = verified(system.yaml())
    except json.JSONDecodeError as error:
        return Counter(), [("json", str(error))]
    except Exception as error:
        return Counter(), [("crash", f"{type(error).__name__}: {error}")]
    tally, wrong = compare(system, data)
    tally["milliseconds"] += int(seconds * 1000)
    if seconds > SLOW:
        wrong.append(("slow", f"{seconds:.1f} s"))
    return tally, wrong


def drawn(seed: str) -> tuple[System, Counter[str], list[tuple[str, str]]]:
    """Draw the record of a seed and judge it."""
    system = oracle_records.draw(seed)
    return (system, *judged(system))


def kinds(system: System) -> set[str]:
    """The kinds of disagreement about a record, for shrinking."""
    return {kind for kind, _ in judged(system)[1]}


def main() -> int:
    """Draw, verify, compare, shrink; print the table."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--systems", type=int, default=10_000)
    options.add_argument("--seed", default="1")
    options.add_argument("--first", type=int, default=0, help="number of the first record")
    options.add_argument("--into", type=Path, help="folder for a small record of each disagreement")
    options.add_argument("--each", type=int, default=5, help="small records of each kind of disagreement")
    options.add_argument("--seconds", type=float, default=120, help="processor time after which a record is given up")
    given = options.parse_args()
    tally: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    numbers = range(given.first, given.first + given.systems)
    for seed, done in until_interrupted(watched.run(drawn, (f"{given.seed}-{n}" for n in numbers), given.seconds)):
        tally["systems"] += 1
        if isinstance(done, watched.Lost):
            wrong["slow" if done.how == "slow" else "crash"] += 1
            where = done.where.strip()
            stands = [line.strip() for line in where.splitlines() if "/factcheck/" in line][:3]
            print(
                f"{seed}: {done.how}: {where.splitlines()[-1] if done.how == 'crash' else ' < '.join(stands)}",
                flush=True,
            )
            if given.into and wrong["slow" if done.how == "slow" else "crash"] <= given.each:
                small = smaller(oracle_records.draw(seed), done.how, given.seconds)
                write(given.into, done.how, seed, small.yaml(f"{done.how}\nseed {seed}\n{where[:800]}"))
            continue
        system, counted, said = done.result
        tally += counted
        for kind in dict.fromkeys(kind for kind, _ in said):
            wrong[kind] += 1
            text = next(text for k, text in said if k == kind)
            print(f"{seed}: {kind}: {text}", flush=True)
            if given.into and wrong[kind] <= given.each:
                small = smaller(system, kind, given.seconds)
                again = next((text for k, text in judged_apart(small, given.seconds) if k == kind), text)
                write(given.into, kind, seed, small.yaml(f"{kind}: {again}\nseed {seed}"))
    print_table(tally, wrong)
    return 1 if wrong else 0


def until_interrupted(runs: Iterator[Any]) -> Iterator[Any]:
    """What comes until someone interrupts: what has been compared till then is told."""
    with contextlib.suppress(KeyboardInterrupt):
        yield from runs


def smaller(system: System, kind: str, seconds: float) -> System:
    """The smallest record found with the same kind of disagreement, within a bound of time."""
    until = time.monotonic() + LONGEST
    watch = watched.Watch(kinds, seconds)

    def same(candidates: list[System]) -> System | None:
        for candidate in candidates:
            if time.monotonic() > until:
                break
            done = watch(candidate)
            if kind in (done.result if isinstance(done, watched.Done) else (done.how,)):
                return candidate
        return None

    try:
        return shrink(system, same)
    finally:
        watch.close()


def judged_apart(system: System, seconds: float) -> list[tuple[str, str]]:
    """The disagreements about a record, worked out in a process of its own."""
    for _, done in watched.run(judged, [system], seconds):
        if isinstance(done, watched.Done):
            said: list[tuple[str, str]] = done.result[1]
            return said
    return []


def write(folder: Path, kind: str, seed: str, text: str) -> None:
    """Keep a record."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{kind}-{seed}.yaml").write_text(text, encoding="utf-8")


def print_table(tally: Counter[str], wrong: Counter[str]) -> None:
    """What was compared, and what did not agree."""
    print(f"\n{'systems':28}{tally['systems']:8}")
    for name in COUNTED:
        print(f"{name:28}{tally[name]:8}")
    print(f"{'ms of verify a system':28}{tally['milliseconds'] / max(1, tally['systems']):8.1f}")
    print("systems with a disagreement:")
    for kind in KINDS:
        print(f"  {kind:26}{wrong[kind]:8}")


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(main())
