"""What a project wants to hear of what is wrong: codes, files, severities, a baseline."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from .registry import BY_CODE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..kinds import Severity
    from .baseline import Baseline

ALL = frozenset(BY_CODE)
CORPUS_WIDE = ("FC016", "FC4")
"""Findings between articles, which a run over some of the files may not see."""


class Policy(NamedTuple):
    """What a project, and the one who runs it now, wants."""

    codes: frozenset[str] = ALL
    per_file: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Patterns of paths, each with beginnings of the codes to ignore there."""
    severity: Mapping[str, Severity] = MappingProxyType({})
    """By the beginning of a code."""
    root: str = ""
    """The folder that the patterns are seen from, '' for the current one."""
    baseline: Baseline | None = None
    whole: bool = False
    """All records are given, so that a finding between articles that is not there has gone."""
    today: str = ""
    """``2027-01-31``; '' asks the clock when it matters."""

    def wants(self, code: str, file: str) -> bool:
        """Whether findings of that code are wanted in that file."""
        if code not in self.codes:
            return False
        if not self.per_file:
            return True
        from .globs import matches

        return not any(code.startswith(codes) and matches(pattern, file, self.root) for pattern, codes in self.per_file)

    def complete(self, code: str) -> bool:
        """Whether a finding of that code would have been seen in this run."""
        return self.whole or not code.startswith(CORPUS_WIDE)
