"""Files are written whole or not at all, over nothing that was not asked for."""

from __future__ import annotations

import json
import os
import resource
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from factcheck.errors import InputError
from factcheck.store.write import Write, write_file, write_files

FAILING = "article: {title: t}\nclaims:\n  - {id: 甲, value: 3家, quote: 共3家}\nchecks: [甲 = 4家]\n"
TEXT = "南坡造林\n\n今年全县造林1003亩,其中核心区558亩,补植区445亩。\n"
TWO = "南坡造林\n\n本报讯 今年全县造林1003亩。\n\n\n\n\n北坡种草\n\n本报讯 今年全县种草77亩。\n"


def left(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if ".cache" not in path.parts)


def small_files() -> None:
    """A disk that is full after 60 bytes of any file, as far as a process can be told."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (60, 60))


def report(factcheck, *arguments: str) -> subprocess.CompletedProcess[str]:
    return factcheck("verify", "r.yaml", "--output-format", "json", "--output-file", *arguments)


def test_a_link_is_followed_and_stays(factcheck, tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text(FAILING, encoding="utf-8")
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "o.json").write_text("old", encoding="utf-8")
    (tmp_path / "link").symlink_to("real/o.json")
    assert report(factcheck, "link").returncode == 1
    assert (tmp_path / "link").is_symlink()
    assert json.loads((tmp_path / "real" / "o.json").read_bytes())["summary"]["errors"] == 1
    assert left(tmp_path / "real") == ["o.json"]


def test_a_link_to_nothing_is_refused(factcheck, tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text(FAILING, encoding="utf-8")
    (tmp_path / "link").symlink_to("victim")
    done = report(factcheck, "link")
    assert done.returncode == 2
    assert done.stderr.startswith("factcheck: error: link: is a link to a file that is not there")
    assert left(tmp_path) == ["link", "r.yaml"]


def test_links_that_lie_in_wait_under_likely_names(factcheck, tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text(FAILING, encoding="utf-8")
    (tmp_path / "victim").write_text("mine", encoding="utf-8")
    for number in range(os.getpid(), os.getpid() + 400):
        for name in (f".o.json.{number}.tmp", f"o.json.{number}", f".factcheck-{number}.draft"):
            (tmp_path / name).symlink_to("victim")
    assert report(factcheck, "o.json").returncode == 1
    assert (tmp_path / "victim").read_text(encoding="utf-8") == "mine"
    assert not (tmp_path / "o.json").is_symlink()


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_permissions_stay(factcheck, tmp_path: Path, mode: int) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    record = tmp_path / "d" / "南坡造林.yaml"
    record.parent.mkdir()
    record.write_text("article: {title: 南坡造林}\nclaims: []\n", encoding="utf-8")
    record.chmod(mode)
    assert factcheck("extract", "a.txt", "--into", "d", "--update").returncode == 0
    assert "1003亩" in record.read_text(encoding="utf-8")
    assert stat.S_IMODE(record.stat().st_mode) == mode


def test_a_linked_record_is_added_to_where_it_is(factcheck, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "d").mkdir()
    real = tmp_path / "mine.yaml"
    real.write_text("article: {title: 南坡造林}\nclaims: []\n", encoding="utf-8")
    (tmp_path / "d" / "南坡造林.yaml").symlink_to(real)
    assert factcheck("extract", "a.txt", "--into", "d", "--update").returncode == 0
    assert (tmp_path / "d" / "南坡造林.yaml").is_symlink()
    assert "1003亩" in real.read_text(encoding="utf-8")


def test_a_new_file_is_the_users_as_any_other(factcheck, tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text(FAILING, encoding="utf-8")
    old = os.umask(0o027)
    try:
        report(factcheck, "o.json")
    finally:
        os.umask(old)
    assert stat.S_IMODE((tmp_path / "o.json").stat().st_mode) == 0o640


@pytest.mark.parametrize(
    "command",
    [
        ("verify", "r.yaml", "--exit-zero", "--output-format", "json", "--output-file", "o.json"),
        ("verify", "r.yaml", "--exit-zero", "--output-format", "json:o.json", "--output-format", "sarif:p.sarif"),
        ("verify", "r.yaml", "--write-baseline", "b.json"),
        ("extract", "two.txt", "--into", "d"),
        ("extract", "two.txt", "--into", "e", "--update"),
        ("init", "proj"),
        ("init", "."),
    ],
    ids=" ".join,
)
def test_a_full_disk_leaves_all_as_it_was(mortal, tmp_path: Path, command: tuple[str, ...]) -> None:
    files = {
        "r.yaml": FAILING,
        "two.txt": TWO,
        "o.json": "old report",
        "d/x.txt": "x",
        "e/南坡造林.yaml": "article: {title: 南坡造林}\nclaims: []\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    before = left(tmp_path)
    # Python would cut short the compiled modules it writes, and the next process would read them.
    done = mortal(*command, preexec=small_files, PYTHONDONTWRITEBYTECODE="1")
    assert (done.returncode, "cannot be written (File too large)" in done.stderr) == (2, True), done.stderr
    assert left(tmp_path) == before
    assert {name: (tmp_path / name).read_text(encoding="utf-8") for name in files} == files
    # With room again, everything is done as if nothing had been tried.
    assert mortal(*command).returncode == 0


def test_what_went_through_is_taken_back(tmp_path: Path) -> None:
    """The last of four cannot take its place: the three before it are as they were, mode and all."""
    old, new, last = tmp_path / "old", tmp_path / "new", tmp_path / "last"
    old.write_bytes(b"old")
    old.chmod(0o640)
    inode = old.stat().st_ino
    last.write_bytes(b"someone else's")
    with pytest.raises(InputError, match="last: was changed by someone else meanwhile"):
        write_files([Write(str(old), b"1"), Write(str(new), b"2", new=True), Write(str(last), b"3", before=b"mine")])
    assert left(tmp_path) == ["last", "old"]
    assert (old.read_bytes(), stat.S_IMODE(old.stat().st_mode), old.stat().st_ino) == (b"old", 0o640, inode)
    assert last.read_bytes() == b"someone else's"


def test_one_file_by_two_names(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(InputError, match="is the same file as"):
        write_files([Write(str(tmp_path / "a"), b"1"), Write(str(tmp_path / "b"), b"2")])
    assert (tmp_path / "a").read_bytes() == b"old"


def test_places_that_are_none(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_bytes(b"x")
    (tmp_path / "round").symlink_to("round")
    for name, why in (
        ("folder", "it is a folder"),
        ("file/x", "Not a directory"),
        ("nowhere/x", "No such file"),
        ("round", "cannot be written|is a link"),
        ("a" * 300, "too long"),
        ("nul\0", "null"),
    ):
        with pytest.raises(InputError, match=why):
            write_file(str(tmp_path / name), b"1")
    for name in ("file", "round"):
        with pytest.raises(InputError, match="is there already"):
            write_files([Write(str(tmp_path / name), b"1", new=True)])
    assert left(tmp_path) == ["file", "folder", "round"]


def test_a_pipe_is_written_to(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(InputError, match="a pipe that nobody reads"):
        write_file(str(pipe), b"1")
    got: list[bytes] = []
    opened = threading.Event()

    def read() -> None:
        with pipe.open("rb", buffering=0) as stream:
            opened.set()
            while piece := stream.read(1 << 16):
                got.append(piece)

    def hold() -> None:  # a reader's open waits for a writer
        handle = os.open(pipe, os.O_WRONLY)
        opened.wait(10)
        os.close(handle)

    reader, holder = threading.Thread(target=read), threading.Thread(target=hold)
    reader.start()
    holder.start()
    opened.wait(10)
    write_file(str(pipe), b"x" * 300_000)
    holder.join()
    reader.join()
    assert len(b"".join(got)) == 300_000
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_this_process_s_own_output_is_written_to(factcheck, tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text(FAILING, encoding="utf-8")
    with (tmp_path / "out").open("wb") as out:
        command = [sys.executable, "-m", "factcheck", "verify", "r.yaml", "--output-format", "json:/dev/stdout,concise"]
        subprocess.run(command, cwd=tmp_path, stdout=out, stderr=out, check=False)
    text = (tmp_path / "out").read_text(encoding="utf-8")
    assert '"factcheck/verify/1"' in text
    assert left(tmp_path) == ["out", "r.yaml"]


def test_drafts_of_the_killed_are_cleared_away(tmp_path: Path) -> None:
    dead, alive = tmp_path / f".factcheck-{'0' * 32}.draft", tmp_path / f".factcheck-{'1' * 32}.draft"
    for draft in (dead, alive):
        draft.write_bytes(b"half a")
    os.utime(dead, (1_600_000_000, 1_600_000_000))
    write_file(str(tmp_path / "x"), b"1")
    assert left(tmp_path) == [alive.name, "x"]


def test_init_leaves_no_empty_settings_file(factcheck, tmp_path: Path) -> None:
    """A file of that name that holds nothing would be 'there' for ever after."""
    (tmp_path / "proj").write_text("a file", encoding="utf-8")
    assert factcheck("init", "proj/x").returncode == 2
    assert left(tmp_path) == ["proj"]
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "claims").write_text("a file", encoding="utf-8")
    done = factcheck("init", "home")
    assert (done.returncode, "home/claims" in done.stderr) == (2, True)
    assert left(tmp_path / "home") == ["claims"]


def test_a_folder_that_cannot_be_written(mortal, tmp_path: Path) -> None:
    (tmp_path / "shut").mkdir()
    (tmp_path / "r.yaml").write_text(FAILING, encoding="utf-8")
    (tmp_path / "shut").chmod(0o555)
    for command in (("init", "shut"), ("verify", "r.yaml", "--write-baseline", "shut/b.json")):
        done = mortal(*command)
        assert (done.returncode, "Permission denied" in done.stderr) == (2, True)
    assert left(tmp_path / "shut") == []


def test_a_home_that_may_only_be_read(mortal, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (tmp_path / "r.yaml").write_text(FAILING, encoding="utf-8")
    home.chmod(0o555)
    for _ in range(2):
        done = mortal("search", "甲", "r.yaml", HOME=str(home), XDG_CACHE_HOME="", FACTCHECK_CACHE_DIR="")
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.startswith("r.yaml:3")
    assert left(home) == []
