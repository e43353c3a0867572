"""A check's text cut into tokens: numbers with their units, words, operators; full-width twins made plain.

A token is ``(kind, text, start, end)``. ``kind`` is ``NUMBER``, ``WORD``, ``END``, or for operators, comparisons,
parentheses and commas the plain spelling itself (``+``, ``<=``, ``(`` …), so that the parser can dispatch on it.
"""

from __future__ import annotations

import re

from ..errors import ExpressionError

Token = tuple[str, str, int, int]

NUMBER = "number"
WORD = "word"
END = "end"

MAX_LENGTH = 10_000
"""Code points in one check. No reader could follow a longer one, and it bounds every later step."""

# The text is cut by its *shape*: a copy of the same length with each twin replaced by the ASCII character it stands
# for. The pattern can then do with small ASCII classes, which compile ten times faster than ones that reach into
# full-width forms. Comparisons without an ASCII twin of one character borrow a control character, which in a text is
# itself nothing that a check can hold.
_UNEQUAL, _AT_MOST, _AT_LEAST, _ABOUT = "\x11", "\x12", "\x13", "\x14"
_SHAPE = str.maketrans(
    "＋－−×＊÷／（），．０１２３４５６７８９￥¥€£\u00a0\u3000＝＜＞！～≠≤≦⩽≥≧⩾≈≒≃≅"
    + _UNEQUAL
    + _AT_MOST
    + _AT_LEAST
    + _ABOUT,
    "+--**//(),.0123456789$$$$  =<>!~" + _UNEQUAL + _AT_MOST * 3 + _AT_LEAST * 3 + _ABOUT * 4 + "\ufffd" * 4,
)

_COMPARISON = {
    "=": "=",
    "==": "=",
    "!=": "!=",
    _UNEQUAL: "!=",
    "<": "<",
    "<=": "<=",
    _AT_MOST: "<=",
    ">": ">",
    ">=": ">=",
    _AT_LEAST: ">=",
    "~=": "≈",
    _ABOUT: "≈",
}
COMPARISONS = frozenset(_COMPARISON.values())

_MEANT = {"=>": "write >=", "=<": "write <=", "<>": "write !=", "===": "write =", "!": "unequal is written !="}
_MEANT["~"] = "write ≈ for about equal, or two checks with >= and <= for a range"

_SIGNS = r"+*/(),\-"
_COMPARING = "=<>!~" + _UNEQUAL + _AT_MOST + _AT_LEAST + _ABOUT
_OTHER = rf"[^\s{_SIGNS}{_COMPARING}]"
_UNIT = rf"(?![\d_.?]){_OTHER}+"

_TOKEN = re.compile(
    r"\s*(?:"
    # 1: a number with thousands separators and decimals, then the words of its unit, each after one space at most
    r"((?:[A-Z]{0,3}\$\s?)?[0-9]+(?:,[0-9]{3}(?![0-9]))*(?:\.[0-9]+)?"
    rf"(?: ?{_UNIT}(?: {_UNIT})*)?)"
    rf"|([{_SIGNS}])"  # 2: an operator, a parenthesis, a comma
    rf"|([{_COMPARING}]+)"  # 3: a comparison, or a run that looks like one
    rf"|({_OTHER}+)"  # 4: a word: a name, if all goes well
    r")"
)


def tokenize(text: str) -> list[Token]:
    """The tokens of ``text``, closed by an ``END`` token after the last one.

    Raises ExpressionError for a text that is too long and for a comparison sign that the language does not have.
    """
    if len(text) > MAX_LENGTH:
        raise ExpressionError(
            f"a check of {len(text):,} characters: {MAX_LENGTH:,} is the most; split it", MAX_LENGTH, len(text)
        )
    shape = text if text.isascii() and text.isprintable() else text.translate(_SHAPE)
    tokens: list[Token] = []
    add = tokens.append
    end = 0
    # Without its trailing white space, every place of the text begins a token or the space before one.
    for match in _TOKEN.finditer(shape, 0, len(shape.rstrip())):
        group = match.lastindex or 0
        start, end = match.span(group)
        if group == 4:
            add((WORD, text[start:end], start, end))
        elif group == 2:
            add((match[2], text[start:end], start, end))
        elif group == 1:
            add((NUMBER, text[start:end], start, end))
        else:
            kind = _COMPARISON.get(match[3])
            if kind is None:
                meant = _MEANT.get(match[3], "use one of = != < <= > >= ≈")
                raise ExpressionError(f"`{text[start:end]}` is not a comparison: {meant}", start, end)
            add((kind, text[start:end], start, end))
    add((END, "", end, end))
    return tokens
