"""Random articles, pages, queries and settings, put together from pieces that mean something to the program."""

from __future__ import annotations

import random

from fuzz_records import ODD, figure

CHINESE = (
    "今年 去年 前三季度 1至4月 截至5月底 全市 全县 该市 其中 分别 同比增长 同比下降 比上年增加 减少 增长到 增长了 占 占比 占全市的 "
    "合计 共 共有 总计 累计 达到 完成投资 规上企业 新建项目 扩建项目 造林 参加企业 参与率 平均每户 人均 户均 增速 拉动 百分点 个百分点 "
    "提高 回落 由 从 到 至 降至 增至 以及 和 、 ， ， 。 ； ： “ ” （ ） 《 》 比 是 的 倍 一半 以上 以下 左右 约 近 超过 不足 余 多 "
    "其余 另有 此外 前者 后者 两者 三者 分别为 依次为 第一产业 第二产业 第三产业 男生 女生 一季度 环比 万元 亿元 亩 公里 人 户 家"
).split(" ")
ENGLISH = (
    "The city said firms workers deaths of which respectively up down rose fell to by from percent percentage points per cent "
    "about nearly more than less than at least at most in 2020 last year a total of including and , . ; : ( ) accounted for "
    "half a third two-thirds doubled tripled times as many a year earlier compared with while the rest the remaining average "
    "dozens hundreds thousands million billion $ € odd between each together combined or so January to April"
).split(" ")
MARKS = ("<p>", "</p>", "<table>", "<tr>", "<td>", "<td colspan=900000000>", "</td>", "<br>", "<!--", "-->", "<![", "<!DOCTYPE", "<a ", "href='", "&amp;", "&#1114112;", "&#0;", "&", "<script>", "</script>", "<style>", "<", ">", "/>", "<h1>", "<li>", "<ul>", "<div " , "</div>", "<?", "]]>", "<svg/>", "<title>", "</title>", "<head>", "<textarea>")  # fmt: skip
MARKDOWN = ("# ", "## ", "- ", "* ", "> ", "| ", "|---|", "[", "](", ")", "![", "```", "`", "**", "_", "\n\n", "\n", "---\n", "<!-- factcheck: ignore[FC201] x -->", "<!-- factcheck:", "\\", "1. ", "[^1]", ":::", "    ")  # fmt: skip
FIELDS = ("id", "article", "file", "title", "value", "quote", "measure", "population", "area", "period", "kind", "basis", "unit", "item", "tag", "note", "status", "published", "reviewer", "x", "")  # fmt: skip
PIECES = ("产量", "造林", "gudingzichan", "gdzc", "核心区", "a", "1003亩", "98.8%", ">10亿元", "3000..5000户", "~300", "<", ">=", "..", "5..", "..5", "2020", "2020-04", "\"", "'", "-", "--", ":", "：", "|", "(", ")", "*", "?", "NOT", "OR", "\\", "5~", "1/0", "1e999", "%", "户", "造", "鼇", "ß", "İ")  # fmt: skip


def article(rng: random.Random) -> str:
    """A text of words and figures in either language, sometimes with odd characters."""
    words = rng.choice((CHINESE, CHINESE, ENGLISH, CHINESE + ENGLISH))
    between = "" if words is CHINESE else " "
    made = []
    for _ in range(rng.randint(1, 60)):
        roll = rng.random()
        made.append(
            rng.choice(words)
            if roll < 0.6
            else figure(rng)
            if roll < 0.93
            else rng.choice(("\n", "\n\n", "。\n", *ODD))
        )
        if rng.random() < 0.03:
            made.append(rng.choice(made) * rng.randint(2, 12))
    return between.join(made)


def markdown(rng: random.Random) -> str:
    """An article with Markdown strewn in."""
    return _strewn(rng, article(rng), MARKDOWN)


def html(rng: random.Random) -> str:
    """An article with HTML strewn in."""
    return _strewn(rng, article(rng), MARKS)


def _strewn(rng: random.Random, text: str, marks: tuple[str, ...]) -> str:
    letters = list(text)
    for _ in range(rng.randint(1, 15)):
        letters.insert(rng.randint(0, len(letters)), rng.choice(marks) * rng.choice((1, 1, 1, 1, 5, 30)))
    return "".join(letters)


def query(rng: random.Random) -> str:
    """A search query."""
    made = []
    for _ in range(rng.randint(1, 4)):
        piece = rng.choice((rng.choice(PIECES), rng.choice(PIECES), figure(rng), rng.choice(ODD), rng.choice(CHINESE)))
        roll = rng.random()
        if roll < 0.25:
            piece = f"{rng.choice(FIELDS)}{rng.choice(':：')}{piece}"
        elif roll < 0.35:
            piece = f"-{piece}"
        elif roll < 0.45:
            piece = f'"{piece}"'
        made.append(piece)
    return rng.choice((" ", " ", "")).join(made).replace("\x00", "")


def settings(rng: random.Random) -> str:
    """A settings file: known and unknown keys with fitting and unfitting values, sometimes broken TOML."""
    keys = ("claims", "exclude", "output-format", "strict", "baseline", "select", "extend-select", "ignore", "per-file-ignores", "severity", "x", "root")  # fmt: skip
    values = ('"."', '["a", "b"]', "true", "false", "3", "1.5", "{}", '{"*.yaml" = ["FC2"]}', '{FC2 = "error"}', '{FC2 = "x"}', '["FC2", "all"]', '["FC9999"]', '"json"', '["json:out.json"]', '"../../x"', "1979-05-27", "nan", '"\\u0000"', "[[1]]", '["**/[", "!"]', '"' + "a/" * 50 + '"')  # fmt: skip
    lines = [f"{rng.choice(keys)} = {rng.choice(values)}" for _ in range(rng.randint(0, 5))]
    if rng.random() < 0.3:
        lines.insert(
            rng.randint(0, len(lines)), rng.choice(("[tool.factcheck]", "[x", "=", "a.b.c = 1", "[[claims]]", *ODD))
        )
    return "\n".join(lines).encode("utf-8", "replace").decode()
