"""Which match comes first, and what is a match at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.search import Match, search

RECORD = """\
article:
  title: 城市绿化工程
  note: 树苗由园林局提供
claims:
  - {id: a1, value: 3棵, quote: 种下绿化树3棵, measure: 数目}
  - {id: a2, value: 4户, quote: 共4户, measure: 数目, population: 绿化工人}
  - {id: a3, value: 5户, quote: 共5户, measure: 绿化面积}
  - {id: 绿化, value: 6户, quote: 共6户, measure: 数目}
  - {id: a5, value: 7户, quote: 共7户, measure: 数目, note: 绿化局说的}
  - {id: a6, value: 13户, quote: '13 companies reported 13.5 profit', measure: companies, attributed_to: Anderson}
"""


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> str:
    file = tmp_path_factory.mktemp("records") / "绿化.yaml"
    file.write_text(RECORD, encoding="utf-8")
    return str(file)


def ids(query: str, path: str) -> list[str]:
    return [match.id for match in search(query, [path])]


def test_where_it_stands_decides(path: str) -> None:
    # The whole name, in a name, in the quote, in the scope; then the headline, which all share, before the note.
    assert ids("绿化", path) == ["绿化", "a3", "a1", "a2", "a5", "a6"]


def test_more_of_the_query_before_a_better_place(path: str) -> None:
    assert ids("绿化工人", path)[0] == "a2"
    assert ids("绿化面集", path)[0] == "a3"  # a slip: three of four, in a name


def test_slips_only_where_nothing_is_as_written(path: str) -> None:
    assert ids("种下", path) == ["a1"]
    assert ids("种下绿花树", path) == ["a1"]
    assert ids("compnies", path) == ["a6"]
    assert ids("andersen", path) == ["a6"]
    assert ids("xyzzy", path) == []
    assert ids("种x", path) == []


def test_a_number_is_not_found_within_another(path: str) -> None:
    assert ids("13", path) == ["a6"]
    assert ids("13.5", path) == ["a6"]
    assert ids("3", path) == ["a1", "a3"]  # a3 is a word, not a number


def test_note_of_the_article(path: str) -> None:
    assert ids("园林局", path) == ["a1", "a2", "a3", "绿化", "a5", "a6"]


def test_limit(path: str) -> None:
    assert [match.id for match in search("绿化", [path], limit=2)] == ["绿化", "a3"]


def test_a_match_says_what_was_met(path: str) -> None:
    match = search("綠化", [path])[2]
    assert isinstance(match, Match)
    assert (match.id, match.line, match.column) == ("a1", 5, 10)
    assert match.quote[slice(*match.quote_spans[0])] == "绿化"
    assert match.value_spans == ()
    figure = search("3棵", [path])[0]
    assert figure.value[slice(*figure.value_spans[0])] == "3棵"
    assert figure.quote[slice(*figure.quote_spans[-1])] == "3棵"
    assert 0 < match.score < 1
    assert search("绿化", [path])[0].score == 1
    with pytest.raises(AttributeError):
        match.id = "x"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("query", "first"),
    [("lvhua", "绿化"), ("lh", "绿化"), ("lvhuam", "a3"), ("luhua", "绿化"), ("yuanlinju", "a1"), ("ylj", "a1")],
)
def test_pinyin(query: str, first: str, path: str) -> None:
    pytest.importorskip("pypinyin")
    assert ids(query, path)[0] == first


def test_pinyin_is_marked(path: str) -> None:
    pytest.importorskip("pypinyin")
    match = next(match for match in search("lvhua", [path]) if match.id == "a1")
    assert match.quote[slice(*match.quote_spans[0])] == "绿化"


def test_what_is_written_comes_before_what_sounds_so(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_text(
        "article: {title: t}\nclaims:\n  - {id: 安, value: 1户, quote: 安家1户}\n  - {id: an, value: 2户, quote: an apple}\n",
        encoding="utf-8",
    )
    assert ids("an", str(file)) == ["an"]
