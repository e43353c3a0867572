"""Constructions: relations that a wording states, each a pattern over the tape with its roles (``words/*/constructions.yaml``).

``rule``      its id; up to the first hyphen, the family that it belongs to
``licence``   ``stated`` or ``resolved``
``relation``  one relation over the roles, or several that the wording allows, the likeliest first
``patterns``  over the tape (see ``forms.expanded``); a named group is a role: one figure, or a stretch whose figures of
              the class that closes it are all of that role (``sum(parts)``)
``unless``    gates: patterns of ``words/*/gates.yaml`` that must not stand in the sentence around the roles
``alike``     groups of roles whose units must add up
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, cast

from ...expression.names import names
from ...expression.parser import parse_check
from ...expression.tree import Binary, Comparison, Literal, Name, Negate, Node
from ...words import reading as words
from ..candidate import Candidate, name, plus
from ..forms import construction
from ..item import Item
from ..tape import Tape
from .gates import gate
from .units import alike

if TYPE_CHECKING:
    from ...kinds import Licence


class Construction(NamedTuple):
    """One of them, ready to be looked for."""

    rule: str
    licence: Licence
    relations: tuple[Comparison, ...]
    patterns: tuple[re.Pattern[str], ...]
    unless: tuple[re.Pattern[str], ...]
    alike: tuple[tuple[str, ...], ...]
    open: bool
    why: str


@cache
def constructions(lang: str) -> tuple[Construction, ...]:
    """Those of a language, in the order of their file."""
    rows = words.ZH_CONSTRUCTIONS if lang == "zh" else words.EN_CONSTRUCTIONS
    return tuple(
        Construction(
            rule,
            cast("Licence", licence),
            tuple(parse_check(relation) for relation in relations),
            tuple(construction(pattern) for pattern in patterns),
            tuple(gate(lang, one) for one in unless),
            groups,
            is_open,
            why,
        )
        for rule, licence, relations, patterns, unless, groups, is_open, why in rows
    )


def find(tape: Tape) -> Iterator[Candidate]:
    """What the constructions of its language find on a tape."""
    for one in constructions(tape.lang):
        for pattern in one.patterns:
            for m in pattern.finditer(tape.text):
                roles = _roles(tape, m)
                if roles is not None and _fits(tape, one, m, roles):
                    yield _candidate(one, roles)


def _roles(tape: Tape, m: re.Match[str]) -> dict[str, list[Item]] | None:
    """The figures of each role; None where a stretch holds none."""
    found: dict[str, list[Item]] = {}
    for role, words_ in m.groupdict().items():
        if words_ is None or role.startswith("_"):
            continue
        start = m.start(role)
        last = m[role][-1]
        places = [start + i for i, c in enumerate(words_) if c == last] if len(words_) > 1 else [start]
        found[role] = [tape.item(place) for place in places]
    return found


def _fits(tape: Tape, one: Construction, m: re.Match[str], roles: dict[str, list[Item]]) -> bool:
    for group in one.alike:
        items = [item for role in group for item in roles.get(role, ())]
        if any(not alike(items[0], other, tape.lang) for other in items[1:]):
            return False
    around = tape.around(m.start(), m.end())
    return not any(pattern.search(around) for pattern in one.unless)


def _candidate(one: Construction, roles: dict[str, list[Item]]) -> Candidate:
    trees = tuple(
        Comparison(tree.op, _filled(tree.left, roles), _filled(tree.right, roles), 0, 0)
        for tree in one.relations
        if _known(tree, roles)
    )
    named = tuple((role, item) for role, items in roles.items() for item in items)
    why = re.sub(r"\{(\w+)\}", lambda m: "、".join(item.value for item in roles.get(m[1], ())), one.why)
    return Candidate(one.rule, one.licence, trees, named, why, one.open)


def _known(tree: Comparison, roles: dict[str, list[Item]]) -> bool:
    return all(node.id in roles for node in names(tree))


def _filled(node: Node, roles: dict[str, list[Item]]) -> Node:
    """A relation's tree with the claims in place of the roles."""
    if isinstance(node, Name):
        return name(roles[node.id][0])
    if isinstance(node, Binary):
        return node._replace(left=_filled(node.left, roles), right=_filled(node.right, roles))
    if isinstance(node, Negate):
        return node._replace(operand=_filled(node.operand, roles))
    if isinstance(node, Literal):
        return node
    arguments: list[Node] = []
    for argument in node.arguments:
        several = roles[argument.id] if isinstance(argument, Name) else []
        arguments += [name(item) for item in several] or [_filled(argument, roles)]
    return plus(arguments) if node.function == "sum" else node._replace(arguments=tuple(arguments))
