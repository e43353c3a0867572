"""The cache is a convenience: whatever happens to it, the answers are the same."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

import pytest

from factcheck.errors import InputError
from factcheck.search import search
from factcheck.search.engine import find_matches
from factcheck.search.folder import cache_folder
from factcheck.search.opening import open_collection
from factcheck.search.query import parse_query

if TYPE_CHECKING:
    from collections.abc import Iterator


def write(path: Path, name: str, number: int, old: bool = True) -> None:
    text = f"article: {{title: 标题{name}}}\nclaims:\n  - {{id: 事项{name}, value: {number}户, quote: 共有{number}户, area: 锦州}}\n"
    draft = path.with_name(f"{path.name}.draft")
    draft.write_text(text, encoding="utf-8")
    if old:  # long enough ago for its time of change to be trusted
        os.utime(draft, (1_600_000_000, 1_600_000_000))
    draft.replace(path)  # at once: another process that searches meanwhile meets no empty file


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FACTCHECK_CACHE_DIR", str(tmp_path / "cache"))
    claims = tmp_path / "claims"
    claims.mkdir()
    for place, name in enumerate("甲乙丙丁"):
        write(claims / f"{place}.yaml", name, 10 + place)
    return claims


def ids(query: str, folder: Path) -> list[str]:
    found = [match.id for match in search(query, [str(folder)], cache=True)]
    assert found == [match.id for match in search(query, [str(folder)])]
    return found


def kept(folder: Path) -> Iterator[Path]:
    return (path for path in (folder.parent / "cache").rglob("*") if path.is_file())


def indexes(folder: Path) -> list[Path]:
    return [path for path in kept(folder) if path.name.isalnum() and path.name != "manifest"]


def test_it_sits_in_the_cache_folder_and_nowhere_else(folder: Path) -> None:
    before = sorted(folder.iterdir())
    assert ids("事项", folder) == ["事项甲", "事项乙", "事项丙", "事项丁"]
    assert sorted(folder.iterdir()) == before
    assert len(indexes(folder)) == 1


def test_without_it_nothing_is_kept(folder: Path) -> None:
    search("事项", [str(folder)])
    assert not (folder.parent / "cache").exists()


def test_one_changed_file_is_the_only_one_read(folder: Path) -> None:
    ids("事项", folder)
    _wait_out_the_slack(folder)
    write(folder / "0.yaml", "戊", 77, old=False)
    assert files_read(folder, "事项") == (["0.yaml"], "事项戊 事项乙 事项丙 事项丁")
    assert len(indexes(folder)) == 2
    _wait_out_the_slack(folder)
    assert files_read(folder, "77户") == ([], "事项戊")


def _wait_out_the_slack(folder: Path) -> None:
    """As if the files had been read long after they were written."""
    (manifest,) = (path for path in kept(folder) if path.name == "manifest")
    state = json.loads(manifest.read_bytes().partition(b"\n")[2])
    state["checked"] = [checked + 10**10 for checked in state["checked"]]
    text = json.dumps(state).encode()
    manifest.write_bytes(b"%08x\n" % crc32(text) + text)


def files_read(folder: Path, query: str) -> tuple[list[str], str]:
    """The records that a search in a process of its own opens, and what it finds."""
    code = (
        "import os, sys\n"
        "opened = []\n"
        "sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == 'open' else None)\n"
        "from factcheck.search import search\n"
        "found = [match.id for match in search(sys.argv[2], [sys.argv[1]], cache=True)]\n"
        "print('\\n'.join([' '.join(found), *(os.path.basename(name) for name in opened if name.endswith('.yaml'))]))"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-c", code, str(folder), query]
    run = subprocess.run(command, env=environment, check=True, capture_output=True)
    found, *opened = run.stdout.decode().splitlines()
    return sorted(set(opened)), found


def test_files_come_and_go(folder: Path) -> None:
    ids("事项", folder)
    (folder / "2.yaml").unlink()
    assert ids("事项", folder) == ["事项甲", "事项乙", "事项丁"]
    write(folder / "00.yaml", "庚", 5)
    assert ids("事项", folder) == ["事项甲", "事项庚", "事项乙", "事项丁"]
    write(folder / "2.yaml", "辛", 6)
    assert ids("事项", folder) == ["事项甲", "事项庚", "事项乙", "事项辛", "事项丁"]
    write(folder / "00.yaml", "壬", 5)
    assert ids("事项", folder) == ["事项甲", "事项壬", "事项乙", "事项辛", "事项丁"]
    assert len(indexes(folder)) == 2


def test_much_that_changes_makes_one_index(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.search.opening.MOST_FRESH", 1)
    ids("事项", folder)
    write(folder / "0.yaml", "戊", 7, old=False)
    ids("事项", folder)
    write(folder / "3.yaml", "己", 8, old=False)
    assert ids("事项", folder) == ["事项戊", "事项乙", "事项丙", "事项己"]
    assert len(indexes(folder)) == 1


def test_changed_within_the_clock_s_grain(folder: Path) -> None:
    """Same size, same time, other content, right after reading: seen all the same."""
    path = folder / "0.yaml"
    write(path, "戊", 11, old=False)
    status = path.stat()
    ids("事项", folder)
    write(path, "己", 11, old=False)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert ids("事项", folder)[0] == "事项己"


def test_touched_only(folder: Path) -> None:
    ids("事项", folder)
    os.utime(folder / "0.yaml", (1_610_000_000, 1_610_000_000))
    assert len(ids("事项", folder)) == 4
    assert len(indexes(folder)) == 1


def test_deleted_under_it(folder: Path) -> None:
    ids("事项", folder)
    for path in list(kept(folder)):
        path.unlink()
        assert len(ids("事项", folder)) == 4
    shutil.rmtree(folder.parent / "cache")
    assert len(ids("事项", folder)) == 4


def test_damaged_anywhere(folder: Path) -> None:
    """Each stretch of each file spoilt in turn, then cut short, then emptied: the answers stay."""
    queries = ("事项", "锦州", "12户", ">11户", "area:锦州", "标题丙")
    expected = {query: ids(query, folder) for query in queries}
    for name in [path.name for path in kept(folder)]:
        size = next(path for path in kept(folder) if path.name == name).stat().st_size
        step = max(1, size // 40)
        for start in range(0, size, step):
            path = max(kept(folder), key=lambda path: (path.name == name, path.stat().st_size))
            data = bytearray(path.read_bytes())
            data[start : start + step] = bytes(byte ^ 0xFF for byte in data[start : start + step])
            path.write_bytes(data)
            for query in queries:
                assert ids(query, folder) == expected[query], (name, start, query)
    for spoil in (b"", b"\x00" * 100, b"fcsearch" + b"\xff" * 50, b"{}"):
        for path in list(kept(folder)):
            path.write_bytes(spoil)
            assert ids("事项", folder) == expected["事项"]
    for path in list(kept(folder)):
        path.write_bytes(path.read_bytes()[:-20])
        assert ids("事项", folder) == expected["事项"]


def test_another_version(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ids("事项", folder)
    monkeypatch.setattr("factcheck.search.sections.FORMAT", 999)
    assert len(ids("事项", folder)) == 4
    monkeypatch.setattr("factcheck.search.cache.FORMAT", 999)
    assert len(ids("事项", folder)) == 4


def test_folder_that_cannot_be_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = folder.parent / "file"
    blocked.write_text("not a folder", encoding="utf-8")
    monkeypatch.setenv("FACTCHECK_CACHE_DIR", str(blocked / "cache"))
    assert len(ids("事项", folder)) == 4
    monkeypatch.setenv("FACTCHECK_CACHE_DIR", "/proc/nowhere")
    assert len(ids("事项", folder)) == 4


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root writes everywhere")
def test_read_only_cache_still_serves(folder: Path) -> None:
    ids("事项", folder)
    for path in [*kept(folder), *(folder.parent / "cache").rglob("*"), folder.parent / "cache"]:
        path.chmod(0o500 if path.is_dir() else 0o400)
    try:
        assert len(ids("事项", folder)) == 4
        write(folder / "0.yaml", "戊", 7, old=False)
        assert ids("事项", folder)[0] == "事项戊"
    finally:
        for path in [folder.parent / "cache", *(folder.parent / "cache").rglob("*")]:
            path.chmod(0o700)


def test_two_processes_at_once(folder: Path) -> None:
    code = (
        "import sys; from factcheck.search import search\n"
        "for _ in range(15): assert len(search('事项', [sys.argv[1]], cache=True)) == 4"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    running = [subprocess.Popen([sys.executable, "-c", code, str(folder)], env=environment) for _ in range(3)]
    for turn in range(30):
        write(folder / "0.yaml", "戊己"[turn % 2], 7, old=False)
    assert [process.wait(60) for process in running] == [0, 0, 0]
    assert len(ids("事项", folder)) == 4


def test_a_record_that_cannot_be_used(folder: Path) -> None:
    (folder / "1.yaml").write_text("claims: [", encoding="utf-8")
    for cache in (True, True, False):
        corpus = open_collection(
            [str(folder)], cache=cache
        )  # what the command searches, and the troubles that it tells of
        found = find_matches(parse_query("事项"), corpus).matches
        assert [match.id for match in found] == ["事项甲", "事项丙", "事项丁"]
        assert [trouble.split(": ")[0] for trouble in corpus.troubles] == [str(folder / "1.yaml")]
        with pytest.raises(InputError, match=r"1\.yaml: nothing of it can be read"):
            search("事项", folder, cache=cache)  # which has no other way of saying that it left something out
    write(folder / "1.yaml", "乙", 11)
    assert len(ids("事项", folder)) == 4


def test_nothing_to_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_CACHE_DIR", str(tmp_path / "cache"))
    path = tmp_path / "x.yaml"
    path.write_text("article: {title: 空}\n", encoding="utf-8")
    for query in ("空", "空x空", "abc", ">3户", "id:x", "kongx", "-x"):
        for _ in range(2):
            assert search(query, [str(path)], cache=True) == []


def test_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_CACHE_DIR", "/x/y")
    assert cache_folder() == "/x/y"
    monkeypatch.delenv("FACTCHECK_CACHE_DIR")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", "/xdg")
    assert cache_folder() == os.path.join("/xdg", "factcheck")  # noqa: PTH118
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", "/home/x")
    assert cache_folder() == os.path.join("/home/x/.cache", "factcheck")  # noqa: PTH118
    monkeypatch.setattr(sys, "platform", "darwin")
    assert cache_folder() == "/home/x/Library/Caches/factcheck"


def test_pinyin_is_converted_once(folder: Path) -> None:
    pytest.importorskip("pypinyin")
    assert ids("shixiang", folder) == ["事项甲", "事项乙", "事项丙", "事项丁"]
    # The second time no conversion is needed: a process without the extra finds the same.
    code = (
        "import sys; sys.modules['pypinyin'] = None\n"
        "from factcheck.search import search\n"
        "assert len(search('shixiang', [sys.argv[1]], cache=True)) == 4"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    subprocess.run([sys.executable, "-c", code, str(folder)], env=environment, check=True)
    (folder.parent / "cache" / "pinyin-1.json").write_text('{"事": ["[^x]*"]}', encoding="utf-8")
    assert len(ids("shixiang", folder)) == 4
