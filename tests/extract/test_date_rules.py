"""Rules on dates in raw text: the true case is found where it stands, its neighbours that are no flaw stay silent."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract import dates
from factcheck.verify.reading import verify_text


def found(text: str, year: int | None = None, inferred: bool = False) -> list[tuple[str, str]]:
    return [(f.name, text[f.start : f.end]) for f in dates.flaws(text, year=year, year_inferred=inferred)]


NO_SUCH_DAY = [
    ("2月30日开会", "2月30日"),
    ("2020年 2 月 30 日", "2020年 2 月 30 日"),
    ("展览将持续到11月31日。", "11月31日"),
    ("6月31号开学", "6月31号"),
    ("6月28日至31日举行", "6月28日至31日"),
    ("2019年2月26日—29日", "2019年2月26日—29日"),
    ("We met on February 30 in Rome.", "February 30"),
    ("It ended on June 35.", "June 35"),
    ("By Feb. 30, all must be paid.", "Feb. 30"),
    ("On June 31st, he left.", "June 31st"),
    ("June 31, 2020, was hot.", "June 31, 2020"),
    ("It opened 31 June 2020.", "31 June 2020"),
    ("Voting ends on 31 November 2019.", "31 November 2019"),
    ("until the 31st of April, they said", "31st of April"),
    ("Between June 1 and June 31 it rained.", "June 31"),
    ("LONDON, June 31 (Agency) - Prices rose.", "June 31"),
    ("Feb. 29, 2019, was", "Feb. 29, 2019"),
]
SOME_DAY_OR_NONE = [
    "By June 50 houses had been built.",
    "In December 35 people were hurt.",
    "In April 31 were hurt, and by July 40 more had gone.",
    "He lives at 40 June Street.",
    "Top 40 June 2020 hits. Issue 31 June 2020. No. 40 May 2020. Room 31 June",
    "The class of 2019 had 31 June graduates.",
    "Since May 35 more have died. May 35 percent agree? On March 50 percent said so.",
    "There is no June 31. There is no such day as February 30, 2020.",
    "On May 31, June 30 and 29 February 2020. Feb. 29",
    "On 29 February 1900 in Athens, and on February 30, 1712, in Sweden",
    "农历2月30日，藏历2月30日，农历腊月三十，正月十五",
    "12月35号选手夺冠，9月31号楼封顶，6月45号台风，3月50日元",
    "刑期2年6月32日，工期共计3月45日",
    "没有2月30日。2月30日并不存在。",
    "2月29日，2020年2月29日，6月28日至7月3日，1月30日至2月5日",
]


@pytest.mark.parametrize(("text", "where"), NO_SUCH_DAY, ids=[w for _, w in NO_SUCH_DAY])
def test_no_such_day(text: str, where: str) -> None:
    assert found(text) == [("impossible-date", where)]


@pytest.mark.parametrize("text", SOME_DAY_OR_NONE, ids=[t[:20] for t in SOME_DAY_OR_NONE])
def test_a_real_day_or_no_day_at_all(text: str) -> None:
    assert found(text) == []


@given(st.dates())
def test_every_day_of_the_calendar_is_one(day: date) -> None:
    year, month, number = day.isoformat().split("-")
    month_name = "January February March April May June July August September October November December".split()[
        int(month) - 1
    ]
    for text in (
        f"{year}年{int(month)}月{int(number)}日",
        f"on {month_name} {int(number)}, {year}.",
        f"on {int(number)} {month_name} {year}.",
        f"{int(month)}月{int(number)}号",
    ):
        assert found(text) == []


@given(st.sampled_from([(2, 30), (2, 31), (4, 31), (6, 31), (9, 31), (11, 31)]), st.integers(1924, 2100))
def test_every_day_of_no_calendar_is_found(day: tuple[int, int], year: int) -> None:
    month, number = day
    name = {2: "February", 4: "April", 6: "June", 9: "September", 11: "November"}[month]
    for text in (
        f"于{year}年{month}月{number}日举行",
        f"It is on {name} {number}, {year}.",
        f"It is on {number} {name} {year}.",
    ):
        assert [name for name, _ in found(text)] == ["impossible-date"]


WRONG_WEEKDAY = [
    ("2019年12月28日（星期日）", "2019年12月28日（星期日"),  # a Saturday
    ("2021年10月1日（星期六）开幕", "2021年10月1日（星期六"),  # a Friday
    ("2020年5月1日周四上午", "2020年5月1日周四"),  # a Friday
    ("Monday, 6 July 2021", "Monday, 6 July 2021"),  # a Tuesday
    ("on Thursday, May 1, 2024, the", "Thursday, May 1, 2024"),  # a Wednesday
    ("On July 6, 2021, a Monday,", "July 6, 2021, a Monday"),  # a Tuesday
]
RIGHT_WEEKDAY = [
    "2019年12月28日（星期六），2020年2月29日星期六",
    "2020年5月1日周日均客流，2020年5月1日周三妹出席",  # 周 is also an average's and a family's
    "2020年5月1日，周一至周日照常营业",
    "2020年5月1日（周一、周三限行）",
    "农历2020年5月1日（星期一）",
    "Monday-Friday, July 6-10, 2020; Monday through Friday, June 1-5, 2020",
    "On Saturday and Sunday, July 4 and 5, 2020",
    "On July 6, 2020, Tuesday Night Football",
    "On Friday, May 3, 2000 people came.",
]


@pytest.mark.parametrize(("text", "where"), WRONG_WEEKDAY, ids=[w for _, w in WRONG_WEEKDAY])
def test_a_wrong_weekday_with_its_year(text: str, where: str) -> None:
    assert found(text) == [("weekday", where)]
    assert found(text, year=1999) == [("weekday", where)]


@pytest.mark.parametrize("text", RIGHT_WEEKDAY, ids=[t[:20] for t in RIGHT_WEEKDAY])
def test_weekdays_that_are_right_or_of_other_days(text: str) -> None:
    assert found(text) == []


def test_a_weekday_of_the_old_calendar_is_only_doubted() -> None:
    assert found("on Sunday, January 1, 1900") == [("weekday-inferred", "Sunday, January 1, 1900")]  # a Monday


def test_a_weekday_without_a_year_fits_one_of_three() -> None:
    # 28 December: 2018 a Friday, 2019 a Saturday, 2020 a Monday, 2021 a Tuesday, 2022 a Wednesday
    for weekday in "六一二":
        assert found(f"12月28日（星期{weekday}）", year=2020) == []
    assert found("12月28日（星期五）", year=2020) == [("weekday-inferred", "12月28日（星期五")]
    assert found("12月28日（星期五）", year=2020, inferred=True) == []
    assert found("12月28日（星期日）", year=2020, inferred=True) == [("weekday-inferred", "12月28日（星期日")]
    assert found("12月28日（星期日）") == []


def test_a_weekday_of_an_old_story() -> None:
    assert found("2003年的春天，4月23日（星期三），医院开建", year=2020) == []
    assert [name for name, _ in found("4月23日（星期三），医院开建", year=2017)] == ["weekday-inferred"]


@pytest.mark.parametrize(
    ("text", "severity"), [("12月28日（星期五）举行。", "warning"), ("2020年12月28日（星期五）举行。", "error")]
)
def test_only_a_printed_year_makes_an_error(text: str, severity: str) -> None:
    [problem] = verify_text(text, "a.txt", published="2020-01-02").findings
    assert (problem.code, problem.severity) == ("FC502", severity)
    assert (problem.place.line, problem.place.column) == (1, 1)


BACKWARDS = [
    ("2020—2018年他任市长", "2020—2018年"),
    ("2020年至2018年，工程停工", "2020年至2018年"),
    ("5月20日至10日", "5月20日至10日"),
    ("He was mayor from 2010 to 2005.", "from 2010 to 2005"),
    ("between 2020 and 2018,", "between 2020 and 2018"),
    ("It runs from May 20 to May 10.", "from May 20 to May 10"),
]
FORWARDS = [
    "公元前2000—1800年，距今2000—1800年，2000至1800年前",
    "2020年至2018年，公司营收分别为3亿元、2亿元和1亿元",
    "统计期为上年12月26日至12月25日，12月28日至1月3日",
    "5月20日至3日游",
    "between 2000 and 1800 BC, between 2000 and 1900 years ago, between 2000 and 1900 people",
    "Membership went sharply down from 2010 to 1990. The index moved from 2010 to 1990.",
    "from May 20 to 10 June, from May 20 to 10 percent, from Dec. 28 to Jan. 3",
]


@pytest.mark.parametrize(("text", "where"), BACKWARDS, ids=[w for _, w in BACKWARDS])
def test_periods_that_end_before_they_start(text: str, where: str) -> None:
    assert found(text) == [("period-order", where)]


@pytest.mark.parametrize("text", FORWARDS, ids=[t[:20] for t in FORWARDS])
def test_periods_that_do_not(text: str) -> None:
    assert found(text) == []


WRONG_LENGTH = [
    ("2012年至2019年，历时10年建成", "2012年至2019年，历时10年"),
    ("2000年至2019年，历时30多年。", "2000年至2019年，历时30多年"),
    ("2000年至2019年，历时近40年。", "2000年至2019年，历时近40年"),
    ("2000年至2019年，历时超过25年。", "2000年至2019年，历时超过25年"),
    ("2010年至2019年，历时约20年。", "2010年至2019年，历时约20年"),
    ("5月3日至8日，为期8天", "5月3日至8日，为期8天"),
    ("from 2004 to 2011, a period of 9 years", "from 2004 to 2011, a period of 9 years"),
    ("from 2004 to 2011, a period of more than 9 years", "from 2004 to 2011, a period of more than 9 years"),
]
RIGHT_LENGTH = [
    "2000年至2019年，历时10多年",
    "2000年至2019年，历时10余年；2000年至2019年，历时近20年；2000年至2019年，历时约20年",
    "2000年至2019年，历时超过15年；2000年至2019年，历时15年以上；2000年至2019年，历时不到25年",
    "2000年至2019年，共10年获奖",
    "5月3日至8日，为期6天；5月3日至8日除周末外，为期4天；5月3日至8日，共3天下雨",
    "from 2004 to 2011, a period of about 7 years; from 2004 to 2011, a span of more than 5 years",
]


@pytest.mark.parametrize(("text", "where"), WRONG_LENGTH, ids=[w for _, w in WRONG_LENGTH])
def test_lengths_that_are_not_the_span(text: str, where: str) -> None:
    assert found(text) == [("duration", where)]


@pytest.mark.parametrize("text", RIGHT_LENGTH, ids=[t[:20] for t in RIGHT_LENGTH])
def test_lengths_that_can_be_the_span(text: str) -> None:
    assert found(text) == []


@given(st.text(alphabet="0123456789月日年号至—（）星期一周约多 .,June31MonyFbto", max_size=60))
def test_any_text_is_read(text: str) -> None:
    for flaw in dates.flaws(text, year=2020):
        assert 0 <= flaw.start < flaw.end <= len(text)
