"""Comma-separated values with a head line, for spreadsheets; nothing in a cell can run as a formula."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from ...listing.filters import status
from ...quantity.format import exact_text
from ..claim import stated
from ..safe import cell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ...model import Article, Claim
    from ...quantity.interval import Number
    from ..formats import Options
    from ..subjects import Listed

COLUMNS = [
    "article",
    "file",
    "line",
    "id",
    "value",
    "low",
    "high",
    "unit",
    "kind",
    "measure",
    "population",
    "area",
    "period",
    "basis",
    "attributed_to",
    "status",
    "tags",
    "quote",
]
"""The head line. ``low`` and ``high`` are exact, in ``unit``; empty is no bound. Tags are parted by semicolons."""


def render(claims: Sequence[Listed], options: Options) -> Iterator[str]:
    """The head, then a line for each claim."""
    stream = StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    for article, claim in claims:
        writer.writerow(map(cell, _cells(article, claim)))
        yield stream.getvalue()
        stream.seek(0)
        stream.truncate()
    yield stream.getvalue()


def _cells(article: Article, claim: Claim) -> tuple[str, ...]:
    return (
        article.id,
        article.file,
        str(claim.place.line),
        claim.id,
        stated(claim),
        _number(claim.interval.low),
        _number(claim.interval.high),
        claim.unit_read.symbol,
        claim.kind,
        claim.measure,
        claim.population,
        claim.area,
        claim.period,
        claim.basis,
        claim.attributed_to,
        status(claim),
        ";".join(claim.tags),
        claim.quote.exact if claim.quote is not None else "",
    )


def _number(number: Number | None) -> str:
    return "" if number is None else exact_text(number)
