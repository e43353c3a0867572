"""The settings nearest to each record hold for it; mistakes in settings are told all at once; entries that silence nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

RECORD = """\
article: {title: A}
claims:
  - {id: a, value: 11家, quote: 共有11家}
checks: [a = 12家]
"""


@pytest.fixture
def two(tmp_path: Path) -> Path:
    """Two projects in one folder, each with a record that fails."""
    for name in ("p", "q"):
        (tmp_path / name / "claims").mkdir(parents=True)
        (tmp_path / name / "claims" / f"{name}.yaml").write_text(RECORD, encoding="utf-8")
    return tmp_path


def concise(factcheck, *arguments: str) -> list[str]:
    return [
        " ".join(line.split()[:2])
        for line in factcheck("verify", "--output-format", "concise", *arguments).stdout.splitlines()
    ]


def test_each_record_is_judged_by_its_own_project(factcheck, two: Path) -> None:
    (two / "p" / "factcheck.toml").write_text("[per-file-ignores]\n'*' = ['FC2']\n", encoding="utf-8")
    (two / "q" / "pyproject.toml").write_text("[tool.factcheck.severity]\nFC201 = 'info'\n", encoding="utf-8")
    assert concise(factcheck, "p/claims/p.yaml", "q") == ["q/claims/q.yaml:4:10: FC201"]
    assert factcheck("verify", "p", "q").returncode == 0
    assert factcheck("verify", "p", "q", "--isolated").returncode == 1
    (two / "o.toml").write_text("", encoding="utf-8")
    assert len(concise(factcheck, "p", "q", "--config", "o.toml")) == 2


def test_settings_nearer_than_those_of_the_current_folder(factcheck, two: Path) -> None:
    (two / "factcheck.toml").write_text("ignore = ['FC2']\nclaims = ['p', 'q']\n", encoding="utf-8")
    assert concise(factcheck) == []
    (two / "q" / "claims" / "factcheck.toml").write_text("strict = false\n", encoding="utf-8")
    assert concise(factcheck) == ["q/claims/q.yaml:4:10: FC201"]  # nothing is merged
    assert concise(factcheck, "--ignore", "FC201") == []
    (two / "q" / "claims" / "factcheck.toml").write_text("exclude = ['q.yaml']\n", encoding="utf-8")
    assert concise(factcheck, "--select", "FC2") == ["p/claims/p.yaml:4:10: FC201"]


def test_a_record_without_settings_of_its_own_has_those_of_the_current_folder(
    factcheck, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "r.yaml"
    elsewhere.write_text(RECORD, encoding="utf-8")
    assert factcheck("verify", str(elsewhere)).returncode == 1
    (tmp_path / "factcheck.toml").write_text("ignore = ['FC2']\n", encoding="utf-8")
    assert factcheck("verify", str(elsewhere)).returncode == 0


def test_all_mistakes_at_once_with_their_lines(factcheck, tmp_path: Path) -> None:
    (tmp_path / "cfg.toml").write_text(
        '# ours\nclaim = ["claims"]\nstrict = "yes"\n\n[severity]\nFC2 = "eror"\nFC3 = "error"\n"FX" = "info"\n',
        "utf-8",
    )
    done = factcheck("verify", "--show-settings", "--config", "cfg.toml")
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "factcheck: error: cfg.toml:2: has no setting 'claim'; did you mean 'claims'?",
        "factcheck: error: cfg.toml:3: 'strict': must be true or false",
        "factcheck: error: cfg.toml:6: 'severity': 'FC2' must be one of info, warning, error, not 'eror' (to silence it, use 'ignore')",
        "factcheck: error: cfg.toml:8: 'severity': no finding is called 'FX' (`factcheck rule --all` lists them)",
    ]


def test_lines_within_pyproject(factcheck, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(
        "[project]\nname = 'x'\nstrict = 1\n\n[tool.factcheck]\nseverity = {FC2 = 'eror'}\nmax-quote = 0\n", "utf-8"
    )
    lines = factcheck("verify", "--show-settings").stderr.splitlines()
    assert [line.split(" ")[2] for line in lines] == ["pyproject.toml:6:", "pyproject.toml:7:"]


def test_entries_that_silence_nothing(factcheck, tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "a.yaml").write_text(RECORD, encoding="utf-8")
    (tmp_path / "kept.yaml").write_text(RECORD, encoding="utf-8")
    (tmp_path / "factcheck.toml").write_text(
        '[per-file-ignores]\n"claims/gone.yaml" = ["FC201"]\n"claims/*" = ["FC201", "FC3"]\n"kept.yaml" = ["FC2"]\n',
        "utf-8",
    )
    done = factcheck("verify", "--output-format", "concise")
    assert done.stdout.splitlines() == [
        "factcheck.toml:2:1: FC023 warning: 'claims/gone.yaml' in per-file-ignores is no file that was checked; "
        "delete the entry, or correct it",
        "factcheck.toml:3:1: FC023 warning: nothing in 'claims/*' is an FC3 any more; delete it from per-file-ignores",
    ]
    assert done.returncode == 0
    assert factcheck("verify", "--output-format", "concise", "claims").stdout == ""  # not all of the project
    assert factcheck("verify", "--output-format", "concise", "--ignore", "FC023").stdout == ""


@pytest.mark.parametrize(
    ("quote", "length"),
    [
        ("全市今年以来新登记的规模以上工业企业一共有321户", 23),
        ("The number of unemployed people dropped by 7,900 to 161,300 in May", 12),
    ],
)
def test_the_length_of_quotes_is_a_setting(factcheck, tmp_path: Path, quote: str, length: int) -> None:
    value = "321户" if "户" in quote else '"161,300"'
    record = f'article: {{title: t}}\nclaims:\n  - id: a\n    value: {value}\n    quote: "{quote}"\n'
    (tmp_path / "r.yaml").write_text(record, encoding="utf-8")
    assert factcheck("verify", "--strict", "r.yaml").returncode == 0
    for most, expected in ((length, []), (length - 1, ["r.yaml:5:12: FC106"])):
        (tmp_path / "factcheck.toml").write_text(f"max-quote = {most}\n", encoding="utf-8")
        assert concise(factcheck, "r.yaml") == expected
    said = factcheck("verify", "--output-format", "concise", "r.yaml").stdout
    assert f"has {length} Chinese characters or words; the settings allow {length - 1}" in said


def test_check_is_verify(factcheck, tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text(RECORD, encoding="utf-8")
    assert factcheck("check", "r.yaml").stdout == factcheck("verify", "r.yaml").stdout
    assert factcheck("check", "r.yaml").returncode == 1
    assert " check " not in factcheck("--help").stdout
    assert "did you mean 'check'?" in factcheck("chek", "r.yaml").stderr
