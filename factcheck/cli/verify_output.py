"""Where the reports of verify go: which formats, to which files, and what CI systems want beside them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from ..errors import InputError, whereabouts
from ..report import FORMATS, Options
from ..report.destinations import Destination, parse_formats
from ..report.whole import written
from .output import VARIABLE, say, write

if TYPE_CHECKING:
    from ..model import Report
    from ..settings import Settings

_OF_OTHER_COMMANDS = ("table", "plain", "csv", "text")
"""Formats that the environment may name for other commands."""


def destinations(asked: tuple[str, ...], output_file: str, settings: Settings) -> tuple[Destination, ...]:
    """What the options ask for, else the environment, else the settings, else GitHub's under its Actions, else ``full``.

    Raises click.UsageError for what is asked for and cannot be.
    """
    words = asked
    try:
        if not words and os.environ.get(VARIABLE, "") not in ("", *_OF_OTHER_COMMANDS):
            words = (os.environ[VARIABLE],)
        elif not words:
            words = settings.output_format
        if not words:
            words = ("github" if os.environ.get("GITHUB_ACTIONS") == "true" else "full",)
        return parse_formats(words, output_file)
    except InputError as error:
        raise click.UsageError(str(error)) from None


def write_reports(
    report: Report, wanted: tuple[Destination, ...], *, color: bool, quiet: bool, strict: bool
) -> tuple[str, ...]:
    """Write every report: files first, so that a reader of standard output who leaves early takes none away.

    Returns, in words, what of the report could not be written.
    """
    root = os.environ.get("GITHUB_WORKSPACE") or os.environ.get("CI_PROJECT_DIR") or ""
    options = Options(False, quiet, strict, root)
    lost: list[str] = []
    for one in sorted(wanted, key=lambda one: not one.file):
        try:
            done = written(one.format, report, options if one.file else options._replace(color=color))
        except Exception as error:
            lost.append(f"internal error: no report as {one.format} ({whereabouts(error)}); please report it")
            continue
        lost += done.lost
        if not one.file:
            write(done.text, painted=color and one.format == "full", commands=one.format == "github")
            if one.format == "github":
                _step_summary(report, options)
            continue
        from .files import write_texts

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
    text = written("markdown", report, options).text
    try:
        with open(path, "a", encoding="utf-8", errors="backslashreplace") as stream:  # noqa: PTH123
            stream.write(text[:1_000_000] + "\n")  # GitHub takes one mebibyte of bytes; beyond, it shows nothing
    except OSError as error:
        say(f"factcheck: warning: {path}: the summary cannot be written ({error.strerror})")


def statistics(report: Report) -> str:
    """How often each code was found, most often first: ``3  FC201  check-fails  error``."""
    from ..verify.registry import BY_CODE

    counts: dict[tuple[str, str], int] = {}
    for finding in report.findings:
        key = (finding.code, "known" if finding.known is not None else finding.severity)
        counts[key] = counts.get(key, 0) + 1
    rows = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    wide = max((len(str(number)) for _, number in rows), default=1)
    named = max((len(BY_CODE[code].name) for (code, _), _ in rows), default=1)
    return "".join(f"{n:>{wide}}  {code}  {BY_CODE[code].name:<{named}}  {word}\n" for (code, word), n in rows)


def format_names() -> str:
    """For the help."""
    return ", ".join(FORMATS)
