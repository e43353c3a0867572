"""Words in which a number names or adorns rather than counts: idioms, policies, ordinals of institutions, codes."""

from __future__ import annotations

import re
from functools import cache

NUMERALS = "一二三四五六七八九十百千万亿两零〇几数半壹贰叁肆伍陆柒捌玖拾佰仟兆"

CLASSIFIERS = frozenset(
    "个名位家户人项次件只头匹条辆台套座栋幢所处场届批组支队艘架份篇部册张枚颗粒棵株根盏片幅间起例宗桩票笔种类款样倍成折元角亩吨斤米天年周岁届轮级层步"
    "村镇乡县市省国校院馆站店厂港岛区口代双对副堂期集首曲句字页行排桌席床箱袋瓶罐盒包筐车趟遍回度克里吋尺寸瓦升多余来"
)  # fmt: skip
"""First characters of what may follow a counting numeral in Chinese characters; 点, 分, 面, 手 and the like need more."""

LONG_UNITS = (
    "小时", "分钟", "秒", "公里", "公斤", "公顷", "公分", "千米", "千克", "千瓦", "平方", "立方", "毫米", "厘米", "美元", "欧元", "英镑", "日元",
    "港元", "个百分点", "百分点", "兆", "块", "星期", "月", "季度", "方面", "英里", "英尺", "海里", "吨", "字节", "赫兹", "卡", "块钱", "毛钱", "分钱", "人民币", "学年", "刻钟", "两",
)  # fmt: skip

FIXED = (
    "一次性", "一部分", "一方面", "一条龙", "一条心", "一家人", "一个劲", "一等", "二等", "三等", "一类", "二类", "三类", "二手", "三部曲", "两口子", "二人转",
    "一级", "二级", "三级", "四级", "五级", "六级", "一年级", "一年四季", "一次次", "一代代", "一天天", "一步步", "一步到位", "一片", "一度", "一行", "一代", "一期工程",
    "四个意识", "四个自信", "四个全面", "两个维护", "两个确立", "三个代表", "五个一", "两个毫不动摇", "两个一百年", "三步走", "三天两头", "三年级", "四年级", "五年级", "六年级", "二年级",
    "八一", "五一", "十一", "三八", "六一", "七一", "百年", "千年", "万年", "千家万户", "万家", "百家", "千里", "万里", "百里", "十里", "三角", "五角", "四周", "四处", "一处", "一口气",
    "百度", "万科", "千古", "五台山", "三门峡", "四季", "三国", "四国", "八国", "一对一", "一带一路", "三农", "三公", "三变", "两会", "双一流", "三甲", "三军", "八路", "一把手", "一站式",
    "一体化", "一线", "一流", "一卡通", "一码通", "一网通办", "最后一公里", "十三五", "十四五", "十五五", "十二五", "十九大", "二十大", "十八大", "一号文件", "五险一金", "两学一做", "三包",
    "两票制", "九年义务教育", "九年一贯制", "三里屯", "五里河", "八里桥", "十里铺", "三次产业", "一次产业", "二次产业", "双十一", "一市", "一校", "一村一品", "一县一", "一户一", "一企一", "一人一", "一事一", "百姓", "万元户", "百强", "五百强", "千万不", "万人空巷", "百万雄师",
)  # fmt: skip

ONLY = ("仅", "只", "唯一", "不过", "共", "合计", "剩")
"""Words before 一 + classifier that make it a count."""


@cache
def fixed() -> re.Pattern[str]:
    """The fixed words, longest first, to be matched where a numeral begins."""
    return re.compile("|".join(sorted(map(re.escape, FIXED), key=len, reverse=True)))


@cache
def ordinal() -> re.Pattern[str]:
    """第 and what follows: group ``rank`` where it is a claim (第三位, 第一批), none where it names."""
    n = r"(?:[0-9]{1,6}|[一二三四五六七八九十百千零两]{1,8})"
    return re.compile(
        rf"第(?P<number>{n})(?:(?P<rank>[位名批])|(?P<other>产业|人民医院|医院|中学|小学|中级|[届次条章款项节期季阶轮][会阶]?[议段]?|[\u4e00-\u9fff](?=[\u4e00-\u9fff]{0, 3}[院校队局站])))?"
    )


@cache
def code() -> re.Pattern[str]:
    """What stands right before digits that are a code, a number in a register, a telephone."""
    return re.compile(
        r"(?:热线|电话|代码|编号|证号|邮编|微信号?|QQ群?|尾号|车牌|航班|车次|股票|基金|拨打|致电|国道|省道|高速|文号|房间|账号|卡号|工号|学号|型号|ISBN|ISSN|No\.|NO\.|№)"
        r"[\s:：为是（(“\"]{0,2}\Z|[A-Za-z][\-–.]?\Z|[A-Za-z]{2,}\s\Z|[#＃@]\Z|歼-?\Z|运-?\Z|轰-?\Z|直-?\Z|东风-?\Z|长征[\u4e00-\u9fff]{0,2}\Z"
    )


@cache
def after_digits() -> re.Pattern[str]:
    """What right after digits makes them a name: 5G, 80后, 3D, 12号楼, 101路, 4A级, 985高校, 100米栏."""
    return re.compile(
        r"[GgKDPVX](?![A-Za-z])|后(?![年天日来的,，。])|[A-Z]{1,3}级|号(?!召|称)|路(?=公交|车|电车)|中学|频道|工程(?=大|建|院)|高校|街区|国道|省道|次列车|次航班|版\b"
        r"|米(?=自由泳|栏|跑|接力|混合|仰泳|蛙泳|蝶泳|个人|决赛|短跑|赛跑)|[×xX*]\d+(?:米|棒)?|热线|专线|服务电话|举报电话|岁(?:以上|以下|及以上|及以下|至\d+岁)?的?(?:老年|老人|人群|儿童|青少年|未成年|居民|人口|公民)"
    )
