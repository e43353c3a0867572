"""What verify does between its words and its end: articles' plain text, the policy on findings, where the reports go."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from ..errors import InputError, whereabouts
from ..report.destinations import Destination, parse_formats
from ..report.formats import FORMATS, Options
from .options import VARIABLE
from .output import say, terminal_width, write, write_texts

if TYPE_CHECKING:
    from ..findings import Report
    from ..settings import NearestSettings, Settings
    from ..store.corpus import Corpus
    from ..store.load import Record
    from ..verify.policy import Policy

_OF_OTHER_COMMANDS = {"", "text", *(name for names in FORMATS.values() for name in names)} - {*FORMATS["verify"]}
"""Formats that the environment may name for other commands; ``text`` is one of rule."""


def policy(
    settings: Settings, select: tuple[str, ...], extend_select: tuple[str, ...], ignore: tuple[str, ...], baseline: str
) -> Policy | None:
    """The settings with the options over them; None where they ask for nothing.

    Raises InputError for a code or a baseline that is not there.
    """
    written = (
        settings.extend_select,
        settings.ignore,
        settings.per_file_ignores,
        settings.severity,
        settings.max_quote,
    )
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
    return Policy(
        codes,
        settings.per_file_ignores,
        settings.severity,
        settings.root,
        held,
        max_quote=settings.max_quote,
        settings=settings.file,
        lines=settings.lines,
    )


def with_nearest(
    chosen: Policy | None,
    nearest: NearestSettings,
    corpus: Corpus,
    asked: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]],
) -> Policy | None:
    """The policy with those of the files that have settings of their own, nearer than the ones of the current folder."""
    others: dict[str, Policy] = {}
    made: dict[str, Policy] = {}
    for file in (*[record.file for record in corpus.records], *corpus.texts):
        settings = nearest.of(file)
        if settings is nearest.here:
            continue
        from ..verify.policy import Policy

        if settings.file not in made:
            made[settings.file] = policy(settings, *asked, "") or Policy(settings=settings.file)
        others[file] = made[settings.file]
    if not others:
        return chosen
    return (chosen or Policy(settings=nearest.here.file))._replace(nearest=others)


def applied(
    report: Report, corpus: Corpus, wanted: Policy | None, *, whole: bool, project: bool = False
) -> tuple[Report, int]:
    """The report as it is to be shown, and how many findings the baseline silenced. ``whole``: all records beside each are
    given; ``project``: all of the project."""
    records = [*corpus.records, *_of_texts(report, corpus)]
    if wanted is None and not any("factcheck:" in record.text for record in records):
        return report, 0  # nearly always: nothing more is imported
    from ..verify.apply import apply
    from ..verify.policy import Policy

    return apply(report, records, (wanted or Policy())._replace(whole=whole, project=project))


def _of_texts(report: Report, corpus: Corpus) -> list[Record]:
    """The articles in Markdown that findings stand in, as they were written: comments in them count as in records."""
    mine = {record.file for record in corpus.records}
    found = {finding.file for finding in report.findings if finding.file.lower().endswith((".md", ".markdown"))} - mine
    if "-" in corpus.texts:  # what came from standard input has its name alone
        found.clear()
    found |= {file for file in corpus.texts if file.lower().endswith((".md", ".markdown"))}
    if not found:
        return []
    from ..store.kept import read_as_kept
    from ..store.load import Record

    return [Record(file, None, [], read_as_kept(file)) for file in sorted(found)]


def covers_all(paths: tuple[str, ...]) -> bool:
    """Whether a run over these paths sees what lies beside each record: a folder does, single files may not."""
    return not paths or any(os.path.isdir(path) for path in paths)  # noqa: PTH112


def without_excluded(corpus: Corpus, nearest: NearestSettings, patterns: tuple[str, ...]) -> Corpus:
    """The corpus without the files that their settings, or the patterns of the command line, leave out."""
    if not patterns and not any(nearest.of(record.file).exclude for record in corpus.records):
        return corpus
    from ..verify.globs import matches

    def excluded(file: str) -> bool:
        settings = nearest.of(file)
        written = any(matches(pattern, file, settings.root) for pattern in settings.exclude)
        return written or any(matches(pattern, file, "") for pattern in patterns)

    return corpus._replace(records=[record for record in corpus.records if not excluded(record.file)])


def destinations(asked: tuple[str, ...], output_file: str, settings: Settings) -> tuple[Destination, ...]:
    """What the options ask for, else the environment, else the settings, else GitHub's under its Actions, else ``full``.

    Raises click.UsageError for what is asked for and cannot be.
    """
    words = asked
    try:
        if not words and os.environ.get(VARIABLE, "") not in _OF_OTHER_COMMANDS:
            words = (os.environ[VARIABLE],)
        elif not words:
            words = settings.output_format
        if not words:
            words = ("github" if os.environ.get("GITHUB_ACTIONS") == "true" else "full",)
        return parse_formats(words, output_file)
    except InputError as error:
        raise click.UsageError(str(error)) from None


def write_reports(report: Report, wanted: tuple[Destination, ...], options: Options, *, color: bool) -> tuple[str, ...]:
    """Write every report: files first, so that a reader of standard output who leaves early takes none away.

    Returns, in words, what of the report could not be written.
    """
    from ..report.whole import written

    root = os.environ.get("GITHUB_WORKSPACE") or os.environ.get("CI_PROJECT_DIR") or ""
    options = options._replace(root=root)
    out = options._replace(color=color, width=terminal_width())
    lost: list[str] = []
    for one in sorted(wanted, key=lambda one: not one.file):
        try:
            done = written("verify", one.format, report, options if one.file else out)
        except Exception as error:
            lost.append(f"internal error: no report as {one.format} ({whereabouts(error)}); please report it")
            continue
        lost += done.lost
        if not one.file:
            write(done.text, painted=done.painted, commands=done.commands)
            if one.format == "github":
                _step_summary(report, options)
            continue
        try:
            write_texts([(one.file, [done.text])])
        except InputError as error:  # the other reports are written all the same
            lost.append(str(error))
    return tuple(dict.fromkeys(lost))


def _step_summary(report: Report, options: Options) -> None:
    """The report on the page of the workflow's run, where GitHub names a file for it."""
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if not path:
        return
    from ..report.whole import written

    text = written("verify", "markdown", report, options).text
    try:
        with open(path, "a", encoding="utf-8", errors="backslashreplace") as stream:  # noqa: PTH123
            stream.write(text[:1_000_000] + "\n")  # GitHub takes one mebibyte of bytes; beyond, it shows nothing
    except OSError as error:
        say(f"factcheck: warning: {path}: the summary cannot be written ({error.strerror})")
