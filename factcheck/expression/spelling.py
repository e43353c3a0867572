"""Why a word in a check is no name. Loaded only when one is not."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import category
from unicodedata import name as unicode_name

from ..text.fold import nfkc
from ..words.compiled import EN_SLIPS_OPERATORS, ZH_SLIPS_OPERATORS

_OPERATORS = dict(EN_SLIPS_OPERATORS) | dict(ZH_SLIPS_OPERATORS)

if TYPE_CHECKING:
    from collections.abc import Collection

_MEANT = {
    **dict.fromkeys("–—‒―‐‑", "minus is written -"),
    **dict.fromkeys("⋅∙•", "times is written *"),
    **dict.fromkeys("∕⁄:：∶", "division is written /"),
    **dict.fromkeys("^＾", "there are no powers: multiply"),
    **dict.fromkeys("[]{}［］｛｝【】〔〕「」", "use parentheses ( )"),
    **dict.fromkeys("、;；。", "write a comma between arguments, and one check a line"),
    **dict.fromkeys("'\"“”‘’`", "names are written without quotation marks"),
    **dict.fromkeys("%％‰", "a percentage begins with its digits"),
    **dict.fromkeys("$￥¥€£", "a currency sign stands directly before digits"),
    **dict.fromkeys("&|", "write two checks"),
    "#": "a remark goes under `because`",
}


def operator(word: str) -> str:
    """The sign that a word was written for (and, 加上); '' where it stands for none."""
    return _OPERATORS.get(word.lower(), "")


def in_signs(word: str, known: Collection[str]) -> str:
    """A word that is known names with words for operators between them (甲加上乙), in signs; '' where it is not."""
    return "" if len(word) > _LONGEST else _in_signs(word, known, set())


_LONGEST = 100
"""Characters of a word that is looked at so."""


def _in_signs(word: str, known: Collection[str], vain: set[str]) -> str:
    """``vain`` gathers the ends of the word that are none."""
    for said, sign in ZH_SLIPS_OPERATORS:
        at = word.find(said)
        while at > 0:
            rest = word[at + len(said) :]
            if word[:at] in known and rest not in vain:
                signs = rest if rest in known else _in_signs(rest, known, vain)
                if signs:
                    return f"{word[:at]} {sign} {signs}"
            at = word.find(said, at + 1)
    vain.add(word)
    return ""


def explain_name(text: str) -> tuple[str, int, int]:
    """What is wrong with ``text`` as a name, and the offsets of the spot in it (end exclusive)."""
    if text in ("?", "？"):
        return "`?` stands directly before the name of an unknown", 0, 1
    body = 1 if text[0] in "?？" else 0
    dotted = text.replace("．", ".")
    for at in range(body, len(text)):
        char = text[at]
        if char in "?？":
            if at and dotted[at - 1] == ".":
                return "only a claim of another article can be named, not its unknown", at, at + 1
            return "`?` stands only before the name of an unknown", at, at + 1
        if dotted[at] == ".":
            dot = _explain_dot(dotted, at, body)
            if dot:
                return dot, at, at + 1
            continue
        if not ("a" + nfkc(char)).isidentifier():
            meant = _MEANT.get(char, "a name is made of letters, digits and _")
            return f"{_shown(char)} has no place here: {meant}", at, at + 1
    for at in range(body, len(text)):
        first = at == body or dotted[at - 1] == "."
        if first and not nfkc(text[at]).isidentifier():
            return f"a name cannot begin with {_shown(text[at])}", at, at + 1
    return f"`{text[:30]}` is not a name: a name is made of letters, digits and _", 0, len(text)


def _explain_dot(text: str, at: int, body: int) -> str:
    if body:
        return "an unknown belongs to the article of the check: it has no `article.` before it"
    if at == 0 and text[1:2].isdigit():
        return "write a zero before the decimal point"
    if at == 0 or at == len(text) - 1:
        return "`.` stands between an article and its claim"
    return "one `.` at most: article.claim" if "." in text[:at] else ""


def _shown(char: str) -> str:
    """The character, or its number and name where it cannot be seen (or would change how the line is seen)."""
    if category(char)[0] in "CZM":
        return f"U+{ord(char):04X} {unicode_name(char, 'control character')}"
    return f"`{char}`"
