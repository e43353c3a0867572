"""Two small records to list claims of."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from textwrap import dedent

import pytest

from factcheck.cli.main import main

FIRMS = """\
    article: {title: 开复工, id: firms}
    defaults: {area: 锦州市}
    claims:
      - {id: 企业, value: 321户, quote: 321户, measure: 开复工企业数, kind: count, period: 2020-05~, tags: [复工]}
      - {id: 复工率, value: 98.8%, quote: 98.8%, measure: 开复工率, kind: rate, period: 2020-01~/2020-04~}
      - {id: 贷款, value: 13.94亿元, quote: 13.94亿元, measure: 贷款额, population: 92户企业, kind: level, period: 2019}
      - {id: 授信, value: 超过33亿元, quote: 超过33亿元, measure: 信贷意向额度, kind: level, period: /2020-05}
      - {id: 投资, value: 323.01万元, quote: 323.01万元, measure: 投资, kind: level, period: 几年来}
    """
PARK = """\
    article: {title: 南山公园, id: park}
    claims:
      - {id: 面积, value: 1003亩, quote: 1003亩, measure: 建设面积, kind: level, attributed_to: 据统计, area: 南山}
      - id: 道路
        value: 3.2公里
        quote: 3.2公里
        measure: 道路长度
        kind: level
        review: {status: confirmed, by: 王, on: 2020-06-01, against: 竣工报告}
      - {id: 树种, items: [京桃, 山杏], quote: 京桃、山杏, measure: 主要树种, kind: count, tags: [树种, Trees]}
      - {id: 竣工, value: 5月底, quote: 5月底, measure: 完工时间, kind: date}
    """


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    claims = tmp_path / "claims"
    claims.mkdir()
    (claims / "a-firms.yaml").write_text(dedent(FIRMS), encoding="utf-8")
    (claims / "b-park.yaml").write_text(dedent(PARK), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return claims


@pytest.fixture
def listed() -> Callable[..., str]:
    """Run ``factcheck list`` inside this process; gives what it prints."""

    def run(*arguments: str) -> str:
        with redirect_stdout(StringIO()) as stdout:
            assert main.main(["list", *arguments], prog_name="factcheck", standalone_mode=False) == 0
        return stdout.getvalue()

    return run
