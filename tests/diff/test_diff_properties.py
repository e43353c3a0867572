"""Laws of diff: nothing against itself, its mirror image, no matter the order, and its JSON can be applied."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.diff.apply import apply, claims_of
from factcheck.diff.change import KINDS, MIRROR, Change
from factcheck.diff.compare import compare
from factcheck.diff.objects import diff_object
from factcheck.diff.side import Side
from factcheck.store.load import Record, load_text

VALUES = ["1003亩", "1002亩", "66.87公顷", "约10%", "10%", "10.0%", "0.5个百分点", "超过1000人", "1000余人", "13.94亿元",
          "139400万元", "$26 billion", "5~10万元", "几十名", "about 20 firms", "20 firms", "下降20.4%", "三分之二", "0户"]  # fmt: skip
WORDS = ["投资增速", "全市 investment", "占总投资比重", "areas replanted", "企业", ""]
IDS = ["a", "b", "c", "投资", "占比", "firms", "x1"]
review = st.fixed_dictionaries(
    {"status": st.sampled_from(["confirmed", "unreviewed", "wrong"])}, optional={"by": st.sampled_from(["李", "Bo"])}
)


@st.composite
def claim(draw: st.DrawFn, ident: str) -> dict[str, Any]:
    made: dict[str, Any] = {"id": ident, "value": draw(st.sampled_from(VALUES))}
    made["quote"] = draw(st.sampled_from([w for w in WORDS if w])) + made["value"]
    for field in ("measure", "population", "area", "attributed_to", "note"):
        word = draw(st.sampled_from([*WORDS, "", ""]))
        if word:
            made[field] = word
    optional = {
        "period": st.sampled_from(["2020-01", "2020-02"]),
        "kind": st.sampled_from(["level", "growth", "share"]),
        "items": st.sampled_from([["甲", "乙"], ["甲", "…"]]),
        "tags": st.sampled_from([["t"], ["t", "u"]]),
        "also": st.sampled_from([["其他"], [{"exact": "words", "prefix": "in other "}]]),
        "revised": st.just("true"),
        "review": review,
    }
    for field, strategy in optional.items():
        if draw(st.integers(0, 3)) == 0:
            made[field] = draw(strategy)
    return made


@st.composite
def article(draw: st.DrawFn) -> tuple[list[dict[str, Any]], list[str], str]:
    ids = draw(st.lists(st.sampled_from(IDS), unique=True, max_size=5))
    claims = [draw(claim(ident)) for ident in ids]
    checks = []
    if len(ids) > 1:
        pool = [
            f"{ids[0]} <= {ids[1]}",
            f"{ids[0]} = {ids[1]}",
            f"{ids[1]} + {ids[0]} >= ?u",
            f"2 * {ids[0]} = {ids[-1]}",
        ]
        checks = draw(st.lists(st.sampled_from(pool), max_size=3))
    return claims, checks, draw(st.sampled_from(["T", "标题"]))


corpora = st.dictionaries(st.sampled_from(["one", "two", "三"]), article(), max_size=3)


def side(corpus: dict[str, tuple[list[dict[str, Any]], list[str], str]], *, backward: bool = False) -> Side:
    records: list[Record] = []
    for name, (claims, checks, title) in corpus.items():
        data: dict[str, Any] = {"article": {"title": title}}
        if claims:
            data["claims"] = claims[::-1] if backward else claims
        if checks:
            data["checks"] = checks[::-1] if backward else checks
        text = "\n".join(f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in data.items())
        records.append(load_text(text, f"{name}.yaml"))
    return Side("side", tuple(records[::-1] if backward else records))


def key(change: Change, *, mirrored: bool = False) -> tuple[object, ...]:
    """What a change says, without where its files stand; for its mirror image old and new change places."""
    kind = change.kind if KINDS[change.kind].group != "review" else "review"
    ends = [(a, getattr(t, "id", None) or getattr(getattr(t, "check", t), "text", None), getattr(t, "verdict", None))
            for a, t in ((change.old_article, change.old), (change.article, change.new))]  # fmt: skip
    if mirrored:
        kind = MIRROR.get(kind, kind)
        ends.reverse()
    return kind, *ends, change.fields


def keys(changes: tuple[Change, ...], *, mirrored: bool = False) -> list[tuple[object, ...]]:
    return sorted((key(change, mirrored=mirrored) for change in changes), key=repr)


relaxed = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@given(corpora)
@relaxed
def test_nothing_changed_between_a_corpus_and_itself(corpus: Any) -> None:
    again = side(corpus)
    # Read twice, and once with other bytes, so that nothing is equal by identity or by text alone.
    other = Side("other", tuple(load_text(record.text + "\n", record.file) for record in again.records))
    assert compare(again, other).changes == ()
    assert compare(again, side(corpus, backward=True)).changes == ()


@given(corpora, corpora)
@relaxed
def test_the_way_back_mirrors_the_way_there(old: Any, new: Any) -> None:
    there, back = compare(side(old), side(new)).changes, compare(side(new), side(old)).changes
    assert keys(there) == keys(back, mirrored=True)


@given(corpora, corpora)
@relaxed
def test_order_changes_nothing(old: Any, new: Any) -> None:
    expected = [key(change) for change in compare(side(old), side(new)).changes]
    assert [key(change) for change in compare(side(old, backward=True), side(new)).changes] == expected
    assert [key(change) for change in compare(side(old), side(new, backward=True)).changes] == expected


@given(corpora, corpora)
@relaxed
def test_the_json_brings_the_old_claims_to_the_new(old: Any, new: Any) -> None:
    before, after = side(old), side(new)
    data = json.loads(json.dumps(diff_object(compare(before, after)), ensure_ascii=False))
    expected = {name: claims for name, claims in claims_of(after.articles).items() if claims}
    assert {n: c for n, c in apply(data, claims_of(before.articles)).items() if c} == expected
