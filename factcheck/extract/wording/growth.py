"""Verbs of growth and decline that do not go with their figure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from ...text.sentences import clause_start, sentence_start
from ...words import reading as words
from ..flaw import Flaw
from ..seek import seek

_RATES = words.ZH_WORDING_RATES.split("|")
_SIGNED = words.ZH_WORDING_SIGNED.split("|")
_AMOUNTS = words.ZH_WORDING_AMOUNTS.split("|")
_NARROW = {0xFF10 + i: 0x30 + i for i in range(10)}
"""Full-width digits to plain ones."""


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


def grew_to(text: str) -> Iterator[Flaw]:
    """``grew-to``: an amount "grew to" a percentage (产量增长到5%): by is likely meant."""
    for m in seek(words.ZH_WORDING_GREW_TO, text, re.IGNORECASE):
        clause = text[clause_start(text, m.start()) : m.start()]
        # A bare verb takes its subject from the clause before it.
        before = clause if len(clause) > 1 else text[max(0, m.start() - 30) : m.start()]
        aim = _pattern(words.ZH_WORDING_GREW_TO_AIM).match(text, m.end())
        if any(mark in before for mark in "%％"):
            continue  # 从5.0%上升至5.5%: it is a rate
        if aim is None and not any(word in before for word in _RATES) and any(word in before for word in _AMOUNTS):
            yield Flaw("grew-to", m.start(), m.end(), f"{m[0]}: an amount changes by a percentage, not to one")


def grew_by(text: str) -> Iterator[Flaw]:
    """``grew-by``: a figure "grew by" a figure greater than the one it grew from (由20张增加了35张): the new level, likely.

    Not where the level that follows is what the two add up to (由20家增加了35家，达到55家).
    """
    for m in seek(words.ZH_WORDING_GREW_BY, text, re.IGNORECASE):
        old, more = _number(m[1]), _number(m[3])
        level = _pattern(words.ZH_WORDING_GREW_BY_LEVEL).match(text, m.end())
        sums = level is not None and abs(_number(level[1]) - old - more) * 100 <= old + more
        if more <= old or sums:
            continue  # what cannot be the new level, or leads to the one that follows, is the change
        yield Flaw(
            "grew-by", m.start(), m.end(), f"{m[0]}: 增加了 says by how much; from one figure to another is 增加到"
        )


def _number(digits: str) -> Fraction:
    return Fraction(digits.translate(_NARROW))


def fall_in_times(text: str) -> Iterator[Flaw]:
    """``fall-in-times``: a fall counted in times (下降3倍, 3 times less), which has no agreed meaning."""
    for m in seek(words.ZH_WORDING_FALL_IN_TIMES, text, re.IGNORECASE):
        yield Flaw(
            "fall-in-times",
            m.start(),
            m.end(),
            f"{m[0]}: a thing cannot fall by a multiple of itself; say to what part, or by what percent, it fell",
        )
    for m in seek(words.EN_WORDING_FALL_IN_TIMES, text, re.IGNORECASE):
        yield Flaw(
            "fall-in-times",
            m.start(),
            m.end(),
            f"{m[0]}: a thing cannot fall by a multiple of itself; say to what part, or by what percent, it fell",
        )


def fall_over_100(text: str) -> Iterator[Flaw]:
    """``fall-over-100``: a decline beyond 100 % of something that cannot be negative; ``fall-over-100-perhaps`` where
    the text does not say that it cannot (a profit that turns into a loss falls by more than 100 %)."""
    for m in seek(words.ZH_WORDING_FALL_OVER_100, text, re.IGNORECASE):
        if _over(m[1]):
            subject = text[max(clause_start(text, m.start()), m.start() - 24) : m.start()]
            sure = any(word in subject for word in _AMOUNTS) and not any(word in subject for word in _SIGNED)
            signed = any(word in text[sentence_start(text, m.start(), reach=80) : m.start()] for word in _SIGNED)
            if sure or not (signed or _below_zero(text, m.end())):
                yield _fall(m, sure)
    for m in seek(words.EN_WORDING_FALL_OVER_100, text, re.IGNORECASE):
        if _over(m[1].replace(",", "")):
            subject = text[max(0, m.start() - 60) : m.start()].lower()
            subject = subject[subject.rfind(".") + 1 :]
            sure = re.search(words.EN_WORDING_AMOUNTS, subject) is not None
            signed = re.search(words.EN_WORDING_SIGNED, subject) is not None
            sure = sure and not signed
            if sure or not (signed or _below_zero(text, m.end())):
                yield _fall(m, sure)


def _below_zero(text: str, end: int) -> bool:
    """Whether the words that follow say that the thing fell below nothing (由盈转亏, to a loss of $3 million)."""
    return _pattern(words.BOTH_WORDING_BELOW_ZERO).search(text, end, end + 50) is not None


def _over(digits: str) -> bool:
    whole, _, rest = digits.translate(_NARROW).partition(".")
    whole = whole.lstrip("0")
    return len(whole) > 3 or (len(whole) == 3 and (whole > "100" or rest.strip("0") != ""))


def _fall(m: re.Match[str], sure: bool) -> Flaw:
    name = "fall-over-100" if sure else "fall-over-100-perhaps"
    return Flaw(name, m.start(), m.end(), f"{m[0]}: nothing can lose more than 100% of itself")


def base_clash(text: str) -> Iterator[Flaw]:
    """``base-clash``: one figure stands under two bases at once (同比、环比增长5%)."""
    for m in seek(words.ZH_WORDING_BASE_CLASH, text, re.IGNORECASE):
        yield Flaw("base-clash", m.start(), m.end(), f"{m[0]}: one figure for two bases; say which it is, or give both")
