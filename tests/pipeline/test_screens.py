"""Problems first: what verify shows of texts and records, on a terminal and in a pipe."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from factcheck.report.columns import width_of
from factcheck.report.verify.slips import likeliest
from factcheck.verify.reading import verify_text
from tests.conftest import Run
from tests.pipeline.test_terminal import on_terminal

TEXT = "南坡种树\n\n本报讯 今年全县造林1003亩，其中核心区558亩，补植区454亩。\n"
GOOD = """\
    article: {title: 南坡}
    claims:
      - {id: 面积, value: 1003亩, quote: 面积1003亩}
      - {id: 核心区, value: 558亩, quote: 核心区558亩}
      - {id: 补植区, value: 445亩, quote: 补植区445亩}
    checks:
      - 核心区 + 补植区 = 面积
    """
KNOWN = """\
    article: {title: t}
    claims:
      - {id: a, value: 11家, quote: 11家}
      - {id: b, value: 13家, quote: 13家}
    checks:
      - that: a = b
        known: REASON
    """

Write = Callable[[str, str], str]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(name: str, text: str) -> str:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8")
        return name

    return write


def test_a_finding_on_a_text_is_three_lines(factcheck: Run, write: Write) -> None:
    lines = factcheck("verify", write("a.txt", TEXT)).stdout.splitlines()
    assert lines == [
        "a.txt:3:30: warning[FC201] 558亩 + 454亩 come to 1012亩, more than the whole, 1003亩",
        "  3 | 本报讯 今年全县造林1003亩，其中核心区558亩，补植区454亩。",
        "    |                    ^^^^^^            ^^^^^        ^^^^^",
        "    likeliest slips, equally good: 454亩 → 445亩 or 1003亩 → 1030亩 (digits swapped)",
        "",
        "1 text, 3 figures (all tied by 1 check): 1 warning",
    ]


def test_a_finding_on_a_record_is_three_lines(factcheck: Run, write: Write) -> None:
    lines = factcheck("verify", write("r.yaml", GOOD.replace("445", "454"))).stdout.splitlines()
    assert lines == [
        "r.yaml:7:5: error[FC201] 558亩 + 454亩 come to 1012亩, not 1003亩",
        "  7 | - 核心区 + 补植区 = 面积",
        "    |   ^^^^^^   ^^^^^^   ^^^^",
        "    likeliest slip: 补植区: 454亩 → 445亩 (digits swapped)",
        "",
        "1 record, 3 figures (all tied by 1 check): 1 error",
    ]


def test_nothing_more_is_printed_of_many_records(factcheck: Run, write: Write) -> None:
    for i in range(200):
        write(f"many/r{i:03}.yaml", GOOD.replace("445", "454") if i in (17, 101, 188) else GOOD)
    lines = factcheck("verify", "many").stdout.splitlines()
    assert len(lines) == 3 * 5 + 1  # with a blank line after each
    assert [line.split(":")[0] for line in lines if line.startswith("many/")] == [
        "many/r017.yaml", "many/r101.yaml", "many/r188.yaml"
    ]  # fmt: skip
    assert lines[-1] == "200 records, 600 figures (all tied by 200 checks): 3 errors"
    assert factcheck("verify", "--quiet", "many").stdout.splitlines() == lines[:-2]


@pytest.mark.parametrize("options", [(), ("-v",)])
def test_what_holds_is_shown_unasked_of_one_record_alone(
    factcheck: Run, write: Write, options: tuple[str, ...]
) -> None:
    tick = "  ✓ exact     核心区 + 补植区 = 面积   558亩 + 445亩 = 1003亩"
    one = factcheck("verify", *options, write("r.yaml", GOOD)).stdout.splitlines()
    assert one[0] == "r.yaml  南坡  (3 claims)"
    assert tick in one
    write("s.yaml", GOOD)
    two = factcheck("verify", *options, "r.yaml", "s.yaml").stdout.splitlines()
    assert two.count(tick) == (2 if options else 0)
    assert two[-1] == "2 records, 6 figures (all tied by 2 checks): nothing wrong"
    assert factcheck("verify", "-q", "r.yaml").stdout == ""


def test_a_text_that_is_right_shows_what_holds(factcheck: Run, write: Write) -> None:
    lines = factcheck("verify", write("a.txt", TEXT.replace("454", "445"))).stdout.splitlines()
    assert lines[1].startswith("  ✓ exact     核心区造林 + 补植区造林 <= 造林")


def test_verbose_says_all_that_led_to_it(factcheck: Run, write: Write) -> None:
    shown = factcheck("verify", "-v", write("r.yaml", GOOD.replace("445", "454"))).stdout
    for line in (
        "  ✗ fails     核心区 + 补植区 = 面积   558亩 + 454亩 = 1003亩",
        "r.yaml:7:5: error[FC201] check-fails",
        "    558亩 + 454亩 come to 1012亩, not 1003亩",
        "    |   ^^^^^^   ^^^^^^   ^^^^",
        "      核心区 + 补植区 = 面积: 558亩 + 454亩 = 1003亩 cannot hold: 1011–1013亩 on the left, 1002.5–1003.5亩 on the "
        "right; at least 7.5亩 apart",
        "      核心区 = 558亩  line 4",
        "      · but 面积 = 1003亩 means 1002.5–1003.5亩, and the two ranges do not meet",
        "      the rest implies 补植区: 444–446亩",
        "      likeliest slip: 补植区: 454亩 → 445亩 (digits swapped)",
        "      or: 核心区: 558亩 → 548亩 (digit wrong)",
    ):
        assert line in shown.splitlines()


def test_what_is_acknowledged_is_one_line(factcheck: Run, write: Write, tmp_path: Path) -> None:
    write("r.yaml", KNOWN.replace("REASON", "the desk has asked " * 9))
    (line, _, closing) = factcheck("verify", "r.yaml", write("s.yaml", GOOD)).stdout.splitlines()
    assert line.startswith(
        "r.yaml:6:11: known[FC201] 11家 and 13家 cannot both be right (known: the desk has asked the desk"
    )
    assert line.endswith("has asked)")
    assert closing == "2 records, 5 figures (all tied by 2 checks): nothing wrong, 1 known"
    screen = on_terminal(tmp_path, "r.yaml", "s.yaml", COLUMNS="60", NO_COLOR="1").splitlines()
    assert screen[0] == "r.yaml:6:11: known[FC201] 11家 and 13家 cannot both be right…"[: len(screen[0]) - 1] + "…"
    assert width_of(screen[0]) <= 60
    assert screen[1] == ""


def test_a_warning_never_wears_the_mark_of_an_error(factcheck: Run, write: Write) -> None:
    lenient = GOOD.replace("1003亩", "3400人").replace("558亩", "3000人").replace("445亩", "450人")
    shown = factcheck("verify", "-v", write("r.yaml", lenient)).stdout
    assert "  ! fails     " in shown
    assert "warning[FC201]" in shown
    assert "✗" not in shown
    assert "  ~ known     " in factcheck("verify", "-v", write("k.yaml", KNOWN)).stdout
    assert "  ! fails        " in factcheck("show", "r.核心区", "r.yaml").stdout
    on_text = factcheck("verify", "-v", write("a.txt", TEXT)).stdout
    assert "  ! fails     " in on_text
    assert "✗" not in on_text


def test_the_lines_of_all_checks_of_a_conflict(factcheck: Run, write: Write) -> None:
    record = """\
        article: {title: t}
        claims:
          - {id: sum, value: 101户, quote: 101户}
          - {id: difference, value: 52户, quote: 52户}
        unknowns: {a: 户, b: 户}
        checks:
          - ?a + ?b = sum

          - that: ?a - ?b = difference
        """
    lines = factcheck("verify", write("r.yaml", record)).stdout.splitlines()
    assert lines[1:5] == [
        "  7 | - ?a + ?b = sum",
        "    |   ^^   ^^   ^^^",
        "  9 | - that: ?a - ?b = difference",
        "    |         ^^   ^^   ^^^^^^^^^^",
    ]


@pytest.mark.parametrize(
    ("text", "place", "line", "carets"),
    [
        # Tabs are shown as one blank; what nobody sees is written out, and counted as it is shown.
        ("article: {title: t}\nclaims:\n  - {id: a,\tvalue: x, quote: x}\n", "3:20:", "- {id: a, value: x, quote: x}",
         "                 ^"),
        ("article: {title: t}\nclaims:\n  - {id: a, value: \u200bx, quote: x}\n", "3:20:", r"- {id: a, value: \u200bx, quote: x}",
         "                 ^^^^^^"),
        # A place in a line that begins with a byte order mark, in a file with Windows' line ends.
        ("\ufeffarticle: {title: t}\r\nclaims:\r\n  - {id: 😀a, value: 3家, quote: 3家}\r\n", "3:10:",
         "- {id: 😀a, value: 3家, quote: 3家}", "       ^^^"),
    ],
)  # fmt: skip
def test_carets_stand_under_what_is_meant(
    factcheck: Run, tmp_path: Path, text: str, place: str, line: str, carets: str
) -> None:
    (tmp_path / "r.yaml").write_bytes(text.encode("utf-8"))
    lines = factcheck("verify", "r.yaml").stdout.splitlines()
    at = next(i for i, one in enumerate(lines) if one.startswith(f"r.yaml:{place}"))
    assert lines[at + 1 : at + 3] == [f"  3 | {line}", f"    | {carets}"]


def test_where_the_text_of_a_record_is_missing(factcheck: Run, write: Write) -> None:
    record = "article:\n  title: 南坡造林\n  text: nopan.txt\nclaims:\n  - {id: a, value: 3户, quote: 3户}\n"
    lines = factcheck("verify", write("r.yaml", record)).stdout.splitlines()
    assert lines[:3] == [
        "r.yaml:3:9: error[FC105] nopan.txt: no such file; 'text' is a path as seen from the record's folder",
        "  3 | text: nopan.txt",
        "    |       ^^^^^^^^^",
    ]


def test_every_slip_that_is_equally_likely_is_named_once() -> None:
    # 2410.5 + 11278.2 + 16512.6 = 30201.3, 9 less than printed: two digits swapped in one of three figures would do.
    text = "标题\n\n全省地区生产总值30210.3亿元，其中第一产业增加值2410.5亿元，第二产业增加值11278.2亿元，第三产业增加值16512.6亿元。\n"
    (finding,) = verify_text(text, "a.txt").findings
    assert likeliest(finding, on_text=True) == (
        "likeliest slips, equally good: 11278.2亿元 → 11287.2亿元; 16512.6亿元 → 16521.6亿元 or "
        "30210.3亿元 → 30201.3亿元 (digits swapped)"
    )


@pytest.mark.parametrize("form", ["concise", "github", "gitlab", "markdown", "junit", "sarif"])
def test_the_slip_stands_in_every_format(factcheck: Run, write: Write, form: str) -> None:
    write("r.yaml", GOOD.replace("445", "454"))
    shown = factcheck("verify", "--output-format", form, "r.yaml").stdout
    assert "likeliest slip: 补植区: 454亩 → 445亩" in shown.replace("\\", "").replace("\\n", "\n")


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are a thing of Unix")
@pytest.mark.parametrize("columns", [30, 80, 140])
@pytest.mark.parametrize("option", ["-q", "-v"])
def test_a_terminal_gets_lines_of_its_width(tmp_path: Path, write: Write, columns: int, option: str) -> None:
    write("a.txt", TEXT)
    write("r.yaml", GOOD.replace("445", "454"))
    piped = []
    for width in (columns, 10_000):
        piped.append(on_terminal(tmp_path, option, "r.yaml", "a.txt", COLUMNS=str(width), NO_COLOR="1"))
    lines = piped[0].splitlines()
    assert max(map(width_of, lines)) <= columns
    assert not any(line.strip() in ("亩", "，", "。") for line in lines)
    # Nothing is lost but what is left out of an excerpt.
    if columns == 140:
        assert piped[0].split() == piped[1].split()


def test_a_pipe_gets_whole_lines(factcheck: Run, write: Write) -> None:
    long = "本报讯 " + "这里是一段很长的话，" * 60 + "今年全县造林1003亩，其中核心区558亩，补植区454亩。\n"
    lines = factcheck("verify", write("a.txt", "南坡种树\n\n" + long), COLUMNS="40").stdout.splitlines()
    assert lines[1] == f"  3 | {long.strip()}"
    assert len(lines) == 6


def test_a_terminal_shows_the_figures_of_a_long_line(tmp_path: Path, write: Write) -> None:
    gap = "这里是一段很长的话，" * 20
    write("a.txt", f"南坡种树\n\n{gap}今年全县造林1003亩，其中核心区558亩，补植区454亩。{gap}\n")
    lines = on_terminal(tmp_path, "a.txt", COLUMNS="80", NO_COLOR="1").splitlines()
    at = next(i for i, line in enumerate(lines) if "| …" in line)
    assert "1003亩，其中核心区558亩，补植区454亩" in lines[at]
    assert [lines[at][start:end] for start, end in _marked(lines[at], lines[at + 1])] == ["1003亩", "558亩", "454亩"]


def _marked(line: str, carets: str) -> list[tuple[int, int]]:
    """The stretches of a line that stand over carets, by columns."""
    spans: list[tuple[int, int]] = []
    column = 0
    for i, character in enumerate(line):
        if carets[column : column + 1] == "^":
            spans = [*spans[:-1], (spans[-1][0], i + 1)] if spans and spans[-1][1] == i else [*spans, (i, i + 1)]
        column += width_of(character)
    return spans
