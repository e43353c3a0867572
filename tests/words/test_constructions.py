"""The constructions of each language: their examples are tied by them, what comes near is not."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from factcheck.verify.reading import verify_text
from factcheck.words.compile import FOLDER


def constructions() -> list[dict[str, Any]]:
    found = []
    for language in ("zh", "en"):
        text = (FOLDER / language / "constructions.yaml").read_text(encoding="utf-8")
        found += yaml.load(text, Loader=yaml.BaseLoader)["constructions"]
    return found


EXAMPLES = [(one["rule"], row["text"]) for one in constructions() for row in one["examples"]]
COUNTEREXAMPLES = [(one["rule"], row["text"]) for one in constructions() for row in one.get("counterexamples", [])]


def rules(text: str) -> dict[str, str]:
    """The rules that tie figures of a text, and what each tie comes to."""
    return {v.check.rule: v.verdict for v in verify_text(text, "a.txt").verdicts}


def test_each_has_examples() -> None:
    assert all(one["examples"] for one in constructions())


@pytest.mark.parametrize(("rule", "text"), EXAMPLES, ids=[text for _, text in EXAMPLES])
def test_an_example_is_tied_and_true(rule: str, text: str) -> None:
    assert rules(text).get(rule) in ("exact", "holds")


@pytest.mark.parametrize(("rule", "text"), COUNTEREXAMPLES, ids=[text for _, text in COUNTEREXAMPLES])
def test_a_counterexample_is_left_alone(rule: str, text: str) -> None:
    assert rule not in rules(text)
