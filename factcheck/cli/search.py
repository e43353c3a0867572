"""``factcheck search``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..errors import InputError
from ..report.formats import Options
from .options import chosen_format, color_option, default_paths, format_option, paths_argument, stdin_option, use_color
from .output import say, terminal_error, terminal_out, write, write_as
from .streams import standard_input

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from ..search.collection import Collection
    from ..search.engine import Result
    from ..search.query import Query

LIMIT_ON_TERMINAL = 20


def complete_query(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Field names, and ids of the claims."""
    from ..search.complete import completions
    from .completion import offered

    try:
        found = completions(incomplete, default_paths(tuple(ctx.params.get("paths") or ())))
    except InputError:
        return []
    return offered((word, "") for word in found)


@click.command("search", short_help="Find claims by words, figures, dates or pinyin.")
@click.argument("query", required=False, shell_complete=complete_query)
@paths_argument
@format_option("search", "How to print the matches.  [default: full on a terminal, else concise]")
@click.option("-n", "--limit", type=click.IntRange(min=0), metavar="N", help="Print N matches at most; 0 for all.")
@click.option("-l", "--files-with-matches", is_flag=True, help="Print only the names of the files.")
@click.option("-c", "--count", is_flag=True, help="Print only the number of matches.")
@click.option("-i", "--interactive", is_flag=True, help="Narrow down as you type; Enter opens the claim in $EDITOR.")
@click.option("--no-cache", is_flag=True, help="Read every record, and keep no index.")
@stdin_option
@color_option
def command(
    query: str | None,
    paths: tuple[str, ...],
    output_format: str | None,
    limit: int | None,
    files_with_matches: bool,
    count: bool,
    interactive: bool,
    no_cache: bool,
    stdin_filename: str,
    color: str,
) -> int:
    """Find claims, best match first.

    QUERY holds words in any order, "exact phrases", -words to leave out, and field:value. Words may be misspelt, in
    traditional characters, in pinyin (gudingzichan) or its initials (gdzc). Figures are compared in common units:
    98.8%, 1.2亿元, '>10亿元', 3000..5000户, ~300. Dates: period:2020, 'published:>2020-04'.

    Fields: id article file title publication author published lang value quote measure population area period kind
    basis unit attributed_to item tag note status reviewer.

    Exit status: 0 something matches; 1 nothing does; 2 something could not be read.
    """
    from ..search.query import parse_query

    if query is None and not interactive:
        raise click.UsageError("name what to search for, or use --interactive")
    read = parse_query(query) if query is not None and not interactive else None
    corpus = _corpus(paths, stdin_filename, cache=not no_cache)
    for trouble in corpus.troubles:
        say(f"factcheck: {trouble}")
    if read is None:
        from .browse import browse

        return browse(corpus, query or "")
    name = chosen_format("search", output_format, "full" if terminal_out() else "concise")
    if limit is None:
        limit = LIMIT_ON_TERMINAL if name == "full" and terminal_out() else 0
    from ..search.engine import find_matches

    result = find_matches(read, corpus, None if count or files_with_matches else limit or None)
    errors = [*corpus.errors]
    if count:
        write(f"{len(result.matches)}\n")
    elif files_with_matches:
        from ..report.safe import visible

        write(f"{visible(file)}\n" for file in dict.fromkeys(match.file for match in result.matches))
    else:
        errors += write_as("search", name, result, Options(use_color(color)))
    for error in errors:
        say(f"factcheck: error: {error}")
    if errors:
        return 2
    _remark(result, read, corpus)
    return 0 if result.matches else 1


def _corpus(paths: tuple[str, ...], stdin_filename: str, *, cache: bool) -> Collection:
    if paths == ("-",):
        from ..search.opening import collection_of
        from ..store.load import MAX_BYTES, load_bytes

        record = load_bytes(standard_input.read(MAX_BYTES + 1), stdin_filename)
        if record.article is None:
            raise InputError(f"{stdin_filename}: not a record that can be read; 'factcheck verify' says why")
        return collection_of([record.article])
    from ..search.opening import open_collection

    notify = say if terminal_error() else None
    return open_collection(default_paths(paths), cache=cache, notify=notify)


def _remark(result: Result, query: Query, corpus: Collection) -> None:
    """What else there is to say, on standard error; for a match, only to someone who reads along."""
    if result.matches:
        if terminal_error():
            if result.near:
                say("Nothing has all of that; these come near.")
            if result.more:
                say(f"There are more than {len(result.matches)}: --limit 0 shows all.")
        return
    from ..report.safe import plain
    from ..search.suggest import suggest

    offers = suggest(query, corpus)
    say("No match." + (f" Did you mean {', '.join(map(plain, offers))}?" if offers else ""))
    if result.missing:
        say("Hint: pip install 'factcheck-figures[pinyin]' to search by pinyin too.")
