"""The spot in a check, shown on a terminal: the text, and under it a caret line."""

from __future__ import annotations

from unicodedata import category, combining, east_asian_width


def caret(text: str, start: int, end: int, width: int = 76) -> str:
    """Two lines: ``text``, and ``^~~`` under its code points from ``start`` to ``end`` (exclusive).

    Wide characters take two columns; characters that cannot be seen, or that would move the cursor or turn the line
    round, are shown as ``<U+200B>``, a tab or line break as a space. A text of more columns than ``width`` is cut to
    what stands around the spot, with ``…`` where something is left out. Offsets outside the text are moved into it.
    """
    start = max(0, min(start, len(text)))
    end = max(start, min(end, len(text)))
    # Only what can come into the window is looked at, so that a text of a megabyte costs no more than a short one.
    first = max(0, start - width)
    last = min(len(text), start + 2 * width)
    cells = [_cell(char) for char in text[first:last]]
    at, to = start - first, min(end, last) - first
    low, high = _window([columns for _, columns in cells], at, to, width - 4)
    before = "…" if first + low > 0 else ""
    after = "…" if first + high < len(text) else ""
    line = before + "".join(shown for shown, _ in cells[low:high]) + after
    lead = len(before) + sum(columns for _, columns in cells[low:at])
    length = sum(columns for _, columns in cells[at : min(to, high)])
    return f"{line}\n{' ' * lead}^{'~' * (length - 1)}"


def _window(columns: list[int], at: int, to: int, width: int) -> tuple[int, int]:
    """The stretch to show: all where it fits, else what fits around the beginning of the spot, more of it behind."""
    if sum(columns) <= width + 4:
        return 0, len(columns)
    low = high = at
    used = 0
    room = width // 3
    while low > 0 and used + columns[low - 1] <= room:
        low -= 1
        used += columns[low]
    while high < len(columns) and used + columns[high] <= width:
        used += columns[high]
        high += 1
    while low > 0 and used + columns[low - 1] <= width:
        low -= 1
        used += columns[low]
    return low, high


def columns(char: str) -> int:
    """How many columns of a terminal a character takes."""
    return _cell(char)[1]


def _cell(char: str) -> tuple[str, int]:
    """How a character is shown, and in how many columns."""
    if char.isascii() and char.isprintable():
        return char, 1
    if char in "\t\n\r\v\f":
        return " ", 1
    kind = category(char)
    if kind[0] == "C" or kind in ("Zl", "Zp"):
        shown = f"<U+{ord(char):04X}>"
        return shown, len(shown)
    if combining(char) or kind in ("Mn", "Me"):
        return char, 0
    return char, 2 if east_asian_width(char) in "WF" else 1
