"""Fields that YAML took for something else than their writer meant: another name, a text cut at its comma, a colon too near.

Each is one problem, and then the record is read on as it was meant, so that nothing follows from it: no field is missing
besides, no check names a claim that is not there. Loaded only where something is wrong.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from ..model import Place
from .field_names import called, meant
from .mistyped import in_line, in_quotes, short
from .nodes import MappingNode, Scalar, SequenceNode, place

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .fields import Field


_FOLLOWED = frozenset(
    "article defaults claims unknowns checks title text id value quote items unit kind that one_of breakdown total parts "
    "rest complete exact".split()
)
"""Fields without which more would be said to be wrong."""


class Misread(NamedTuple):
    """A problem about a field."""

    code: str
    at: Any
    message: str


def as_meant(
    node: MappingNode, known: Mapping[str, Field], what: str, lines: list[str]
) -> tuple[dict[str, Any], list[Misread]]:
    """The fields of a mapping that has some which there are not, each read as what it was meant for; and what to say of them."""
    given = {key.value for key, _ in node.pairs}
    fields: dict[str, Any] = {}
    told: list[Misread] = []
    at = 0
    while at < len(node.pairs):
        key, value = node.pairs[at]
        name = key.value
        at += 1
        if name in known:
            if name in fields:
                first = place(fields[name]).line
                told.append(Misread("FC004", key, f"'{name}' is given twice (first at line {first}); keep one"))
            else:
                fields[name] = value
            if (end := _cut(node, at, known, lines)) > at:
                told.append(_whole_again(key, value, node.pairs[end - 1][0], lines))
                at = end
        elif name != "<<":  # reported where it was read
            told.append(_unknown(key, value, known, what, fields, given, lines))
    return fields, told


def _unknown(
    key: Scalar,
    value: Any,
    known: Mapping[str, Field],
    what: str,
    fields: dict[str, Any],
    given: set[str],
    lines: list[str],
) -> Misread:
    """What to say of a field that there is not; what it was meant for goes into ``fields``."""
    name = key.value
    if what == "a check" and name.startswith("=") and not value.value:
        side = name.lstrip("= ")
        return Misread(
            "FC012",
            key,
            f"'?' and a space is a sign of YAML's own; give what is sought a name: ?sought = {short(side)}",
        )
    stem, sign, rest = _parted(name)
    if sign and not getattr(value, "value", " ") and (field := called(stem, known)):
        if field not in given:
            fields[field] = _scalar(rest.strip(), key)
        why = (
            f"no space stands after the colon of '{stem}'"
            if sign == ":"
            else f"after '{stem}' stands '{sign}' instead of a colon and a space"
        )
        return Misread("FC005", key, f"{why}: write '{stem}: {short(rest.strip())}'")
    field = called(name, known)
    if field and (slip := in_line(lines[place(key).line - 1], place(key).line)) is not None:
        fields.setdefault(field, value)
        return Misread("FC005", slip.place, slip.message)
    hint = f"; it is called '{field}'" if field else ""
    if not field and (field := meant(name, known)):
        hint = f"; did you mean '{field}'?"
    if not field and what == "a check" and type(value) is Scalar:
        hint = "; if it is a division, write / (': ' makes a field of what stands before it)"
    if field in _FOLLOWED and field not in given and field not in fields:
        fields[field] = value
    return Misread("FC005", key, f"{what} has no field '{short(name)}'{hint or '; it may have: ' + ', '.join(known)}")


def _parted(name: str) -> tuple[str, str, str]:
    """A name that holds a colon too: what stands before it, it, what stands behind."""
    at = next((i for i, character in enumerate(name) if character in ":：="), -1)
    return (name, "", "") if at < 1 else (name[:at].strip(), name[at], name[at + 1 :])


def _cut(node: MappingNode, at: int, known: Mapping[str, Field], lines: list[str]) -> int:
    """The index behind the pairs from ``at`` on that are no fields but what a comma cut off from the text before."""
    while at < len(node.pairs):
        key, value = node.pairs[at]
        last: Any = key.end_mark
        line = lines[last.line] if last.line < len(lines) else ""
        bare = type(value) is Scalar and not value.value and line[last.column :].lstrip()[:1] in (",", "}", "")
        if key.value in known or not bare or _parted(key.value)[1]:
            break
        before = node.pairs[at - 1][1 if at == 1 or node.pairs[at - 1][0].value in known else 0]
        if type(before) is not Scalar or (before.style and before.style in "'\"") or not before.value:
            break
        at += 1
    return at


def _whole_again(key: Scalar, value: Any, last: Scalar, lines: list[str]) -> Misread:
    """Put a text together again that was cut at its commas, and say so."""
    start, end = value.start_mark, cast("Any", last.end_mark)
    text = lines[start.line][start.column : end.column] if start.line == end.line else f"{value.value}, {last.value}"
    value.value = text
    spot = Place(start.line + 1, start.column + 1, end.line + 1, end.column + 1)
    written = f"{key.value}: {in_quotes(short(text))}"
    return Misread(
        "FC005", spot, f"'{key.value}' is cut at its comma, which ends a field between {{ }}: write {written}"
    )


def put_together(node: SequenceNode, lines: list[str]) -> tuple[list[Any], list[Misread]]:
    """The checks of a list between [ ] in which a comma has cut some: those put together again, and what to say of them."""
    opening = place(node)
    if lines[opening.line - 1][opening.column - 1 : opening.column] != "[":
        return node.items, []
    items: list[Any] = []
    told: list[Misread] = []
    cut = False
    for item in node.items:
        before = items[-1] if items else None
        if (
            type(before) is Scalar
            and type(item) is Scalar
            and not before.style
            and not item.style
            and _goes_on(before, item)
        ):
            start, end = place(before), place(item)
            text = f"{before.value}, {item.value}"
            if start.line == end.end_line:
                text = lines[start.line - 1][start.column - 1 : end.end_column - 1]
            items[-1] = Scalar(None, None, (True, False), text, before.start_mark, item.end_mark)
            said = f"the check is cut at its comma, which ends an entry between [ ]: write {in_quotes(short(text))}"
            whole = Misread("FC012", Place(start.line, start.column, end.end_line, end.end_column), said)
            if cut:
                told[-1] = whole
            else:
                told.append(whole)
            cut = True
        else:
            items.append(item)
            cut = False
    return items, told


def _goes_on(before: Scalar, item: Scalar) -> bool:
    """Whether an entry is the rest of the one before it: of what stands in parentheses, or of a figure with its thousands."""
    text = before.value
    return text.count("(") > text.count(")") or (
        _THOUSANDS.match(item.value) is not None and text[-1:].isdigit() and not any(c in item.value for c in "=<>≠≤≥≈")
    )


_THOUSANDS = re.compile(r"[0-9]{3}(?![0-9])")


def _scalar(text: str, key: Scalar) -> Scalar:
    return Scalar(None, None, (True, False), text, key.start_mark, key.end_mark)


def no_mapping(node: Any, known: Mapping[str, Field], what: str, lines: list[str]) -> Misread:
    """Why something is no mapping of fields."""
    if type(node) is Scalar:
        first_line, last_line = place(node).line - 1, place(node).end_line
        for number in range(first_line, min(last_line, len(lines))):
            slip = in_line(lines[number], number + 1)
            if slip is not None:
                return Misread("FC001", slip.place, slip.message)
    first = next(iter(known))
    kind = "a list" if type(node) is SequenceNode else "text"
    some = ", ".join(list(known)[:4])
    return Misread(
        "FC007", node, f"{what} must be a mapping of fields ({some} …), not {kind}: '{first}: …', each on its line"
    )
