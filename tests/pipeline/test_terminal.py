"""Manners: on a terminal, in a pipe, on a dumb terminal, under CI; interrupted, and when nobody reads on."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pty = pytest.importorskip("pty", reason="needs a terminal")

RECORD = "article: {title: '标题 [bold]x[/bold]'}\nclaims: [{id: a, value: 558亩, quote: 558亩}]\nchecks:\n  - {that: a = 1亩, name: '[bold]x[/bold]'}\n"


def on_terminal(folder: Path, *arguments: str, **environment: str) -> str:
    """What a terminal of 40 columns is sent, standard error included."""
    main, other = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "factcheck", "verify", *arguments],
        cwd=folder,
        stdin=other,
        stdout=other,
        stderr=other,
        env={**os.environ, "TERM": "xterm-256color", "COLUMNS": "40", **environment},
    )
    os.close(other)
    sent = b""
    while True:
        ready, _, _ = select.select([main], [], [], 30)
        assert ready, "the program does not end"
        try:
            piece = os.read(main, 65536)
        except OSError:  # Linux says so when the other side is closed
            break
        if not piece:
            break
        sent += piece
    process.wait(timeout=30)
    os.close(main)
    return sent.decode("utf-8").replace("\r\n", "\n")


@pytest.fixture
def record(tmp_path: Path) -> str:
    (tmp_path / "r.yaml").write_text(RECORD, encoding="utf-8")
    return "r.yaml"


def test_colour_and_summary_on_a_terminal_alone(tmp_path: Path, record: str) -> None:
    sent = on_terminal(tmp_path, record)
    assert "\x1b[" in sent
    assert "[bold]x[/bold]" in sent  # mark-up of a record is text
    assert "1 error" in sent.splitlines()[-1]


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_no_colour_where_it_is_not_wanted(tmp_path: Path, record: str, environment: dict[str, str]) -> None:
    sent = on_terminal(tmp_path, record, **environment)
    assert "\x1b" not in sent
    assert "[bold]x[/bold]" in sent


def test_colour_that_is_asked_for(tmp_path: Path, record: str, factcheck) -> None:
    assert "\x1b" not in on_terminal(tmp_path, "--color", "never", record)
    assert "\x1b[" in factcheck("verify", record, FORCE_COLOR="1").stdout
    assert "\x1b[" in factcheck("verify", "--color", "always", record, NO_COLOR="1").stdout
    assert "\x1b" not in factcheck("verify", record, FORCE_COLOR="0").stdout


def test_a_pipe_gets_plain_lines_of_any_length(factcheck, record: str) -> None:
    done = factcheck("verify", record, COLUMNS="20")
    assert "\x1b" not in done.stdout
    first = done.stdout.splitlines()[0]
    assert first == "r.yaml:4:12: error[FC201] [bold]x[/bold]: 558亩 is not 1亩"
    assert done.stderr == ""


def test_formats_for_programs_are_never_coloured(factcheck, record: str) -> None:
    for name in ("json", "json-lines", "github", "gitlab", "sarif", "junit", "markdown", "concise"):
        assert "\x1b" not in factcheck("verify", "--color", "always", "--output-format", name, record).stdout


def test_a_reader_who_has_enough_is_no_error(tmp_path: Path) -> None:
    checks = "".join(f"  - a = {i}亩\n" for i in range(2000))
    (tmp_path / "r.yaml").write_text(RECORD.split("  - ", maxsplit=1)[0] + checks, encoding="utf-8")
    command = f"'{sys.executable}' -m factcheck verify r.yaml --output-format concise | head -n 1"
    done = subprocess.run(["bash", "-c", command], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.count("\n") == 1
    assert done.stderr == ""


def wait_until_read(pipe: int) -> None:
    """Until nothing that was written to a pipe is still in it."""
    import fcntl
    import termios

    for _ in range(3000):
        left = fcntl.ioctl(pipe, termios.FIONREAD, b"\0" * 4)
        if left == b"\0" * 4:
            return
        time.sleep(0.01)
    pytest.fail("the program does not read its input")


def test_an_interrupt_leaves_130_and_no_half_file(tmp_path: Path) -> None:
    (tmp_path / "out.json").write_text("the old report", encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "factcheck", "verify", "-", "--output-format", "json", "--output-file", "out.json"],
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdin is not None
    process.stdin.write(b"article: {title: t}\n")
    process.stdin.flush()
    wait_until_read(process.stdin.fileno())  # then it waits for the rest of its input
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=30)
    assert process.returncode == 130
    assert b"Traceback" not in said
    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]
    assert (tmp_path / "out.json").read_text(encoding="utf-8") == "the old report"
