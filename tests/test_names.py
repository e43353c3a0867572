"""One name, one thing: no class of the package is called like another, and pip is told of no other package than ours."""

from __future__ import annotations

import ast
import re
import tomllib
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


def test_whoever_installs_what_a_page_or_a_message_says_gets_this() -> None:
    """pip knows us as factcheck-figures; the name factcheck is another's on the index."""
    root = PACKAGE.parent
    told = 0
    for page in [root / "README.md", *root.glob("docs/**/*.md"), *root.glob("docs/*.py"), *PACKAGE.rglob("*.py")]:
        text = page.read_text(encoding="utf-8")
        for name in re.findall(r"\b(?:pip|pipx|uv|tool) install (?:[^\n`]*['\" <])?(factcheck[\w-]*)", text):
            assert name == "factcheck-figures", page
            told += 1
    assert told >= 5
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["name"] == "factcheck-figures"
    assert project["scripts"] == {"factcheck": "factcheck.__main__:main"}
