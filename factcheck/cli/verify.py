"""``factcheck verify``."""

from __future__ import annotations

import sys

import click

from ..report import FORMATS, Options, render
from ..report.summary import failed, in_words, summarize
from ..verify.engine import verify_paths, verify_records
from .options import color_option, default_paths, paths_argument, use_color


@click.command("verify", short_help="Say which stated figures cannot all be true.")
@paths_argument
@click.option(
    "--output-format",
    type=click.Choice(list(FORMATS)),
    default="full",
    envvar="FACTCHECK_OUTPUT_FORMAT",
    show_default=True,
    help="How to print the findings.",
)
@click.option("--strict", is_flag=True, help="Let warnings and undecided checks fail the run too.")
@click.option("--exit-zero", is_flag=True, help="Exit 0 whatever is found.")
@click.option("-q", "--quiet", is_flag=True, help="Print findings only.")
@click.option(
    "--stdin-filename", metavar="FILE", default="stdin.yaml", show_default=True, help="What to call the record read from '-'."
)
@color_option
def command(
    paths: tuple[str, ...],
    output_format: str,
    strict: bool,
    exit_zero: bool,
    quiet: bool,
    stdin_filename: str,
    color: str,
) -> int:
    """Check records for figures that cannot all be true.

    PATH may be record files or folders of them (default: claims/); '-' reads one record from standard input.

    Exit status: 0 nothing wrong; 1 errors (with --strict warnings too); 2 something could not be read.
    """
    explain = output_format == "full" and not quiet
    if paths == ("-",):
        from ..store.load import load_bytes

        report = verify_records([load_bytes(sys.stdin.buffer.read(), stdin_filename)], explain=explain)
    else:
        report = verify_paths(default_paths(paths), explain=explain)
    write = sys.stdout.write
    for piece in render(output_format, report, Options(use_color(color), quiet)):
        write(piece)
    sys.stdout.flush()
    for error in report.errors:
        click.echo(f"factcheck: error: {error}", err=True)
    summary = summarize(report)
    if sys.stderr.isatty():
        click.echo(in_words(summary), err=True)
    if report.errors:
        return 2
    return 1 if failed(summary, strict=strict) and not exit_zero else 0
