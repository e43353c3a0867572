"""Lines as grep, git and GitHub count them, whatever else YAML 1.1 takes for the end of one; and conflicts of a merge."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.store.conflicts import conflict_in
from factcheck.store.load import load_text

FURTHER = {"next line": "\x85", "line separator": "\u2028", "paragraph separator": "\u2029"}


def record(character: str) -> str:
    return (
        f"# 说明{character}一\n"
        "article:\n"
        f"  title: 甲{character}乙\n"
        "claims:\n"
        f'  - {{id: a, value: 3家, quote: "第{character}段3家"}}\n'
        f"  - {{id: b, value: 4家, quote: '4家'}}  # 注{character}x: y\n"
        "checks:\n"
        "  - a = b\n"
        f"  - {{that: a = 5家, because: 某{character}因}} # factcheck: ignore[FC201] 已核\n"
    )


@pytest.mark.parametrize("character", FURTHER.values(), ids=FURTHER)
def test_places_are_those_of_the_same_record_without_it(factcheck, tmp_path: Path, character: str) -> None:
    (tmp_path / "r.yaml").write_text(record(character), encoding="utf-8")
    (tmp_path / "s.yaml").write_text(record("字"), encoding="utf-8")
    number = f"U+{ord(character):04X}"
    assert factcheck("verify", "--output-format", "concise", "r.yaml").stdout.splitlines() == [
        f"r.yaml:1:5: FC022 warning: an invisible character {number} stands in the record, here and 4 more times; delete it",
        *(
            line.replace("s.yaml", "r.yaml").replace(
                "某字因", "某\\x85因" if character == "\x85" else f"某\\u{ord(character):04x}因"
            )
            for line in factcheck("verify", "--output-format", "concise", "s.yaml").stdout.splitlines()
        ),
    ]


@pytest.mark.parametrize("character", FURTHER.values(), ids=FURTHER)
def test_texts_keep_it_and_comments_end_where_they_are_seen_to_end(character: str) -> None:
    found = load_text(record(character), "r.yaml")
    assert [problem.code for problem in found.problems] == ["FC022"]
    assert found.article is not None
    assert found.article.title == f"甲{character}乙"
    assert found.article.claims[0].quote is not None
    assert found.article.claims[0].quote.exact == f"第{character}段3家"


@pytest.mark.parametrize("character", FURTHER.values(), ids=FURTHER)
def test_a_syntax_error_after_it_stands_on_its_own_line(character: str) -> None:
    found = load_text(f"article: {{title: 'a{character}b'}}\nclaims:\n  - id: a: b\n", "r.yaml")
    assert [(p.code, p.place.line, p.place.column) for p in found.problems if p.code != "FC022"] == [("FC001", 3, 10)]


@given(st.lists(st.sampled_from(["字", "\x85", "\u2028", "\u2029", "\ue000", "\ue001", "a", " "]), max_size=30))
def test_quoted_text_is_read_as_typed(characters: list[str]) -> None:
    """Private characters of the record's own are not taken for those that stand in for line ends."""
    text = "x" + "".join(characters) + "y"
    found = load_text(f'article: {{title: "{text}"}}\nclaims: []\n', "r.yaml")
    assert found.article is not None
    assert found.article.title == text


OURS = "<<<<<<< HEAD\n  - {id: a, value: 3家, quote: 3家}\n"
THEIRS = "=======\n  - {id: a, value: 4家, quote: 4家}\n>>>>>>> topic\n"
START = "article: {title: t}\nclaims:\n"


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        (START + OURS + THEIRS, 3, "'<<<<<<< HEAD'): up to line 7 two versions"),
        (START + OURS + "||||||| 1a2b3c\n  - {id: a, value: 2家, quote: 2家}\n" + THEIRS, 3, "up to line 9"),
        ((START + OURS + THEIRS).replace("\n", "\r\n"), 3, "'<<<<<<< HEAD'): up to line 7"),
        # the rest would parse: all of it is text in quotation marks
        ("article:\n  title: 't\n<<<<<<< a\n  x\n=======\n  y\n>>>>>>> b\n  '\nclaims: []\n", 3, "up to line 7"),
        # single marks that were left behind
        (
            START + "  - {id: a, value: 3家, quote: 3家}\n=======\n  - {id: b, value: 3家, quote: 3家}\n",
            4,
            "'=======') was left",
        ),
        (START + "  - {id: a, value: 3家, quote: 3家}\n>>>>>>> topic\n", 4, "'>>>>>>> topic') was left"),
        ("article: {title: t}\n<<<<<<< HEAD\nclaims: []\n", 2, "'<<<<<<< HEAD') was left"),
        ("article: {title: t}\n||||||| base\nclaims: []\n", 2, "'||||||| base') was left"),
    ],
)
def test_conflict_markers_are_named_as_that(text: str, line: int, says: str) -> None:
    (problem,) = load_text(text, "r.yaml").problems
    assert (problem.code, problem.place.line, problem.place.column) == ("FC001", line, 1)
    assert problem.message.startswith("a merge-conflict marker (")
    assert says in problem.message


@pytest.mark.parametrize(
    "note",
    [
        "标题\n    =======\n    正文",
        "<<<<<<< HEAD\n    甲\n    =======\n    乙\n    >>>>>>> topic",  # indented, as any line of a block scalar is
        ">>>>>>> cited\n    =======\n    <<<<<<< back",
    ],
)
def test_a_note_may_show_such_lines(note: str) -> None:
    text = f"article:\n  title: t\n  note: |\n    {note}\nclaims: []\n"
    assert load_text(text, "r.yaml").problems == []


def test_marks_out_of_order_are_no_set() -> None:
    assert conflict_in("=======\n>>>>>>> a\n<<<<<<< b\n") is None
    assert conflict_in("<<<<<<< a\n>>>>>>> b\n=======\n") is None
    assert conflict_in("x <<<<<<< a\n=======\n>>>>>>> b\n") is None
    assert conflict_in("<<<<<<<< a\n=======\n>>>>>>>> b\n") is None


def test_an_unclosed_quotation_above_an_underline_is_still_that() -> None:
    (problem,) = load_text('article:\n  title: "t\n=======\nclaims: []\n', "r.yaml").problems
    assert "never closed" in problem.message
