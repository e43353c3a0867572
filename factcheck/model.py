"""What a corpus of records is made of, field by field.

Everything here is frozen. Places are 1-based lines and columns, columns counting Unicode code points, ends exclusive.
"""

# No annotations from __future__ here: a NamedTuple compiles each annotation that is a text, which every run would wait for.
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, NoReturn

from .expression.tree import Comparison, Node
from .quantity.figure import Figure
from .quantity.interval import Interval
from .quantity.unit import Unit

if TYPE_CHECKING:
    from .kinds import ClaimKind, Licence


class Place(NamedTuple):
    """Where something stands in a file."""

    line: int
    column: int
    end_line: int
    end_column: int


NOWHERE = Place(1, 1, 1, 1)


class _Nothing(Mapping[str, Any]):
    """A mapping without entries that nobody can put any into, and that can be sent to another process."""

    def __getitem__(self, key: str) -> NoReturn:
        raise KeyError(key)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0

    def __repr__(self) -> str:
        return "{}"


NOTHING: Mapping[str, Any] = _Nothing()


class Quote(NamedTuple):
    """The words of the article that state a figure (W3C TextQuoteSelector)."""

    exact: str
    prefix: str = ""
    suffix: str = ""
    place: Place = NOWHERE
    value: str | None = None
    """The figure as printed here, where an entry of ``also`` prints it otherwise than the claim's value."""
    figure: Figure | None = None
    """``value`` read as a figure."""


class Review(NamedTuple):
    """Who checked a claim against which source, and when."""

    status: str = ""
    by: str = ""
    on: str = ""
    against: str = ""


class Claim(NamedTuple):
    """One figure that an article states, at one or more places. Texts are as typed in the record, '' when not given."""

    id: str
    article: str
    """The id of the article that it belongs to."""
    value: str
    """The figure as printed; '' where the claim's value is the number of its items."""
    figure: Figure | None
    """``value`` read as a figure (None where it could not be read, which is a finding of its own)."""
    interval: Interval
    """What every statement of the figure allows (value, also, items), in the unit of ``unit_read``."""
    unit_read: Unit
    """The unit that ``interval`` is in: the figure's own, without multiplier."""
    quote: Quote | None
    also: tuple[Quote, ...] = ()
    measure: str = ""
    population: str = ""
    area: str = ""
    period: str = ""
    kind: "ClaimKind" = ""
    basis: str = ""
    attributed_to: str = ""
    items: tuple[str, ...] = ()
    """The things the article lists by name, without a closing ``…``."""
    items_open: bool = False
    """The list ends in ``…``: its number is a lower bound."""
    unit: str = ""
    decimals: str = ""
    prices: str = ""
    revised: bool = False
    note: str = ""
    tags: tuple[str, ...] = ()
    review: Review | None = None
    place: Place = NOWHERE
    """Of the id in the record."""
    places: Mapping[str, Place] = NOTHING
    """Of each field's value in the record, by the field's name."""
    at: tuple[int, int] | None = None
    """Where the figure stands in the article's text, in code points, for a claim drafted from it."""

    @property
    def integer(self) -> bool:
        """Whether its true value is a whole number: counted things, unless a fraction of one is printed (a mean, a rate)."""
        if self.unit_read.sort != "count" or (self.figure is not None and self.figure.fractional):
            return False
        return not self.also or not any(q.figure is not None and q.figure.fractional for q in self.also)

    def __repr__(self) -> str:
        return f"<Claim {self.id}: {self.value or f'{len(self.items)} items'}>"


class Unknown(NamedTuple):
    """A quantity that a check needs and the article never states."""

    name: str
    unit: Unit
    integer: bool
    signed: bool
    place: Place = NOWHERE
    declared: bool = True


class Term(NamedTuple):
    """One stated figure of a breakdown: an expression, with the text it was typed as."""

    text: str
    node: Node
    place: Place


class Part(NamedTuple):
    """The total or a part of a breakdown; every figure optional (see DESIGN: value, share, growth …)."""

    name: str
    """For messages: the first claim it names, or ``total`` / the name of the rest."""
    terms: Mapping[str, Term]
    """By field: value, before, share, share_before, growth, change, contribution, contribution_rate."""


class Breakdown(NamedTuple):
    """Parts of one whole, over two periods if growth is given."""

    total: Part
    parts: tuple[Part, ...]
    rest: str
    """The name of the remainder, '' if it has none."""
    complete: bool
    """The parts are all of the whole (never true together with ``rest``)."""


class Role(NamedTuple):
    """What a figure is in a drafted check: the ``whole``, the ``base`` …"""

    name: str
    claim: str


class Check(NamedTuple):
    """A relation that must hold between claims. Exactly one of ``tree`` and ``breakdown`` is set."""

    article: str
    file: str
    text: str
    """As typed; ``breakdown`` for a breakdown."""
    tree: Comparison | None
    breakdown: Breakdown | None = None
    name: str = ""
    because: str = ""
    known: str | None = None
    """The reason for which someone has acknowledged that it fails."""
    place: Place = NOWHERE
    rule: str = ""
    """The construction or linker that proposed it; '' for a check that a person wrote."""
    licence: "Licence | Literal['']" = ""
    """Of a drafted check; '' for a person's, which counts as stated."""
    readings: tuple["Comparison", ...] = ()
    """Where the wording allows several relations: all of them, ``tree`` the first. It holds when one does."""
    open: bool = False
    """One reading more is that the whole (or the base) is not printed."""
    roles: tuple[Role, ...] = ()

    @property
    def title(self) -> str:
        """What people call it: its name, else its text."""
        return self.name or self.text

    def __repr__(self) -> str:
        return f"<Check {self.title}>"


class Article(NamedTuple):
    """One news text with its source data, its claims and its checks."""

    id: str
    file: str
    """The record's path as it was given or found."""
    title: str
    publication: str = ""
    author: str = ""
    published: str = ""
    lang: str = ""
    url: str = ""
    text: str = ""
    """The path of the article's plain text as typed, relative to the record; '' when not kept."""
    truncate: bool = False
    """The article cuts digits off instead of rounding."""
    note: str = ""
    tags: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = ()
    checks: tuple[Check, ...] = ()
    unknowns: Mapping[str, Unknown] = NOTHING
    place: Place = NOWHERE
    """Of the title."""
    text_place: Place = NOWHERE
    """Of the path of its text, where that is kept."""

    def claim(self, id: str) -> Claim | None:  # noqa: A002 - the field's own name
        """The claim of that id, or None."""
        return next((c for c in self.claims if c.id == id), None)

    def __repr__(self) -> str:
        return f"<Article {self.id}: {self._numbers()}>"

    def _numbers(self) -> str:
        from .text.shown import counted

        return f"{self.title}, {counted(len(self.claims), 'claim')}, {counted(len(self.checks), 'check')}"

    def _repr_html_(self) -> str:
        """The article as a notebook shows it: its claims, then its checks."""
        from .text.shown import page, table

        claims = [
            (c.id, c.value or "、".join(c.items), c.measure, c.period, c.quote.exact if c.quote else "")
            for c in self.claims
        ]
        checks = [(check.name, check.text, check.because or check.known or "") for check in self.checks]
        return page(
            self._numbers(),
            table(("claim", "value", "measure", "period", "quote"), claims),
            table(("", "check", ""), checks),
        )
