"""The record format, field by field: one set of definitions for the reader and for the JSON Schema.

Each field has a ``shape``, which says what the reader accepts and what the schema declares:

``text``      one line or more of plain text
``texts``     a list of texts
``id``        a Unicode identifier
``figure``    a printed figure
``edtf``      a year, month or day (Extended Date/Time Format), ``~`` or ``?`` added when inferred
``choice``    one of ``choices``
``truth``     ``true`` or ``false``
``decimals``  a whole number, or ``exact``
``quote``     text, or a mapping of QUOTE
``quotes``    a list of quotes, each optionally with a ``value``
``review``    a mapping of REVIEW
``expression``/``check``/``checks``/``unknowns``/``breakdown``/``part``/``parts``/``claims``/``article``/``defaults``
"""

# No annotations from __future__ here: see model.py.
from typing import NamedTuple


class Field(NamedTuple):
    """One field of the record: its shape, and what a person needs to know to fill it in."""

    shape: str
    help: str
    help_zh: str
    examples: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    required: bool = False


KINDS = ("count", "level", "share", "rate", "growth", "change", "ratio", "duration", "date", "ordinal")
BASES = ("yoy", "mom", "qoq", "ytd", "cumulative", "annualized", "base-period", "previous")
STATUSES = ("unreviewed", "confirmed", "disputed", "wrong")

RECORD = {
    "article": Field("article", "The article and its source data.", "文章及其来源信息。", required=True),
    "defaults": Field(
        "defaults", "What most claims share; a claim's own field wins.", "多数条目共有的字段;条目自己写的优先。"
    ),
    "claims": Field("claims", "The figures that the article states, one claim each.", "文章陈述的数字,每个一条。"),
    "unknowns": Field(
        "unknowns",
        "Quantities that a check needs and the article never states, each with its unit "
        "(a counted unit makes it a whole number; `integer` and `real` also serve).",
        "核对所需而文中未写出的量,各注单位(计数单位即为整数;也可写 integer 或 real)。",
    ),
    "checks": Field("checks", "Relations that must hold between claims.", "条目之间必须成立的关系。"),
}

ARTICLE = {
    "title": Field("text", "The headline as printed.", "原标题。", ("南山光伏电站生态修复工程",), required=True),
    "id": Field(
        "id",
        "A name for references from other records; the file's stem if left out.",
        "供其他记录引用的名字;默认取文件名。",
    ),
    "publication": Field("text", "The newspaper, agency or site.", "报刊、通讯社或网站。", ("锦州日报",)),
    "author": Field("text", "The byline.", "署名。"),
    "published": Field("edtf", "The day, month or year of publication.", "发表日期。", ("2020-05-26", "2020-05~")),
    "lang": Field("text", "The language, as a BCP 47 tag.", "语言(BCP 47)。", ("zh", "en-GB")),
    "url": Field("text", "Where it stands on the web.", "网址。"),
    "text": Field(
        "text",
        "The article's plain text, as a path from this record to a file of the same project.",
        "文章纯文本的路径(相对本记录,限于同一项目之内)。",
        ("articles/nanshan.txt",),
    ),
    "rounding": Field(
        "choice", "How the article shortens its figures.", "文章舍入数字的方式。", choices=("round", "truncate")
    ),
    "note": Field("text", "Anything a reader of the record should know.", "说明。"),
    "tags": Field("texts", "Topics, for search and lists.", "标签。"),
}

CLAIM = {
    "id": Field(
        "id",
        "The claim's name in checks: letters, digits and _, unique in the file.",
        "条目在核对式中的名字,文件内唯一。",
        ("建设面积", "firms"),
        required=True,
    ),
    "value": Field(
        "figure",
        "The figure as printed, with its wording and unit.",
        "按原文照录的数字,连同限定词和单位。",
        ("1003亩", "约10%", "同比增长25.5%", "$26 billion"),
        required=True,
    ),
    "quote": Field(
        "quote",
        "The words of the article that state it.",
        "陈述该数字的原文。",
        ("工程建设面积1003亩",),
        required=True,
    ),
    "also": Field(
        "quotes",
        "Further places that state the same figure: the headline, a caption.",
        "陈述同一数字的其他位置:标题、图注。",
    ),
    "measure": Field("text", "What is measured.", "度量的是什么。", ("固定资产投资",)),
    "population": Field("text", "Of whom or what.", "度量的对象。", ("规模以上工业企业",)),
    "area": Field("text", "Where.", "地区。", ("锦州市",)),
    "period": Field(
        "text",
        "When, or over what time: a date, an interval, a quarter or half-year, or words.",
        "时间或时段:日期、起止、季度、半年或文字。",
        ("2020-01/2020-04~", "2019", "2020-Q2", "2020年上半年"),
    ),
    "kind": Field("choice", "What kind of figure it is.", "数字的类别。", choices=KINDS),
    "basis": Field("choice", "What a growth or change is measured against.", "增长的比较基准。", choices=BASES),
    "attributed_to": Field("text", "Who says so, where the article says who.", "文中注明的消息来源。"),
    "items": Field(
        "texts",
        "The things that the article lists by name; a last `…` says: and others.",
        "文中逐一列出的事物;末尾写 … 表示“等”。",
        ("疾控中心",),
    ),
    "unit": Field("text", "The unit, where it is not printed beside the digits.", "单位(未印在数字旁时)。", ("万元",)),
    "decimals": Field(
        "decimals",
        "How far it is rounded: -3 for thousands; `exact` for not at all.",
        "舍入位数:-3 为千位;exact 为未舍入。",
        ("-3", "exact"),
    ),
    "prices": Field(
        "choice", "Whether growth is at constant prices.", "增速是否按不变价计算。", choices=("constant", "current")
    ),
    "revised": Field("truth", "A later revision: earlier figures may differ.", "修订数。"),
    "note": Field("text", "Anything a reader of the claim should know.", "说明。"),
    "tags": Field("texts", "Topics, for search and lists.", "标签。"),
    "review": Field("review", "Who checked it against which source.", "核实情况。"),
}

QUOTE = {
    "exact": Field("text", "The words themselves.", "原文。", required=True),
    "prefix": Field("text", "What stands just before, where the words stand more than once.", "前文。"),
    "suffix": Field("text", "What stands just after.", "后文。"),
}
ALSO = QUOTE | {
    "value": Field(
        "figure", "The figure as printed there, where it is printed otherwise.", "此处所印的数字(与 value 不同时)。"
    )
}
REVIEW = {
    "status": Field("choice", "The outcome.", "结论。", choices=STATUSES),
    "by": Field("text", "Who checked.", "核实人。"),
    "on": Field("edtf", "When.", "日期。", ("2020-06-01",)),
    "against": Field("text", "Against which source.", "依据。"),
}
LICENCES = ("stated", "resolved", "suspected")
CHECK = {
    "that": Field("expression", "The relation.", "关系式。", ("核心区 + 补植区 = 建设面积",)),
    "one_of": Field(
        "expressions",
        "Several readings of one relation, the likeliest first: it holds when one of them does.",
        "同一关系的几种读法,以可能性为序;有一种成立即可。",
    ),
    "open": Field(
        "truth",
        "One reading more: the whole (or the base) is not printed; then its failure is a warning at most.",
        "另有一种读法:整体(或基数)没有印出;不成立时至多算警告。",
    ),
    "breakdown": Field("breakdown", "Parts of one whole.", "整体与部分。"),
    "because": Field("text", "Why it must hold.", "为什么必须成立。"),
    "known": Field(
        "text",
        "The reason why its failure is acknowledged: it is reported and does not fail.",
        "已知不成立的原因;仍会报告,但不算错误。",
    ),
    "name": Field("text", "What reports call it.", "报告中的名称。"),
    "rule": Field(
        "text",
        "Of a drafted check: the construction that proposed it.",
        "草拟的核对式所依据的句式。",
        ("share-of-figure",),
    ),
    "licence": Field(
        "choice",
        "Of a drafted check: how firmly the wording says it. Without one, the check is a person's.",
        "草拟的核对式在原文中的依据;没有此项即为人工所写。",
        choices=LICENCES,
    ),
}
BREAKDOWN = {
    "total": Field("part", "The whole.", "整体。", required=True),
    "parts": Field("parts", "The parts, in the article's order.", "各部分。", required=True),
    "rest": Field(
        "text",
        "The parts are not all; this names the remainder, which is then deduced.",
        "其余部分的名称。",
        ("其他项目",),
    ),
    "complete": Field("truth", "Whether the parts are all of the whole.", "各部分是否就是全部。"),
}
PART = {
    "value": Field("expression", "Its amount in this period.", "本期数额。"),
    "before": Field("expression", "Its amount in the period before.", "上期数额。"),
    "share": Field("expression", "Its share of this period's whole.", "占本期整体的比重。"),
    "share_before": Field("expression", "Its share of the earlier whole.", "占上期整体的比重。"),
    "growth": Field("expression", "Its growth.", "增速。"),
    "change": Field(
        "expression",
        "Its change as an amount; in percentage points, of its share.",
        "增减额;以百分点计时为比重的变化。",
    ),
    "contribution": Field("expression", "Its change as points of the earlier whole.", "拉动点数。"),
    "contribution_rate": Field("expression", "Its change as a share of the whole's change.", "贡献率。"),
}

DEFAULTS = {
    name: CLAIM[name]
    for name in (
        "measure",
        "population",
        "area",
        "period",
        "kind",
        "basis",
        "attributed_to",
        "unit",
        "decimals",
        "prices",
        "tags",
    )
}

MAX_CHECK = 10_000
"""Code points in a check."""
MAX_TEXT = 2000
"""Code points in any text of a record."""
