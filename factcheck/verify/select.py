"""Which findings are wanted: codes chosen and ignored, for all files or some, and their severity."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..errors import InputError
from .registry import BY_CODE, find_rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..kinds import Severity

SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")
"""The mildest first."""


class Layer(NamedTuple):
    """What one place (the settings file, the command line) asks for; codes as ``code_prefix`` gives them."""

    select: tuple[str, ...] | None = None
    """Only these; None leaves what was chosen before."""
    extend: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


def code_prefix(word: str) -> str:
    """What a word for findings stands for, as the beginning of their codes: ``FC2``, ``check-fails`` → ``FC201``, ``all`` → ``FC``.

    Raises InputError, with the nearest, for what stands for none.
    """
    text = word.strip()
    if text.casefold() == "all":
        return "FC"
    prefix = text.upper()
    if prefix.startswith("FC") and any(code.startswith(prefix) for code in BY_CODE):
        return prefix
    named = find_rule(text)
    if named is not None:
        return named.code
    from .manual import nearest_rule

    raise InputError(f"no finding is called '{word}'{nearest_rule(word)} (`factcheck rule --all` lists them)")


def single_code(word: str) -> str:
    """The one code that a word stands for. Raises InputError for a prefix of several, or for none."""
    code = code_prefix(word)
    if code not in BY_CODE:
        raise InputError(f"'{word}' stands for several findings; name each by its code")
    return code


def chosen(layers: Iterable[Layer]) -> frozenset[str]:
    """The codes wanted. A later layer's ``select`` starts anew; within one layer the longer word wins, then ``ignore``."""
    wanted = set(BY_CODE)
    for layer in layers:
        if layer.select is not None:
            wanted = set()
        for code in BY_CODE:
            plus = _longest(code, (*(layer.select or ()), *layer.extend))
            minus = _longest(code, layer.ignore)
            if minus and minus >= plus:
                wanted.discard(code)
            elif plus:
                wanted.add(code)
    return frozenset(wanted)


def severity_of(code: str, now: Severity, settings: Mapping[str, Severity]) -> Severity:
    """The severity under settings by code, where the longest word wins.

    What verify itself made milder than its rule (a lenient reading saves it) is never made worse by a setting.
    """
    word = max((prefix for prefix in settings if code.startswith(prefix)), key=len, default="")
    if not word:
        return now
    asked = settings[word]
    lowered = SEVERITIES.index(now) < SEVERITIES.index(BY_CODE[code].severity)
    return min(now, asked, key=SEVERITIES.index) if lowered else asked


def _longest(code: str, prefixes: Iterable[str]) -> int:
    return max((len(prefix) for prefix in prefixes if code.startswith(prefix)), default=0)
