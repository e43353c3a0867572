"""Things listed by name against the number stated: five counties: A, B, C, D and E; A、B、C三家医院.

How many are listed is counted in the words; whether an “and” parts two names or stands within one is left open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...quantity.lazy import pattern as lazy
from ...words import compiled as words
from ..candidate import RESOLVED, Candidate, compare, name, whole_number
from ..forms import form
from ..item import Item
from ..tape import Tape

_NEAR = 12
_TITLE = re.compile("《[^《》]+》")


class _ListedWords:
    """The words of one language, its patterns by the names that ``words/*/listed.yaml`` gives them."""

    def __init__(self, lang: str) -> None:
        def row(key: str) -> str:
            return str(getattr(words, f"{lang.upper()}_LISTED_{key}"))

        self.behind, self.apposed = form(row("BEHIND")), form(row("APPOSED"))
        self.titles, self.before = form(row("TITLES")), form(row("BEFORE"))
        self.compounds = frozenset(row("COMPOUNDS").split("|"))
        self.numeral = lazy(row("NUMERAL"))
        self.verb, self.not_all = lazy(row("VERB")), lazy(row("NOT_ALL_BEFORE"))
        self.unit = lazy(row("UNIT"))
        zh = lang == "zh"
        self.mark = lazy("、" if zh else r",\s*(?:and\s+)?|\s+and\s+(?=[A-Z])")
        self.inner = lazy("(?<=.)[和与及](?=.)" if zh else r"\band\b")
        self.zh = zh


@cache
def _words(lang: str) -> _ListedWords:
    return _ListedWords(lang)


def find(tape: Tape) -> Iterator[Candidate]:
    """Every list of names beside its number on a tape."""
    found = _words(tape.lang)
    for pattern in (found.behind, found.apposed, found.before):
        for m in pattern.finditer(tape.view()):
            item = tape.item(m.start("count"))
            if found.not_all.search(tape.text[max(0, m.start("count") - 12) : m.start("count")]):
                continue
            if found.unit.search(item.unit) or item.figure is None or item.figure.wording:
                continue  # about 30, 30 or more: nobody names them one by one
            listed = m["names"].strip().rstrip("。")
            if pattern is found.before and found.numeral.search(listed[-_NEAR:]):
                continue
            if item.unit in found.compounds and not found.inner.search(listed):
                continue  # 东盟、中亚五国: the number may belong to the last name
            skipped = pattern is found.before and tape.lang == "zh"
            candidate = _counted(item, listed, found, skipped=skipped, is_open=bool(m.groupdict().get("open")))
            if candidate is not None:
                yield candidate
    for m in found.titles.finditer(tape.view()):
        names = _TITLE.findall(m["titles"])
        yield _candidate(tape.item(m.start("count")), names, (len(names),))


def _counted(item: Item, listed: str, found: _ListedWords, *, skipped: bool, is_open: bool) -> Candidate | None:
    """The relation, where the pieces are names; what the first one begins with is ``skipped`` where it is not known."""
    zh = found.zh
    names = [one.strip() for one in found.mark.split(listed)]
    if zh and len(names) > 1 and not any(found.inner.search(one) for one in names[:-1]):
        last = re.split("(?<=.{2})[和及](?=.{2})", names[-1])
        names = [*names[:-1], *last] if len(last) == 2 else names
    most = 12 if zh else 40
    told = names[1:] if skipped and len(names) > 2 else names
    if len(names) < 2 or any(not one or len(one) > most or found.verb.search(one) for one in told):
        return None
    if not zh and not (" and " in listed and all(one[:1].isupper() for one in names)):
        return None
    if is_open:
        tree = compare(name(item), ">=", whole_number(len(names)))
        return Candidate("listed-open", RESOLVED, (tree,), (("number", item),), _why(names, "at least "))
    inner = sum(len(found.inner.findall(one)) for one in names)
    return _candidate(item, names, range(len(names), len(names) + inner + 1))


def _candidate(item: Item, names: list[str], counts: range | tuple[int, ...]) -> Candidate:
    trees = tuple(compare(name(item), "=", whole_number(count)) for count in counts)
    return Candidate("listed-names", RESOLVED, trees, (("number", item),), _why(names))


def _why(names: list[str], how: str = "") -> str:
    return f"{how}{len(names)} listed: {'、'.join(names)}"
