"""``factcheck show``: one claim with what it means and what bears on it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]

PARK = """\
    article: {title: 南山公园, id: park, author: 崔治, published: 2020-05~, text: park.txt}
    unknowns: {平均: 亩}
    claims:
      - {id: 核心区, value: 558亩, quote: 核心区域面积558亩, measure: 核心区面积, area: 南山, kind: level}
      - {id: 补植区, value: 454亩, quote: 补植区面积454亩, kind: level}
      - id: 面积
        value: 1003亩
        quote: {exact: 建设面积1003亩, prefix: 工程}
        also: [{exact: 千亩公园, value: 约1000亩}]
        note: from the caption
        tags: [面积]
        review: {status: disputed, by: 王, on: 2020-06-01, against: 竣工报告}
      - {id: 户数, value: 300余户, quote: 300余户}
      - {id: 树种, items: [京桃, 山杏, …], quote: 京桃、山杏}
      - {id: 竣工, value: 5月底, quote: 5月底, kind: date}
    checks:
      - {name: the zones, that: 核心区 + 补植区 = 面积}
      - 核心区 < 面积
      - {breakdown: {total: {value: 面积}, parts: [{value: 核心区}], complete: false}}
    """
TEXT = """\
南山公园　千亩公园

　　据介绍，工程建设面
积１００３亩，其中核心区域面积558亩，补植区面积454亩。
京桃、山杏等，惠及300余户，5月底完工。
"""
OTHER = """\
    article: {title: 北坡, id: north}
    claims:
      - {id: 核心区, value: 1平方公里, quote: 1平方公里}
    checks:
      - park.核心区 < 核心区
    """


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    claims = tmp_path / "claims"
    claims.mkdir()
    (claims / "park.yaml").write_text(dedent(PARK), encoding="utf-8")
    (claims / "north.yaml").write_text(dedent(OTHER), encoding="utf-8")
    (claims / "park.txt").write_text(TEXT, encoding="utf-8")
    return claims


def shown(factcheck: Run, *arguments: str) -> list[dict[str, Any]]:
    done = factcheck("show", *arguments, "--output-format", "json")
    assert done.returncode == 0, done.stderr
    data = json.loads(done.stdout)
    assert data["schema"] == "factcheck/show/1"
    claims: list[dict[str, Any]] = data["claims"]
    return claims


@pytest.mark.usefixtures("folder")
def test_the_figure_and_what_it_means(factcheck: Run) -> None:
    done = factcheck("show", "park.核心区")
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert lines[0] == "核心区  558亩  claims/park.yaml:4:10"
    assert "  article        南山公园 · 崔治 · 2020-05~" in lines
    assert (
        "  true value     557.5–558.5亩  (rounded: half a unit of the last digit to either side, ends included)"
        in lines
    )
    assert "  exactly        557.5 ≤ x ≤ 558.5" in lines
    # 558.5 亩 of 2000/3 m² each are 372,333.3 m².
    assert any(line.startswith("  in m²") and "372333" in line and "≈" in line for line in lines)
    assert "  measure        核心区面积" in lines
    assert "  review         unreviewed" in lines


@pytest.mark.usefixtures("folder")
def test_the_quote_in_its_article(factcheck: Run) -> None:
    (claim,) = shown(factcheck, "面积")
    context = claim["context"]
    # A line break in the middle of a word of the text, and full-width digits, do not hide the quote.
    assert context["exact"] == "建设面积１００３亩"
    assert context["before"].endswith("据介绍，工程")
    assert context["after"].startswith("，其中核心区域")
    assert (context["file"], context["line"], context["times"]) == ("claims/park.txt", 3, 1)
    done = factcheck("show", "面积")
    assert "  quote          [工程]建设面积1003亩" in done.stdout
    assert "据介绍，工程建设面积１００３亩，其中核心区域" in done.stdout
    assert "(claims/park.txt:3)" in done.stdout


@pytest.mark.usefixtures("folder")
def test_all_its_data(factcheck: Run) -> None:
    text = factcheck("show", "面积").stdout
    assert "  also           千亩公园  = 约1000亩" in text
    assert "  note           from the caption" in text
    assert "  review         disputed by 王 on 2020-06-01 against 竣工报告" in text
    assert "  items          2: 京桃, 山杏 …" in factcheck("show", "树种").stdout
    assert "2+ items" in factcheck("show", "树种").stdout
    assert "  true value     a date" in factcheck("show", "竣工").stdout


@pytest.mark.usefixtures("folder")
def test_open_ends_are_said(factcheck: Run) -> None:
    text = factcheck("show", "户数").stdout
    assert "  exactly        300 < x < 400" in text
    (claim,) = shown(factcheck, "户数")
    assert claim["open"] == [True, True]


@pytest.mark.usefixtures("folder")
def test_the_checks_it_is_in_and_what_they_imply(factcheck: Run) -> None:
    (claim,) = shown(factcheck, "补植区")
    (check,) = claim["checks"]
    assert (check["name"], check["verdict"], check["line"]) == ("the zones", "fails", 17)
    # 1002.5 − 558.5 to 1003.5 − 557.5
    assert check["implied"] == {"low": "444", "high": "446"}
    assert claim["implied"] == {"low": "444", "high": "446", "contradiction": False}
    assert [finding["code"] for finding in claim["findings"]] == ["FC201"]
    text = factcheck("show", "补植区").stdout
    assert "  ✗ fails        the zones: 核心区 + 补植区 = 面积  (claims/park.yaml:17)" in text
    assert "the rest implies 补植区: 444–446亩" in text
    assert "error[FC201] check-fails: " in text


@pytest.mark.usefixtures("folder")
def test_checks_of_other_articles_and_breakdowns_count_too(factcheck: Run) -> None:
    (claim,) = shown(factcheck, "park.核心区")
    assert [check["check"] for check in claim["checks"] if check["article"] == "north"] == ["park.核心区 < 核心区"]
    assert {"核心区 + 补植区 = 面积", "核心区 < 面积"} < {check["check"] for check in claim["checks"]}
    (from_north,) = [check for check in claim["checks"] if check["article"] == "north"]
    # Less than 1.5 km², that is 1,500,000 m² or 2250 亩: the end is left out.
    assert from_north["implied"] == {"low": None, "high": "2250", "open": [False, True]}


@pytest.mark.usefixtures("folder")
def test_what_everything_else_together_implies(factcheck: Run) -> None:
    (claim,) = shown(factcheck, "park.核心区")
    breakdown = next(check for check in claim["checks"] if check["check"] == "breakdown")
    # A part of 面积, which is 1003.5 at most; no part is negative.
    assert breakdown["implied"] == {"low": "0", "high": "1003.5"}
    # Less than 面积 as another check says, and less than 2250 as the other article does; what fails is left out.
    assert claim["implied"] == {"low": "0", "high": "1003.5", "open": [False, True], "contradiction": False}
    assert "  implied        less than 1003.5亩, by everything else together" in factcheck("show", "park.核心区").stdout


@pytest.mark.usefixtures("folder")
def test_an_id_of_several_articles_shows_each(factcheck: Run) -> None:
    done = factcheck("show", "核心区")
    assert done.returncode == 0
    assert [line for line in done.stdout.splitlines() if line.startswith("核心区  ")] == [
        "核心区  1平方公里  claims/north.yaml:3:10",
        "核心区  558亩  claims/park.yaml:4:10",
    ]
    assert [claim["article"] for claim in shown(factcheck, "核心区")] == ["north", "park"]
    assert [claim["article"] for claim in shown(factcheck, "NORTH.核心区")] == ["north"]
    assert [claim["article"] for claim in shown(factcheck, "核心区", "claims/park.yaml")] == ["park"]


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("核区", "no claim is called '核区'; did you mean '核心区'?"),
        ("park.补值区", "no claim is called 'park.补值区'; did you mean 'park.补植区'?"),
        ("zzzzzz", "no claim is called 'zzzzzz' (`factcheck list` shows all)"),
    ],
)
def test_an_unknown_id_offers_the_nearest(factcheck: Run, word: str, said: str) -> None:
    done = factcheck("show", word)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


def test_no_claims_at_all(factcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text("article: {title: t}\n")
    done = factcheck("show", "a", "r.yaml")
    assert done.returncode == 2
    assert "there are no claims in these records" in done.stderr


def test_standard_input_and_the_text_that_is_not_there(factcheck: Run) -> None:
    done = factcheck("show", "核心区", "-", "--stdin-filename", "x.yaml", stdin=dedent(PARK).encode())
    assert done.returncode == 0
    assert "  in the text    park.txt: no such file" in done.stdout


@pytest.mark.parametrize(
    ("write", "said"),
    [
        (lambda text: text.write_bytes(b"\xff\xff"), "neither UTF-8 nor GB18030"),
        (lambda text: text.write_text("another edition"), "not in park.txt"),
        (lambda text: text.mkdir(), "is not a file"),
    ],
)
def test_a_text_that_does_not_help_says_why(
    factcheck: Run, folder: Path, write: Callable[[Path], object], said: str
) -> None:
    (folder / "park.txt").unlink()
    write(folder / "park.txt")
    done = factcheck("show", "park.核心区")
    assert done.returncode == 0
    assert any(line.startswith("  in the text") and said in line for line in done.stdout.splitlines())


def test_a_text_in_gbk_is_read(factcheck: Run, folder: Path) -> None:
    (folder / "park.txt").write_bytes(TEXT.encode("gb18030"))
    (claim,) = shown(factcheck, "park.核心区")
    assert claim["context"]["exact"] == "核心区域面积558亩"


def test_a_quote_composed_otherwise_than_the_text_is_the_same_words(factcheck: Run, folder: Path) -> None:
    # The text has e and a combining accent, the record one character; verify and show agree that the quote is there.
    (folder / "park.txt").write_text("The cafe\u0301 has 12 seats.\n", encoding="utf-8")
    record = (
        "article: {title: t, text: park.txt}\nclaims: [{id: seats, value: 12 seats, quote: caf\u00e9 has 12 seats}]\n"
    )
    (folder / str(folder / "park.yaml")).write_text(record, encoding="utf-8")
    assert factcheck("verify", "--strict", str(folder / "park.yaml")).returncode == 0
    (claim,) = shown(factcheck, "seats", str(folder / "park.yaml"))
    assert claim["context"]["exact"] == "cafe\u0301 has 12 seats"


def test_where_the_quote_is_left_out_the_value_is_looked_up(factcheck: Run, folder: Path) -> None:
    (folder / "park.yaml").write_text(
        dedent("""\
        article: {title: t, text: park.txt}
        claims: [{id: 补植区, value: 454亩}]
        """),
        encoding="utf-8",
    )
    (claim,) = shown(factcheck, "补植区")
    assert claim["quote"] is None
    assert (claim["context"]["exact"], claim["context"]["line"]) == ("454亩", 4)


@pytest.mark.usefixtures("folder")
def test_the_place_is_a_link_where_colour_is(factcheck: Run) -> None:
    painted = factcheck("show", "补植区", "--color", "always").stdout
    assert "\x1b]8;" in painted
    assert "claims/park.yaml" in painted
    assert "\x1b" not in factcheck("show", "补植区").stdout


def test_problems_are_counted_and_unreadable_paths_exit_2(factcheck: Run, folder: Path) -> None:
    (folder / "bad.yaml").write_text("article: {title: t}\nclaims:\n  - {id: a, value: x, quote: x, zzz: 1}\n")
    done = factcheck("show", "补植区", "claims", "no.yaml")
    assert done.returncode == 2
    assert "补植区  454亩" in done.stdout
    assert done.stderr.splitlines()[0] == "factcheck: error: no.yaml: no such file"
    assert "run `factcheck verify` to see" in done.stderr.splitlines()[1]
