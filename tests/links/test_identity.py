"""Identities: a rate named right beside the counts that it is computed from."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.verify.reading import verify_text

Reported = Callable[[str, str], list[str]]

TRUE = [
    "仲裁委收案640件，结案608件，结案率95%。",
    "抽检凉茶250批次，合格245批次，合格率98%。",
    "全县常住人口45.6万人，其中居住在城镇的27.36万人，城镇化率60%。",
    "报告病例1200例，死亡3例，病死率0.25%。",
    "在校生12480人，教师780人，生师比16.0∶1。",
    "出生率6.80‰，死亡率7.45‰，自然增长率-0.65‰。",
    "应缴物业费86万元，实收81.7万元，收缴率95%。",
    "发出问卷1500份，收回1380份，回收率92%。",
    "活产婴儿25600人，孕产妇死亡3人，折合每10万11.7人。",
    "Fourteen of 20 pumps failed, a failure rate of 70 per cent.",
    "The court heard 640 appeals and allowed 96, giving a success rate of 15 per cent.",
    "The district of 480,000 people had 36 murders, a rate of 7.5 per 100,000.",
    "With 54,000 out of work in a labour force of 900,000, unemployment stands at 6 percent.",
    "Net profit was $12 million on revenue of $150 million, a net margin of 8 percent.",
]
SLIPS = [
    "全年生产总值1560亿元。全社会研发经费投入43.7亿元，研发经费投入强度达到8.2%。",
    "期末资产总额3.16亿元，负债总额1820万元，净资产3.08亿元。",
    "全市生产总值2040亿元，常住人口510万人，人均生产总值50000元。",
    "仲裁委收案640件，结案608件，结案率85%。",
    "抽检凉茶250批次，合格235批次，合格率98%。",
    "全县常住人口45.6万人，其中居住在城镇的23.76万人，城镇化率60%。",
    "在校生12480人，教师780人，生师比19.0∶1。",
    "出生率6.80‰，死亡率7.45‰，自然增长率-1.65‰。",
    "应缴物业费86万元，实收78.1万元，收缴率95%。",
    "活产婴儿25600人，孕产妇死亡3人，折合每10万1.17人。",
    "Fourteen of 20 pumps failed, a failure rate of 60 per cent.",
    "The court heard 640 appeals and allowed 96, giving a success rate of 51 per cent.",
    "The district of 480,000 people had 36 murders, a rate of 5.7 per 100,000.",
    "Net profit was $12 million on revenue of $150 million, a net margin of 9 percent.",
]
LOOK_ALIKE = [
    # a name that narrows the rate, another time, another definition
    "受理举报1203件，办结1180件，按期办结率100%。",
    "抽检320批次，合格311批次，蔬菜合格率99.1%。",
    "户籍城镇化率42.1%，城镇常住人口31.2万人，常住人口50.8万人。",
    "种下树苗4.2万株，去年成活3.1万株，今年成活率92%。",
    "毕业生3200人，就业2100人，升学800人，就业率90.6%。",
    "确诊病例411例，死亡8例，全国病死率2.1%。",
    "生产总值386亿元，年末常住人口52万人，人均生产总值7.6万元。",
    "The unemployment rate was 5.2 percent, and 200 people queued at 30 offices.",
    "The murder rate was 5.2 per 100,000; the city of 2 million had 140 shootings.",
    "Net income was $9 million on revenue of $120 million, and net margin of the core unit was 12 percent.",
]


@pytest.mark.parametrize("text", TRUE)
def test_a_true_rate_is_tied_and_nothing_is_said(text: str, reported: Reported) -> None:
    assert any(v.check.rule.startswith(("identity", "formula")) for v in verify_text(text, "a.txt").verdicts)
    assert reported(text, "identity") + reported(text, "formula") == []


@pytest.mark.parametrize("text", SLIPS)
def test_a_slip_in_a_rate_or_its_counts_is_found(text: str, reported: Reported) -> None:
    assert len(reported(text, "identity") + reported(text, "formula")) == 1


@pytest.mark.parametrize("text", LOOK_ALIKE)
def test_a_rate_of_something_else_is_left_alone(text: str, reported: Reported) -> None:
    assert reported(text, "identity") == []
