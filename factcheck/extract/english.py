"""Finding what is numeric in English text, word by word; the grammar of quantities is asked only at digits and number
words. Linear: every look around a word is bounded, and what one sighting covers is not looked at again.
"""

from __future__ import annotations

import re

from ..quantity.numeral import Numeral
from ..quantity.special import match_special
from ..quantity.unit import match_unit
from .english_figure import (
    MAX_RUN,
    SIGNS,
    english_patterns,
    figure_at,
    read_numeral,
    span,
    unit_at,
    word_end,
    wording_before,
)
from .english_phrases import half_at, ordinal_at, phrase_at, run_at, score_at, times_at
from .english_words import CURRENCY, DATE_STARTS, LABEL_NOUNS, MULTIPLES, NOT_NOUNS, NUMBER_WORDS, ORDINALS, VAGUE
from .folding import folded
from .joining import joined
from .periods import english_date
from .sighting import DATE, FIGURE, IDIOM, LABEL, NUMBERING, SCORE, Sighting

_STARTS = frozenset((*NUMBER_WORDS, *DATE_STARTS, *CURRENCY))
"""The words at which something numeric may begin."""


def scan(text: str) -> list[Sighting]:
    """Everything numeric in ``text``, in order and without overlap."""
    return joined(text, _scan(text))


def _scan(text: str) -> list[Sighting]:
    plain = folded(text)
    found: list[Sighting] = []
    at = 0
    for m in english_patterns()["token"].finditer(plain):
        lower = m[0].lower()
        is_word = lower[0].isalpha()
        if is_word and lower not in _STARTS:
            continue
        start = m.start()
        if start < at:
            continue
        sighting = _word(plain, start, m.end(), lower, at) if is_word else _digits(plain, start, m.end(), at)
        if sighting is not None:
            found.append(sighting)
            at = sighting.end
    return found


def _word(plain: str, start: int, end: int, lower: str, floor: int) -> Sighting | None:
    """What a word that may begin a date, a number or a sum of money is."""
    if lower in DATE_STARTS:
        dated = english_date().match(plain, start)
        if dated is not None:
            return span(start, dated.end(), DATE)
    if lower in CURRENCY:
        m = re.compile(r"[A-Za-z.]{1,5}\$? ?(?=\d)").match(plain, start)
        if m is not None:
            digits = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?").match(plain, m.end())
            if digits is not None and digits.end() - digits.start() <= MAX_RUN:
                return figure_at(plain, start, m.end(), digits.end(), floor)
        if lower not in NUMBER_WORDS:
            return None
    if lower not in NUMBER_WORDS:
        return None
    return _number_word(plain, start, end, lower, floor)


def _number_word(plain: str, start: int, end: int, lower: str, floor: int) -> Sighting | None:
    previous = plain[start - 1 : start] if start else ""
    following = plain[end : end + 1]
    if previous in "-'’" and previous and plain[start - 2 : start - 1].isalpha():
        return None  # twenty-one was read from its beginning; what is left is a part of a word (no-one)
    if lower in ORDINALS:
        return ordinal_at(plain, start, end) if following != "'" else None
    if lower in MULTIPLES:
        return times_at(plain, start, end, lower, floor)
    if lower in ("a", "an", "one", "half"):
        phrase = phrase_at(plain, start, floor) or (half_at(plain, start, end, floor) if lower == "half" else None)
        if phrase is not None:
            return phrase
    if lower in ("a", "an", "half", "quarter"):
        nxt = re.compile(
            r" (?:a )?(hundred|thousand|million|billion|trillion|dozen|half(?!-[a-z])|quarter|third|fifth|tenth)\b|s? of\b| an? (?=(?:hour|minute|year|mile|kilomet|percent|point|ton|acre|pound|dollar|cent)[a-z]*\b)"
        ).match(plain, end)
        if (
            nxt is None
            or (lower in ("a", "an") and nxt[1] is None)
            or english_patterns()["next_one"].match(plain, start)
            or plain[start - 6 : start] in ("first ", "econd ", "third ", "ourth ")
            or (lower == "quarter" and _is_time(plain, start, end))
        ):
            return None
    if lower in VAGUE:
        return _vague(plain, start, end, lower, floor)
    numeral = read_numeral(plain, start)
    if lower == "one" and re.search(r"\b(?:minus|negative) \Z", plain[max(floor, start - 9) : start]):
        return figure_at(plain, start, start, end, floor)
    if numeral is None:
        return None
    if lower == "one" and numeral.end == end:
        return _one(plain, start, end, floor)
    if following == "-" and numeral.end == end:
        fold = times_at(plain, start, end, lower, floor)
        if fold is not None:
            return fold
        unit = match_unit(plain, end + 1)
        if unit is None or unit[1].sort not in ("measure", "money", "percent"):
            return span(start, end, LABEL)
    return figure_at(plain, start, start, numeral.end, floor, numeral)


def _is_time(plain: str, start: int, end: int) -> bool:
    """Whether a quarter is one of a year: in the corresponding quarter of the year before."""
    patterns = english_patterns()
    before = patterns["quarter_before"].search(plain, max(0, start - 15), start)
    return before is not None or patterns["quarter_behind"].match(plain, end) is not None


def _vague(plain: str, start: int, end: int, lower: str, floor: int) -> Sighting | None:
    """A few hundred, a couple of dozen, several thousand: no 100, no dozen, no 1,000."""
    if lower != "several" and plain[start - 2 : start].lower() == "a " and start - 2 >= floor:
        start -= 2
    several = match_special(plain, start)
    if several is None or several.size < 10 or several.end <= end:
        return None
    return figure_at(plain, start, start, several.end, floor, Numeral(several.end, several.size))


def _one(plain: str, start: int, end: int, floor: int) -> Sighting | None:
    """ "one" alone: a count before a known unit after only or just, or beside money and measures; else a pronoun."""
    unit = match_unit(plain, end + 1) if plain[end : end + 1] == " " else None
    counted = unit is not None and (
        (
            unit[1].sort in ("money", "measure", "percent")
            and unit[1].symbol not in ("day", "days", "night", "year", "time")
        )
        or (
            unit[1].sort == "count"
            and re.search(r"\b(?:only|just|and|plus)\s\Z", plain[max(floor, start - 6) : start]) is not None
        )
    )
    if counted and unit is not None:
        return Sighting(wording_before(plain, start, floor), unit[0], start, end, unit[0], FIGURE)
    return span(start, end, IDIOM)


def _digits(plain: str, start: int, end: int, floor: int) -> Sighting | None:
    """What digits are; ``floor`` is where the last sighting ended."""
    while plain[end - 1] in ",.":
        end -= 1
    patterns = english_patterns()
    previous = plain[start - 1 : start] if start else ""
    following = plain[end : end + 1]
    if previous not in SIGNS or not previous:
        run = run_at(plain, start, floor) if following == ":" else None
        if run is not None:
            return run
        dated = english_date().match(plain, start) if _may_be_dated(following, plain[end + 1 : end + 2]) else None
        if dated is not None:
            return span(start, dated.end(), DATE)
        if (
            end - start == 4
            and patterns["model_year"].match(plain, start)
            and plain[start - 2 : start] in ("a ", "e ", "s ", "r ")
        ):
            return span(start, end, LABEL)
        if end - start == 4 and patterns["bare_year"].match(plain, start) and _year_like(plain, start, end):
            return span(start, end, DATE)
    if end - start > MAX_RUN:
        return span(start, end, LABEL)
    olds = patterns["olds"].match(plain, end)
    if olds is not None:
        return (
            span(start, olds.end(), LABEL)
            if olds[0].endswith("olds")
            else Sighting(start, olds.end(), start, end, olds.end(), FIGURE)
        )
    if patterns["ordinal"].match(plain, end):
        return ordinal_at(plain, start, end + 2)
    score = score_at(plain, start) if following == " " else None
    if score is not None:
        return score
    named = _named(plain, start, end, previous, following, floor)
    if named is not None:
        return named
    core = start
    at = start - 1
    if at > floor and plain[at] == " " and plain[at - 1] in SIGNS:
        at -= 1
    if at >= floor and plain[at] in SIGNS:
        core = at
        letters = re.search(
            r"(?<![A-Za-z])(?:u\.s\.? ?|us|hk|c ?|a|nz|s|nt|usd|cad|aud|mex|cn|rmb)\Z",
            plain[max(floor, core - 5) : core],
            re.IGNORECASE,
        )
        if letters is not None:
            core -= len(letters[0])
    elif previous in "-+" and previous and start - 1 >= floor and not plain[start - 2 : start - 1].isalnum():
        core = start - 1
    return figure_at(plain, core, start, end, floor)


def _may_be_dated(following: str, beyond: str) -> bool:
    """Whether what follows digits can go on with a date (5 May, 5th, 9:30, 5 p.m., 2015-16, 1990s); saves the reading."""
    if following == " ":
        return beyond.isupper() or beyond in "aptof–—-"
    return following in "-–—/:snrtdap" and following != ""


def _year_like(plain: str, start: int, end: int) -> bool:
    """Whether four digits are a year by what stands around them."""
    before = plain[max(0, start - 12) : start]
    if re.search(
        r"\b(?:in|since|by|of|until|till|from|before|after|late|early|mid|during|through|the|and|to|for|year|circa|between)[- ]\Z|[(/–-]\Z|\A\Z",
        before,
        re.IGNORECASE,
    ):
        after = re.match(r"\s([A-Za-z]+)", plain[end : end + 24])
        if after is None:
            return True
        word = after[1].lower()
        return word in NOT_NOUNS or not (word.endswith("s") and not word.endswith("ss"))
    return False


def _named(plain: str, start: int, end: int, previous: str, following: str, floor: int) -> Sighting | None:
    """The sighting of digits that name instead of counting, or None."""
    patterns = english_patterns()
    if previous.isalpha() or (previous in "-–_" and previous and plain[start - 2 : start - 1].isalpha()):
        if not (
            previous in "$£€"
            or CURRENCY.get(re.findall(r"[A-Za-z]*\Z", plain[max(floor, start - 5) : start])[0].lower())
        ):
            return span(start, word_end(plain, end), LABEL)
    if previous == "#":
        return span(start, end, LABEL)
    groups = patterns["groups"].match(plain, start) if following in "-./" and following else None
    if groups is not None:
        return span(start, groups.end(), LABEL)
    if following in "-–:" and following:
        score = patterns["score"].match(plain, start)
        if score is not None and not _ranged(plain, start, score.end()):
            return span(start, score.end(), SCORE)
    if (
        following in ".)"
        and (start == 0 or plain[start - 1] == "\n")
        and plain[end + 1 : end + 2] == " "
        and end - start <= 2
    ):
        return span(start, end + 1, NUMBERING)
    if following in "eExX×*" and english_patterns()["exponent"].match(plain, end):
        return None
    if plain[start : end + 5] == "24-hour":
        return span(start, end + 5, LABEL)
    if following in "pi" and patterns["picture"].match(plain, start):
        return span(start, end + 1, LABEL)
    if following.isalpha() and not patterns["scaled"].match(plain, end) and match_unit(plain, end) is None:
        if plain[end : end + 4].lower() not in ("mgbp", "musd", "meur"):
            return span(start, word_end(plain, end), LABEL)
    word = re.search(r"([A-Za-z&.]+)\.? \Z", plain[max(floor, start - 24) : start])
    if word is None or previous != " ":
        return None
    noun = word[1].rstrip(".")
    if not noun:
        return None
    if (
        noun.lower() in LABEL_NOUNS
        and (following.isalpha() or not patterns["scaled"].match(plain, end))
        and following != "%"
    ):
        return span(start, word_end(plain, end), LABEL)
    at = max(floor, start - 24) + word.start(1)
    opening = at < 2 or plain[at - 2 : at - 1] in '.!?\n:;”"' or plain[at - 1] == "\n"
    if noun[0].isupper() and not opening and noun.lower() not in NOT_NOUNS and noun.lower() not in CURRENCY:
        plainly = plain[start:end].isdigit() and end - start <= 4 and not patterns["scaled"].match(plain, end)
        if plainly and following != "%" and (following in "CF" or unit_at(plain, end) is None):
            return span(start, end, LABEL)
    return None


def _ranged(plain: str, start: int, end: int) -> bool:
    """Whether digits joined by a dash are a range (5-10 years), not a score: a unit follows, or the order is steep."""
    low, _, high = re.sub(r"\s|–", "-", plain[start:end]).replace("--", "-").partition("-")
    if re.match(r"\s?(?:%|percent|per cent|million|billion|thousand|k\b)", plain[end : end + 12]):
        return True
    if unit_at(plain, end) is not None:
        return True
    return low.isdigit() and high.isdigit() and int(high) >= 5 * int(low) and int(high) >= 20
