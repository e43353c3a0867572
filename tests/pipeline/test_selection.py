"""Which findings are shown: chosen, ignored, by file, by severity; and what can never be hidden."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck.errors import InputError
from factcheck.verify.registry import BY_CODE
from factcheck.verify.select import Layer, chosen, code_prefix, severity_of

RECORD = """\
article: {title: t}
claims:
  - {id: a, value: 558亩, quote: 558亩}
  - {id: b, value: 112%, quote: 112%, kind: share}
  - {id: c, value: 12亩, quote: 21亩}
checks:
  - a = 559亩
"""
"""FC201 at line 7, FC204 (a warning) at line 4, FC103 at line 5."""


@pytest.fixture
def codes(factcheck, tmp_path: Path):
    (tmp_path / "claims").mkdir(exist_ok=True)
    (tmp_path / "claims" / "r.yaml").write_text(RECORD, encoding="utf-8")

    def run(*arguments: str) -> tuple[int, list[str]]:
        done = factcheck("verify", "--output-format", "json", *arguments)
        assert done.stderr == ""
        found = json.loads(done.stdout)["findings"]
        return done.returncode, [f"{f['code']} {f['severity']}" for f in found]

    return run


@pytest.mark.parametrize(
    ("arguments", "status", "expected"),
    [
        ([], 1, ["FC204 warning", "FC103 error", "FC201 error"]),
        (["--select", "FC2"], 1, ["FC204 warning", "FC201 error"]),
        (["--select", "share-range"], 0, ["FC204 warning"]),
        (["--select", "fc1, FC204"], 1, ["FC204 warning", "FC103 error"]),
        (["--ignore", "FC2"], 1, ["FC103 error"]),
        (["--ignore", "FC2", "--ignore", "FC103"], 0, []),
        (["--select", "FC2", "--ignore", "FC201"], 0, ["FC204 warning"]),
        (["--select", "FC201", "--ignore", "FC2"], 1, ["FC201 error"]),  # the longer word wins
        (["--select", "FC204", "--extend-select", "FC1"], 1, ["FC204 warning", "FC103 error"]),
        (["--select", "FC204", "--strict"], 1, ["FC204 warning"]),
        (["--select", "all", "--exit-zero"], 0, ["FC204 warning", "FC103 error", "FC201 error"]),
    ],
)
def test_options(codes, arguments: list[str], status: int, expected: list[str]) -> None:
    assert codes(*arguments) == (status, expected)


@pytest.mark.parametrize(
    ("settings", "arguments", "expected"),
    [
        ("ignore = ['FC2']", [], ["FC103 error"]),
        ("ignore = ['FC2']", ["--extend-select", "FC204"], ["FC204 warning", "FC103 error"]),
        ("ignore = ['FC2']", ["--select", "FC2"], ["FC204 warning", "FC201 error"]),  # the command line starts anew
        ("select = ['FC2']", ["--ignore", "FC201"], ["FC204 warning"]),
        ("per-file-ignores = {'claims/*.yaml' = ['FC1', 'FC204']}", [], ["FC201 error"]),
        ("per-file-ignores = {'r.yaml' = ['FC1']}", [], ["FC204 warning", "FC201 error"]),
        ("per-file-ignores = {'claims' = ['FC1']}", [], ["FC204 warning", "FC201 error"]),
        (
            "per-file-ignores = {'other/**' = ['FC1']}",
            [],
            ["FC204 warning", "FC103 error", "FC201 error", "FC023 warning"],  # nothing is silenced by it
        ),
        ("severity = {FC2 = 'info', check-fails = 'warning'}", [], ["FC204 info", "FC103 error", "FC201 warning"]),
        ("severity = {share-range = 'error'}", [], ["FC204 error", "FC103 error", "FC201 error"]),
    ],
)
def test_settings(codes, tmp_path: Path, settings: str, arguments: list[str], expected: list[str]) -> None:
    (tmp_path / "factcheck.toml").write_text(settings, encoding="utf-8")
    assert codes(*arguments)[1] == expected


def test_a_lowered_finding_is_not_raised_by_a_setting() -> None:
    assert severity_of("FC201", "warning", {"FC2": "error"}) == "warning"  # a lenient reading saves it
    assert severity_of("FC201", "warning", {"FC2": "info"}) == "info"
    assert severity_of("FC201", "error", {"FC": "info", "FC201": "warning"}) == "warning"
    assert severity_of("FC103", "error", {"FC2": "info"}) == "error"


def test_layers() -> None:
    assert chosen([]) == set(BY_CODE)
    assert chosen([Layer(select=("FC201",))]) == {"FC201"}
    assert chosen([Layer(select=("FC201",)), Layer(extend=("FC202",))]) == {"FC201", "FC202"}
    assert chosen([Layer(ignore=("FC2",)), Layer(select=("FC201",))]) == {"FC201"}
    assert chosen([Layer(select=("FC2",), ignore=("FC2",))]) == set()


def test_words_for_findings() -> None:
    assert [code_prefix(word) for word in ("fc2", "FC201", "Check-Fails", " all ")] == ["FC2", "FC201", "FC201", "FC"]
    for word, hint in (("FC2O1", "FC021"), ("check-fail", "did you mean 'check-fails'?"), ("FC99", ""), ("", "")):
        with pytest.raises(InputError, match="no finding is called") as raised:
            code_prefix(word)
        assert hint in str(raised.value) or hint == "FC021"


def test_what_cannot_be_read_is_never_hidden(factcheck, tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_text("article: {title: t\nclaims: []\n", encoding="utf-8")
    done = factcheck("verify", "--output-format", "concise", "--select", "FC2", "--ignore", "FC0", "broken.yaml")
    assert done.returncode == 1
    assert ": FC001 " in done.stdout


def test_excluded_files_stay_out_however_they_are_named(factcheck, tmp_path: Path) -> None:
    for name in ("claims/r.yaml", "claims/drafts/d.yaml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(RECORD, encoding="utf-8")
    (tmp_path / "factcheck.toml").write_text("exclude = ['drafts']", encoding="utf-8")

    def files(*arguments: str) -> list[str]:
        report = json.loads(factcheck("verify", "--output-format", "json", *arguments).stdout)
        return sorted({finding["file"] for finding in report["findings"]})

    assert files() == ["claims/r.yaml"]
    assert files("claims/drafts/d.yaml") == []
    assert files("claims/drafts/d.yaml", "--isolated") == ["claims/drafts/d.yaml"]
    assert files("--exclude", "claims/r.yaml") == []


def test_statistics_count_codes_most_often_first(factcheck, tmp_path: Path) -> None:
    text = RECORD + "  - a = 560亩\n  - {that: a = 561亩, known: asked}\n"
    (tmp_path / "r.yaml").write_text(text, encoding="utf-8")
    done = factcheck("verify", "--statistics", "r.yaml")
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "2  FC201  check-fails         error",
        "1  FC103  value-not-in-quote  error",
        "1  FC201  check-fails         known",
        "1  FC204  share-range         warning",
    ]
