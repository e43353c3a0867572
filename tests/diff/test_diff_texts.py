"""Two states of an article's plain text, compared by the figures that extraction finds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

OLD = "固定资产投资增长\n\n　　今年1至4月,全市固定资产投资33.2亿元,同比增长25.5%。全市规模以上工业企业开复工321户。\n"


def test_a_corrected_text(home: Path, diff: Any) -> None:
    (home / "old.txt").write_text(OLD, encoding="utf-8")
    (home / "new.txt").write_text(OLD.replace("321户", "331户").replace("33.2亿元", "约33.2亿元"), encoding="utf-8")
    lines = diff("old.txt", "new.txt", "--output-format", "concise", "--only", "value,wording").stdout.splitlines()
    assert sorted(line.split(" ")[1] for line in lines) == ["changed", "softer"]
    changed = next(line for line in lines if " changed " in line)
    # Line 3, the 44th character: where 331户 stands in the new text.
    column = OLD.replace("33.2亿元", "约33.2亿元").split("\n")[2].index("321户") + 1
    assert changed.startswith(f"new.txt:3:{column}: ")
    assert changed.endswith("321户 → 331户 (+10户, +3.12 %)")
    assert diff("old.txt", "old.txt", "--exit-code").returncode == 0


def test_a_text_against_the_record_made_of_it(home: Path, diff: Any) -> None:
    (home / "old.txt").write_text(OLD, encoding="utf-8")
    piped = diff("old.txt", "-", "--stdin-filename", "x.txt", "--exit-code", stdin=OLD.encode())
    assert (piped.returncode, piped.stdout) == (0, "")
    binary = home / "x.bin"
    binary.write_bytes(bytes(range(256)) * 10)
    done = diff("old.txt", "x.bin")
    assert (done.returncode, done.stdout) == (2, "")
