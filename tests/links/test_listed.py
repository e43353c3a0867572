"""Names counted in the words against the number beside them."""

from __future__ import annotations

import pytest

from factcheck.verify.reading import verify_text


def said(text: str) -> list[str]:
    """Severity and rule of what the family reports about a text."""
    return [
        f"{f.severity} {f.problem.rule}"
        for f in verify_text(text, "a.txt").findings
        if f.problem.rule.startswith("listed")
    ]


SLIPS = [
    ("首批入选的有四个乡镇：云岭、白河、石桥和青田。", "四个", "五个"),
    ("王某、李某、赵某三名队员获奖。", "三名", "四名"),
    ("新线设车站5座，自东向西依次为东坪、沙河、柳林、马头、西关。", "5座", "6座"),
    ("县医院、中医院、妇幼院——这3家医院率先联网。", "3家", "4家"),
    ("展出摄影集2册，《渡口》《山路》。", "2册", "3册"),
    ("这三个村，上坪、下坪、石坪，都通了客车。", "三个", "五个"),
    ("由教育、卫健、民政、住建等6个部门组成专班。", "6个", "3个"),
    ("Four schools will close in July: Alder Primary, Birch Hill, Cedar Lane and Dell Juniors.", "Four", "Five"),
    ("The three finalists – Ann Quill, Tom Brand and Lena Osei – meet on Friday.", "three", "four"),
    ("The county will close two offices, namely Northby and Southby.", "two", "three"),
]


@pytest.mark.parametrize(("text", "figure", "slip"), SLIPS)
def test_a_number_that_does_not_fit_its_names_is_a_warning(text: str, figure: str, slip: str) -> None:
    assert text.count(figure) == 1
    assert said(text) == []
    assert said(text.replace(figure, slip)) in (["warning listed-names"], ["warning listed-open"])


LOOK_ALIKES = [
    "甲、乙两地38家企业参展。",
    "会议通过了民族委员会、法律委员会、外事委员会分别提出的十二届三次会议议案。",
    "反映先进和落后、正确和错误两条路线。",
    "代表团包括副部长卢某、局长科某以及4名专家。",
    "规定高中二、三年级各安排4节选修课。",
    "科研院所、高校和气象部门共30多个单位参加。",
    "渔船、货船、客船等近百艘船进港避风。",
    "提出“巩固、增强、提升、畅通”八个字。",
    "The film took 50 First Dates, Kill Bill: Volume 2, Gothika and The Agent.",
    "Nearly 9,000 leaders in 104 towns were asked: Commitment and Action?",
    "Two of the five counties, Alder and Birch, have voted.",
]


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_look_alikes_are_silent(text: str) -> None:
    assert said(text) == []
