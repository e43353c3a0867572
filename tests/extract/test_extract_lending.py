"""Units that a figure takes from the end of its list, and m for million; the record says them beside the value."""

import pytest

from factcheck.extract import extract
from factcheck.extract.record import as_yaml
from factcheck.store.load import load_text
from factcheck.verify.reading import verify_text

LENT = [
    ("三地分别完成投资12.4、8.3和5.1亿元。", [(1240000000, "亿元"), (830000000, "亿元"), (510000000, "")]),
    ("火电、水电、风电分别发出 1512.4、684.3、312.5 亿千瓦时。",
     [(151240000000, "亿千瓦时"), (68430000000, "亿千瓦时"), (31250000000, "")]),
    ("各镇搬迁12、15和20户。", [(12, "户"), (15, "户"), (20, "")]),
    ("On-time rates were 41.0, 30.0 and 29.0 percent.", [(41, "percent"), (30, "percent"), (29, "")]),
    ("Visitors reached 1.1m in June.", [(1100000, "million")]),
    ("The population of 2.6m grew.", [(2600000, "million")]),
]  # fmt: skip
NOT_LENT = [
    "第1、2、3名分别得奖。",
    "甲镇12，乙镇15，丙镇20户。",
    "2019、2020和2021年的产量。",
    "She ran 1,500m and the mast is 12m high.",
    "Passengers swam in the 200m pool at a depth of 30m.",
    "It has 40 staff, 12 cars and 3 percent of the trade.",
]


def figures(text: str) -> list[tuple[object, str]]:
    items = extract(text).articles[0].items
    return [(item.figure.number, item.lent) for item in items if item.claim and item.figure is not None]


@pytest.mark.parametrize(("text", "expected"), LENT, ids=[text for text, _ in LENT])
def test_a_unit_is_lent(text: str, expected: list[tuple[object, str]]) -> None:
    assert figures(text) == expected


@pytest.mark.parametrize("text", NOT_LENT)
def test_nothing_is_lent(text: str) -> None:
    assert not any(lent for _, lent in figures(text))


def test_a_draft_and_a_text_hold_the_same_claims() -> None:
    text = "三地分别完成投资12.4、8.3和5.1亿元。\n"
    written = as_yaml(extract(text).articles[0])
    read = load_text(written, "a.yaml").article
    drafted = verify_text(text, "a.txt").articles[0]
    assert read is not None
    assert [(c.value, c.unit, c.interval) for c in read.claims] == [
        (c.value, c.unit, c.interval) for c in drafted.claims
    ]
