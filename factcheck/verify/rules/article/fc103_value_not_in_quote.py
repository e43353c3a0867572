"""The quote does not state the value.

**What it does.** Reads every figure that stands in a claim's quote, and looks for the claim's value among them: the
same number in the same unit, however it is written (12万元 and 120000元 are one figure). A value that stands in the
quote as typed is accepted as it is. The quotes of ``also`` are held against their own ``value``, or the claim's.

**Why it matters.** The quote is the evidence. A digit mistyped on the way from the article into the record makes every
check of that claim worthless, in silence.

**Example.** ``value: 558亩`` with ``quote: 核心区域面积585亩``.

**How to mend it.** Copy the figure from the article once more; where the article prints the unit elsewhere (in a
table's head), give it in ``unit``.

**When it is wrong.** A figure in words that the reader of figures does not know. Quote it with the digits, or write
the value as the article does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....findings import Problem
from ....text.fold import squeezed
from ...rule import Example, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ....model import Article, Claim, Quote
    from ....quantity.figure import Figure

RULES = (Rule("FC103", "value-not-in-quote", "error", "the quote does not state the value"),)
EXAMPLES = (
    Example(
        "FC103",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 核心区, value: 558亩, quote: 核心区域面积585亩}
        """,
        at="3:35",
        says="the quote does not state the value 558亩: it states 585亩",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC103",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 12万元, quote: 投资120000元}
        """,
    ),
)

_JOINS = frozenset("0123456789０１２３４５６７８９.．,，")


def check(article: Article) -> Iterator[Problem]:
    """Yield one problem for each quote that does not state its value."""
    for claim in article.claims:
        quote = claim.quote
        if not claim.value:
            continue
        if quote is not None and not _stands(claim.value, quote.exact):
            yield from _read(claim, quote, claim.value, claim.figure, article)
        for other in claim.also:
            value = other.value or claim.value
            if not _stands(value, other.exact):
                yield from _read(claim, other, value, other.figure if other.value else claim.figure, article)


def _stands(value: str, quote: str) -> bool:
    """Whether the value stands in the quote as typed, and not as the middle of a longer number."""
    at = quote.find(value)
    while at >= 0:
        end = at + len(value)
        before = at == 0 or quote[at - 1] not in _JOINS or value[0] not in _JOINS
        after = end == len(quote) or quote[end] not in _JOINS or value[-1] not in _JOINS or _closes(quote, end)
        if before and after:
            return True
        at = quote.find(value, at + 1)
    return False


def _closes(quote: str, end: int) -> bool:
    """Whether the comma or stop at ``end`` ends the clause instead of going on with the number."""
    return quote[end] in ".．,，" and (end + 1 == len(quote) or quote[end + 1] not in _JOINS)


def _read(claim: Claim, quote: Quote, value: str, figure: Figure | None, article: Article) -> Iterator[Problem]:
    if figure is None:
        if claim.kind == "date" and squeezed(value) not in squeezed(quote.exact):
            message = f"the quote does not state the value {value}: {quote.exact}"
            yield Problem("FC103", message, article.file, quote.place, article.id, (claim.id,))
        return
    from ....quantity.scan import figures_in  # most values stand in their quote as typed

    found: list[str] = []
    hint = ""
    for start, end, stated in figures_in(quote.exact):
        if _same(figure, stated, claim.unit):
            return
        found.append(quote.exact[start:end])
        hint = hint or _unit_slip(figure, stated)
    states = (
        f"it states {', '.join(found)}" if found else "no figure could be read in it; quote the words that carry it"
    )
    message = f"the quote does not state the value {value}: {states}{hint}"
    yield Problem("FC103", message, article.file, quote.place, article.id, (claim.id,))


def of_another_unit(article: Article) -> set[str]:
    """The claims whose value has a unit of another dimension than the same number in their quote."""
    from ....quantity.scan import figures_in

    return {
        claim.id
        for claim in article.claims
        if claim.figure is not None and claim.quote is not None and not _stands(claim.value, claim.quote.exact)
        if any(_other_unit(claim.figure, stated) for _, _, stated in figures_in(claim.quote.exact))
    }


def _other_unit(figure: Figure, stated: Figure) -> bool:
    return figure.number == stated.number and figure.unit.dimension != stated.unit.dimension


def _unit_slip(figure: Figure, stated: Figure) -> str:
    if not _other_unit(figure, stated):
        return ""
    from ....quantity.unit_meant import unit_meant

    near = unit_meant(figure.unit, stated.unit)
    printed = stated.unit.symbol
    return (
        f"; did you mean {near or printed}{f' by {figure.unit.symbol}' if figure.unit.symbol else ''}?"
        if printed
        else ""
    )


def _same(figure: Figure, stated: Figure, unit: str) -> bool:
    """Whether two figures are one number in one unit (a unit given apart need not stand in the quote)."""
    from ....quantity.prefix import LOSSES

    if unit and stated.unit.sort == "plain":
        return stated.interval == figure.interval or stated.number == figure.number
    if figure.unit.dimension != stated.unit.dimension:
        return False
    if figure.number is None or stated.number is None:
        return figure.base() == stated.base()
    if figure.number * figure.unit.scale == stated.number * stated.unit.scale:
        return True
    # 亏损18.4亿元 is a value below zero, and in a sentence a loss and its size.
    return -figure.number == stated.number > 0 and figure.text.strip().lower().startswith(LOSSES)
