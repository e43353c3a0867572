"""Where settings come from, what they may say, and that nothing in them is passed over in silence."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

RECORD = "article: {title: t}\nclaims: [{id: a, value: 558亩, quote: 558亩}]\nchecks:\n  - a = 1亩\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "records" / "deep").mkdir(parents=True)
    (tmp_path / "records" / "r.yaml").write_text(RECORD, encoding="utf-8")
    return tmp_path


def test_the_nearest_file_with_our_table_counts(factcheck, project: Path) -> None:
    (project / "pyproject.toml").write_text(
        "[tool.factcheck]\nclaims = 'records'\nignore = ['FC2']\n", encoding="utf-8"
    )
    assert factcheck("verify").returncode == 0
    inner = project / "records" / "deep"
    (inner / "pyproject.toml").write_text("[project]\nname = 'x'\n", encoding="utf-8")  # not ours: looked past
    shown = factcheck("verify", "--show-settings", "--config", "pyproject.toml").stdout
    assert shown.startswith("# from pyproject.toml\n")
    (project / "factcheck.toml").write_text("claims = ['records']\n", encoding="utf-8")
    assert factcheck("verify").returncode == 1  # our own file stands before the shared one
    assert factcheck("verify", "--isolated", "records").returncode == 1
    assert factcheck("verify", "--isolated").stderr.startswith("factcheck: error: there is no folder 'claims' here")


@pytest.mark.parametrize(
    "text",
    [
        "[tool.factcheck]\nignore = ['FC2']\n",
        "[tool]\nfactcheck.ignore = ['FC2']\n",
        "[tool]\nfactcheck = {ignore = 'check-fails'}\n",
        "[ tool . 'factcheck' ]\nignore = ['FC201']\n",
        "tool.factcheck.ignore = 'FC2'\n",
        "\ufeff[tool.factcheck.severity]\nFC201 = 'warning'\n",
    ],
)
def test_every_spelling_of_the_table(factcheck, project: Path, text: str) -> None:
    (project / "pyproject.toml").write_text(text, encoding="utf-8")
    assert factcheck("verify", "records").returncode == 0


def test_settings_and_paths_are_seen_from_their_file(project: Path) -> None:
    import os

    from factcheck.settings import load

    (project / "factcheck.toml").write_text("claims = ['records']\nbaseline = 'b.json'\n", encoding="utf-8")
    before = Path.cwd()
    os.chdir(project / "records" / "deep")
    try:
        settings = load()
    finally:
        os.chdir(before)
    assert settings.claims == (str(Path("..", "..", "records")),)
    assert settings.baseline == str(Path("..", "..", "b.json"))
    assert settings.file == str(Path("..", "..", "factcheck.toml"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("slect = ['FC2']", "has no setting 'slect'; did you mean 'select'?"),
        ("extend_select = ['FC2']", "did you mean 'extend-select'?"),
        ("zzz = 1", "has no setting 'zzz'; there are: claims, exclude, output-format"),
        ("claims = 1", "'claims': must be a text or a list of texts"),
        ("claims = ['']", "'claims': must be a text or a list of texts"),
        ("strict = 'yes'", "'strict': must be true or false"),
        ("baseline = ['a']", "'baseline': must be a text"),
        ("ignore = ['FC9']", "'ignore': no finding is called 'FC9'"),
        ("select = ['chek-fails']", "did you mean 'check-fails'?"),
        ("per-file-ignores = ['FC2']", "'per-file-ignores': must be a table"),
        ("per-file-ignores = {'*' = ['FX']}", "no finding is called 'FX'"),
        ("severity = {FC2 = 'off'}", "'FC2' must be one of info, warning, error"),
        ("output-format = 'srif'", "there is no output format 'srif'; did you mean 'sarif'?"),
        ("output-format = ['full', 'json']", "cannot both go to standard output"),
        ("a = [", "Invalid value"),
        ("x = '\x00'", "factcheck.toml: "),
    ],
)
def test_mistakes_name_the_key_and_what_may_stand_there(factcheck, project: Path, text: str, said: str) -> None:
    (project / "factcheck.toml").write_text(text, encoding="utf-8")
    done = factcheck("verify", "records")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("factcheck: error: factcheck.toml:")
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"a = " + b"[" * 50_000, b"#" * 2_000_000])
def test_files_that_are_no_settings(factcheck, project: Path, data: bytes) -> None:
    (project / "factcheck.toml").write_bytes(data)
    done = factcheck("verify", "records")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("factcheck: error: factcheck.toml: ")
    assert len(done.stderr.splitlines()) == 1


def test_settings_in_another_encoding_are_placed_and_named(factcheck, project: Path) -> None:
    (project / "factcheck.toml").write_bytes('strict = true\nclaims = "锦州"\n'.encode("gbk"))
    done = factcheck("verify", "records")
    said = "line 2, column 11: byte 0xBD is not UTF-8; it reads as GBK/GB18030: save it as UTF-8"
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"factcheck: error: factcheck.toml: {said}"), done.stderr


def test_config_and_isolated(factcheck, project: Path) -> None:
    (project / "other.toml").write_text("ignore = ['FC2']\n", encoding="utf-8")
    assert factcheck("verify", "records", "--config", "other.toml").returncode == 0
    missing = factcheck("verify", "records", "--config", "missing.toml")
    assert missing.stderr == "factcheck: error: missing.toml: cannot be read (No such file or directory)\n"
    both = factcheck("verify", "--config", "other.toml", "--isolated")
    assert (both.returncode, "cannot go together" in both.stderr) == (2, True)


def test_options_stand_above_the_environment_and_that_above_settings(factcheck, project: Path) -> None:
    (project / "factcheck.toml").write_text("output-format = 'json'\nclaims = 'records'\n", encoding="utf-8")
    assert factcheck("verify").stdout.startswith("{")
    assert factcheck("verify", FACTCHECK_OUTPUT_FORMAT="concise").stdout.startswith("records/r.yaml:4:5: ")
    both = factcheck("verify", "--output-format", "markdown", FACTCHECK_OUTPUT_FORMAT="concise")
    assert both.stdout.startswith("### factcheck")
    assert factcheck("verify", FACTCHECK_OUTPUT_FORMAT="csv").stdout.startswith("{")  # another command's
    wrong = factcheck("verify", FACTCHECK_OUTPUT_FORMAT="jsn")
    assert wrong.returncode == 2
    assert "did you mean 'json'?" in wrong.stderr


def test_strict_in_the_settings(factcheck, project: Path) -> None:
    (project / "factcheck.toml").write_text("severity = {FC201 = 'warning'}\nclaims = 'records'\n", encoding="utf-8")
    assert factcheck("verify").returncode == 0
    (project / "factcheck.toml").write_text(
        "strict = true\nseverity = {FC201 = 'warning'}\nclaims = 'records'\n", encoding="utf-8"
    )
    assert factcheck("verify").returncode == 1


def test_what_is_shown_is_toml_that_sets_the_same(factcheck, project: Path) -> None:
    text = """\
claims = ["records"]
exclude = ["draft \\"x\\"/*"]
output-format = ["full", "sarif:a.sarif"]
strict = true
baseline = "b.json"
select = ["FC2"]
extend-select = ["FC103"]
ignore = ["FC204"]
max-quote = 40

[per-file-ignores]
"a b/**" = ["FC1", "FC201"]

[severity]
"FC402" = "error"
"""
    (project / "factcheck.toml").write_text(text, encoding="utf-8")
    shown = factcheck("verify", "--show-settings").stdout
    assert shown == f"# from factcheck.toml\n{text}"
    assert tomllib.loads(shown) == tomllib.loads(text)
    nothing = factcheck("verify", "--show-settings", "--isolated").stdout
    assert nothing.startswith('# no settings file: these are the defaults\nclaims = ["claims"]\n')
    assert tomllib.loads(nothing)["select"] == ["FC"]


def test_other_commands_read_the_same_paths(factcheck, project: Path) -> None:
    (project / "factcheck.toml").write_text("claims = 'records'\n", encoding="utf-8")
    assert "558亩" in factcheck("list").stdout


def test_without_a_settings_file_no_parser_is_imported(factcheck, project: Path) -> None:
    import subprocess
    import sys

    (project / "pyproject.toml").write_text("[project]\nname = 'elsewhere'\n", encoding="utf-8")
    code = "import sys; from factcheck.cli.run import run; run(['verify', 'records']); print('tomllib' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=project, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "False"
