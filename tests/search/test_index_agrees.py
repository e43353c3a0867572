"""The index finds what a scan of every document with the same scorer finds, in the same order."""

from __future__ import annotations

import random
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.errors import InputError
from factcheck.search.build import build
from factcheck.search.collection import Collection, Shard
from factcheck.search.document import documents, head_of
from factcheck.search.engine import find_matches
from factcheck.search.index import Index
from factcheck.search.opening import open_collection
from factcheck.search.query import parse_query
from factcheck.search.sections import SectionReader
from factcheck.store.load import load_text

if TYPE_CHECKING:
    from factcheck.search.document import Document

PLACES = ["锦州市", "凌海市", "义县", "北镇市", "黑山县", "Oakton", "Milford"]
THINGS = ["固定资产投资", "企业数", "贷款额", "产量", "revenue", "exports", "覆盖率", "培训人次"]
UNITS = ["户", "万元", "亿元", "%", "亩", "名", "公里"]
HEDGES = ["", "", "", "约", "超过", "近", "不足", "同比增长", "下降"]


def record(rng: random.Random, number: int) -> str:
    lines = [
        "article:",
        f"  title: {rng.choice(PLACES)}{rng.choice(THINGS)}报道",
        f"  published: {rng.randint(2018, 2022)}-05",
    ]
    if rng.random() < 0.5:
        lines.append(f"  note: 由{rng.choice(PLACES)}提供")
    lines.append("claims:")
    for index in range(rng.randint(0, 12)):
        unit = rng.choice(UNITS)
        digits = f"{rng.randint(1, 999)}" if unit in "户亩名" else f"{rng.uniform(0.1, 500):.{rng.randint(0, 2)}f}"
        hedge = rng.choice(HEDGES[:7] if unit != "%" else HEDGES)
        value = rng.choice([f"{hedge}{digits}{unit}"] * 9 + ["几十名", "5~10万元"])
        thing = rng.choice(THINGS)
        lines += [
            f"  - id: {thing}_{index}",
            f"    value: {value}",
            f"    quote: {rng.choice(PLACES)}的{thing}为{value}",
            f"    measure: {thing}",
            f"    area: {rng.choice(PLACES)}",
            f"    period: '{rng.randint(2018, 2022)}'",
        ]
        if rng.random() < 0.3:
            lines.append(f"    tags: [{rng.choice(THINGS)}, 重点]")
        if rng.random() < 0.2:
            lines.append(f"    note: 见{rng.choice(PLACES)} report")
    return "\n".join(lines) + "\n"


@lru_cache(maxsize=1)
def corpora() -> tuple[Collection, Collection, Collection]:
    """The same articles to scan, in one index, and in two of which the second supersedes part of the first."""
    rng = random.Random(11)
    groups = []
    for number in range(60):
        article = load_text(record(rng, number), f"claims/{number:02d}.yaml").article
        assert article is not None
        groups.append((head_of(article), list(documents(article))))
    order = {head.file: place for place, (head, _) in enumerate(groups)}
    index = Index(SectionReader(build(groups)))
    # In the first of two parts the documents of every third article are dead.
    dead = 0
    for place in range(0, 60, 3):
        for number in range(index.firsts[place], index.firsts[place + 1]):
            dead |= 1 << number
    fresh = Index(SectionReader(build(groups[::3])))
    everything: list[Document] = [document for _, group in groups for document in group]
    return (
        Collection([Shard(everything)], order, [], []),
        Collection([Shard([], index, index.everything)], order, [], []),
        Collection([Shard([], index, index.everything & ~dead), Shard([], fresh, fresh.everything)], order, [], []),
    )


def queries(rng: random.Random) -> str:
    """Words, parts of words, slips, figures, filters, pinyin."""
    word = rng.choice(PLACES + THINGS + ["报道", "重点", "提供", "report"])
    at = rng.randrange(len(word))
    slip = word[:at] + rng.choice(["x", "的", "资", ""]) + word[at + 1 :]
    figure = f"{rng.choice([f'{rng.randint(1, 500)}', f'{rng.uniform(0.1, 500):.1f}'])}{rng.choice([*UNITS, ''])}"
    kinds = [
        word,
        slip,
        word[at:],
        f"{word} {rng.choice(PLACES)}",
        f"{slip} {rng.choice(THINGS)}",
        figure,
        f">{figure}",
        f"<={figure} {word}",
        f"~{figure}",
        f"={figure}",
        f"{rng.randint(1, 50)}..{rng.randint(51, 900)}{rng.choice(UNITS)}",
        f'"{word[:3]}" -{rng.choice(PLACES)}',
        f"area:{rng.choice(PLACES)} {word}",
        f"-area:{rng.choice(PLACES)} {word}",
        f"period:>{rng.randint(2018, 2021)} published:<2021 {word}",
        f"unit:{rng.choice(UNITS)} {word}",
        f"note:{rng.choice(PLACES)}",
        f"quote:{word}",
        f"id:{word[:2]}",
        f"tag:重点 -value:5 {word}",
        rng.choice(["jinzhou", "jzs", "gdzctz", "gudingzichantou", "lh", "yixian", "dai", "beizhen"]),
    ]
    return rng.choice(kinds)


@pytest.mark.parametrize("seed", range(250))
def test_the_same(seed: int) -> None:
    text = queries(random.Random(seed))
    scanned, indexed, parted = corpora()
    try:
        query = parse_query(text)
    except InputError:
        pytest.skip("not a query")
    for limit in (3, None):
        expected = find_matches(query, scanned, limit)
        assert find_matches(query, indexed, limit) == expected, text
        assert find_matches(query, parted, limit) == expected, text


def test_claims_of_the_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_CACHE_DIR", str(tmp_path))
    claims = str(Path(__file__).parents[2] / "claims")
    for text in ("锦州", "投资 增长", "98.8%", ">1亿元", "固定姿产", "kind:count 干部", "period:2019"):
        query = parse_query(text)
        expected = find_matches(query, open_collection([claims]))
        assert expected.matches
        assert find_matches(query, open_collection([claims], cache=True)) == expected
