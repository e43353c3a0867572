"""The checks of a record: equations, inequalities and breakdowns, with every name looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import ExpressionError, FigureError
from ..expression.names import replaced
from ..expression.parser import parse_check, parse_expression
from ..expression.tree import Binary, Call, Comparison, Name, Negate, Node
from ..model import Check, Unknown
from ..quantity.unit import PLAIN
from ..words.compiled import EN_DATES_TIME_WORDS, ZH_DATES_TIME_WORDS
from .fields import CHECK, MAX_CHECK
from .nodes import MappingNode, Scalar, SequenceNode, inside, place
from .reader import Reader

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..model import Claim
    from ..quantity.unit import Unit


def read_unknowns(reader: Reader, node: Any) -> dict[str, Unknown]:
    """The declared unknowns by name, without ``?``."""
    read: dict[str, Unknown] = {}
    if type(node) is not MappingNode:
        reader.problem("FC007", node, "'unknowns' must map each name to its unit, one line for each")
        return read
    for key, value in node.pairs:
        name = key.value.removeprefix("?").removeprefix("？")
        if not name.isidentifier():
            reader.problem("FC008", key, f"'{key.value}' cannot name an unknown; use letters, digits and _")
            continue
        if name in read:
            reader.problem("FC004", key, f"the unknown '{name}' is declared twice; keep one")
            continue
        text = reader.text(value, name, 100)
        if not text:
            continue
        if text in ("integer", "real"):
            read[name] = Unknown(name, PLAIN, text == "integer", True, place(key))
            continue
        from ..quantity.unit_alone import parse_unit

        try:
            unit = parse_unit(text)
        except FigureError as error:
            reader.problem("FC010", value, f"'{text}' is not a unit: {error}")
            continue
        read[name] = Unknown(name, unit, unit.sort == "count", False, place(key))
    return read


def read_checks(
    reader: Reader, node: Any, claims: Mapping[str, Claim], unknowns: Mapping[str, Unknown]
) -> tuple[Check, ...]:
    """The checks in the order typed; one that cannot be read is reported and left out.

    Where a check takes times as they are printed (see ``expression/times.py``), its tree says so.
    """
    if type(node) is not SequenceNode:
        reader.not_listed(node, "'checks' must be a list, one '- ' line for each check")
        return ()
    read = []
    for item in _uncut(reader, node):
        check = _check(reader, item, claims, unknowns)
        if check is not None:
            read.append(check)
    timed = False
    for claim in claims.values():  # a plain loop: this is looked at in every record
        if claim.unit_read.dimension and _of_time(claim.unit_read):
            timed = True
            break
    if not timed and not _names_time(" ".join([check.text for check in read])):
        return tuple(read)
    return tuple([_timed(check, claims, unknowns) for check in read])


def _uncut(reader: Reader, node: SequenceNode) -> list[Any]:
    """The entries of a list of checks; one between [ ] that was cut at its commas is reported, and put together again."""
    for item in node.items:  # a plain loop: this is looked at in every record
        if type(item) is Scalar and ((item.value[:3].isdigit()) or item.value.count("(") != item.value.count(")")):
            from .misread import put_together

            items, told = put_together(node, reader.lines())
            for each in told:
                reader.problem(*each)
            return items
    return node.items


_TIME_WORDS = (*ZH_DATES_TIME_WORDS.split("|"), *EN_DATES_TIME_WORDS.split("|"))


def _of_time(unit: Unit) -> bool:
    return any(base in ("s", "year") for base, _ in unit.dimension)


def _names_time(text: str) -> bool:
    """Whether a figure written in one of these checks may be a time, by its letters."""
    for word in _TIME_WORDS:  # noqa: SIM110 - a plain loop: this is asked of every record
        if word in text:
            return True
    return False


def _timed(check: Check, claims: Mapping[str, Claim], unknowns: Mapping[str, Unknown]) -> Check:
    """The check with times as printed where it means them so; another article's figures are not known here."""
    from ..expression.times import counted_times

    def unit_of(name: Name) -> Unit | None:
        if name.article is not None:
            return None
        if name.unknown:
            unknown = unknowns.get(name.id)
            return unknown.unit if unknown is not None and unknown.unit.symbol else None
        return claims[name.id].unit_read

    return check if check.tree is None else check._replace(tree=counted_times(check.tree, unit_of))


def _check(reader: Reader, item: Any, claims: Mapping[str, Claim], unknowns: Mapping[str, Unknown]) -> Check | None:
    if type(item) is Scalar:
        tree = _expression(reader, item, parse_check, claims, unknowns)
        if tree is None:
            return None
        return Check(reader.article, reader.file, item.value.strip(), tree, place=place(item))
    nodes = reader.fields(item, CHECK, "a check")
    if not nodes:
        if type(item) is MappingNode and not item.pairs:
            reader.problem("FC006", item, "an empty check: it lacks 'that', the relation itself")
        return None
    name = reader.text(nodes.get("name"), "name")
    because = reader.text(nodes.get("because"), "because")
    known = reader.text(nodes["known"], "known") or None if "known" in nodes else None
    forms = [form for form in ("that", "one_of", "breakdown") if form in nodes]
    if len(forms) > 1:
        reader.problem(
            "FC020", nodes[forms[1]], "a check is one of 'that', 'one_of' and 'breakdown'; make two checks of it"
        )
        return None
    if not forms:
        reader.problem("FC006", item, "a check lacks 'that': the relation itself")
        return None
    drafted: dict[str, Any] = {}
    if not nodes.keys().isdisjoint(("rule", "licence", "open")):
        from .drafted_checks import drafted_fields

        drafted = drafted_fields(reader, nodes)
    if forms == ["breakdown"]:
        from .breakdowns import read_breakdown

        breakdown = read_breakdown(
            reader, nodes["breakdown"], lambda node: _expression(reader, node, parse_expression, claims, unknowns)
        )
        if breakdown is None:
            return None
        key = next((k for k, v in item.pairs if v is nodes["breakdown"]), item)
        return Check(reader.article, reader.file, "breakdown", None, breakdown, name, because, known, place(key))
    at = nodes[forms[0]]
    if forms == ["one_of"]:
        from .drafted_checks import one_of

        return one_of(
            reader,
            at,
            lambda node: _expression(reader, node, parse_check, claims, unknowns),
            (name, because, known),
            drafted,
            MAX_CHECK,
        )
    if not reader.text(at, "that", MAX_CHECK):
        return None
    tree = _expression(reader, at, parse_check, claims, unknowns)
    if tree is None:
        return None
    if not drafted:
        return Check(reader.article, reader.file, at.value.strip(), tree, None, name, because, known, place(at))
    return Check(reader.article, reader.file, at.value.strip(), tree, None, name, because, known, place(at), **drafted)


def _expression(
    reader: Reader, node: Any, parse: Callable[[str], Any], claims: Mapping[str, Claim], unknowns: Mapping[str, Unknown]
) -> Any:
    """The tree of an expression with its names looked up, or None after reporting what is wrong with it."""
    text = node.value
    if reader.misnamed:
        from .ids import names_one

        if names_one(text, reader.misnamed):  # what is wrong is the id, and has been said
            return None
    try:
        tree = parse(text)
        if unknowns:
            tree = _declared(tree, claims, unknowns)
        _look_up(tree, claims, lost=reader.lost)
    except ExpressionError as error:
        if not error.code:
            return None
        from ..expression.caret import caret

        shown = tuple(caret(text, error.start, error.end).split("\n"))
        reader.problem(error.code, inside(node, error.start, error.end), str(error), details=shown)
        return None
    return tree


def no_items(claim: str) -> str:
    """Why the items of a claim cannot be counted."""
    return (
        f"count({claim}) counts the items that '{claim}' lists, and it has no 'items'; give it some, or write '{claim}'"
    )


def _look_up(tree: Comparison | Node, claims: Mapping[str, Claim], *, lost: bool) -> None:
    """Every plain name must be a claim of this article; another article's are looked up when all are known."""
    stack: list[Any] = [tree]
    while stack:
        node = stack.pop()
        kind = type(node)
        if kind is Name:
            if node.article is None and not node.unknown and node.id not in claims:
                from ..expression.spelling import in_signs
                from ..text.nearest import nearest

                signs = in_signs(node.id, claims)
                hint = f"; write {signs}" if signs else nearest(node.id, claims)
                # Where a claim could not be read, it may be that one, and has been said what is wrong with it.
                code = "FC013" if hint or not lost else ""
                hint = hint or "; write ?name for a quantity that the article does not state"
                raise ExpressionError(f"no claim is called '{node.id}'{hint}", node.start, node.end, code)
        elif kind is Comparison or kind is Binary:
            stack += (node.right, node.left)
        elif kind is Call:
            first = node.arguments[0]
            listing = claims.get(first.id) if type(first) is Name and first.article is None else None
            if node.function == "count" and type(first) is Name and first.unknown:
                message = f"count() counts the items that a claim lists, and '?{first.id}' is an unknown"
                raise ExpressionError(message, first.start, first.end, "FC012")
            if node.function == "count" and listing is not None and not listing.items:
                raise ExpressionError(no_items(first.id), first.start, first.end, "FC012")
            stack += reversed(node.arguments)
        elif kind is Negate:
            stack.append(node.operand)


def _declared(tree: Any, claims: Mapping[str, Claim], unknowns: Mapping[str, Unknown]) -> Any:
    """The tree with the names declared under ``unknowns`` marked as such, however they were written."""

    def marked(name: Name) -> Name:
        declared = name.article is None and name.id in unknowns and name.id not in claims
        return name._replace(unknown=True) if declared else name

    return replaced(tree, marked)
