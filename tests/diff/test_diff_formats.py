"""How changes are put: columns, marks, numbers, and the words for what differs."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from factcheck.diff.change import GROUPS, KINDS, Difference
from factcheck.diff.compare import Diff, compare
from factcheck.diff.side import Side
from factcheck.report.columns import fold_columns, width_of
from factcheck.report.diff.markdown import escaped
from factcheck.report.diff.words import difference_text, marks
from factcheck.report.formats import FORMATS, Options, render
from factcheck.store.load import Record

Make = Callable[..., Record]


def test_columns_of_chinese_and_combining_characters() -> None:
    assert [width_of(text) for text in ("445亩", "abc", "e\u0301", "ＡＢ", "")] == [5, 3, 1, 4, 0]


def test_lines_are_cut_to_columns_and_at_marks() -> None:
    assert fold_columns("445亩", [(1, 3)], None) == [[("4", False), ("45", True), ("亩", False)]]
    assert fold_columns("一二三四", [(2, 3)], 4) == [[("一二", False)], [("三", True), ("四", False)]]
    # A wide character that does not fit whole goes to the next line.
    assert fold_columns("a一二", [], 4) == [[("a一", False)], [("二", False)]]
    assert fold_columns("", [], 4) == [[]]


@pytest.mark.parametrize(
    ("old", "new", "here", "there"),
    [
        ("445亩", "454亩", [(1, 3)], [(1, 3)]),
        ("1002亩", "1003亩", [(3, 4)], [(3, 4)]),
        ("约10%", "10%", [(0, 1)], []),
        ("13.94亿元", "13.9亿元", [(4, 5)], []),
        ("", "10%", [], []),
        ("3户", "3户", [], []),
    ],
)
def test_marks(old: str, new: str, here: list[tuple[int, int]], there: list[tuple[int, int]]) -> None:
    assert marks(old, new) == (here, there)
    assert marks(new, old) == (there, here)


@pytest.mark.parametrize(
    ("amount", "unit", "relative", "text"),
    [
        (Fraction(1), "亩", Fraction(1, 1002), "+1亩, +0.0998 %"),
        (Fraction(-3), "points", Fraction(-2, 17), "-3 points, -11.8 %"),
        (Fraction(5_000_000_000), "USD", Fraction(5, 26), "+5,000,000,000 USD, +19.2 %"),
        (Fraction(3), "deaths", None, "+3 deaths"),
        (Fraction(1, 3), "m", Fraction(1, 3), "+0.333333 m, +33.3 %"),
        (Fraction(2), "", Fraction(2), "+2, +200 %"),
        (Fraction(10) ** 60, "元", Fraction(10) ** 60, f"+1{',000' * 20}元, +1{'0' * 62} %"),
    ],
)
def test_differences_in_words(amount: Fraction, unit: str, relative: Fraction | None, text: str) -> None:
    assert difference_text(Difference(amount, unit, relative)) == text


def test_the_page_explains_every_word() -> None:
    page = (Path(__file__).parents[2] / "docs" / "diff.md").read_text(encoding="utf-8")
    assert [kind for kind in KINDS if f"`{kind}`" not in page] == []
    assert f"(`{' '.join(GROUPS)}`)".replace("note review", "note\nreview") in page


def test_markdown_shows_text_as_it_is() -> None:
    assert escaped("a*b_c|d`e~[x](y)") == r"a\*b\_c\|d\`e\~\[x\](y)"
    assert escaped("<i>&</i>") == "&lt;i&gt;&amp;&lt;/i&gt;"
    assert escaped("@x #12 http://a www.b") == "@<!-- -->x #<!-- -->12 http&#58;//a www&#46;b"


def every_kind(record: Make) -> Diff:
    """Two articles with many kinds of change between them."""
    old = [
        {"id": "gone", "value": "12 wells", "quote": "twelve wells were drilled, 12 wells"},
        {"id": "area_1", "value": "1003亩", "quote": "工程建设面积1003亩"},
        {"id": "b", "value": "13.94亿元", "period": "2019", "attributed_to": "银行", "note": "n" * 90},
        {"id": "c", "value": "约10%", "measure": "share", "tags": ["x"], "review": {"status": "confirmed", "by": "Bo"}},
        {"id": "d", "value": "321户", "quote": {"exact": "开复工321户", "prefix": "全市"}},
        {"id": "e", "items": ["甲", "乙"]},
    ]
    new = [
        {"id": "fresh", "value": "98.8%", "quote": "开复工率达98.8%"},
        {"id": "area", "value": "1003亩", "quote": "工程建设面积1003亩"},
        {"id": "b", "value": "13.9亿元", "period": "2020", "attributed_to": "央行", "note": "m" * 90},
        {"id": "c", "value": "12%", "measure": "rate", "tags": ["y"], "review": {"status": "confirmed", "by": "Bo"}},
        {"id": "d", "value": "321家", "quote": {"exact": "复工321家", "prefix": "全市"}},
        {"id": "e", "items": ["甲", "乙", "…"]},
    ]
    return compare(
        Side("old", (record(old, [{"that": "c <= 11%", "name": "n"}], article={"title": "A"}, file="x.yaml"),)),
        Side("new", (record(new, [{"that": "c <= 11%", "name": "n", "because": "w"}, "b > 3亿元"], file="x.yaml"),)),
    )


def test_every_format_names_every_change(record: Make) -> None:
    diff = every_kind(record)
    found = {change.kind for change in diff.changes}
    assert found >= {"added", "removed", "renamed", "changed", "coarsened", "firmer", "unit", "period", "attribution"}
    assert found >= {
        "described",
        "quote",
        "note",
        "review-lost",
        "article",
        "check-added",
        "check-changed",
        "check-verdict",
    }
    for name in FORMATS["diff"]:
        text = "".join(render("diff", name, diff, Options()))
        assert text.endswith("\n"), name
        assert [kind for kind in KINDS if kind in found and kind not in text] == [], name


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_the_terminal_gets_no_line_too_long_for_its_columns(record: Make, width: int) -> None:
    diff = every_kind(record)
    text = "".join(render("diff", "full", diff, Options(width=width)))
    noted = next(i for i, line in enumerate(text.splitlines()) if line.lstrip().startswith("note "))
    assert max(width_of(line) for line in text.splitlines()[noted : noted + 2]) <= max(width, 50)
    whole = "".join(render("diff", "full", diff, Options()))
    assert f"{'n' * 90} → {'m' * 90}\n" in whole  # off a terminal nothing is wrapped


def test_a_long_comparison_fits_a_comment(record: Make) -> None:
    claims = [[{"id": f"a{i}", "value": f"{i + more}户", "quote": "很" * 30} for i in range(2000)] for more in (1, 2)]
    sides = [
        Side(n, (record(c[:1000]), record(c[1000:], file="y.yaml"))) for n, c in zip(("o", "n"), claims, strict=True)
    ]
    text = "".join(render("diff", "markdown", compare(*sides), Options()))
    assert len(text) < 65_536
    assert "more changes; run `factcheck diff` to see them" in text
