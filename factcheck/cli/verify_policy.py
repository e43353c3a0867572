"""Settings and options of verify made into what ``verify.policy`` applies."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..model import Report
    from ..settings import Settings
    from ..store.corpus import Corpus
    from ..verify.policy import Policy


def policy(
    settings: Settings, select: tuple[str, ...], extend_select: tuple[str, ...], ignore: tuple[str, ...], baseline: str
) -> Policy | None:
    """The settings with the options over them; None where they ask for nothing.

    Raises InputError for a code or a baseline that is not there.
    """
    written = (settings.extend_select, settings.ignore, settings.per_file_ignores, settings.severity)
    if not any((select, extend_select, ignore, baseline, *written)) and settings.select is None:
        return None
    from ..verify.policy import Policy
    from ..verify.select import Layer, chosen, code_prefix

    def prefixes(words: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(code_prefix(word) for text in words for word in text.split(",") if word.strip())

    asked = Layer(prefixes(select) if select else None, prefixes(extend_select), prefixes(ignore))
    codes = chosen((Layer(settings.select, settings.extend_select, settings.ignore), asked))
    held = None
    if baseline:
        from ..verify.baseline import read_baseline

        held = read_baseline(baseline)
    return Policy(codes, settings.per_file_ignores, settings.severity, settings.root, held)


def applied(report: Report, corpus: Corpus, wanted: Policy | None, *, whole: bool) -> tuple[Report, int]:
    """The report as it is to be shown, and how many findings the baseline silenced. ``whole``: all records are given."""
    if wanted is None and not any("factcheck:" in record.text for record in corpus.records):
        return report, 0  # nearly always: nothing more is imported
    from ..verify.policy import Policy, apply

    return apply(report, corpus.records, (wanted or Policy())._replace(whole=whole))


def covers_all(paths: tuple[str, ...]) -> bool:
    """Whether a run over these paths sees what lies beside each record: a folder does, single files may not."""
    return not paths or any(os.path.isdir(path) for path in paths)  # noqa: PTH112


def without_excluded(corpus: Corpus, settings: Settings, patterns: tuple[str, ...]) -> Corpus:
    """The corpus without the files that the settings, or the patterns of the command line, leave out."""
    if not settings.exclude and not patterns:
        return corpus
    from ..verify.globs import matches

    def excluded(file: str) -> bool:
        written = any(matches(pattern, file, settings.root) for pattern in settings.exclude)
        return written or any(matches(pattern, file, "") for pattern in patterns)

    return corpus._replace(records=[record for record in corpus.records if not excluded(record.file)])
