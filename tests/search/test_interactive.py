"""The interactive screen, driven by keys through prompt_toolkit's own test input."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import pytest

from factcheck.cli.browse import State, browse, editor_command, excerpt
from factcheck.errors import InputError
from factcheck.search.opening import collection_of

RECORD = """\
article:
  title: 南山光伏
claims:
  - id: 建设面积
    value: 1003亩
    quote: 建设面积1003亩

  - id: 核心区
    value: 558亩
    quote: 核心区域面积558亩
  - {id: 补植区, value: 445亩, quote: 补植区面积445亩}
checks:
  - 核心区 + 补植区 = 建设面积
"""


@pytest.fixture
def record(tmp_path: Path) -> Path:
    path = tmp_path / "南山.yaml"
    path.write_text(RECORD, encoding="utf-8")
    return path


@pytest.fixture
def state(record: Path) -> State:
    return State(collection_of([str(record)]))


def text_of(fragments: list[tuple[str, str]]) -> str:
    return "".join(text for _, text in fragments)


def test_narrows_and_moves(state: State) -> None:
    state.search("面积")
    assert [match.id for match in state.matches] == ["建设面积", "核心区", "补植区"]
    state.move(1)
    assert "核心区域面积558亩" in text_of(state.preview())
    state.move(99)
    assert state.matches[state.chosen].id == "补植区"
    state.move(-99)
    assert state.chosen == 0
    state.search("面积 核心")
    assert [match.id for match in state.matches] == ["核心区"]
    state.search("")
    assert [match.id for match in state.matches] == ["建设面积", "核心区", "补植区"]
    assert state.status.startswith("3 claims ")


def test_a_half_typed_query_keeps_what_was_found(state: State) -> None:
    state.search("面积")
    state.search('面积 "核')
    assert len(state.matches) == 3
    assert '"' in state.status


def test_what_is_met_is_marked_and_nothing_reaches_the_terminal_raw(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(
        'article: {title: "t\\e[2J"}\nclaims:\n  - {id: a, value: 3户, quote: "\\e]0;x\\a面积3户"}\n', encoding="utf-8"
    )
    state = State(collection_of([str(path)]))
    state.search("面积")
    shown = text_of(state.listed()) + text_of(state.preview())
    assert "\x1b" not in shown
    assert "\x07" not in shown
    assert ("reverse bold fg:ansired", "面积") in state.listed()


def test_excerpt_is_the_claim_and_no_more(record: Path) -> None:
    assert excerpt(str(record), 4) == ["- id: 建设面积", "  value: 1003亩", "  quote: 建设面积1003亩"]
    assert excerpt(str(record), 11) == ["- {id: 补植区, value: 445亩, quote: 补植区面积445亩}"]
    assert excerpt(str(record) + ".gone", 4) == []
    assert excerpt(str(record), 400) == []


@pytest.mark.parametrize(
    ("editor", "tail"),
    [
        ("vim", ["+7", "FILE"]),
        ("emacs -nw", ["+7", "FILE"]),
        ("code --wait", ["--goto", "FILE:7"]),
        ("/usr/bin/subl -w", ["FILE:7"]),
    ],
)
def test_editor_is_told_the_line(editor: str, tail: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", editor)
    path = str(Path("-x.yaml").absolute())
    assert editor_command("-x.yaml", 7) == [*editor.split(), *(part.replace("FILE", path) for part in tail)]


def test_no_editor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    with pytest.raises(InputError, match="EDITOR"):
        editor_command("x", 1)


def test_keys(record: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("prompt_toolkit")
    from prompt_toolkit.input import create_pipe_input
    from prompt_toolkit.output import DummyOutput

    opened = tmp_path / "opened"
    script = tmp_path / "editor.py"
    script.write_text(f"import sys; open({str(opened)!r}, 'w').write(' '.join(sys.argv[1:]))", encoding="utf-8")
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", shlex.join([sys.executable, str(script)]))
    with create_pipe_input() as keys:
        keys.send_text("面积\x1b[B\r\x03")  # type, down, Enter, Ctrl-C
        assert browse(collection_of([str(record)]), "", input=keys, output=DummyOutput()) == 0
    assert opened.read_text(encoding="utf-8") == f"+8 {record.absolute()}"


def test_everything_is_listed_before_a_key_is_typed_and_the_line_stands_on_every_row(tmp_path: Path) -> None:
    pytest.importorskip("prompt_toolkit")
    from prompt_toolkit.input import create_pipe_input
    from prompt_toolkit.output import DummyOutput

    from factcheck.cli.browse import _application

    claims = "".join(f"  - {{id: c{i}, value: 3户, quote: {'a' * (i % 2)}{'支持贷款' * 40}3户}}\n" for i in range(8))
    path = tmp_path / "wide.yaml"
    path.write_text(f"article: {{title: t}}\nclaims:\n{claims}", encoding="utf-8")
    screens: list[list[list[tuple[str, int]]]] = []
    with create_pipe_input() as keys:
        application = _application(State(collection_of([str(path)])), "", {"input": keys, "output": DummyOutput()})

        def look(_: object) -> None:
            screen = application.renderer.last_rendered_screen
            if screen is None:  # when it is left
                return
            rows = range(1, screen.height - 1)  # all but the query and the status
            cells = [[screen.data_buffer[row][column] for column in range(80)] for row in rows]
            screens.append([[(cell.char, cell.width) for cell in row] for row in cells])

        application.after_render += look
        keys.send_text("\x03")
        application.run()
    clipped = 0
    for row in screens[0]:
        at = row.index(("│", 1))
        assert row[at - 1] in ((" ", 1), ("", 0))  # half of a wide character there would stand over the line
        clipped += row[at - 2][1] == 2
    assert sum(("3", 1) in row for row in screens[0]) >= 8
    assert clipped >= 1


def test_needs_a_terminal(record: Path) -> None:
    with pytest.raises(InputError, match="terminal"):
        browse(collection_of([str(record)]), "")
