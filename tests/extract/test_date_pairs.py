"""Days of the week beside each other, generations, terms and clocks: what is impossible in any year, and look-alikes."""

from __future__ import annotations

import pytest

from factcheck.extract.dates import flaws

SLIPS = [
    # true, and what makes it impossible
    ("理事会6月9日（周一）报到，6月12日（周四）散会。", "周四", "周三", "weekday-inferred"),
    ("培训2025年6月9日（周一）开班，6月13日（周五）结业。", "周五", "周日", "weekday"),
    ("The fair opens on Friday, 6 June and closes on Tuesday, 10 June.", "Tuesday", "Thursday", "weekday-inferred"),
    ("义诊从周二排到周六，连排5天，一天一个村。", "5天", "9天", "duration"),
    ("父亲58岁，儿子31岁；父亲27岁那年得的他。", "27岁", "72岁", "age-birth"),
    ("今年是2025年，再过8年就是建厂百年——建厂批文落款1933年。", "8年", "3年", "duration"),
    ("控烟“三年行动”从2021年1月1日干到2023年12月31日。", "2023", "2025", "duration"),
    ("影展自4月8日开幕，4月27日闭幕，首尾两天都计算在内，展期20天。", "20天", "30天", "duration"),
    ("这家厂1961年建起来，到2021年满60周年。", "1961", "1916", "duration"),
    ("A 50-minute power cut emptied the pier. Lights went out at 8.20pm and came back at 9.10pm.", "50-minute",
     "80-minute", "duration"),
    ("The first tremor struck on 4 June, exactly three weeks before another on 25 June.", "25 June", "12 June",
     "duration"),
]  # fmt: skip

SILENT = [
    "大会6月9日（周一）开幕，去年的大会是6月12日（周三）开的。",
    "展厅从周一到周五开放，今年共开放240天。",
    "专家门诊从周三开到下周二，连开7天。",
    "父亲58岁，儿子31岁；父亲45岁那年得了一场大病。",
    "今年是2025年，再过8年就是建厂百年，厂里2019年修了厂史馆。",
    "文章讲的是五年规划，收入2015年10月至2024年4月的讲话。",
    "A 90-minute film began at 8pm and the debate ended at 11pm.",
    "A three-day strike began on 4 May; talks ended on 20 May.",
    "A two-hour delay left trains standing: the first left at 9am and the last arrived at 4pm.",
    "Fighting began on 3 March, two weeks before the second round of talks on 9 April was called off.",
    "The show opens on Friday, 2 May; last year it closed on Monday, 9 May.",
]


@pytest.mark.parametrize(("text", "right", "wrong", "name"), SLIPS)
def test_a_slip_is_found(text: str, right: str, wrong: str, name: str) -> None:
    assert text.count(right) == 1
    assert list(flaws(text)) == []
    assert name in [flaw.name for flaw in flaws(text.replace(right, wrong))]


@pytest.mark.parametrize("text", SILENT)
def test_look_alikes_are_silent(text: str) -> None:
    assert list(flaws(text)) == []
