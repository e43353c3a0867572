"""Shares and rates with the counts or amounts that they are of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ...quantity.figure import Figure
from ..context import han_words
from ..extraction import Item
from . import arithmetic
from .english_shares import english_share
from .share_words import BACK, amount, fits, plain
from .table import Table


def find(table: Table) -> None:
    """Add what the article says about shares and rates."""
    for i, item in enumerate(table.claims):
        if (
            item.kind in ("share", "rate")
            and item.figure is not None
            and item.figure.number is not None
            and plain(item)
        ):
            if table.lang == "zh":
                _chinese(table, i, item)
            else:
                english_share(table, i, item)
    _together(table)
    _respectively(table)


def _before(table: Table, i: int, sentence: int) -> Item | None:
    """The amount right before the share in the same sentence, other shares passed over once."""
    for item in reversed(table.claims[max(0, i - 3) : i]):
        if item.at.start < sentence:
            return None
        if amount(table, item):
            return item
        if item.kind in ("share", "rate"):
            return None
    return None


def _chinese(table: Table, i: int, share: Item) -> None:
    part = _before(table, i, share.sentence[0])
    if part is None:
        return
    if share.kind == "rate":
        _rate(table, i, part, share)
        return
    named = share.whole
    if named in ("", "比", "总") or (named.startswith("总") and len(named) <= 2):
        whole = table.whole_of.get(id(part))
        if whole is not None and whole is not part:
            table.propose(
                "{0} / {1} = {2}",
                (part, whole, share),
                f"{part.value} is said to be {share.value} of {whole.value}",
                arithmetic.is_share,
                firm=_gap(table, part, share) and id(part) in table.certain,
                near="always",
            )
        return
    words = han_words(named)
    best: tuple[int, Item] | None = None
    fitting: tuple[int, Item] | None = None
    for item in reversed(table.claims[max(0, i - BACK) : i]):
        if item is part or not amount(table, item) or not table.alike(item, part):
            continue
        score = 2 * len(words & item.words) + 3 * len(words & han_words(item.measure))
        if (
            item.figure is not None
            and part.figure is not None
            and arithmetic.is_within([part.figure, item.figure]) == arithmetic.FAILS
        ):
            continue
        if score and (best is None or score > best[0]):
            best = (score, item)
        if score and (fitting is None or score > fitting[0]) and fits(part, item, share):
            fitting = (score, item)
    best = fitting or best
    if best is not None:
        verdict = arithmetic.is_share([f for f in (part.figure, best[1].figure, share.figure) if f is not None])
        near = (
            "always" if best[0] >= 4 and not table.text[share.at.start - 8 : share.at.start].count("全国") else "slip"
        )
        if verdict == arithmetic.FAILS:
            near = near if _same_scope(table, best[1], share) else "slip"
        table.propose(
            "{0} / {1} = {2}",
            (part, best[1], share),
            f"{part.value} is said to be {share.value} of {named}",
            arithmetic.is_share,
            firm=False,
            near=near,
        )


def _same_scope(table: Table, whole: Item, share: Item) -> bool:
    return abs(whole.paragraph - share.paragraph) <= 1


def _gap(table: Table, part: Item, share: Item) -> bool:
    """Whether nothing but 占 (总数) stands between part and share."""
    return (
        re.fullmatch(r"[,，、]?约?占(?:总数|总量|比|比重|总人数)?(?:的|为|达)*", table.between(part, share)) is not None
    )


def _rate(table: Table, i: int, part: Item, rate: Item) -> None:
    """A rate after a count: with the count it is of, or with an unknown where that is not printed."""
    name = _rate_name(table, rate)
    if not name or part.sort not in ("count", "plain"):
        return
    shared = han_words(name) & (part.words | han_words(table.text[part.clause[0] : part.at.start]))
    wholes: list[Item] = []
    for item in reversed(table.claims[max(0, i - 12) : i]):
        if item is part or not amount(table, item) or not table.alike(item, part) or item.paragraph != rate.paragraph:
            continue
        if (
            item.figure is None
            or part.figure is None
            or arithmetic.is_within([part.figure, item.figure]) == arithmetic.FAILS
        ):
            continue
        wholes.append(item)
    for whole in wholes:
        figures = [f for f in (part.figure, whole.figure, rate.figure) if f is not None]
        if arithmetic.is_share(figures) != arithmetic.FAILS:
            table.propose(
                "{0} / {1} = {2}",
                (part, whole, rate),
                f"{name} of {part.value} in {whole.value}",
                arithmetic.is_share,
                firm=False,
            )
            return
    for whole in wholes:
        close = whole.at.start >= rate.sentence[0] or (part.words & whole.words and shared)
        if close:
            before = len(table.proposals)
            near = "always" if whole.at.start >= rate.sentence[0] and shared and part.words & whole.words else "slip"
            table.propose(
                "{0} / {1} = {2}",
                (part, whole, rate),
                f"{name} of {part.value} in {whole.value}",
                arithmetic.is_share,
                firm=False,
                near=near,
            )
            if len(table.proposals) > before:
                return
    if shared and not wholes:
        unknown = re.sub(r"率$", "", name)[-6:] + "总数"
        table.propose(
            "{0} / ?" + unknown + " = {1}",
            (part, rate),
            f"{part.value} and {name}{rate.value} are of one whole, which is not printed",
            arithmetic.is_rate,
            firm=False,
            unknown=(unknown, part.unit),
            near="always",
        )


def _rate_name(table: Table, rate: Item) -> str:
    m = re.search(r"([\u4e00-\u9fff]{1,8}率)[^率]{0,4}\Z", table.text[rate.clause[0] : rate.at.start])
    return m[1] if m is not None else ""


def _together(table: Table) -> None:
    """Shares of one whole within a sentence or a run of semicolons: no more than 100 %."""
    run: list[Item] = []

    def close() -> None:
        if len(run) >= 2:
            names = " + ".join(f"{{{k}}}" for k in range(len(run)))
            of = run[0].whole
            table.propose(
                names + " <= 100%",
                tuple(run),
                f"shares of one whole{f' ({of})' if of else ''}",
                _at_most_all,
                firm=False,
                near="always",
            )

    for a, b in pairwise([*[c for c in table.claims if c.kind == "share" and c.sort == "percent"], None]):
        if a is None:
            break
        if not run:
            run.append(a)
        if (
            b is not None
            and b.paragraph == a.paragraph
            and b.whole == a.whole
            and table.lang == "zh"
            and "。" not in table.between(a, b)
            and len(run) < 10
        ):
            run.append(b)
            continue
        close()
        run.clear()


def _at_most_all(figures: Sequence[Figure]) -> str:
    ends = [arithmetic.bounds(f) for f in figures]
    if any(e is None for e in ends):
        return arithmetic.HOLDS
    return arithmetic.HOLDS if sum(e[0] for e in ends if e is not None) <= 1 else arithmetic.FAILS


def _respectively(table: Table) -> None:
    """占比分别为: as many shares as the parts just listed, in their order."""
    for m in re.finditer(r"(?:占比|比重|占[\u4e00-\u9fff]{0,10}(?:比重|比例))(?:分别|依次)(?:为|是|达)", table.text):
        i = table.after(m.end())
        shares: list[Item] = []
        while (
            i < len(table.claims)
            and len(shares) < 12
            and table.claims[i].sort == "percent"
            and (not shares or len(table.between(shares[-1], table.claims[i])) <= 2)
        ):
            shares.append(table.claims[i])
            i += 1
        if len(shares) < 2:
            continue
        parts = [
            p
            for p in table.claims[max(0, table.after(m.start()) - 40) : table.after(m.start())]
            if id(p) in table.whole_of
        ]
        if len(parts) < len(shares):
            continue
        parts = parts[-len(shares) :]
        wholes = {id(table.whole_of[id(p)]) for p in parts}
        if len(wholes) != 1 or (len(parts) > len(shares)):
            continue
        for part, share in zip(parts, shares, strict=True):
            whole = table.whole_of[id(part)]
            share.population = share.population or part.measure
            table.propose(
                "{0} / {1} = {2}",
                (part, whole, share),
                f"分别: {share.value} goes with {part.value}",
                arithmetic.is_share,
                firm=False,
                near="always",
            )
