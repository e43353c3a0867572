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
    max_quote: int = 0
    """Chinese characters or words that a quote may have; 0 for any number."""
    settings: str = ""
    """The file that ``per_file`` stands in."""
    lines: Mapping[str, int] = MappingProxyType({})
    """By pattern of ``per_file``, its line in that file."""
    project: bool = False
    """All files of the project are given, so that what nothing of a pattern's is silenced by can be told."""
    nearest: Mapping[str, Policy] = MappingProxyType({})
    """By file, the policy of those that have settings of their own, nearer than these."""

    def of(self, file: str) -> Policy:
        """The policy that holds for a file."""
        return self.nearest.get(file, self) if self.nearest else self

    def wants(self, code: str, file: str) -> bool:
        """Whether findings of that code are wanted in that file."""
        own = self.of(file)
        if code not in own.codes:
            return False
        if not own.per_file:
            return True
        from .globs import matches

        return not any(code.startswith(codes) and matches(pattern, file, own.root) for pattern, codes in own.per_file)

    def complete(self, code: str) -> bool:
        """Whether a finding of that code would have been seen in this run."""
        return self.whole or not code.startswith(CORPUS_WIDE)
