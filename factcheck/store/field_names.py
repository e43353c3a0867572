"""Which field a name that is none was meant for: a slip of the keyboard, its name in Chinese, another word for it.

Loaded only where a record has a field that there is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..text.fold import caseless
from ..text.nearest import nearest_name
from .fields import ALSO, ARTICLE, BREAKDOWN, CHECK, CLAIM, PART, RECORD, REVIEW

if TYPE_CHECKING:
    from collections.abc import Collection

EVERY_FIELD = frozenset().union(RECORD, ARTICLE, CLAIM, CHECK, BREAKDOWN, PART, ALSO, REVIEW)

_CALLED = {
    "article": "文章 报道 稿件 story",
    "defaults": "默认 默认值 缺省 default",
    "claims": "条目 数据 数字 陈述 声明 figures facts statements",
    "unknowns": "未知数 未知量 未知 variables",
    "checks": "核对 核查 检查 校验 核对式 关系 equations relations rules",
    "title": "标题 题目 题名 headline heading",
    "publication": "报刊 媒体 出版物 来源媒体 newspaper publisher outlet site",
    "author": "作者 记者 署名 byline reporter writer",
    "published": "日期 发表日期 发布日期 发布时间 发表时间 时间 date day",
    "lang": "语言 语种 language",
    "url": "网址 链接 地址 link web address",
    "text": "正文 全文 原文 文本 body content file",
    "rounding": "舍入 取整 rounded",
    "note": "备注 说明 注释 附注 comment remark notes",
    "tags": "标签 keywords labels",
    "id": "编号 名称 名字 标识 代号 name key label identifier",
    "value": "数值 值 数 数字 数据 数额 figure number amount values",
    "quote": "引文 引用 引语 原文 原句 摘录 quotation citation cite excerpt sentence text",
    "also": "另见 又见 其他位置 elsewhere",
    "measure": "指标 度量 measured indicator metric",
    "population": "对象 总体 人群",
    "area": "地区 区域 地点 地域 place region where location",
    "period": "时期 时段 期间 时间 when time",
    "kind": "类别 种类 类型 type",
    "basis": "基准 比较基准 口径 base",
    "attributed_to": "消息来源 来源 出处 信源 source attribution said_by",
    "items": "项目 列举 清单 list",
    "unit": "单位 计量单位 units",
    "decimals": "小数位 位数 精度 precision",
    "prices": "价格 price",
    "revised": "修订 revision",
    "review": "核实 复核 审核 checked",
    "that": "关系式 等式 公式 核对式 式子 equation formula relation expression check",
    "one_of": "之一 任一 any_of either",
    "because": "理由 依据 原因 缘由 因为 reason why",
    "known": "已知 acknowledged accepted ignore",
    "breakdown": "分解 构成 组成",
    "total": "总计 合计 总数 整体 总量 whole sum",
    "parts": "部分 分项 各部分 components",
    "rest": "其余 其他 余下 remainder other others",
    "complete": "完整 是否完整 全部 all",
    "before": "上期 上年 基期 previous",
    "share": "占比 比重 份额 percentage",
    "growth": "增速 增长 增长率",
    "change": "增减 变化 增减额",
    "exact": "原文 原句 words",
    "prefix": "前文 前缀",
    "suffix": "后文 后缀",
    "status": "状态 结论",
    "by": "核实人 who",
    "on": "核实日期 日期 date when",
    "against": "依据 source",
}
"""Other words for each field, in both languages."""
_MARKS = "“”\"'‘’「」『』 \t\u3000\u00a0"


def called(name: str, known: Collection[str]) -> str:
    """The field that bears this name in other words, or in other letters (``Ｖalue``, ``“value”``); '' where none does."""
    plain = caseless(name.strip(_MARKS)).replace("-", "_").replace(" ", "_")
    if plain in known:
        return plain
    return next((field for field in known if plain in _CALLED.get(field, "").split()), "")


def meant(name: str, known: Collection[str]) -> str:
    """The field that was most likely meant by ``name``; '' where none is near."""
    return called(name, known) or nearest_name(name, known)
