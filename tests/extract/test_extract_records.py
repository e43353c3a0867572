"""Draft records: they load without a complaint, are the same each time, and an update only adds."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract import extract
from factcheck.extract.cover import cover
from factcheck.extract.drafted import as_article
from factcheck.extract.extraction import ArticleDraft
from factcheck.extract.record import as_yaml, file_stem, scalar
from factcheck.extract.update import updated
from factcheck.store.load import load_text
from factcheck.text.lines import Lines
from factcheck.verify.reading import verify_text

BULLETINS = sorted((Path(__file__).parent / "bulletins").glob("*.txt"))
TEXT = """南山工程完工 面积1003亩

本报讯 记者甲报道 2020年5月,南山工程建设面积1003亩,其中核心区域面积558亩,补植区面积445亩,投资323.01万元,同比增长5.2%。
"""
VALUES = ["1003亩", "558亩", "445亩", "323.01万元", "同比增长5.2%", "1003亩"]
"""Those of the body, then the headline's."""
RECORD = """# kept as it is
article:
  title: 南山工程完工 面积1003亩
  lang: zh
claims:
  # the whole
  - id: 面积
    value: 1003亩
    quote: 建设面积1003亩
  - {id: 核心区, value: 558亩, quote: 核心区域面积558亩}

checks:
  - 核心区 <= 面积
"""


def draft(text: str) -> ArticleDraft:
    (article,) = extract(text).articles
    return article


@pytest.mark.parametrize("path", BULLETINS, ids=lambda p: p.stem)
def test_drafts_load_without_a_complaint(path: Path) -> None:
    article = draft(path.read_text("utf-8"))
    text = as_yaml(article, published="2024-05")
    record = load_text(text, "draft.yaml")
    assert record.problems == []
    assert record.article is not None
    assert len(record.article.claims) == len(article.drafts)
    assert len(record.article.checks) == len(article.checks)
    for claim in record.article.claims:
        assert claim.quote is not None
        assert claim.value in claim.quote.exact
        assert len(claim.quote.exact) <= 40 or (article.lang == "en" and len(claim.quote.exact.split()) <= 15)
        quoted = claim.quote.prefix + claim.quote.exact + claim.quote.suffix
        assert article.reading.text.count(quoted) >= 1
    assert as_yaml(draft(path.read_text("utf-8")), published="2024-05") == text


def test_a_record_in_full() -> None:
    assert (
        as_yaml(draft(TEXT), published="2020-06")
        == (
            "article:\n"
            "  title: 南山工程完工 面积1003亩\n"
            "  published: 2020-06\n"
            "  lang: zh\n"
            "\n"
            "claims:\n"
            "  - id: 南山工程建设面积\n"
            "    value: 1003亩\n"
            "    quote: 南山工程建设面积1003亩\n"
            "    measure: 南山工程建设面积\n"
            "    period: 2020-05\n"
            "    kind: level\n"
        )
        + as_yaml(draft(TEXT), published="2020-06").split("kind: level\n", 1)[1]
    )


def test_every_figure_is_a_claim_of_its_own() -> None:
    article = draft(TEXT)
    assert [d.items[0].value for d in article.drafts] == VALUES
    assert [d.items[0].role for d in article.drafts] == ["body"] * 5 + ["headline"]


@pytest.mark.parametrize("path", BULLETINS, ids=lambda p: p.stem)
def test_the_model_is_what_the_record_says(path: Path) -> None:
    """One road: a draft in memory and its record, read back, are the same claims and checks."""
    text = path.read_text("utf-8")
    article = draft(text)
    model = as_article(article, id="draft", file="draft.yaml", lines=Lines(text), published="2024-05")
    record = load_text(as_yaml(article, published="2024-05"), "draft.yaml").article
    assert record is not None
    for one, other in zip(model.claims, record.claims, strict=True):
        for field in ("id", "value", "interval", "unit_read", "measure", "area", "period", "kind", "basis", "items"):
            assert getattr(one, field) == getattr(other, field), (one.id, field)
    for one, other in zip(model.checks, record.checks, strict=True):
        for field in ("text", "rule", "licence", "open"):
            assert getattr(one, field) == getattr(other, field), (one.text, field)
        assert len(one.readings) == len(other.readings)


def test_coverage() -> None:
    record = load_text(RECORD, "r.yaml").article
    assert record is not None
    found = cover(draft(TEXT), record)
    assert [(item.value, claim) for item, claim in found.covered] == [("1003亩", "面积"), ("558亩", "核心区")]
    assert [item.value for item in found.missing] == ["1003亩", "445亩", "323.01万元", "同比增长5.2%"]
    assert found.percent == 33


def test_an_update_only_adds() -> None:
    record = load_text(RECORD, "r.yaml").article
    assert record is not None
    text = updated(RECORD, record, draft(TEXT), published="2020-06")
    kept = iter(text.split("\n"))
    assert all(line in kept for line in RECORD.rstrip("\n").split("\n"))  # every old line, in order
    again = load_text(text, "r.yaml")
    assert again.problems == []
    assert again.article is not None
    assert [c.value for c in again.article.claims] == VALUES
    assert again.article.checks[0].text == "核心区 <= 面积"
    assert any("面积" in c.text and "=" in c.text for c in again.article.checks[1:])
    assert updated(text, again.article, draft(TEXT), published="2020-06") == text


@pytest.mark.parametrize(
    "text",
    [
        "4, 13., 13., 13., 13.",
        "3., 3., 3., 3., 3., 3.",
        "增长5%,增长5%,增长5%,增长5%。",
        "共有3家,共有3家,共有3家,其中3家。" * 20,
        "12家12家12家 12家",
    ],
)
def test_a_second_update_adds_nothing(text: str) -> None:
    """Figures that cannot be told apart by the words around them are as many in the record as in the article."""
    written = as_yaml(draft(text))
    record = load_text(written, "r.yaml").article
    assert record is not None
    assert updated(written, record, draft(text)) == written
    # Half of it, as an editor leaves it: the rest is added once.
    claims = written.split("\n  - id:")
    half = "\n  - id:".join(claims[: max(2, len(claims) // 2)])
    half = half.split("\nchecks:")[0] + "\n"
    record = load_text(half, "r.yaml").article
    assert record is not None
    once = updated(half, record, draft(text))
    record = load_text(once, "r.yaml").article
    assert record is not None
    assert updated(once, record, draft(text)) == once


def test_a_record_beside_the_schema_names_it_for_editors(factcheck, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    for folder, first in (
        ("bare", "article:"),
        ("set-up/claims", "# yaml-language-server: $schema=record.schema.json"),
    ):
        (tmp_path / folder).mkdir(parents=True)
        if first.startswith("#"):
            assert factcheck("init", "set-up").returncode == 0
        assert factcheck("extract", "a.txt", "--into", folder).returncode == 0
        (file,) = (one for one in (tmp_path / folder).glob("*.yaml") if one.name != "example.yaml")
        assert file.read_text(encoding="utf-8").splitlines()[0] == first
        assert factcheck("extract", "a.txt", "--into", folder, "--update").stdout.endswith(": nothing to add\n")


def test_what_nobody_sees_stays_out_of_the_record(factcheck, tmp_path: Path) -> None:
    text = "\u200b南山\u2060工程\n\n本报讯 共有\u202e1003亩\u202c,其中核\ufeff心区558亩,补植区445\u200b亩。\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    for _ in range(2):
        done = factcheck("extract", "a.txt", "--into", ".", "--update")
        assert done.returncode == 0, done.stderr
    assert done.stdout.endswith(": nothing to add\n")
    (file,) = tmp_path.glob("*.yaml")
    record = file.read_text(encoding="utf-8")
    assert "title: 南山工程\n" in record
    assert "核心区558亩" in record
    # The draft and verify agree, also where the text is held against it.
    assert "  text: a.txt\n" in record
    verified = factcheck("verify", "--strict", "--quiet", file.name)
    assert (verified.returncode, verified.stdout) == (0, "")
    assert "100 %" in factcheck("coverage", file.name).stdout
    # Of a title that nobody sees, nothing is left.
    assert load_text(as_yaml(draft("\u200b\n\n本报讯 共有3家企业参加。")), "r.yaml").problems == []


def test_an_update_of_a_record_without_claims() -> None:
    bare = "article: {title: 南山}\nclaims: []\n"
    record = load_text(bare, "r.yaml").article
    assert record is not None
    again = load_text(updated(bare, record, draft(TEXT)), "r.yaml")
    assert again.problems == []
    assert again.article is not None
    assert len(again.article.claims) == len(VALUES)


def test_file_stem() -> None:
    assert file_stem(draft(TEXT)) == "南山工程完工面积1003亩"
    assert (
        file_stem(draft("Council approves $5 million budget\n\nOn Monday it did, for 2 years.\n"))
        == "council-approves-5-million-budget"
    )


@given(st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=30))
def test_scalars_read_back(text: str) -> None:
    record = load_text(f"article:\n  title: {scalar('x' + text)}\n", "r.yaml")
    if not any(p.code == "FC022" for p in record.problems) and record.article is not None:
        assert record.article.title.strip() == " ".join(("x" + text).split("\n")).strip() or "\x85" in text


def test_problems_are_placed_on_the_lines_of_the_text() -> None:
    text = "标题\n\n全市有1036人参加,其中党员1200人。\n2月30日开工,面积1003亩,其中核心558亩,其余454亩。\n"
    found = [
        (f.code, f.severity, f.place.line, f.place.column, f.place.end_column)
        for f in verify_text(text, "a.txt").findings
    ]
    assert found == [("FC201", "error", 3, 16, 21), ("FC501", "error", 4, 1, 6), ("FC201", "error", 4, 28, 32)]
