"""``factcheck show``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..errors import FactcheckError, InputError
from ..report.formats import Options
from .inputs import read_records, report_trouble
from .options import VARIABLE, chosen_format, color_option, format_option, paths_argument, stdin_option, use_color
from .output import say, write_as

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from ..model import Article, Claim
    from ..report.subjects import Shown
    from ..store.corpus import Corpus
    from ..verify.bearing import Bearing


def _complete(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The ids of the configured records' claims; nothing where they cannot be read, for nobody could see why."""
    from .completion import offered

    try:
        corpus = read_records((), "")
    except (FactcheckError, OSError):
        return []
    ids: dict[str, str] = {}
    for article, claim in corpus.claims():
        for name in (claim.id, f"{article.id}.{claim.id}") if "." in incomplete else (claim.id,):
            if name.startswith(incomplete):
                ids.setdefault(name, claim.value)
    return offered(sorted(ids.items()))


@click.command("show", short_help="Show one claim in full.")
@click.argument("id", metavar="ID", shell_complete=_complete)
@paths_argument
@format_option("show", f"How to print it.  [default: full; {VARIABLE}]")
@stdin_option
@color_option
def command(
    id: str,  # noqa: A002 - the argument's own name
    paths: tuple[str, ...],
    output_format: str | None,
    stdin_filename: str,
    color: str,
) -> int:
    """Show one claim in full: its quote in context, what its figure means, the checks it is in and what they imply.

    ID is a claim's id, or article.id to name one article's; where several articles have a claim of that id, all are
    shown. PATH may be record files or folders of them (default: claims/); '-' reads one record from standard input.

    Exit status: 0; 2 when there is no such claim, or something could not be read.
    """
    corpus = read_records(paths, stdin_filename)
    found = _matching(corpus, id)
    if not found:
        for error in corpus.errors:
            say(f"factcheck: error: {error}")
        raise InputError(_unknown(corpus, id))
    from ..verify.bearing import bearing_on
    from ..verify.engine import verify_records

    report = verify_records(corpus.records)
    shown = [_shown(bearing_on(article, claim, report)) for article, claim in found]
    lost = write_as("show", chosen_format("show", output_format, "full"), shown, Options(use_color(color)))
    return report_trouble(corpus._replace(errors=[*corpus.errors, *report.errors, *lost]))


def _matching(corpus: Corpus, word: str) -> list[tuple[Article, Claim]]:
    """The claims of that id; where none has exactly it, those that differ in width or capitals only."""
    from ..listing.filters import folded

    rows = list(corpus.claims())
    found = [row for row in rows if word in (row[1].id, f"{row[0].id}.{row[1].id}")]
    if found:
        return found
    plain = folded(word)
    return [row for row in rows if plain in (folded(row[1].id), folded(f"{row[0].id}.{row[1].id}"))]


def _unknown(corpus: Corpus, word: str) -> str:
    from ..text.nearest import nearest

    rows = list(corpus.claims())
    if not rows:
        return f"no claim is called '{word}': there are no claims in these records"
    names = [f"{article.id}.{claim.id}" for article, claim in rows] if "." in word else [claim.id for _, claim in rows]
    return f"no claim is called '{word}'{nearest(word, names)} (`factcheck list` shows all)"


def _shown(found: Bearing) -> Shown:
    """The claim with its quote in the article's text, where that is kept."""
    from ..report.subjects import Shown
    from ..store.context import find_context, read_text

    article, claim = found.article, found.claim
    if not article.text:
        return Shown(found, None, "")
    try:
        text = read_text(article)
    except InputError as error:
        return Shown(found, None, str(error))
    quote = claim.quote
    if quote is None:
        context = find_context(text, claim.value)
    else:
        context = find_context(text, quote.exact, quote.prefix, quote.suffix)
    return Shown(found, context, "" if context else f"not in {article.text}")
