"""Everything numeric in a text, with its value: where :mod:`.chinese` or :mod:`.english` sees it, read by the grammar.

``find`` only finds (it is what has to be fast); ``read`` gives the value of one sighting and remembers what it read.
"""

from __future__ import annotations

import re

from ..quantity.figure import Figure
from . import chinese, english
from .sighting import FIGURE, Sighting
from .values import parse

_CHINESE = re.compile("[\u4e00-\u9fff]+")
_SAMPLE = 4000
_GLANCE = 400
_NOT_LETTERS = bytes(c for c in range(128) if not chr(c).isalpha())
MAX_VALUE = 40
"""Code points of the longest value of a draft: it must stand in the claim's quote."""


def language(text: str) -> str:
    """``zh`` or ``en``: whether Chinese characters stand in the beginning, the middle or the end of the text."""
    middle = len(text) // 2
    sample = text[:_SAMPLE] + text[middle : middle + _SAMPLE] + text[-_SAMPLE:]
    latin = len(sample.encode("ascii", "ignore").translate(None, _NOT_LETTERS))
    for seen in (sample[:_GLANCE], sample):  # the first lines of a Chinese text hold enough of it
        han = sum(map(len, _CHINESE.findall(seen)))
        if han * 8 >= latin and han:
            return "zh"
    return "en"


def find(text: str, lang: str | None = None) -> list[Sighting]:
    """Everything numeric in ``text``, in order, without overlap. ``lang`` is ``zh`` or ``en``; by default it is told
    from the text. Linear in the length of ``text``."""
    chosen = lang or language(text)
    return chinese.scan(text) if chosen.startswith("zh") else english.scan(text)


def read(text: str, sighting: Sighting) -> Figure | None:
    """The value of a sighting in ``text``; None for what states none (dates) or cannot be read.

    The wording around the numeral is read with it where the grammar knows it; else the numeral with its unit alone.
    """
    if sighting.sort == FIGURE:
        whole = parse(text[sighting.start : sighting.end])
        if whole is not None:
            return whole
    core = parse(text[sighting.core : sighting.edge])
    return core if core is not None else parse(text[sighting.core : sighting.stop])


def printed(text: str, sighting: Sighting) -> str:
    """The words of a sighting that ``parse_figure`` reads: what a record's ``value`` says."""
    for start, end in ((sighting.start, sighting.end), (sighting.core, sighting.edge), (sighting.core, sighting.stop)):
        words = text[start:end]
        if "\n" not in words and len(words) <= MAX_VALUE and parse(words) is not None:
            return words
    return text[sighting.core : sighting.edge]
