"""The text that a record says is kept beside it: where that may be, and its bytes.

A record may come from a stranger, so what it names is read only within its own *project*: the nearest folder above the
record that git or a settings file marks as one (``.git``, ``factcheck.toml``, ``pyproject.toml``), else the current
folder where the record lies below it, else the record's own folder. The user's home is one only by a factcheck.toml or by
being the current folder, the top of the file system only by a factcheck.toml; and hidden files and folders are no part of
any. Of anything outside, nothing is said, not even whether it is there.
"""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, NamedTuple

from ..errors import InputError
from .load import MAX_BYTES, read_bytes

if TYPE_CHECKING:
    from ..model import Article

OWN = "factcheck.toml"
MARKS = (".git", OWN, "pyproject.toml")
"""What a folder holds that is a project's own."""


class Kept(NamedTuple):
    """An article's text as a file."""

    path: str
    """As people would write it from here."""
    real: str
    """Behind every link: what to open."""


def kept_text(article: Article) -> Kept:
    """Where the article's text is. Raises InputError for a path that leads out of the record's project."""
    named = article.text
    folder = os.path.dirname(article.file)  # noqa: PTH120 - os.path throughout: paths are kept as they were typed
    path = os.path.join(folder, named)  # noqa: PTH118
    try:
        home = os.path.realpath(folder)
        root = project(home)
        if not (_rooted(named) or _climbs(home, named, root)):
            real = os.path.realpath(path)
            if _within(real, root) and not _hidden(real, home):
                return Kept(path, real)
    except (OSError, ValueError):  # a null, a lone surrogate
        pass
    raise InputError(
        f"'{named}' is hidden, or outside the project of this record; keep the article's text within it, "
        "and name it as seen from the record's folder"
    )


def named_from(folder: str, path: str) -> str:
    """How a record in ``folder`` names the file at ``path`` as its text; '' where it may not."""
    from ..model import Article

    try:
        named = os.path.relpath(path, folder).replace(os.sep, "/")
        kept_text(Article("", os.path.join(folder, "record.yaml"), "", text=named))  # noqa: PTH118
    except (InputError, ValueError):  # on another drive
        return ""
    return named


def read_kept(kept: Kept, most: int = MAX_BYTES) -> bytes:
    """The bytes of the text. Raises InputError, in words, where it cannot be read."""
    try:
        regular = stat.S_ISREG(os.stat(kept.real).st_mode)  # noqa: PTH116 - opening a device may do something already
    except (OSError, ValueError):
        regular = True  # what is wrong is said below
    if not regular:
        raise InputError(f"{kept.path}: is not a file")
    return read_bytes(kept.real, most, called=kept.path)


def read_as_kept(path: str) -> str:
    """The plain text of a file as verify reads it for a record; '' where it cannot. Line ends are ``\\n``."""
    from ..text.decode import decode_article
    from ..text.lines import with_line_feeds

    try:
        return with_line_feeds(decode_article(read_bytes(path, MAX_BYTES), path))
    except InputError:
        return ""


def project(folder: str) -> str:
    """The folder, behind any links, within which a record in ``folder`` (likewise) may name files."""
    home = os.path.realpath(os.path.expanduser("~"))  # noqa: PTH111
    at = folder
    while True:
        above = os.path.dirname(at)  # noqa: PTH120
        marks = (OWN,) if at in (home, above) else MARKS
        if any(os.path.lexists(os.path.join(at, mark)) for mark in marks):  # noqa: PTH118
            return at
        if at == above:
            break
        at = above
    try:
        here = os.path.realpath(os.getcwd())  # noqa: PTH109
    except OSError:  # a folder that was deleted under the shell
        return folder
    return here if here != os.path.dirname(here) and _within(folder, here) else folder  # noqa: PTH120


def _within(path: str, root: str) -> bool:
    return path == root or path.startswith(root.rstrip(os.sep) + os.sep)


def _hidden(real: str, home: str) -> bool:
    """Whether a file is hidden from where the record lies."""
    common = os.path.commonpath((real, home))
    return any(part.startswith(".") for part in _parts(os.path.relpath(real, common)))


def _rooted(named: str) -> bool:
    """Whether a path begins anywhere else than in the record's folder, on any system: records travel."""
    return named[:1] in ("/", "\\", "~") or named[1:2] == ":" or os.path.isabs(named)  # noqa: PTH117


def _climbs(home: str, named: str, root: str) -> bool:
    """Whether a path leaves the project on its way, be it to come back: the way would tell what lies outside."""
    depth = len([part for part in _parts(os.path.relpath(home, root)) if part != os.curdir])
    for part in _parts(named):
        if part == os.pardir:
            depth -= 1
        elif part not in ("", os.curdir):
            depth += 1
        if depth < 0:
            return True
    return False


def _parts(path: str) -> list[str]:
    """The parts of a path, ``..`` among them, as any system would part it."""
    return path.replace("\\", "/").split("/")
