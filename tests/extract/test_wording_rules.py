"""Rules on wording in raw text: the true case is found where it stands, its neighbours that are no flaw stay silent."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract import wording
from factcheck.verify.manual import manual
from factcheck.verify.reading import verify_text
from factcheck.verify.registry import BY_CODE, home

HERE = Path(__file__).parent

FLAWS = [
    # two hedges
    ("不超过5人以上", "double-hedge", "不超过5人以上"),
    ("超过30人左右", "double-hedge", "超过30人左右"),
    ("接近30天左右", "double-hedge", "接近30天左右"),
    ("将近30人左右", "double-hedge", "将近30人左右"),
    ("近百人左右", "double-hedge", "近百人左右"),
    ("约二十人左右", "double-hedge", "约二十人左右"),
    ("大约超过50户", "double-hedge", "大约超过50户"),
    ("不到3年以下", "double-hedge", "不到3年以下"),
    ("It has about some 50 people.", "double-hedge", "about some 50"),
    ("no more than 5 people or more", "double-hedge", "no more than 5 people or more"),
    ("约12345户", "hedge-precision", "约12345"),
    # a level where the change belongs
    ("医院床位由200张增加了350张。", "grew-by", "由200张增加了350张"),
    ("由200张增加了350张，达到350张", "grew-by", "由200张增加了350张"),
    ("由200张增加了350张，到2019年底", "grew-by", "由200张增加了350张"),
    ("粮食产量增长到4%", "grew-to", "增长到4%"),
    # points and percent
    ("全市工业产值增长6个百分点", "pp-for-percent", "产值增长6个百分点"),
    ("规上工业增加值增长8个百分点", "pp-for-percent", "增加值增长8个百分点"),
    ("Exports rose 6 percentage points in May.", "pp-for-percent", "Exports rose 6 percentage points"),
    ("失业率比上月上升0.2%", "percent-for-pp", "率比上月上升0.2%"),
    ("Profit margin fell 0.5 percent.", "percent-for-pp", "margin fell 0.5 percent"),
    ("the inflation rate in May rose 0.2%", "percent-for-pp", "rate in May rose 0.2%"),
    # falls
    ("游客人数下降１５０％", "fall-over-100", "下降１５０％"),
    ("Shipments were three times less than in May.", "fall-in-times", "three times less"),
    # lists
    ("城东、城西、城南三个区分别增长3.1%、4.2%", "respectively", "分别增长3.1%、4.2%"),
    ("Wheat, corn and soybeans rose 3% and 4%, respectively.", "respectively", "Wheat, corn and soybeans rose 3% and 4%, respectively"),
    ("Rain fell. Exports and imports rose by 3, 4 and 5 percent respectively.", "respectively", "Exports and imports rose by 3, 4 and 5 percent respectively"),
    ("In May, Ford, Toyota and Honda gained 3% and 4%, respectively.", "respectively", "Ford, Toyota and Honda gained 3% and 4%, respectively"),
    ("Ford and Toyota sold 3 million cars, respectively.", "respectively", "Ford and Toyota sold 3 million cars, respectively"),
    ("Sales in Europe, Asia and Africa fell 2% and 4%, respectively.", "respectively", "Sales in Europe, Asia and Africa fell 2% and 4%, respectively"),
    # ranges
    ("800~600万元", "range-order", "800~600"),
    ("a bill of 30–20 million", "range-order", "30–20"),
]  # fmt: skip
SOUND = [
    # another measure, other units of the name, round conversions, figures in two parts
    "全长12公里（800米），全长12公里（7.5英里），每公顷6000公斤（800斤），3天（24小时）",
    "12公里（约800米为隧道），500亩（30公顷水田），55寸（139厘米），30公顷（450亩），30公顷，折合450亩",
    "5 miles (8 km), 100 yards (90 m), 6 feet (2 metres), 10 gallons (45 litres), 1,000盎司（31.1公斤）",
    "5 feet 10 inches (178 cm), 8 pounds 6 ounces (3.8 kg), 6英尺1英寸（1.85米）, 1 1/2 miles (2.4 km)",
    "the 12-mile (about 20-kilometer) trail",
    # words that end like a hedge
    "最近30天左右，附近30米左右，签约20家左右，预约超过30人，预约近30人，合约约30份，近30天左右，近三个月左右",
    "约5公里上下班，约30人上下车，约200米左右两侧，不低于60分，至少1名本科以上学历教师，至少两名副高以上职称人员",
    "worried about some 200 jobs, walked around some 50 lakes, about 50 people or so far",
    "more than 60 homes or more than 20 flats, no more than 5 people",
    # changes that are changes
    "由20家增加了35家，达到55家",
    "由2.1亿元增加了3.4亿元，增至5.5亿元；由200张增加了50张；从30人增加了20人",
    "汽车进口关税降至15%，出口退税提高到13%，人口增长降低到0.5%，房价首付降至20%，收入增长到120%的目标",
    # points of a rate, a growth, a share
    "出口增长比上年提高5个百分点，出口增速提高5个百分点，支出进度提高3个百分点",
    "猪肉价格上涨影响CPI上涨约0.3个百分点。消费拉动经济增长3个百分点。教育支出提高2个百分点，达到4%。",
    "Profit margin rose 2 percentage points. Sales growth increased 3 percentage points. Growth in sales rose 2 percentage points.",
    "Income tax rose 2 percentage points. The share of exports rose 3 percentage points. Spending rose 2 percentage points of GDP.",
    # percent of prices, of rates that are no share, of what stands after a rate
    "The exchange rate rose 0.5 percent. The birth rate fell 0.3 percent. Freight rates rose 0.5 percent.",
    "Shares rose 0.4 percent. Share prices rose 0.3 percent. Earnings per share rose 0.5 percent.",
    "After the rate cut stocks rose 0.3 percent. At the current rate exports rose 0.5 percent.",
    "劳动生产率提高6.2%，全市率先增长5%，失业率较高地区就业人数增长5%，利率下调带动贷款增长5%，汇率上升0.2%",
    "发病率下降5.3%，换手率上升2%，按比例增加5%",
    # falls below nothing that the text explains, times of something else
    "净利润同比下降135%，由盈转亏。Net income dropped 120 percent to a loss of $3 million. 游客人数下降１００％",
    "The law was changed three times less than a year after.",
    "房价同比、环比上涨3.2%/1%",
    # lists that go on with something else, names that are no plain list
    "进口和出口分别为320亿元、450亿元，均增长5%以上。上海、深圳两市成交额分别为3200亿元和4500亿元，合计7700亿元。",
    "甲方和乙方分别为A公司和B公司，合同金额3亿元。冠军分别是张伟、李娜，奖金均为1万元。",
    "A, B and C rose 3%, 4% and 5%, respectively. Exports and imports rose 3 percent and 4 percent, respectively.",
    "Smith, the mayor, and Jones won 3 and 4 seats, respectively. Paris, Texas and London had 3 and 4 cases, respectively.",
    "Johnson and Johnson, Pfizer and Merck rose 3%, 4% and 5%, respectively. Apple, Inc. and Google rose 3% and 4%, respectively.",
    "Trinidad and Tobago and Jamaica won 2 and 3 medals, respectively. Ford rose 3% to $4 and GM 5% to $6, respectively.",
    "Exports, U.S. imports and sales rose 3%, 4% and 5%, respectively. In Paris, London and Rome, sales and profits rose 3% and 4%, respectively.",
    # ranges that only look backwards
    "月薪5000~1万元，500至1万元，900—1千元，海拔3000—2000米，零下20至10公里",
    "2019–20 percent, 120–30 people, 2019—20家",
    "1950、60年代，民国二十年代",
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "where"), FLAWS, ids=[f"{n}: {t[:24]}" for t, n, _ in FLAWS])
def test_flaws(text: str, name: str, where: str) -> None:
    assert [(f.name, text[f.start : f.end]) for f in wording.flaws(text)] == [(name, where)]


@pytest.mark.parametrize("text", SOUND, ids=[t[:24] for t in SOUND])
def test_sound_wording(text: str) -> None:
    assert list(wording.flaws(text)) == []


def test_contradicting_hedges_say_so() -> None:
    [flaw] = wording.flaws("不超过5人以上")
    assert "contradict" in flaw.message
    [flaw] = wording.flaws("约5人左右")
    assert "one hedge is enough" in flaw.message


def _ordinary() -> list[str]:
    return [
        line for name in ("zh", "en") for line in (HERE / "ordinary" / f"{name}.txt").read_text("utf-8").splitlines()
    ]


@pytest.mark.parametrize("line", _ordinary())
def test_ordinary_sentences_have_no_findings(line: str) -> None:
    """Sentences as newspapers print them and nothing wrong with any; ``@date`` before one is its publication."""
    published, text = line[1:].split(" ", 1) if line.startswith("@") else (None, line)
    assert [(p.code, p.message) for p in verify_text(text, "a.txt", published=published).findings] == []


def test_a_fall_told_without_its_sign() -> None:
    [verdict] = verify_text("药品价格从每盒30元降至12元，降幅达60%。", "a.txt").verdicts
    assert verdict.verdict == "exact"
    [finding] = verify_text("药品价格从每盒30元降至12元，降幅达50%。", "a.txt").findings
    assert (finding.code, finding.problem.rule) == ("FC201", "growth-of-levels")


@given(
    st.lists(st.sampled_from("Alba Brno Cork Dole Eger Faro".split()), min_size=2, max_size=6, unique=True),
    st.lists(st.integers(1, 99), min_size=1, max_size=6),
)
def test_respectively_counts(names: list[str], values: list[int]) -> None:
    listed = ", ".join(names[:-1]) + " and " + names[-1]
    figures = [f"{value}%" for value in values]
    said = ", ".join(figures[:-1]) + " and " + figures[-1] if len(figures) > 1 else figures[0]
    flaws = list(wording.flaws(f"{listed} rose {said}, respectively."))
    even = len(values) % len(names) == 0
    assert bool(flaws) != even


@given(
    st.text(
        alphabet="0123456789约近左右以上超过分别为、和率占增长到了%％个百分点 .,()（）公里米亩aboutrespectively$–~至",
        max_size=60,
    )
)
def test_any_text_is_read(text: str) -> None:
    for flaw in wording.flaws(text):
        assert 0 <= flaw.start < flaw.end <= len(text)


PROSE = [code for code in BY_CODE if ".rules.prose." in home(code).__name__]


def test_there_are_nineteen_codes_of_running_text_alone() -> None:
    assert len(PROSE) == 19


@pytest.mark.parametrize("code", [code for code in PROSE if code not in ("FC608", "FC207")])
def test_the_manual_shows_what_is_found(code: str) -> None:
    """Every example that a page gives in back-quotes has the finding (FC608's are headlines over a body)."""
    examples = manual(BY_CODE[code]).split("**Example.**")[1].split("**How to mend it.**")[0].replace("\n", " ")
    for text in re.findall(r"`(.+?)`", examples):
        found = verify_text(text, "a.txt", published="2020-05-01").findings
        assert code in [p.code for p in found], text
