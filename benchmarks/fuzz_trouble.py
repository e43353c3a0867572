"""One run of a case in this process, what must be true of what it prints, and the smallest input for which it is not."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import sys
import tempfile
import time
import traceback
import unicodedata
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path
from typing import Any

from fuzz_cases import Case

SLOW = 2.0
"""Seconds of processor time that a small input may take."""


def trouble(case: Case) -> tuple[str, str]:
    """Run a case; ('', '') where all is well, else a short name of what is wrong and its details."""
    folder = tempfile.mkdtemp(prefix="fuzz-")
    before = os.getcwd()
    try:
        for name, content in (*case.others, *(((case.name, case.main),) if case.name else ())):
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        os.chdir(folder)
        os.environ["FACTCHECK_CACHE_DIR"] = str(Path(folder) / "cache")
        argument = case.main.decode("utf-8", "surrogateescape")
        return _run(case, [argument if a == "{}" else a for a in case.arguments])
    finally:
        os.chdir(before)
        shutil.rmtree(folder, ignore_errors=True)


def _run(case: Case, arguments: list[str]) -> tuple[str, str]:
    from factcheck.cli.run import run

    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
    stdin, stdout, stderr = sys.stdin, sys.stdout, sys.stderr
    sys.stdin, sys.stdout, sys.stderr = io.TextIOWrapper(io.BytesIO(), "utf-8"), out, err
    started = time.process_time()
    try:
        status: Any = run(arguments)
    except SystemExit as error:
        status = error.code
    except BaseException as error:
        return f"crash {type(error).__name__} {_where(error)}", traceback.format_exc()
    finally:
        sys.stdin, sys.stdout, sys.stderr = stdin, stdout, stderr
    seconds = time.process_time() - started
    printed = [stream.buffer.getvalue().decode("utf-8", "backslashreplace") for stream in (out, err)]  # type: ignore[attr-defined]
    name, details = judge(case, status, *printed)
    if not name and seconds > SLOW:
        return "slow", f"{seconds:.1f} s"
    return name, details


def _where(error: BaseException) -> str:
    """The innermost function of the program that an exception went through."""
    frames = [f for f in traceback.extract_tb(error.__traceback__) if "/factcheck/" in f.filename]
    return f"{Path(frames[-1].filename).stem}.{frames[-1].name}" if frames else "?"


def judge(case: Case, status: Any, out: str, err: str) -> tuple[str, str]:
    """Whether status and output are as they must be."""
    both = out + err
    if "Traceback (most recent" in both:
        return "traceback printed", both[-1500:]
    if "FC027" in both or "internal-error" in both:
        return f"internal error {_first(both)}", both[-1500:]
    if status not in (0, 1, 2):
        return f"status {status}", both[-1500:]
    if status == 2 and not err.strip() and not out.strip():
        return "status 2 without a word", ""
    raw = next((c for c in both if _raw(c)), "")
    if raw and "always" not in case.arguments:
        return f"raw U+{ord(raw):04X}", repr(both[max(0, both.index(raw) - 60) : both.index(raw) + 20])
    if status != 2 or out.strip():
        try:
            _parse(case.format, out)
        except (ValueError, ET.ParseError) as error:
            return f"{case.format} does not parse", f"{error}\n{out[:500]}"
    return "", ""


def _first(text: str) -> str:
    # SARIF carries the rule's manual before its results, with an example in it: the last one counts.
    found = re.findall(r"foresee: (\w+)(?:: [^;]*)? at ([\w/]+)", text)
    return " at ".join(found[-1]) if found else ""


def _raw(c: str) -> bool:
    """Whether a character must not reach a terminal as it is."""
    return c not in "\n\t\r" and (
        unicodedata.category(c) in ("Cc", "Cs") or c in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    )


def _parse(form: str, out: str) -> None:
    if form in ("json", "gitlab", "sarif"):
        if out.strip():
            json.loads(out)
    elif form == "json-lines":
        for line in out.split("\n"):
            if line:
                json.loads(line)
    elif form == "junit" and out.strip():
        ET.fromstring(out)


def shrunk(case: Case, same: Any) -> Case:
    """The case with the smallest input found for which ``same`` still says yes."""
    size = max(1, len(case.main) // 2)
    while size:
        i = 0
        while i < len(case.main):
            smaller = replace(case, main=case.main[:i] + case.main[i + size :])
            answer = same(smaller)
            if answer is None:
                return case
            if answer:
                case = smaller
            else:
                i += size
        size //= 2
    return case
