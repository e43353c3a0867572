"""What holds for any text whatever."""

from __future__ import annotations

import json

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from factcheck.extract import as_json, extract
from factcheck.extract.figures import find
from factcheck.extract.page import Reading, split
from factcheck.extract.record import as_yaml
from factcheck.extract.update import updated
from factcheck.store.load import load_text
from factcheck.verify.reading import verify_extraction, verify_text

WORDS = st.sampled_from(
    (
        "其中 合计 共 分别为 占 比上年 增长 下降 到 由 从 第 约 余 左右 以上 12 3.5 1,000 1003亩 558亩 45% 321户 三家 五个 一个 百分之 "
        "分之 二 十 万 亿元 元 % 、 ， 。 ； ： “ ” （ ） ( ) , . ; : \n \n\n 本报讯 标题 报道 2020年 5月 30日 星期四 今年 去年 目前 "
        "$5 million percent rose from to of including which total and or 12 3-1 twenty half a one in Monday May 2020 No. G7 - – ~ / 9:30 ① 几 半 "
        "\ufeff \u200b \u202e \u2066 \u3000 🎉 − ６ ％ e5 ^ < >"
    ).split(" ")
)
TEXTS = st.one_of(
    st.text(max_size=80), st.lists(WORDS, max_size=40).map("".join), st.lists(WORDS, max_size=40).map(" ".join)
)


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_any_text_is_extracted(text: str) -> None:
    extraction = extract(text, published="2020-05~")
    end = 0
    for article in extraction.articles:
        assert end <= article.start <= article.end <= len(text)
        end = article.end
        last = article.start
        for item in article.items:
            assert last <= item.start < item.end <= article.end
            assert text[item.start : item.end] == item.text
            last = item.end
        for flaw in article.problems:
            assert 0 <= flaw.start < flaw.end <= len(text)
        ids = [d.id for d in article.drafts]
        assert len(set(ids)) == len(ids)
        assert all(name.isidentifier() for name in ids)
        written = as_yaml(article, published="2020-05~")
        record = load_text(written, "d.yaml")
        if record.article is not None:
            assert updated(written, record.article, article, published="2020-05~") == written
        assert [p for p in record.problems if p.code not in ("FC014", "FC019")] == []
    json.dumps(as_json(extraction))
    report = verify_extraction(extraction, "t", published="2020-05~")
    assert all(finding.place.line >= 1 and finding.code != "FC027" for finding in report.findings)


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from(("zh", "en")))
def test_sightings_are_in_order_and_apart(text: str, lang: str) -> None:
    last = 0
    for s in find(text, lang):
        assert last <= s.start <= s.core < s.end
        assert s.core < s.stop <= s.edge <= s.end
        last = s.end


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_reading_offsets_are_those_of_the_input(text: str) -> None:
    for story in split(text):
        reading = Reading(text, story)
        for i, character in enumerate(reading.text):
            if not character.isspace():
                assert text[reading.source(i)] == character


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(1, 9999), min_size=2, max_size=6))
def test_a_true_sum_is_never_a_finding(parts: list[int]) -> None:
    listed = "、".join(f"第{'甲乙丙丁戊己'[i]}区{p}人" for i, p in enumerate(parts)).replace("第", "")
    text = f"全市共有学生{sum(parts)}人,其中{listed}。"
    report = verify_text(text, "a.txt")
    assert [v for v in report.verdicts if v.verdict not in ("exact", "holds", "edge")] == []
    assert any(len(v.check.roles) == len(parts) + 1 for v in report.verdicts)


@settings(max_examples=100, deadline=None)
@given(st.integers(10, 10**6), st.integers(10, 10**6))
def test_a_rounded_growth_is_never_a_finding(now: int, before: int) -> None:
    assume(now != before)
    hundredths = round(abs(now - before) * 1000 / before)
    verb = "增长" if now >= before else "下降"
    text = f"由{before}家变化,从{before}家{'增加' if now >= before else '减少'}到{now}家,{verb}{hundredths // 10}.{hundredths % 10}%。"
    report = verify_text(text, "a.txt")
    assert [v for v in report.verdicts if v.verdict not in ("exact", "holds", "edge")] == []


@pytest.mark.parametrize(
    "unit",
    [
        "7",
        "2024,",
        "其中",
        "一",
        "一个",
        "1年",
        "“1",
        "分别为1",
        "其中1,",
        "1-",
        "百 ",
        "（",
        "1,",
        "标题1\n",
        "$1 ",
        "one ",
        "\n",
        "、甲",
        "1亿元、",
        "占1%;",
        "比",
        "第",
        "约",
        "2^",
        "1:",
        "1.",
        "e",
    ],
)
def test_hostile_pages_come_to_an_end(unit: str) -> None:
    extraction = extract(unit * (6000 // len(unit)))
    assert len(extraction.text) > 0
