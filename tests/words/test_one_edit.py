"""Adding a word takes one edit in one file: the compiler's output, made anew with it, is all that the readers need."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import factcheck

READ = """
from factcheck.extract import extract
from factcheck.quantity.parse import parse_figure
from factcheck.quantity.scan import figures_in
for value in {values!r}:
    figure = parse_figure(value)
    print(value, figure.interval.low, figure.interval.high, figure.unit.symbol, figure.wording)
text = {text!r}
print(*(figure.text for _, _, figure in figures_in(text)))
print(*(figure.text for figure in extract(text).articles[0].figures))
"""


def _read(folder: Path, edit: tuple[str, str, str], values: list[str], text: str) -> list[str]:
    """What a copy of the program reads after one edit of one file of words and a run of the compiler."""
    shutil.copytree(Path(factcheck.__file__).parent, folder / "factcheck", ignore=shutil.ignore_patterns("__pycache__"))
    name, old, new = edit
    path = folder / "factcheck" / "words" / name
    words = path.read_text(encoding="utf-8")
    assert words.count(old) == 1
    path.write_text(words.replace(old, new), encoding="utf-8")
    run = [sys.executable, "-X", "utf8"]
    subprocess.run([*run, "-m", "factcheck.words.compile"], cwd=folder, check=True)
    code = READ.format(values=values, text=text)
    done = subprocess.run([*run, "-c", code], cwd=folder, check=True, capture_output=True, encoding="utf-8")
    return done.stdout.splitlines()


def test_a_hedge_is_added_in_one_place(tmp_path: Path) -> None:
    lines = _read(
        tmp_path,
        ("zh/hedges.yaml", "about: [约, ", "about: [约, 粗摸, "),
        ["粗摸100家"],
        "全市粗摸100家企业。",
    )
    assert lines == ["粗摸100家 95 105 家 about", "粗摸100家企业", "粗摸100家"]


def test_a_counted_unit_is_added_in_one_place(tmp_path: Path) -> None:
    lines = _read(
        tmp_path,
        ("zh/units.yaml", "counted: [\n", "counted: [\n  咕噜,\n"),
        ["23咕噜", "3.2万咕噜"],
        "全市有23咕噜新树。",
    )
    assert lines == ["23咕噜 23 23 咕噜 None", "3.2万咕噜 31500 32500 咕噜 None", "23咕噜", "23咕噜"]
