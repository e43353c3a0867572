"""Reading the records that a command is to look at, and saying what is wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..store.corpus import Corpus, read_corpus
from .options import default_paths
from .output import say
from .streams import standard_input

if TYPE_CHECKING:
    from collections.abc import Sequence

stdin_option = click.option(
    "--stdin-filename",
    metavar="FILE",
    default="stdin.yaml",
    show_default=True,
    help="What to call the record read from '-'.",
)


def read_records(paths: Sequence[str], stdin_filename: str) -> Corpus:
    """The records of the paths given, or of the configured ones."""
    return read_corpus(default_paths(tuple(paths)), standard_input, stdin_filename)


def report_trouble(corpus: Corpus) -> int:
    """Name on standard error what could not be read, and count what is wrong; the exit status that follows from it."""
    for error in corpus.errors:
        say(f"factcheck: error: {error}")
    problems = corpus.problems()
    if problems:
        some = "1 problem" if problems == 1 else f"{problems} problems"
        say(f"factcheck: {some} in these records; run `factcheck verify` to see")
    return 2 if corpus.errors else 0
