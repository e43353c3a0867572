"""The checks of one article, old and new: which is which, whatever their claims are called, and what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .assign import assign

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Mapping

    from ..expression.tree import Literal, Name
    from ..model import Article, Breakdown, Check
    from .change import Between, Change

Key = tuple[str, str]
Pair = tuple["Check", "Check"]
_ALIKE = 70
"""From this ratio of their texts on (in percent), two checks are one that was edited."""
_MOST = 300
"""Of so many checks left over on either side a pairing is sought; it would tell a reader little of more."""


class Spelt(NamedTuple):
    """A check in its plainest spelling, by the names of its own side and by those of the other."""

    check: Check
    own: str
    other: str

    @property
    def order(self) -> tuple[str, str, str, str]:
        """The same whatever order the checks stand in."""
        return self.own, self.check.name, self.check.because, self.check.known or ""


def match_checks(old: Article, new: Article, renamed: Mapping[Key, Key], back: Mapping[Key, Key]) -> list[Pair]:
    """The pairs of checks that are one check.

    ``renamed`` maps (article, claim) of the old to the new, ``back`` the other way; a claim that the other side does
    not have maps to a name that nothing has.
    """
    before = {id(check): Spelt(check, said(check, {}), said(check, renamed)) for check in old.checks}
    after = {id(check): Spelt(check, said(check, {}), said(check, back)) for check in new.checks}
    pairs: list[Pair] = []

    def take(key: Callable[[Spelt, str], Hashable], least: int) -> None:
        groups: dict[Hashable, tuple[list[Spelt], list[Spelt]]] = {}
        for spelt in before.values():
            groups.setdefault(key(spelt, spelt.other), ([], []))[0].append(spelt)
        for spelt in after.values():
            groups.setdefault(key(spelt, spelt.own), ([], []))[1].append(spelt)
        for same, sides in groups.items():
            if same is not None and sides[0] and sides[1]:
                for a, b in _pairs(*sides, least):
                    pairs.append((a, b))
                    del before[id(a)], after[id(b)]

    take(lambda spelt, text: (text, spelt.check.name), 0)
    take(lambda spelt, text: spelt.check.name or None, 0)
    take(lambda spelt, text: text, 0)
    take(lambda spelt, text: "", _ALIKE)
    return pairs


def check_changes(between: Between, old: Check, new: Check, renamed: Mapping[Key, Key]) -> Iterator[Change]:
    """What differs between two states of a check, other than its verdict."""
    fields = [name for name in ("name", "because", "known") if getattr(old, name) != getattr(new, name)]
    if said(old, renamed) != said(new, {}):
        fields.insert(0, "that" if new.breakdown is None else "breakdown")
    if fields:
        yield between.change("check-changed", new.text, old, new, tuple(fields))


def said(check: Check, renamed: Mapping[Key, Key]) -> str:
    """A check in its plainest spelling, its claims under their new names; a breakdown on one line.

    How it is spaced, and in which width its figures are typed, is no part of it.
    """
    from ..expression.render import arithmetic
    from ..text.fold import squeezed

    def spelled(name: Name) -> str:
        if name.unknown:
            return "?" + name.id
        article, claim = renamed.get((name.article or check.article, name.id), (name.article or check.article, name.id))
        return claim if name.article is None else f"{article}.{claim}"

    def counted(name: Name) -> str:
        return f"count({spelled(name)})"

    def figure(literal: Literal) -> str:
        return squeezed(literal.text)

    if check.tree is not None:
        return arithmetic(check.tree, spelled, counted, figure)
    assert check.breakdown is not None
    return _breakdown(check.breakdown, lambda node: arithmetic(node, spelled, counted, figure))


def _breakdown(breakdown: Breakdown, text: Callable[..., str]) -> str:
    parts = [breakdown.total, *breakdown.parts]
    shown = [", ".join(f"{field}: {text(term.node)}" for field, term in sorted(p.terms.items())) for p in parts]
    end = f"rest {breakdown.rest}" if breakdown.rest else f"complete {str(breakdown.complete).lower()}"
    return f"breakdown {{{shown[0]}}} = {' + '.join(f'{{{one}}}' for one in sorted(shown[1:]))}; {end}"


def _pairs(old: list[Spelt], new: list[Spelt], least: int) -> list[Pair]:
    """The pairing of greatest likeness in sum, of those alike to at least so many percent; the same from either side."""
    if not least and len(old) == len(new) == 1:
        return [(old[0].check, new[0].check)]
    from ..text.distance import ratio

    sides = [sorted(side, key=lambda spelt: spelt.order) for side in (old, new)]
    if not least and max(map(len, sides)) > _MOST:
        return [(a.check, b.check) for a, b in zip(*sides, strict=False)]
    sides = [side[:_MOST] for side in sides]
    flipped = [spelt.order for spelt in sides[0]] > [spelt.order for spelt in sides[1]]
    if flipped:
        sides.reverse()
    rows, columns = sides
    worths: list[dict[int, int]] = []
    for a in rows:
        likes = {j: max(ratio(a.other, b.own), ratio(a.own, b.other)) for j, b in enumerate(columns)}
        worths.append({j: int(100 * (like - least)) + 1 for j, like in likes.items() if like >= least})
    found = [(rows[i].check, columns[j].check) for i, j in enumerate(assign(worths, len(columns))) if j >= 0]
    return [(b, a) for a, b in found] if flipped else found
