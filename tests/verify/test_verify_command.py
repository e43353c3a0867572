"""``factcheck verify`` on small records, each worked out by hand."""

from __future__ import annotations

import json
from pathlib import Path
from textwrap import dedent

import pytest


def write(folder: Path, name: str, text: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(dedent(text), encoding="utf-8")


SUM = """\
    article: {{title: 南坡种树}}
    claims:
      - {{id: 核心区, value: 558亩, quote: 核心区面积558亩}}
      - {{id: 补植区, value: {part}, quote: 补植区面积{part}}}
      - {{id: 面积, value: 1003亩, quote: 建设面积1003亩}}
    checks:
      - {check}
    """


def summed(part: str, check: str = "核心区 + 补植区 = 面积") -> str:
    return SUM.format(part=part, check=check)


def verdict(factcheck, folder: Path, record: str, *options: str) -> dict:
    write(folder, "r.yaml", record)
    done = factcheck("verify", "--output-format", "json", *options, "r.yaml")
    assert done.stderr == ""
    return json.loads(done.stdout) | {"status": done.returncode}


@pytest.mark.parametrize(
    ("part", "expected", "left"),
    [
        ("445亩", "exact", ["1002", "1004"]),  # 558 + 445 = 1003
        ("444亩", "holds", ["1001", "1003"]),  # [1001, 1003] meets [1002.5, 1003.5]
        ("446亩", "holds", ["1003", "1005"]),  # 1003–1005 meets 1002.5–1003.5 from 1003 on
        ("443.5亩", "fails", ["1000.95", "1002.05"]),  # 557.5 + 443.45 to 558.5 + 443.55: below 1002.5
        ("454亩", "fails", ["1011", "1013"]),
    ],
)
def test_a_sum_of_rounded_areas(factcheck, tmp_path: Path, part: str, expected: str, left: list[str]) -> None:
    data = verdict(factcheck, tmp_path, summed(part))
    (check,) = data["checks"]
    assert (check["verdict"], check["left"], check["right"]) == (expected, left, ["1002.5", "1003.5"])
    assert check["unit"] == "亩"
    # 443.5 printed for 443.59 cut off, and 558 for 558.99, would do: what a lenient reading saves does not fail the run.
    assert data["status"] == (1 if part == "454亩" else 0)


def test_ends_that_only_touch_are_an_edge(factcheck, tmp_path: Path) -> None:
    record = """\
        article: {title: t}
        claims:
          - {id: a, value: 1.5吨, quote: 1.5吨}
          - {id: b, value: 2.5吨, quote: 2.5吨}
          - {id: c, value: 4.1~4.2吨, quote: 4.1~4.2吨}
        checks:
          - a + b = c
        """
    # [1.45, 1.55] + [2.45, 2.55] = [3.9, 4.1], and a range holds its ends: 4.1 is all they share.
    assert verdict(factcheck, tmp_path, record)["checks"][0]["verdict"] == "edge"
    over = record.replace("4.1~4.2吨", "4.11~4.2吨")
    assert verdict(factcheck, tmp_path, over)["checks"][0]["verdict"] == "fails"
    above = record.replace("4.1~4.2吨", "超过4.1吨")  # above it, so not at it
    assert verdict(factcheck, tmp_path, above)["checks"][0]["verdict"] == "fails"


def test_the_message_carries_place_arithmetic_and_claims(factcheck, tmp_path: Path) -> None:
    write(tmp_path, "r.yaml", summed("454亩"))
    done = factcheck("verify", "--output-format", "concise", "r.yaml")
    line = done.stdout.strip()
    assert line.startswith("r.yaml:7:5: FC201 ")
    assert "558亩 + 454亩 come to 1012亩, not 1003亩" in line
    # 557.5 + 453.5 to 558.5 + 454.5; 1011 - 1003.5 = 7.5.
    at_length = factcheck("verify", "--verbose", "r.yaml").stdout
    for piece in ("558亩 + 454亩 = 1003亩", "1011–1013亩", "1002.5–1003.5亩", "7.5亩"):
        assert piece in at_length
    data = verdict(factcheck, tmp_path, summed("454亩"))
    (finding,) = data["findings"]
    assert finding["claims"] == ["核心区", "补植区", "面积"]
    assert finding["checks"] == ["核心区 + 补植区 = 面积"]
    # 面积 is what the parts add up to; 补植区 is 面积 less 核心区: 1002.5 - 558.5 to 1003.5 - 557.5.
    assert finding["implied"]["面积"] == ["1011", "1013"]
    assert finding["implied"]["补植区"] == ["444", "446"]
    assert (finding["line"], finding["column"], finding["end_line"], finding["end_column"]) == (7, 5, 7, 19)


def test_a_rate_and_a_count_give_the_one_whole_number(factcheck, tmp_path: Path) -> None:
    record = """\
        article: {title: 开工}
        claims:
          - {id: 开工, value: 321户, quote: 开工321户}
          - {id: 率, value: 98.8%, quote: 开工率98.8%}
        unknowns: {企业: 户}
        checks:
          - 开工 / ?企业 = 率
        """
    data = verdict(factcheck, tmp_path, record)
    assert data["checks"][0]["verdict"] in ("exact", "holds")
    # 321 / 0.9885 = 324.7 and 321 / 0.9875 = 325.06: only 325 lies between.
    assert data["deduced"] == [
        {"article": "r", "name": "企业", "low": "325", "high": "325", "integer": True, "unit": "户"}
    ]
    # 7 of n is never 33 %: 7 / 0.335 = 20.9, 7 / 0.325 = 21.54 leaves 21; with 32.9 % it is 21.24 to 21.31: none.
    none = record.replace("321户", "7户").replace("98.8%", "32.9%")
    failed = verdict(factcheck, tmp_path, none)
    assert failed["checks"][0]["verdict"] == "fails"
    # 7 / 0.3295 = 21.2443 and 7 / 0.3285 = 21.3090.
    assert "?企业 would have to be 21.2443–21.309户, and no whole number lies there" in failed["findings"][0]["message"]
    # The name may be written without its question mark, since it is declared.
    assert verdict(factcheck, tmp_path, record.replace("?企业", "企业"))["deduced"][0]["low"] == "325"


def test_acknowledged_findings_are_reported_and_do_not_fail(factcheck, tmp_path: Path) -> None:
    known = "{that: 核心区 + 补植区 = 面积, known: 已向作者核实}"
    data = verdict(factcheck, tmp_path, summed("454亩", known))
    assert data["status"] == 0
    assert data["checks"][0]["verdict"] == "known"
    assert data["findings"][0]["known"] == "已向作者核实"
    assert data["summary"]["known"] == 1
    assert data["summary"]["errors"] == 0
    # Mended, the acknowledgement itself is reported.
    data = verdict(factcheck, tmp_path, summed("445亩", known))
    assert [finding["code"] for finding in data["findings"]] == ["FC021"]
    assert verdict(factcheck, tmp_path, summed("445亩", known), "--strict")["status"] == 1


def test_listed_things_against_their_number(factcheck, tmp_path: Path) -> None:
    record = """\
        article: {title: t}
        claims:
          - {id: 机构, value: 三家, quote: 三家机构, items: [甲院, 乙院]}
        """
    data = verdict(factcheck, tmp_path, record)
    assert [f["code"] for f in data["findings"]] == ["FC202"]
    assert "甲院, 乙院" in data["findings"][0]["message"]
    assert verdict(factcheck, tmp_path, record.replace("乙院]", "乙院, 丙院]"))["findings"] == []
    assert verdict(factcheck, tmp_path, record.replace("乙院]", "乙院, …]"))["findings"] == []
    four = verdict(factcheck, tmp_path, record.replace("乙院]", "乙院, 丙院, 丁院, …]"))
    assert [f["code"] for f in four["findings"]] == ["FC202"]


def test_a_list_without_a_number_is_counted(factcheck, tmp_path: Path) -> None:
    record = """\
        article: {title: t}
        claims:
          - {id: 方式, quote: 线上、上门, items: [线上, 上门]}
          - {id: 两种, value: 两种, quote: 两种}
        checks:
          - 方式 = 两种
          - count(方式) + 1 = 3
        """
    assert [c["verdict"] for c in verdict(factcheck, tmp_path, record)["checks"]] == ["exact", "exact"]


@pytest.mark.parametrize(
    ("value", "quote", "codes"),
    [
        ("558亩", "面积558亩", []),
        ("558亩", "面积585亩", ["FC103"]),
        ("58亩", "面积558亩", ["FC103"]),
        ("558亩", "面积558亩,投资", []),
        ("12万元", "120000元", []),
        ("12万元", "12.5万元", ["FC103"]),
        ("三家", "三家医院", []),
        ("3家", "三家医院", []),
        ("1,445", "亏损1,445元", []),
    ],
)
def test_value_against_quote(factcheck, tmp_path: Path, value: str, quote: str, codes: list[str]) -> None:
    record = f"article: {{title: t}}\nclaims:\n  - id: a\n    value: {value}\n    quote: {quote}\n"
    assert [f["code"] for f in verdict(factcheck, tmp_path, record)["findings"]] == codes


def test_quotes_against_the_text(factcheck, tmp_path: Path) -> None:
    # The paragraph is broken in mid-sentence, and the digits are full-width in the text.
    write(tmp_path, "text.txt", "全县共有２１家企业,其中外\n\n资5家;增长5%,又增长5%。\n")
    record = """\
        article: {title: t, text: text.txt}
        claims:
          - {id: a, value: 21家, quote: 全县共有21家企业}
          - {id: b, value: 5家, quote: 其中外资5家}
          - {id: c, value: 增长5%, quote: 增长5%}
          - {id: d, value: 增长5%, quote: {exact: 增长5%, prefix: 又}}
          - {id: e, value: 6家, quote: 内资6家}
        """
    data = verdict(factcheck, tmp_path, record)
    assert [(f["code"], f["claims"]) for f in data["findings"]] == [("FC102", ["c"]), ("FC101", ["e"])]
    (tmp_path / "text.txt").unlink()
    assert [f["code"] for f in verdict(factcheck, tmp_path, record)["findings"]] == ["FC105"]


def test_one_thing_two_values(factcheck, tmp_path: Path) -> None:
    claim = "- {{id: {id}, value: {value}, quote: {value}, measure: 企业数, area: 全市, period: '2019'{more}}}"

    def record(*claims: tuple[str, str, str]) -> str:
        lines = "".join(f"          {claim.format(id=i, value=v, more=m)}\n" for i, v, m in claims)
        return "        article: {title: t}\n        claims:\n" + lines

    data = verdict(factcheck, tmp_path, record(("a", "320家", ""), ("b", "321家", "")))
    assert [(f["code"], f["severity"], f["claims"]) for f in data["findings"]] == [("FC401", "error", ["b", "a"])]
    # About 320 allows 321; another population is another thing; a revision is a warning.
    assert verdict(factcheck, tmp_path, record(("a", "约320家", ""), ("b", "321家", "")))["findings"] == []
    other = verdict(factcheck, tmp_path, record(("a", "320家", ""), ("b", "321家", ", population: 外资")))
    assert other["findings"] == []
    revised = verdict(factcheck, tmp_path, record(("a", "320家", ""), ("b", "321家", ", revised: 'true'")))
    assert [(f["code"], f["severity"]) for f in revised["findings"]] == [("FC401", "warning")]
    # Between articles it is a warning, and a slip of 万 for 亿 is named.
    write(tmp_path, "claims/one.yaml", record(("a", "3.2亿元", "")))
    write(tmp_path, "claims/two.yaml", record(("a", "3.2万元", "")))
    done = factcheck("verify", "--output-format", "concise")
    assert done.returncode == 0
    assert "claims/two.yaml:3:20: FC404 warning:" in done.stdout
    assert "claims/one.yaml:3:10" in done.stdout


def test_another_article_is_found_beside_the_one_that_names_it(factcheck, tmp_path: Path) -> None:
    write(tmp_path, "claims/whole.yaml", "article: {title: w}\nclaims:\n  - {id: n, value: 9家, quote: 9家}\n")
    write(
        tmp_path,
        "claims/part.yaml",
        "article: {title: p}\nclaims:\n  - {id: m, value: 11家, quote: 11家}\nchecks:\n  - m <= whole.n\n",
    )
    done = factcheck("verify", "--output-format", "concise", "claims/part.yaml")
    assert done.returncode == 1
    assert "claims/part.yaml:5:5: FC201" in done.stdout
    assert "11家 is more than 9家" in done.stdout
    write(tmp_path, "claims/part.yaml", "article: {title: p}\nclaims: []\nchecks:\n  - whole.k = 1\n  - hole.n = 9\n")
    done = factcheck("verify", "--output-format", "concise", "claims/part.yaml")
    assert "the article 'whole' has no claim 'k'" in done.stdout
    assert "no article is called 'hole'" in done.stdout


@pytest.mark.parametrize(
    ("claims", "check", "reading"),
    [
        # Cut off, 1.2 万吨 may be up to 1.3: 1.2 + 1.2 = 2.6 fails rounded (2.3–2.5), and can hold cut off (2.4–2.6).
        (("1.2万吨", "1.2万吨", "2.58万吨"), "a + b = c", "cuts digits off"),
        # 3000人 read as rounded to thousands may be 2,500–3,500.
        (("3000人", "200人", "3100人"), "a + b = c", "zeros"),
    ],
)
def test_a_lenient_reading_makes_it_a_warning_that_says_so(
    factcheck, tmp_path: Path, claims: tuple[str, str, str], check: str, reading: str
) -> None:
    lines = "".join(f"  - {{id: {i}, value: {v}, quote: {v}}}\n" for i, v in zip("abc", claims, strict=True))
    data = verdict(factcheck, tmp_path, f"article: {{title: t}}\nclaims:\n{lines}checks:\n  - {check}\n")
    (finding,) = data["findings"]
    assert (finding["code"], finding["severity"]) == ("FC201", "warning")
    assert reading in finding["message"]


def test_exit_status(factcheck, tmp_path: Path) -> None:
    write(tmp_path, "bad.yaml", summed("454亩"))
    write(tmp_path, "good.yaml", summed("445亩").replace("title: 南坡种树", "title: 又一则"))
    assert factcheck("verify", "good.yaml").returncode == 0
    assert factcheck("verify", "bad.yaml").returncode == 1
    assert factcheck("verify", "--exit-zero", "bad.yaml").returncode == 0
    assert factcheck("verify", "nothing.yaml").returncode == 2
    assert factcheck("verify", "--no-such-option").returncode == 2
    assert factcheck("verfy").returncode == 2
    assert "did you mean 'verify'" in factcheck("verfy").stderr
    assert factcheck("--version").stdout.startswith("factcheck ")


def test_standard_input(factcheck) -> None:
    done = factcheck(
        "verify",
        "--output-format",
        "concise",
        "--stdin-filename",
        "稿.yaml",
        "-",
        stdin=dedent(summed("454亩")).encode(),
    )
    assert done.returncode == 1
    assert done.stdout.startswith("稿.yaml:7:5: FC201")


def test_the_default_folder_comes_from_pyproject(factcheck, tmp_path: Path) -> None:
    assert factcheck("verify").returncode == 2
    write(tmp_path, "pyproject.toml", '[tool.factcheck]\nclaims = "records"\n')
    write(tmp_path, "records/a.yaml", summed("454亩"))
    done = factcheck("verify", "--output-format", "concise")
    assert done.stdout.startswith("records/a.yaml:7:5: FC201")


def test_piped_output_is_plain_and_complete(factcheck, tmp_path: Path) -> None:
    title = "很长的标题" * 60
    write(tmp_path, "r.yaml", summed("445亩").replace("南坡种树", title))
    done = factcheck("verify", "r.yaml", COLUMNS="40")
    assert "\x1b" not in done.stdout
    assert title in done.stdout
    assert factcheck("verify", "r.yaml", FORCE_COLOR="1").stdout.count("\x1b[") > 0
    assert "\x1b" not in factcheck("verify", "r.yaml", FORCE_COLOR="1", NO_COLOR="1").stdout
