"""A record names its text within its own project, and learns nothing of what lies outside."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

TEXT = "南坡造林\n\n今年全县造林1003亩,其中核心区558亩。\n"


def record(text: str) -> str:
    return f"article:\n  title: 南坡造林\n  text: {json.dumps(text)}\nclaims:\n  - {{id: 甲, value: 558亩, quote: 核心区558亩}}\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A record in a folder of a project, and a text outside of it; nothing is run in the project itself."""
    (tmp_path / "project" / "claims").mkdir(parents=True)
    (tmp_path / "project" / "articles").mkdir()
    (tmp_path / "project" / "articles" / "x.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "secret.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path / "project"


def outcomes(factcheck, project: Path, *texts: str, **environment: str) -> list[str]:
    """``read``, ``refused`` or why not, for each, by every command that would read it, which must agree."""
    files = [project / "claims" / f"r{number}.yaml" for number in range(len(texts))]
    for file, text in zip(files, texts, strict=True):
        file.write_text(record(text), encoding="utf-8")
    paths = [str(file) for file in files]
    verified = factcheck("verify", "--output-format", "json", *paths, **environment)
    found = {f["file"]: f for f in json.loads(verified.stdout)["findings"]}
    covered = factcheck("coverage", "--output-format", "json", *paths, **environment)
    rows = {row["file"]: row for row in json.loads(covered.stdout)["articles"]}
    shown = json.loads(factcheck("show", "甲", "--output-format", "json", *paths, **environment).stdout)["claims"]
    contexts = {claim["file"]: claim["context"] for claim in shown}
    assert (verified.returncode, covered.returncode) == ((1, 2) if found else (0, 0))
    results = []
    for path in paths:
        finding = found.get(path)
        if finding is None:
            assert (rows[path]["recorded"], rows[path]["figures"], contexts[path]["exact"]) == (1, 2, "核心区558亩")
            results.append("read")
            continue
        assert (finding["code"], finding["line"], finding["column"]) == ("FC105", 3, 9)
        assert path not in rows and contexts[path] is None
        message = finding["message"]
        assert message in covered.stderr
        results.append("refused" if "outside the project" in message else message)
    return results


def outcome(factcheck, project: Path, text: str) -> str:
    (result,) = outcomes(factcheck, project, text)
    return result


def test_beside_and_below_the_record(factcheck, project: Path) -> None:
    (project / "claims" / "texts").mkdir()
    (project / "claims" / "texts" / "x.txt").write_text(TEXT, encoding="utf-8")
    (project / "claims" / "x.txt").write_text(TEXT, encoding="utf-8")
    assert outcomes(factcheck, project, "x.txt", "texts/x.txt", "./texts/../x.txt") == ["read"] * 3


def test_in_any_encoding_that_an_article_may_have(factcheck, project: Path) -> None:
    for name, encoding in (("a.txt", "utf-16"), ("b.txt", "gb18030"), ("c.txt", "utf-8-sig")):
        (project / "claims" / name).write_text(TEXT, encoding=encoding)
    assert outcomes(factcheck, project, "a.txt", "b.txt", "c.txt") == ["read"] * 3


@pytest.mark.parametrize("mark", ["factcheck.toml", "pyproject.toml", ".git/HEAD"])
def test_a_project_is_what_is_marked_as_one(factcheck, project: Path, tmp_path: Path, mark: str) -> None:
    (project / mark).parent.mkdir(exist_ok=True)
    (project / mark).write_text("", encoding="utf-8")
    # The current folder holds both; the project is nearer.
    assert outcomes(factcheck, project, "../articles/x.txt", "../../secret.txt") == ["read", "refused"]


def test_or_what_the_current_folder_holds(factcheck, project: Path, tmp_path: Path) -> None:
    texts = ("../articles/x.txt", "../../secret.txt", "../../../secret.txt")
    assert outcomes(factcheck, project, *texts) == ["read", "read", "refused"]


def test_a_dotted_home_is_no_project(factcheck, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    from factcheck.store.kept import project as project_of

    claims = str((project / "claims").resolve())
    assert project_of(claims) == str(tmp_path.resolve())
    monkeypatch.setenv("HOME", str(tmp_path))
    assert project_of(claims) == claims
    (tmp_path / "factcheck.toml").write_text("", encoding="utf-8")
    assert project_of(claims) == str(tmp_path.resolve())


def test_what_leads_out(factcheck, project: Path, tmp_path: Path) -> None:
    (project / "factcheck.toml").write_text("", encoding="utf-8")
    (project / ".env").write_text(TEXT, encoding="utf-8")
    (project / "claims" / "link.txt").symlink_to(tmp_path / "secret.txt")
    (project / "claims" / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    (project / "claims" / "up").symlink_to(tmp_path)
    texts = (
        str(tmp_path / "secret.txt"),
        str(project / "articles" / "x.txt"),
        "/etc/passwd",
        "/dev/zero",
        "\\\\host\\share\\x.txt",
        "C:\\x.txt",
        "~/x.txt",
        "../../secret.txt",
        "../../nowhere.txt",
        "../../project/articles/x.txt",
        "../../nowhere/../project/articles/x.txt",
        "up/secret.txt",
        "up/nowhere.txt",
        "link.txt",
        "gone.txt",
        "../.env",
    )
    assert outcomes(factcheck, project, *texts) == ["refused"] * len(texts)


def test_a_link_within_is_followed(factcheck, project: Path) -> None:
    (project / "factcheck.toml").write_text("", encoding="utf-8")
    (project / "claims" / "link.txt").symlink_to("../articles/x.txt")
    (project / "claims" / "texts").symlink_to("../articles")
    assert outcomes(factcheck, project, "link.txt", "texts/x.txt") == ["read", "read"]


def test_what_is_no_file(factcheck, project: Path) -> None:
    os.mkfifo(project / "claims" / "pipe.txt")
    (project / "claims" / "round.txt").symlink_to("round.txt")
    pipe, folder, none, around = outcomes(factcheck, project, "pipe.txt", "../articles", "none.txt", "round.txt")
    assert pipe.endswith("pipe.txt: is not a file")
    assert folder.endswith("articles: is not a file")
    assert none.endswith("none.txt: no such file")
    assert "round.txt: cannot be read" in around


def test_a_record_that_is_a_link_lies_where_the_link_does(factcheck, project: Path, tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    (tmp_path / "far" / "r.yaml").write_text(record("x.txt"), encoding="utf-8")
    (project / "claims" / "x.txt").write_text(TEXT, encoding="utf-8")
    (project / "claims" / "l.yaml").symlink_to(tmp_path / "far" / "r.yaml")
    assert factcheck("verify", "--quiet", str(project / "claims" / "l.yaml")).stdout == ""


def test_a_record_from_a_pipe_lies_where_its_name_says(factcheck, project: Path, tmp_path: Path) -> None:
    done = factcheck(
        "verify", "-q", "-", "--stdin-filename", "project/claims/r.yaml", stdin=record("../articles/x.txt").encode()
    )
    assert (done.returncode, done.stdout) == (0, "")
    done = factcheck("verify", "-q", "-", stdin=record("/etc/passwd").encode())
    assert (done.returncode, "FC105" in done.stdout) == (1, True)
