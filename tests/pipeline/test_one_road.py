"""Text and record take one road: what is found on a text is found on the records drafted from it."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from types import ModuleType

import pytest

from tests.conftest import Run

ROOT = Path(__file__).parents[2]
BULLETINS = sorted((ROOT / "tests" / "extract" / "bulletins").glob("*.txt"))
SLIPS = [
    "全县有工厂320家，其中国有120家。登记的有1200户，其中注销的1500户。\n",
    "本报讯 全年收入15.6亿元，比上年的12.0亿元增长20%。\n\n城镇失业率上升0.3%，会期为2月30日。\n",
    "造林30公顷（45亩）。生师比18.0∶1，在校生12480人，教师780人。\n",
    "The fund held $40 million on Friday.\n\nOf the 640 members, 160 (35 percent) stayed. Output fell to 410 tonnes from 380.\n",
    "The unemployment rate rose 0.3 percent in May, on Monday, Oct. 7, 2023.\n",
]


@pytest.fixture
def roads(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    return importlib.import_module("roads")


@pytest.mark.parametrize("path", BULLETINS, ids=lambda p: p.stem)
def test_bulletins_are_found_alike(roads: ModuleType, path: Path) -> None:
    one, other = roads.both(path.read_text("utf-8"))
    assert roads.found(one) == roads.found(other)
    assert other.errors == ()


@pytest.mark.parametrize("text", SLIPS)
def test_slips_are_found_alike(roads: ModuleType, text: str) -> None:
    one, other = roads.both(text)
    assert roads.found(one) == roads.found(other)
    assert roads.found(one), "nothing was found at all"


def _found(done: str) -> list[tuple[object, ...]]:
    return [
        (f["code"], f.get("rule"), f["severity"], tuple((x["start"], x["end"]) for x in f.get("figures", ())))
        for f in json.loads(done)["findings"]
    ]


def test_as_a_user_does_it(factcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(SLIPS[1], "utf-8")
    (tmp_path / "d").mkdir()
    assert factcheck("extract", "x.txt", "--into", "d").returncode == 0
    (record,) = (tmp_path / "d").glob("*.yaml")
    assert "  text: '../x.txt'\n" in record.read_text("utf-8")
    text = factcheck("verify", "--output-format", "json", "x.txt")
    draft = factcheck("verify", "--output-format", "json", "d")
    assert _found(text.stdout) == _found(draft.stdout)
    assert {code for code, *_ in _found(text.stdout)} == {"FC201", "FC501", "FC601"}
    assert text.returncode == draft.returncode == 1
    assert "../x.txt:3:" in factcheck("verify", "--output-format", "concise", "d").stdout


def test_prose_of_a_page_is_said_once(factcheck: Run, tmp_path: Path) -> None:
    page = "\n\n\n\n\n".join(
        f"{name}商会换届选举大会\n\n本报讯 记者甲报道 2020年5月，{name}商会举行换届大会，会期为2月30日，有{n}家企业参加了这次换届选举大会。"
        for name, n in (("南山", 12), ("北山", 15))
    )
    (tmp_path / "page.txt").write_text(page, "utf-8")
    (tmp_path / "d").mkdir()
    factcheck("extract", "page.txt", "--into", "d")
    assert len(list((tmp_path / "d").glob("*.yaml"))) == 2
    done = factcheck("verify", "--select", "FC5", "--output-format", "concise", "d").stdout
    assert done.count("FC501") == page.count("2月30日")
    assert "FC501" not in factcheck("verify", "--ignore", "FC5", "--output-format", "concise", "d").stdout


def test_a_text_that_a_record_may_not_name_is_not_named(factcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<p>全县有工厂320家，其中国有120家。</p>", "utf-8")
    (tmp_path / "d").mkdir()
    factcheck("extract", "page.html", "--into", "d")
    factcheck("extract", "-", "--into", "d", stdin="全市有学校21所，其中小学12所。".encode())
    records = [path.read_text("utf-8") for path in (tmp_path / "d").glob("*.yaml")]
    assert len(records) == 2
    assert not any("text:" in record for record in records)
