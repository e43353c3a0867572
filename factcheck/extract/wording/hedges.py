"""Hedges that cancel, double or contradict one another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..flaw import Flaw

_FIGURE = r"[\d一二三四五六七八九十百千万亿两][\d,.，一二三四五六七八九十百千万亿两]*[%％]?[\u4e00-\u9fff]{0,4}?"


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


def double_hedge(text: str) -> Iterator[Flaw]:
    """``double-hedge``: two hedges on one figure (约…左右, 至少…以上, about 50 or so)."""
    number = r"\d[\d,.]*[%％]?(?:余|多)?[万亿]{0,2}[\u4e00-\u9fffA-Za-z]{0,3}?"
    hanzi = r"[一二三四五六七八九十百千万亿两]{1,8}(?:余|多)?[\u4e00-\u9fff]{0,2}?"
    pairs = (
        (r"(?:大约|(?<![预条签制公契节合大])约|大概|将近|(?<![附最临靠])近|差不多)", r"(?:左右|上下)"),
        (r"(?:至少|最少|不低于|不少于|超过|逾|高于|多于)", r"(?:以上|及以上)"),
        (r"(?:至多|最多|不超过|不高于|低于|不足|不到|少于)", r"(?:以下|以内|及以下)"),
        (r"(?:超过|逾|至少|不足|不到)", r"(?:左右|上下)"),
        (r"(?:大约|约|大概)(?:超过|逾|近|不足)", r""),
    )
    for before, after in pairs:
        for m in _pattern(rf"{before}(?:有|为|达|达到)?(?:{number}|{hanzi}){after}").finditer(text):
            yield Flaw("double-hedge", m.start(), m.end(), f"{m[0]}: one hedge is enough")
    english = (
        r"\b(?:about|around|approximately|roughly|some|nearly) [$£€]?\d[\d,.]*(?: \w+){0,2}? or so\b",
        r"\b(?:at least|more than|over) [$£€]?\d[\d,.]*(?: \w+){0,2}? or more\b",
        r"\b(?:at most|up to|less than|under) [$£€]?\d[\d,.]*(?: \w+){0,2}? or less\b",
        r"\b(?:about|around|approximately|roughly) (?:about|around|approximately|roughly|some) [$£€]?\d[\d,.]*",
    )
    for source in english:
        for m in _pattern(source).finditer(text):
            yield Flaw("double-hedge", m.start(), m.end(), f"{m[0]}: one hedge is enough")


def hedge_precision(text: str) -> Iterator[Flaw]:
    """``hedge-precision``: "about" before a figure given to five digits or more (约12345.67元)."""
    for m in _pattern(
        r"(?:大约|(?<![大签制条公契预合节])约|\babout |\baround |\bapproximately |\broughly )[$£€¥]?(\d[\d,]{0,30}(?:\.\d{1,30})?)"
    ).finditer(text):
        whole, _, rest = m[1].replace(",", "").partition(".")
        digits = (whole + rest if rest else whole.rstrip("0")).lstrip("0")
        if len(digits) >= 5:
            yield Flaw("hedge-precision", m.start(), m.end(), f"{m[0]}: about, yet given to {len(digits)} digits")
