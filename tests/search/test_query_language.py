"""What a query asks for."""

from __future__ import annotations

import pytest

from factcheck.errors import InputError
from factcheck.search import search
from factcheck.search.dates import date_test, read_span
from factcheck.search.query import parse_query

RECORD = """\
article:
  title: 锦州固投增长
  author: 张三
  published: 2020-05-20
claims:
  - {id: 开复工企业, value: 321户, quote: 全市企业开复工321户, measure: 企业数, kind: count, period: 2020-05, tags: [复工]}
  - {id: 投资增速, value: 同比增长25.5%, quote: 固定资产投资同比增长25.5%, measure: 固定资产投资, kind: growth, period: 2020-01/2020-04}
  - {id: 扩建增速, value: 下降20.4%, quote: 扩建项目投资下降20.4%, measure: 固定资产投资, kind: growth, period: 2019}
  - {id: 贷款, value: 1.2亿元, quote: 发放贷款1.2亿元, measure: 贷款额, kind: level, attributed_to: 李四, area: 凌海市}
  - {id: 小贷, value: 12000万元, quote: 小额贷款12000万元, measure: 贷款额, kind: level, note: see Moody's}
  - {id: 收入, value: 300余万元, quote: 收入300余万元, measure: 收入, kind: level}
  - {id: 面积, value: 1003亩, quote: 面积1003亩, measure: 面积, kind: level}
  - {id: 村民, value: 几十名, quote: 几十名村民, measure: 村民, kind: count}
  - {id: 预算, value: 5~10万元, quote: 预算5~10万元, measure: 预算, kind: level}
"""


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> str:
    file = tmp_path_factory.mktemp("records") / "锦州.yaml"
    file.write_text(RECORD, encoding="utf-8")
    return str(file)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        # words in any order, phrases, exclusion
        ("贷款 发放", "贷款"),
        ("发放 贷款", "贷款"),
        ('"资产投资"', "投资增速 扩建增速"),
        ('"投资资产"', ""),
        ("贷款 -小额", "贷款"),
        ('投资 -"同比增长"', "扩建增速"),
        ("-增速 -贷款 -收入 -面积 -村民 -预算", "开复工企业"),
        ("moody's", "小贷"),
        ("Moody", "小贷"),
        # fields
        ("kind:growth", "投资增速 扩建增速"),
        ("kind:grow", ""),
        ("-kind:growth -kind:level", "开复工企业 村民"),
        ("unit:万元", "小贷 收入 预算"),
        ("unit:元", "贷款 小贷 收入 预算"),
        ("unit:户", "开复工企业"),
        ("measure:固定 扩建", "扩建增速"),
        ("area:凌海", "贷款"),
        ("who:李四", "贷款"),
        ("tag:复工", "开复工企业"),
        ('author:"张三" 面积', "面积"),
        ("article:锦州 面积", "面积"),
        ("id:贷", "贷款 小贷"),
        ("quote:小额", "小贷"),
        ("note:moody", "小贷"),
        ("value:几十", "村民"),
        ("单位：unit：亩", ""),
        ("unit：亩", "面积"),
        # dates
        ("period:2020", "开复工企业 投资增速"),
        ("period:>2019", "开复工企业 投资增速"),
        ("period:<=2019", "扩建增速"),
        ("period:2020-04..2020-12", "开复工企业 投资增速"),
        ("period:2020年5月", "开复工企业"),
        ("published:>2020-04 面积", "面积"),
        ("published:>2020-05", ""),
        ("published:>=2020-05 面积", "面积"),
        # figures
        ("1.2亿元", "贷款 小贷"),
        ("12000万元", "小贷 贷款"),
        ("１.２億元", "贷款 小贷"),
        ("25.5%", "投资增速"),
        ("20.4%", "扩建增速"),
        ("-20.4%", "扩建增速"),
        ("下降20.4%", "扩建增速"),
        (">10%", "投资增速"),
        ("<0%", "扩建增速"),
        (">1亿元", "贷款 小贷"),
        (">1亿元 小额", "小贷"),
        ("~300户", "开复工企业"),
        ("300..400户", "开复工企业"),
        ("300户..400户", "开复工企业"),
        ("..400户", "开复工企业"),
        ("300户..", "开复工企业"),
        ("3000..4000户", ""),
        (">=321户", "开复工企业"),
        (">321户", ""),
        ("321", "开复工企业"),
        ("100", "面积"),
        ("003", ""),
        ("20..99名", "村民"),
        ("6万元", "预算"),
        ("value:>1亿元", "贷款 小贷"),
        ("value:1003", "面积"),
        ("310万元", "收入"),
        ("=300万元", "收入"),
        ("一千零三亩", "面积"),
    ],
)
def test_finds(query: str, found: str, path: str) -> None:
    assert [match.id for match in search(query, [path])] == found.split()


@pytest.mark.parametrize(
    "query",
    ["", "   ", '"unfinished', "kind:", 'kind:""', "meas:x", ">abc", "period:>soon", "5..3户", "3户..5元", "..", "x" * 501,
     "a " * 25, "~几十名", ">" + "9" * 400 + "户"],
)  # fmt: skip
def test_refuses_in_words(query: str, path: str) -> None:
    if query == "..":
        assert search(query, [path]) == []
        return
    with pytest.raises(InputError) as caught:
        search(query, [path])
    assert "\n" not in str(caught.value)


def test_text_with_a_colon_is_text() -> None:
    assert [one.text for one in parse_query("https://example.org").wanted] == ["https://example.org"]
    assert parse_query("锦州：增长").filters == ()


def test_many_slips_of_length_do_not_hang() -> None:
    parse_query('"' * 2 + "(" * 400)
    parse_query("9" * 490)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2020", (2020, 1, 1), (2020, 12, 31)),
        ("2020-02~", (2020, 2, 1), (2020, 2, 29)),
        ("2019-05~/2020-05~", (2019, 5, 1), (2020, 5, 31)),
        ("/2020-05", (1, 1, 1), (2020, 5, 31)),
        ("2020-05/..", (2020, 5, 1), (9999, 12, 31)),
        ("2020年5月3日", (2020, 5, 3), (2020, 5, 3)),
    ],
)
def test_spans(text: str, first: tuple[int, int, int], last: tuple[int, int, int]) -> None:
    span = read_span(text)
    assert span is not None
    assert (span.first, span.last) == (first, last)


@pytest.mark.parametrize("text", ["", "..", "/", "今年", "2020-13", "20"])
def test_no_span(text: str) -> None:
    assert read_span(text) is None


def test_words_for_a_date_are_words() -> None:
    assert date_test("一年来") is None
