"""Things listed by name against the number stated: A、B、C三家医院; Three hospitals — A, B and C —; nine, and eight named."""

from __future__ import annotations

import re
from functools import cache

from ..extraction import Item
from ..flaw import Flaw
from .table import Table

_MOST = 20
"""The largest number that an article lists by name."""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "before": re.compile(r"([^，,。；;：:\n（）()\d]{2,200}?)(等(?:共|这)?|共|这)?\Z"),
        "colon": re.compile(r"\s?(?:[—–:]+|--)\s?([^.;—–\n]{5,200}?)(?=\s?[—–.;\n]|\Z)"),
        "nouns": re.compile(r"(医疗卫生机构|医疗机构|机构|医院|学校|高校|企业|公司)"),
        "named": re.compile(
            r"[\u4e00-\u9fff]{2,20}?(?:医院|中心|卫生院|学校|中学|小学|大学|学院|公司|集团)"
            r"(?=[^\u4e00-\u9fff]|[一二两三四五六七八九十和及等具仅有都全均也]|\Z)"
        ),
    }


def listed(table: Table, item: Item) -> tuple[tuple[str, ...], bool] | None:
    """The names that stand in a list right before a count (or, in English, after it), and whether it goes on (等)."""
    if table.lang != "zh":
        return _english(table, item)
    if (
        item.sort != "count"
        or item.figure is None
        or not isinstance(item.figure.number, int)
        or item.figure.number > _MOST
    ):
        return None
    m = _patterns()["before"].search(table.text, max(item.sentence[0], item.at.start - 200), item.at.start)
    if m is None or "、" not in m[1]:
        return None
    pieces = m[1].split("、")
    if any(len(p.strip()) < 2 for p in pieces) or len(pieces) > _MOST:
        return None
    last = re.split(r"(?<=.{2})(?:和|及|以及)(?=.{2})", pieces[-1])
    names = [*pieces[:-1], *last] if len(last) == 2 else pieces
    return tuple(n.strip() for n in names), bool(m[2] and m[2].startswith("等"))


def _english(table: Table, item: Item) -> tuple[tuple[str, ...], bool] | None:
    if item.figure is None or not isinstance(item.figure.number, int) or not 2 <= item.figure.number <= _MOST:
        return None
    m = _patterns()["colon"].match(table.text, item.at.end)
    if m is None or any(c.isdigit() for c in m[1]) or "," not in m[1]:
        return None
    names = [n.strip() for n in re.split(r",\s*(?:and\s+)?|\s+and\s+", m[1]) if n.strip()]
    if len(names) < 2 or any(len(n.split()) > 6 for n in names):
        return None
    return tuple(names), any(word in m[1] for word in ("among others", "such as", "including"))


def flaws(table: Table) -> list[Flaw]:
    """``items-count``: a list that is shorter or longer than its number. Offsets are of the reading text."""
    found: list[Flaw] = []
    for item in table.claims:
        names = listed(table, item)
        if names is None or item.figure is None or not isinstance(item.figure.number, int):
            continue
        stated = item.figure.number
        low, high = _range(names[0])
        if high < 2 or (names[1] and low <= stated) or low <= stated <= high:
            continue
        if stated == 1 or (table.lang == "zh" and stated > high + 3):
            continue  # “甲、乙两地38家企业” is no list of companies
        found.append(
            Flaw(
                "items-count",
                item.at.start,
                item.at.end,
                f"{item.text} stated, {low} listed: {'、'.join(names[0]) if table.lang == 'zh' else ', '.join(names[0])}",
            )
        )
    found += _scattered(table)
    return found


def _range(names: tuple[str, ...]) -> tuple[int, int]:
    """How many things a list names, at least and at most: an 和 may join two names or stand inside one."""
    inner = sum(len(re.findall(r"(?<=.{2})(?:和|及|与)(?=.{2})|\band\b", n)) for n in names)
    joined = 1 if len(names) >= 2 else 0
    return max(len(names) - joined * 0, 1), len(names) + inner


def _scattered(table: Table) -> list[Flaw]:
    """Nine institutions are stated and the article names eight, here and there: names in lists, or beside 一家."""
    for item in table.claims:
        figure = item.figure
        if (
            figure is None
            or not isinstance(figure.number, int)
            or not 5 <= figure.number <= _MOST
            or item.unit not in ("家", "所", "个")
        ):
            continue
        around = table.text[item.clause[0] : item.at.end + 12]
        noun = _patterns()["nouns"].search(around)
        if noun is None or item.role == "headline":
            continue
        names = _names(table)
        if abs(len(names) - figure.number) in (1, 2) and len(names) >= 4:
            shown = "、".join(names)
            return [
                Flaw(
                    "items-count",
                    item.at.start,
                    item.at.end,
                    f"{item.text} stated, {len(names)} named in the article: {shown}",
                )
            ]
    return []


def _names(table: Table) -> list[str]:
    """Institutions that the article names in lists of two or more, or as 一家; each once, by its longest form."""
    found: list[str] = []
    text = table.text
    for m in _patterns()["named"].finditer(text):
        in_list = (
            text[m.end() : m.end() + 1] in ("、", "和", "及")
            or text[m.start() - 1 : m.start()] in ("、", "和", "及")
            or re.match(r"[一二三四五六七八九十\d]+[家所个]", text[m.end() : m.end() + 3]) is not None
        )
        if not in_list:
            continue
        name = re.sub(r"^.*(?:增加了|包括|仅有|只有|分别是|分别为|有|在|由|目前|是)", "", m[0])
        if len(name) < 3:
            continue
        same = next((k for k, other in enumerate(found) if other.endswith(name) or name.endswith(other)), None)
        if same is None:
            found.append(name)
        elif len(name) > len(found[same]):
            found[same] = name
    return found
