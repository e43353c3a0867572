"""What stands before the number of a figure: wording, verb of change, sign, currency, 每, between."""

from __future__ import annotations

from typing import NamedTuple

from ..words.compiled import (
    BOTH_FIGURES_BETWEEN,
    EN_FIGURES_ARTICLE,
    EN_FIGURES_LOSS,
    EN_FIGURES_MINUS,
    EN_FIGURES_SIGN_WORDS,
    ZH_FIGURES_BETWEEN_FIRST,
    ZH_FIGURES_EACH,
    ZH_FIGURES_LOSS,
    ZH_FIGURES_ONE,
    ZH_FIGURES_SIGNS,
    ZH_FIGURES_SPECIAL_FIRST,
)
from . import change, wording
from .lazy import IGNORE_CASE, pattern
from .quantity import match_quantity
from .special import match_special
from .unit import Unit, match_currency, match_under

_SIGNS = {"-": -1, "+": 1} | dict(ZH_FIGURES_SIGNS)
_SIGN_WORDS = pattern(EN_FIGURES_SIGN_WORDS, IGNORE_CASE)
_BETWEEN = pattern(BOTH_FIGURES_BETWEEN, IGNORE_CASE)
_ARTICLE = pattern(EN_FIGURES_ARTICLE, IGNORE_CASE)
LOSSES = (*ZH_FIGURES_LOSS.split("|"), *EN_FIGURES_LOSS.split("|"))
"""What says, before a value, that it is below zero."""
_LOSS_FIRST = frozenset(word[0] for word in LOSSES) | {word[0].upper() for word in LOSSES}
_MOST_WORDS = 8


class Prefix(NamedTuple):
    """What was read before the number, and where the number should begin."""

    at: int
    words: list[str]
    """Meanings of the wordings (``about`` …)."""
    sign: int
    """1, -1, or 0 for none."""
    change: bool
    """A verb of change, not one of level (增长到)."""
    level: bool
    money: Unit | None
    """The currency before the number."""
    under: Unit | None
    """What the figure is for each of: 家 of 每家200人份."""
    between: bool
    """介于, between: the range that follows may be joined by 与 or and."""
    compared: bool
    """比, 同比: what follows is compared with something."""


def match_prefix(text: str, start: int, whole: bool) -> Prefix:
    """Everything before the number in a folded text; ``whole`` allows what would be noise in running text."""
    at, words, sign = start, list[str](), 0
    changed = level = between = compared = False
    money: Unit | None = None
    under: Unit | None = None
    while at < len(text) and len(words) < _MOST_WORDS:
        character = text[at]
        if character.isdigit() and character.isascii():
            break
        if character == " " and at > start:
            at += 1
            continue
        if character in ZH_FIGURES_SPECIAL_FIRST and match_special(text, at) is not None:
            break  # 过半, 一半
        before = wording.match_before(text, at)
        if before is not None and not whole and before[1] == wording.EQUAL:
            before = None
        verb = change.match_verb(text, at)
        if verb is not None and character in change.ADJECTIVES and verb[0] == at + 1 and not compared:
            verb = None
        if before is not None and (verb is None or before[0] >= verb[0]):
            words.append(before[1])
            at = before[0]
            continue
        if verb is not None:
            at = verb[0]
            words.append(wording.EQUAL)
            if verb[1] == change.NOTHING:
                compared = True
            elif verb[1] == change.LEVEL:
                level = True
            else:
                changed = True
                sign = 1 if verb[1] == change.UP else -1
            continue
        signed = _sign(text, at) if not sign or changed else None
        if signed is None and whole and not sign and character in _LOSS_FIRST:
            signed = _loss(text, at)
        if signed is not None:
            at = signed[0]
            sign = (sign or 1) * signed[1]
            words.append(wording.EQUAL)
            continue
        if character == ZH_FIGURES_EACH and under is None:
            of = match_under(text, at + 1 + (text[at + 1 : at + 2] == ZH_FIGURES_ONE), False)
            if of is not None:
                at, under = of
                continue
        currency = match_currency(text, at) if money is None else None
        if currency is not None:
            at, money = currency
            continue
        opened = (
            _BETWEEN.match(text, at)
            if not between and (character.isascii() or character in ZH_FIGURES_BETWEEN_FIRST)
            else None
        )
        if opened is not None:
            at, between = opened.end(), True
            continue
        if whole and character.isascii() and character.isalpha() and _only_article(text, at):
            at = text.index(" ", at) + 1
            continue
        break
    return Prefix(at, words, sign, changed and not level, level, money, under, between, compared)


def _sign(text: str, at: int) -> tuple[int, int] | None:
    """A sign, printed or in words: its end, and 1 or -1."""
    sign = _SIGNS.get(text[at])
    if sign is not None:
        return at + 1, sign
    if text[at] not in "mnpMNP":
        return None
    spoken = _SIGN_WORDS.match(text, at)
    return None if spoken is None else (spoken.end(), -1 if spoken[1].lower() in EN_FIGURES_MINUS.split("|") else 1)


def _loss(text: str, at: int) -> tuple[int, int] | None:
    """A word that makes a value one below zero: its end, and -1."""
    word = next((word for word in LOSSES if text[at : at + len(word)].lower() == word), None)
    return None if word is None else (at + len(word), -1)


def _only_article(text: str, at: int) -> bool:
    """Whether an article is a mere word here (a 3% rise), not a number (a quarter)."""
    return _ARTICLE.match(text, at) is not None and match_special(text, at) is None and match_quantity(text, at) is None
