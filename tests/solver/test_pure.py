"""The solver speaks of numbers alone: what is said of its results stands in ``verify/words``."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

SOLVER = Path(__file__).parents[2] / "factcheck" / "verify" / "solver"
LONGEST_NAME = 5
"""Words of the longest name of a case, such as ``parts over the whole before``."""


def texts(tree: ast.AST) -> Iterator[str]:
    """Every text in a module that is no docstring."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        yield from texts(node)


def test_the_solver_holds_no_sentence() -> None:
    files = [file for file in sorted(SOLVER.glob("*.py")) if file.name != "script.py"]  # that writes SMT-LIB
    assert len(files) > 20
    for file in files:
        for text in texts(ast.parse(file.read_text(encoding="utf-8"))):
            assert len(text.split()) <= LONGEST_NAME, f"{file.name}: {text}"
