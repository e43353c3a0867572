"""No byte of a file's name or a record acts on a terminal or a CI log: every command, every format, either stream."""

from __future__ import annotations

import ast
import csv
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote_to_bytes
from xml.etree import ElementTree

import pytest

import factcheck as package
from factcheck.report.safe import inert, json_safe, lines, plain, visible

HOSTILE = {
    "line end": "a\n::stop-commands::tok\nb",
    "carriage return": "a\r::error::b",
    "tab": "a\tb",
    "title": "\x1b]0;owned\x07",
    "colour": "\x1b[31mred",
    "c1": "\x9b31m",
    "delete": "a\x7fb",
    "next line": "a\x85b",
    "bidi": "a\u202eb\u2066c",
    "zero width": "a\u200bb\ufeffc",
    "separators": "a\u2028b\u2029c",
    "tags": "a\U000e0041b\u3164c",
    "command": "::error file=x::y",
    "old command": "##[add-mask]x",
    "azure": "##vso[task.setvariable variable=x]y",
    "workflow signs": "a%0Ab,c:d",
    "markup": "<b>&amp;\"'`|[x](y)",
}
NOT_UTF8 = b"bad\xff\xc3name"
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\U000e0000-\U000e007f]|##\\w*\\["
)
OWN_COMMAND = re.compile(r"::(error|warning|notice) [^\n]*")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="such names are for file systems that take any byte")


def record(text: str) -> str:
    """A record in which that text stands wherever text can; one check fails."""
    told = json.dumps(text)
    return (
        f"article: {{title: {told}, publication: {told}, note: {told}, text: 'missing.txt'}}\n"
        "claims:\n"
        f"  - {{id: a, value: 3家, quote: {told}, measure: {told}, area: {told}, population: {told}, tags: [{told}]}}\n"
        f"  - {{id: b, value: 4家, quote: 4家, note: {told}, attributed_to: {told}}}\n"
        "checks:\n"
        f"  - {{that: a = b, name: {told}, because: {told}}}\n"
        f"  - {{that: a = 5家, known: {told}}}\n"
        f"oddity: {told}\n"
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Records, pipes and texts of hostile names that hold hostile text, all in one folder, and a changed copy of it."""
    root = tmp_path_factory.mktemp("hostile")
    names = [name.replace("/", "_").encode() for name in HOSTILE.values()] + [NOT_UTF8]
    for side, value in (("d", "3家"), ("e", "30家")):
        (root / side).mkdir()
        for number, name in enumerate(names):
            text = [*HOSTILE.values(), "plain"][number]
            base = f"{root / side}/{os.fsdecode(name)}"
            data = record(text).replace("{title", f"{{id: r{number}, title").replace("3家", value, 1)
            data = data if side == "d" else data.replace(", text: 'missing.txt'", "")
            Path(f"{base}.yaml").write_text(data, encoding="utf-8")
            Path(f"{base}!.yaml").write_text("article: [", encoding="utf-8")
            os.mkfifo(f"{base}?.yaml")
            Path(f"{base}.txt").write_text(f"标题\n\n全市{text}有321户企业，其中{text}100户。\n", encoding="utf-8")
    return root


def run(folder: Path, *arguments: str | bytes, **environment: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env={**os.environ, "FACTCHECK_CACHE_DIR": str(folder / ".cache"), **environment},
        timeout=120,
        check=False,
    )
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")  # strict: no surrogate gets out


def harmless(text: str, *, commands: bool = False) -> None:
    assert not (found := FORBIDDEN.search(text)), text[max(0, found.start() - 80) : found.end() + 20]
    for line in text.split("\n"):
        if line.lstrip().startswith("::"):
            assert commands
            assert OWN_COMMAND.fullmatch(line), line


READ = {"json": json.loads, "sarif": json.loads, "gitlab": json.loads, "junit": ElementTree.fromstring}
VERIFY = ("full", "concise", "json", "json-lines", "github", "gitlab", "sarif", "junit", "markdown")


@pytest.mark.parametrize("form", VERIFY)
def test_verify(folder: Path, form: str) -> None:
    status, out, err = run(folder, "verify", "--output-format", form, "d")
    assert status == 2
    assert err.count("\n") == err.count("factcheck: error: ") == len(HOSTILE) + 1  # each pipe on one line
    harmless(err)
    harmless(out, commands=form == "github")
    if form in READ:
        READ[form](out)
    if form == "json-lines":
        assert all(json.loads(line)["code"] for line in out.split("\n") if line)
    if form == "sarif":
        uris = {
            unquote_to_bytes(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])
            for result in json.loads(out)["runs"][0]["results"]
        }
        assert b"d/" + NOT_UTF8 + b".yaml" in uris
        assert b"d/a\n::stop-commands::tok\nb.yaml" in uris


@pytest.mark.parametrize(
    ("arguments", "forms"),
    [
        (("list", "d"), ("table", "plain", "csv", "json", "json-lines")),
        (("show", "a", "d"), ("full", "json")),
        (("search", "a", "d", "-n", "0"), ("full", "concise", "csv", "json", "json-lines")),
        (("diff", "d", "e"), ("full", "concise", "json", "markdown", "github", "stat")),
        (("coverage", "--text", "d/a%0Ab,c:d.txt", "e"), ("full", "concise", "json")),
    ],
    ids=lambda value: value[0],
)
def test_records_in_other_commands(folder: Path, arguments: tuple[str, ...], forms: tuple[str, ...]) -> None:
    for form in forms:
        status, out, err = run(
            folder, *arguments, "--output-format" if form != "stat" else "--stat", *[form] * (form != "stat")
        )
        assert status in (0, 2), err
        assert out
        harmless(err)
        harmless(out, commands=form == "github")
        if form == "json":
            json.loads(out)
        if form == "json-lines":
            assert all(json.loads(line) for line in out.split("\n") if line)
        if form == "csv":
            assert len({len(row) for row in csv.reader(io.StringIO(out))}) == 1


def test_texts(folder: Path) -> None:
    names = [f"./d/{name}.txt" for name in (*HOSTILE.values(), os.fsdecode(NOT_UTF8))]
    status, out, err = run(folder, "verify", *names)
    assert (status, err) == (0, "")
    harmless(out)
    for name in (names[0], names[4], names[-1]):
        status, out, err = run(folder, "extract", "--output-format", "figures", name)
        assert (status, err) == (0, "")
        assert "321户" in out
        harmless(out)


@pytest.mark.parametrize("word", ["".join(HOSTILE.values()), HOSTILE["command"]], ids=["all", "command"])
def test_what_is_typed(folder: Path, word: str) -> None:
    """Names that are not there, options, formats, commands and ids: all of them come back in messages."""
    for arguments in (
        ("verify", f"./{word}"),
        ("verify", f"--output-format={word}"),
        ("verify", "--select", word, "claims"),
        (f"x{word}",),
        ("search", f"valve{word}:x", "e"),
        ("show", f"x{word}", "e"),
        ("list", f"--{word}"),
        ("rule", f"x{word}"),
    ):
        status, out, err = run(folder, *arguments)
        assert status in (1, 2), arguments
        assert err
        harmless(out)
        harmless(err)


def test_a_name_is_seen_with_its_line_ends_on_one_line(factcheck, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "f\n::stop-commands::tok\n.yaml")
    done = factcheck("verify", "f\n::stop-commands::tok\n.yaml")
    assert done.returncode == 2
    assert done.stderr == (
        "factcheck: error: f\\n::stop-commands::tok\\n.yaml: is a pipe or a device, not a file; "
        "read a record from a pipe with '-'\n"
    )


def test_delete_is_escaped_in_json(factcheck, tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text(
        'article: {title: t}\nclaims: [{id: a, value: 3, quote: "\\x7F3"}]\nchecks: [a = 4]\n'
    )
    out = factcheck("list", "--output-format", "json", "r.yaml").stdout
    assert '"exact": "\\u007f3"' in out
    assert json.loads(out)["claims"][0]["quote"]["exact"] == "\x7f3"


def test_shell_completion_offers_nothing_that_acts(folder: Path) -> None:
    for words in ("factcheck show r", "factcheck search title:", "factcheck search id:"):
        for shell in ("bash", "zsh", "fish"):
            _, out, err = run(
                folder / "e",
                _FACTCHECK_COMPLETE=f"{shell}_complete",
                COMP_WORDS=words,
                COMP_CWORD="2" if shell != "fish" else words.split()[-1],
            )
            harmless(out)
            harmless(err)


def test_escapes_in_words() -> None:
    assert plain("a\x1b[0m\u202e\x85\x7f\udcff\U000e0041") == "a\\x1b[0m\\u202e\\x85\\x7f\\xff\\U000e0041"
    assert plain("两\r\n行\t字") == "两 行 字"
    assert visible("两\r\n行\t字") == "两\\r\\n行\\t字"
    assert lines("a\n\tb\r\x1b") == "a\n\tb\\x0d\\x1b"
    assert inert("::x\n  ::y\na::b ##[c] ##vso[d] ##e") == "./::x\n  ./::y\na::b ## [c] ## vso[d] ##e"
    for text in ("a\x7f\x85\u2028\U000e0041b", "##[x]", "###[", "😀"):
        encoded = json.dumps(text, ensure_ascii=False)
        assert json.loads(json_safe(encoded)) == text
        assert not FORBIDDEN.search(json_safe(encoded))
    assert json.loads(json_safe('"bad\udcff"')) == "bad\\xff"


def test_only_one_module_writes_to_a_stream() -> None:
    """Whoever prints anywhere else goes around the escaping; what streams are set up and read is in streams.py."""
    root = Path(package.__file__).parent
    found = []
    for file in sorted(root.rglob("*.py")):
        name = file.relative_to(root).as_posix()
        if name in ("cli/output.py", "cli/streams.py"):
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                said = f"{node.value.id}.{node.attr}"
                if said in ("click.echo", "click.secho", "sys.stdout", "sys.stderr", "sys.stdin", "click.prompt"):
                    found.append((name, node.lineno, said))
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("print", "input"):
                found.append((name, node.lineno, node.func.id))
    flushes = [entry for entry in found if entry[0] in ("__main__.py", "cli/run.py")]
    assert {said for _, _, said in flushes} <= {"sys.stdout", "sys.stderr"}
    assert [entry for entry in found if entry not in flushes] == []
