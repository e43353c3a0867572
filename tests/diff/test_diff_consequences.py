"""What changes come to: verdicts, as verify gives them, and articles that still state the old value."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from factcheck import diff
from factcheck.diff.apply import apply, claims_of
from factcheck.diff.change import Change
from factcheck.diff.compare import compare
from factcheck.diff.objects import diff_object
from factcheck.diff.side import Side
from factcheck.diff.sources import from_path
from factcheck.errors import FactcheckError, InputError
from factcheck.findings import Verdict
from factcheck.store.load import Record
from factcheck.verify.engine import verify_records

Make = Callable[..., Record]
SAME = {"measure": "固定资产投资", "area": "锦州市", "period": "2020-01/2020-04", "kind": "level"}


def verdicts(changes: tuple[Change, ...]) -> dict[str, tuple[str, str]]:
    found = {}
    for change in changes:
        if isinstance(change.old, Verdict) and isinstance(change.new, Verdict):
            found[change.subject] = change.old.verdict, change.new.verdict
    return found


def test_holds_and_fails_now(record: Make) -> None:
    claims = [{"id": "a", "value": "1户"}, {"id": "b", "value": "2户"}, {"id": "c", "value": "3户"}]
    changed = [*claims[:2], {"id": "c", "value": "4户"}]
    found = compare(
        Side("old", (record(claims, ["a + b = c", "b + b = c", "a < b"]),)),
        Side("new", (record(changed, ["a + b = c", "b + b = c", "a < b"]),)),
    )
    assert verdicts(found.changes) == {"a + b = c": ("exact", "fails"), "b + b = c": ("fails", "exact")}
    assert [change.subject for change in found.consequences.holds] == ["b + b = c"]
    assert [change.subject for change in found.consequences.fails] == ["a + b = c"]


def test_a_check_of_another_article_fails_now(record: Make) -> None:
    other = record([{"id": "n", "value": "3户"}], ["n = x.a"], file="y.yaml")
    before = record([{"id": "a", "value": "3户"}])
    after = record([{"id": "a", "value": "4户"}])
    found = compare(Side("old", (before, other)), Side("new", (after, other)))
    assert verdicts(found.changes) == {"n = x.a": ("exact", "fails")}
    assert [(c.article, c.file) for c in found.consequences.fails] == [("y", "y.yaml")]


def test_checks_that_hold_alone_and_conflict_together(record: Make) -> None:
    checks = ["a + b = whole", "a - b = more"]
    claims = [
        {"id": "a", "value": "60户"},
        {"id": "b", "value": "约40户"},
        {"id": "whole", "value": "100户"},
        {"id": "more", "value": "20户"},
    ]
    changed = [*claims[:3], {"id": "more", "value": "19户"}]
    found = compare(Side("old", (record(claims, checks),)), Side("new", (record(changed, checks),)))
    assert verdicts(found.changes) == dict.fromkeys(checks, ("holds", "conflict"))


@pytest.mark.parametrize("seed", range(40))
def test_verdicts_are_those_of_verify(seed: int, record: Make) -> None:
    import random

    chance = random.Random(seed)
    names = ["a", "b", "c", "d", "e"]
    pool = [
        "a + b = c",
        "c - d = e",
        "a <= b",
        "d / ?u = 50%",
        "?u >= e",
        "a + b + ?v = 30",
        "growth(c, d) >= 10%",
        "b ≈ c",
    ]

    def corpus(base: list[int]) -> tuple[Record, ...]:
        claims = [{"id": n, "value": f"{chance.choice(['', '', '约'])}{v}户"} for n, v in zip(names, base, strict=True)]
        other = [{"id": "z", "value": f"{base[0]}户"}]
        return record(claims, checks), record(other, ["z = x.a", "z <= 9"], file="y.yaml")

    checks = chance.sample(pool, 5)
    base = [chance.randint(1, 20) for _ in names]
    old = corpus(base)
    new = corpus([v + chance.choice([0, 0, 0, 1, -1, 10]) for v in base])
    expected = {}
    for before, after in zip(verify_records(list(old)).verdicts, verify_records(list(new)).verdicts, strict=True):
        assert before.check.text == after.check.text
        if before.verdict != after.verdict:
            expected[before.check.text] = before.verdict, after.verdict
    assert verdicts(compare(Side("old", old), Side("new", new)).changes) == expected


def test_another_article_still_states_the_old_value(record: Make) -> None:
    def sides(other: str, **more: str) -> Any:
        rest = record([{"id": "投资额", "value": other, **SAME, **more}], file="later.yaml")
        pair = [record([{"id": "投资", "value": v, **SAME}]) for v in ("12.5亿元", "13.5亿元")]
        return compare(*(Side(name, (one, rest)) for name, one in zip(("old", "new"), pair, strict=True)))

    still = sides("12.5亿元").consequences.still
    assert [(one.claim.article, one.claim.id, one.file, one.change.subject) for one in still] == [
        ("later", "投资额", "later.yaml", "投资")
    ]
    assert sides("125000万元").consequences.still
    assert not sides("13.5亿元").consequences.still
    assert not sides("超过10亿元").consequences.still  # both can be more than that
    assert not sides("12.5亿元", period="2019").consequences.still
    assert not sides("12.5亿美元").consequences.still


def test_of_one_file_the_articles_beside_it_are_looked_at(tmp_path: Path, record_text: Callable[..., str]) -> None:
    for name, value in (("old", "12.5亿元"), ("new", "13.5亿元"), ("later", "12.5亿元")):
        text = record_text([{"id": "投资", "value": value, **SAME}])
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    found = compare(from_path(str(tmp_path / "old.yaml")), from_path(str(tmp_path / "new.yaml")))
    assert {one.claim.article for one in found.consequences.still} == {"old", "later"}


def test_the_library_yields_changes(tmp_path: Path, record: Make, record_text: Callable[..., str]) -> None:
    old, new = record([{"id": "a", "value": "3户"}]), record([{"id": "a", "value": "4户"}])
    assert [change.kind for change in diff(old, new)] == ["changed"]
    assert [change.kind for change in diff([old.article], [new])] == ["changed"]
    file = tmp_path / "x.yaml"
    file.write_text(record_text([{"id": "a", "value": "3户"}]), encoding="utf-8")
    assert list(diff(file, str(file))) == []
    with pytest.raises(InputError, match="no such file"):
        list(diff(tmp_path / "none.yaml", file))
    with pytest.raises(TypeError, match="not int"):
        list(diff(3, file))  # type: ignore[operator]
    change = next(iter(diff(old, new)))
    with pytest.raises(AttributeError):
        change.kind = "added"  # type: ignore[misc]


CASES = yaml.load((Path(__file__).parent / "cases.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_each_case_can_be_applied(case: dict[str, Any], record: Make) -> None:
    old, new = (Side(s, (record(case[s], file=f"{s}.yaml"),), lone=True) for s in ("old", "new"))
    data = json.loads(json.dumps(diff_object(compare(old, new))))
    assert apply(data, claims_of(old.articles)) == {k: v for k, v in claims_of(new.articles).items() if v}


def test_changes_made_from_other_claims_are_refused(record: Make) -> None:
    old, new = record([{"id": "a", "value": "3户"}]), record([{"id": "a", "value": "4户"}])
    data = diff_object(compare(Side("old", (old,)), Side("new", (new,))))
    with pytest.raises(FactcheckError, match="another 'value'"):
        apply(data, {"x": {"a": {"id": "a", "value": "5户", "quote": "a 3户"}}})
    with pytest.raises(FactcheckError, match="has no claim 'a'"):
        apply(data, {"x": {}})
    with pytest.raises(FactcheckError, match="not the JSON of a diff"):
        apply({"schema": "factcheck/verify/1"}, {})
