"""Things listed by name against the number stated: five counties: A, B, C, D and E; A、B、C三家医院.

How many are listed is counted in the words; whether an “and” parts two names or stands within one is left open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...words import reading as words
from ..candidate import RESOLVED, Candidate, compare, name, times, whole_number
from ..forms import construction, form
from ..item import Item
from ..tape import Tape
from .names import Names, has_inner, listed_names, listed_things, names_back
from .units import PEOPLE

_NEAR = 12
_TITLE = re.compile("《[^《》]+》|“[^“”]+”")


class _ListedWords:
    """The words of one language, its patterns by the names that ``words/*/listed.yaml`` gives them."""

    def __init__(self, lang: str) -> None:
        def row(key: str) -> str:
            return str(getattr(words, f"{lang.upper()}_LISTED_{key}"))

        self.behind, self.apposed = form(row("BEHIND")), form(row("APPOSED"))
        self.before, self.told = form(row("BEFORE")), form(row("TOLD"))
        self.titles, self.quoted = form(row("TITLES")), form(row("QUOTED"))
        self.compounds = frozenset(row("COMPOUNDS").split("|"))
        self.numeral = re.compile(row("NUMERAL"))
        self.not_all, self.unit = re.compile(row("NOT_ALL_BEFORE")), re.compile(row("UNIT"))
        self.zh = lang == "zh"


@cache
def _words(lang: str) -> _ListedWords:
    return _ListedWords(lang)


def find(tape: Tape) -> Iterator[Candidate]:
    """``listed-names``, ``listed-open``, ``listed-each``: every list of names beside its number on a tape."""
    found = _words(tape.lang)
    if found.zh:
        yield from _in_chinese(tape, found)
    else:
        yield from _in_english(tape, found)


def _in_chinese(tape: Tape, found: _ListedWords) -> Iterator[Candidate]:
    for pattern in (found.behind, found.apposed, found.before):
        for m in pattern.finditer(tape.view()):
            item = tape.item(m.start("count"))
            listed = _ASIDE.sub("", m["names"]).strip().rstrip("。")
            if not _countable(tape, item, m, found) or (
                pattern is found.before and found.numeral.search(listed[-_NEAR:])
            ):
                continue
            if pattern is found.before and not m["noun"] and item.unit not in _KINDS:
                continue  # 瓶装水、桶装水30万件
            if item.unit in found.compounds and not has_inner(listed, "zh"):
                continue  # 东盟、中亚五国: the number may belong to the last name
            names = listed_names(listed, "zh", skipped=pattern is found.before)
            if names is not None and len(names.names) < 2 and pattern is not found.behind:
                continue
            if names is not None:
                yield _at_least(item, names) if m.groupdict().get("open") else _candidate(item, names)
    for m in form(words.ZH_LISTED_BRACKETED).finditer(tape.view()):
        item = tape.item(m.start("count"))
        names = listed_names(m["names"], "zh")
        if names is not None and _own_names(names.names) and _countable(tape, item, m, found):
            yield _candidate(item, names)
    for m in found.told.finditer(tape.view()):
        item = tape.item(m.start("count"))
        names = listed_names(m["names"], "zh", skipped=True)
        if item.unit in _ONES and names is not None and _countable(tape, item, m, found):
            yield _candidate(item, names)
    for key, marks, one_more in (
        (words.ZH_LISTED_BUT_ONE, "、", 2),
        (words.ZH_LISTED_GROUPED, "[、和，；]", 1),
    ):
        for m in form(key).finditer(tape.view()):
            item = tape.item(m.start("count"))
            if item.unit in PEOPLE and _countable(tape, item, m, found):
                many = len(re.findall(marks, m["names"])) + one_more
                yield _candidate(item, Names([m["names"]], (many,)))
    for pattern in (found.titles, found.quoted):
        for m in pattern.finditer(tape.view()):
            titles = _TITLE.findall(m["titles"])
            yield _candidate(tape.item(m.start("count")), Names(titles, (len(titles),)))
    yield from _of_each(tape, found)


def _own_names(names: list[str]) -> bool:
    """Whether what stands in a bracket are names of things, not of kinds or units of them: 12个县（市、区）, 2万辆（列）."""
    shortest = min(map(len, names))
    return len(names) > 1 and not _GENERIC & set(names) and shortest > (1 if len(names) > _PAIR else _PAIR)


_PAIR = 2
_ASIDE = re.compile("（[^（）]*）")
_GENERIC = frozenset(words.ZH_LISTED_GENERIC.split("|"))
_ONES, _KINDS = frozenset(words.ZH_LISTED_PERSONS.split("|")), frozenset(words.ZH_LISTED_KINDS.split("|"))


def _of_each(tape: Tape, found: _ListedWords) -> Iterator[Candidate]:
    """涉及挂面、香肠、蜂蜜各1批次; 飞往长沙、武汉的2个航班，每地1班: the names times what there is of each."""
    for key in (words.ZH_LISTED_OF_EACH, words.ZH_LISTED_FOR_EACH):
        for m in tape.dense(form(key)):
            item, each = tape.item(m.start("count")), tape.item(m.start("each"))
            names = listed_names(m["names"], "zh", skipped=True)
            if names is None or not _countable(tape, item, m, found):
                continue
            if each.unit != item.unit and each.unit not in m.groupdict().get("noun", ""):
                continue  # the flights, and how many people are on each
            trees = tuple(compare(name(item), "=", times(whole_number(n), name(each))) for n in names.counts)
            roles = (("number", item), ("each", each))
            yield Candidate("listed-each", RESOLVED, trees, roles, _why(names.names))


def _in_english(tape: Tape, found: _ListedWords) -> Iterator[Candidate]:
    peoples = re.compile(words.EN_LISTED_PEOPLES)
    for pattern in (found.behind, found.apposed, form(words.EN_LISTED_ARE)):
        for m in pattern.finditer(tape.view()):
            item = tape.item(m.start("count"))
            names = listed_names(m["names"].strip(), "en")
            if names is not None and all(peoples.search(one) for one in names.names):
                continue
            if pattern is found.apposed and not item.unit:
                continue
            if names is not None and _countable(tape, item, m, found):
                yield _candidate(item, names)
    for m in form(words.EN_LISTED_THINGS).finditer(tape.view()):
        item = tape.item(m.start("count"))
        names = listed_things(m["names"] or m["names2"])
        named = names is not None and (item.unit or all(one[:1].isupper() for one in names.names))
        if names is not None and named and _countable(tape, item, m, found):
            yield _candidate(item, names)
    for m in form(words.EN_LISTED_THE_THINGS).finditer(tape.view()):
        item = tape.item(m.start("count"))
        if item.unit and _countable(tape, item, m, found):
            each = [one.strip() for one in re.split(r",? and the |, the ", m["names"])]
            yield _candidate(item, Names(each, (len(each),)))
    for m in found.before.finditer(tape.view()):
        item = tape.item(m.start("count"))
        if item.unit and _countable(tape, item, m, found):
            names = listed_names(m["names"].strip(), "en")
            if names is None and (m["_all"] or m["_all2"] or m["_all3"]):
                names = names_back(m["names"]) or listed_things(m["names"])
            if names is not None:
                yield _candidate(item, names)
    yield from _aged(tape, found)


def _aged(tape: Tape, found: _ListedWords) -> Iterator[Candidate]:
    """Four men: Dean Harker, 34; Lee Mallinson, 29; Paul Ogden, 41, and Sean Ogden, 38: as many as there are ages."""
    age = construction("[{age}{count}{bare}]")
    for pattern in (words.EN_LISTED_AGED, words.EN_LISTED_ALL_AGED):
        for m in tape.dense(form(pattern)):
            item = tape.item(m.start("count"))
            if _countable(tape, item, m, found):
                named = [said.strip(" ,;") for said in age.split(m["aged"])[:-1]]
                yield _candidate(item, Names(named, (len(named),)))


def _countable(tape: Tape, item: Item, m: re.Match[str], found: _ListedWords) -> bool:
    """Whether a number is of all the things named, and of things that are named one by one: not about 30."""
    if found.not_all.search(tape.text[max(0, m.start("count") - 12) : m.start("count")]):
        return False
    return item.figure is not None and not item.figure.wording and not found.unit.search(item.unit)


def _at_least(item: Item, names: Names) -> Candidate:
    tree = compare(name(item), ">=", whole_number(len(names.names)))
    return Candidate("listed-open", RESOLVED, (tree,), (("number", item),), _why(names.names, "at least "))


def _candidate(item: Item, names: Names) -> Candidate:
    trees = tuple(compare(name(item), "=", whole_number(count)) for count in names.counts)
    return Candidate("listed-names", RESOLVED, trees, (("number", item),), _why(names.names, count=names.counts[0]))


def _why(names: list[str], how: str = "", count: int = 0) -> str:
    return f"{how}{count or len(names)} listed: {'、'.join(names)}"
