"""True English passages in which figures stand near one another that belong apart: nothing is said of them."""

from __future__ import annotations

import pytest

from factcheck.verify.reading import verify_text

FIGURES = ("FC2", "FC3", "FC4", "FC5", "FC6")


def loud(text: str) -> list[str]:
    """The rules of what is said of a text's figures at warning or error, what is only suspected among it."""
    findings = verify_text(text, "a.txt", suspect=True).findings
    return [
        f.problem.rule or f.code for f in findings if f.code.startswith(FIGURES) and f.severity in ("warning", "error")
    ]


TRUE = [
    # others' sums, shares of a norm, other divisors
    "The court fined the bank €12m, €4m of it suspended, and two directors €150,000 each.",
    "Rain totalled 86mm in the month, 140% of the average; the wettest day brought 31mm, 36% of the month's rain.",
    "The city's debt is $1.3bn, or $2,600 for each of its 500,000 people, and $5,900 per taxpayer.",
    # the base of another change, steps of a series, parts beside a whole
    "The budget of $640m is 5% up on this year's revised $609.5m and 9% up on the $587m first voted.",
    "About a third of the 90 refugees are children, 12 of them alone; the youngest is three.",
    "The bank raised its rate by a quarter point to 5.25%, the tenth rise in a row, from 0.1% in late 2021.",
    "The firm shipped 3.4m units, of which 1.2m were in Asia, up 12%, and 1.1m in Europe, down 3%; a year ago it shipped 3.3m.",
    "The surplus widened to $6.1bn from $5.2bn as exports rose 4% to $31bn and imports rose 1.2% to $24.9bn.",
    # relatives of those
    "The court fined the bank €12m and two directors €150,000 each.",
    "The jury awarded the family $3.4m and four neighbours $60,000 each.",
    "Profits were £5m as sales rose 4% from £20m to £20.8m.",
    "Profit rose to £5.2m from £4.1m as costs fell 3%.",
    "Turnover reached €80m, against €75m a year ago, after prices rose 9%.",
    "Net debt fell to $410m from $500m when asset values dropped 2%.",
    "Loans grew to $58bn from $55bn and deposits rose 8%.",
    "Sales were £20m, from £18m, and profits rose 4%.",
    "The spending of €64m is 7% more than last year's €60m and 20% more than the €53.3m of 2019.",
    "The factory made 900 cars, including 300 vans, down 12%, against 940 a year ago.",
    "The choir has 80 members, 30 of them men, up 20%, compared with 70 last year.",
    "The bank cut its rate by 25 basis points to 3.5%, the sixth consecutive cut, from a peak of 5%.",
    "A third of the 90 pupils have passed, 12 twice, and the others will try in June.",
    "Half of the 60 houses are empty, 18 of them for years.",
    "Two thirds of the 120 beds are taken, 35 of them by children.",
    "Rain came to 86mm, 140% of the average, and 31mm, 36%, fell in one day.",
    "Output was 412,000 tonnes, 94% of the quota, of which 103,000 tonnes, 25%, was exported.",
    "The store sold 640 coats, 80% of its target, and 210 hats, 105% of its target.",
    "The fund holds $80m in shares, 40% of its assets, and $30m in bonds, 12% of the market.",
    "The bank lent $58bn, 77% of its assets, to 210,000 customers, an average of $310,000 for firms and $140,000 for households.",
    "Fares rose 6% to an average of $4.20, from $3.96; bus fares rose 9% to $2.10.",
    "The city spent $41m on parks, $9 a head more than its neighbour, where 600,000 people live.",
    "The index rose 1.2% to 4,310, its fourth gain in a row, from 4,100 a week ago.",
    "About 40% of the 3,000 homes have solar panels, 300 of them with batteries.",
    # clauses of their own, what is far from a level, coordinated verbs
    "Income of £90m, down from £94m as donors gave 6% less, fell short of costs by £2m.",
    "Exports grew to $31bn from $30bn because shipments to Asia climbed 11%.",
    "Bookings of 4,100 compare with 3,900 a year ago, and prices are 7% higher.",
    "Jobs in care rose to 61,000 from 58,000, those in shops fell 2%.",
    "Turnout, at 58%, was 3 points lower than in 2018 and far from the 71% of 1992.",
    "Yields were 6.2 tonnes a hectare on 41,000 hectares of irrigated land and 3.1 tonnes elsewhere; the crop was 390,000 tonnes.",
    "The bank set aside £310m for bad loans, up from £240m, and wrote off £92m, 8% less.",
    # lessons a week, further ones that get so much, what is sold besides, a clause without a verb
    "The pupils, 31 to a class, get 25 lessons a week of 45 minutes, five fewer than in 2015.",
    "The crew of 18 were paid $2,400 a month for nine months, and the captain $11,000.",
    "He has scored 0.6 goals a game in 140 games for three clubs, 41 of the goals for the last.",
    "The club sold 600 shirts at £40 each, a third of them abroad, and scarves for £9,000.",
    "The dairy buys 2m litres at 41 cents a litre and sells cheese worth $1.6m.",
    "The store's profit was $41m, up from $38m, its sales 2% lower.",
    "Water levels stood at 41% of capacity, down 2 points in a week and from 68% last year.",
]


@pytest.mark.parametrize("text", TRUE)
def test_what_is_true_is_left_alone(text: str) -> None:
    assert loud(text) == []


STILL = [
    ("Sales rose to £90m from £80m, an increase of {}%.", "12.5", "15.2", "growth-of-levels"),
    ("Output fell to £45.0m from £60.0m in March, down {}%.", "25.0", "52.0", "growth-of-levels"),
    ("The rate was cut by {} points to 4.50%, from 5.25%.", "0.75", "0.57", "points-of-levels"),
    ("A third of the 90 pupils, {} of them, walk to school.", "30", "13", "bound-fraction"),
    ("The grant comes to $1,200 for each of 40 villages, a total of ${}.", "48,000", "84,000", "product-of-each"),
]


@pytest.mark.parametrize(("text", "right", "wrong", "rule"), STILL)
def test_what_stands_right_beside_is_still_tied(text: str, right: str, wrong: str, rule: str) -> None:
    assert loud(text.format(right)) == []
    assert loud(text.format(wrong)) == [rule]
