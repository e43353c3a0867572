"""``factcheck rule``: a page of help for every finding."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable

import pytest

from factcheck.verify.manual import PARTS, manual
from factcheck.verify.registry import all_rules
from factcheck.verify.rule import Rule

RULES = all_rules()
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_finding_has_a_page_with_all_its_parts(rule: Rule) -> None:
    page = manual(rule)
    assert page.startswith(f"# {rule.code} {rule.name}\n\n{rule.severity}: {rule.summary}\n")
    places = [page.find(f"**{part}**") for part in PARTS]
    assert -1 not in places, f"missing: {[p for p, at in zip(PARTS, places, strict=True) if at < 0]}"
    assert places == sorted(places)
    # Each part says something of its own, and nothing is left of the source's mark-up.
    for part, text in zip(PARTS, page.split("**")[2::2], strict=True):
        assert len(text.split()) > 1 or text.strip() == "Never.", part
    assert "``" not in page
    assert page.endswith("\n") and not page.endswith("\n\n")


@pytest.mark.parametrize("word", ["FC005", "fc005", "unknown-field", "Unknown-Field", " FC005 "])
def test_by_code_or_name_in_any_case(factcheck: Run, word: str) -> None:
    done = factcheck("rule", word)
    assert done.returncode == 0
    assert done.stdout.startswith("# FC005 unknown-field\n\nerror: no such field\n\n**What it does.** ")
    assert "\x1b" not in done.stdout


def test_a_rule_that_is_code_prints_its_docstring(factcheck: Run) -> None:
    text = factcheck("rule", "FC202").stdout
    assert "The listed things are not as many as stated." in text
    assert "`value: 三家` with `items: [附属第一医院, 中心医院]`" in text


def test_json(factcheck: Run) -> None:
    data = json.loads(factcheck("rule", "fc401", "--output-format", "json").stdout)
    assert data["schema"] == "factcheck/rule/1"
    assert (data["code"], data["name"], data["severity"]) == ("FC401", "self-contradiction", "error")
    assert data["manual"].startswith("# FC401 self-contradiction\n")


def test_all_of_them(factcheck: Run) -> None:
    lines = factcheck("rule", "--all").stdout.splitlines()
    assert [line.split()[:3] for line in lines] == [[rule.code, rule.name, rule.severity] for rule in RULES]
    assert all(line.endswith(rule.summary) for line, rule in zip(lines, RULES, strict=True))
    data = json.loads(factcheck("rule", "--all", "--output-format", "json").stdout)
    assert data["schema"] == "factcheck/rules/1"
    assert [rule["code"] for rule in data["rules"]] == [rule.code for rule in RULES]


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("chek-fails", "did you mean 'check-fails'?"),
        ("duplicate", "did you mean 'duplicate-"),
        ("FC5", "did you mean 'FC005'?"),
        ("201", "did you mean 'FC201'?"),
        ("E201", "did you mean 'FC201'?"),
        ("FC999", "no finding is called 'FC999' ("),
        ("zzzzzzzzzz", "no finding is called 'zzzzzzzzzz' ("),
        ("9" * 5000, "no finding is called"),
    ],
)
def test_an_unknown_one_offers_the_nearest(factcheck: Run, word: str, said: str) -> None:
    done = factcheck("rule", word)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert "`factcheck rule --all` lists them" in done.stderr


@pytest.mark.parametrize("arguments", [[], ["FC001", "--all"]])
def test_one_or_all(factcheck: Run, arguments: list[str]) -> None:
    done = factcheck("rule", *arguments)
    assert done.returncode == 2
    assert "name one finding" in done.stderr


def test_on_a_terminal_it_is_set_in_bold_and_wrapped(factcheck: Run) -> None:
    text = factcheck("rule", "FC003", "--color", "always", COLUMNS="60").stdout
    assert "\x1b[1mWhat it does.\x1b[0m" in text
    assert "**" not in text and "`" not in text
