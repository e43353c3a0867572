"""A figure in English text from its numeral on: the numeral, its unit or noun, a range, the wording around it."""

from __future__ import annotations

import re
from functools import cache

from ..errors import FigureError
from ..quantity import change, wording
from ..quantity.grammar import match_figure
from ..quantity.lazy import pattern
from ..quantity.numeral import Numeral, match_numeral
from ..quantity.quantity import part_of_one
from ..quantity.unit import Unit, match_unit
from ..words import reading as words
from .english_words import NOT_NOUNS, NUMBER_WORDS, SCALES, UNSIGNED
from .sighting import FIGURE, Sighting

MAX_RUN = 40
SIGNS = "$£€¥₿₹₩₽"
_TIMES = frozenset(
    (
        "day",
        "days",
        "week",
        "weeks",
        "month",
        "months",
        "year",
        "years",
        "hour",
        "hours",
        "minute",
        "minutes",
        "second",
        "seconds",
    )
)


@cache
def english_patterns() -> dict[str, re.Pattern[str]]:
    hedges = [
        w for w, meaning in wording.BEFORE_WORDS.items() if meaning != wording.EQUAL or w in ("equals", "equal to")
    ]
    verbs = [w for w, m in change.BEFORE_WORDS.items() if m in (change.UP, change.DOWN) and w not in UNSIGNED]
    said = "|".join(sorted((re.escape(w).replace(r"\ ", " ") for w in hedges + verbs), key=len, reverse=True))
    return {
        "token": pattern(r"https?://\S+|www\.\S+|[A-Za-z]+|[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?![0-9])|[0-9]+(?:\.[0-9]+)?|(?<![0-9])\.[0-9]+|[½⅓⅔¼¾⅛]"),
        "before": pattern(rf"(?<![\w'’-])(?:{said})(?: (?:a |an )?(?:{said}))?(?: by)?\s\Z", re.IGNORECASE),
        "score": pattern(r"\d{1,3}(?:\s?[-–:]\s?\d{1,3}){1,2}(?![\w%,.]*\d)"),
        "groups": pattern(r"\+?\d+(?:[-./]\d+){2,}"),
        "range": pattern(
            r"\s?[-–—~]{1,2}\s?(?=[$£€]?\s?\d)|\s(?:to|and)\s(?=[$£€]?\s?\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\b)"
        ),
        "model_year": pattern(r"(?:19[5-9]|20[0-3])\d [A-Z][a-z]+"),
        "moved_up": pattern(
            r"\b(?:ticked|edged|inched|crept|moved|went|climbed|jumped|bumped|shot|pushed|goes|came|taken|raised|brought|it|them) \Z"
        ),
        "phrasal": pattern(words.EN_FIGURES_PHRASAL, re.IGNORECASE),
        "bare_year": pattern(r"(?:1[5-9]|20)\d\d(?![\d,.]*\d|\s?%|-)(?=\W|\Z)"),
        "word": pattern(r"[ -]([A-Za-z][A-Za-z’']*)"),
        "olds": pattern(r"(?:-|–| )?(?:to|and|-|–)?(?:-|–| )?(?:\d{1,3}(?:-|–| ))?(?:year|month)(?:-|–| )olds?\b"),
        "outnumbered": pattern(words.EN_FIGURES_OUTNUMBERED, re.IGNORECASE),
        "within": pattern(words.EN_FIGURES_WITHIN, re.IGNORECASE),
        "picture": pattern(words.EN_FIGURES_OF_A_PICTURE),
        "next_one": pattern(words.EN_FIGURES_NEXT_ONE, re.IGNORECASE),
        "exponent": pattern(r"[eE][+-]?[0-9]|\s?[xX×*]\s?10\^"),
        "quarter_before": pattern(words.EN_FIGURES_QUARTER_BEFORE, re.IGNORECASE),
        "quarter_behind": pattern(words.EN_FIGURES_QUARTER_BEHIND),
        "later": pattern(r" an? (?:year|month|week|day|decade|quarter)\Z"),
        "ago": pattern(r" (?:ago|earlier|before|later)\b"),
        "ordinal": pattern(r"(?:st|nd|rd|th)\b"),
        "scaled": pattern(r"\s?(?:k|K|bn|mn|m|M|b|B|tn|hundred|thousand|million|billion|trillion|lakh|crore|mm|MM)\b"),
    }  # fmt: skip


def span(start: int, end: int, sort: str) -> Sighting:
    return Sighting(start, end, start, end, end, sort)


def word_end(plain: str, end: int) -> int:
    high = min(len(plain), end + 30)
    while end < high and plain[end].isalnum():
        end += 1
    return end


def read_numeral(plain: str, start: int, money: bool = False) -> Numeral | None:
    try:
        found = match_numeral(plain, start, money=money)
        counts = _TWO_COUNTS.match(plain, start)
        if found is not None and counts is not None and found.end > counts.end():
            return match_numeral(plain[: counts.end()], start, money=money)
    except FigureError:
        return None
    return found


_TWO_COUNTS = re.compile(r"\d[\d,]*(?= out of (?!(?:1[0-2]|20|50|10+)(?![\d,]*\d))\d[\d,]*\d)")
"""21 out of 84 is two counts; nine out of ten, and 9 out of 10, are a share."""


def figure_at(plain: str, core: int, start: int, end: int, floor: int, numeral: Numeral | None = None) -> Sighting:
    """A figure whose numeral begins at ``start``; ``core`` includes sign or currency."""
    money = core != start and plain[core] not in "-+"
    if numeral is None:
        numeral = read_numeral(plain, start, money)
    stop = max(end, numeral.end) if numeral is not None else end
    unit = _compound(plain, stop) if money else (numeral and part_of_one(plain, numeral)) or unit_at(plain, stop)
    edge = unit[0] if unit is not None else stop
    sign = re.search(r"\b(minus|negative) \Z", plain[max(floor, core - 9) : core], re.IGNORECASE)
    if sign is not None:
        core -= len(sign[0])
    if unit is not None and unit[1].sort in ("money", "measure") and plain[edge : edge + 1] == " ":
        edge = _smaller(plain, core, edge)
    reach = english_patterns()["range"].match(plain, edge)
    if reach is not None:
        joined = _second(plain, core, start, edge, reach, floor)
        if joined is not None:
            stop, edge = joined
            within = english_patterns()["within"].search(plain, max(floor, core - 8), core)
            if within is not None:
                return Sighting(within.start(), edge, within.start(), stop, edge, FIGURE)
    compared = re.search(r"(?:<=|>=|=<|=>|[<>≤≥]) ?\Z", plain[max(floor, core - 3) : core])
    first = core - len(compared[0]) if compared is not None else wording_before(plain, core, floor)
    timed = unit is not None and unit[1].sort == "measure" and unit[1].symbol in _TIMES
    if first < core and (
        plain[first - 5 : first] in ("made ", "make ", "akes ", "take ")
        or (timed and plain[first:core].strip().lower() in ("over", "within", "under"))
    ):
        first = core
    last = edge
    tail = wording.match_phrase(plain, edge + 1, wording.AFTER_WORDS) if plain[edge : edge + 1] == " " else None
    if (
        tail is not None
        and tail[1] != wording.EQUAL
        and not re.match(r" (?:than|to)?\s?[$£€]?\d| than| to\b", plain[tail[0] : tail[0] + 8])
    ):
        last = tail[0]
    elif plain[edge : edge + 5] == "-plus" or plain[edge : edge + 4] == "-odd":
        last = edge + (5 if plain[edge + 1] == "p" else 4)
    elif first == core:
        more = _more().match(plain, edge)
        if more is not None:
            last = more.end()
    return Sighting(first, last, core, stop, edge, FIGURE)


@cache
def _more() -> re.Pattern[str]:
    """A word of comparison behind a figure; what is taken off it makes none of "less": $92 million less tax of $23 million."""
    taken = r"(?:(?:the|its|a|an) )?(?:[\w-]+ ){1,3}of [$£€]?\d|[$£€]?\d"
    return re.compile(
        rf" (?:(?:higher|lower|fewer|more)\b(?! than (?:\d|half))|less\b(?! (?:than (?:\d|half)|{taken})))"
    )


def _smaller(plain: str, core: int, edge: int) -> int:
    """The end of the smaller unit that goes on with a figure: 5 feet 2 inches, thirteen dollars and forty-five cents."""
    joint = re.match(r" (?:and )?", plain[edge : edge + 5])
    if joint is None or read_numeral(plain, edge + joint.end()) is None:
        return edge
    try:
        longer = match_figure(plain[core : edge + 40], 0)
    except FigureError:
        return edge
    return core + longer[0] if longer is not None and core + longer[0] > edge and longer[1].wording is None else edge


def _second(plain: str, core: int, start: int, edge: int, reach: re.Match[str], floor: int) -> tuple[int, int] | None:
    """The stop and edge of the second figure of a range, or None when the two are figures of their own."""
    spelled = reach[0].strip() in ("to", "and")
    before = plain[max(floor, core - 12) : core].lower()
    if reach[0].strip() == "and" and not before.endswith("between "):
        return None
    if reach[0].strip() == "to" and re.search(r"(?:\b(?:from|to|by|and|percent)|[,%]) \Z", before):
        return None
    if spelled and english_patterns()["outnumbered"].search(plain, max(floor, core - 50), core):
        return None
    second = reach.end()
    money = plain[second] in "$£€"
    if money != (plain[core] in "$£€"):
        if spelled or money:
            return None
    digits = second + 1 if money else second
    digits += plain[digits] == " "
    numeral = read_numeral(plain, digits, money)
    if numeral is None:
        return None
    unit = unit_at(plain, numeral.end) if not money else _compound(plain, numeral.end)
    if unit is None and not money and numeral.times == 1 and reach[0][0] == reach[0][-1] == " " and not spelled:
        return None  # 1,559 — 41.0: a dash between two thoughts
    if unit is not None and unit[1].sort == "percent" and plain[core] in "$£€":
        return None  # to £26,400 – 10 per cent
    if spelled and not money:
        one, two = unit_at(plain, _read_end(plain, start, edge)), unit
        if one is not None and (two is None or one[1].symbol != two[1].symbol):
            return None
    return numeral.end, unit[0] if unit is not None else numeral.end


def _read_end(plain: str, start: int, edge: int) -> int:
    numeral = read_numeral(plain, start)
    return numeral.end if numeral is not None and numeral.end <= edge else edge


def _compound(plain: str, stop: int) -> tuple[int, Unit] | None:
    """After an amount with its currency before it: only a unit such as "a barrel" or "per share" goes on with it."""
    m = re.compile(
        r" (?:a|per|an) (barrel|tonne|ton|ounce|share|kilogram|pound|gallon|bushel|hour|month|year|day|week)\b(?! (?:ago|earlier|before|later))"
    ).match(plain, stop)
    return (m.end(), Unit(m[1], (), 1, "count")) if m is not None else None


def unit_at(plain: str, stop: int) -> tuple[int, Unit] | None:
    """The unit after a numeral: a known one, else the counted noun that follows, with up to two words before it."""
    following = plain[stop : stop + 1]
    if following == "" or (following not in ' -%‰°"′″[$£€¥₭¢' and not following.isalpha()):
        return None
    at = stop + 1 if following in " -[" else stop
    bracketed = plain[at : at + 1] == "["
    at += bracketed
    found = match_unit(plain, at)
    if found is not None and not (
        found[1].sort == "money" and plain[at] in SIGNS and plain[found[0] : found[0] + 1].isdigit()
    ):
        if bracketed or following == "[":
            return (found[0] + 1, found[1]) if plain[found[0] : found[0] + 1] == "]" else None
        later = english_patterns()["later"].search(plain, at, found[0])
        if later is not None and english_patterns()["ago"].match(plain, found[0]):
            shorter = match_unit(plain[at : later.start()], 0)
            found = (at + shorter[0], shorter[1]) if shorter is not None else found
        spelling = plain[at : found[0]]
        if not (
            spelling in ("in", "a", "as", "at", "is", "an", "us")
            or (len(spelling) == 1 and spelling.isascii() and spelling.isalpha() and not _single(spelling, following))
        ):
            return found
    if following != " ":
        return None
    return _noun(plain, stop)


def _single(letter: str, following: str) -> bool:
    """Whether a letter behind digits is a unit: 12 m, and where nothing stands between, 15p, 18C, 95F."""
    return letter in "mgtlK" or (letter in "pCF" and following == letter)


def _noun(plain: str, stop: int) -> tuple[int, Unit] | None:
    """The plural noun among the next three words, where they read as one phrase (21 new police officers)."""
    word = english_patterns()["word"]
    at = stop
    for _ in range(3):
        m = word.match(plain, at)
        if m is None or m[1].lower() in NOT_NOUNS or m[1].lower() in NUMBER_WORDS or m[1].lower() in SCALES:
            return None
        noun = m[1]
        found = match_unit(plain, m.start(1))
        if (found is not None and found[1].sort == "count") or _plural(noun):
            return m.end(), Unit(noun, (), 1, "count")
        if noun[0].isupper() and at != stop:
            return None
        at = m.end()
    return None


def _plural(word: str) -> bool:
    lower = word.lower()
    return len(lower) > 3 and lower.endswith("s") and not lower.endswith(("ss", "us", "is", "'s", "’s", "ous"))


def wording_before(plain: str, core: int, floor: int) -> int:
    """Where the wording before a figure begins; ``core`` when there is none."""
    low = max(floor, core - 40)
    if low >= core or not plain[core - 1].isspace():
        return core
    found = english_patterns()["before"].search(plain, low, core)
    if found is None:
        return core
    if english_patterns()["phrasal"].search(plain, max(0, found.start() - 12), core):
        return core  # wrote up 180 restaurants
    if found[0].lower() == "up to " and english_patterns()["moved_up"].search(plain, max(0, low - 10), found.start()):
        return core
    return found.start()
