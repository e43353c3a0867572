"""Runs the commands that the documentation shows, and holds what they print against what stands there.

A page's fenced blocks are taken in order, in one folder. A block after ``<!-- file: claims/x.yaml -->`` is that file; one
whose lines begin with ``$ `` is commands, each with its output below it; after ``<!-- terminal: 80 -->`` they are run on a
terminal of so many columns. One that begins with ``>>> `` is a piece of the page's Python session. ``python
docs/examples.py PAGE…`` writes the outputs anew; a test compares them.
"""

from __future__ import annotations

import contextlib
import doctest
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BLOCK = re.compile(
    r"(?P<file><!-- file: (?P<name>\S+) -->\n+)?(?:<!-- terminal: (?P<columns>\d+) -->\n+)?^```[^\n]*\n(?P<body>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)


def run(command: str, folder: Path, columns: int = 0) -> str:
    """What a command prints in a folder, both streams: as off a terminal, or on one of so many columns."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("FACTCHECK_", "GITHUB_", "CI"))}
    environment = {
        **clean,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{clean.get('PATH', '')}",
        "LC_ALL": "C.UTF-8",
        "COLUMNS": str(columns or 100),
        "NO_COLOR": "1",
        "FACTCHECK_CACHE_DIR": str(Path(tempfile.gettempdir(), "factcheck-examples")),
    }
    if columns:
        return _on_terminal(command, folder, environment)
    done = subprocess.run(  # noqa: S603 - the documentation's own commands, on the reader's own path
        ["bash", "-c", command],  # noqa: S607
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=120,
        check=False,
    )
    return done.stdout.decode("utf-8")


def _on_terminal(command: str, folder: Path, environment: dict[str, str]) -> str:
    """What a terminal is sent."""
    import pty

    ours, theirs = pty.openpty()
    process = subprocess.Popen(  # noqa: S603 - as above
        ["bash", "-c", command],  # noqa: S607
        cwd=folder,
        env={**environment, "TERM": "xterm"},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    sent = b""
    try:
        while piece := os.read(ours, 65536):
            sent += piece
    except OSError:  # Linux says so when the other side is closed
        pass
    process.wait(timeout=120)
    os.close(ours)
    return sent.decode("utf-8").replace("\r\n", "\n")


def session(body: str, names: dict[str, object]) -> str:
    """A piece of a Python session with what it prints as it is now; ``names`` holds what the pieces before it defined."""
    written = ""
    for piece in doctest.DocTestParser().parse(body):
        if isinstance(piece, str):
            written += piece
            continue
        first, *more = piece.source.splitlines()
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            try:
                exec(compile(piece.source, "<page>", "single"), names)  # noqa: S102 - the documentation's own code
            except Exception as error:
                said = "".join(traceback.format_exception_only(error))
                print(f"Traceback (most recent call last):\n    ...\n{said}", end="")  # noqa: T201
        written += "".join([f">>> {first}\n", *(f"... {line}".rstrip() + "\n" for line in more), printed.getvalue()])
    return written


def python_of(text: str) -> str:
    """All Python of a page as one module, for type checkers: its blocks, and what is typed in its sessions."""
    parts = []
    for block in BLOCK.finditer(text):
        if block["body"].startswith(">>> "):
            parts += [example.source for example in doctest.DocTestParser().get_examples(block["body"])]
        elif block[0].lstrip().startswith("```python"):
            parts.append(block["body"])
    return "".join(parts)


def rerun(text: str, folder: Path) -> str:
    """The page with every output as it is now."""
    return "".join(_pieces(text, folder))


def _pieces(text: str, folder: Path) -> Iterator[str]:
    at = 0
    names: dict[str, object] = {"__name__": "__main__"}
    for block in BLOCK.finditer(text):
        body = block["body"]
        yield text[at : block.start("body")]
        at = block.end("body")
        if block["file"]:
            path = folder / block["name"]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(body, encoding="utf-8")
            yield body
        elif body.startswith("$ "):
            for line in body.splitlines():
                if line.startswith("$ "):
                    output = run(line[2:], folder, int(block["columns"] or 0))
                    yield f"{line}\n{output}" + ("" if not output or output.endswith("\n") else "\n")
        elif body.startswith(">>> "):
            with contextlib.chdir(folder):
                yield session(body, names)
        else:
            yield body
    yield text[at:]


def has_commands(text: str) -> bool:
    """Whether a page shows any command, or any Python, with its output."""
    return any(block["body"].startswith(("$ ", ">>> ")) for block in BLOCK.finditer(text))


def refreshed(page: Path) -> str:
    """The page as it should be, run in a folder of its own; where it speaks of the project's records, with a copy of them."""
    text = page.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        if page.resolve() in (ROOT / "README.md", ROOT / "docs" / "reference" / "screens.md"):
            shutil.copytree(ROOT / "claims", Path(folder, "claims"))
        return rerun(text, Path(folder))


def pages() -> list[Path]:
    """Every page that shows commands."""
    found = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    return [page for page in found if has_commands(page.read_text(encoding="utf-8"))]


if __name__ == "__main__":
    for page in [Path(name) for name in sys.argv[1:]] or pages():
        page.write_text(refreshed(page), encoding="utf-8")
