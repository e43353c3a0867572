"""``factcheck list``."""

from __future__ import annotations

import shutil

import click

from ..errors import FigureError, InputError
from ..listing.filters import Selection, selection
from ..listing.orders import ORDERS, ordered
from ..report.formats import Options
from ..store.fields import KINDS, STATUSES
from .inputs import read_records, report_trouble
from .options import VARIABLE, chosen_format, color_option, format_option, paths_argument, stdin_option, use_color
from .output import say, terminal_out, write_as


@click.command("list", short_help="Show claims as a table.")
@paths_argument
@click.option(
    "--article", "articles", multiple=True, metavar="TEXT", help="TEXT is in the article's id, title or file name."
)
@click.option("--kind", "kinds", multiple=True, type=click.Choice(KINDS), help="The kind of figure.")
@click.option("--unit", "units", multiple=True, metavar="UNIT", help="Its unit; 元 and 万元 are one.")
@click.option("--measure", "measures", multiple=True, metavar="TEXT", help="TEXT is in what is measured.")
@click.option(
    "--population", "populations", multiple=True, metavar="TEXT", help="TEXT is in of whom or what it is measured."
)
@click.option("--area", "areas", multiple=True, metavar="TEXT", help="TEXT is in where.")
@click.option("--attributed-to", "sources", multiple=True, metavar="TEXT", help="TEXT is in who says so.")
@click.option("--status", "statuses", multiple=True, type=click.Choice(STATUSES), help="The outcome of its review.")
@click.option("--tag", "tags", multiple=True, metavar="TAG", help="It has this tag.")
@click.option(
    "--period", "periods", multiple=True, metavar="DATE", help="It overlaps DATE: 2020, 2020-04, 2019/2020-03."
)
@click.option(
    "--value", "values", multiple=True, metavar="RANGE", help="It may lie in '>10亿元', '3000..5000户', '98.8%'."
)
@click.option(
    "--sort",
    "order",
    metavar="KEY",
    type=click.Choice([*ORDERS, *(f"-{name}" for name in ORDERS)]),
    default="file",
    show_default=True,
    help=f"By {', '.join(ORDERS)}; -KEY for descending.",
)
@click.option("--limit", type=click.IntRange(min=0), metavar="N", help="At most N claims.")
@format_option("list", f"How to print them.  [default: table on a terminal, else plain; {VARIABLE}]")
@stdin_option
@color_option
def command(
    *,
    paths: tuple[str, ...],
    order: str,
    limit: int | None,
    output_format: str | None,
    stdin_filename: str,
    color: str,
    **filters: tuple[str, ...],
) -> int:
    """List claims: all of them, or those that fit every filter.

    PATH may be record files or folders of them (default: claims/); '-' reads one record from standard input. A filter
    given more than once takes what fits any of its values. Texts are found anywhere in the field, in any width and
    capitals.

    A figure fits --value when one of its true values may: 98.8% stands for 98.75 to 98.85 per cent, and is found by
    '>98.8%' too. Where the wording leaves a side open (超过, 不足) the printed number must lie in RANGE as well.
    Counted units must be the same (户, 家); a RANGE without a unit is of numbers as printed.

    Piped, each claim is one line: path:line: id, then value, measure, population, area, period, kind and review
    status, parted by tabs.

    Exit status: 0, even when nothing fits; 2 something could not be read.
    """
    try:
        wanted = selection(**filters)
    except FigureError as error:
        raise InputError(f"--unit or --value: {error}") from None
    corpus = read_records(paths, stdin_filename)
    rows = ordered(((article, claim) for article, claim in corpus.claims() if wanted.wants(article, claim)), order)
    rows = rows[:limit] if limit is not None else rows
    terminal = terminal_out()
    width = shutil.get_terminal_size().columns if terminal else 0
    chosen = chosen_format("list", output_format, "table" if terminal else "plain")
    lost = write_as("list", chosen, rows, Options(use_color(color), width))
    if not rows and not corpus.errors:
        _explain_nothing(
            wanted, [record.article.id for record in corpus.records if record.article], filters["articles"]
        )
    return report_trouble(corpus._replace(errors=[*corpus.errors, *lost]))


def _explain_nothing(wanted: Selection, ids: list[str], articles: tuple[str, ...]) -> None:
    """Say on standard error that nothing fits, and offer the nearest article where none is so called."""
    hint = ""
    if len(articles) == 1 and ids and not any(articles[0].casefold() in name.casefold() for name in ids):
        from ..text.nearest import nearest

        hint = nearest(articles[0], ids)
    say(f"factcheck: no claim fits{hint}")
