"""The words that a pattern cannot do without, and that looking around them finds what the pattern finds."""

from __future__ import annotations

import random
import re

import pytest

from factcheck.extract.seek import Sought, TextInView, seek
from factcheck.words.needed import NEEDED
from factcheck.words.needs import needs


@pytest.mark.parametrize(
    ("pattern", "words", "reach", "runs"),
    [
        (r"(?<!\d)(\d{4})年代", "年代", 6, ""),
        ("享年|年", "年", 2, ""),
        (r"\bFrom (?:\d+) years", " years", 51, "n"),
        (r"a\s*从前\d{1,3}人(?=[，。]|\Z)", "从前", 48, "n"),
        (r"[a-z]+ rose", " rose", 45, "w"),
        (r".*从", "从", 0, ""),
        ("年(?:出?生|生人)日", "年出生日|年生人日|年生日", 4, ""),
        ("(?:下降|降|升)到", "升到|降到", 3, ""),
        (r"[{share}{count}]比", "比", 2, ""),
        (r"{share}.{3}", "{share}", 0, ""),
        (r"(?:f[ae]ll|rose)(?: by)? to", "fall|fell|rose", 10, ""),
        (r"\d(?:st|nd|rd|th) anniversary", " anniversary", 15, ""),
        (r"(?=\d*、)\w", "、", 42, "n"),
        (r"(?<=从)\d", "", 0, ""),
        (r"\d*[^年]?", "", 0, ""),
    ],
)
def test_what_a_pattern_needs(pattern: str, words: str, reach: int, runs: str) -> None:
    assert needs(pattern) == (words, reach, runs)


def _text(rng: random.Random, source: str, words: str) -> str:
    """Pieces of what a pattern is written with, and of other text, in any order: many of them nearly match."""
    pieces = [p for p in re.split(r"[()\[\]|?:*+{}\\<>!=^$]+|P<\w+>", source) if p] + words.split("|")
    pieces += [
        "2019",
        "3",
        "12",
        "月",
        "年",
        "，",
        "。",
        " ",
        "\n",
        "5%",
        " to ",
        "from ",
        "x" * 45,
        "K",
        "ı",
        " " * 50,
    ]
    return "".join(rng.choice(pieces) for _ in range(rng.randint(5, 120)))


def test_looking_around_the_words_finds_what_the_whole_pattern_finds() -> None:
    rng = random.Random(5)
    matches = 0
    for source, (words, reach, runs) in NEEDED.items():
        if "{" in words or re.search(r"\{[a-z]", source):
            continue
        for flags in (0, re.IGNORECASE):
            one = Sought(source, flags, tuple(words.split("|")), reach, runs)
            for _ in range(6):
                text = _text(rng, source, words)
                expected = [m.span() for m in re.compile(source, flags).finditer(text)]
                assert [m.span() for m in one.finditer(TextInView(text))] == expected, (source, text)
                matches += len(expected)
    assert matches > 100


def test_a_pattern_that_needs_nothing_is_looked_for_everywhere() -> None:
    assert [m[0] for m in seek(r"\d", "1a2")] == ["1", "2"]
