"""The documentation is true: its commands print what it says, its reference is the code's, and the site builds."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from factcheck.store import fields
from factcheck.verify.manual import PARTS
from factcheck.verify.registry import all_rules

ROOT = Path(__file__).parents[2]


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"docs_{name}", ROOT / "docs" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


examples = load("examples")
generated = load("generated")


@pytest.mark.parametrize("page", examples.pages(), ids=lambda page: page.name)
def test_every_command_prints_what_the_page_says(page: Path) -> None:
    assert page.read_text(encoding="utf-8") == examples.refreshed(page), f"run `python docs/examples.py {page}`"


def test_the_tutorial_shows_commands() -> None:
    text = (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")
    assert len(re.findall(r"^\$ factcheck ", text, re.MULTILINE)) >= 5
    for fence in re.findall(r"^```(?:console|text)\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        assert "\nfactcheck " not in f"\n{fence}"  # no command without its `$ `, which would not be run


def test_a_page_whose_output_has_changed_is_seen(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "<!-- file: a.txt -->\n\n```text\nx\n```\n\n```console\n$ cat a.txt\ny\n$ false; echo $?\n```\n",
        encoding="utf-8",
    )
    assert examples.refreshed(page).endswith("```console\n$ cat a.txt\nx\n$ false; echo $?\n1\n```\n")


def test_python_whose_output_has_changed_is_seen(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("```pycon\n>>> x = 1\n>>> x + 1\n3\n```\n\n```pycon\n>>> x\n>>> int('a')\n```\n", encoding="utf-8")
    assert examples.refreshed(page) == (
        "```pycon\n>>> x = 1\n>>> x + 1\n2\n```\n\n```pycon\n>>> x\n1\n>>> int('a')\nTraceback (most recent call last):\n"
        "    ...\nValueError: invalid literal for int() with base 10: 'a'\n```\n"
    )


def test_the_python_shown_is_soundly_typed(tmp_path: Path) -> None:
    pytest.importorskip("mypy", reason="mypy is not installed")
    module = tmp_path / "shown.py"
    module.write_text(
        examples.python_of((ROOT / "docs/how-to/python.md").read_text(encoding="utf-8")), encoding="utf-8"
    )
    assert "factcheck.verify" in module.read_text(encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", str(ROOT / ".mypy_cache" / "shown"), str(module)],
        cwd=ROOT, capture_output=True, text=True, timeout=600,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


def test_every_field_of_a_record_is_in_the_reference() -> None:
    page = generated.record_reference()
    for table in (fields.RECORD, fields.ARTICLE, fields.CLAIM, fields.QUOTE, fields.ALSO, fields.REVIEW, fields.CHECK,
                  fields.BREAKDOWN, fields.PART):  # fmt: skip
        for name, field in table.items():
            (row,) = {line for line in page.splitlines() if line.startswith(f"| `{name}` |") and field.help in line}
            assert field.help_zh in row
            assert ("**Required.**" in row) == field.required
            assert all(choice in row for choice in field.choices)


def test_every_finding_has_a_page_with_all_its_parts() -> None:
    pages = generated.generated()
    index = pages["rules/index.md"]
    for rule in all_rules():
        page = pages[f"rules/{rule.code}.md"]
        assert page.startswith(f"# {rule.code} {rule.name}\n")
        assert [part for part in PARTS if f"**{part}**" in page] == list(PARTS), rule.code
        assert f"[{rule.code}]({rule.code}.md) | `{rule.name}` | {rule.severity} |" in index


def test_every_format_and_setting_is_described() -> None:
    from factcheck.report.formats import FORMATS
    from factcheck.settings.read import KEYS

    formats = (ROOT / "docs" / "reference" / "formats.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `([a-z-]+)` \|", formats, re.MULTILINE) == list(FORMATS["verify"])
    settings = (ROOT / "docs" / "reference" / "settings.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `([a-z-]+)` \|", settings, re.MULTILINE) == list(KEYS)


def test_the_settings_shown_are_settings(tmp_path: Path) -> None:
    from factcheck.settings.read import read

    text = (ROOT / "docs" / "reference" / "settings.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"^```toml\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    settings = read(str(tmp_path / "factcheck.toml"), block.encode("utf-8"), whole=True)
    assert settings.severity == {"FC402": "error"}
    assert settings.per_file_ignores == (("archive/**", ("FC4",)),)


def test_the_options_compared_are_options() -> None:
    from factcheck.cli.verify import command

    text = (ROOT / "docs" / "explanation" / "beside.md").read_text(encoding="utf-8")
    ours = {name for parameter in command.params for name in parameter.opts}
    column = [line.split("|")[2] for line in text.splitlines() if line.startswith("| ")]
    named = set(re.findall(r"`(--[a-z-]+)`", " ".join(column)))
    assert len(named) >= 15
    assert named <= ours


def test_the_site_builds_without_a_warning(tmp_path: Path) -> None:
    pytest.importorskip("material", reason="what builds the site is not installed")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path / "site")],
        cwd=ROOT,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},  # what its makers say of its future
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "site" / "rules" / "FC201" / "index.html").is_file()
    assert (tmp_path / "site" / "reference" / "record" / "index.html").is_file()
    assert not (tmp_path / "site" / "examples.py").exists()
