"""Standard streams that are closed, full or read by nobody; locales that are not UTF-8; errors that nobody foresaw."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.cli.run import settled
from factcheck.findings import Finding, Problem, Report
from factcheck.model import NOWHERE
from factcheck.report.formats import Options
from factcheck.report.whole import written

RECORD = (
    "article: {title: 秋粮产量}\nclaims:\n  - {id: 投资, value: 3家, quote: 投资3家}\n  - {id: b, value: 3家, quote: 3家}\n"
    "checks: [投资 = b]\n"
)
FAILING = RECORD.replace("投资 = b", "投资 + b = 7家")

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "r.yaml").write_text(RECORD, encoding="utf-8")
    (tmp_path / "s.yaml").write_text(FAILING, encoding="utf-8")
    (tmp_path / "a.txt").write_text("标题\n\n全市有321户企业。\n", encoding="utf-8")
    return tmp_path


def shell(folder: Path, command: str, **environment: str) -> tuple[int, bytes, str]:
    """A line of bash in which ``factcheck`` is the program."""
    done = subprocess.run(
        ["bash", "-c", f"factcheck() {{ '{sys.executable}' -m factcheck \"$@\"; }}\n{command}"],
        cwd=folder,
        capture_output=True,
        env={**os.environ, "FACTCHECK_CACHE_DIR": str(folder / ".cache"), **environment},
        timeout=120,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr.decode("utf-8")


@pytest.mark.parametrize("closed", ["<&-", "<&- 2>&-"])
@pytest.mark.parametrize(
    "command",
    [
        "verify r.yaml",
        "list r.yaml",
        "show b r.yaml",
        "search 投资 r.yaml",
        "diff r.yaml s.yaml",
        "extract a.txt",
        "rule FC201",
    ],
)
def test_a_closed_input_that_is_not_needed_is_not_missed(folder: Path, command: str, closed: str) -> None:
    status, out, err = shell(folder, f"factcheck {command} {closed}")
    assert (status, err) == (0, "")
    assert out


@pytest.mark.parametrize(
    "command",
    [
        "verify -",
        "list -",
        "show b -",
        "search b -",
        "diff - r.yaml",
        "extract -",
        "coverage -",
        "verify - --stdin-filename x.txt",
    ],
)
def test_a_closed_input_that_is_needed_is_said(folder: Path, command: str) -> None:
    said = "factcheck: error: standard input is closed; name a file instead of '-'\n"
    assert shell(folder, f"factcheck {command} <&-") == (2, b"", said)
    status, out, err = shell(folder, f"factcheck {command} 0>sink")  # open, but only for writing
    assert (status, out) == (2, b"")
    assert err.startswith("factcheck: error: standard input cannot be read (")


@pytest.mark.parametrize(
    "command", ["verify r.yaml", "list r.yaml", "--help", "--version", "schema", "completion bash"]
)
def test_an_output_that_takes_nothing_is_exit_2(folder: Path, command: str) -> None:
    status, _, err = shell(folder, f"factcheck {command} >&-")
    assert (status, err) == (2, "factcheck: error: standard output is closed; there is nowhere to print to\n")
    assert shell(folder, f"factcheck {command} <&- >&- 2>&-") == (2, b"", "")
    if Path("/dev/full").exists():
        status, _, err = shell(folder, f"factcheck {command} >/dev/full")
        assert status == 2
        assert err.startswith("factcheck: error: ")
        assert "No space left on device" in err
        assert err.count("\n") == 1
        assert shell(folder, f"factcheck {command} >/dev/full 2>/dev/full")[0] == 2


def test_nothing_to_print_needs_no_output(folder: Path) -> None:
    assert shell(folder, "factcheck verify --quiet r.yaml >&-") == (0, b"", "")
    assert shell(folder, "factcheck verify nothing 2>&-")[0] == 2


def test_a_file_opened_by_us_does_not_become_a_stream(folder: Path) -> None:
    """With output closed, the first file opened for writing would get its number and take what is printed."""
    status, _, _ = shell(
        folder, "factcheck verify r.yaml --output-format json:out.json --output-format full <&- >&- 2>&-"
    )
    assert status == 2
    assert (folder / "out.json").read_text(encoding="utf-8").startswith('{\n  "schema": "factcheck/verify/1"')


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two folders of 300 records, and an error in each record: more output than a pipe holds."""
    root = tmp_path_factory.mktemp("many")
    for name, text in (("m", FAILING), ("n", FAILING.replace("3家", "4家"))):
        (root / name).mkdir()
        for i in range(300):
            (root / name / f"r{i}.yaml").write_text(text, encoding="utf-8")
    return root


SHORT = ("--help", "schema", "list m", "list m --output-format csv", "search 投资 m -n 0", "diff m n")
"""Commands whose output fits into a pipe and what a reader takes at a time: some 70,000 bytes."""


@pytest.mark.parametrize(
    "command",
    [
        "verify -v m",
        "verify m --output-format json",
        "verify m --output-format json-lines",
        "verify m --output-format junit",
        "verify -v m 2>&1",
        "list m",
        "list m --output-format csv",
        "search 投资 m -n 0",
        "search 投资 m -n 0 --output-format json",
        "diff m n",
        "diff m n --output-format json",
        "--help",
        "schema",
    ],
)
def test_a_reader_who_has_enough_is_never_an_error_found(many: Path, command: str) -> None:
    for reader, unbuffered in (("head -n 1", "1"), ("true", "")):
        line = f"factcheck {command} | {reader}; exit ${{PIPESTATUS[0]}}"
        status, _, err = shell(many, line, PYTHONUNBUFFERED=unbuffered)
        # What fits into the pipe is written before anybody leaves, and the command ends as it would have.
        assert status == 141 or (status == 0 and command in SHORT)
        assert err == ""


def test_a_pipe_that_refuses_to_wait_still_gets_all(many: Path) -> None:
    read, write = os.pipe()
    os.set_blocking(write, False)
    process = subprocess.Popen(
        [sys.executable, "-m", "factcheck", "verify", "--output-format", "json", "m"], cwd=many, stdout=write
    )
    os.close(write)
    with os.fdopen(read, "rb") as stream:
        data = stream.read()
    assert process.wait(timeout=60) == 1
    assert len(json.loads(data)["findings"]) == 300


PLAIN_C = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


def test_words_are_read_as_typed_in_the_c_locale(folder: Path) -> None:
    (folder / "记录.yaml").write_text(FAILING, encoding="utf-8")
    status, out, _ = shell(folder, "factcheck search 投资3 r.yaml", **PLAIN_C)
    assert (status, out.decode("utf-8")) == (0, "r.yaml:3: 投资  3家  投资3家\n")
    status, out, err = shell(folder, "factcheck verify --output-format concise 记录.yaml 没有.yaml", **PLAIN_C)
    assert status == 2
    assert out.decode("utf-8").startswith("记录.yaml:5:10: FC201 3家 + 3家 come to 6家, not 7家; ")
    assert err == "factcheck: error: 没有.yaml: no such file\n"


def test_words_are_read_in_the_locale_or_as_utf8(folder: Path, tmp_path: Path) -> None:
    localedef = shutil.which("localedef")
    if localedef is None:
        pytest.skip("no locale can be made here")
    made = subprocess.run(
        [localedef, "-i", "zh_CN", "-f", "GBK", str(tmp_path / "zh_CN.GBK")], capture_output=True, check=False
    )
    if not (tmp_path / "zh_CN.GBK" / "LC_CTYPE").exists():
        pytest.skip(f"no locale can be made here: {made.stderr!r}")
    gbk = {"LOCPATH": str(tmp_path), "LC_ALL": "zh_CN.GBK", "PYTHONUTF8": "0"}
    for encoding in ("gbk", "utf-8"):
        word = os.fsdecode("投资3".encode(encoding))
        status, out, _ = shell(folder, f"factcheck search {word} r.yaml", **gbk)
        assert (status, out.decode("utf-8")) == (0, "r.yaml:3: 投资  3家  投资3家\n")


def test_a_stream_of_another_encoding_takes_everything(folder: Path) -> None:
    (folder / "r.yaml").write_text(RECORD.replace("秋粮产量", "😀é秋粮"), encoding="utf-8")
    for encoding in ("gbk", "ascii", "latin-1"):
        status, out, err = shell(folder, "factcheck verify -v r.yaml 没有", PYTHONIOENCODING=encoding)
        assert status == 2
        assert "r.yaml  😀é秋粮" in out.decode("utf-8")
        assert err == "factcheck: error: 没有: no such file\n"


@pytest.mark.parametrize(
    ("error", "status", "says"),
    [
        (ZeroDivisionError("so"), 2, "factcheck: internal error: ZeroDivisionError: so at "),
        (RecursionError("deep"), 2, "factcheck: internal error: RecursionError: deep at cli/run.py:"),
        (GeneratorExit(), 2, "factcheck: internal error: GeneratorExit at "),
        (AssertionError("two\n::error::lines"), 2, "factcheck: internal error: AssertionError: two ::error::lines at "),
        (MemoryError(), 2, "factcheck: error: there is not enough memory "),
        (OSError(5, "Input/output error", "x\ny"), 2, "factcheck: error: x\\ny: Input/output error\n"),
        (KeyboardInterrupt(), 130, ""),
        (SystemExit(3), 3, ""),
        (SystemExit("words"), 2, ""),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_nobody_foresaw_is_one_sentence(
    error: BaseException, status: int, says: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def action() -> int:
        raise error

    assert settled(action, ["verify", "a b\x1b.yaml"]) == status
    said = capsys.readouterr().err
    assert said.startswith(says)
    assert said.count("\n") == bool(says)
    if "internal" in says:
        assert "`factcheck verify 'a b\\x1b.yaml'`" in said
        monkeypatch.setenv("FACTCHECK_TRACEBACK", "1")
        assert settled(action, ["verify"]) == 2
        assert "Traceback (most recent call last):" in capsys.readouterr().err


def finding(line: int, details: tuple[object, ...] = (), message: object = "wrong") -> Finding:
    """A finding as the engine makes it; ``details`` of another type are what no format can write."""
    at = NOWHERE._replace(line=line, end_line=line)
    problem = Problem("FC201", message, "r.yaml", at, details=details)  # type: ignore[arg-type]
    return Finding(problem, "check-fails", "error")


@pytest.mark.parametrize("name", ["full", "json", "json-lines", "github", "sarif", "junit", "markdown"])
def test_one_finding_that_cannot_be_written_takes_no_other_with_it(name: str) -> None:
    findings = [finding(n) for n in range(1, 20)]
    findings[6] = finding(7, (object(),))
    findings[11] = finding(12, message=object())
    report = Report(("r.yaml",), (), (), tuple(findings), ())
    done = written("verify", name, report, Options(verbose=True))
    text, lost = done.text, done.lost
    assert len(lost) == 2 or (name, len(lost)) == ("junit", 1)  # whose messages stand where anything is made text
    assert lost[0].startswith(f"internal error: r.yaml:7: FC201 cannot be written whole as {name} (")
    assert text.count("wrong") >= 18
    if name == "json":
        assert [one["line"] for one in json.loads(text)["findings"]] == [n for n in range(1, 20) if n != 12]
        assert json.loads(text)["errors"] == list(lost)


def test_a_report_that_cannot_be_saved_keeps_none_from_being_printed(folder: Path) -> None:
    status, out, err = shell(
        folder, "factcheck verify s.yaml --output-format json:none/x.json --output-format concise,sarif:s.json"
    )
    assert status == 2
    assert err == "factcheck: error: none/x.json: cannot be written (No such file or directory)\n"
    assert out.startswith(b"s.yaml:5:10: FC201 ")
    assert (folder / "s.json").exists()
