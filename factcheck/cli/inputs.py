"""What commands read: the records of the paths given, and articles' plain text, from files or standard input."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import InputError
from ..store.corpus import Corpus, read_corpus
from .options import default_paths
from .output import say
from .streams import standard_input

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..store.corpus import Readable
    from ..store.kept import Kept


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


def read_article(path: str, stdin_name: str = "stdin.txt", stdin: Readable | None = None) -> tuple[str, str]:
    """The text of an article and what to call it; ``-`` is standard input, or ``stdin``. Raises InputError, in words."""
    if path == "-":
        from ..extract.read import MAX_BYTES, read_text

        return read_text((stdin or standard_input).read(MAX_BYTES + 1), stdin_name), stdin_name
    from ..verify.paths import read_file

    return read_file(path)


def read_kept_article(kept: Kept) -> str:
    """The text that a record names as its own. Raises InputError, in words."""
    from ..extract.read import MAX_BYTES, read_text
    from ..store.kept import read_kept

    return read_text(read_kept(kept, MAX_BYTES), kept.path)


def published_date(value: str | None) -> str | None:
    """A publication date as given on the command line. Raises InputError when it is none."""
    if value is None:
        return None
    from ..store.edtf import parse_date

    try:
        parse_date(value)
    except ValueError as error:
        raise InputError(f"--published: {error}") from None
    return value
