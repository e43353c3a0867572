"""Finding what is numeric in English text, word by word; the grammar of quantities is asked only at digits and number
words. Linear: every look around a word is bounded, and what one sighting covers is not looked at again.
"""

from __future__ import annotations

import re
from functools import cache

from ..errors import FigureError
from ..quantity import change, wording
from ..quantity.grammar import match_figure
from ..quantity.numeral import Numeral, match_numeral
from ..quantity.unit import Unit, match_unit
from .english_words import (
    CURRENCY,
    DATE_STARTS,
    LABEL_NOUNS,
    NOT_NOUNS,
    NUMBER_WORDS,
    ORDINALS,
    SCALES,
    UNSIGNED,
)
from .folding import folded
from .joining import joined
from .periods import english_date
from .sighting import DATE, FIGURE, IDIOM, LABEL, NUMBERING, SCORE, Sighting

_MAX_RUN = 40
_SIGNS = "$£€¥₿₹₩₽"
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
def _patterns() -> dict[str, re.Pattern[str]]:
    hedges = [
        w for w, meaning in wording.BEFORE_WORDS.items() if meaning != wording.EQUAL or w in ("equals", "equal to")
    ]
    verbs = [w for w, m in change.BEFORE_WORDS.items() if m in (change.UP, change.DOWN) and w not in UNSIGNED]
    words = "|".join(sorted((re.escape(w).replace(r"\ ", " ") for w in hedges + verbs), key=len, reverse=True))
    return {
        "token": re.compile(r"https?://\S+|www\.\S+|[A-Za-z]+|[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?![0-9])|[0-9]+(?:\.[0-9]+)?|(?<![0-9])\.[0-9]+|[½⅓⅔¼¾⅛]"),
        "before": re.compile(rf"(?<![\w'’-])(?:{words})(?: (?:a |an )?(?:{words}))?(?: by)?\s\Z", re.IGNORECASE),
        "score": re.compile(r"\d{1,3}(?:\s?[-–:]\s?\d{1,3}){1,2}(?![\w%,.]*\d)"),
        "groups": re.compile(r"\+?\d+(?:[-./]\d+){2,}"),
        "range": re.compile(r"\s?[-–—~]{1,2}\s?(?=[$£€]?\s?\d)|\s(?:to|and)\s(?=[$£€]?\s?\d)"),
        "bare_year": re.compile(r"(?:1[5-9]|20)\d\d(?![\d,.]*\d|\s?%|-)(?=\W|\Z)"),
        "word": re.compile(r"[ -]([A-Za-z][A-Za-z’']*)"),
        "olds": re.compile(r"(?:-|–| )?(?:to|and|-|–)?(?:-|–| )?(?:\d{1,3}(?:-|–| ))?(?:year|month)(?:-|–| )olds?\b"),
        "exponent": re.compile(r"[eE][+-]?[0-9]|\s?[xX×*]\s?10\^"),
        "later": re.compile(r" an? (?:year|month|week|day|decade|quarter)\Z"),
        "ago": re.compile(r" (?:ago|earlier|before|later)\b"),
        "ordinal": re.compile(r"(?:st|nd|rd|th)\b"),
        "scaled": re.compile(r"\s?(?:k|K|bn|mn|m|M|b|B|tn|hundred|thousand|million|billion|trillion|lakh|crore|mm|MM)\b"),
    }  # fmt: skip


def scan(text: str) -> list[Sighting]:
    """Everything numeric in ``text``, in order and without overlap."""
    return joined(text, _scan(text))


def _scan(text: str) -> list[Sighting]:
    plain = folded(text)
    found: list[Sighting] = []
    at = 0
    for m in _patterns()["token"].finditer(plain):
        start = m.start()
        if start < at:
            continue
        word = m[0]
        first = word[0]
        if first.isalpha():
            if len(word) > 24:
                continue
            lower = word.lower()
            if lower not in NUMBER_WORDS and lower not in DATE_STARTS and lower not in CURRENCY:
                continue
            sighting = _word(plain, start, m.end(), lower, at)
        else:
            sighting = _digits(plain, start, m.end(), at)
        if sighting is not None:
            found.append(sighting)
            at = sighting.end
    return found


def _span(start: int, end: int, sort: str) -> Sighting:
    return Sighting(start, end, start, end, end, sort)


def _read(plain: str, start: int, money: bool = False) -> Numeral | None:
    try:
        return match_numeral(plain, start, money=money)
    except FigureError:
        return None


def _word(plain: str, start: int, end: int, lower: str, floor: int) -> Sighting | None:
    """What a word that may begin a date, a number or a sum of money is."""
    if lower in DATE_STARTS:
        dated = english_date().match(plain, start)
        if dated is not None:
            return _span(start, dated.end(), DATE)
    if lower in CURRENCY:
        m = re.compile(r"[A-Za-z.]{1,5}\$? ?(?=\d)").match(plain, start)
        if m is not None:
            digits = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?").match(plain, m.end())
            if digits is not None and digits.end() - digits.start() <= _MAX_RUN:
                return _figure(plain, start, m.end(), digits.end(), floor)
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
        return _span(start, end, LABEL) if following != "'" else None
    if lower in ("a", "an", "half", "quarter"):
        nxt = re.compile(
            r" (?:a )?(hundred|thousand|million|billion|trillion|dozen|half|quarter|third|fifth|tenth)\b|s? of\b"
        ).match(plain, end)
        if (
            nxt is None
            or (lower in ("a", "an") and nxt[1] is None)
            or plain[start - 6 : start] in ("first ", "econd ", "third ", "ourth ")
        ):
            return None
    numeral = _read(plain, start)
    if lower == "one" and re.search(r"\b(?:minus|negative) \Z", plain[max(floor, start - 9) : start]):
        return _figure(plain, start, start, end, floor)
    if numeral is None:
        return _span(start, end, FIGURE) if lower in ("doubled", "tripled", "quadrupled", "halved") else None
    if lower == "one" and numeral.end == end:
        return _one(plain, start, end, floor)
    if following == "-" and numeral.end == end:
        unit = match_unit(plain, end + 1)
        if unit is None or unit[1].sort not in ("measure", "money", "percent"):
            return _span(start, end, LABEL)
    return _figure(plain, start, start, numeral.end, floor, numeral)


def _one(plain: str, start: int, end: int, floor: int) -> Sighting | None:
    """ "one" alone: a count before a known unit after only or just, or beside money and measures; else a pronoun."""
    unit = match_unit(plain, end + 1) if plain[end : end + 1] == " " else None
    counted = unit is not None and (
        unit[1].sort in ("money", "measure", "percent")
        and unit[1].symbol not in ("day", "days", "night", "year", "time")
        or (
            unit[1].sort == "count"
            and re.search(r"\b(?:only|just|and|plus)\s\Z", plain[max(floor, start - 6) : start]) is not None
        )
    )
    if counted and unit is not None:
        return Sighting(_before(plain, start, floor), unit[0], start, end, unit[0], FIGURE)
    return _span(start, end, IDIOM)


def _digits(plain: str, start: int, end: int, floor: int) -> Sighting | None:
    """What digits are; ``floor`` is where the last sighting ended."""
    while plain[end - 1] in ",.":
        end -= 1
    patterns = _patterns()
    previous = plain[start - 1 : start] if start else ""
    following = plain[end : end + 1]
    if previous not in _SIGNS or not previous:
        dated = english_date().match(plain, start)
        if dated is not None:
            return _span(start, dated.end(), DATE)
        if end - start == 4 and patterns["bare_year"].match(plain, start) and _year_like(plain, start, end):
            return _span(start, end, DATE)
    if end - start > _MAX_RUN:
        return _span(start, end, LABEL)
    olds = patterns["olds"].match(plain, end)
    if olds is not None:
        return (
            _span(start, olds.end(), LABEL)
            if olds[0].endswith("olds")
            else Sighting(start, olds.end(), start, end, olds.end(), FIGURE)
        )
    if patterns["ordinal"].match(plain, end):
        return _span(start, end + 2, LABEL)
    named = _named(plain, start, end, previous, following, floor)
    if named is not None:
        return named
    core = start
    at = start - 1
    if at > floor and plain[at] == " " and plain[at - 1] in _SIGNS:
        at -= 1
    if at >= floor and plain[at] in _SIGNS:
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
    return _figure(plain, core, start, end, floor)


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
    patterns = _patterns()
    if previous.isalpha() or (previous in "-–_" and previous and plain[start - 2 : start - 1].isalpha()):
        if not (
            previous in "$£€"
            or CURRENCY.get(re.findall(r"[A-Za-z]*\Z", plain[max(floor, start - 5) : start])[0].lower())
        ):
            return _span(start, _word_end(plain, end), LABEL)
    if previous == "#":
        return _span(start, end, LABEL)
    groups = patterns["groups"].match(plain, start) if following in "-./" and following else None
    if groups is not None:
        return _span(start, groups.end(), LABEL)
    if following in "-–:" and following:
        score = patterns["score"].match(plain, start)
        if score is not None and not _ranged(plain, start, score.end()):
            return _span(start, score.end(), SCORE)
    if (
        following in ".)"
        and (start == 0 or plain[start - 1] == "\n")
        and plain[end + 1 : end + 2] == " "
        and end - start <= 2
    ):
        return _span(start, end + 1, NUMBERING)
    if following in "eExX×*" and _patterns()["exponent"].match(plain, end):
        return None
    if plain[start : end + 5] == "24-hour":
        return _span(start, end + 5, LABEL)
    if following.isalpha() and not patterns["scaled"].match(plain, end) and match_unit(plain, end) is None:
        if plain[end : end + 4].lower() not in ("mgbp", "musd", "meur"):
            return _span(start, _word_end(plain, end), LABEL)
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
        return _span(start, _word_end(plain, end), LABEL)
    at = max(floor, start - 24) + word.start(1)
    opening = at < 2 or plain[at - 2 : at - 1] in '.!?\n:;”"' or plain[at - 1] == "\n"
    if noun[0].isupper() and not opening and noun.lower() not in NOT_NOUNS and noun.lower() not in CURRENCY:
        plainly = plain[start:end].isdigit() and end - start <= 4 and not patterns["scaled"].match(plain, end)
        if plainly and following != "%" and _unit(plain, end) is None:
            return _span(start, end, LABEL)
    return None


def _ranged(plain: str, start: int, end: int) -> bool:
    """Whether digits joined by a dash are a range (5-10 years), not a score: a unit follows, or the order is steep."""
    low, _, high = re.sub(r"\s|–", "-", plain[start:end]).replace("--", "-").partition("-")
    if re.match(r"\s?(?:%|percent|per cent|million|billion|thousand|k\b)", plain[end : end + 12]):
        return True
    if _unit(plain, end) is not None:
        return True
    return low.isdigit() and high.isdigit() and int(high) >= 5 * int(low) and int(high) >= 20


def _word_end(plain: str, end: int) -> int:
    high = min(len(plain), end + 30)
    while end < high and plain[end].isalnum():
        end += 1
    return end


def _figure(plain: str, core: int, start: int, end: int, floor: int, numeral: Numeral | None = None) -> Sighting:
    """A figure whose numeral begins at ``start``; ``core`` includes sign or currency."""
    money = core != start and plain[core] not in "-+"
    if numeral is None:
        numeral = _read(plain, start, money)
    stop = max(end, numeral.end) if numeral is not None else end
    unit = _unit(plain, stop) if not money else _compound(plain, stop)
    edge = unit[0] if unit is not None else stop
    sign = re.search(r"\b(minus|negative) \Z", plain[max(floor, core - 9) : core], re.IGNORECASE)
    if sign is not None:
        core -= len(sign[0])
    if unit is not None and unit[1].sort in ("money", "measure") and plain[edge : edge + 1] == " ":
        edge = _smaller(plain, core, edge)
    reach = _patterns()["range"].match(plain, edge)
    if reach is not None:
        joined = _second(plain, core, start, edge, reach, floor)
        if joined is not None:
            stop, edge = joined
    compared = re.search(r"(?:<=|>=|=<|=>|[<>≤≥]) ?\Z", plain[max(floor, core - 3) : core])
    first = core - len(compared[0]) if compared is not None else _before(plain, core, floor)
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
        more = re.compile(r" (?:higher|lower|fewer|more|less)\b(?! (?:than (?:\d|half)))").match(plain, edge)
        if more is not None:
            last = more.end()
    return Sighting(first, last, core, stop, edge, FIGURE)


def _smaller(plain: str, core: int, edge: int) -> int:
    """The end of the smaller unit that goes on with a figure: 5 feet 2 inches, thirteen dollars and forty-five cents."""
    if not re.match(r" (?:and )?(?:\d|[a-z]+[- ]?)", plain[edge : edge + 12]):
        return edge
    try:
        longer = match_figure(plain[: edge + 40], core)
    except FigureError:
        return edge
    if longer is None or longer[0] <= edge or longer[1].wording is not None:
        return edge
    more = plain[edge : longer[0]]
    return (
        longer[0]
        if re.match(r" (?:and )?[\da-z]", more)
        and not re.match(r" (?:to|a|an|per|or|more|less|higher|lower|up|down)\b", more)
        else edge
    )


def _second(plain: str, core: int, start: int, edge: int, reach: re.Match[str], floor: int) -> tuple[int, int] | None:
    """The stop and edge of the second figure of a range, or None when the two are figures of their own."""
    spelled = reach[0].strip() in ("to", "and")
    before = plain[max(floor, core - 12) : core].lower()
    if reach[0].strip() == "and" and not before.endswith("between "):
        return None
    if reach[0].strip() == "to" and re.search(r"(?:from|to|by|,|and|percent|%) \Z", before):
        return None
    second = reach.end()
    money = plain[second] in "$£€"
    if money != (plain[core] in "$£€"):
        if spelled or money:
            return None
    digits = second + 1 if money else second
    digits += plain[digits] == " "
    numeral = _read(plain, digits, money)
    if numeral is None:
        return None
    unit = _unit(plain, numeral.end) if not money else _compound(plain, numeral.end)
    if spelled and not money:
        one, two = _unit(plain, _read_end(plain, start, edge)), unit
        if one is not None and (two is None or one[1].symbol != two[1].symbol):
            return None
    return numeral.end, unit[0] if unit is not None else numeral.end


def _read_end(plain: str, start: int, edge: int) -> int:
    numeral = _read(plain, start)
    return numeral.end if numeral is not None and numeral.end <= edge else edge


def _compound(plain: str, stop: int) -> tuple[int, Unit] | None:
    """After an amount with its currency before it: only a unit such as "a barrel" or "per share" goes on with it."""
    m = re.compile(
        r" (?:a|per|an) (barrel|tonne|ton|ounce|share|kilogram|pound|gallon|bushel|hour|month|year|day|week)\b(?! (?:ago|earlier|before|later))"
    ).match(plain, stop)
    return (m.end(), Unit(m[1], (), 1, "count")) if m is not None else None


def _unit(plain: str, stop: int) -> tuple[int, Unit] | None:
    """The unit after a numeral: a known one, else the counted noun that follows, with up to two words before it."""
    following = plain[stop : stop + 1]
    if following == "" or following not in ' -%‰°"′″[$£€¥₭¢' and not following.isalpha():
        return None
    at = stop + 1 if following in " -[" else stop
    bracketed = plain[at : at + 1] == "["
    at += bracketed
    found = match_unit(plain, at)
    if found is not None and not (
        found[1].sort == "money" and plain[at] in _SIGNS and plain[found[0] : found[0] + 1].isdigit()
    ):
        if bracketed or following == "[":
            return (found[0] + 1, found[1]) if plain[found[0] : found[0] + 1] == "]" else None
        later = _patterns()["later"].search(plain, at, found[0])
        if later is not None and _patterns()["ago"].match(plain, found[0]):
            found = match_unit(plain[: later.start()], at) or found
        spelling = plain[at : found[0]]
        if not (
            spelling in ("in", "a", "as", "at", "is", "an", "us")
            or (len(spelling) == 1 and spelling.isascii() and spelling.isalpha() and spelling not in "mgtlK")
        ):
            return found
    if following != " ":
        return None
    return _noun(plain, stop)


def _noun(plain: str, stop: int) -> tuple[int, Unit] | None:
    """The plural noun among the next three words, where they read as one phrase (21 new police officers)."""
    word = _patterns()["word"]
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


def _before(plain: str, core: int, floor: int) -> int:
    """Where the wording before a figure begins; ``core`` when there is none."""
    low = max(floor, core - 40)
    if low >= core or not plain[core - 1].isspace():
        return core
    found = _patterns()["before"].search(plain, low, core)
    return found.start() if found is not None else core
