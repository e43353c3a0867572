"""Records made of a few figures, and what verify says of them as programs read it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from factcheck.store.load import load_text
from factcheck.verify.engine import verify_records


def _record(claims: dict[str, str], *checks: str, unknowns: str = "", more: str = "") -> str:
    """A record of these claims and checks."""
    lines = [f"- {{id: {name}, value: '{value}', quote: '{value}'{more}}}" for name, value in claims.items()]
    text = "article: {title: t}\nclaims:\n" + "\n".join(lines) + "\n"
    if unknowns:
        text += f"unknowns: {{{unknowns}}}\n"
    return text + ("checks:\n" + "\n".join(f"- {check}" for check in checks) + "\n" if checks else "")


def _verified(*texts: str) -> dict[str, Any]:
    """What ``verify --output-format json`` would print."""
    from factcheck.report.formats import Options, render

    records = [load_text(text, f"r{i}.yaml" if i else "r.yaml") for i, text in enumerate(texts)]
    data: dict[str, Any] = json.loads("".join(render("verify", "json", verify_records(records), Options())))
    return data


@pytest.fixture(scope="session")
def record() -> Callable[..., str]:
    """Write a record of claims (id and value) and checks."""
    return _record


@pytest.fixture(scope="session")
def verified() -> Callable[..., dict[str, Any]]:
    """Verify the texts of records, in this process."""
    return _verified
