"""Slips of the keyboard and of the newsroom: what a printed figure may have been meant to be.

The kinds and their order are those of data editing (Scholtus 2009 on digits swapped, added, left out and mistaken in
survey figures) and of newsrooms (万 for 亿, a slipped point, a lost sign). Each change is made to the printed text and
read again as any figure is, so that its rounding interval is that of the digits it would then have.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from ..errors import FigureError
from ..quantity.interval import Interval
from ..words import compiled as words
from .solver.figures import Slip

if TYPE_CHECKING:
    from ..kinds import SlipKind
    from ..model import Article, Claim
    from ..quantity.figure import Figure

COSTS: dict[SlipKind, int] = {
    "digits swapped": 1,
    "digit doubled": 2,
    "decimal point slipped": 3,
    "sign": 3,
    "multiplier": 3,
    "percent for points": 3,
    "digit wrong": 4,
    "zero too many": 4,
    "zero too few": 4,
    "digits apart swapped": 5,
    "digit dropped": 5,
    "copied from its neighbour": 6,
}
"""How unlikely each kind is: the lower, the earlier it is proposed; equal costs are equally likely."""

REPEATED = 3
REVIEWED = 3
"""Added to the cost for a figure that the article states at several places, or that someone has checked."""

_NUMBER = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?")
_FULL_WIDTH = str.maketrans("０１２３４５６７８９．，－", "0123456789.,-")
_SWAPPED_WORDS: tuple[tuple[SlipKind, tuple[tuple[str, str], ...]], ...] = (
    ("multiplier", (*words.ZH_SLIPS_MULTIPLIERS, *words.EN_SLIPS_MULTIPLIERS)),
    ("sign", (*words.ZH_SLIPS_CHANGES, *words.EN_SLIPS_CHANGES)),
    ("percent for points", (*words.ZH_SLIPS_SHARES, *words.EN_SLIPS_SHARES)),
)

POWERS_OF_TEN = (10, 100, 1000, 10_000, 10**6, 10**8)
"""How many times too large or too small a figure is whose point slipped, or that has 万 for 亿."""


def misprints(claim: Claim, article: Article, allowed: Interval) -> Iterator[Slip]:
    """Every slip of a claim that makes another figure of it; ``allowed`` is what all else allows it, in base units."""
    for slip in (*slips(claim, truncate=article.truncate), *_copied(claim, article, allowed)):
        if slip.text != claim.value:
            yield slip


def slips(claim: Claim, *, truncate: bool = False) -> Iterator[Slip]:
    """Every slip of a claim's printed figure, each resulting text once, likeliest kind first.

    What the claim prints elsewhere (``also`` with a value of its own) stays as it is, and must agree with the change.
    ``truncate`` is the article's rounding rule.
    """
    if claim.figure is None or not claim.value:
        return
    from ..quantity.parse import parse_figure

    extra = weight(claim)
    printed = claim.value.translate(_FULL_WIDTH)
    seen = {printed}
    whole = claim.figure.unit.sort == "count" and not claim.figure.fractional
    proposals = sorted(_proposals(printed, whole), key=lambda p: COSTS[p[0]])
    for kind, text in proposals:
        if text in seen:
            continue
        seen.add(text)
        try:
            figure = parse_figure(text, unit=claim.unit, decimals=claim.decimals, truncate=truncate)
        except FigureError:
            continue
        if not _same_kind(claim, figure, kind):
            continue
        interval = figure.base()
        for quote in claim.also:
            if quote.figure is not None and quote.figure.unit.dimension == figure.unit.dimension:
                interval = interval.meet(quote.figure.base())
        if interval.empty:
            continue
        yield Slip(kind, text, interval, COSTS[kind] + extra)


def _copied(claim: Claim, article: Article, allowed: Interval) -> list[Slip]:
    """The figure that the rest implies, where this one equals the claim next to it in the record."""
    claims = article.claims
    place = next(i for i, other in enumerate(claims) if other.id == claim.id)
    neighbours = [claims[i] for i in (place - 1, place + 1) if 0 <= i < len(claims)]
    if not any(other.value == claim.value for other in neighbours) or allowed.low is None or allowed.high is None:
        return []
    figure = claim.figure
    if figure is None or figure.number is None or figure.unit.scale == 0:
        return []
    from ..quantity.figure import power_of_ten
    from ..quantity.format import print_like

    step = power_of_ten(-(figure.decimals or 0))
    middle = (allowed.low + allowed.high) / Fraction(2) / Fraction(figure.unit.scale)
    number = round(Fraction(middle) / step) * step
    around = Interval(number, number)
    if figure.decimals is not None:
        around = Interval(number - Fraction(step) / 2, number + Fraction(step) / 2)
    cost = COSTS["copied from its neighbour"] + weight(claim)
    text = print_like(figure, number)
    if text is None:
        return []
    return [Slip("copied from its neighbour", text, around.scaled(figure.unit.scale), cost)]


def power_apart(claim: Claim, other: Claim) -> int:
    """Which of POWERS_OF_TEN one figure is times the other; 0 where it is none of them."""
    if claim.figure is None or other.figure is None or not claim.figure.number or not other.figure.number:
        return 0
    ratio = Fraction(claim.figure.number * claim.unit_read.scale) / Fraction(
        other.figure.number * other.unit_read.scale
    )
    ratio = ratio if ratio > 1 else 1 / ratio
    return next((power for power in POWERS_OF_TEN if ratio == power), 0)


def _same_kind(claim: Claim, figure: Figure, kind: SlipKind) -> bool:
    """Whether a changed figure is still one of the claim's kind: its unit, whole where it was, above 0 where it must be."""
    printed = claim.figure
    assert printed is not None
    if kind == "percent for points":
        return figure.unit.dimension == claim.unit_read.dimension
    if figure.unit.dimension != claim.unit_read.dimension or figure.unit.scale != printed.unit.scale:
        return False  # the number of what it is for each of (per 100,000 people) is no digit of the figure
    if figure.unit.sort != "count":
        return True
    if figure.fractional and not printed.fractional:
        return False
    return not figure.signed or printed.signed or claim.kind in ("change", "growth")


def weight(claim: Claim) -> int:
    """How much more trust a claim has than one that stands once and that nobody has checked."""
    reviewed = claim.review is not None and claim.review.status not in ("", "wrong", "open", "unreviewed")
    return REPEATED * bool(claim.also) + REVIEWED * reviewed


def _proposals(printed: str, counted: bool) -> Iterator[tuple[SlipKind, str]]:
    for number in _NUMBER.finditer(printed):
        whole, _, decimals = number.group().replace(",", "").partition(".")
        grouped = "," in number.group()
        head, tail = printed[: number.start()], printed[number.end() :]
        for kind, new_whole, new_decimals in _digit_slips(whole, decimals, counted):
            shown = f"{int(new_whole):,}" if grouped and len(new_whole) < 200 else new_whole
            yield kind, f"{head}{shown}{'.' if new_decimals else ''}{new_decimals}{tail}"
    for kind, pairs in _SWAPPED_WORDS:
        for a, b in pairs:
            if a in printed:
                yield kind, printed.replace(a, b, 1)
            if b in printed:
                yield kind, printed.replace(b, a, 1)
    if printed[:1] in ("-", "−", "+"):
        yield "sign", printed[1:]
    elif printed[:1].isdigit():
        yield "sign", "-" + printed


def _digit_slips(whole: str, decimals: str, counted: bool) -> Iterator[tuple[SlipKind, str, str]]:
    digits, point = whole + decimals, len(whole)

    def at(text: str, place: int) -> tuple[str, str] | None:
        left, right = text[:place], text[place:]
        if not left or (left[0] == "0" and len(left) > 1):
            return None
        return left, right

    def proposed(kind: SlipKind, options: Iterable[tuple[str, int]]) -> Iterator[tuple[SlipKind, str, str]]:
        for text, place in options:
            split = at(text, place)
            if split is not None:
                yield (kind, *split)

    n = len(digits)
    if n > 40:
        return
    pairs = [(i, j) for i in range(n) for j in range(i + 1, n) if digits[i] != digits[j]]
    for near in (True, False):
        swapped = (
            (digits[:i] + digits[j] + digits[i + 1 : j] + digits[i] + digits[j + 1 :], point)
            for i, j in pairs
            if (j == i + 1) == near
        )
        yield from proposed("digits swapped" if near else "digits apart swapped", swapped)
    last = n if decimals else len(digits.rstrip("0"))  # a run of zeros at the end tells the size, and no digit of it
    doubled = (
        (digits[:i] + digits[i + 1 :], point - (i < point)) for i in range(last - 1) if digits[i] == digits[i + 1]
    )
    yield from proposed("digit doubled", doubled)
    if counted and not decimals:  # no point is printed in it that could have slipped
        yield from proposed("zero too many", ((digits[:-k], point - k) for k in (1, 2) if digits[1:].endswith("0" * k)))
        yield from proposed("zero too few", ((digits + "0" * k, point + k) for k in (1, 2)))
    else:
        yield from proposed("decimal point slipped", _slipped(whole, decimals))
    wrong = ((digits[:i] + d + digits[i + 1 :], point) for i in range(n) for d in "0123456789" if d != digits[i])
    yield from proposed("digit wrong", wrong)
    dropped = [(digits[:i] + d + digits[i:], point + 1) for i in range(point + 1) for d in "0123456789"]
    if decimals:
        dropped += [(digits[:i] + d + digits[i:], point) for i in range(point, n + 1) for d in "0123456789"]
    yield from proposed("digit dropped", dropped)


def _slipped(whole: str, decimals: str) -> Iterator[tuple[str, int]]:
    """The point one or two places to either side; zeros are written where it leaves the digits."""
    for places in (1, 2, -1, -2):
        digits, point = whole + decimals, len(whole) + places
        if point <= 0:
            digits, point = "0" * (1 - point) + digits, 1
        if point > len(digits):
            digits += "0" * (point - len(digits))
        stripped = digits.lstrip("0")
        lost = min(len(digits) - len(stripped), point - 1)
        if not decimals and not digits[point:].strip("0"):
            digits = digits[:point]  # what was printed without a point has none before mere zeros
        yield digits[lost:], point - lost
