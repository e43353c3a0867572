"""What verify says of a check that fails: a sentence for each shape, its numbers worked out by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.store.load import load_text
from factcheck.verify.engine import verify_records
from factcheck.verify.reading import verify_text


def said(check: str, *values: str, more: str = "") -> str:
    """The one message on a record with claims a, b, c … of these values."""
    claims = "".join(
        f"  - {{id: {name}, value: '{value}', quote: '{value}'}}\n"
        for name, value in zip("abcdefgh", values, strict=False)
    )
    record = load_text(f"article: {{title: t}}\nclaims:\n{claims}checks:\n  - {check}\n{more}", "r.yaml")
    assert record.problems == []
    (finding,) = verify_records([record]).findings
    assert finding.code == "FC201"
    return finding.message


@pytest.mark.parametrize(
    ("check", "values", "message"),
    [
        # Sums: all their digits, which a reader adds up again.
        ("a + b = c", ("558亩", "454亩", "1003亩"), "558亩 + 454亩 come to 1012亩, not 1003亩"),
        ("c = a + b", ("558亩", "454亩", "1003亩"), "558亩 + 454亩 come to 1012亩, not 1003亩"),
        ("sum(a, b) = c", ("1.25吨", "2.5吨", "4.0吨"), "1.25吨 + 2.5吨 come to 3.75吨, not 4.0吨 (rounding allows 3.69–3.81吨)"),
        ("a + b = c", ("684 boys", "612 girls", "1,260 pupils"), "684 boys + 612 girls come to 1,296 pupils, not 1,260 pupils"),
        ("a + b = c", ("1.8亿元", "6500万元", "2.27亿元"), "1.8亿元 + 6500万元 come to 2.45亿元, not 2.27亿元 (rounding allows 2.39–2.51亿元)"),
        ("a + b = 100%", ("62.5%", "30.1%"), "62.5% + 30.1% come to 92.6%, not 100%"),
        ("a + b = c", ("十三户", "八户", "二十三户"), "十三户 + 八户 come to 21户, not 二十三户"),
        ("a + b = c", ("$2.41bn", "$510m", "$3.87bn"), "$2.41bn + $510m come to $2.92bn, not $3.87bn"),
        # A sum that rounding nearly explains says what rounding allows: 0.15 to either side of 100.2.
        ("a + b + c = 100%", ("20.1%", "30.2%", "49.9%"), "20.1% + 30.2% + 49.9% come to 100.2%, not 100% (rounding allows 100.05–100.35%)"),
        # Wordings that leave a side open.
        ("a + b = c", ("超过500户", "200户", "600户"), "超过500户 + 200户 come to more than 700户, not 600户"),
        ("a + b = c", ("300户", "200户", "超过600户"), "300户 + 200户 come to 500户, against 超过600户"),
        ("a + b = c", ("约300户", "200户", "900户"), "约300户 + 200户 come to about 500户, not 900户"),
        # Differences; a change is told with its sign.
        ("a - b = c", ("17,346 votes", "14,889 votes", "2,547 votes"), "17,346 votes less 14,889 votes is 2,457 votes, not 2,547 votes"),
        ("a - b = c", ("1,260 people", "1,600 people", "430 fewer people"), "1,260 people less 1,600 people is -340 people, not -430 people"),
        ("a - b = c", ("7.4%", "4.4%", "0.3个百分点"), "7.4% less 4.4% is 3.0个百分点, not 0.3个百分点"),
        # Growth: 86.4/80.1 = 1.07865…, between 86.35/80.15 = 1.07735… and 86.45/80.05 = 1.07995….
        ("growth(a, b) = c", ("86.4亿元", "80.1亿元", "增长7.5%"), "86.4亿元 after 80.1亿元 is +7.9%, not +7.5% (rounding allows +7.7–8.0%)"),
        ("growth(a, b) = c", ("₹312 crore", "₹338 crore", "a fall of 19.6%"), "₹312 crore after ₹338 crore is -7.7%, not -19.6%"),
        ("growth(a, b) = c", ("£412.7m", "£380.0m", "up 6.8%"), "£412.7m after £380.0m is +8.6%, not +6.8%"),
        # Shares: 31/86 = 36.04… %, 68.4/720 = 9.5 %, which 10 % would tell badly.
        ("a / b = c", ("31", "86 applicants", "63%"), "31 of 86 applicants is 36%, not 63%"),
        ("a / b = c", ("£68.4m", "£720m", "12%"), "£68.4m of £720m is 9.5%, not 12%"),
        ("a / (a + b) = c", ("14人", "26人", "四分之一"), "14人 of (14人 + 26人) is 35%, not 四分之一"),
        ("a * b = c", ("63%", "86人", "31人"), "63% of 86人 is 54人, not 31人"),
        # Multiples: 28640/9850 = 2.907….
        ("a / b = c", ("28640元", "9850元", "3.2倍"), "28640元 is 2.9 times 9850元, not 3.2倍"),
        # Products and quotients: 15 × 18,000 = 270,000; 97/28 = 3.464….
        ("a * b = c", ("£15", "18,000 pupils", "£2.7m"), "£15 × 18,000 pupils is £0.27m, not £2.7m"),
        ("a / b = c", ("97分", "28名", "3.55分"), "97分 / 28名 is 3.46分, not 3.55分"),
        ("(a + b) / 2 = c", ("28分", "31分", "37分"), "(28分 + 31分) / 2 is 29.5分, not 37分"),
        ("mean(a, b) = c", ("28分", "31分", "37分"), "the mean of 28分, 31分 is 29.5分, not 37分"),
        ("max(a, b) = c", ("0.52米", "0.68米", "0.86米"), "the largest of 0.52米, 0.68米 is 0.68米, not 0.86米"),
        # Bounds.
        ("a + b <= c", ("558亩", "454亩", "1003亩"), "558亩 + 454亩 come to 1012亩, more than 1003亩"),
        ("a <= b", ("11家", "9家"), "11家 is more than 9家"),
        ("a < b", ("9家", "9家"), "9家 is not less than 9家"),
        ("a >= 2 * b", ("3.4 million people", "1.9 million people"), "2 × 1.9 million people is 3.8 million people, more than 3.4 million people (rounding allows 3.7–3.9 million people)"),
        # The same thing twice, in one unit or in two.
        ("a = b", ("1716米", "1176米"), "1716米 and 1176米 cannot both be right"),
        ("a = 12家", ("11家",), "11家 is not 12家"),
        ("a = b", ("30公顷", "45亩"), "30公顷 is 450亩, not 45亩"),
        # Both sides worked out.
        ("a + b = c + d", ("5户", "6户", "7户", "8户"), "5户 + 6户 is 11户, 7户 + 8户 is 15户"),
        ("a + b = c * d", ("5户", "6户", "7户", "2"), "5户 + 6户 is 11户, 7户 × 2 is 14户"),
        # What only makes units fit is not said.
        ("a * b / 1亩 = c", ("9200元", "640亩", "859万元"), "9200元 × 640亩 is 588.8万元, not 859万元"),
        # A name of the check stands before it.
        ("{that: a = b, name: twice}", ("5户", "6户"), "twice: 5户 and 6户 cannot both be right"),
    ],
)  # fmt: skip
def test_each_shape_has_its_sentence(check: str, values: tuple[str, ...], message: str) -> None:
    assert said(check, *values) == message


def test_the_reading_that_would_save_it_is_said_behind() -> None:
    assert said("a + b = c", "3000人", "450人", "3400人") == (
        "3000人 + 450人 come to 3450人, not 3400人; it would hold if the zeros at the end of a count are rounding"
    )


def test_what_has_no_shape_is_told_side_by_side_in_the_unit_of_the_figures() -> None:
    # −3.0亿元 is −3.05 to −2.95亿元, 7.95亿元 at least is 10.9亿元 away from −2.95.
    assert said("-a = b", "3.0亿元", "8.0亿元") == (
        "-a = b: -3.0亿元 = 8.0亿元 cannot hold: -3.05 to -2.95亿元 on the left, 7.95–8.05亿元 on the right; at least 10.9亿元 apart"
    )


def test_what_is_worked_out_is_seen_to_differ() -> None:
    # 1001/2801 is 35.7372… %.
    assert said("a / b = c", "1001人", "2801人", "35.76%") == "1001人 of 2801人 is 35.74%, not 35.76%"
    assert said("a / b = c", "1001人", "2801人", "35.6%") == "1001人 of 2801人 is 35.7%, not 35.6%"  # 35.737… %


def test_the_whole_is_called_so_where_an_article_does() -> None:
    report = verify_text("种树\n\n今年全县造林1003亩，其中核心区558亩，补植区454亩。\n", "a.txt")
    assert [finding.message for finding in report.findings] == [
        "558亩 + 454亩 come to 1012亩, more than the whole, 1003亩"
    ]
    assert report.findings[0].problem.details[0].endswith("1011–1013亩 on the left, 1002.5–1003.5亩 on the right")


def test_a_check_with_several_readings_has_its_slip_too() -> None:
    # 321 of 325 is 98.769… %; 98.8 is 89.8 with two digits swapped, and nothing else of the text names the rate.
    text = "Firms\n\nOf the county's 325 firms, 321 have reopened, a rate of 89.8 percent.\n"
    (finding,) = verify_text(text, "a.txt").findings
    assert finding.message.startswith("321 of 325 firms is 98.8 percent, not 89.8 percent; the other ")
    assert [(one.from_, one.to, one.slip) for (one,) in finding.problem.repairs[:1]] == [
        ("89.8 percent", "98.8 percent", "digits swapped")
    ]


@pytest.mark.parametrize("second", ["b <= 50户", "b >= 0户"])
def test_a_slip_must_leave_what_else_names_the_figure(second: str) -> None:
    # With a = 30 and a + b = 101, b would have to be 71: 17 with its digits swapped, but not where b is 50 at most.
    record = load_text(
        "article: {title: t}\nclaims:\n  - {id: a, value: 30户, quote: 30户}\n  - {id: b, value: 17户, quote: 17户}\n"
        f"checks:\n  - one_of: [a + b = 101户, a - b = 101户]\n  - {second}\n",
        "r.yaml",
    )
    (finding,) = verify_records([record]).findings
    found = {(one.claim, one.to) for (one,) in finding.problem.repairs}
    assert (("b", "71户") in found) == (second == "b >= 0户")


def test_a_conflict_is_told_by_its_figures(tmp_path: Path) -> None:
    # 684/51.4 % is 1330.7, from 1329.4 to 1332.0, so 1330 to 1332 pupils, less 684.
    record = load_text(
        "article: {title: t}\nclaims:\n  - {id: boys, value: 684, quote: 684}\n  - {id: girls, value: 612, quote: 612}\n"
        "  - {id: share, value: 51.4%, quote: 51.4%}\nunknowns: {all: integer}\n"
        "checks:\n  - boys + girls = ?all\n  - boys / ?all = share\n",
        "r.yaml",
    )
    (finding,) = verify_records([record]).findings
    assert finding.code == "FC301"
    assert finding.message == ("boys 684, girls 612 and share 51.4% cannot all be true: girls would have to be 646–648")
