"""A record whose every output is awkward: Chinese, an emoji before each column, and signs that formats escape."""

from __future__ import annotations

from pathlib import Path

import pytest

NAME = "a,b：50%, 百.yaml"
"""The record's file: a comma, a full-width colon, a percent sign and Chinese."""

AWKWARD = """\
article: {title: "😀 标题"}
claims:
  - {id: 面积甲, note: "😀😀", value: 558亩, quote: 面积558亩}
  - {id: 面积乙, note: "😀, 100%: a", value: "454亩", quote: 面积454亩}
  - {id: 总面积, value: 1003亩, quote: 面积1003亩}
checks:
  - {name: "😀 50%, a: b", that: 面积甲 + 面积乙 = 总面积}
  - {name: "known <&> ##[error]", that: 面积甲 = 总面积, known: "核实过 | \\n * <b>"}
"""
"""Line 7 fails: 557.5 + 453.5 = 1011 is above 1003.5. Its check stands from column 33 to 47, its name from 12 to 24."""


@pytest.fixture
def awkward(tmp_path: Path) -> str:
    """The awkward record, in the folder where the program runs; its path."""
    (tmp_path / NAME).write_text(AWKWARD, encoding="utf-8")
    return NAME
