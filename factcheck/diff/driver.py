"""The arguments that git gives an external diff driver, and what they mean.

Git calls it with one argument for a file that is not merged yet, with seven for any other (path, old file, its hash
and mode, new file, its hash and mode), and with two more for a rename or a copy (the other path, and the header
lines that say so). A side that is not there is ``/dev/null`` with ``.`` for hash and mode.
"""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from ..errors import InputError
from ..store.load import load_bytes, read_bytes
from ..text.decode import decode_older
from .side import Side

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_LINES = 20_000
_NOTHING = ("/dev/null", "nul", "NUL")


def heading(arguments: Sequence[str]) -> str:
    """The lines above the difference: which file, and whether it is new, gone, renamed or not merged."""
    _demand(arguments)
    path = _plain(arguments[0])
    if len(arguments) == 1:
        return f"* Unmerged path {path}\n"
    other = _plain(arguments[7]) if len(arguments) == 9 else path
    text = f"diff --factcheck a/{path} b/{other}\n"
    old, new = arguments[3], arguments[6]
    if _gone(arguments[1]):
        text += "new file\n"
    elif _gone(arguments[4]):
        text += "deleted file\n"
    elif old != new:
        text += f"old mode {_plain(old)}\nnew mode {_plain(new)}\n"
    if len(arguments) == 9:
        header = [line for line in arguments[8].split("\n") if line and not line.startswith("index ")]
        text += "".join(f"{_plain(line)}\n" for line in header)
    return text


def sides(arguments: Sequence[str]) -> tuple[Side, Side] | None:
    """The two states of the file as sides; None where there is nothing that can be compared by its claims.

    Raises InputError for arguments that are not git's.
    """
    _demand(arguments)
    if len(arguments) == 1:
        return None
    new_path = arguments[7] if len(arguments) == 9 else arguments[0]
    found = []
    for path, file in ((arguments[0], arguments[1]), (new_path, arguments[4])):
        if _gone(file):
            found.append(Side("/dev/null", ()))
            continue
        data = read_bytes(file)
        text = decode_older(data)
        record = load_bytes(data if text is None else text.encode("utf-8"), path)
        if record.article is None:
            return None
        found.append(Side(path, (record,), lone=True))
    return found[0], found[1]


def plain_difference(arguments: Sequence[str]) -> str:
    """The lines that differ, for a file that is no record: less than git itself would say would be too little."""
    if len(arguments) == 1:
        return ""
    texts = []
    for file in (arguments[1], arguments[4]):
        data = b"" if _gone(file) else read_bytes(file)
        if b"\0" in data[:8000]:
            return "binary files differ\n"
        text = decode_older(data)
        texts.append(_lines(data.decode("utf-8", "replace") if text is None else text))
    if sum(map(len, texts)) > _MOST_LINES:
        return "not a record, and too long to be compared here: use git diff --no-ext-diff\n"
    names = [f"a/{_plain(arguments[0])}", f"b/{_plain(arguments[7] if len(arguments) == 9 else arguments[0])}"]
    lines = difflib.unified_diff(texts[0], texts[1], names[0], names[1], lineterm="")
    return "".join(f"{_plain(line)}\n" for line in lines)


def _lines(text: str) -> list[str]:
    """As git counts them: only a line feed ends one."""
    found = [line.removesuffix("\r") for line in text.split("\n")]
    return found if found[-1] else found[:-1]


def _demand(arguments: Sequence[str]) -> None:
    if len(arguments) not in (1, 7, 9):
        raise InputError(f"git gives an external diff 1, 7 or 9 arguments, not {len(arguments)}")


def _gone(file: str) -> bool:
    return file in _NOTHING


def _plain(text: str) -> str:
    """Without what a terminal would act on; tabs stay."""
    return "".join(c if c.isprintable() or c == "\t" else f"\\x{ord(c):02x}" for c in text)
