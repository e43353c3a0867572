"""Random inputs through the whole program: ``python benchmarks/fuzz.py [--runs N] [--seed S] [--kind K] [--into FOLDER]``.

Records, hostile YAML, articles, pages, queries, settings and pairs for diff, in every output format. Reported is each
exception that is no documented error, each run over its time, each output that does not parse or carries a control
character; one small input for each kind of trouble is kept in ``--into``. Status 1 where there is any.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import fuzz_cases
import fuzz_trouble
import watched
from fuzz_cases import Case

LONGEST = 60
"""Seconds after which a smaller input is no longer looked for."""


def tried(work: tuple[str, str]) -> tuple[str, str]:
    """Draw and run the case of a seed and kind."""
    return fuzz_trouble.trouble(fuzz_cases.draw(*work))


def named(done: watched.Done | watched.Lost) -> tuple[str, str]:
    """What is wrong, whether the case said so or was lost."""
    if isinstance(done, watched.Done):
        name, details = done.result
        return str(name), str(details)
    where = [line.strip() for line in done.where.splitlines() if "/factcheck/" in line]
    place = where[0].rpartition("/")[2] if where else "?"
    return f"{done.how} at {place.rpartition(' in ')[2] if done.how == 'slow' else place}", done.where[-3000:]


def smaller(case: Case, name: str, seconds: float) -> Case:
    """The smallest input found with the same trouble."""
    until = time.monotonic() + LONGEST
    watch = watched.Watch(fuzz_trouble.trouble, seconds)

    def same(candidate: Case) -> bool | None:
        if time.monotonic() > until:
            return None
        found = named(watch(candidate))[0]
        return found == name or (name.startswith("slow") and found.startswith("slow"))

    try:
        return fuzz_trouble.shrunk(case, same)
    finally:
        watch.close()


def as_process(case: Case, seconds: float) -> tuple[str, str]:
    """Run a case as its users do."""
    with tempfile.TemporaryDirectory() as folder:
        for name, content in (*case.others, *(((case.name, case.main),) if case.name else ())):
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        arguments: list[str | bytes] = [case.main if a == "{}" else a for a in case.arguments]
        try:
            arguments = [os.fsencode(a) for a in arguments]
        except UnicodeEncodeError:
            return "", ""  # half a character, which no shell can hand over
        environment = {**os.environ, "FACTCHECK_CACHE_DIR": f"{folder}/cache", "PYTHONWARNINGS": "error"}
        try:
            done = subprocess.run(
                [sys.executable, "-m", "factcheck", *arguments],
                cwd=folder, env=environment, capture_output=True, stdin=subprocess.DEVNULL, timeout=seconds * 10, check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            return "slow as a process", ""
    return fuzz_trouble.judge(
        case, done.returncode, *(s.decode("utf-8", "backslashreplace") for s in (done.stdout, done.stderr))
    )


def main() -> int:
    """Draw, run, shrink, print."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--runs", type=int, default=50_000)
    options.add_argument("--first", type=int, default=0, help="number of the first run")
    options.add_argument("--processes", type=int, default=300, help="runs that are repeated as processes of their own")
    options.add_argument("--seed", default="1")
    options.add_argument("--kind", choices=fuzz_cases.KINDS, action="append", help="only inputs of this kind")
    options.add_argument("--into", type=Path, help="folder for a small input of each trouble")
    options.add_argument("--seconds", type=float, default=10, help="processor time after which a run is given up")
    given = options.parse_args()
    kinds = given.kind or fuzz_cases.KINDS
    work = [(f"{given.seed}-{n}", kinds[n % len(kinds)]) for n in range(given.first, given.first + given.runs)]
    counts: Counter[str] = Counter()
    runs: Counter[str] = Counter()
    with contextlib.suppress(KeyboardInterrupt):  # what has been run till then is told
        for (seed, kind), done in watched.run(tried, work, given.seconds):
            runs[kind] += 1
            report(fuzz_cases.draw(seed, kind), f"{kind} {seed}", named(done), counts, given)
        every = max(1, len(work) // max(1, given.processes))
        for seed, kind in work[::every][: given.processes]:
            case = fuzz_cases.draw(seed, kind)
            runs["as a process"] += 1
            report(case, f"process {kind} {seed}", as_process(case, given.seconds), counts, given)
    print("\nruns:", dict(runs))
    for name, number in counts.most_common():
        print(f"{number:7}  {name}")
    print(f"troubles: {counts.total()}")
    return 1 if counts else 0


def report(case: Case, label: str, found: tuple[str, str], counts: Counter[str], given: argparse.Namespace) -> None:
    """Count a trouble; print and keep the first of its kind, shrunk."""
    name, details = found
    if not name:
        return
    counts[name] += 1
    if counts[name] > 1:
        return
    print(f"{label}: {name}", flush=True)
    if given.into is None:
        return
    if not label.startswith("process"):
        case = smaller(case, name, given.seconds)
    given.into.mkdir(parents=True, exist_ok=True)
    stem = "".join(c if c.isalnum() else "-" for c in name)[:60]
    (given.into / f"{stem}{Path(case.name).suffix or '.query'}").write_bytes(case.main)
    others = "".join(f"\n--- {n}\n{content.decode('utf-8', 'replace')}" for n, content in case.others)
    text = f"{name}\n{label}\n{case.told()}\n\n{case.main.decode('utf-8', 'backslashreplace')}{others}\n\n{details}\n"
    (given.into / f"{stem}.txt.log").write_text(text, encoding="utf-8", errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
