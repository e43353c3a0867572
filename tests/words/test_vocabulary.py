"""No vocabulary is left as code where words are data: it would be a second place in which a word must be added."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

import factcheck
from factcheck.kinds import VerdictKind
from factcheck.store.fields import STATUSES

PACKAGE = Path(factcheck.__file__).parent
FILES = [
    *sorted((PACKAGE / "quantity").glob("*.py")),
    *sorted((PACKAGE / "extract" / "wording").glob("*.py")),
    *sorted((PACKAGE / "extract" / "dates").glob("*.py")),
    PACKAGE / "verify" / "slips.py",
    *sorted((PACKAGE / "verify" / "rules").rglob("fc*.py")),
]
_MESSAGES = ("Error", "Digits", "Flaw", "_stopped", "Example", "Rule", "Problem")
"""The ends of the names of calls whose arguments are sentences for the reader."""
_ALTERNATIVES = re.compile(r"[A-Za-z]{2,}\)?\|\(?(?:\?:)?[A-Za-z]{2,}")
"""Words of a language between bars, as in a regular expression or a list in a string."""
_WORD_LIST = re.compile(r"(?:[A-Za-z]{2,}[ |]){7,}")
_OWN_TERMS = {
    "about",
    "nearly",
    "more-than",
    "less-than",
    "at-least",
    "at-most",
    "odd",
    "range",
    "fraction",
    "magnitude",
    "equal",
}
_OWN_TERMS |= {
    "plain",
    "count",
    "percent",
    "point",
    "permille",
    "basis-point",
    "times",
    "money",
    "measure",
    "compound",
    "ordinal",
}
_OWN_TERMS |= {"tenths", "halved", "bare", "up", "down", "level", "nothing"}
_OWN_TERMS |= {"", "area", "volume", "speed", "frequency", "energy", "power", "pressure", "data rate"}
_OWN_TERMS |= {*get_args(VerdictKind), *STATUSES, "open"}
"""What the code itself calls the meanings of words, the sorts of units and their dimensions."""


def _sentences(tree: ast.AST) -> set[int]:
    """The nodes that are docstrings, or stand in messages and in names that are declared."""
    found: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            found.add(id(node.value))
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name.endswith(_MESSAGES):
                found.update(id(inner) for inner in ast.walk(node))
        if isinstance(node, ast.AugAssign) and getattr(node.target, "id", "") == "message":
            found.update(id(inner) for inner in ast.walk(node))
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in (
            "__all__",
            "__slots__",
            "expected",
            "message",
        ):
            found.update(id(inner) for inner in ast.walk(node))
    return found


def _literals(tree: ast.AST) -> Iterator[tuple[int, str]]:
    spoken = _sentences(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in spoken:
            yield node.lineno, node.value


def _tables(tree: ast.AST) -> Iterator[tuple[int, list[str]]]:
    """Literal tuples, lists, sets and dictionaries of three words or more."""
    spoken = _sentences(tree)
    for node in ast.walk(tree):
        if id(node) in spoken or not isinstance(node, ast.Tuple | ast.List | ast.Set | ast.Dict):
            continue
        items = node.keys if isinstance(node, ast.Dict) else node.elts
        words = [item.value for item in items if isinstance(item, ast.Constant) and isinstance(item.value, str)]
        if sum(word.isalpha() and len(word) > 1 for word in words) >= 3 and not set(words) <= _OWN_TERMS:
            yield node.lineno, words


def _found(path: Path) -> list[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    chinese = [f"{line}: {text}" for line, text in _literals(tree) if any("\u3400" <= c <= "\u9fff" for c in text)]
    english = [
        f"{line}: {text}" for line, text in _literals(tree) if _ALTERNATIVES.search(text) or _WORD_LIST.search(text)
    ]
    return chinese + english + [f"{line}: {words}" for line, words in _tables(tree)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_vocabulary_stands_in_code(path: Path) -> None:
    assert _found(path) == []


@pytest.mark.parametrize(
    "code",
    ['_WORDS = ("约", "近")', 'if c in "余多": pass', 'p = r"(?:about|around) \\d"', 'ONES = {"one": 1, "two": 2, "three": 3}',
     'x = frozenset("over and or than to from between by".split())'],
)  # fmt: skip
def test_vocabulary_is_noticed(tmp_path: Path, code: str) -> None:
    path = tmp_path / "made.py"
    path.write_text(code, encoding="utf-8")
    assert _found(path)
