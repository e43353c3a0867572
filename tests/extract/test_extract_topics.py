"""What drafts say that a figure is of: measure, area, population and period, as a person would write them."""

from __future__ import annotations

import pytest
import yaml
from click.testing import CliRunner

from factcheck.cli.main import main
from factcheck.extract.subject import head, subject


def drafted(text: str) -> dict[str, dict[str, str]]:
    """The claims of the one record that extract prints, by their values."""
    done = CliRunner().invoke(main, ["extract", "-"], input=text)
    assert done.exit_code == 0, done.output
    return {str(claim["value"]): claim for claim in yaml.load(done.stdout, Loader=yaml.BaseLoader)["claims"]}


@pytest.mark.parametrize(
    ("said", "measure", "area", "population"),
    [
        ("今年全县油菜种植面积", "油菜种植面积", "", ""),
        ("其中柳河镇", "", "柳河镇", ""),
        ("广西壮族自治区货物进出口总额达", "货物进出口总额", "广西壮族自治区", ""),
        ("其中农村居民", "", "", "农村居民"),
        ("农村居民人均消费支出为", "人均消费支出", "", "农村居民"),
        ("城镇登记失业率", "城镇登记失业率", "", ""),
        ("人均地区生产总值", "人均地区生产总值", "", ""),
        ("市场主体总数达到", "市场主体总数", "", ""),
        ("提高到", "", "", ""),
        ("同比", "", "", ""),
        ("城乡收入比由", "城乡收入比", "", ""),
        ("起降架次（含通航）突破", "起降架次", "", ""),
    ],
)
def test_the_words_before_a_figure_are_parted(said: str, measure: str, area: str, population: str) -> None:
    assert tuple(subject(said)) == (measure, area, population)


def test_what_is_measured_ends_its_name() -> None:
    assert head("油菜种植面积") == "种植面积"
    assert head("犯罪嫌疑人") == ""


def test_a_part_has_the_measure_of_its_whole() -> None:
    claims = drafted("农情\n\n全县油菜种植面积36.4万亩，其中柳河镇5.2万亩，石桥乡4.1万亩，亩产提高12公斤。\n")
    assert claims["36.4万亩"]["measure"] == "油菜种植面积"
    assert "area" not in claims["36.4万亩"]  # 全县 is another county in every paper
    assert (claims["5.2万亩"]["measure"], claims["5.2万亩"]["area"]) == ("油菜种植面积", "柳河镇")
    assert (claims["4.1万亩"]["measure"], claims["4.1万亩"]["area"]) == ("油菜种植面积", "石桥乡")
    assert claims["4.1万亩"]["id"] == "石桥乡油菜种植面积"


def test_people_are_the_population_of_the_measure_before() -> None:
    claims = drafted("收入\n\n居民人均可支配收入31860元，增长5.1%。其中城镇居民41250元，农村居民22370元。\n")
    assert claims["增长5.1%"]["measure"] == "人均可支配收入"
    assert [claims[v]["population"] for v in ("31860元", "41250元", "22370元")] == ["居民", "城镇居民", "农村居民"]
    assert {claims[v]["measure"] for v in ("31860元", "41250元", "22370元")} == {"人均可支配收入"}


def test_kinds_of_a_crop_share_what_is_measured_of_them() -> None:
    claims = drafted("农情\n\n全年粮食产量21.6万吨，其中小麦9.8万吨，玉米11.8万吨。\n")
    assert [(claims[v]["population"], claims[v]["measure"]) for v in ("9.8万吨", "11.8万吨")] == [
        ("小麦", "产量"),
        ("玉米", "产量"),
    ]


def test_the_time_that_is_compared_with_is_of_its_own_clause() -> None:
    claims = drafted("旅游\n\n2025年全市接待游客486万人次，2024年为452万人次，旅游收入31.7亿元。\n")
    assert claims["486万人次"]["period"] == "2025"
    assert claims["452万人次"]["period"] == "2024"


def test_a_date_in_a_bracket_does_not_hold_for_what_follows() -> None:
    claims = drafted("产值\n\n2025年全县工业产值86.3亿元，增长6.1%（上年为81.3亿元）。其中水泥12.4亿元。\n")
    assert claims["12.4亿元"].get("period", "2025") == "2025"


@pytest.mark.parametrize(
    ("sentence", "value", "measure"),
    [
        ("Consumer prices in Aldmoor fell to 118.4 in May.", "118.4", "consumer prices in aldmoor"),
        ("The index (2015 = 100) climbed from 121.6 to 124.9.", "121.6", "index"),
        ("The town's 3,600 allotments are full.", "3,600 allotments", "allotments"),
        ("Passenger revenue eased to £41.2 million.", "£41.2 million", "passenger revenue"),
        ("Overall the Greens are on 13 per cent.", "13 per cent", "greens"),
    ],
)
def test_an_english_figure_is_of_the_name_before_its_verb(sentence: str, value: str, measure: str) -> None:
    assert drafted(f"Title\n\n{sentence}\n")[value]["measure"] == measure


def test_a_jump_is_of_what_was_told_before() -> None:
    claims = drafted("Title\n\nHarbour takings reached £8.6m, a jump of 7.5 per cent on the spring.\n")
    assert claims["a jump of 7.5 per cent"]["measure"] == claims["£8.6m"]["measure"] == "harbour takings"


def test_english_quotes_begin_and_end_at_words() -> None:
    text = "Title\n\nThe number of registered small breweries across the two northern counties rose by 41 to 1,260 last year.\n"
    for claim in drafted(text).values():
        quote = str(claim["quote"])
        at = text.index(quote)
        assert not text[at - 1].isalnum() and not text[at + len(quote)].isalnum()
        assert len(quote.split()) <= 15
