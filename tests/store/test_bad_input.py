"""Hostile and broken records: one clear message each, in bounded time and memory, and other files still checked."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

GOOD = """\
article:
  title: 合格的记录
claims:
  - {id: 甲, value: 3家, quote: 共3家}
  - {id: 乙, value: 4家, quote: 另有4家}
  - {id: 丙, value: 9家, quote: 合计9家}
checks:
  - 甲 + 乙 = 丙
"""
HEAD = "article: {title: t}\nclaims:\n"


def claim(value: str, quote: str = "x") -> str:
    return f"{HEAD}  - id: a\n    value: {value}\n    quote: {quote}\n"


# (what it is, the record, where the message stands, what it must say)
CASES = [
    ("unclosed quote", 'article:\n  title: "never closed\nclaims: []\n', "4:1: FC001", "opens at line 2, column 10"),
    ("tab indent", "article:\n\ttitle: t\n", "2:1: FC001", "use spaces"),
    ("duplicate key", "article:\n  title: a\n  title: b\n", "3:3: FC004", "line 2"),
    (
        "duplicate id",
        HEAD + "  - {id: a, value: 1, quote: '1'}\n  - {id: a, value: 2, quote: '2'}\n",
        "4:10: FC009",
        "line 3",
    ),
    ("python object", "article:\n  title: !!python/object/apply:os.system [ls]\n", "2:10: FC003", "!!python/object"),
    ("huge exponent", claim("1e999999999"), "4:", "FC010"),
    ("100,000 nines", claim("9" * 100_000), "4:12: FC015", "100000 characters"),
    ("3,000 characters of nines", claim("9" * 1500), "4:", "FC010"),
    ("unit nonsense", claim("3/亩//元", "3/亩//元"), "4:", "FC010"),
    ("empty file", "", "1:1: FC018", "empty"),
    ("only a comment", "# nothing\n", "1:1: FC018", "empty"),
    ("invalid UTF-8", b"article:\n  title: \xff\xfe\xfa\n", "2:10: FC002", "0xFF"),
    ("GBK", "article:\n  title: 锦州\n".encode("gbk"), "2:10: FC002", "GB18030"),
    ("binary", b"\x7fELF\x02\x01\x01\x00\x00\x00\xff", "1:", "binary"),
    ("escape character", "article:\n  title: a\x1b[31mb\n", "2:11: FC001", "U+001B"),
    ("two documents", "article: {title: t}\n---\narticle: {title: u}\n", "2:1: FC001", "second document"),
    ("not a mapping", "- a\n- b\n", "1:1: FC007", "mapping"),
    ("unknown field", "article: {titel: t, title: u}\n", "1:11: FC005", "did you mean 'title'"),
    ("unknown id", GOOD.replace("甲 + 乙 = 丙", "甲 + 乙 = 戊"), "8:13: FC013", "戊"),
    ("alias bomb", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\narticle: *c\n", "1:4: FC003", "anchor"),
    ("deep flow", "article: " + "[" * 100_000 + "\n", "1:25: FC015", "16 deep"),
    ("deep flow of both kinds", "article: " + "[{" * 100_000 + "\n", "1:25: FC015", "16 deep"),
    ("deep flow from the first character", "[a, " * 100_000 + "\n", "1:65: FC015", "16 deep"),
    ("deep flow behind wide characters", "article:\n  锦😀: " + "[" * 100_000 + "\n", "2:21: FC015", "16 deep"),
    ("deep block", "- " * 100_000 + "\n", "1:33: FC015", "16 deep"),
    ("deep where a field was due", "article: t\n" + "[" * 100_000 + "\n", "2:", "FC001"),
    ("merge key", "article:\n  <<: {title: t}\n", "2:3: FC003", "merge key"),
    ("zero-width", "article:\n  title: 锦\u200b州\n", "2:11: FC022", "U+200B"),
    ("zero-width, lines ended as of old", "article:\r  title: 锦\u200b州\r", "2:11: FC022", "U+200B"),
    ("escape character, lines ended as of old", "article:\r  title: a\x1b[31mb\r", "2:11: FC001", "U+001B"),
    ("GBK, lines ended as of old", "article:\r  title: 锦州\r".encode("gbk"), "2:10: FC002", "GB18030"),
    ("right-to-left", "article:\n  title: a\u202eb\n", "2:11: FC022", "U+202E"),
    ("empty record", "{}\n", "1:1: FC018", "empty"),
    ("empty claim", HEAD + "  - {}\n", "3:5: FC006", "empty claim"),
    ("empty check", GOOD.replace("甲 + 乙 = 丙", "{}"), "8:5: FC006", "empty check"),
    ("division by zero", GOOD.replace("甲 + 乙 = 丙", "甲 / 0 = 丙"), "8:9: FC019", "division by zero"),
]


@pytest.mark.parametrize(("record", "where", "says"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_one_clear_message(factcheck, tmp_path: Path, record: str | bytes, where: str, says: str) -> None:
    (tmp_path / "bad.yaml").write_bytes(record if isinstance(record, bytes) else record.encode())
    (tmp_path / "good.yaml").write_text(GOOD.replace("甲 + 乙 = 丙", "甲 + 乙 <= 丙"), encoding="utf-8")
    done = factcheck("verify", "--output-format", "concise", "--strict", "bad.yaml", "good.yaml")
    assert done.returncode == 1
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    matching = [line for line in lines if line.startswith(f"bad.yaml:{where}") and says in line]
    assert matching, done.stdout
    assert not [line for line in lines if line.startswith("good.yaml")]
    assert all(line.isprintable() and len(line) < 1000 for line in lines)


def test_a_divisor_that_may_be_zero(factcheck, tmp_path: Path) -> None:
    # About -1 % plus 1 % lies within ±0.55 %, zero among it: 9 over that is below -1600 or above 1600, never 4.
    record = GOOD.replace("3家", "约-1%").replace("甲 + 乙 = 丙", "丙 / (甲 + 1%) = 乙")
    (tmp_path / "r.yaml").write_text(record, encoding="utf-8")
    done = factcheck("verify", "--output-format", "concise", "r.yaml")
    assert done.stdout.startswith("r.yaml:8:5: FC201"), done.stdout
    (tmp_path / "r.yaml").write_text(record.replace("(甲 + 1%) = 乙", "(甲 + 1%) > 乙"), encoding="utf-8")
    done = factcheck("verify", "r.yaml")
    assert done.returncode == 0
    assert "✓ holds" in done.stdout


def test_a_hundred_megabyte_scalar_is_refused_in_bounded_memory(tmp_path: Path) -> None:
    with (tmp_path / "big.yaml").open("wb") as stream:
        stream.write(b"article:\n  title: ")
        for _ in range(100):
            stream.write(b"x" * 1_000_000)
    (tmp_path / "good.yaml").write_text(GOOD, encoding="utf-8")

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (700 * 1024 * 1024, 700 * 1024 * 1024))

    done = subprocess.run(
        [sys.executable, "-m", "factcheck", "verify", "--output-format", "concise", "big.yaml", "good.yaml"],
        cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", timeout=60, preexec_fn=limit,
    )  # fmt: skip
    assert done.returncode == 2
    assert "big.yaml: larger than 16 MiB" in done.stderr
    assert "good.yaml:8:5: FC201" in done.stdout


def test_a_scalar_of_many_megabytes_is_one_message(factcheck, tmp_path: Path) -> None:
    (tmp_path / "big.yaml").write_text("article:\n  title: " + "x" * 8_000_000 + "\n", encoding="utf-8")
    done = factcheck("verify", "--output-format", "concise", "big.yaml")
    assert done.returncode == 1
    assert "big.yaml:2:10: FC015 'title' has 8000000 characters; 2000 at most" in done.stdout
    assert len(done.stdout) < 500


def test_paths_that_cannot_be_read(factcheck, tmp_path: Path) -> None:
    (tmp_path / "good.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "folder.yaml").mkdir()
    done = factcheck("verify", "--output-format", "concise", "missing.yaml", "folder.yaml", "good.yaml")
    assert done.returncode == 2
    assert "missing.yaml: no such file" in done.stderr
    assert "folder.yaml: no .yaml file in this folder" in done.stderr
    assert "good.yaml:8:5: FC201" in done.stdout


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_no_permission(factcheck, tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "secret.yaml").chmod(0)
    done = factcheck("verify", "secret.yaml")
    assert done.returncode == 2
    assert "secret.yaml: no permission to read it" in done.stderr


def test_a_file_that_vanishes_between_listing_and_reading(tmp_path: Path) -> None:
    from factcheck.verify.paths import verify_paths

    (tmp_path / "here.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "gone.yaml").symlink_to(tmp_path / "nowhere.yaml")
    report = verify_paths([str(tmp_path)])
    assert [error.rsplit("/", 1)[-1] for error in report.errors] == ["gone.yaml: no such file"]
    assert [finding.code for finding in report.findings] == ["FC201"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_that_nobody_writes_to_is_refused_at_once(factcheck, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    done = factcheck("verify", "pipe.yaml")
    assert done.returncode == 2
    assert "pipe.yaml: is a pipe or a device" in done.stderr


def test_python_keywords_are_ordinary_ids(factcheck, tmp_path: Path) -> None:
    record = GOOD.replace("id: 甲", "id: class").replace("id: 乙", "id: lambda").replace("id: 丙", "id: None")
    (tmp_path / "r.yaml").write_text(record.replace("甲 + 乙 = 丙", "class + lambda = None - 2"), encoding="utf-8")
    done = factcheck("verify", "r.yaml")
    assert done.returncode == 0, done.stdout
    assert "exact" in done.stdout


def test_escapes_in_a_title_do_not_reach_the_terminal(factcheck, tmp_path: Path) -> None:
    record = GOOD.replace("title: 合格的记录", 'title: "\\e]0;owned\\a \\e[2J [red]x[/red]"')
    (tmp_path / "r.yaml").write_text(record, encoding="utf-8")
    for color in ("never", "always"):
        done = factcheck("verify", "--verbose", "--color", color, "r.yaml")
        assert "\x1b]" not in done.stdout
        assert "\x1b[2J" not in done.stdout
        assert "\\x1b]0;owned" in done.stdout
        assert "[red]x[/red]" in done.stdout


def test_all_errors_of_a_file_in_one_run(factcheck, tmp_path: Path) -> None:
    record = """\
article: {titel: x}
claims:
  - {id: 1a, value: 3家, quote: 3家}
  - {id: b, value: 3亩亩x, quote: 3亩}
  - {id: c, value: 5元, quote: 5元, kind: cuont}
checks:
  - b +
  - c = 3米
  - ?n = d
"""
    (tmp_path / "r.yaml").write_text(record, encoding="utf-8")
    done = factcheck("verify", "--output-format", "concise", "r.yaml")
    found = {line.split(" ")[0] + line.split(" ")[1] for line in done.stdout.splitlines()}
    wanted = ["1:11:FC005", "3:10:FC008", "5:41:FC011", "9:10:FC013"]
    assert {f"r.yaml:{one}" for one in wanted} <= found, done.stdout
    codes = [one.rsplit(":", 1)[-1] for one in sorted(found)]
    assert "FC006" not in codes  # titel is read as the title that it was meant for
    assert codes.count("FC012") == 1
    assert codes.count("FC014") == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_encodings_read_rightly_with_places_in_code_points(
    tmp_path: Path, encoding: str, newline: str, factcheck
) -> None:
    text = GOOD.replace("合格的记录", "合格😀的记录").replace("{id: 甲, value: 3家", "{note: 😀😀, id: 甲, value: 3家")
    data = text.replace("\n", newline).encode(encoding)
    if encoding in ("utf-16-le", "utf-16-be"):
        data = "\ufeff".encode(encoding) + data
    (tmp_path / "r.yaml").write_bytes(data)
    done = factcheck("verify", "--output-format", "concise", "r.yaml")
    assert done.stdout.startswith("r.yaml:8:5: FC201"), done.stdout
    bad = text.replace("value: 3家", "vlaue: 3家").replace("\n", newline).encode(encoding)
    if encoding in ("utf-16-le", "utf-16-be"):
        bad = "\ufeff".encode(encoding) + bad
    (tmp_path / "r.yaml").write_bytes(bad)
    done = factcheck("verify", "--output-format", "concise", "r.yaml")
    # `  - {note: 😀😀, id: 甲, vlaue: …`: 2 + 3 + 10 + 7 code points stand before it.
    assert "r.yaml:4:23: FC005" in done.stdout, done.stdout
