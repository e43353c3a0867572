"""Whole-process times of two commands run in turn, so that a drift of the machine hits both alike."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple


class Paired(NamedTuple):
    """Median wall seconds of both, and the median, least and greatest of the ratio pair by pair."""

    ours: float
    theirs: float
    ratio: float
    least: float
    greatest: float

    def line(self, what: str, against: str) -> str:
        """One line of a table."""
        return (
            f"{what}: {self.ours * 1000:.0f} ms, {against}: {self.theirs * 1000:.0f} ms, "
            f"ratio {self.ratio:.2f} (from {self.least:.2f} to {self.greatest:.2f})"
        )


def once(command: list[str]) -> float:
    """Wall seconds of one run; its output is thrown away, its exit status is not judged."""
    started = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, check=False)
    return time.perf_counter() - started


def paired(ours: list[str], theirs: list[str], runs: int = 21) -> Paired:
    """Run both once for warmth, then ``runs`` times in turn."""
    once(ours), once(theirs)
    pairs = [(once(ours), once(theirs)) for _ in range(runs)]
    ratios = [a / b for a, b in pairs]
    middle = statistics.median
    return Paired(middle(a for a, _ in pairs), middle(b for _, b in pairs), middle(ratios), min(ratios), max(ratios))


def peak_memory_mib(command: list[str]) -> float:
    """Peak resident memory of one run of a command, in MiB."""
    code = (
        "import resource,subprocess,sys\n"
        "subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    out = subprocess.run([sys.executable, "-c", code, *command], capture_output=True, text=True, check=True)
    return int(out.stdout) / (1024 if sys.platform != "darwin" else 1024 * 1024)


def compile_package() -> None:
    """Compile the package's bytecode, as an installer does; some environments keep Python from writing it itself."""
    import compileall

    package = Path(__file__).resolve().parents[1] / "factcheck"
    compileall.compile_dir(package, quiet=1)


def script(name: str) -> str:
    """The console script of that name beside this interpreter."""
    return os.path.join(os.path.dirname(sys.executable), name)
