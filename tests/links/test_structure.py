"""Structures printed as a ratio: their members are percentages of one whole."""

from __future__ import annotations

import pytest

from factcheck.verify.reading import verify_text


def loud(text: str) -> list[str]:
    """The rules of the errors and warnings on a text's figures."""
    return [
        f.problem.rule
        for f in verify_text(text, "a.txt").findings
        if f.severity in ("error", "warning") and f.code.startswith(("FC2", "FC3", "FC4"))
    ]


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("三次产业结构为14.2∶38.6∶{}。", "47.2", "42.7"),
        ("三次产业结构由上年的15.0:38.0:47.0调整为14.2:38.6:{}。", "47.2", "42.7"),
        ("全区三次产业增加值占比为{}：35.5：60.1，比上年略有变化。", "4.4", "44.0"),
    ],
)
def test_a_slip_is_found_and_the_truth_is_silent(text: str, right: str, wrong: str) -> None:
    assert loud(text.format(right)) == []
    assert loud(text.format(wrong)) == ["hundred-structure"]


@pytest.mark.parametrize(
    "text",
    [
        "氮、磷、钾的配比为1.5∶2.5∶3.0。",
        "招生结构按4∶3∶3安排。",
        "投入产出结构的比值为1∶2.5∶3.5。",
        "三次产业结构为14.2∶38.6，另有47.2未列。",
    ],
)
def test_look_alikes_are_silent(text: str) -> None:
    assert loud(text) == []
