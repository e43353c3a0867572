"""What the tests of linkers ask of a text: which rules report something about its figures."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.verify.reading import verify_text

ARITHMETIC = ("FC2", "FC3", "FC4")


@pytest.fixture(scope="session")
def loud() -> Callable[[str], list[tuple[str, str]]]:
    """The rules and licences of the findings on a text's figures, what is only suspected among them: how loud it may be
    is the ledger's matter."""

    def of(text: str) -> list[tuple[str, str]]:
        found = verify_text(text, "a.txt", suspect=True).findings
        return [(f.problem.rule, f.problem.licence) for f in found if f.code.startswith(ARITHMETIC)]

    return of


@pytest.fixture(scope="session")
def reported() -> Callable[[str, str], list[str]]:
    """The rules of a family that report something about a text."""

    def of(text: str, family: str) -> list[str]:
        found = verify_text(text, "a.txt").findings
        return [f.problem.rule for f in found if f.problem.rule.startswith(family)]

    return of
