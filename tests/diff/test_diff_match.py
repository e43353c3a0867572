"""Matching: one to one, best overall, the same from either side."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.diff.assign import assign
from factcheck.diff.likeness import WHOLE, face, likely_pairs
from factcheck.diff.likeness import likeness as alike
from factcheck.diff.match import match_claims
from factcheck.store.load import Record

Make = Callable[..., Record]
worths = st.integers(0, 5).flatmap(
    lambda columns: st.tuples(
        st.just(columns),
        st.lists(st.dictionaries(st.integers(0, max(columns - 1, 0)), st.integers(1, 9)), max_size=5)
        if columns
        else st.lists(st.just({}), max_size=3),
    )
)


def greatest(worth: list[dict[int, int]], row: int = 0, used: frozenset[int] = frozenset()) -> int:
    """The greatest worth there is, by trying everything."""
    if row == len(worth):
        return 0
    alone = greatest(worth, row + 1, used)
    paired = (v + greatest(worth, row + 1, used | {c}) for c, v in worth[row].items() if c not in used)
    return max([alone, *paired])


@given(worths)
@settings(max_examples=500, deadline=None)
def test_the_assignment_is_the_best_there_is(case: tuple[int, list[dict[int, int]]]) -> None:
    columns, worth = case
    found = assign(worth, columns)
    taken = [column for column in found if column >= 0]
    assert len(found) == len(worth)
    assert len(taken) == len(set(taken))
    assert sum(worth[row][column] for row, column in enumerate(found) if column >= 0) == greatest(worth)


def test_best_overall_is_not_greedy() -> None:
    # Row 0 likes column 0 best, but only it can take column 1: 9 + 8 beats 10 + 0.
    assert assign([{0: 10, 1: 9}, {0: 8}], 2) == [1, 0]


def test_a_thousand_rows_that_all_want_the_same_columns() -> None:
    rows = 1000
    worth = [{column: 10_000 - column for column in range(row % 13, 700, 13)} for row in range(rows)]
    found = [column for column in assign(worth, 700) if column >= 0]
    assert len(found) == len(set(found)) == 700


def ids(old: Record, new: Record) -> set[tuple[str, str]]:
    assert old.article is not None and new.article is not None
    there = {(a.id, b.id) for a, b in match_claims(old.article.claims, new.article.claims).pairs}
    back = {(b.id, a.id) for a, b in match_claims(new.article.claims, old.article.claims).pairs}
    assert there == back
    return there


def test_the_id_comes_first(record: Make) -> None:
    old = record([{"id": "a", "value": "5户", "quote": "企业5户"}])
    new = record([{"id": "a", "value": "6户", "quote": "企业6户"}, {"id": "b", "value": "5户", "quote": "企业5户"}])
    assert ids(old, new) == {("a", "a")}


def test_numbered_ids_that_moved_on_by_one(record: Make) -> None:
    words = ["信贷意向额度12亿元", "对92户企业实际发放贷款", "汇票贴现完成31亿元", "争取首批贷款资金7亿元"]
    values = ["12亿元", "92户", "31亿元", "7亿元"]
    old = [{"id": f"c{i}", "value": v, "quote": w} for i, (v, w) in enumerate(zip(values, words, strict=True), 1)]
    new = [{"id": "c1", "value": "20家", "quote": "促成20家金融机构"}]
    new += [{"id": f"c{i + 1}", "value": c["value"], "quote": c["quote"]} for i, c in enumerate(old, 1)]
    assert ids(record(old), record(new)) == {("c1", "c2"), ("c2", "c3"), ("c3", "c4"), ("c4", "c5")}


def test_what_is_measured_comes_before_how_it_is_said(record: Make) -> None:
    said: dict[str, Any] = {"area": "锦州市", "period": "2020-04"}
    old = record(
        [
            {"id": "x1", "value": "12亿元", "quote": "贷款12亿元", "measure": "贷款", **said},
            {"id": "x2", "value": "13亿元", "quote": "存款13亿元", "measure": "存款", **said},
        ]
    )
    new = record(
        [
            {"id": "y1", "value": "13亿元", "quote": "贷款12亿元", "measure": "存款", **said},
            {"id": "y2", "value": "12亿元", "quote": "存款13亿元", "measure": "贷款", **said},
        ]
    )
    assert ids(old, new) == {("x1", "y2"), ("x2", "y1")}


def test_unlike_claims_are_not_forced_together(record: Make) -> None:
    old = record([{"id": "new_share", "value": "60.4%", "quote": "占总投资比重为60.4%", "population": "新建项目"}])
    new = record([{"id": "old_wells", "value": "12 wells", "quote": "twelve wells were drilled"}])
    assert ids(old, new) == set()


def test_each_takes_the_likest_left_when_many_look_alike(record: Make) -> None:
    towns = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"]
    old = [
        {"id": f"a{i}", "value": f"{i + 10}户", "quote": f"{t}{t}镇脱贫户数达到{i + 10}户"} for i, t in enumerate(towns)
    ]
    new = [
        {"id": f"b{i}", "value": f"{i + 30}户", "quote": f"{t}{t}镇脱贫户数达到{i + 30}户"} for i, t in enumerate(towns)
    ]
    assert ids(record(old), record(new[::-1])) == {(f"a{i}", f"b{i}") for i in range(10)}


def test_many_against_many_are_all_found(record: Make) -> None:
    number = 300  # more pairs than are compared in full
    old = [
        {"id": f"a{i}", "value": f"{i + 10}户", "quote": f"第{i * 7919 % 9973}村脱贫户数为{i + 10}户"}
        for i in range(number)
    ]
    new = [
        {"id": f"b{i}", "value": f"{i + 10}户", "quote": f"第{i * 7919 % 9973}村脱贫的户数{i + 10}户"}
        for i in range(number)
    ]
    found = ids(record(old), record(new))
    assert len(found) == number
    assert sum(a[1:] == b[1:] for a, b in found) >= number * 95 // 100


def test_a_claim_is_wholly_like_itself_and_likeness_has_no_direction(record: Make) -> None:
    article = record(
        [
            {
                "id": "a",
                "value": "321户",
                "quote": "开复工321户",
                "measure": "企业",
                "population": "工业",
                "kind": "count",
            },
            {"id": "b", "value": "98.8%", "quote": "开复工率达98.8%", "measure": "率", "area": "锦州市"},
        ]
    ).article
    assert article is not None
    a, b = map(face, article.claims)
    assert alike(a, a) == WHOLE
    assert alike(a, b) == alike(b, a) < WHOLE


def test_likely_pairs_are_bounded_where_there_are_very_many(record: Make) -> None:
    article = record([{"id": f"a{i}", "value": f"{i}户", "quote": f"第{i}村{i}户"} for i in range(3000)]).article
    assert article is not None
    faces = [face(claim) for claim in article.claims]
    pairs = likely_pairs(faces, faces)
    assert len(pairs) < 3000 * 50
    assert sum((i, i) in pairs for i in range(3000)) >= 2900
