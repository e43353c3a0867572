"""English number words and fractions: twenty-one, half a million, two-thirds, one and a half, 3 hundred and 21."""

from __future__ import annotations

from fractions import Fraction

from .figure import last_digit_unit
from .interval import Number
from .lazy import pattern
from .numeral import DOZENS, SCALES, Numeral, fraction, match_digits

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
)
ONES = {word: value for value, word in enumerate(_ONES.split())} | {"nought": 0, "naught": 0, "nil": 0}
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60}
TENS |= {"seventy": 70, "eighty": 80, "ninety": 90}
LARGE = {word: 10**power for word, power in SCALES.items() if len(word) > 1 and not word.endswith("s")}
LARGE |= {"thousands": 1000, "millions": 10**6, "billions": 10**9, "hundreds": 100, "trillions": 10**12}
_ORDINAL = {word: value for value, word in enumerate(_ORDINALS.split()) if value > 2}
_ORDINAL |= {word[:-1] + "ieth": value for word, value in TENS.items()}
_ORDINAL |= {word + "th": value for word, value in LARGE.items() if not word.endswith("s")}
PARTS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}
_LAST = {"first": 1, "second": 2}
"""Ordinals that are a denominator only at the end of a longer one: a twenty-first."""
_TOKEN = pattern(r"(?: +| ?- ?)?([A-Za-z]+|[0-9][0-9,]*(?:\.[0-9]+)?)(?![A-Za-z0-9])")
_SLASH = pattern(r" ?/ ?([0-9]{1,6})(?![0-9.,/])")
_MIXED = pattern(r"(?: | ?and ?|-)([0-9]{1,4}) ?/ ?([0-9]{1,4})(?![0-9.,/])")
_OVER = pattern(r" (?:in|out of|over|of every|in every) (?=[A-Za-z0-9])")
MAX_TOKENS = 30


def _tokens(text: str, start: int) -> list[tuple[str, int]]:
    """Up to 30 words or digit groups from ``start``, with the end of each."""
    tokens: list[tuple[str, int]] = []
    at = start
    while len(tokens) < MAX_TOKENS:
        found = _TOKEN.match(text, at)
        if found is None or (at == start and found.start(1) != start):
            break
        word = found[1].lower()
        if not (word in ONES or word in TENS or word in LARGE or word in _ORDINAL or word in DOZENS):
            if not (word in PARTS or word in _LAST or word in ("a", "an", "and", "point", "of", "hundred")):
                if not (_singular(word) in _ORDINAL or _singular(word) in _LAST or word[0].isdigit()):
                    break
        tokens.append((word, found.end()))
        at = found.end()
    return tokens


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") else word


def _cardinal(tokens: list[tuple[str, int]], first: int) -> tuple[int, Number, bool] | None:
    """The longest cardinal from token ``first``: the token after it, its value, whether a million or more scales it."""
    total: Number = 0
    group: Number | None = None
    at, good = first, first
    scaled = False
    lowest: Number = 10**30
    while at < len(tokens):
        word = tokens[at][0]
        if word in ("a", "an") and group is None and at + 1 < len(tokens):
            if tokens[at + 1][0] not in LARGE and tokens[at + 1][0] not in DOZENS:
                break
            group = 1
            at += 1
            continue
        if word == "and" and good > first and at == good:
            at += 1
            continue
        if word[0].isdigit():
            value = Fraction(word.replace(",", "")) if len(word) < 40 else None
            if value is None or (group is not None and not (group % 100 == 0 and value < 100)):
                break
            if good > first and group is None and value >= lowest:
                break
            group = (group or 0) + (value.numerator if value.denominator == 1 else value)
        elif word in ONES:
            small = ONES[word]
            if group is not None and ((group % 100 and (group % 10 or small > 9 or group % 100 < 20)) or small == 0):
                break
            group = (group or 0) + small
        elif word in TENS:
            if group is not None and group % 100:
                break
            group = (group or 0) + TENS[word]
        elif word in LARGE:
            size = LARGE[word]
            if group is None and good > first:
                if not total or total * size > 10**30 or word == "hundred":
                    break
                total *= size
            elif size == 100:
                if group is not None and group >= 100:
                    break
                group = (1 if group is None else group) * 100
            elif size < lowest:
                total += (1 if group is None else group) * size
                lowest, group = size, None
            else:
                total, group = (total + (1 if group is None else group)) * size, None
            scaled = scaled or size >= 10**5
            if total > 10**30:
                break
        else:
            break
        at += 1
        good = at
    if good == first:
        return None
    return good, total + (group or 0), scaled


def match_words(text: str, start: int) -> Numeral | None:
    """The longest number in words that begins at ``start``."""
    tokens = _tokens(text, start)
    if not tokens:
        return None
    best: Numeral | None = None
    first = tokens[0][0]
    if first in ("half", "quarter") or (first in ("a", "an") and len(tokens) > 1 and tokens[1][0] in PARTS):
        return _part_first(tokens)
    whole = _cardinal(tokens, 0)
    if whole is not None:
        best = _plain(tokens, *whole)
        after, value, scaled = whole
        best = _dozens(tokens, after, value) or best
        best = _decimals(tokens, after, value) or best
        best = _and_part(tokens, after, value, scaled) or best
        best = _over(text, best) or best
    for at in range(len(tokens) - 1, 0, -1):  # two hundred and fifty-four hundredths is 200.54
        if tokens[at][0] == "and":
            above = _cardinal(tokens[:at], 0)
            if above is not None and above[0] == at:
                mixed = _and_part(tokens, *above)
                if mixed is not None and (best is None or mixed.end > best.end):
                    best = mixed
    parted = _ratio(tokens)
    if parted is not None and (best is None or parted.end > best.end):
        best = parted
    return best


def after_digits(text: str, start: int, plain: Numeral, scaled: bool) -> Numeral:
    """What may follow digits: ``/3``, `` 6/3``, `` in 5``, `` and a half``, `` hundred and 21``; else ``plain``."""
    if not scaled and not plain.loose:
        slash = _SLASH.match(text, plain.end)
        if slash is not None and int(slash[1]):
            return fraction(slash.end(), Fraction(plain.value) / int(slash[1]))
        mixed = _MIXED.match(text, plain.end)
        if mixed is not None and int(mixed[2]):
            return fraction(mixed.end(), plain.value + Fraction(int(mixed[1]), int(mixed[2])))
    follows = text[plain.end : plain.end + 1]
    if follows in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞ " and text[plain.end : plain.end + 2].strip()[:1] in tuple("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"):
        from .numeral import _vulgar

        at = plain.end + (follows == " ")
        return fraction(at + 1, plain.value + _vulgar(text[at]))
    over = _over(text, plain)
    if over is not None:
        return over
    tokens = _tokens(text, start)
    if (
        len(tokens) > 1
        and tokens[0][1] <= plain.end
        and (tokens[1][1] <= plain.end or tokens[1][0] in ("and", "hundred"))
    ):
        whole = _cardinal(tokens, 0)
        if whole is not None and tokens[whole[0] - 1][1] >= plain.end:
            found = _and_part(tokens, whole[0], whole[1], whole[2])
            if found is not None:
                return found
            if tokens[whole[0] - 1][1] > plain.end:
                return _plain(tokens, *whole)
    return plain


def _plain(tokens: list[tuple[str, int]], after: int, value: Number, scaled: bool) -> Numeral:
    step = last_digit_unit(value) if scaled and value else 1
    times: Number = 1
    for word, _ in reversed(tokens[:after]):
        if word not in LARGE:
            break
        times *= LARGE[word] if LARGE[word] > 100 else 1
    return Numeral(tokens[after - 1][1], value, step, scaled and step > 1, True, None, None, times)


def _dozens(tokens: list[tuple[str, int]], after: int, value: Number) -> Numeral | None:
    if after < len(tokens) and tokens[after][0] in DOZENS:
        return Numeral(tokens[after][1], value * 12, 1, False, False)
    return None


def _decimals(tokens: list[tuple[str, int]], after: int, value: Number) -> Numeral | None:
    """``point five``, ``point nought three``, and ``point eleven``, each digit or number said after the other."""
    if after >= len(tokens) or tokens[after][0] != "point":
        return None
    printed, at = "", after + 1
    while at < len(tokens) and (tokens[at][0] in ONES or tokens[at][0] in TENS or tokens[at][0].isdigit()):
        word = tokens[at][0]
        said = ONES.get(word, TENS.get(word, -1))
        if said >= 20 and at + 1 < len(tokens) and 0 < ONES.get(tokens[at + 1][0], 0) < 10:
            at += 1
            said += ONES[tokens[at][0]]
        printed += word if said < 0 else str(said)
        at += 1
    if not printed or len(printed) > 60:
        return None
    number, end = value + Fraction(int(printed), 10 ** len(printed)), tokens[at - 1][1]
    times = 1
    while at < len(tokens) and tokens[at][0] in LARGE and times < 10**15:
        times, end = times * LARGE[tokens[at][0]], tokens[at][1]
        at += 1
    return Numeral(end, number * times, Fraction(times, 10 ** len(printed)), True, False, None, None, times)


def _part_first(tokens: list[tuple[str, int]]) -> Numeral | None:
    """``half a million``, ``a quarter``, ``a quarter of a million``, ``half a dozen``, ``half``."""
    at = 1 if tokens[0][0] in ("a", "an") else 0
    part = Fraction(1, PARTS[tokens[at][0]])
    at += 1
    end = tokens[at - 1][1]
    if at < len(tokens) and tokens[at][0] == "of":
        at += 1
    if at < len(tokens) and tokens[at][0] in ("a", "an"):
        at += 1
    if at < len(tokens) and tokens[at][0] in DOZENS:
        return Numeral(tokens[at][1], part * 12, 1, False, False)
    if at < len(tokens) and tokens[at][0] in LARGE:
        value = part * LARGE[tokens[at][0]]
        step = Fraction(LARGE[tokens[at][0]], 10 if part == Fraction(1, 2) else 100)
        whole = value.numerator if value.denominator == 1 else value
        return Numeral(tokens[at][1], whole, step, True, False, None, None, LARGE[tokens[at][0]])
    return fraction(end, part)


def _and_part(tokens: list[tuple[str, int]], after: int, value: Number, scaled: bool) -> Numeral | None:
    """``and a half``, ``and two thirds``, ``and a quarter million``; after a million a part is of the million."""
    if after + 1 >= len(tokens) or tokens[after][0] != "and":
        return None
    rest = tokens[after + 1 :]
    first = rest[0][0] in ("half", "quarter") or (len(rest) > 1 and rest[0][0] in ("a", "an") and rest[1][0] in PARTS)
    part = _part_first(rest) if first else _ratio(rest)
    if part is None:
        return None
    if part.wording != "fraction":  # one billion and a quarter million
        return part._replace(value=value + part.value, times=1)
    if part.value >= 1:
        return None
    last = tokens[after - 1][0]
    times = LARGE[last] if last in LARGE and LARGE[last] >= 1000 else 1
    number = value + part.value * times
    if times == 1:
        return _scale_on(tokens, part.end, number) or fraction(part.end, number)
    number = number.numerator if number.denominator == 1 else number
    return Numeral(part.end, number, Fraction(times, 10), True, False)


def _scale_on(tokens: list[tuple[str, int]], end: int, value: Number) -> Numeral | None:
    """``one and a half million``: the multiplier after the part."""
    for word, at in tokens:
        if at > end:
            if word in LARGE:
                number = value * LARGE[word]
                return Numeral(at, number, Fraction(LARGE[word], 10), True, False, None, None, LARGE[word])
            return None
    return None


def _over(text: str, above: Numeral) -> Numeral | None:
    """``1 in 5``, ``one over twenty``, ``3 out of 10``."""
    bar = _OVER.match(text, above.end)
    if bar is None or above.loose or above.wording or above.times != 1:
        return None
    digits = match_digits(text, bar.end()) if text[bar.end()].isdigit() else None
    if digits is not None:
        end, below = digits.end, digits.whole
        if digits.places:
            return None
    else:
        tokens = _tokens(text, bar.end())
        whole = _cardinal(tokens, 0)
        if whole is None:
            return None
        end, below = tokens[whole[0] - 1][1], int(whole[1])
    if below < 2 or above.value > below or (bar[0] == " in " and below > 1000):
        return None  # 1,200 in 2020 is no fraction
    return fraction(end, Fraction(above.value) / below)


def _ratio(tokens: list[tuple[str, int]]) -> Numeral | None:
    """A cardinal over an ordinal: two-thirds, twenty-three fifths, a third, a twenty-first, one and two thirds."""
    for size in range(len(tokens), 1, -1):
        word = _singular(tokens[size - 1][0])
        last = _ORDINAL.get(word) or PARTS.get(tokens[size - 1][0]) or _LAST.get(word)
        if last is None:
            continue
        tens = size > 2 and tokens[size - 2][0] in TENS
        for split in (*((size - 2, size - 1) if tens else (size - 1,)), *range(size - 3, 0, -1)):
            above = _count(tokens[:split])
            below = _denominator(tokens[split:size], last, word)
            if above is not None and below:
                return fraction(tokens[size - 1][1], Fraction(above) / below)
    return None


def _count(tokens: list[tuple[str, int]]) -> Number | None:
    if len(tokens) == 1 and tokens[0][0] in ("a", "an"):
        return 1
    found = _cardinal(tokens, 0)
    return found[1] if found is not None and found[0] == len(tokens) else None


def _denominator(tokens: list[tuple[str, int]], last: int, word: str) -> int | None:
    """The number that tokens ending in an ordinal say (twenty-first is 21), or None."""
    if len(tokens) == 1:
        return None if word in _LAST else last
    before = _count(tokens[:-1])
    if before is None or isinstance(before, Fraction):
        return None
    if last in (100, 1000, 10**6, 10**9, 10**12):
        return before * last
    room = 10 if last < 10 else 100
    return before + last if before % room == 0 and before >= room else None
