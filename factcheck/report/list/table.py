"""A table for a terminal, by rich; imported only then. Cells wrap, nothing is cut off.

On a wide terminal each field has its column; on a narrow one what describes the figure shares one. Columns that are
empty for every claim are left out. Everything from a record is ``Text``, so that nothing in it is read as mark-up.
"""

from __future__ import annotations

from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from rich import box
from rich.console import Console
from rich.style import Style
from rich.table import Table
from rich.text import Text

from ...listing.filters import status
from ..claim import stated
from ..safe import plain, visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ...model import Article, Claim
    from ..formats import Options
    from ..subjects import Listed

PAINTED = True
NARROW = 130
"""Columns of a terminal; with fewer, the description of a figure is put into one column."""
_ROOMY = 100
"""With fewer columns a place too may have to be broken."""
_PLACE = 0.4
"""A place that takes more of the terminal stands below the description: it is clicked and copied, and stays whole."""
_UNLIMITED = 10_000
_KEPT = 12
"""Columns that ids and values get before they are wrapped."""


def render(claims: Sequence[Listed], options: Options) -> Iterator[str]:
    """The table as one piece of text; nothing where there are no claims."""
    if not claims:
        return
    stream = StringIO()
    console = Console(
        file=stream,
        force_terminal=options.color,
        color_system="standard" if options.color else None,
        width=options.width or _UNLIMITED,
        highlight=False,
        markup=False,
    )
    console.print(_table(claims, options.width or _UNLIMITED, links=options.color))
    for line in stream.getvalue().splitlines():
        yield line.rstrip() + "\n"


def _table(claims: Sequence[Listed], width: int, *, links: bool) -> Table:
    narrow = width < NARROW
    places = [_place(article, claim, narrow=narrow, links=links) for article, claim in claims]
    below = narrow and max(place.cell_len for place in places) > _PLACE * width
    columns: dict[str, list[Text]] = {
        "claim": [Text(plain(claim.id), "bold") for _, claim in claims],
        "value": [Text(plain(stated(claim)), "cyan") for _, claim in claims],
    }
    if narrow:
        columns["what"] = [_description(claim) for _, claim in claims]
        if below:
            columns["what"] = [
                Text("\n").join([what, place] if what.plain else [place])
                for what, place in zip(columns["what"], places, strict=True)
            ]
    else:
        for name in ("measure", "population", "area", "period"):
            columns[name] = [Text(plain(getattr(claim, name))) for _, claim in claims]
    columns["kind"] = [Text(claim.kind) for _, claim in claims]
    columns["review"] = [Text(_reviewed(claim), _STATUS.get(status(claim), "")) for _, claim in claims]
    if not below:
        columns["place"] = places
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    filled = {name: cells for name, cells in columns.items() if any(cell.plain for cell in cells)}
    for name, cells in filled.items():
        # What a reader looks for first is kept in one piece where it is short; the rest makes room.
        keep = min(max(cell.cell_len for cell in cells), _KEPT) if name in ("claim", "value") else None
        table.add_column(name, overflow="fold", min_width=keep, no_wrap=name == "place" and width >= _ROOMY)
    for row in zip(*filled.values(), strict=True):
        table.add_row(*row)
    return table


_STATUS = {"confirmed": "green", "disputed": "yellow", "wrong": "red"}


def _reviewed(claim: Claim) -> str:
    found = status(claim)
    return "" if found == "unreviewed" else found


def _description(claim: Claim) -> Text:
    rest = " · ".join(part for part in (claim.population, claim.area, claim.period) if part)
    text = Text(plain(claim.measure))
    if rest:
        text.append("\n" if claim.measure else "").append(plain(rest), "dim")
    return text


def _place(article: Article, claim: Claim, *, narrow: bool, links: bool) -> Text:
    file = Path(article.file).name if narrow else article.file
    text = Text(f"{visible(file)}:{claim.place.line}", "dim")
    if links:
        text.stylize(Style(link=Path(article.file).absolute().as_uri()))
    return text
