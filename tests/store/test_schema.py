"""The JSON Schema of records, held against the reader that it is to agree with."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.store import fields
from factcheck.store.load import load_text
from factcheck.store.schema import DRAFT, record_schema

CLAIMS = sorted((Path(__file__).parents[2] / "claims").glob("*.yaml"))
SCHEMA = record_schema()
VALIDATOR = jsonschema.Draft7Validator(SCHEMA)

CLAIM = {"id": "a", "value": "3家", "quote": "共3家"}
RECORD: dict[str, Any] = {"article": {"title": "t"}, "claims": [CLAIM]}
BREAKDOWN = {"total": {"value": "a"}, "parts": [{"value": "a"}], "complete": "true"}


class Untyped(yaml.BaseLoader):
    """Every scalar as typed, as the reader has it."""


class Editor(yaml.SafeLoader):
    """Scalars with types, as editors have them; JSON, and so a schema, knows no dates: they stay text."""


Editor.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def accepts(record: Any) -> bool:
    return bool(VALIDATOR.is_valid(record))


def read(record: Any) -> list[str]:
    """The codes of what the reader finds wrong; JSON is YAML."""
    return [problem.code for problem in load_text(json.dumps(record, ensure_ascii=False), "r.yaml").problems]


def having(**changes: Any) -> Any:
    """A right record with its only claim changed."""
    return {**RECORD, "claims": [{**CLAIM, **changes}]}


def test_it_is_a_draft_07_schema() -> None:
    assert SCHEMA["$schema"] == DRAFT
    jsonschema.Draft7Validator.check_schema(SCHEMA)
    json.dumps(SCHEMA)


@pytest.mark.parametrize("loader", [Untyped, Editor])
@pytest.mark.parametrize("file", CLAIMS, ids=lambda file: file.stem)
def test_every_record_of_ours_is_valid(file: Path, loader: Any) -> None:
    record = yaml.load(file.read_text(encoding="utf-8"), Loader=loader)
    assert [error.message for error in VALIDATOR.iter_errors(record)] == []


@pytest.mark.parametrize(
    ("section", "definition"),
    [
        (fields.RECORD, SCHEMA),
        (fields.ARTICLE, SCHEMA["definitions"]["article"]),
        (fields.DEFAULTS, SCHEMA["definitions"]["defaults"]),
        (fields.CLAIM, SCHEMA["definitions"]["claim"]),
        (fields.QUOTE, SCHEMA["definitions"]["quote"]),
        (fields.ALSO, SCHEMA["definitions"]["place"]),
        (fields.REVIEW, SCHEMA["definitions"]["review"]),
        (fields.CHECK, SCHEMA["definitions"]["check"]),
        (fields.BREAKDOWN, SCHEMA["definitions"]["breakdown"]),
        (fields.PART, SCHEMA["definitions"]["part"]),
    ],
)
def test_every_field_is_there_and_explained_in_both_languages(
    section: dict[str, fields.Field], definition: dict[str, Any]
) -> None:
    assert list(definition["properties"]) == list(section)
    assert definition["additionalProperties"] is False
    for name, field in section.items():
        said = definition["properties"][name]["description"]
        assert said == f"{field.help} {field.help_zh}"
        assert definition["properties"][name].get("examples", []) == list(field.examples)


SAMPLES: dict[str, Any] = {
    "measure": "户数",
    "population": "企业",
    "area": "锦州市",
    "period": "2020-01/2020-04~",
    "kind": "count",
    "basis": "yoy",
    "attributed_to": "据统计",
    "items": ["甲", "乙", "丙"],
    "unit": "户",
    "decimals": "0",
    "prices": "constant",
    "revised": "true",
    "note": "n",
    "tags": ["t"],
    "review": {"status": "confirmed", "by": "w", "on": "2020-06-01", "against": "s"},
    "also": ["标题3家", {"exact": "三家", "prefix": "共", "suffix": "。", "value": "3家"}],
}
STRAY = ("titel", "valeu", "Value", "值", "<", "x-note")


@settings(max_examples=60, deadline=None)
@given(
    left_out=st.sets(st.sampled_from(["id", "value", "quote"]), max_size=2),
    extra=st.sets(st.sampled_from(sorted(SAMPLES)), max_size=5),
    stray=st.sets(st.sampled_from(STRAY), max_size=1),
    kept=st.booleans(),
)
def test_reader_and_schema_agree_on_a_claims_fields(
    left_out: set[str], extra: set[str], stray: set[str], kept: bool
) -> None:
    if "unit" in extra:  # the sample's unit is printed beside the digits already
        extra = extra - {"unit"}
    claim = {k: v for k, v in CLAIM.items() if k not in left_out} | {k: SAMPLES[k] for k in sorted(extra)}
    claim |= dict.fromkeys(stray, "x")
    record = {"article": {"title": "t"} | ({"text": "t.txt"} if kept else {}), "claims": [claim]}
    # Whether figures agree with each other is for the reader alone; here only what is known and what is needed counts.
    codes = [code for code in read(record) if code in ("FC005", "FC006")]
    assert accepts(record) == (not codes)


@pytest.mark.parametrize(
    ("path", "section"),
    [
        ((), fields.RECORD),
        (("article",), fields.ARTICLE),
        (("claims", 0), fields.CLAIM),
        (("claims", 0, "quote"), fields.QUOTE),
        (("claims", 0, "also", 0), fields.ALSO),
        (("claims", 0, "review"), fields.REVIEW),
        (("checks", 0), fields.CHECK),
        (("checks", 1, "breakdown"), fields.BREAKDOWN),
        (("checks", 1, "breakdown", "total"), fields.PART),
        (("defaults",), fields.DEFAULTS),
    ],
)
def test_reader_and_schema_agree_section_by_section(path: tuple[Any, ...], section: dict[str, fields.Field]) -> None:
    whole: dict[str, Any] = {
        "article": {"title": "t"},
        "defaults": {"area": "锦州市"},
        "claims": [{**CLAIM, "quote": {"exact": "共3家"}, "also": [{"exact": "3家"}], "review": {"by": "w"}}],
        "checks": [{"that": "a = a", "because": "w"}, {"breakdown": BREAKDOWN}],
    }
    assert accepts(whole)
    assert read(whole) == []

    def at(record: Any) -> dict[str, Any]:
        for step in path:
            record = record[step]
        assert isinstance(record, dict)
        return record

    stray = deepcopy(whole)
    at(stray)["oddity"] = "x"
    assert not accepts(stray)
    assert "FC005" in read(stray)
    for name in list(at(whole)):
        without = deepcopy(whole)
        del at(without)[name]
        wrong = bool({"FC006", "FC020"} & set(read(without)))
        assert accepts(without) != wrong, f"{name} of {path}"
    for name, field in section.items():
        if field.shape in ("choice", "truth", "edtf", "id") and name != "id":
            broken = deepcopy(whole)
            at(broken)[name] = "no such thing"
            assert not accepts(broken), name
            assert "FC011" in read(broken), name


@pytest.mark.parametrize("text", [12, 3.5, True, False, "12.50", "no", 2020])
def test_what_an_editor_takes_for_another_type_is_text(text: Any) -> None:
    assert accepts(having(value=text, note=text, period=text, tags=[text], items=[text], quote=text))
    assert accepts({**RECORD, "article": {"title": text}})
    assert accepts({**RECORD, "unknowns": {"n": text}})


@pytest.mark.parametrize(
    "claim",
    [
        {"id": "b", "items": ["甲", "乙"], "quote": "甲、乙"},
        {"id": "b", "value": "3家", "quote": {"exact": "3家", "prefix": "共"}},
        {"id": "企业数_2", "value": "3家", "quote": "3家", "decimals": -3},
        {"id": "_x", "value": "3家", "quote": "3家", "decimals": "exact", "revised": True},
        {"id": "no", "value": "3家", "quote": "3" * 40},
        {"id": "é", "value": "3家", "quote": "3家", "review": {"on": "2020-06"}},
    ],
)
def test_both_accept(claim: dict[str, Any]) -> None:
    record = {**RECORD, "claims": [claim]}
    assert accepts(record)
    assert [code for code in read(record) if code != "FC017"] == []


@pytest.mark.parametrize(
    "record",
    [
        pytest.param([], id="a list"),
        pytest.param({"claims": []}, id="no article"),
        pytest.param({"article": "t"}, id="article is text"),
        pytest.param({"article": {"title": ""}}, id="empty title"),
        pytest.param({"article": {"title": " \n"}}, id="blank title"),
        pytest.param({"article": {"title": ["t"]}}, id="title is a list"),
        pytest.param({"article": {"title": "t", "published": "2020-13"}}, id="month 13"),
        pytest.param({"article": {"title": "t", "published": "20-05"}}, id="short year"),
        pytest.param({"article": {"title": "t", "rounding": "down"}}, id="unknown rounding"),
        pytest.param({"article": {"title": "x" * 2001}}, id="long title"),
        pytest.param({**RECORD, "claims": {"a": CLAIM}}, id="claims are a mapping"),
        pytest.param({**RECORD, "claims": ["a"]}, id="a claim is text"),
        pytest.param(having(id="1a"), id="id begins with a digit"),
        pytest.param(having(id="a b"), id="id with a space"),
        pytest.param(having(id="a-b"), id="id with a hyphen"),
        pytest.param(having(id="甲、乙"), id="id with a comma"),
        pytest.param(having(id="a" * 101), id="long id"),
        pytest.param(having(kind="number"), id="unknown kind"),
        pytest.param(having(items=[]), id="no items"),
        pytest.param(having(items=["甲", "甲"]), id="one item twice"),
        pytest.param(having(items="甲、乙"), id="items are text"),
        pytest.param(having(quote={"prefix": "共"}), id="a quote without its words"),
        pytest.param(having(quote="3" * 2001), id="a long quote"),
        pytest.param(having(quote={"exact": "3" * 2001}), id="long exact words"),
        pytest.param(having(also="标题"), id="also is text"),
        pytest.param(having(also=[{"value": "3家"}]), id="a place without words"),
        pytest.param(having(review="confirmed"), id="a review is text"),
        pytest.param(having(review={"status": "ok"}), id="unknown status"),
        pytest.param(having(revised="maybe"), id="neither true nor false"),
        pytest.param(having(value=["3家"]), id="value is a list"),
        pytest.param({**RECORD, "checks": "a = a"}, id="checks are text"),
        pytest.param({**RECORD, "checks": [{"because": "x"}]}, id="a check without a relation"),
        pytest.param({**RECORD, "checks": [{"that": "a = a", "breakdown": BREAKDOWN}]}, id="two relations"),
        pytest.param({**RECORD, "checks": [{"breakdown": {**BREAKDOWN, "rest": "r"}}]}, id="complete with a rest"),
        pytest.param({**RECORD, "checks": [{"breakdown": {**BREAKDOWN, "parts": []}}]}, id="no parts"),
        pytest.param(
            {**RECORD, "checks": [{"breakdown": {"total": {}, "parts": [{"value": "a"}]}}]},
            id="neither complete nor rest",
        ),
        pytest.param({**RECORD, "unknowns": ["n"]}, id="unknowns are a list"),
        pytest.param({**RECORD, "unknowns": {"1n": "户"}}, id="an unknown begins with a digit"),
        pytest.param({**RECORD, "defaults": {"value": "3家"}}, id="a default value"),
    ],
)
def test_both_refuse(record: Any) -> None:
    assert not accepts(record)
    assert read(record) != []


names = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=6)


@settings(max_examples=300, deadline=None)
@given(name=names | st.from_regex(r"\A[_\w]\w{0,5}\Z"))
def test_no_name_that_the_reader_accepts_is_refused(name: str) -> None:
    record = having(id=name)
    if name.isidentifier():
        assert "FC008" not in read(record)
        assert accepts(record)
    if not accepts(record):
        assert read(record) != []


@settings(max_examples=200, deadline=None)
@given(
    date=st.from_regex(r"\A[0-9]{4}(-[0-9]{1,2}){0,2}[~?%]{0,2}\Z")
    | st.dates().map(str)
    | st.text("0123456789-~/", max_size=11)
)
def test_no_date_that_the_reader_accepts_is_refused(date: str) -> None:
    record = {**RECORD, "article": {"title": "t", "published": date}}
    if not accepts(record):
        assert read(record) != []


@settings(max_examples=200, deadline=None)
@given(decimals=st.integers(-150, 150).map(str) | st.sampled_from(["exact", "Exact", "+2", " 3", "", "x", "1.5"]))
def test_no_precision_that_the_reader_accepts_is_refused(decimals: str) -> None:
    record = having(decimals=decimals)
    if not accepts(record):
        assert read(record) != []
