"""Folders that may not be searched and files that go away are named; whatever else there is, is still read."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.store.find import find

WRONG = "article: {{title: 共{0}}}\nclaims:\n  - {{id: 甲, value: 3家, quote: 共3家}}\nchecks: [甲 = {0}家]\n"


@pytest.fixture
def claims(tmp_path: Path) -> Iterator[Path]:
    """A folder with a record that fails, and one below it, with another, that may not be searched."""
    locked = tmp_path / "claims" / "b" / "locked"
    locked.mkdir(parents=True)
    (tmp_path / "claims" / "a.yaml").write_text(WRONG.format(4), encoding="utf-8")
    (tmp_path / "claims" / "b" / "c.yaml").write_text(WRONG.format(5), encoding="utf-8")
    (locked / "d.yaml").write_text(WRONG.format(6), encoding="utf-8")
    locked.chmod(0)
    yield tmp_path / "claims"
    locked.chmod(0o700)


@pytest.mark.parametrize(
    ("command", "still"),
    [
        (
            ("verify", "--output-format", "concise", "claims"),
            ["claims/a.yaml:4:10: FC201", "claims/b/c.yaml:4:10: FC201"],
        ),
        (("verify", "--exit-zero", "--output-format", "concise", "claims"), ["claims/a.yaml:4:10: FC201"]),
        (("list", "claims"), ["claims/a.yaml:3", "claims/b/c.yaml:3"]),
        (("search", "甲", "claims"), ["claims/a.yaml:3", "claims/b/c.yaml:3"]),
        (("search", "无处", "claims"), []),
        (("show", "甲", "claims"), ["claims/a.yaml"]),
        (("diff", "claims", "claims"), []),
        (("coverage", "claims"), []),
        (("init", "."), []),
    ],
    ids=lambda value: " ".join(value[:2]) if isinstance(value, tuple) else "",
)
def test_named_by_every_command(mortal, claims: Path, command: tuple[str, ...], still: list[str]) -> None:
    done = mortal(*command)
    assert done.returncode == 2, done.stdout + done.stderr
    assert "factcheck: error: claims/b/locked: no permission to read this folder" in done.stderr
    for line in still:
        assert line in done.stdout


def test_the_second_search_names_it_too(mortal, claims: Path) -> None:
    for _ in range(2):
        done = mortal("search", "甲", "claims")
        assert (done.returncode, done.stdout.count("claims/")) == (2, 2)
        assert "claims/b/locked" in done.stderr


def test_a_folder_that_may_be_listed_and_not_entered(mortal, claims: Path) -> None:
    (claims / "b" / "locked").chmod(0o400)
    done = mortal("verify", "--output-format", "concise", "claims")
    assert done.returncode == 2
    assert "claims/b/locked/d.yaml: no permission to read it" in done.stderr
    assert "claims/a.yaml:4:10: FC201" in done.stdout


def test_named_itself_and_below_it(mortal, claims: Path) -> None:
    done = mortal("list", "claims/b/locked", "claims/b/locked/x", "claims/b/locked/d.yaml", "nowhere", "claims/a.yaml")
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "factcheck: error: claims/b/locked: no permission to read this folder",
        "factcheck: error: claims/b/locked/x: no permission to read it",
        "factcheck: error: nowhere: no such file or folder",
        "factcheck: error: claims/b/locked/d.yaml: no permission to read it",
    ]
    assert done.stdout.startswith("claims/a.yaml:3")


def test_an_article_looked_for_beside_the_record(mortal, claims: Path) -> None:
    """What lies in a locked folder may be what a check names: said. What is found elsewhere needs nothing of it."""
    (claims / "e.yaml").write_text(WRONG.format(3).replace("甲 = 3家", "甲 = d.甲"), encoding="utf-8")
    done = mortal("verify", "claims/e.yaml")
    assert (done.returncode, "claims/b/locked: no permission" in done.stderr) == (2, True)
    assert "d" in done.stdout
    (claims / "e.yaml").write_text(WRONG.format(3).replace("甲 = 3家", "甲 = c.甲"), encoding="utf-8")
    done = mortal("verify", "claims/e.yaml")
    assert (done.returncode, done.stderr) == (0, "")


def test_what_diff_looks_at_beside_its_files(mortal, claims: Path, tmp_path: Path) -> None:
    same = "measure: 家数, area: 锦州, period: '2020'"
    for name, value in (("old", 3), ("new", 4)):
        (tmp_path / f"{name}.yaml").write_text(
            f"article: {{title: t}}\nclaims:\n  - {{id: 甲, value: {value}家, quote: x, {same}}}\n", encoding="utf-8"
        )
    shut = tmp_path / "shut"
    shut.mkdir()
    (tmp_path / "new.yaml").rename(shut / "new.yaml")
    shut.chmod(0o300)
    try:
        done = mortal("diff", "old.yaml", "shut/new.yaml")
    finally:
        shut.chmod(0o700)
    assert done.returncode == 2
    assert "3家" in done.stdout and "4家" in done.stdout
    assert done.stderr == "factcheck: error: shut: no permission to read this folder\n"


@pytest.mark.parametrize("name", ["factcheck.toml", "pyproject.toml"])
def test_settings_that_have_no_end(factcheck, tmp_path: Path, name: str) -> None:
    """A link to a device, and a pipe that nobody writes to, where the settings are looked for."""
    (tmp_path / "a.yaml").write_text(WRONG.format(3), encoding="utf-8")
    (tmp_path / name).symlink_to("/dev/zero")
    for more in ((), ("--config", name)):
        done = factcheck("verify", "a.yaml", *more)
        assert done.returncode == 2
        assert done.stderr.endswith(f"{name}: is a pipe or a device, not a settings file\n")
    (tmp_path / name).unlink()
    os.mkfifo(tmp_path / name)
    assert "is a pipe or a device" in factcheck("verify", "a.yaml").stderr
    assert factcheck("verify", "--isolated", "a.yaml").returncode == 0


def test_folders_a_thousand_deep(factcheck, tmp_path: Path) -> None:
    """Deeper than Python calls itself, and than a path may be long: what can be reached is read, the rest is named."""
    make = (
        "import os, sys\n"
        "os.chdir(sys.argv[1])\n"
        "for depth in range(2100):\n"
        "    if depth in (1500,):\n"
        "        open('x.yaml', 'w').write('article: {title: t}\\nclaims: []\\n')\n"
        "    os.mkdir('d')\n"
        "    os.chdir('d')\n"
    )
    (tmp_path / "deep").mkdir()
    subprocess.run([sys.executable, "-c", make, str(tmp_path / "deep")], check=True)
    try:
        done = factcheck("verify", "deep")
        assert done.returncode == 2
        assert done.stdout == "1 record, no figures: nothing was checked\n"
        (line,) = done.stderr.splitlines()
        assert line.endswith("cannot be read (File name too long)")
    finally:
        subprocess.run(["rm", "-rf", str(tmp_path / "deep")], check=True)


def test_what_goes_away_during_the_walk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder removed between its being seen and its being searched; the program's own eyes see it go."""
    import shutil

    for name in "ab":
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.yaml").write_text("article: {title: t}\n", encoding="utf-8")
    really = os.scandir

    def scandir(folder: object) -> object:
        if isinstance(folder, str) and folder.endswith("b"):
            shutil.rmtree(folder)
        return really(folder)

    monkeypatch.setattr(os, "scandir", scandir)
    found = find([str(tmp_path)])
    assert found.records == [str(tmp_path / "a" / "x.yaml")]
    assert found.errors == [f"{tmp_path / 'b'}: the folder went away while it was being read"]
