"""What can be set, and what holds where nothing is."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..kinds import Severity


class Settings:
    """A project's settings, not changed once made. Paths and patterns are seen from ``root``.

    A plain class: every start of the program makes it, and a dataclass or a NamedTuple takes ten times as long to define.
    """

    file: str = ""
    """Where they come from, '' for nowhere."""
    root: str = ""
    """The folder of that file, '' for the current one."""
    claims: tuple[str, ...] = ()
    """Record files and folders that commands read when none is named."""
    exclude: tuple[str, ...] = ()
    """Patterns of files that verify leaves out, named or not."""
    output_format: tuple[str, ...] = ()
    """``NAME`` or ``NAME:FILE``, as the option."""
    strict: bool = False
    baseline: str = ""
    select: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Patterns, each with the codes to ignore there."""
    severity: Mapping[str, Severity] = MappingProxyType({})
    """By code, or the beginning of codes."""
    max_quote: int = 0
    """Chinese characters or words that a quote may have; 0 where it may have any number."""
    lines: Mapping[str, int] = MappingProxyType({})
    """By pattern, the line of each entry of ``per_file_ignores``."""

    def __init__(self, **values: Any) -> None:
        vars(self).update(values)


DEFAULTS = Settings()
