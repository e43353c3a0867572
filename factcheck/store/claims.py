"""One claim of a record: its fields, its figure, and the interval that all its statements allow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ..errors import FigureError
from ..expression.names import identifier
from ..model import Claim, Place, Quote, Review
from ..quantity.figure import ExcessDigits
from ..quantity.interval import ANYTHING, Interval, exactly
from ..quantity.parse import parse_figure
from ..quantity.unit import PLAIN, Unit
from .dates import is_date
from .fields import ALSO, BASES, CLAIM, DEFAULTS, KINDS, QUOTE, RECORD, REVIEW
from .nodes import MappingNode, Scalar, SequenceNode, compose, inside, place

if TYPE_CHECKING:
    from ..quantity.figure import Figure
    from .nodes import Node
    from .reader import Reader

COUNTED = Unit("", (), 1, "count")
"""Of a claim whose value is the number of its items."""
_SHORT = 100
"""Characters of a quote that need no further look."""
_PRICES = ("", *CLAIM["prices"].choices)
_MORE = ("…", "...", "……", "⋯")


class Positions:
    """Where the fields of a record's claims stand, found by composing its text once more when somebody asks.

    Most records have nothing to report: keeping every node of every file for them would double the memory of a run.
    """

    __slots__ = ("_claims", "_file", "_text")

    def __init__(self, text: str, file: str) -> None:
        self._text = text
        self._file = file
        self._claims: list[dict[str, Any]] | None = None

    def claim(self, index: int) -> dict[str, Any]:
        """The nodes of the fields of the entry of that index under ``claims``."""
        if self._claims is None:
            root: Any = compose(self._text, self._file).root
            listed = next((node for key, node in root.pairs if key.value == "claims"), None)
            if listed is None:  # under a name that was taken for it
                from .field_names import meant

                listed = next(node for key, node in root.pairs if meant(key.value, RECORD) == "claims")
            lines: list[str] = []
            self._claims = [self._fields(item, lines) for item in listed.items]
        return self._claims[index]

    def _fields(self, item: Any, lines: list[str]) -> dict[str, Any]:
        found = {k.value: v for k, v in reversed(getattr(item, "pairs", ()))}
        if not found.keys() <= CLAIM.keys():
            from ..text.lines import lines_of
            from .misread import as_meant

            if not lines:
                lines += lines_of(self._text)
            return as_meant(item, CLAIM, "", lines)[0]
        return found


class Places(Mapping[str, Place]):
    """Field name to place, worked out only when asked."""

    __slots__ = ("_index", "_positions")

    def __init__(self, positions: Positions, index: int) -> None:
        self._positions = positions
        self._index = index

    def __getitem__(self, name: str) -> Place:
        return place(self._positions.claim(self._index)[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._positions.claim(self._index))

    def __len__(self) -> int:
        return len(self._positions.claim(self._index))


def read_claim(
    reader: Reader, node: Node, defaults: dict[str, Any], truncate: bool, has_text: bool, places: Places
) -> Claim | None:
    """A claim, or None where it lacks what nothing can be said without."""
    nodes, texts = reader.claim_fields(node, CLAIM, defaults)
    if not nodes:
        if type(node) is MappingNode and not node.pairs:
            reader.problem("FC006", node, "an empty claim: it lacks 'id', 'value' and 'quote'")
        return None
    get = texts.get
    name = get("id", "")
    if name:
        name = (identifier(name) if len(name) <= 100 else None) or reader.identifier(nodes["id"], "id")
    if "id" not in nodes:
        reader.lost = True
        reader.problem("FC006", node, "a claim lacks 'id': its name in checks; add 'id: …'")
    value = get("value", "")
    kind, basis, prices = get("kind", ""), get("basis", ""), get("prices", "")
    if (kind and kind not in KINDS) or (basis and basis not in BASES) or prices not in _PRICES:
        kind, basis, prices = (
            reader.choice(nodes[n], n, CLAIM[n]) if n in nodes else get(n, "") for n in ("kind", "basis", "prices")
        )
    items, items_open = _items(reader, nodes["items"]) if "items" in nodes else ((), False)
    figure: Figure | None = None
    interval, unit_read = ANYTHING, PLAIN
    if value:
        if kind == "date":
            if not is_date(value):
                message = f"'{value}' is not a date that can be read (2020年5月, 5月底, 2020-05-23)"
                reader.problem("FC010", nodes["value"], message, name)
        else:
            figure = _figure(
                reader, nodes["value"], value, get("unit", ""), get("decimals", ""), truncate, name, nodes.get("unit")
            )
            if figure is not None:
                interval, unit_read = figure.interval, figure.unit
    elif "value" not in nodes:
        if items:
            interval = Interval(len(items), None) if items_open else exactly(len(items))
            unit_read = COUNTED
        else:
            message = "a claim lacks 'value': the figure as printed; add 'value: …' (or 'items', to count them)"
            reader.problem("FC006", node, message, name)
    quote = _quote(reader, nodes["quote"], QUOTE, name) if "quote" in nodes else None
    if quote is None and "quote" not in nodes and not has_text and name:
        message = "a claim lacks 'quote': the few words of the article that state the figure; add 'quote: …'"
        reader.problem("FC006", node, message, name)
    also = _also(reader, nodes["also"], get("unit", ""), truncate, name) if "also" in nodes else ()
    for other in also:
        if other.figure is not None and figure is not None:
            interval = _common(reader, interval, unit_read, other, name)
    fields = (
        name,
        reader.article,
        value,
        figure,
        interval,
        unit_read,
        quote,
        also,
        get("measure", ""),
        get("population", ""),
        get("area", ""),
        get("period", ""),
        kind,
        basis,
        get("attributed_to", ""),
        items,
        items_open,
        get("unit", ""),
        get("decimals", ""),
        prices,
        reader.truth(nodes["revised"], "revised") if "revised" in nodes else False,
        get("note", ""),
        reader.texts(nodes["tags"], "tags") if "tags" in nodes else get("tags", ()),
        _review(reader, nodes["review"]) if "review" in nodes else None,
        place(nodes.get("id", node)),
        places,
        None,
    )
    return tuple.__new__(Claim, fields)  # a third of the cost of Claim(…), for every claim of a corpus


def read_defaults(reader: Reader, node: Node) -> dict[str, Any]:
    """What most claims share."""
    read: dict[str, Any] = {}
    for name, value in reader.fields(node, DEFAULTS, "defaults").items():
        field = DEFAULTS[name]
        if field.shape == "texts":
            read[name] = reader.texts(value, name)
        elif field.shape == "choice":
            read[name] = reader.choice(value, name, field)
        else:
            read[name] = reader.text(value, name)
    return read


def _figure(
    reader: Reader, node: Any, value: str, unit: str, decimals: str, truncate: bool, claim: str, unit_node: Any = None
) -> Figure | None:
    try:
        return parse_figure(value, unit=unit, decimals=decimals, truncate=truncate)
    except FigureError as error:
        if isinstance(error, ExcessDigits):
            offset = min(error.offset, len(value))
            reader.problem("FC017", inside(node, offset, offset + 1), f"'value': {error}", claim)
        else:
            from .figure_meant import explained

            name, at, message = explained(value, unit, error)
            where = node if name == "value" or unit_node is None else unit_node
            reader.problem("FC010", inside(where, at, at + 1), f"'{name}': {message}", claim)
        return None


def _items(reader: Reader, node: Node | None) -> tuple[tuple[str, ...], bool]:
    if node is None:
        return (), False
    items = reader.texts(node, "items")
    seen: set[str] = set()
    for item in items:
        if item in seen:
            reader.problem("FC011", node, f"'items' lists '{item}' twice")
        seen.add(item)
    if items and items[-1] in _MORE:
        return items[:-1], True
    if items and items[-1].endswith("…"):
        return (*items[:-1], items[-1].rstrip("…")), True
    if type(node) is SequenceNode and not node.items:
        reader.problem("FC007", node, "'items' is empty; list what the article names or leave the field out")
    return items, False


def _quote(reader: Reader, node: Any, known: Any, claim: str) -> Quote | None:
    if type(node) is Scalar:
        exact = node.value if len(node.value) <= _SHORT and not node.value.isspace() else reader.text(node, "quote")
        nodes: dict[str, Any] = {}
        at = node
    else:
        nodes = reader.fields(node, known, "a quote")
        reader.require(nodes, known, node, "a quote")
        exact = reader.text(nodes.get("exact"), "exact")
        at = nodes.get("exact", node)
    if not exact:
        return None
    if not nodes:
        return tuple.__new__(Quote, (exact, "", "", place(at), None, None))
    prefix, suffix = reader.text(nodes.get("prefix"), "prefix"), reader.text(nodes.get("suffix"), "suffix")
    return Quote(exact, prefix, suffix, place(at), reader.text(nodes.get("value"), "value") or None)


def _also(reader: Reader, node: Any, unit: str, truncate: bool, claim: str) -> tuple[Quote, ...]:
    if type(node) is not SequenceNode:
        reader.problem("FC007", node, "'also' must be a list of quotes, one '- ' line for each")
        return ()
    read = []
    for item in node.items:
        quote = _quote(reader, item, ALSO, claim)
        if quote is None:
            continue
        if quote.value is not None and type(item) is MappingNode:
            at = next((v for k, v in item.pairs if k.value == "value"), item)
            quote = quote._replace(figure=_figure(reader, at, quote.value, unit, "", truncate, claim))
        read.append(quote)
    return tuple(read)


def _common(reader: Reader, interval: Interval, unit: Unit, other: Quote, claim: str) -> Interval:
    """What the claim's interval and another statement of it both allow; reported when that is nothing."""
    figure = other.figure
    assert figure is not None
    if figure.unit.dimension != unit.dimension:
        message = f"'{other.value}' is in {figure.unit.symbol or 'plain numbers'}, the claim's value in {unit.symbol or 'plain numbers'}"
        reader.problem("FC014", other.place, message + ": one figure cannot be both", claim)
        return interval
    from fractions import Fraction

    there = figure.base().scaled(Fraction(1) / Fraction(unit.scale))
    both = interval.meet(there)
    if both.empty:
        from ..quantity.measured import measured

        said, elsewhere = (
            measured(one.scaled(unit.scale), unit, other.value or "").text() for one in (interval, there)
        )
        message = f"one figure, two values: {said} as 'value', {elsewhere} as '{other.value}' here; no number is both"
        reader.problem("FC104", other.place, message, claim)
        return interval
    return both


def _review(reader: Reader, node: Node) -> Review:
    nodes = reader.fields(node, REVIEW, "a review")
    status = reader.choice(nodes["status"], "status", REVIEW["status"]) if "status" in nodes else ""
    on = reader.date(nodes["on"], "on") if "on" in nodes else ""
    by, against = reader.text(nodes.get("by"), "by"), reader.text(nodes.get("against"), "against")
    return Review(status, by, on, against)
