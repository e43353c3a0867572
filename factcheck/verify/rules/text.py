"""The manual of what is found on an article's plain text, code by code.

These findings come from ``factcheck.extract``, which reads the words themselves; there is no rule to run here, and a
record alone never has them. Each page has the five parts that the docstring of a rule has.
"""

from __future__ import annotations

PAGES = {
    "FC207": """
**What it does.** Finds figures that the words tie together without saying so outright, and that cannot go together
for any values their print allows: parts after 其中 or "including" that are more than the whole, or one digit away
from making it up; shares above 100 % in all; a total, a share or a growth that the figures beside it do not bear out.
A relation that is stated outright comes here when it would hold had digits been cut off, or were closing zeros
rounding. A slip of one digit that would mend it is offered.

**Why it matters.** A slip of one digit looks like any other figure until someone adds up.

**Example.** ``造林1240亩，其中松林715亩，柏林552亩`` (552 may be 525);
``The trust raised $940 million, including $517 million in grants and $432 million in fees.``

**How to mend it.** Hold the figures against their source. If all are right, say what overlaps or is left out.

**When it is wrong.** Parts overlap (党员, 女性), figures are of other times, or the relation was never meant. It is a
warning for that reason; a record with the relation as a check decides the matter.
""",
    "FC501": """
**What it does.** Finds a printed day that the calendar does not have, also as the end of a range (6月28日至31日).
Without a year, 29 February is accepted. Only what can be nothing but a day is judged: in English a printed year, an
ordinal, or "on" and the like before it, and no noun after it (``By June 50 houses stood`` and ``40 June Street`` pass).
Days near 农历, 正月, 腊月, 闰, 藏历 and the like are left alone, and so are lengths of time (刑期2年6月32日).

**Why it matters.** Nobody can tell which day was meant, and whoever has to be there needs to know.

**Example.** ``展览将持续到11月31日。``; ``Voting ends on 31 November 2019.``; ``2023年2月29日``.

**How to mend it.** Ask for the right day. Often it is the last of that month, or the first of the next.

**When it is wrong.** The day is one of another calendar that the sentence does not name, or of a joke.
""",
    "FC502": """
**What it does.** Reckons the day of the week of a printed date and holds it against the one beside it. With the year
printed it is an error (a warning before 1924, when not all countries counted alike). Without, the date is judged only
when ``--published`` is given, and only if neither that year nor the one before or after it has such a day (two to each
side where ``--published`` is marked ``~`` or ``?``); then it is a warning. A year named nearby counts as well.

**Why it matters.** One of the two is wrong, and half of the readers will go by that one.

**Example.** ``2021年10月1日（星期六）开幕``, which was a Friday; ``Monday, 6 July 2021``, a Tuesday.

**How to mend it.** Look at a calendar and at the invitation. A date copied from last year's notice is the usual cause.

**When it is wrong.** The date without a year is one of long ago or far ahead. Print the year.
""",
    "FC505": """
**What it does.** Takes the start from the end of a printed span, in years or in days, and holds the result against
the length stated with it. One more or one less passes, since both ends may be counted or not. 余, 多, 超过 and "more than"
make the length a lower bound; 近, 约 and "about" leave it a tenth to either side. Days over the turn of the year, or from
before March to March or later, are not judged.

**Why it matters.** Readers remember the length; it is usually the figure that nobody has worked out again.

**Example.** ``2012年至2019年，历时10年建成``; ``5月3日至8日，为期8天``; ``from 2004 to 2011, a period of 9 years``.

**How to mend it.** Work the length out from the two ends, and make sure of both.

**When it is wrong.** The length is of something else: work stood still for some years, or only working days count.
""",
    "FC506": """
**What it does.** Takes the year of birth from the year of death and holds the result against the age at death, all
in one sentence. The birthday may be still to come, so one year less passes; after 享年 and 终年, so do up to two years
more (虚岁).

**Why it matters.** Two of the three are right, and an obituary is kept for ever.

**Example.** ``她生于1931年，2008年在家中去世，享年67岁``; ``He was born in 1931 and died in 2008, aged 67``: 76 or 77.

**How to mend it.** Ask the family or look in a register: any of the three may be the wrong one.

**When it is wrong.** The years are of two people in one sentence, or the age was counted in yet another way.
""",
    "FC601": """
**What it does.** Finds a rate or share that is said to move by a small percentage: in Chinese below 10 % after 率, 占比,
比重, 份额 or 比例 where nothing else that could rise stands before the verb; in English below 1 percent after a rate that is
known by name (unemployment, interest, inflation, occupancy …), a market share, "share of", "percentage of" or a margin.
汇率, 效率, 生产率, 出生率 and others, exchange and birth rates, and prices of shares are left alone; so is a move *to* a
percentage.

**Why it matters.** From 5.0 % to 5.3 % is 0.3 percentage points, but 6 percent. The two are far apart.

**Example.** ``城镇失业率上升0.3%``; ``The unemployment rate rose 0.3 percent in May.``

**How to mend it.** 上升0.3个百分点, 0.3 percentage points. Best give the level before and after.

**When it is wrong.** The change is one in percent of the rate itself.
""",
    "FC602": """
**What it does.** Finds an amount (产值, 收入, 出口, 人数; revenue, sales, exports, spending) that is said to move by
percentage points. A clause that names a rate, a growth or a share passes (率, 占, 增速, 拉动, 影响; margin, growth, tax,
share), as does growth that itself moves (出口增长比上年提高5个百分点) and what is told as a share (points of GDP).

**Why it matters.** Points tell how far a percentage moved. An amount has none, so the sentence says nothing certain.

**Example.** ``全市工业产值增长6个百分点``; ``Exports rose 6 percentage points in May.``

**How to mend it.** 增长6%, 6 percent. Where the growth itself moved, name it: 出口增速提高6个百分点.

**When it is wrong.** The rate was named in a clause before and is understood here.
""",
    "FC603": """
**What it does.** Finds an amount (产量, 收入, 人数, 价格) that grows or falls 到 or 至 a percentage, where its clause names
no rate, share, tax or other thing that has one. Chinese only.

**Why it matters.** 到 names where a figure arrives, 了 by how much it moves; an amount does not arrive at a percentage.

**Example.** ``粮食产量增长到4%`` (output grew "to 4 %").

**How to mend it.** 增长4%, or 增长了4%. If it is a share that came to 4 %, name the share: 占比增长到4%.

**When it is wrong.** The percentage is of an earlier year or of a plan: ``收入增长到120%``. Say of what.
""",
    "FC604": """
**What it does.** Finds 由 or 从 one figure 增加了 (增长了, 提高了, 上升了, 扩大了) a greater one in the same unit. 增加了 takes
the change; after "from" belongs the new level, with 到. It passes where the level that follows is what the two add up to
(``由20家增加了35家，达到55家``), and where the second figure is the smaller one, which can only be the change. Chinese only.

**Why it matters.** From 200 增加到 350 is 150 more. From 200 增加了 350 ends at 550.

**Example.** ``医院床位由200张增加了350张`` ("from 200 beds, grew by 350").

**How to mend it.** 增加到350张, or 增加了150张.

**When it is wrong.** It really is the change, and the new level is not printed after it.
""",
    "FC605": """
**What it does.** Finds a fall counted in multiples: 下降, 减少, 缩短 and the like with 倍; "times" with less, lower, fewer,
smaller, cheaper or slower.

**Why it matters.** Once less is nothing left. Some read "three times less" as a third, others as a quarter.

**Example.** ``库存下降了2倍``; ``Shipments were three times less than in May.``

**How to mend it.** Say to what part it fell, or by what percentage: 降至原来的三分之一, a third of, down 67 %.

**When it is wrong.** Somebody is quoted; then ask what was meant, and say it beside the quote.
""",
    "FC606": """
**What it does.** Finds 同比 and 环比 side by side before one single percentage. With 均, 都, 双双 or 分别, or with a second
figure, it passes. Chinese only.

**Why it matters.** Against the same month of last year and against last month are two comparisons. That both give one
figure is rare; that one of them was lost in editing is not.

**Example.** ``房价同比、环比上涨3.2%`` (up 3.2 % "on the year and on the month").

**How to mend it.** Name the one base that the figure has, or print both figures.

**When it is wrong.** Both are the same indeed. 均 says so: 同比、环比均上涨3.2%.
""",
    "FC607": """
**What it does.** Finds 分别 with a single figure after it; and 分别 right after a plain list of names, with a number of
figures that is neither theirs nor a multiple of it. Lists with 等, digits or brackets are not counted. In English, a
sentence that opens with a plain list of names, goes on with a verb and a plain list of figures, and ends it with
"respectively"; whatever else stands in it (the mayor, between commas; a place and its country) leaves it alone.

**Why it matters.** One figure too few, and all after the gap may stand with the wrong name.

**Example.** ``城东、城西、城南三个区分别增长3.1%、4.2%`` (three districts, two figures); ``销量分别为320辆``;
``Wheat, corn and soybeans rose 3% and 4%, respectively.``

**How to mend it.** Put in the figure or the name that is lost, in the same order. For a single figure, drop the word.

**When it is wrong.** One figure is meant for each of them (各), or a 、 or a comma belongs to a name.
""",
    "FC608": """
**What it does.** Holds the headline against the body: a figure that the body does not have while it has another one
in that unit (in Chinese, one about the same thing or one slip away); and a figure or date that the headline states
flatly while the body hedges it wherever it stands (预计, 计划, 约; expected, may, about). The headline may round, and
what it hedges itself passes.

**Why it matters.** Many read the headline alone.

**Example.** ``大桥6月底竣工`` over 大桥预计6月底基本完工;
``New bridge costs $46 million`` over "The new bridge costs $64 million".

**How to mend it.** Take the body's figure, once it is checked, and leave its hedge standing: 有望6月底竣工.

**When it is wrong.** The headline's figure is worked out from those of the body, or the hedge belongs to other words
of the sentence.
""",
    "FC609": """
**What it does.** Finds one figure with two hedges that say the same or contradict each other: before and after it (约 with
左右, 至少 with 以上, 不超过 with 以上, "about" with "or so", "at least" with "or more"), or two in a row (大约超过, "roughly about").
Words that only end like a hedge (最近, 附近, 签约, 预约), and those of place or time (近30天左右, "worried about some 200 jobs")
are left alone.

**Why it matters.** One is enough. And 超过30人左右 says at once "more than" and "roughly": which of them?

**Example.** ``约30公里左右``; ``至少500人以上``; ``不超过5人以上``; ``about 40 people or so``; ``more than 60 homes or more``.

**How to mend it.** Keep the hedge that the source supports, and drop the other.

**When it is wrong.** Somebody is quoted.
""",
    "FC610": """
**What it does.** Finds 约, 大约, about, around, approximately or roughly before a figure of five digits or more. Zeros that
end a whole number do not count, so "about 12,000" passes; 签约, 公约 and such words are left alone.

**Why it matters.** Somebody has counted exactly, and then "about" takes it back; or the last digits mean nothing.

**Example.** ``约48213元``; ``about 1,234.56 dollars``.

**How to mend it.** Drop the hedge, or round: 约4.8万元, about 1,200 dollars.

**When it is wrong.** The source itself is only approximate and gives all those digits, as some conversions do.
""",
    "FC611": """
**What it does.** Finds a range that begins with its larger end. In Chinese with ~, —, – or 至 before a unit; in English
with an en dash before million, percent and the like. After 从, 由, 下降, 零下 and other words of falling it passes, and so do
5000~1万元 and 2019–20.

**Why it matters.** The ends were swapped, or a digit of one of them is wrong.

**Example.** ``月薪为8000~6000元``; ``a bill of 30–20 million``.

**How to mend it.** Look at the source, then print the smaller end first.

**When it is wrong.** The order is meant, as in a countdown or a fall told in words that the rule does not know.
""",
    "FC612": """
**What it does.** Finds two sums of money joined by "and" or "to" of which only the second says million, billion or
trillion, where the first is not the larger number. English only.

**Why it matters.** To the letter, the first is a few dollars; and a program, or a translator, may take it so.

**Example.** ``offers of $26 and $31 million``; ``from $40 to $60 million``.

**How to mend it.** Write the word at both ends: $26 million and $31 million.

**When it is wrong.** The house style leaves it out where no reader can be misled; then switch this code off.
""",
    "FC613": """
**What it does.** Finds a measure whose conversion, in brackets right behind it or after 折合, is wrong by far: length, area,
volume or weight. It is taken for a conversion when the two units are of different systems (metric, English, 亩 and 斤, sea
miles) or when words say so (即, 合, 约, 相当于, about, or); 全长12公里（800米） passes, where the bracket may be a part. Both may be
rounded as printed, and a quarter more is allowed to either side, so 5 miles (8 km), 100 yards (90 m) and 10 gallons (45
litres) pass. Money is not converted; 尺, 寸, 码, 桶 and ton mean more than one thing and are not judged.

**Why it matters.** One of them is wrong by far: 亩 for 公顷, feet for metres, a zero lost.

**Example.** ``造林30公顷（45亩）``, where 30公顷 are 450亩; ``a tower of 300 feet (91 kilometres)``.

**How to mend it.** Find out which of the two the source gives, and convert that one again.

**When it is wrong.** The bracket holds another measure of the thing, in another system. Say which.
""",
    "FC614": """
**What it does.** Finds 80年代 or 八十年代 with neither 世纪 nor a year such as 1975 in the forty characters before it.
1980年代 passes. Chinese only; "the 80s" is not judged.

**Why it matters.** In an archive, the 80s may be those of 1880, of 1980 or still to come.

**Example.** ``他是80年代的大学生`` (a student "of the 80s").

**How to mend it.** 20世纪80年代, at the first mention.

**When it is wrong.** The century is clear to everyone, or was named farther above. It is only an information.
""",
}
"""The pages by code, in Markdown with reStructuredText's double back-quotes, like the docstrings of the rules."""
