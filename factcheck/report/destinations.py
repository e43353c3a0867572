"""Which formats of verify go where: ``NAME`` to standard output, ``NAME:FILE`` to a file."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from ..errors import InputError
from .formats import FORMATS

if TYPE_CHECKING:
    from collections.abc import Iterable


class Destination(NamedTuple):
    """One report to write: the format's name, and the file, '' for standard output."""

    format: str
    file: str = ""


def parse_formats(words: Iterable[str], output_file: str = "") -> tuple[Destination, ...]:
    """Words such as ``full``, ``sarif:out.sarif`` or several with commas between; ``output_file`` is for the one without.

    Raises InputError for a format that does not exist, a file named twice, and two formats for standard output.
    """
    found = [_parse(word.strip()) for text in words for word in text.split(",") if word.strip()]
    here = [one for one in found if not one.file]
    if len(here) > 1:
        names = " and ".join(one.format for one in here)
        raise InputError(f"{names} cannot both go to standard output; write one of them as NAME:FILE")
    if output_file:
        if found and not here:
            raise InputError("every format has a file of its own; there is none left for --output-file")
        found = [one if one.file else Destination(one.format, output_file) for one in found]
    files = [os.path.normpath(one.file) for one in found if one.file]
    for file in files:
        if files.count(file) > 1:
            raise InputError(f"two formats cannot both be written to {file}")
    return tuple(found)


def _parse(word: str) -> Destination:
    name, colon, file = word.partition(":")
    name = name.strip()
    names = FORMATS["verify"]
    if name not in names:
        from ..text.nearest import nearest

        raise InputError(f"there is no output format '{name}'{nearest(name, names)} (there are: {', '.join(names)})")
    if colon and not file.strip():
        raise InputError(f"'{word}' names no file; write {name}:FILE, or {name} for standard output")
    return Destination(name, file.strip())
