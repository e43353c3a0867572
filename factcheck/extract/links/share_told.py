"""Shares that stand apart from their part and whole, or are told by a word: a majority, 每10个里有3个, a headline's half.

A majority of the council, 23 members out of 41; 每100名职工里有23名; "Half of the city's buses electric" above a story that
tells of 204 of 408 buses.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations, pairwise

from ...expression.tree import Comparison, Literal, Node
from ...quantity.parse import parse_figure
from ...quantity.unit import PLAIN
from .. import kinds
from ..candidate import RESOLVED, Candidate, compare, minus, name, over, plus
from ..item import Item
from ..tape import Stretch, Tape
from .nearest import Nodes, nodes_of
from .part_whole import Parted, denied, of_another, readings, told
from .patterns import en, zh
from .per import heads_alike, label
from .same import printed
from .saturated import not_a_share, words_of
from .units import alike, same_noun

_NEAR = 60
_MANY = 6
"""Figures of a node that is looked at."""


def find(tape: Tape) -> Iterator[Candidate]:
    """``share-majority``, ``share-in-each``, ``share-in-headline``."""
    nodes = nodes_of(tape)
    yield from _in_headline(tape, nodes)
    if tape.lang == "zh":
        yield from _in_each(tape, nodes)
    else:
        yield from _majority(tape)


# A majority


def _majority(tape: Tape) -> Iterator[Candidate]:
    """More than half, or less, of the whole that stands beside the word."""
    for m in en("SHARE_TOLD_MAJORITY").finditer(tape.source):
        behind = tape.between(m.end(), m.end() + _NEAR)[:3]
        for part, whole in pairwise(behind):
            known = told(tape, part, whole)
            if known.stated and _pair(tape, part, whole) and part.sentence[0] <= m.start() < part.sentence[1]:
                op = ">=" if m["most"] else "<="
                assert known.part is not None and known.whole is not None
                tree = compare(over(name(known.part), name(known.whole)), op, _number(Fraction(1, 2)))
                roles = (("part", known.part), ("whole", known.whole))
                yield Candidate("share-majority", RESOLVED, (tree,), roles, f"{m[0]}: {part.value} / {whole.value}")
                break


def _pair(tape: Tape, a: Item, b: Item) -> bool:
    if a.type not in kinds.QUANTITIES or b.type not in kinds.QUANTITIES:
        return False
    if any(i.figure is None or i.figure.wording == "range" or i.figure.change for i in (a, b)):
        return False
    return alike(a, b, tape.lang) and (same_noun(a, b) or (tape.lang == "en" and heads_alike(a, b)))


def _number(value: Fraction) -> Literal:
    return Literal(value, PLAIN, printed(value), 0, 0)


# So many of each so many


def _in_each(tape: Tape, nodes: Nodes) -> Iterator[Candidate]:
    """每6个学生里就有一个, with the number of pupils and of those meant in the same sentence or beside it."""
    if "每" not in tape.source:
        return
    for each in tape.items:
        if each.type != kinds.EACH or each.figure is None or not tape.gap(each).endswith("每"):
            continue
        m = zh("SHARE_TOLD_HAS").match(tape.source, each.at.end)
        if m is None or not isinstance(each.figure.number, int):
            continue
        few = parse_figure(m["few"]).number
        pair = _two_beside(tape, nodes, each, m.end())
        if pair is None or not isinstance(few, int) or not _named(tape, m["of"], pair):
            continue
        a, b = pair
        trees = _so_many(told(tape, a, b), a, b, few, each)
        roles = (("each", each), ("quantity", a), ("quantity", b))
        yield Candidate("share-in-each", RESOLVED, trees, roles, f"{a.value}, {b.value}: {few} / {each.value}")


def _named(tape: Tape, noun: str, pair: tuple[Item, Item]) -> bool:
    """Whether what there are so many of is one of the two: 每6个学生, 在校生23万人."""
    said = "".join(label(tape, item) for item in pair)
    return not noun or any(letter in said for letter in noun)


def _so_many(known: Parted, a: Item, b: Item, few: int, each: Item) -> tuple[Comparison, ...]:
    """About so many of so many; one of six may be one of 5.6."""
    pairs = [(known.part, known.whole)] if known.part is not None and known.whole is not None else [(a, b), (b, a)]
    rounded = (Fraction(0), Fraction(-2, 5), Fraction(2, 5)) if few == 1 else (Fraction(0),)
    return tuple(
        compare(over(name(whole), name(part)), "≈", _shifted(over(name(each), _number(Fraction(few))), shift))
        for part, whole in pairs
        for shift in rounded
    )


def _shifted(node: Node, by: Fraction) -> Node:
    if not by:
        return node
    return plus([node, _number(by)]) if by > 0 else minus(node, _number(-by))


def _two_beside(tape: Tape, nodes: Nodes, each: Item, end: int) -> tuple[Item, Item] | None:
    """The only two quantities alike in its sentence, else in that and the one beside it."""
    number = nodes.number(each)
    own = [item for item in nodes.sentences[number] if not each.at.start <= item.at.start < end]
    if any(item.type == kinds.SHARE for item in own):
        return None  # which so many of each so many may say again
    beside = [
        nodes.sentences[n]
        for n in (number - 1, number + 1)
        if 0 <= n < len(nodes.sentences) and nodes.sentences[n] and nodes.sentences[n][0].paragraph == each.paragraph
    ]
    for items in (own, *([*own, *other] for other in beside)):
        free = [i for i in items if i.type in (*kinds.QUANTITIES, kinds.BARE)]
        if len(free) > _MANY:
            return None
        pairs = [two for two in combinations(free, 2) if alike(*two, tape.lang)]
        if len(pairs) == 1:
            return pairs[0]
        if pairs:
            return None
    return None


# In a headline


def _in_headline(tape: Tape, nodes: Nodes) -> Iterator[Candidate]:
    """The only share of a headline, and the only part and whole of the sentence that begins the story."""
    head = [item for item in tape.items if item.role == "headline" and item.type == kinds.SHARE]
    if len(head) != 1 or not_a_share(tape, head[0]):
        return
    share = head[0]
    body = [number for number, items in enumerate(nodes.sentences) if any(i.role == "body" for i in items)]
    if not body or share.figure is None or share.figure.wording == "range":
        return
    items = [item for item in nodes.sentences[body[0]] if item.role == "body"]
    if any(item.type in (kinds.SHARE, kinds.GROWTH, kinds.POINTS) for item in items):
        return
    pairs = [
        (a, b)
        for a, b in combinations([i for i in items if i.type in kinds.QUANTITIES], 2)
        if alike(a, b, tape.lang) and _pair(tape, a, b)
    ]
    found = [(two, known) for two in pairs if (known := told(tape, *two)).whole is not None]
    if len(found) != 1:
        return
    ((a, b), known) = found[0]
    low = tape.source.rfind("\n", 0, share.at.start) + 1
    title = tape.source[low : tape.source.find("\n", share.at.end)]
    if known.whole is None:
        return
    if not _shared(tape, title, known.whole, Stretch(*items[0].sentence)) or of_another(tape, title, a, b):
        return
    trees = readings(
        name(share), share.figure.wording, a, b, known, turned=denied(tape, low, share.at.end + _NEAR)
    )  # fmt: skip
    about = tuple(compare(tree.left, "≈", tree.right) for tree in trees) if share.figure.wording is None else trees
    roles = (("part", a), ("whole", b), ("share", share))
    yield Candidate("share-in-headline", RESOLVED, about, roles, f"{share.value}: {a.value}, {b.value}")


def _shared(tape: Tape, title: str, whole: Item, sentence: Stretch) -> bool:
    """Whether a headline and a sentence have a word in common beside what the whole counts."""
    said = tape.source[sentence.start : sentence.end]
    if tape.lang != "zh":
        return len(words_of(title) & words_of(said)) > 1
    noun = label(tape, whole)
    pairs = {title[at : at + 2] for at in range(len(title) - 1) if zh("SHARE_TOLD_HAN").match(title, at)}
    return any(two in said and two not in noun for two in pairs)
