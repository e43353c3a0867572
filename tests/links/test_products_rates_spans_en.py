"""Products, named rates and spans of time in English, in the words of many reporters, beside what only looks like them."""

from __future__ import annotations

import pytest

from factcheck.verify.reading import verify_text

SLIPS = [
    ("The strike began on April 3 and ended on April 21, lasting 18 days.", "18 days", "28 days"),
    ("She served as mayor from 1987 to 1995, eight years in all.", "eight years", "six years"),
    ("The exhibition runs for six weeks, from 5 May to 16 June.", "six weeks", "nine weeks"),
    ("The match began at 3pm and finished at 5.20pm, two hours and 20 minutes later.", "two hours and 20 minutes", "three hours and 20 minutes"),
    ("The 8.04 left at 8.31, 27 minutes late.", "27 minutes", "72 minutes"),
    ("Born in 1938, the composer died in 2011, aged 73.", "73", "83"),
    ("He was born in Leeds in 1955. He died in 2020 at the age of 65.", "65", "56"),
    ("Founded in 1921, the club will celebrate its centenary in 2021.", "1921", "1912"),
    ("The bridge, opened in 1894, marked its 125th anniversary in 2019.", "125th", "152nd"),
    ("The minister was appointed on March 3, 2020. Forty days later, on April 12, she resigned.", "Forty days", "Fourteen days"),
    ("The fair is open from 12 to 20 September, nine days in all.", "nine days", "seven days"),
    ("With 50 days to go until polling day on 3 June, the parties on 14 April launched their manifestos.", "50 days", "70 days"),
    ("Tenants have 28 days from June 1 to appeal; the deadline is June 29.", "28 days", "18 days"),
    ("The hearing is on Friday, 14 November 2025.", "Friday", "Monday"),
    ("PC Holt, 55, retires after 30 years' service. He was 25 when he joined.", "30 years", "20 years"),
    ("The club sold 18,000 shirts at £60 each, taking £1.08m.", "£1.08m", "£1.8m"),
    ("Volunteers packed 45 boxes an hour for six hours, 270 boxes in all.", "270", "720"),
    ("The subsidy is $1,200 a household, and 35,000 households qualify, for a bill of $42 million.", "$42 million", "$24 million"),
    ("There are 24 coaches. Each seats 52 passengers, so the operator can carry 1,248.", "1,248", "1,428"),
    ("He earns £2,500 a month, or £30,000 a year.", "£30,000 a year", "£300,000 a year"),
    ("The deal is worth $2bn, or €1.8bn at an exchange rate of 0.9.", "€1.8bn", "€8.1bn"),
    ("Twelve staff were awarded bonuses of £5,000 each, costing the trust £60,000.", "£60,000", "£600,000"),
    ("The pipe leaked 300 litres an hour for 20 hours, losing 6,000 litres.", "6,000 litres", "9,000 litres"),
    ("Average spending was $85 a head and 12,000 people came, so traders took $1.02 million.", "$1.02 million", "$1.2 million"),
    ("The farm's 200 acres yielded 3.5 tonnes an acre, 700 tonnes in all.", "700 tonnes", "900 tonnes"),
    ("Net profit came to $12m on revenue of $150m, a net margin of 8%.", "8%", "18%"),
    ("Of 200 flights scheduled, 184 left on time, a punctuality rate of 92 percent.", "92 percent", "29 percent"),
    ("The hospital has 450 beds, of which 414 were occupied on Monday, an occupancy rate of 92%.", "92%", "82%"),
    ("A total of 2,400 people were tested and 180 were positive, a positivity rate of 7.5%.", "7.5%", "17.5%"),
    ("Some 9,000 students applied and 1,350 were admitted, an acceptance rate of 15 percent.", "15 percent", "51 percent"),
    ("The striker has 18 goals from 72 shots, a conversion rate of 25%.", "25%", "35%"),
    ("Turnout was 64%: 41,600 of 65,000 registered voters went to the polls.", "64%", "46%"),
    ("The clear-up rate for burglary was 12%, with 480 solved out of 4,000 reported.", "12%", "21%"),
    ("She won 15 of her 25 fights, a 60% success rate.", "60%", "40%"),
    ("The shares closed at $48 and the company earned $3.20 a share, a price-earnings ratio of 15.", "$48", "$84"),
    ("Curry shot 9-for-12 from deep (75 percent).", "75 percent", "57 percent"),
    ("A crew of 16 cleared 4 tonnes each, 64 tonnes altogether.", "64 tonnes", "46 tonnes"),
    ("At an average of 25 passengers a trip, the ferry's 48 trips carried 1,200 people.", "1,200", "2,100"),
    ("The levy raised £3m from 60,000 homes, £50 per household.", "£50", "£500"),
    ("An acre costs $6,000, so the 250-acre farm was priced at $1.5m.", "$1.5m", "$5.1m"),
    ("Only 18 of the 120 jurors summoned failed to appear, an attendance rate of 85%.", "85%", "58%"),
    ("There were 3,000 tickets and 2,850 were sold: occupancy of 95%.", "95%", "59%"),
    ("Ballots were returned by 4,200 of the union's 7,000 members, a 60% turnout.", "60%", "80%"),
    ("Of the 80 patients enrolled, 72 survived, a survival rate of 90%.", "90%", "70%"),
    ("Revenue of $60m and a profit of $9m give a margin of 15%.", "15%", "51%"),
    ("She has converted 19 of 20 penalties, a success rate of 95 per cent.", "95 per cent", "59 per cent"),
    ("The siege began on 4 March and was lifted on 29 March, 25 days later.", "25 days", "52 days"),
    ("He took office in January 2009 and left in January 2017 after eight years.", "eight years", "six years"),
    ("The library opened in 1905 and celebrates its 120th birthday in 2025.", "120th", "102nd"),
    ("The train is due at 10.15 and arrived at 11.02, 47 minutes behind schedule.", "47 minutes", "74 minutes"),
    ("The course lasts 12 weeks, from 6 January to 31 March.", "12 weeks", "22 weeks"),
]  # fmt: skip
LOOK_ALIKE = [
    "Power was lost at 6.15pm and restored at 9.45pm, three and a half hours later.",
    "The documentary, 90 minutes long, airs at 9pm on Monday and again at 11pm on Friday.",
    "He was jailed in 2010 for six years and released in 2014.",
    "From 1994 to 2003 he won the title five times in six years.",
    "The company, founded in 1950, bought its rival in 1999, the 20th anniversary of the rival's flotation.",
    "Ellen Frame, 62, moved here in 1990, when she was 27; she has taught for 40 years.",
    "The five-day course starts on 3 May and the exam is on 20 June.",
    "At 80 kilometres an hour the 240-kilometre trip takes three hours.",
    "Members pay $40 a month; the gym, with 2,000 members, took $1.1 million last year including shop sales.",
    "Fares are £3 each, but children travel free: 5,000 rode on Saturday and receipts were £11,000.",
    "The charity gave 300 families £50 each and spent £40,000 on food.",
    "The first 100 units cost $5 each and the rest $7; she used 150 and paid $850.",
    "Turnout was 58% and the winner took 12,000 of the 30,000 votes.",
    "The unemployment rate was 5%, with 200,000 jobs added and 50,000 lost.",
    "Occupancy was 80% at the 300-room hotel, which employs 120 people.",
    "The bank made a profit of $2bn; its net interest margin was 2.1% on assets of $90bn.",
    "A ticket costs £20 and a programme £5; 3,000 people paid £68,000 in all.",
    "Staff get $15 an hour, and 400 of them shared a $50,000 pot.",
    "The company paid 80 cents a share, bought back 5 million shares and spent $90 million.",
    "Rents average $1,500 a month; landlords collected $2.1 million from 1,200 flats, some of them empty.",
    "It sells for $12 a bottle, of which $3 is tax; sales of 2 million bottles brought the treasury $6 million.",
    "Each of the 50 states has two senators, and 34 seats are up this year.",
    "The average household spends $120 a week on food; 2,000 households were surveyed and spent $310,000 on everything.",
    "The hotel has 300 rooms, 40 of them suites, and occupancy was 71% last year.",
    "The unit has 24 beds and treated 900 patients, an average stay of nine days.",
    "He has a success rate of 70% and has won 12 of his last 15 cases.",
    "The pass rate was 62% nationally; here 45 of 60 candidates passed.",
    "Margins slipped to 8%, with profit of £30m; sales in Britain were £250m.",
    "The vote was 54% to 46%, with 12,000 of 40,000 members voting.",
    "She was born in 1950, married in 1972 and has been a widow since 2010, aged 60 at the time.",
    "Work began on May 1 and was to have ended on June 30, but took 90 days.",
    "They met in 1980, married in 1985 and celebrated their 30th anniversary in 2015.",
    "The flight left at 9.15pm London time and landed at 6.05am in New York, eight hours later.",
    "The ban was imposed in 2015 and lifted in 2021 after two years of talks.",
    "From May 3 to May 10, the museum is open late on three days.",
    "The trial opened on March 3; two weeks later, on March 18, a juror fell ill and it restarted on April 2.",
    "She was 18 when she signed in 2004; now 38, she has retired.",
]


def _said(text: str) -> list[str]:
    report = verify_text(text, "a.txt")
    return [f.message for f in report.findings if f.code.startswith(("FC2", "FC3", "FC4", "FC5"))]


@pytest.mark.parametrize(("text", "right", "wrong"), SLIPS)
def test_the_truth_is_silent_and_a_slip_is_told(text: str, right: str, wrong: str) -> None:
    assert _said(text) == []
    assert _said(text.replace(right, wrong)) != []


@pytest.mark.parametrize("text", LOOK_ALIKE)
def test_look_alikes_are_silent(text: str) -> None:
    assert _said(text) == []
