"""Records made in memory for the tests of diff."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from factcheck.store.load import Record, load_text

Fields = dict[str, Any]


def _text(claims: Iterable[Fields], checks: Iterable[Any] = (), article: Fields | None = None, **more: Any) -> str:
    """A record's text; JSON is YAML. A claim without a quote gets one made of its id and value."""
    full = [{"quote": f"{c['id']} {c.get('value', '')}".strip(), **c} for c in claims]
    data = {"article": {"title": "T", **(article or {})}, **more, "claims": full}
    if checks:
        data["checks"] = list(checks)
    return "\n".join(
        [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in data.items() if key != "claims"]
        + ["claims:", *(f"- {json.dumps(claim, ensure_ascii=False)}" for claim in full)]
        if full
        else [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in data.items() if value != []]
    )


@pytest.fixture(scope="session")
def record_text() -> Callable[..., str]:
    """Make the text of a record from claims, checks and the article's own fields."""
    return _text


@pytest.fixture(scope="session")
def record() -> Callable[..., Record]:
    """Make a record, read, under a file name; it must be free of problems."""

    def make(claims: Iterable[Fields], checks: Iterable[Any] = (), file: str = "x.yaml", **more: Any) -> Record:
        found = load_text(_text(claims, checks, **more), file)
        assert found.problems == [], found.problems
        return found

    return make
