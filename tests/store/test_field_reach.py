"""A field of a claim arrives everywhere: whoever adds one and forgets a place is told which."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from factcheck.diff.compare import compare
from factcheck.diff.side import Side
from factcheck.model import Claim
from factcheck.report.formats import Options
from factcheck.report.subjects import Shown
from factcheck.report.whole import written
from factcheck.store.fields import CLAIM
from factcheck.store.load import Record, load_record
from factcheck.verify import verify
from factcheck.verify.bearing import bearing_on

VALUES = {
    "text": "甲乙",
    "edtf": "2019",
    "texts": "[甲, 乙]",
    "truth": "true",
    "decimals": "exact",
    "quotes": "[又说3家]",
    "review": "{status: confirmed, by: w}",
}
"""A value for each shape; a choice takes the last of its choices."""
OWN = {"period": "2019", "unit": "户", "text": "a.txt", "lang": "en"}
PLAIN = {"id": "a", "value": "3", "quote": "共3家"}


def record(folder: Path, name: str, more: str) -> Record:
    claim = ", ".join(f"{key}: {value}" for key, value in PLAIN.items())
    path = folder / name
    path.write_text(f"article: {{title: 试}}\nclaims:\n  - {{{claim}{more}}}\n", encoding="utf-8")
    return load_record(str(path))


@pytest.mark.parametrize("name", [name for name in CLAIM if name not in PLAIN])
def test_a_field_of_a_claim_is_read_compared_and_shown(tmp_path: Path, name: str) -> None:
    field = CLAIM[name]
    value: Any = OWN.get(name) or (field.choices[-1] if field.choices else VALUES[field.shape])
    old, new = record(tmp_path, "old.yaml", ""), record(tmp_path, "new.yaml", f", {name}: {value}")
    assert old.article is not None
    assert new.article is not None
    assert not new.problems
    claim = new.article.claims[0]
    assert getattr(claim, name) not in ("", (), None, False)

    changes = compare(Side("old", (old,), lone=True), Side("new", (new,), lone=True)).changes
    assert name in {one for change in changes for one in change.fields}

    listed = written("list", "json", [(new.article, claim)], Options())
    assert json.loads(listed.text)["claims"][0][name] not in (None, [], False)
    shown = Shown(bearing_on(new.article, claim, verify(str(tmp_path / "new.yaml"))), None, "")
    assert name.replace("_", " ") in written("show", "full", [shown], Options()).text


def test_every_field_of_a_claim_has_its_place_in_the_model() -> None:
    assert set(CLAIM) <= set(Claim._fields)
