"""One name, one thing: no class of the package is called like another."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "factcheck"
WAITING = frozenset[str]()
"""Twins that are still to be told apart; a name leaves this list and does not come back."""


def test_no_class_name_is_defined_twice() -> None:
    names = Counter(
        node.name
        for file in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    )
    assert {name for name, number in names.items() if number > 1} <= WAITING
