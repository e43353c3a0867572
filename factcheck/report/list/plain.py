"""``path:line: id`` and, parted by tabs, value, measure, population, area, period, kind, review status: a line a claim.

For grep, cut and editors. A field that the claim lacks is empty; the columns are always as many, in this order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...listing.filters import status
from ..claim import stated
from ..safe import plain, visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..formats import Options
    from ..subjects import Listed


def render(claims: Sequence[Listed], options: Options) -> Iterator[str]:
    """A line for each claim; a tab or line break inside a field has become a blank."""
    for article, claim in claims:
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
