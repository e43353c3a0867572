"""Twenty queries that a reporter would type, each with the claim that it should find first.

The table was written before any weight was set. Nineteen or more must come first, all within the first three.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.search import search

CLAIMS = Path(__file__).parents[2] / "claims"

# query, the claim (article.id) that it should find first, whether it needs the pinyin extra
TABLE = [
    # as printed
    ("固定资产投资", "jinzhou_fixed_investment.投资增速", False),
    ("李孝春 增收", "backpack_bank.预期增收", False),
    ("贷款 凌海", "backpack_bank.创业贷款", False),
    # two characters, and one
    ("贴现", "jinzhou_fixed_investment.汇票贴现", False),
    ("侧柏", "nanshan_solar_restoration.主要树种", False),
    ("牛", "yixian_poverty_alleviation.采访日期", False),
    # slips and half-remembered words
    ("固定姿产投资", "jinzhou_fixed_investment.投资增速", False),
    ("金融住理", "backpack_bank.金融助理", False),
    ("葡萄贷款", "backpack_bank.葡萄园贷款", False),
    ("vinyard", "backpack_bank.集体资产贷款", False),
    # traditional characters, full-width forms, another case
    ("貸款總額", "backpack_bank.贷款总额", False),
    ("醫療衛生機構", "nucleic_acid_testing.机构数", False),
    ("９１５個", "three_changes_reform.三变村", False),
    ("pcr", "nucleic_acid_testing.培训时间", False),
    # figures: whole, in another multiplier, in part, compared
    ("98.8%", "jinzhou_fixed_investment.开复工率", False),
    ("139400万元", "jinzhou_fixed_investment.实际发放贷款", False),
    ("323", "nanshan_solar_restoration.投资", False),
    (">50亿元", "jinzhou_fixed_investment.金融支持额", False),
    # pinyin, in full and by initials
    ("gudingzichan", "jinzhou_fixed_investment.投资增速", True),
    ("jrzl", "backpack_bank.金融助理", True),
]


def rank(query: str, wanted: str) -> int:
    found = [f"{match.article}.{match.id}" for match in search(query, [str(CLAIMS)], limit=10)]
    return found.index(wanted) + 1 if wanted in found else 99


def test_they_come_first() -> None:
    assert len(TABLE) == 20
    pytest.importorskip("pypinyin")
    ranks = {query: rank(query, wanted) for query, wanted, _ in TABLE}
    assert sum(place == 1 for place in ranks.values()) >= 19, ranks
    assert max(ranks.values()) <= 3, ranks


@pytest.mark.parametrize(("query", "wanted"), [(query, wanted) for query, wanted, pinyin in TABLE if not pinyin])
def test_each_within_three(query: str, wanted: str) -> None:
    assert rank(query, wanted) <= 3
