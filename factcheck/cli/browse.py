"""``factcheck search --interactive``: matches that narrow as you type, the claim in full beside them.

Keys, widths and screen are prompt_toolkit's (the extra ``interactive``): it needs nothing installed beside Python, works
over SSH and on Windows, and knows how wide Chinese is.
"""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import InputError
from ..report.safe import plain
from ..search.engine import find_matches
from ..search.query import Query, parse_query
from .output import terminal_out
from .streams import terminal_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from prompt_toolkit.application import Application
    from prompt_toolkit.formatted_text import StyleAndTextTuples as Fragments

    from ..search.collection import Collection
    from ..search.match import Match, Spans

SHOWN = 200
"""Matches that are listed."""
PAGE = 10
EXCERPT = 60
"""Lines of a record that are shown of one claim."""
EVERYTHING = Query("", (), (), ())
"""What is listed before anything is typed."""
HELP = "↑↓ choose   Enter open in $EDITOR   Ctrl-U clear   Esc leave"


class State:
    """What is on the screen, apart from how it is drawn."""

    def __init__(self, corpus: Collection) -> None:
        self.corpus = corpus
        self.matches: list[Match] = []
        self.chosen = 0
        self.status = HELP

    def search(self, text: str) -> None:
        """The query has changed."""
        self.chosen = 0
        try:
            result = find_matches(parse_query(text) if text.strip() else EVERYTHING, self.corpus, SHOWN)
        except InputError as error:  # a query half typed: what was found stays
            self.status = plain(str(error))
            return
        self.matches = result.matches
        number = f"more than {SHOWN}" if result.more else str(len(result.matches))
        noun = "claim" if not text.strip() else "near match" if result.near else "match"
        plural = "" if number == "1" else "s" if noun == "claim" else "es"
        self.status = f"{number} {noun}{plural}   {HELP}"

    def move(self, by: int) -> None:
        """Choose another match."""
        self.chosen = max(0, min(len(self.matches) - 1, self.chosen + by))

    def open(self) -> None:
        """Open the chosen match in the editor; what goes wrong is said in the status line."""
        if self.matches:
            match = self.matches[self.chosen]
            try:
                open_in_editor(match.file, match.line)
            except InputError as error:
                self.status = plain(str(error))

    def listed(self) -> Fragments:
        """The list of matches."""
        found: Fragments = []
        for number, match in enumerate(self.matches):
            base = "reverse " if number == self.chosen else ""
            if base:
                found.append(("[SetCursorPosition]", ""))
            found += [(base + "bold", plain(match.id)), (base, "  ")]
            found += _marked(match.value, match.value_spans, base + "fg:ansigreen", base)
            found += [(base, "  "), *_marked(match.quote, match.quote_spans, base, base), ("", "\n")]
        return found

    def preview(self) -> Fragments:
        """The chosen match in full: its place, its quote, and the record's own words."""
        if not self.matches:
            return []
        match = self.matches[self.chosen]
        return [
            ("fg:ansicyan", f"{plain(match.file)}:{match.line}\n"),
            ("bold", f"{plain(match.title)}\n\n"),
            *_marked(match.quote, match.quote_spans, "", ""),
            ("", "\n\n"),
            *(("", plain(line) + "\n") for line in excerpt(match.file, match.line)),
        ]


def _marked(text: str, spans: Spans, style: str, base: str) -> Fragments:
    found: Fragments = []
    at = 0
    for start, end in spans:
        found += [(style, plain(text[at:start])), (base + "bold fg:ansired", plain(text[start:end]))]
        at = end
    return [*found, (style, plain(text[at:]))]


def browse(corpus: Collection, query: str, **streams: Any) -> int:
    """Run the screen until it is left; the exit status. ``streams`` are prompt_toolkit's input and output, for tests."""
    if not streams and not (terminal_in() and terminal_out()):
        raise InputError("--interactive needs a terminal; pipe the matches into another program instead")
    try:
        import prompt_toolkit  # noqa: F401
    except ImportError:
        raise InputError("--interactive needs an extra: pip install 'factcheck-figures[interactive]'") from None
    state = State(corpus)
    _application(state, query, streams).run()
    return 0


def _application(state: State, query: str, streams: dict[str, Any]) -> Application[None]:
    from prompt_toolkit.application import Application
    from prompt_toolkit.buffer import Buffer
    from prompt_toolkit.document import Document
    from prompt_toolkit.layout import BufferControl, FormattedTextControl, HSplit, Layout, VSplit, Window
    from prompt_toolkit.layout.processors import BeforeInput

    buffer = Buffer(multiline=False, on_text_changed=lambda changed: state.search(changed.text))
    prompt = Window(BufferControl(buffer, input_processors=[BeforeInput("search: ", "bold")]), height=1)
    lists = VSplit(
        [
            Window(FormattedTextControl(state.listed, show_cursor=False), always_hide_cursor=True),
            Window(width=1, char=" "),  # half of a wide character that is clipped reaches into it
            Window(width=1, char="│"),
            Window(FormattedTextControl(state.preview), wrap_lines=True),
        ]
    )
    status = Window(FormattedTextControl(lambda: [("reverse", state.status)]), height=1, style="reverse")
    application: Application[None] = Application(
        layout=Layout(HSplit([prompt, lists, status]), focused_element=prompt),
        key_bindings=_keys(state),
        full_screen=True,
        **streams,
    )
    application.ttimeoutlen = 0.1  # seconds until an Esc is one, and not the beginning of an arrow key
    buffer.document = Document(query, len(query))
    state.search(query)
    return application


def _keys(state: State) -> Any:
    """The bindings; editing the query is prompt_toolkit's own."""
    from prompt_toolkit.application import run_in_terminal
    from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent

    keys = KeyBindings()

    def bind(by: int) -> Callable[[KeyPressEvent], None]:
        return lambda event: state.move(by)

    for names, by in ((("up", "c-p"), -1), (("down", "c-n"), 1), (("pageup",), -PAGE), (("pagedown",), PAGE)):
        for name in names:
            keys.add(name)(bind(by))

    @keys.add("enter")
    def _open(event: KeyPressEvent) -> None:
        run_in_terminal(state.open)

    @keys.add("escape", eager=True)
    @keys.add("c-c")
    @keys.add("c-d")
    def _leave(event: KeyPressEvent) -> None:
        event.app.exit()

    return keys


def excerpt(file: str, line: int) -> list[str]:
    """The claim whose id stands on ``line`` (1-based), as its record has it; empty where the file cannot be read."""
    try:
        with open(file, encoding="utf-8", errors="replace") as stream:  # noqa: PTH123
            lines = stream.read().split("\n")
    except (OSError, ValueError):
        return []
    start = line - 1
    if not 0 <= start < len(lines):
        return []
    while start > 0 and not lines[start].lstrip().startswith("- "):  # the id need not be the claim's first field
        start -= 1
    indent = _indent(lines[start])
    end = max(start + 1, line)
    while end < len(lines) and (not lines[end].strip() or _indent(lines[end]) > indent):
        end += 1
    found = [one[indent:] for one in lines[start:end]][:EXCERPT]
    while found and not found[-1].strip():
        found.pop()
    return found


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


_COLON = frozenset({"code", "codium", "cursor", "subl", "zed", "hx", "helix", "micro", "atom"})
"""Editors that take ``file:line``; the others take ``+line file``, as vi has it."""
_GOTO = frozenset({"code", "codium", "cursor"})


def editor_command(file: str, line: int) -> list[str]:
    """The command for ``$VISUAL`` or ``$EDITOR``. Raises InputError where neither is set."""
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    try:
        command = shlex.split(named, posix=os.name != "nt")
    except ValueError as error:
        raise InputError(f"$EDITOR cannot be read as a command: {error}") from None
    if not command:
        raise InputError("set $EDITOR to open a claim, as in EDITOR=vim")
    name = Path(command[0].strip('"')).stem.lower()
    path = str(Path(file).absolute())  # so that no file name can pass for an option
    if name in _GOTO:
        return [*command, "--goto", f"{path}:{line}"]
    return [*command, f"{path}:{line}"] if name in _COLON else [*command, f"+{line}", path]


def open_in_editor(file: str, line: int) -> None:
    """Run the editor and wait for it. Raises InputError where it cannot be run."""
    command = editor_command(file, line)
    try:
        subprocess.call(command)  # noqa: S603 - the user's own editor, without a shell
    except OSError as error:
        raise InputError(f"{command[0]}: cannot be run ({error.strerror or error})") from None
