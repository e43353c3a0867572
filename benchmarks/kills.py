"""Kills and faults while files are written: nothing lost, nothing wrong.

    python benchmarks/kills.py                  # 200 kills, seed 1
    python benchmarks/kills.py 40 7             # 40 kills, seed 7

Each round runs one command that writes (search's index, its cache brought up to date, a baseline, drafted records, an
update of records, init) and kills it (SIGKILL, seeded), half of the time at a random moment of its life, half of the time just as it begins to write. After each, everything that was
there must be whole (the old or the new, never a mixture or a part), and the same command, run to its end, must give what
it gives where nothing was ever killed. Then eight processes at once over one cache, one baseline and one folder of
records; a full disk (a small tmpfs where one may be mounted, else a limit on the size of files); and a read-only home.
Exit status 1 when anything was lost or wrong.
"""

from __future__ import annotations

import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from kills_ground import PROGRAM, SEARCH, Ground

COMMANDS: dict[str, tuple[str, ...]] = {
    "index": SEARCH,
    "cache": SEARCH,
    "baseline": ("verify", "claims", "--write-baseline", "base.json"),
    "report": ("verify", "claims", "--exit-zero", "--output-format", "json:report.json"),
    "extract": ("extract", "six.txt", "--into", "out"),
    "update": ("extract", "six.txt", "--into", "out", "--update"),
    "init": ("init", "proj"),
}


def prepare(ground: Ground, kind: str, turn: int) -> None:
    """The state that a command of this kind finds."""
    if kind == "cache":
        ground.run(*SEARCH)
        ground.record(turn % 40, 3 + turn % 5)
    elif kind in ("baseline", "report"):
        for name in ("base.json", "report.json"):
            (ground.root / name).write_text("{}\n", encoding="utf-8")
    elif kind == "update":
        for n in range(6):
            title = f"第{'甲乙丙丁戊己'[n]}县造林"
            text = f"article: {{title: {title}}}\nclaims: []\n"
            (ground.root / "out" / f"{title}.yaml").write_text(text, encoding="utf-8")


def results(ground: Ground, kind: str) -> dict[str, bytes]:
    """The files that a command of this kind writes for its user."""
    if kind in ("extract", "update"):
        return ground.files("out")
    if kind == "init":
        return ground.files("proj")
    names = {"baseline": "base.json", "report": "report.json"}
    name = names.get(kind)
    return {name: (ground.root / name).read_bytes()} if name and (ground.root / name).exists() else {}


count = {"in the middle of writing": 0}


def wait_for_draft(ground: Ground, process: subprocess.Popen[bytes], longer: float) -> None:
    """Until a file begins to be written, and a little longer; or the program has ended."""
    while process.poll() is None:
        for folder in (ground.root, ground.root / "out", ground.root / "proj", *(ground.root / "cache").glob("*/*")):
            try:
                if any(name.startswith(".factcheck-") for name in os.listdir(folder)):
                    time.sleep(longer)
                    return
            except OSError:
                continue


def one_kill(ground: Ground, kind: str, turn: int, chance: random.Random, lasts: float) -> list[str]:
    """Kill one command, then run it to its end; what is wrong, in words."""
    command = COMMANDS[kind]
    # What it gives when nobody kills it.
    ground.clean()
    prepare(ground, kind, turn)
    before = results(ground, kind)
    want = ground.run(*command)
    after = results(ground, kind)
    records = ground.files("claims")
    ground.clean()
    prepare(ground, kind, turn)
    process = ground.start(command)
    if chance.random() < 0.5:
        time.sleep(chance.uniform(0.3, 1.1) * lasts)
    else:
        wait_for_draft(ground, process, chance.uniform(0, 0.003))
    process.send_signal(signal.SIGKILL)
    process.communicate()
    wrong = []
    count["in the middle of writing"] += any(ground.root.rglob(".factcheck-*"))
    for name, data in results(ground, kind).items():
        if data not in (before.get(name), after.get(name)):
            wrong.append(f"{kind}: {name} holds neither the old nor the new")
    for name in before:
        if name not in results(ground, kind):
            wrong.append(f"{kind}: {name} is gone")
    again = ground.run(*command)
    if kind == "extract" and again[0] == 1:  # some were there: adding to them comes to the same
        again = (want[0], want[1], want[2]) if ground.run(*COMMANDS["update"])[0] == 0 else again
    if kind in ("init", "update"):
        again = (again[0], want[1], want[2])  # it says of some that they are there already
    if again != want:
        wrong.append(f"{kind}: run again it gives {again}, not {want}")
    if results(ground, kind) != after:
        wrong.append(f"{kind}: run again it leaves other files")
    if ground.files("claims") != records:
        wrong.append(f"{kind}: records were changed")
    return wrong


def kills(ground: Ground, number: int, seed: int) -> list[str]:
    """That many kills, of every kind in turn."""
    chance = random.Random(seed)
    lasts: dict[str, float] = {}
    for kind, command in COMMANDS.items():
        prepare(ground, kind, 0)
        start = time.perf_counter()
        ground.run(*command)
        lasts[kind] = time.perf_counter() - start
        ground.clean()
    wrong = []
    for turn in range(number):
        kind = list(COMMANDS)[turn % len(COMMANDS)]
        wrong += one_kill(ground, kind, turn, chance, lasts[kind])
    return wrong


def eight_at_once(ground: Ground, turns: int) -> list[str]:
    """Eight processes over one cache, one baseline, one folder of records, while records change."""
    ground.clean()
    for n in range(40):
        ground.record(n, 3)
    wrong = []
    number = str(
        len(json.loads(ground.run("search", "measure:家数", "claims", "--output-format", "json")[1])["matches"])
    )
    base_command = ("verify", "claims", "--write-baseline", "base.json")
    ground.run(*base_command)
    base = (ground.root / "base.json").read_bytes()
    commands = [
        ("search", "measure:家数", "claims", "--count"),
        ("search", "measure:家数", "claims", "--count"),
        ("search", "measure:家数", "claims", "--count"),
        base_command,
        base_command,
        ("verify", "claims", "--baseline", "base.json", "--quiet"),
        ("extract", "six.txt", "--into", "out", "--update"),
        ("extract", "six.txt", "--into", "out", "--update"),
    ]
    for turn in range(turns):
        path = ground.root / "claims" / f"r{turn % 40}.yaml"
        os.utime(path)  # touched: the cache looks again
        running = [ground.start(command) for command in commands]
        for command, process in zip(commands, running, strict=True):
            out, err = process.communicate(timeout=120)
            fine = process.returncode == 0
            if command[0] == "search":
                fine = fine and out.decode().strip() == number
            if command[0] == "extract":  # one of them may find that the other has just written
                fine = fine or (
                    process.returncode == 2 and ("is there already" in err.decode() or "meanwhile" in err.decode())
                )
            if not fine or b"Traceback" in err:
                wrong.append(f"eight at once: {' '.join(command)}: {process.returncode} {out[:200]!r} {err[:300]!r}")
        if (ground.root / "base.json").read_bytes() != base:
            wrong.append("eight at once: the baseline differs")
        if len(ground.files("out")) != 6:
            wrong.append("eight at once: not six records")
    drafts = list(ground.root.rglob(".factcheck-*"))
    if drafts:
        wrong.append(f"eight at once: drafts are left: {drafts}")
    return wrong


def full_disk(ground: Ground) -> list[str]:
    """Every command that writes, where there is no room; how the room is taken is said in the first line."""
    wrong = []
    ground.clean()
    small = ground.root / "small"
    small.mkdir(exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k,nr_inodes=200", "tmpfs", str(small)]
    mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    print(f"  a full disk: {'a tmpfs of 64 KiB' if mounted else 'files of 60 bytes at most'}")

    def limit() -> None:
        if not mounted:
            resource.setrlimit(resource.RLIMIT_FSIZE, (60, 60))

    try:
        (small / "d").mkdir()
        if mounted:
            with (small / "filler").open("wb", buffering=0) as stream, suppress(OSError):
                while stream.write(b"x" * 512):
                    pass
        before = {str(p): p.is_file() and p.stat().st_size for p in sorted(small.rglob("*"))}
        for command in (
            ("init", "small/proj"),
            ("init", "small"),
            ("extract", "six.txt", "--into", "small/d"),
            ("verify", "claims", "--write-baseline", "small/base.json"),
            ("verify", "claims", "--exit-zero", "--output-format", "json:small/o.json,sarif:small/o.sarif"),
        ):
            status, _, err = ground.run(*command, preexec=limit)
            now = {str(p): p.is_file() and p.stat().st_size for p in sorted(small.rglob("*"))}
            if (status, "Traceback" in err, now) != (2, False, before):
                wrong.append(f"full disk: {' '.join(command)}: {status} {err} left {now.keys() - before.keys()}")
        environment = ground.environment() | {"FACTCHECK_CACHE_DIR": str(small / "cache")}
        for _ in range(2):
            done = subprocess.run(
                [*PROGRAM, *SEARCH],
                cwd=ground.root,
                env=environment,
                capture_output=True,
                preexec_fn=limit,
                check=False,
            )
            if done.returncode != 0 or len(json.loads(done.stdout)["matches"]) != 1:
                wrong.append(f"full disk: search: {done.returncode} {done.stderr!r}")
    finally:
        if mounted:
            subprocess.run(["umount", str(small)], check=False)
    return wrong


def bound() -> None:
    """In a child about to become the program: permissions bind it, though it be root's (Linux only)."""
    if os.geteuid() == 0 and sys.platform.startswith("linux"):
        import ctypes

        for capability in (1, 2):  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, away by PR_CAPBSET_DROP
            ctypes.CDLL(None).prctl(24, capability, 0, 0, 0)


def read_only_home(ground: Ground) -> list[str]:
    """A search whose cache may not be written: by permission, and below what is no folder."""
    wrong = []
    home = ground.root / "home"
    home.mkdir(exist_ok=True)
    home.chmod(0o555)
    for place in (str(home / "cache"), "/proc/nowhere", str(ground.root / "six.txt" / "x")):
        done = subprocess.run(
            [*PROGRAM, *SEARCH], cwd=ground.root, env=ground.environment() | {"FACTCHECK_CACHE_DIR": place},
            capture_output=True, check=False, preexec_fn=bound,
        )  # fmt: skip
        if done.returncode != 0 or len(json.loads(done.stdout)["matches"]) != 1 or done.stderr:
            wrong.append(f"read-only home {place}: {done.returncode} {done.stderr!r}")
    return wrong


def main() -> int:
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        ground = Ground(Path(folder) / "ground")
        for name, trial in (
            (f"{number} kills, seed {seed}", lambda: kills(ground, number, seed)),
            ("eight processes at once", lambda: eight_at_once(ground, max(1, number // 20))),
            ("a full disk", lambda: full_disk(ground)),
            ("a read-only home", lambda: read_only_home(ground)),
        ):
            found = trial()
            hit = f", {count['in the middle of writing']} in the middle of writing" if "kills" in name else ""
            print(f"{name}{hit}: {'nothing lost, nothing wrong' if not found else f'{len(found)} WRONG'}", flush=True)
            for line in found:
                print(f"  {line}")
            wrong += found
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
