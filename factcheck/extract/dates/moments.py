"""Moments (days, months, years, times of day), lengths of time, ages and anniversaries of a text, as they stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...words import reading as words
from .calendar import month_number, pattern


class Moment(NamedTuple):
    """A day, a month, a year or a time of day."""

    start: int
    end: int
    sort: str
    """``day``, ``month``, ``year`` or ``clock``."""
    year: int | None = None
    month: int = 0
    day: int = 0
    minutes: int = 0
    """Since midnight."""
    half: bool = False
    """Told by the half of its day, or by a clock of twenty-four hours without doubt."""


class Length(NamedTuple):
    """So much time; an age; an anniversary; an edition; so many years from one edition to the next."""

    start: int
    end: int
    sort: str
    """``length``, ``age``, ``anniversary``, ``edition`` or ``every``."""
    number: float
    unit: str = "years"
    odd: bool = False


Token = Moment | Length
_ZH = dict(words.ZH_DATES_NUMBER_WORDS)
_EN = dict(words.EN_DATES_NUMBER_WORDS)
_UNITS_ZH = dict(words.ZH_MOMENTS_UNITS)
_UNITS_EN = dict(words.EN_MOMENTS_UNITS)
_CENTURIES = dict(words.EN_MOMENTS_ANNIVERSARIES)
_AFTERNOON = frozenset(words.ZH_MOMENTS_AFTERNOON.split("|"))
_SIZES = dict(words.EN_MOMENTS_SIZES)
_COUNTED = tuple(words.EN_MOMENTS_COUNTED.split("|"))


def minutes_of(unit: str) -> int:
    """How many minutes a unit of time has, on average."""
    return _SIZES[unit]


def number(printed: str) -> int | None:
    """A number in digits or in words; None for one that is not read."""
    if printed.isdigit():
        return int(printed)
    low = printed.lower()
    if low in _ZH or low in _EN:
        return _ZH.get(low) or _EN.get(low)
    hundreds, found, rest = low.partition(words.ZH_MOMENTS_HUNDRED)
    if not found:
        return None
    tail = _ZH.get(rest.lstrip(words.ZH_MOMENTS_ZERO), 0) if rest else 0
    return _ZH.get(hundreds, 1) * 100 + tail


# Chinese


def chinese(text: str) -> list[Token]:
    """The tokens of a Chinese text, a length of two units (3小时35分) as one."""
    found: list[Token] = []
    month, year = 0, None
    for m in pattern(words.ZH_MOMENTS_TOKEN).finditer(text):
        token = _chinese(m, month, year)
        if token is None:
            continue
        if isinstance(token, Moment) and token.sort in ("day", "month"):
            month = token.month
            year = token.year if m["y"] else (year if m["d3"] else None)
        found.append(token)
    return list(_joined(found, text))


def _chinese(m: re.Match[str], month: int, year: int | None) -> Token | None:
    start, end = m.span()
    if m["y"]:
        sort = "day" if m["d"] else "month" if m["m"] else "year"
        return Moment(start, end, sort, int(m["y"]), int(m["m"] or 0), int(m["d"] or 0))
    if m["d2"]:
        return Moment(start, end, "day", None, int(m["m2"]), int(m["d2"]))
    if m["d3"]:
        return Moment(start, end, "day", year, month, int(m["d3"])) if month else None
    if m["h"]:
        past = int(m["h"]) * 60 + (30 if m["no"] == words.ZH_MOMENTS_HALF else int(m["mi"] or m["mi2"] or 0))
        later = m["half"] in _AFTERNOON and int(m["h"]) < 12
        return Moment(start, end, "clock", minutes=past + 720 * later, half=bool(m["half"]) or int(m["h"]) > 12)
    for sort in _COUNTED:
        if m[sort]:
            n = number(m[sort])
            return Length(start, end, sort, n) if n is not None else None
    if m["every"]:
        n = 1 if m["every"] == words.ZH_MOMENTS_EVERY else number(m["every"])
        return Length(start, end, "every", n) if n else None
    n = number(m["length"])
    unit = _UNITS_ZH.get(m["unit"])
    if n is None or unit is None:
        return None
    half = m["plus"] or words.ZH_MOMENTS_HALF in m["unit"]
    return Length(
        start, end, "length", n + (0.5 if half else 0), unit, bool(m["odd"]) or words.ZH_MOMENTS_MORE in m["unit"]
    )


def _joined(found: list[Token], text: str) -> Iterator[Token]:
    held: Length | None = None
    for token in found:
        if held is not None:
            if (
                isinstance(token, Length)
                and token.sort == "length"
                and token.start - held.end <= 1
                and re.fullmatch(words.ZH_MOMENTS_BETWEEN_UNITS, text[held.end : token.start])
                and _SIZES[token.unit] < _SIZES[held.unit]
            ):
                whole = held.number * _SIZES[held.unit] + token.number * _SIZES[token.unit]
                held = Length(held.start, token.end, "length", whole / _SIZES[token.unit], token.unit, token.odd)
                continue
            yield held
            held = None
        if isinstance(token, Length) and token.sort == "length":
            held = token
        else:
            yield token
    if held is not None:
        yield held


# English


def english(text: str) -> list[Token]:
    """The tokens of an English text."""
    found: list[Token] = []
    for m in pattern(words.EN_MOMENTS_TOKEN).finditer(text):
        found += _english(m)
    for m in pattern(words.EN_MOMENTS_AGE).finditer(text):
        group = "n1" if m["n1"] else "n2"
        found.append(Length(m.start(group), m.end(group), "age", int(m[group])))
    return sorted(found, key=lambda token: token.start)


def _english(m: re.Match[str]) -> list[Token]:
    start, end = m.span()
    if m["mon"]:
        return [Moment(start, end, "day", int(m["y"]) if m["y"] else None, month_number(m["mon"]), int(m["d"]))]
    if m["mon2"]:
        year, month = int(m["y2"]) if m["y2"] else None, month_number(m["mon2"])
        first = [Moment(start, m.end("d0"), "day", year, month, int(m["d0"]))] if m["d0"] else []
        return [*first, Moment(m.start("d2"), end, "day", year, month, int(m["d2"]))]
    if m["mon3"]:
        return [Moment(start, end, "month", int(m["y3"]), month_number(m["mon3"]))]
    if m["half"] or m["h2"]:
        hours = int(m["h"] or m["h2"])
        if m["half"]:
            hours = hours % 12 + (12 if m["half"][0] == "p" else 0)
        return [Moment(start, end, "clock", minutes=hours * 60 + int(m["mi"] or m["mi2"] or 0), half=True)]
    if m["named"]:
        return [Moment(start, end, "clock", minutes=720 if m["named"] == words.EN_MOMENTS_NOON else 0, half=True)]
    if m["y4"]:
        return [Moment(start, end, "year", int(m["y4"]))]
    if m["nth"]:
        return [Length(start, end, "anniversary", int(m["nth"]))]
    if m["anniversary"]:
        return [Length(start, end, "anniversary", _CENTURIES[m["anniversary"].lower()])]
    n, unit = number(m["length"]), _UNITS_EN[m["unit"].lower()]
    if n is None:
        return []
    if m["old"]:
        return [Length(start, end, "age", n)] if unit == "years" else []
    if m["length2"]:
        more, other = number(m["length2"]), _UNITS_EN[m["unit2"].lower()]
        if more is None or _SIZES[other] >= _SIZES[unit]:
            return []
        return [Length(start, end, "length", (n * _SIZES[unit] + more * _SIZES[other]) / _SIZES[other], other)]
    return [Length(start, end, "length", n, unit)]
