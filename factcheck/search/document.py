"""What is searched: one document for each claim, with what it shares with its article beside it.

Documents hold text and exact numbers only, so that a cache can keep them as JSON and give the same ones back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model import Article, Claim
    from .amount import Amount

ZONES = ("name", "words", "scope", "headline", "note")
"""Where a word can stand, best first:

- name: id, measure
- words: value, quote, further quotes, items
- scope: population, area, who said it, tags
- headline: the article's title, publication and author
- note: the claim's note and the article's
"""


class Head(NamedTuple):
    """An article, without its claims."""

    file: str
    article: str
    title: str
    publication: str
    author: str
    published: str
    lang: str
    url: str
    note: str
    tags: tuple[str, ...]


class Document(NamedTuple):
    """A claim, as searched and shown. Texts are as typed, '' when not given."""

    head: Head
    line: int
    column: int
    id: str
    value: str
    unit: str
    """The unit's symbol, without multiplier."""
    amount: Amount | None
    quote: str
    also: tuple[str, ...]
    measure: str
    population: str
    area: str
    period: str
    kind: str
    basis: str
    attributed_to: str
    items: tuple[str, ...]
    note: str
    tags: tuple[str, ...]
    status: str
    reviewer: str

    def zones(self) -> tuple[tuple[str, ...], ...]:
        """The texts of each zone."""
        head = self.head
        return (
            (self.id, self.measure),
            (self.value, self.quote, *self.also, *self.items),
            (self.population, self.area, self.attributed_to, *self.tags, *head.tags),
            (head.title, head.publication, head.author),
            (self.note, head.note),
        )


def head_of(article: Article) -> Head:
    """The part of an article that all its claims share."""
    return Head(
        article.file,
        article.id,
        article.title,
        article.publication,
        article.author,
        article.published,
        article.lang,
        article.url,
        article.note,
        article.tags,
    )


def documents(article: Article) -> Iterator[Document]:
    """A document for each claim of the article, in its order."""
    head = head_of(article)
    for claim in article.claims:
        yield document(head, claim)


def document(head: Head, claim: Claim) -> Document:
    """One claim as a document."""
    from .amount import amount_of

    review = claim.review
    return Document(
        head,
        claim.place.line,
        claim.place.column,
        claim.id,
        claim.value,
        claim.unit_read.symbol,
        amount_of(claim),
        claim.quote.exact if claim.quote is not None else "",
        tuple([quote.exact for quote in claim.also]),
        claim.measure,
        claim.population,
        claim.area,
        claim.period,
        claim.kind,
        claim.basis,
        claim.attributed_to,
        claim.items,
        claim.note,
        claim.tags,
        review.status if review is not None else "",
        review.by if review is not None else "",
    )


def to_row(one: Document) -> list[Any]:
    """A document as JSON values, without its head."""
    return [*one[1:6], None if one.amount is None else one.amount.to_row(), *one[7:]]


def from_row(head: Head, row: list[Any]) -> Document:
    """The document of such a row. Raises ValueError (TypeError, IndexError) where the row was not made by ``to_row``."""
    from .amount import Amount

    if len(row) != len(Document._fields) - 1:
        raise ValueError("a row of another shape")
    amount = None if row[5] is None else Amount.from_row(row[5])
    values = [tuple(value) if isinstance(value, list) else value for value in row[6:]]
    return Document._make([head, *row[:5], amount, *values])


def head_to_row(head: Head) -> list[Any]:
    """A head as JSON values."""
    return list(head)


def head_from_row(row: list[Any]) -> Head:
    """The head of such a row."""
    if len(row) != len(Head._fields):
        raise ValueError("a row of another shape")
    return Head._make([*row[:-1], tuple(row[-1])])
