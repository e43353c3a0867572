"""What the words around an English figure say that it is about: the noun that it counts, or the name before its verb."""

from __future__ import annotations

import re
from functools import cache

from ..words import reading as words

_LONGEST = 4
"""Words of a name."""
_NEAR = 60
"""Characters behind a figure that are looked at."""


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(getattr(words, f"EN_SUBJECT_{name}"), re.IGNORECASE)


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(getattr(words, f"EN_SUBJECT_{name}").split("|"))


@cache
def _verbs() -> frozenset[str]:
    """Forms of the verbs of change and of telling: rose, falling, climbs …"""
    changes = {form.split()[0] for _, forms in words.EN_CHANGE_BEFORE for form in forms.split("|")}
    stems = {(verb, verb.removesuffix("e")) for verb in _listed("VERBS")}
    told = {form for verb, stem in stems for form in (verb, f"{verb}s", f"{stem}es", f"{stem}ed", f"{stem}ing")}
    return frozenset(changes | told)


def measure(before: str, unit: str, after: str, *, counts: bool) -> str:
    """The name of what a figure is of, '' where its own words do not say.

    ``before`` are the words before it in its clause, without dates and other figures; ``unit`` those of its unit that name
    things, ``after`` those behind it. ``counts``: what is counted is its noun (26,000 shops), not what stands before it.
    """
    unit = unit.strip("- ").lower()
    if counts and unit and unit not in _listed("RESULTS"):
        return unit
    name = _name(before)
    if counts and not name:
        of_what = _pattern("OF_WHAT").match(after[:_NEAR]) or _pattern("NOUN_BEHIND").match(after[:_NEAR])
        name = "" if of_what is None else _content(of_what[1])
    elif not counts:
        behind = _pattern("NOUN_BEHIND").match(after[:_NEAR])
        noun = "" if behind is None else behind[1].split()[0].lower()
        if noun in _listed("BEHIND"):
            name = f"{name} {noun}".strip() if len(name.split()) < _LONGEST else name
    if not name:
        whom = _pattern("OF_WHOM").match(after[:_NEAR])
        name = "" if whom is None else _content(whom[1])
    return name


def _name(before: str) -> str:
    before = re.sub(r"\([^()]*\)", " ", before).rstrip(" (")
    said = _pattern("WORD").findall(re.split(r"[,;:()—–]", before)[-1])
    while said and _empty(said[-1].lower()):
        said.pop()
    start = 0
    for at, word in enumerate(said):
        if word.lower() in _listed("BREAKS") or word.lower() in _verbs():
            start = at + 1
    said = said[start:]
    while said and said[0].lower() in _listed("SMALL"):
        said.pop(0)
    if len(said) > _LONGEST:
        said = said[-_LONGEST:]
        while said and said[0].lower() in _listed("SMALL"):
            said.pop(0)
    if all(word.lower() in _listed("RESULTS") or word.lower() in _listed("SMALL") for word in said):
        return ""
    if len(said) == 1 and _pattern("OF_TIME").fullmatch(said[0]):
        return ""
    return " ".join(word if word.isupper() else word.lower() for word in said)


def _content(said: str) -> str:
    return " ".join(word.lower() for word in said.split() if word.lower() not in _listed("SMALL"))


def _empty(word: str) -> bool:
    """Whether a word right before a figure is no name's last one."""
    return word in _listed("SMALL") or word in _verbs() or (len(word) > 4 and word.endswith(("ly", "ed")))
