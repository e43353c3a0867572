"""One run of the program: files, arguments and what must be true of what it prints; drawn from a seed, run in-process."""

from __future__ import annotations

import io
import json
import os
import random
import re
import shutil
import sys
import tempfile
import time
import traceback
import unicodedata
import xml.etree.ElementTree as ET
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import fuzz_records
import fuzz_words
import oracle_records

SLOW = 2.0
"""Seconds of processor time that a small input may take."""
FORMATS = ("full", "concise", "json", "json-lines", "github", "gitlab", "sarif", "junit", "markdown")
TABLES = ("table", "plain", "json", "json-lines", "csv")
KINDS = (
    "record",
    "system",
    "hostile",
    "text",
    "markdown",
    "html",
    "extract",
    "query",
    "list",
    "settings",
    "diff",
    "coverage",
)


@dataclass(frozen=True)
class Case:
    """What the program is given."""

    kind: str
    main: bytes
    """The input that is shrunk: the content of ``name``, or an argument where ``name`` is ''."""
    name: str
    arguments: tuple[str, ...]
    """``{}`` stands for ``main`` where it is an argument."""
    format: str = ""
    others: tuple[tuple[str, bytes], ...] = ()

    def told(self) -> str:
        """The command as typed."""
        return " ".join(
            ("factcheck", *(repr(self.main.decode("utf-8", "replace")) if a == "{}" else a for a in self.arguments))
        )


def draw(seed: str, kind: str) -> Case:
    """A case of that kind."""
    rng = random.Random(seed)
    return _DRAWN[kind](rng)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _verified(rng: random.Random, kind: str, name: str, main: bytes) -> Case:
    form = rng.choice(FORMATS)
    more = rng.choice(
        ((), (), (), ("--strict",), ("--quiet",), ("--statistics",), ("--explain", "a"), ("--color", "always"))
    )
    return Case(kind, main, name, ("verify", "--output-format", form, *more, name), "" if more[:1] in (("--statistics",), ("--explain",)) else form)  # fmt: skip


def _record(rng: random.Random) -> Case:
    return _verified(rng, "record", "case.yaml", _bytes(fuzz_records.record(rng)))


def _system(rng: random.Random) -> Case:
    return _verified(rng, "system", "case.yaml", _bytes(oracle_records.draw(str(rng.random())).yaml()))


def _hostile(rng: random.Random) -> Case:
    return _verified(rng, "hostile", "case.yaml", fuzz_records.hostile(rng))


def _text(rng: random.Random) -> Case:
    return _verified(rng, "text", "case.txt", _bytes(fuzz_words.article(rng)))


def _markdown(rng: random.Random) -> Case:
    return _verified(rng, "markdown", "case.md", _bytes(fuzz_words.markdown(rng)))


def _html(rng: random.Random) -> Case:
    return _verified(rng, "html", "case.html", _bytes(fuzz_words.html(rng)))


def _extract(rng: random.Random) -> Case:
    form = rng.choice(("yaml", "json", "figures"))
    name = rng.choice(("case.txt", "case.txt", "case.md", "case.html"))
    text = {"case.txt": fuzz_words.article, "case.md": fuzz_words.markdown, "case.html": fuzz_words.html}[name](rng)
    if rng.random() < 0.3:
        return Case("extract", _bytes(text), name, ("extract", "--into", "drafts", name))
    return Case(
        "extract", _bytes(text), name, ("extract", "--output-format", form, name), form if form == "json" else ""
    )


def _query(rng: random.Random) -> Case:
    form = rng.choice(("full", "concise", "json", "json-lines", "csv"))
    records = (("claims/x.yaml", _bytes(FIXED)), ("claims/y.yaml", _bytes(oracle_records.draw("1").yaml())))
    return Case(
        "query",
        _bytes(fuzz_words.query(rng)),
        "",
        ("search", "--output-format", form, "--", "{}", "claims"),
        form,
        records,
    )


def _list(rng: random.Random) -> Case:
    form = rng.choice(TABLES)
    more = rng.choice(
        (
            (),
            ("--value", fuzz_words.query(rng)),
            ("--sort", "value"),
            ("--period", fuzz_records.figure(rng)),
            ("--unit", "元"),
        )
    )
    if rng.random() < 0.2:
        return Case("list", _bytes(fuzz_records.record(rng)), "case.yaml", ("show", "--output-format", "json", "--", "a", "case.yaml"), "json")  # fmt: skip
    return Case(
        "list",
        _bytes(fuzz_records.record(rng)),
        "case.yaml",
        ("list", "--output-format", form, *more, "case.yaml"),
        form,
    )


def _settings(rng: random.Random) -> Case:
    others = (("claims/x.yaml", _bytes(FIXED)),)
    arguments = rng.choice(
        (("verify",), ("verify", "--show-settings"), ("list",), ("verify", "--config", "factcheck.toml", "claims"))
    )
    return Case("settings", _bytes(fuzz_words.settings(rng)), "factcheck.toml", arguments, "", others)


def _diff(rng: random.Random) -> Case:
    old = fuzz_records.record(rng)
    new = fuzz_records.record(rng) if rng.random() < 0.5 else _changed(rng, old)
    form = rng.choice(("full", "concise", "json", "markdown", "github", "stat"))
    main = _bytes(new) if rng.random() < 0.8 else fuzz_records.hostile(rng)
    return Case(
        "diff",
        main,
        "new.yaml",
        ("diff", "--output-format", form, "old.yaml", "new.yaml"),
        form,
        (("old.yaml", _bytes(old)),),
    )


def _changed(rng: random.Random, text: str) -> str:
    """A record with some figures changed."""
    return re.sub(r"[0-9]", lambda m: str(rng.randint(0, 9)) if rng.random() < 0.2 else m[0], text)


def _coverage(rng: random.Random) -> Case:
    record = fuzz_records.record(rng)
    others = (("case.yaml", _bytes(record)),)
    return Case("coverage", _bytes(fuzz_words.article(rng)), "case.txt", ("coverage", "--output-format", rng.choice(("full", "json")), "--text", "case.txt", "case.yaml"), "", others)  # fmt: skip


_DRAWN = {
    "record": _record, "system": _system, "hostile": _hostile, "text": _text, "markdown": _markdown, "html": _html,
    "extract": _extract, "query": _query, "list": _list, "settings": _settings, "diff": _diff, "coverage": _coverage,
}  # fmt: skip

FIXED = """\
article: {title: 南坡光伏电站, published: 2024-05-25}
claims:
- {id: 建设面积, value: 1003亩, quote: 工程建设面积1003亩, measure: 建设面积, tags: [a]}
- {id: 核心区, value: 558亩, quote: 核心区域面积558亩}
- {id: 补植区, value: 454亩, quote: 补植区面积454亩}
- {id: 产量, value: 约12.3亿元, quote: 产量约12.3亿元, period: 2020-04, items: [甲, 乙]}
checks:
- 核心区 + 补植区 = 建设面积
"""


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
