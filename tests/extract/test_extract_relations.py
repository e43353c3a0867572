"""Relations that words put between figures: what is proposed, what fails, what stays silent; on text, as a user verifies it."""

from __future__ import annotations

import pytest

from factcheck.verify.reading import verify_text


def shown(text: str) -> list[tuple[str, str]]:
    """The checks of a text with their figures in place, and what each comes to."""
    return [(v.arithmetic, v.verdict) for v in verify_text(text, "a.txt", explain=True).verdicts]


def loud(text: str) -> list[tuple[str, str]]:
    return [(f.code, f.severity) for f in verify_text(text, "a.txt").findings]


HOLD = [
    ("工程面积1003亩,其中核心区558亩,补植区445亩。", ("558亩 + 445亩 <= 1003亩", "exact")),
    ("共有1486名运动员,其中男802名、女684名。", ("802名 + 684名 = 1486名", "exact")),
    ("教育31.5亿元、卫生15.9亿元,两项合计47.4亿元。", ("31.5亿元 + 15.9亿元 = 47.4亿元", "exact")),
    ("受理案件18650件,比上年多收920件,上升5.2%。", ("920件 / (18650件 - 920件) = 上升5.2%", "holds")),
    ("报告326例,比上月减少58例,下降15.1%。", ("减少58例 / (326例 - 减少58例) = 下降15.1%", "holds")),
    ("由100家增加到120家,增长20%。", ("growth(120家, 100家) = 增长20%", "exact")),
    ("应接种48000人,实际接种45312人,接种率为94.4%。", ("45312人 / 48000人 = 94.4%", "exact")),
    ("全市工业企业开复工321户,开复工率达98.8%。", ("321户 / ?开复工总数 = 98.8%", "holds")),
    ("企业1320家,其中盈利企业1056家,占比80%。", ("1056家 / 1320家 = 80%", "exact")),
    ("Revenue rose 8.0 percent to $2.43 billion from $2.25 billion.", ("growth($2.43 billion, $2.25 billion) = rose 8.0 percent", "exact")),
    ("They vaccinated 18,432 of 19,200 children, or 96 percent.", ("18,432 / 19,200 children = 96 percent", "exact")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HOLD, ids=[e[0] for _, e in HOLD])
def test_what_holds_is_proposed(text: str, expected: tuple[str, str]) -> None:
    assert expected in shown(text)


FAIL = [
    "教育31.5亿元、卫生15.9亿元,两项合计57.4亿元。",
    "由104家增加到125家,增长25%。",
    "受理案件18650件,比上年多收980件,上升5.2%。",
    "企业1320家,其中盈利企业1056家,占比70%。",
    "Revenue rose 9.0 percent to $2.43 billion from $2.25 billion.",
    "工程面积1003亩,其中核心区558亩,补植区454亩。",
    "一般预算收入86.72亿元,比上年增收5.92亿元,增长6.4%。",
]


@pytest.mark.parametrize("text", FAIL)
def test_what_fails(text: str) -> None:
    found = loud(text)
    assert [code for code, _ in found] == ["FC201"]
    assert found[0][1] in ("error", "warning")


def test_a_slip_comes_with_its_repair() -> None:
    [finding] = verify_text("面积1003亩,其中核心区558亩,补植区454亩。", "a.txt").findings
    repairs = [repair for [repair] in finding.problem.repairs]
    assert ("454亩", "445亩") in [(repair.from_, repair.to) for repair in repairs]
    assert [one.role for one in finding.problem.figures] == ["whole", "part", "part"]


SILENT = [
    "居民人均收入32456元,其中城镇居民41280元,农村居民24820元。",
    "项目总投资12亿元,其中一期投资5亿元,计划2025年建成,预计年产值20亿元。",
    "该局有干部500人、职工300人,其中党员350人。",
    "净利润2亿元,其中主业利润3亿元。",
    "培训1.2万人次,其中女性4300人次,党员2600人次。",
    "全省有14个市,其中9个市高于平均,5个市低于平均。",
    "捐款3万元、捐物5万元,全市共捐款20万元。",
    "受访的1000人中,65%选公交,48%选单车,30%选步行。",
    "The bank has 1,200 employees in 300 branches, including 400 women.",
    "Sales grew 5 percent in constant currency to $2.1 billion from $1.9 billion.",
    "The city had 4.2 million visitors, up 12 percent from 3.75 million, including 4.0 million from abroad.",
    "The bill was cut 10 percent to $90 from $100.",
    # As printed by statistical offices: growth at constant prices, amounts at current ones.
    "零售总额36761亿元,同比增长2.5%。其中,商品零售额32867亿元,增长2.5%;餐饮收入3894亿元,增长1.1%。",
    "全国人口共141178万人,与2010年的133972万人相比,增加7206万人,增长5.38%。",
    "The S&P 500 gained 63.59 points, or 1.26%, to 5,127.79, the Nasdaq rose 315.37 points, or 1.99%, to 16,156.33.",
    "The group owns 40 hotels, including the 1,200-room Grand.",
    "The group runs 40 hotels, including one with 1,200 rooms.",
    "Profit rose 5 percent to $105 million, against $110 million expected.",
    "全市建成项目40个,其中产业项目提供岗位1200个。",
    "全市有酒店40个,其中最大的一个有客房1200个。",
    "受理案件18650件,比上年增加920件,增长率提高6.2%。",
    "由11家变化,从11家减少到10家,下降9.1%。",
    "GDP由100亿元增加到120亿元,按可比价格计算,增长15%。",
]


@pytest.mark.parametrize("text", SILENT)
def test_no_false_alarm(text: str) -> None:
    assert loud(text) == []


def test_leniency_lowers_an_error_to_a_warning() -> None:
    # 3000人 may be rounded to the thousand, so that 3001 is doubtful, not impossible.
    assert [severity for _, severity in loud("共有3000人参加,其中青年3001人。")] in ([], ["warning"])


def test_lists_against_their_number() -> None:
    assert loud("从核准、用地、施工、建筑、监管等五个方面推进。") == []
    assert loud("新增了附属第一医院、中心医院、妇婴医院三家医疗机构。") == []
    assert [code for code, _ in loud("新增了附属第一医院、中心医院、妇婴医院四家医疗机构。")] == ["FC201"]


def test_a_headline_that_the_body_hedges() -> None:
    title = "湿地工程6月底竣工\n\n本报讯 记者甲报道 工程正在建设,{}。\n"
    assert loud(title.format("预计今年6月底基本完工")) == [("FC608", "warning")]
    assert loud(title.format("6月底完工")) == []


def test_a_figure_of_the_headline_against_the_body() -> None:
    count = "代表团获46枚金牌\n\n本报讯 记者甲报道 代表团获得金牌{}枚。\n"
    assert loud(count.format(46)) == []
    assert [code for code, _ in loud(count.format(64))] == ["FC201"]
