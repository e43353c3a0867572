"""The checks of one article, old and new: which is which, whatever their claims are called, and what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .assign import assign

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Mapping

    from ..expression.tree import Name
    from ..model import Article, Breakdown, Check
    from .change import Between, Change

Names = "Mapping[tuple[str, str], tuple[str, str]]"
Pair = tuple["Check", "Check"]
_ALIKE = 70
"""From this ratio of their texts on (in percent), two checks are one that was edited."""


def match_checks(old: Article, new: Article, renamed: Mapping[tuple[str, str], tuple[str, str]]) -> list[Pair]:
    """The pairs of checks that are one check. ``renamed`` maps (article, claim) of the old to the new."""
    before = {id(check): (check, said(check, renamed)) for check in old.checks}
    after = {id(check): (check, said(check, {})) for check in new.checks}
    pairs: list[Pair] = []

    def take(found: list[Pair]) -> None:
        for a, b in found:
            pairs.append((a, b))
            del before[id(a)], after[id(b)]

    take(_by(before, after, lambda check, text: (text, check.name)))
    take(_by(before, after, lambda check, text: check.name or None))
    take(_by(before, after, lambda check, text: text))
    if before and after:
        take(_alike(list(before.values()), list(after.values())))
    return pairs


def check_changes(
    between: Between, old: Check, new: Check, renamed: Mapping[tuple[str, str], tuple[str, str]]
) -> Iterator[Change]:
    """What differs between two states of a check, other than its verdict."""
    fields = [name for name in ("name", "because", "known") if getattr(old, name) != getattr(new, name)]
    if said(old, renamed) != said(new, {}):
        fields.insert(0, "that" if new.breakdown is None else "breakdown")
    if fields:
        yield between.change("check-changed", new.text, old, new, tuple(fields))


def said(check: Check, renamed: Mapping[tuple[str, str], tuple[str, str]]) -> str:
    """A check in its plainest spelling, its claims under their new names; a breakdown on one line."""
    from ..expression.render import arithmetic

    def spelled(name: Name) -> str:
        if name.unknown:
            return "?" + name.id
        article, claim = renamed.get((name.article or check.article, name.id), (name.article or check.article, name.id))
        return claim if name.article is None else f"{article}.{claim}"

    def counted(name: Name) -> str:
        return f"count({spelled(name)})"

    if check.tree is not None:
        return arithmetic(check.tree, spelled, counted)
    assert check.breakdown is not None
    return _breakdown(check.breakdown, lambda node: arithmetic(node, spelled, counted))


def _breakdown(breakdown: Breakdown, text: Callable[..., str]) -> str:
    parts = [breakdown.total, *breakdown.parts]
    shown = [", ".join(f"{field}: {text(term.node)}" for field, term in sorted(p.terms.items())) for p in parts]
    end = f"rest {breakdown.rest}" if breakdown.rest else f"complete {str(breakdown.complete).lower()}"
    return f"breakdown {{{shown[0]}}} = {' + '.join(f'{{{one}}}' for one in sorted(shown[1:]))}; {end}"


Known = dict[int, "tuple[Check, str]"]


def _by(old: Known, new: Known, key: Callable[[Check, str], Hashable]) -> list[Pair]:
    """Those of equal keys, in the order of their texts where several have one."""
    groups: dict[Hashable, tuple[list[tuple[str, Check]], list[tuple[str, Check]]]] = {}
    for side, checks in enumerate((old, new)):
        for check, text in checks.values():
            groups.setdefault(key(check, text), ([], []))[side].append((text, check))
    found: list[Pair] = []
    for same, (before, after) in groups.items():
        if same is not None:
            before.sort(key=_order)
            after.sort(key=_order)
            found += [(a, b) for (_, a), (_, b) in zip(before, after, strict=False)]
    return found


def _order(one: tuple[str, Check]) -> tuple[str, str, str, str]:
    text, check = one
    return text, check.name, check.because, check.known or ""


def _alike(old: list[tuple[Check, str]], new: list[tuple[Check, str]]) -> list[Pair]:
    """The pairing of greatest likeness in sum, of those that are alike at all."""
    from rapidfuzz.fuzz import ratio

    # Checks beyond a few hundred left over on both sides are another article's: no pairing would tell a reader much.
    sides = [sorted(((text, check) for check, text in side), key=_order)[:300] for side in (old, new)]
    flipped = [text for text, _ in sides[0]] > [text for text, _ in sides[1]]
    if flipped:
        sides.reverse()
    rows, columns = sides
    worths: list[dict[int, int]] = []
    for text, _ in rows:
        likes = {j: int(100 * (ratio(text, other) - _ALIKE)) + 1 for j, (other, _) in enumerate(columns)}
        worths.append({j: value for j, value in likes.items() if value > 0})
    pairs = [(rows[i][1], columns[j][1]) for i, j in enumerate(assign(worths, len(columns))) if j >= 0]
    return [(b, a) for a, b in pairs] if flipped else pairs
