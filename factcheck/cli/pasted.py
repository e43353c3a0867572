"""What verify is given on standard input: a record, or an article pasted as it is."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..store.corpus import Readable

DEFAULT = "stdin.yaml"
"""What standard input is called where nobody says: a record, unless it looks like none."""
_KEY = re.compile(rb"\s*(?:#[^\n]*\n\s*)*(?:-\s+)?[\w\"'-]+\s*:(?:\s|\Z)|\s*[\[{]|\s*---|\s*\Z")
"""How YAML begins."""


class Pasted:
    """Standard input, read when it is first asked for; ``name`` tells by its suffix what it is."""

    def __init__(self, stream: Readable, name: str) -> None:
        from ..extract.read import MAX_BYTES

        data = stream.read(MAX_BYTES + 1)
        self._held = io.BytesIO(data)
        self.name = "stdin.txt" if name == DEFAULT and _is_text(data) else name

    def read(self, most: int) -> bytes:
        """At most so many bytes of it."""
        return self._held.read(most)


def _is_text(data: bytes) -> bool:
    """Whether it is an article's text: nothing in it is a record's, and it does not begin as YAML does."""
    from ..diff.texts import looks_like_record

    data = data.removeprefix(b"\xef\xbb\xbf")
    return _KEY.match(data[:4096]) is None and not looks_like_record(data) and b"\0" not in data[:4096]
