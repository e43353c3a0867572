"""Every finding's home: its examples and counterexamples, run by the program; the registry, read from the modules."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest
from click.testing import CliRunner

import factcheck
from factcheck.cli.main import main
from factcheck.kinds import Severity
from factcheck.verify.manual import examples, page, unshown
from factcheck.verify.registry import BY_CODE, all_rules, article_rules, find_rule, home
from factcheck.verify.rule import Example

Run = Callable[..., "subprocess.CompletedProcess[str]"]
ROOT = Path(factcheck.__file__).parent
MODULES = sorted((ROOT / "verify" / "rules").rglob("fc*.py"))

NOT_SHOWN = {"FC002", "FC027", "FC207"}
"""A file in another encoding, a mistake of the program, and what is retired: no small record or text has any."""

FOUND = [example for code in BY_CODE for example in examples(code)[0]]
SILENT = [example for code in BY_CODE for example in examples(code)[1]]


def said(example: Example, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What the program says of an example under its code: where, and what."""
    for name, text in example.files.items():
        (folder / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(folder)
    done = CliRunner().invoke(main, ["verify", "--output-format", "json", *example.arguments])
    findings = json.loads(done.stdout)["findings"]
    if not example.at:  # silent because it is right, not because it could not be read
        assert [f for f in findings if f["severity"] == "error" and f["code"].startswith("FC0")] == []
    places = [
        (f"{'' if f['file'] == example.file else f['file'] + ':'}{f['line']}:{f['column']}", f["message"])
        for f in findings
        if f["code"] == example.code
    ]
    return [
        (place, text[: len(example.says) - 1] + "…" if example.says.endswith("…") else text) for place, text in places
    ]


@pytest.mark.parametrize("example", FOUND, ids=lambda example: example.code)
def test_an_example_has_its_one_finding(example: Example, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert said(example, tmp_path, monkeypatch) == [(example.at, example.says)]


@pytest.mark.parametrize("example", SILENT, ids=lambda example: example.code)
def test_a_counterexample_has_none(example: Example, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (example.at, example.says) == ("", "")
    assert said(example, tmp_path, monkeypatch) == []


@pytest.mark.parametrize("code", BY_CODE)
def test_every_code_is_shown_or_says_why_not(code: str) -> None:
    found, silent = examples(code)
    if code in NOT_SHOWN:
        assert len(unshown(code).split()) > 3
        assert not found and not silent
    else:
        assert not unshown(code)
        assert found and silent


def home_codes(module: Path) -> list[str]:
    """The codes in a file's name."""
    named = re.match(r"fc(\d{3}(?:_\d{3})*)_[a-z]", module.stem)
    assert named, module
    return [f"FC{digits}" for digits in named[1].split("_")]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.stem)
def test_a_module_is_named_for_the_codes_it_states(module: Path) -> None:
    codes = home_codes(module)
    assert {home(code).__file__ for code in codes} == {str(module)}
    stated = home(codes[0])
    assert [rule.code for rule in stated.RULES] == codes
    if len(codes) == 1:  # the file of one code bears its name as well, so that a search for either finds it
        assert module.stem == f"{codes[0].lower()}_{stated.RULES[0].name.replace('-', '_')}"
    shown = [*getattr(stated, "EXAMPLES", ()), *getattr(stated, "COUNTEREXAMPLES", ())]
    assert {example.code for example in shown} | getattr(stated, "UNSHOWN", {}).keys() == set(codes)


def test_codes_and_names_are_given_once() -> None:
    rules = all_rules()
    assert [rule.code for rule in rules] == sorted({rule.code for rule in rules}) == list(BY_CODE)
    assert sum(len(home_codes(module)) for module in MODULES) == len(rules)  # none in two files
    assert len({rule.name for rule in rules}) == len(rules)
    for rule in rules:
        assert rule.severity in get_args(Severity)
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)
        assert find_rule(rule.name) is find_rule(rule.code.lower()) is rule


def test_rules_over_one_article_are_found_by_themselves() -> None:
    rooms = {rule.__module__.rpartition(".")[2] for rule in article_rules()}
    assert rooms == {module.stem for module in MODULES if module.parent.name == "article"}
    assert len(rooms) >= 5


def test_a_run_imports_the_rules_it_runs_and_those_that_found_something(tmp_path: Path) -> None:
    """Start-up: the manuals of all others are not read to check one record."""
    (tmp_path / "a.yaml").write_text(
        "article: {title: t}\nclaims:\n  - {id: a, value: 3户, quote: 3户, qoute: x}\n", "utf-8"
    )
    code = (
        "import sys; from factcheck.cli.run import run; run(['verify', '--select', 'FC', 'a.yaml']);"
        "print(*sorted(m.split('.')[3] for m in sys.modules if '.rules.' in m and '.fc' in m and '.article.' not in m))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", cwd=tmp_path)
    assert "FC005" in done.stdout
    assert done.stdout.splitlines()[-1].split() == ["corpus", "record"]


def test_the_page_shows_the_examples_below_the_manual(factcheck: Run) -> None:
    text = factcheck("rule", "FC202").stdout
    below = text[text.index("## What it finds") :]
    assert "  - {id: 医院, value: 三家, quote: 三家, items: [附属第一医院, 中心医院]}\n```\n" in below
    assert "\n```text\nrecord.yaml:3:43: FC202 三家 stated, 2 listed: 附属第一医院, 中心医院\n```\n" in below
    assert below.index("## What it leaves alone") < below.index("items: [附属第一医院, 中心医院, …]}")


def test_what_nobody_sees_is_shown_as_its_code_point(factcheck: Run) -> None:
    text = factcheck("rule", "hidden-character").stdout
    assert "共3<U+200B>户" in text and "\u200b" not in text


def test_on_a_terminal_examples_are_set_in(factcheck: Run) -> None:
    text = factcheck("rule", "FC202", "--color", "always", COLUMNS="90").stdout
    lines = [line.rstrip() for line in text.splitlines()]
    assert "      - {id: 医院, value: 三家, quote: 三家, items: [附属第一医院, 中心医院]}" in lines
    assert "    record.yaml:3:43: FC202 三家 stated, 2 listed: 附属第一医院, 中心医院" in lines
    assert "`" not in text


def test_a_page_without_examples_is_its_manual(factcheck: Run) -> None:
    assert "## " not in factcheck("rule", "FC027").stdout


@pytest.mark.parametrize("code", BY_CODE)
def test_a_page_is_well_formed_markdown(code: str) -> None:
    text = page(BY_CODE[code])
    assert text.count("\n```") % 2 == 0
    assert text.endswith("\n") and not text.endswith("\n\n") and "\n\n\n" not in text


def test_the_codes_are_known_inside_a_zip_archive(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for file in ROOT.rglob("*.py"):
            archive.write(file, file.relative_to(ROOT.parent))
    code = "from factcheck.verify.registry import all_rules; print([r.code for r in all_rules()])"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(tmp_path / 'all.zip')!r}); {code}"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )
    assert done.stderr == ""
    assert ast.literal_eval(done.stdout) == list(BY_CODE)
