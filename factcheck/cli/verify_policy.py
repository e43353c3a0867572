"""Settings and options of verify made into what ``verify.policy`` applies."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..verify.policy import ALL, Policy

if TYPE_CHECKING:
    from ..settings import Settings
    from ..store.corpus import Corpus


def policy(
    settings: Settings,
    select: tuple[str, ...],
    extend_select: tuple[str, ...],
    ignore: tuple[str, ...],
    baseline: str,
    *,
    whole: bool,
) -> Policy:
    """The settings with the options over them. Raises InputError for a code or a baseline that is not there."""
    codes = ALL
    if select or extend_select or ignore or settings.select is not None or settings.extend_select or settings.ignore:
        from ..verify.select import Layer, chosen, code_prefix

        def prefixes(words: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(code_prefix(word) for text in words for word in text.split(",") if word.strip())

        written = Layer(settings.select, settings.extend_select, settings.ignore)
        asked = Layer(prefixes(select) if select else None, prefixes(extend_select), prefixes(ignore))
        codes = chosen((written, asked))
    if baseline:
        from ..verify.baseline import read_baseline

        held = read_baseline(baseline)
    else:
        held = None
    return Policy(codes, settings.per_file_ignores, settings.severity, settings.root, held, whole)


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
