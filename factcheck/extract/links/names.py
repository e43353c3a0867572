"""How many names a stretch of text lists: what parts them, what they may be, and where an “and” leaves it open."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ...words import reading as words


class Names(NamedTuple):
    """Names in their order, and how many they may be."""

    names: list[str]
    counts: tuple[int, ...]


class _Marks:
    def __init__(self, lang: str) -> None:
        def row(key: str) -> str:
            return str(getattr(words, f"{lang.upper()}_LISTED_{key}"))

        self.zh = zh = lang == "zh"
        self.verb = re.compile(row("VERB"))
        self.mark = re.compile("、" if zh else r",\s*(?:and\s+)?|\s+and\s+(?=[A-Z])")
        self.inner = re.compile("(?<=.)[和与及](?=.)" if zh else r"\band\b")
        self.most = 12 if zh else 40


@cache
def _marks(lang: str) -> _Marks:
    return _Marks(lang)


def has_inner(listed: str, lang: str) -> bool:
    """Whether an “and” stands in a list."""
    return _marks(lang).inner.search(listed) is not None


def listed_names(listed: str, lang: str, *, skipped: bool = False) -> Names | None:
    """The names of a list, None where the pieces are none; the first one's beginning may be unknown (``skipped``)."""
    found = _marks(lang)
    names = [one.strip() for one in found.mark.split(listed)]
    if found.zh and len(names) > 1 and not any(found.inner.search(one) for one in names[:-1]):
        last = re.split("(?<=.{2})[和及](?=.{2})", names[-1])
        names = [*names[:-1], *last] if len(last) == 2 else names
    told = names[1:] if skipped and len(names) > 2 else names
    inner = sum(len(found.inner.findall(one)) for one in names)
    if len(names) < 2 and not (found.zh and inner and not skipped):
        return None
    if any(one.count("“") != one.count("”") for one in names):
        return None  # what somebody said, not what there is
    if any(not one or len(one) > found.most or found.verb.search(one) for one in told):
        return None
    if not found.zh and not (" and " in listed and all(one[:1].isupper() for one in names)):
        return None
    return Names(names, tuple(range(len(names), len(names) + inner + 1)))


_LETTERS = re.compile(r"[A-Za-z][\w’'&.-]*")
_LAST_AND = re.compile(r",? and ")
_MOST_WORDS, _LONG = 5, 8
_A_THING = re.compile("an? ")


def listed_things(listed: str) -> Names | None:
    """English names of things in small letters, a comma between them and an “and” before the last."""
    *front, last = _LAST_AND.split(listed.strip())
    if len(front) != 1 or "," not in front[0]:
        return None  # with two, one may stand inside a name; with no comma, so may the only one
    names = [*(one.strip() for one in front[0].split(",")), last.strip()]
    verb = _marks("en").verb
    if (
        any(
            not one or len(one.split()) > (_LONG if _A_THING.match(one) else _MOST_WORDS) or verb.search(one)
            for one in names
        )
        or "," in last
    ):
        return None
    return Names(names, (len(names),))


@cache
def _of_names() -> re.Pattern[str]:
    return re.compile(rf"{words.EN_LISTED_OF_NAMES}\Z")


def names_back(said: str) -> Names | None:
    """The English names that a text ends with: … comes in Welsh, Polish, Somali, Urdu and Romanian.

    Of the first one only its end is known: words before it that no name holds are passed over.
    """
    *front, last = _LAST_AND.split(said.strip())
    if not front or not _is_name(last):
        return None
    names = [last.strip()]
    pieces = front[-1].split(",")
    for at in range(len(pieces) - 1, -1, -1):
        piece = pieces[at].strip()
        if _is_name(piece):
            names.insert(0, piece)
            if at == 0 and len(front) > 1:
                return None
            continue
        tail = _name_tail(piece)
        if not tail or (_marks("en").verb.search(piece.removesuffix(tail)) is None and at):
            return None
        names.insert(0, tail)
        break
    inner = sum(len(_marks("en").inner.findall(one)) for one in names)
    return Names(names, tuple(range(len(names), len(names) + inner + 1))) if len(names) > 1 else None


def _is_name(piece: str) -> bool:
    parts = piece.split()
    return bool(parts) and len(parts) <= _MOST_WORDS and all(_capital(one) for one in parts) and parts[0][:1].isupper()


def _capital(one: str) -> bool:
    return one[:1].isupper() or one == "&" or _of_names().match(one) is not None


def _name_tail(piece: str) -> str:
    parts = piece.split()
    at = len(parts)
    while at and _capital(parts[at - 1]):
        at -= 1
    while at < len(parts) and not parts[at][:1].isupper():
        at += 1
    return " ".join(parts[at:]) if at else ""
