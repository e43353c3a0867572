"""Pages into articles, paragraphs mended, offsets those of the input."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.extract import as_json, extract
from factcheck.extract.page import Reading, split
from factcheck.verify.reading import verify_extraction

SHARED = Path(__file__).resolve().parents[3] / "shared" / "articles" / "jinzhou-page.txt"

PAGE = """

第一篇标题 前4个月增长5%

本报讯 记者王一 报道 今天上午,全市共有企业12家,其中规上企业5

家。

这是第二段,结束了。

■ 本地新闻 BENDI

系列报道之②

第二篇标题 三个项目开工



图为施工现场。 本报记者 李二 摄

本报讯 记者李二报道 昨日,三个项目开工,总投资3亿元。

小标题在此

后面还有一段,投资2亿元。



第三篇没有本报讯

连日来,村民忙个不停,一派热闹景象。

本报记者 张三 文
本报记者 李四 摄
"""


def test_headlines_datelines_bylines() -> None:
    stories = split(PAGE)
    assert [s.title for s in stories] == ["第一篇标题 前4个月增长5%", "第二篇标题 三个项目开工", "第三篇没有本报讯"]
    assert [segment.role for segment in stories[1].segments] == [
        "kicker",
        "headline",
        "caption",
        "body",
        "subhead",
        "body",
    ]
    assert [segment.role for segment in stories[2].segments] == ["headline", "body", "byline", "byline"]
    assert all(PAGE[s.start : s.end].strip() == PAGE[s.start : s.end] for s in stories)


def test_a_broken_paragraph_is_mended_and_offsets_stay() -> None:
    article = extract(PAGE).articles[0]
    assert "规上企业5家。" in article.reading.text
    item = next(i for i in article.items if i.value == "5家")
    assert PAGE[item.start : item.end] == "5\n\n家"
    assert item.text == "5\n\n家"


def test_every_reading_offset_maps_to_the_same_character() -> None:
    for story in split(PAGE):
        reading = Reading(PAGE, story)
        for i, character in enumerate(reading.text):
            if not character.isspace():
                assert PAGE[reading.source(i)] == character


def test_english_page() -> None:
    page = (
        "Council approves budget\n\nHARBOR CITY, May 5 (Agency) — The council approved it. It costs $5 million.\n\n"
        "Rovers win\nBy Jane Doe\n\nRovers beat United 3-1 on Saturday, before 2,000 fans.\n"
    )
    assert [s.title for s in split(page)] == ["Council approves budget", "Rovers win"]


def test_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "Title here\n\nThe council approved a budget of $412.6 million on Monday, and 33 police\n"
        "officers will be hired in all of its precincts during the coming year, it\nsaid.\n"
    )
    article = extract(text).articles[0]
    assert "33 police officers will" in article.reading.text
    assert [i.text for i in article.items if i.claim] == ["$412.6 million", "33 police\nofficers"]


@pytest.mark.parametrize(
    "text", ["", "\n\n \n", "无数字的一行", "12", "标题\n", "。", "\ufeff标题\r\n\r\n正文有12人。\r\n"]
)
def test_odd_texts(text: str) -> None:
    extraction = extract(text)
    for article in extraction.articles:
        for item in article.items:
            assert text[item.start : item.end] == item.text


def test_crlf_and_emoji_offsets() -> None:
    text = "标题🎉\r\n\r\n本报讯 记者甲报道 全市有👍12家企业。\r\n"
    (article,) = extract(text).articles
    item = next(i for i in article.items if i.claim)
    assert text[item.start : item.end] == "12家"


def test_json_has_the_promised_fields() -> None:
    data = as_json(extract("投资323.01万元,占98.8%,约5亿元。"))
    assert data["schema"] == "factcheck/extract/1"
    (article,) = data["articles"]  # type: ignore[misc]
    first, second, third = article["figures"]
    assert {
        k: first[k] for k in ("start", "end", "text", "low", "high", "number", "unit", "kind", "wording", "claim")
    } == {
        "start": 2,
        "end": 10,
        "text": "323.01万元",
        "low": "3230050",
        "high": "3230150",
        "number": "3230100",
        "unit": "元",
        "kind": "level",
        "wording": None,
        "claim": True,
    }
    assert (second["number"], second["unit"], second["low"]) == ("98.8", "%", "98.75")
    assert third["wording"] == "about"


@pytest.mark.skipif(not SHARED.exists(), reason="the page of nine articles is not beside this checkout")
def test_the_page_of_nine_articles() -> None:
    text = SHARED.read_text("utf-8")
    extraction = extract(text, published="2020-05~")
    assert len(extraction.articles) == 9
    flaws = {(f.name, text[f.start : f.end]) for a in extraction.articles for f in a.problems}
    assert flaws == {("respectively", "分别为每家200"), ("headline-body", "6月底")}
    tied = {tuple(i.value for i in check.items) for a in extraction.articles for check in a.checks}
    assert ("558亩", "445亩", "1003亩") in tied
    assert ("321户", "98.8%") in tied
    loud = [f.code for f in verify_extraction(extraction, "page.txt", published="2020-05~").findings]
    assert [code for code in loud if code[:3] in ("FC2", "FC3", "FC4", "FC5", "FC6")] == ["FC201", "FC607", "FC608"]
