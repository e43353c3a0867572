"""The compiled words say what the YAML files say, and the compiler names what is wrong in them."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from factcheck.words.compile import FOLDER, WordsError, compiled, modules, read


def test_compiling_again_gives_the_committed_modules() -> None:
    written = modules(read())
    assert set(written) == {"compiled.py", "reading.py", "needed.py"}
    for name, text in written.items():
        assert text == (FOLDER / name).read_text(encoding="utf-8")


def test_a_record_loads_no_words_that_only_a_text_is_read_with() -> None:
    code = (
        "import sys, factcheck.verify; from pathlib import Path\n"
        "Path('a.yaml').write_text('article: {title: t}\\nclaims:\\n  - {id: a, value: 5户}\\n', 'utf-8')\n"
        "factcheck.verify('a.yaml')\n"
        "print('factcheck.words.compiled' in sys.modules, 'factcheck.words.reading' in sys.modules)"
    )
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=folder, check=False)
    assert done.stdout.split() == ["True", "False"], done.stderr


def _compile(folder: Path, **files: str) -> dict[str, object]:
    for name, text in files.items():
        language, _, stem = name.partition("_")
        path = folder / language / f"{stem}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    module = folder / "made.py"
    module.write_text(compiled(read(folder)), encoding="utf-8")
    spec = importlib.util.spec_from_file_location("made", module)
    assert spec is not None and spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return {name: value for name, value in vars(made).items() if name.isupper()}


def test_each_form_of_a_key_has_one_constant(tmp_path: Path) -> None:
    text = """
one: 一
many: [约, a.b]
by: {about: [约, 大约], equal: [共]}
numbers: {十: 10}
rows:
- {names: [亩, 市亩], base: area, scale: 2000/3, sort: measure}
patterns:
  around: '<<many>>(?=<<inner>>)'
  inner: '\\d{1,2}|<<en.many>>'
"""
    assert _compile(tmp_path, zh_x=text.replace("<<en.many>>", "<<zh.y.other>>"), zh_y="other: [号]") == {
        "ZH_X_ONE": "一",
        "ZH_X_MANY": "约|a.b",
        "ZH_X_BY": (("about", "约|大约"), ("equal", "共")),
        "ZH_X_NUMBERS": (("十", 10),),
        "ZH_X_ROWS": (("亩|市亩", "area", 2000, 3, "measure"),),
        "ZH_X_AROUND": r"约|a\.b(?=\d{1,2}|号)",
        "ZH_X_INNER": r"\d{1,2}|号",
        "ZH_Y_OTHER": "号",
    }


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [约, 约]", "zh.x.a: 约 stands there twice"),
        ("a: ['约|大约']", "zh.x.a: a word may hold no |"),
        ("a: [{names: [亩]}]", "zh.x.a: a unit has names, sort, base and scale"),
        ("patterns: {a: '<<b>>'}", "zh.x.a: no list and no pattern is named b"),
        ("patterns: {a: '<<a>>'}", "zh.x.a: a pattern that refers to itself"),
        ("patterns: {a: '(约'}", "zh.x.a: no regular expression: missing ), unterminated subpattern at position 0"),
        ("- 约", "zh/x.yaml: expected keys with words"),
    ],
)
def test_what_cannot_be_compiled_is_named(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(WordsError) as raised:
        _compile(tmp_path, zh_x=text)
    assert str(raised.value) == message
