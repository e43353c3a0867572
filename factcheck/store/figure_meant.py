"""Which figure a value was meant for that cannot be read as one. Loaded only where one cannot."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from ..errors import FigureError
from ..quantity.parse import parse_figure
from ..quantity.scan import figures_in
from .mistyped import in_quotes

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKS = "“”\"'‘’「」『』《》"
_LETTERS = str.maketrans("OoОоlI|", "0000111")
_LOOKS = {**dict.fromkeys("OoОо", "0"), **dict.fromkeys("lI|", "1")}
_DIGITS_WITH_LETTERS = re.compile(r"(?<![A-Za-z])[0-9OoОоlI|.,]*[0-9][0-9OoОоlI|.,]*(?![A-Za-z])")
_FOR_EACH = re.compile(r" (?:an?|each|every|for each|for every) (?=[a-z])")
_SHOWN = 3


def explained(value: str, unit: str, error: FigureError) -> tuple[str, int, str]:
    """The field that is wrong, where in it, and what to say of it."""
    if unit:
        from ..quantity.unit_alone import split_unit

        try:
            split_unit(unit)
        except FigureError as its_own:
            return "unit", min(its_own.offset, len(unit)), str(its_own)
    near = meant(value)
    at = min(error.offset, len(value))
    return "value", at, f"“{value[:60]}” is not a figure; {near}" if near else str(error)


def meant(value: str) -> str:
    """What is wrong with a value, and what to write instead; '' where nothing is near."""
    for written, why in _near(value):
        if written != value and _is_figure(written):
            return f"{why}: write 'value: {_plain(written)}'"
    spots = [(start, end) for start, end, _ in figures_in(value[:_LONGEST])]
    if any(not any(c.isalpha() for c in value[end:start]) for (_, end), (start, _) in pairwise(spots)):
        return ""  # pieces of one figure
    found = [value[start:end].strip() for start, end in spots]
    if len(found) == 1 and found[0] != value and not _joined(value, *spots[0]) and _is_figure(found[0]):
        return f"a value is the figure and nothing else: write 'value: {_plain(found[0])}', and leave the other words to the quote"
    if len(found) > 1:
        some = ", ".join(found[:_SHOWN]) + (" …" if len(found) > _SHOWN else "")
        return f"a value is one figure, and here are {len(found)} ({some}): make a claim of each"
    return ""


_LONGEST = 300


def _joined(value: str, start: int, end: int) -> bool:
    """Whether what stands beside a figure is joined to it (two sevenths-odd): then it is not the whole of one."""
    return value[end : end + 1] in _JOINS or value[max(start - 1, 0) : start] in _JOINS


_JOINS = tuple("-–—/·.,+×*^")


def _near(value: str) -> Iterator[tuple[str, str]]:
    """Other ways of writing a value, each with what it mends."""
    bare = value.strip(_MARKS + " ")
    if bare != value:
        yield bare, "quotation marks are no part of the figure"
    letter = next((c for found in _DIGITS_WITH_LETTERS.finditer(value) for c in found[0] if c in _LOOKS), "")
    if letter:
        digits = _DIGITS_WITH_LETTERS.sub(lambda found: found[0].translate(_LETTERS), value)
        yield digits, f"'{letter}' is a letter, not the digit {_LOOKS[letter]}"
    yield _FOR_EACH.sub(" per ", value), "what a figure is for each of stands behind 'per'"
    yield re.sub(r"(?<=\d)[ \u00a0\u2009\u202f'’.](?=\d{3}(?!\d))", ",", value), "thousands are parted by commas"
    yield re.sub(r"(?<=\d),(?=\d{1,2}(?!\d))", ".", value), "the decimal sign is a point"
    if value[:1] in "%％‰":
        yield f"{value[1:].strip()}{value[0]}", f"'{value[0]}' stands behind the digits"


def _is_figure(text: str) -> bool:
    try:
        parse_figure(text)
    except FigureError:
        return False
    return True


def _plain(text: str) -> str:
    """The text as a record may have it, in quotation marks only where YAML needs them."""
    return in_quotes(text) if text[0] in "%@`&*!|>?-[]{},#:\"'" or ": " in text or " #" in text else text
