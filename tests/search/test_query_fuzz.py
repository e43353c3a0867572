"""Whatever is typed is a query or an error in words."""

from __future__ import annotations

import random

import pytest

from factcheck.errors import InputError
from factcheck.search.engine import find_matches
from factcheck.search.opening import collection_of
from factcheck.search.query import parse_query
from factcheck.store.load import load_text

ROUNDS = 20_000
PIECES = [
    *"><=~≥≤≈-+−:：\"“”„‟＂〜～.．…/｜|()（）[]【】「」{},，、。;；%％‰*?？!！#@&$￥^_\\'‘’`\t\n\u3000 \u200b\x00\x1b\x7f\x85",
    *"\ud800\udcff０１２３４５６７８９0123456789½①㎡ﬁİ年至到约元万户一十半几两ａ",
    *("..", "...", "产量", "投资", "unit", "value", "period", "published", "亿元", "ｕｎｉｔ", "2020", "5月", "超过"),
    *("id", "e9", "1/3", "https://", "a.b", "-2", "～300", "＞10", "，000"),
]
RECORD = """\
article: {title: 秋粮产量, published: 2020-05-20}
claims:
  - {id: 产量, value: 1.2亿元, quote: 产量1.2亿元, measure: 产量, kind: level, period: 2020-05}
  - {id: 增速, value: 下降20.4%, quote: 投资下降20.4%, measure: 投资, kind: growth, tags: [id]}
"""


def test_random_queries() -> None:
    article = load_text(RECORD, "r.yaml").article
    assert article is not None
    corpus = collection_of([article])
    draw = random.Random(8)
    read = refused = 0
    for i in range(ROUNDS):
        text = "".join(draw.choice(PIECES) for _ in range(draw.randint(0, 12)))
        try:
            query = parse_query(text)
            if i % 4 == 0:
                find_matches(query, corpus, 20)
        except InputError as error:
            refused += 1
            assert str(error), text
        else:
            read += 1
            assert query.wanted or query.unwanted or query.filters
    assert read > ROUNDS // 4
    assert refused > ROUNDS // 10


@pytest.mark.parametrize("text", ["产量：", "产量:", "：产量", "产量：：", "产量： ："])
def test_a_colon_with_nothing_after_it_is_no_term(factcheck, tmp_path, text: str) -> None:
    (tmp_path / "r.yaml").write_text(RECORD, encoding="utf-8")
    done = factcheck("search", text, "r.yaml")
    assert (done.returncode, done.stderr) == (0, "")
    assert "r.yaml:3: 产量  1.2亿元  产量1.2亿元\n" in done.stdout


@pytest.mark.parametrize("text", ["：", "：：", '" "', "\u3000", '"'])
def test_nothing_asked_for_is_said(factcheck, tmp_path, text: str) -> None:
    (tmp_path / "r.yaml").write_text(RECORD, encoding="utf-8")
    done = factcheck("search", text, "r.yaml")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("factcheck: error: the query ")
