"""Which file a record meant by a text that is not there."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..errors import InputError
from ..text.nearest import nearest_name
from .kept import kept_text

if TYPE_CHECKING:
    from ..model import Article

_MOST = 1000
"""Files of a folder that are looked at."""


def near_file(article: Article) -> str:
    """The path, as the record would name it, of the file in the same folder with the nearest name; '' where none is near.

    Only where the record may name it, which is within its own project.
    """
    named = article.text.replace("\\", "/")
    head, _, tail = named.rpartition("/")
    try:
        folder = os.path.dirname(kept_text(article).real)  # noqa: PTH120 - as ``kept``
        names = [name for name in sorted(os.listdir(folder))[:_MOST] if name[:1] != "."]  # noqa: PTH208
    except (InputError, OSError):
        return ""
    near = nearest_name(tail, names)
    return "" if not near else f"{head}/{near}" if head else near
