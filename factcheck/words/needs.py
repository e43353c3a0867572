"""What a pattern cannot do without: words of which one must stand in a text before the pattern can find anything there.

Told from the pattern itself when the words are compiled. Of all such sets of words the rarest is taken, by a rough guess
at how often characters occur. With the width of the widest match it says where the pattern need be looked for at all.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from re import _constants as op  # type: ignore[attr-defined]  # there is no public way to the tree of a pattern
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, cast

WIDEST = 800
"""Characters of the widest match; where it may be wider, the whole text is looked through."""
_FIRST = 0xE000
_TOKEN = re.compile(r"\{([a-z]+)\}")
RUN = 40
"""Digits, spaces or letters in a row that are as many as an unbounded run of them is taken for."""
RUNS = {"n": r"[\s\d,.，]", "c": "[〇零一二两三四五六七八九十百千万亿几数]", "w": r"[\w'’-]"}
"""Such runs: a text that holds a longer one is looked through as a whole."""
_MOST = 64
"""Words of a set that it is worth looking for one by one."""
_EVERYWHERE = frozenset(("the", "of", "to", "from", "and", "in", "on", "by", "for", "at"))
_COMMON = frozenset("年月日，。、的了在一到为是有中上和 .,-")

Words = frozenset[str]
_EMPTY: Words = frozenset(("",))
Tree = Iterable[tuple[Any, Any]]


def needs(pattern: str) -> tuple[str, int, str]:
    """The words, parted by ``|`` ('': none); how far around one a match reaches (0: anywhere); the runs it is sure without.

    A word that is a class of figures (see ``extract/forms.py``) is written as in the pattern, ``{share}``.
    """
    tokens: list[str] = []

    def private(found: re.Match[str]) -> str:
        if found[0] not in tokens:
            tokens.append(found[0])
        return chr(_FIRST + tokens.index(found[0]))

    tree = parser.parse(_TOKEN.sub(private, pattern))
    sets = [_shortest(one) for one in _sets(tree)]
    sets = [one for one in sets if len(one) <= _MOST and not any("|" in word for word in one)]
    if not sets:
        return "", 0, ""
    rarest = min(sets, key=_order)
    runs: set[str] = set()
    width = _width(tree, runs)
    if any(map(_is_token, rarest)):
        width = math.inf  # figures stand everywhere
    said = sorted(tokens[ord(word) - _FIRST] if _is_token(word) else word for word in rarest)
    return "|".join(said), int(width) if width <= WIDEST else 0, "".join(sorted(runs))


def _is_token(word: str) -> bool:
    return "\ue000" <= word <= "\uf8ff"


def _sets(tree: Tree) -> Iterator[Words]:
    """The sets of words, in lower case, of each of which one is in every match of a tree."""
    runs = since = _EMPTY  # what was read so far; the same since the last place that may be several things
    for kind, value in _flat(tree):
        if kind is op.ASSERT:
            yield from _sets(value[1])
            continue
        strings = _strings(kind, value)
        if strings is None or len(strings) > 1:
            yield from (one for one in (since, strings or _EMPTY) if "" not in one)
            since = _EMPTY
        else:
            since = _joined(since, strings)
        if strings is not None and len(runs) * len(strings) <= 2 * _MOST:
            runs = _ends(_joined(runs, strings))
            continue
        yield from (one for one in (runs,) if "" not in one)
        runs = strings or _EMPTY
        if strings is None:
            yield from _of(kind, value)
    yield from (one for one in (runs, since) if "" not in one)


def _joined(runs: Words, strings: Words) -> Words:
    return frozenset(run + one for run in runs for one in strings)


def _ends(runs: Words) -> Words:
    """Of two runs that end alike the shorter will do, whatever follows: 下降到 holds 降到."""
    return frozenset(run for run in runs if not any(run != end and end and run.endswith(end) for end in runs))


def _flat(tree: Tree) -> Iterator[tuple[Any, Any]]:
    """What a tree is made of one after another, whatever the groups; of what takes no room, only what must follow."""
    for kind, value in tree:
        if kind is op.SUBPATTERN:
            yield from _flat(value[3])
        elif kind is op.ATOMIC_GROUP:
            yield from _flat(value)
        elif kind not in (op.AT, op.ASSERT_NOT) and not (kind is op.ASSERT and value[0] < 0):
            yield kind, value


def _strings(kind: object, value: Any) -> Words | None:
    """All that a part of a pattern may be, in lower case; None where that is too much."""
    found: Words | None = None
    if kind is op.LITERAL and not _is_token(chr(value)):
        found = frozenset((chr(value).lower(),))
    elif kind is op.IN:
        found = _characters(value)
        found = None if found and any(map(_is_token, found)) else found
    elif kind is op.BRANCH:
        branches = [_spelt(branch) for branch in value[1]]
        found = None if None in branches else frozenset().union(*cast("list[Words]", branches))
    elif kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT) and value[1] == 1:
        once = _spelt(value[2])
        found = once if once is None or value[0] == 1 else once | {""}
    return found if found is not None and len(found) <= _MOST else None


def _spelt(tree: Tree) -> Words | None:
    """All that a tree may be; None where that is too much."""
    found = _EMPTY
    for kind, value in _flat(tree):
        strings = _EMPTY if kind is op.ASSERT else _strings(kind, value)
        if strings is None or len(found) * len(strings) > _MOST:
            return None
        found = _joined(found, strings)
    return found


def _of(kind: object, value: Any) -> Iterator[Words]:
    if kind is op.LITERAL:
        yield frozenset((chr(value),))
    elif kind is op.IN:
        found = _characters(value)
        if found:
            yield found
    elif kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT) and value[0] > 0:
        yield from _sets(value[2])
    elif kind is op.BRANCH:
        best = [min(sets, key=_order, default=None) for sets in map(list, map(_sets, value[1]))]
        if all(best):
            yield cast("Words", frozenset().union(*cast("list[Words]", best)))


def _characters(members: Tree) -> Words | None:
    """The members of a bracket; None where they are too many, or all but some."""
    found: set[str] = set()
    for kind, value in members:
        if kind is op.LITERAL:
            found.add(chr(value).lower())
        elif kind is op.RANGE and value[1] - value[0] < _MOST:
            found.update(chr(code).lower() for code in range(value[0], value[1] + 1))
        else:
            return None
    return frozenset(found)


def _shortest(words: Words) -> Words:
    """Without the words that hold another one: where they stand, that one stands."""
    return frozenset(word for word in words if not any(other in word for other in words if other != word))


def _order(words: Words) -> tuple[float, list[str]]:
    """About how often one of them stands in a text, and themselves, so that one of two alike is always the first."""
    return sum(_rarity(word) for word in words), sorted(words)


def _rarity(word: str) -> float:
    often = 1.0
    if word.strip() in _EVERYWHERE:
        return 0.01
    for c in word:
        often *= 0.3 if c.isdigit() else 0.2 if c in _COMMON or _is_token(c) else 0.1 if c.isascii() else 0.02
    return often + 0.0001  # each word is a search of its own


def _width(tree: Tree, runs: set[str]) -> float:
    """Characters of the widest match, with what the pattern looks at behind it; adds the unbounded runs in it."""
    total = 0.0
    for kind, value in tree:
        if kind in (op.LITERAL, op.NOT_LITERAL, op.IN, op.ANY):
            total += 1
        elif kind in (op.ASSERT, op.ASSERT_NOT):
            total += _width(value[1], runs) if value[0] > 0 else 0
        elif kind is op.SUBPATTERN:
            total += _width(value[3], runs)
        elif kind is op.ATOMIC_GROUP:
            total += _width(value, runs)
        elif kind is op.BRANCH:
            total += max(_width(branch, runs) for branch in value[1])
        elif kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            most = value[1] if value[1] is not op.MAXREPEAT else _run(value[2], runs)
            total += most * _width(value[2], runs)
        elif kind is not op.AT:
            return math.inf  # what another group holds
    return total


def _run(tree: Tree, runs: set[str]) -> float:
    """The length that a run without end is taken for: of digits, of letters; infinite for all others."""
    ((kind, value), *more) = tree
    members = value if kind is op.IN else [(kind, value)]
    for name, pattern in RUNS.items():
        if not more and kind in (op.IN, op.LITERAL) and all(_is_in(member, pattern) for member in members):
            runs.add(name)
            return RUN
    return math.inf


def _is_in(member: tuple[Any, Any], run: str) -> bool:
    kind, value = member
    if kind is op.CATEGORY:
        return {op.CATEGORY_DIGIT: r"\d", op.CATEGORY_SPACE: r"\s", op.CATEGORY_WORD: r"\w"}.get(value, " ") in run
    codes = range(value[0], value[1] + 1) if kind is op.RANGE else (value,)
    return kind in (op.RANGE, op.LITERAL) and all(re.fullmatch(run, chr(code)) for code in codes)
