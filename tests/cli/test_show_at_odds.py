"""``factcheck show`` of records at odds with themselves or with each other, and of those that mean harm."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent
from typing import Any

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def shown(factcheck: Run, *arguments: str) -> list[dict[str, Any]]:
    done = factcheck("show", *arguments, "--output-format", "json")
    assert done.returncode == 0, done.stderr
    data = json.loads(done.stdout)
    assert data["schema"] == "factcheck/show/1"
    claims: list[dict[str, Any]] = data["claims"]
    return claims


def test_checks_that_contradict_each_other_imply_nothing(factcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text(
        dedent("""\
        article: {title: t}
        claims: [{id: a, value: 3家, quote: 3家}]
        checks: [a = 4家, a = 5家]
        """),
        encoding="utf-8",
    )
    (claim,) = shown(factcheck, "a", "r.yaml")
    assert claim["implied"]["contradiction"] is True
    text = factcheck("show", "a", "r.yaml").stdout
    assert "  implied        nothing: these checks contradict each other" in text


def test_a_record_whose_id_another_has_takes_part_in_nothing(factcheck: Run, tmp_path: Path) -> None:
    for name in ("x", "y"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "r.yaml").write_text(
            "article: {title: t}\nclaims: [{id: a, value: 3家, quote: 3家}]\nchecks: [a = 3家]\n", encoding="utf-8"
        )
    first, second = shown(factcheck, "a", "x", "y")
    assert [len(claim["checks"]) for claim in (first, second)] == [1, 0]
    assert second["file"] == "y/r.yaml"


def test_names_of_a_check_that_are_nowhere_do_no_harm(factcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text(
        dedent("""\
        article: {title: t}
        claims: [{id: a, value: 3家, quote: 3家}, {id: b, value: 3亩, quote: 3亩}]
        checks: [a = elsewhere.x, a = b, a / (a - a) = 1]
        """),
        encoding="utf-8",
    )
    (claim,) = shown(factcheck, "a", "r.yaml")
    assert [check["verdict"] for check in claim["checks"]] == ["undecided"] * 3
    assert [check["implied"] for check in claim["checks"]][:2] == [None, None]


def test_nothing_of_a_record_acts_on_a_terminal(factcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "h.yaml").write_text(
        dedent("""\
        article: {title: "\\e[31m[red]t", url: "[/]"}
        claims:
          - {id: a, value: 3家, quote: 3家, note: "\\e]8;;http://x\\e\\\\y", measure: "\\u202eabc", tags: ["[bold]"]}
        """),
        encoding="utf-8",
    )
    for form in ("full", "json"):
        text = factcheck("show", "a", "h.yaml", "--output-format", form).stdout
        assert not [c for c in text if (ord(c) < 32 and c != "\n") or c in "\x7f\u202e"]
        assert "[bold]" in text
    painted = factcheck("show", "a", "h.yaml", "--color", "always").stdout
    assert "\\x1b[31m[red]t" in painted
    assert "\x1b]8;;http://x" not in painted
    assert "[bold]" in painted
