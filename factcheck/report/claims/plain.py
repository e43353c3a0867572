"""``path:line: id`` and, parted by tabs, value, measure, population, area, period, kind, review status: a line a claim.

For grep, cut and editors. A field that the claim lacks is empty; the columns are always as many, in this order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...listing.filters import status
from ..safe import plain, visible
from .rows import stated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .rows import Row, RowOptions


def render(rows: Sequence[Row], options: RowOptions) -> Iterator[str]:
    """A line for each claim; a tab or line break inside a field has become a blank."""
    for article, claim in rows:
        fields = (
            f"{visible(article.file)}:{claim.place.line}: {claim.id}",
            stated(claim),
            claim.measure,
            claim.population,
            claim.area,
            claim.period,
            claim.kind,
            status(claim),
        )
        yield "\t".join(map(plain, fields)) + "\n"
