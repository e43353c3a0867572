"""A corpus to measure searching on: 100,000 claims in 5,000 records, the same every time.

``python benchmarks/search_corpus.py FOLDER [FILES]`` writes it, twenty claims a file, in folders of a hundred. Nine
records in ten are Chinese. Names of places, people and firms are drawn from large sets, measures from a few hundred,
so that some queries find one claim and some find half of all, as in a newspaper's archive.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰春梅红建国志文海燕鹏飞宇浩晨阳雪婷慧欣怡子轩梓涵雨泽"
PLACE = "安宁和平永兴长青龙凤凰山河湖海江溪泉石金银铜铁花草林木松柏柳杨梅竹云雨雪霜东西南北中上下大小新老白黑红黄绿城关镇桥店堡台营屯沟岭坡湾洼庄"
INDUSTRY = "汽车 钢铁 化工 水泥 纺织 食品 医药 电子 光伏 风电 煤炭 石油 粮食 蔬菜 水果 生猪 奶业 渔业 林业 旅游 物流 快递 电信 软件 家具 造纸 玻璃 陶瓷 机床 船舶 航空 高铁 地铁 公路 桥梁 水库 污水 垃圾 供热 供电 燃气 保险 证券 信托 租赁 住房 写字楼 学校 医院 养老 托育 体育 影视 出版 演出 博物馆".split()
MEASURE = "产量 产值 销售额 出口额 进口额 投资额 利润 营业收入 用工人数 企业数 项目数 开工率 完工率 覆盖率 合格率 市场份额 增加值 库存 价格指数 贷款余额 补贴金额 就业人数 培训人次 获得专利数 用电量 能耗 减排量 客运量 货运量 游客人次".split()
SCOPE = "规模以上工业企业 民营企业 外资企业 国有企业 小微企业 个体工商户 建档立卡贫困户 农民专业合作社 高校毕业生 退役军人 残疾人 城镇居民 农村居民 常住人口 流动人口 在校学生 离退休人员 重点项目 在建项目 全部项目".split()
VERB = "截至目前 据统计 上半年 前三季度 全年 一季度 去年同期 今年以来 记者了解到 该负责人介绍 数据显示 会议指出".split()
UNITS = [
    "户",
    "家",
    "个",
    "名",
    "项",
    "人次",
    "万元",
    "亿元",
    "%",
    "亩",
    "公里",
    "吨",
    "万吨",
    "万千瓦时",
    "台",
    "万人",
]
ENGLISH = "revenue profit output exports imports jobs projects visitors passengers patents loans subsidies prices deaths cases tests beds schools homes farms vehicles batteries".split()
PEOPLE = "Anderson Baker Carter Dawson Ellis Fletcher Graham Harris Irving Johnson Keller Lawson Mitchell Norris Owens Parker Quinn Reynolds Sawyer Turner Underwood Vaughan Walker Young".split()
TOWNS = "Ash Brook Cedar Dun East Fair Glen Hart Iron Kings Lake Mill North Oak Pine Red Stone Thorn West Wood".split()
ENDS = "bury ton ford ham field dale port wick mouth ville stead bridge".split()


def place(rng: random.Random) -> str:
    """A village, town or county."""
    return "".join(rng.choices(PLACE, k=rng.choice((2, 2, 3)))) + rng.choice("村村镇县区乡市")


def person(rng: random.Random) -> str:
    """A person's name."""
    return rng.choice(SURNAMES) + "".join(rng.choices(GIVEN, k=rng.choice((1, 2, 2))))


def figure(rng: random.Random, unit: str) -> str:
    """A printed figure."""
    if unit == "%":
        return f"{rng.uniform(0.1, 99.9):.1f}%"
    if unit in ("亿元", "万吨", "万人", "万千瓦时"):
        return f"{rng.uniform(0.5, 900):.2f}{unit}"
    if unit == "万元":
        return f"{rng.uniform(1, 9000):.2f}{unit}" if rng.random() < 0.5 else f"{rng.randint(1, 9000)}{unit}"
    return f"{int(10 ** rng.uniform(0, 4.5)) + 1}{unit}"


def chinese(rng: random.Random, number: int) -> str:
    """A record in Chinese."""
    industry, where = rng.choice(INDUSTRY), place(rng)
    ids: list[str] = []
    numbers: list[int] = []
    lines = [
        "article:",
        f"  title: {where}{industry}业“{rng.choice(PLACE)}{rng.choice(PLACE)}工程”提质增效 {rng.choice(VERB)}见实效",
        f"  author: {person(rng)}",
        f"  published: {rng.randint(2020, 2024)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}",
        "  lang: zh",
        "defaults:",
        f"  area: {where}",
        f"  period: {rng.randint(2010, 2019)}-{rng.randint(1, 12):02d}",
        "claims:",
    ]
    for index in range(20):
        branch, measure = rng.choice((industry, rng.choice(INDUSTRY))), rng.choice(MEASURE)
        unit = rng.choice(UNITS)
        value = figure(rng, unit)
        ids.append(f"{branch}{measure}{index}")
        if index < 6:  # two sums of three
            unit = "户"
            numbers.append(rng.randint(1, 5000) if index % 3 < 2 else numbers[-1] + numbers[-2])
            value = f"{numbers[-1]}户"
        spot = place(rng)
        kind = "share" if unit == "%" else "level" if unit in ("万元", "亿元", "亩", "公里", "吨", "万吨") else "count"
        if unit == "%" and rng.random() < 0.5:
            value, kind = rng.choice(("同比增长", "下降")) + value, "growth"
        lines += [
            f"  - id: {branch}{measure}{index}",
            f"    value: {value}",
            "    quote: "
            + f"{rng.choice(VERB)}，{spot}{branch}{measure}{rng.choice(('达', '为', '完成', ''))}{value}，由{person(rng)}牵头"[
                :40
            ],
            f"    measure: {branch}{measure}",
            f"    population: {rng.choice(SCOPE)}",
            f"    kind: {kind}",
        ]
        if rng.random() < 0.3:
            lines.append(f"    attributed_to: {person(rng)}")
        if rng.random() < 0.2:
            lines.append(f"    area: {spot}")
        if rng.random() < 0.2:
            lines.append(f"    tags: [{branch}, {rng.choice(SCOPE)}]")
        if rng.random() < 0.1:
            lines.append(
                f"    note: 口径与{rng.randint(2010, 2020)}年不同，由{person(rng)}核对 (checked against {rng.choice(PEOPLE)})"
            )
    lines.append("checks:")
    for first in (0, 3):
        lines.append(f"  - {ids[first]} + {ids[first + 1]} = {ids[first + 2]}")
        lines.append(f"  - {ids[first]} <= {ids[first + 2]}")
    return "\n".join(lines) + "\n"


def town(rng: random.Random) -> str:
    """An English place."""
    return rng.choice(TOWNS) + rng.choice(ENDS)


def english(rng: random.Random, number: int) -> str:
    """A record in English."""
    where = town(rng)
    lines = [
        "article:",
        f"  title: {where} says {rng.choice(ENGLISH)} are up as {rng.choice(ENGLISH)} fall",
        f"  author: {rng.choice(PEOPLE)} {rng.choice(PEOPLE)}",
        f"  published: {rng.randint(2015, 2024)}-{rng.randint(1, 12):02d}",
        "  lang: en",
        "claims:",
    ]
    for index in range(20):
        thing, other = rng.choice(ENGLISH), town(rng)
        amount = rng.choice(
            (
                f"{rng.randint(2, 9999):,} {thing}",
                f"${rng.uniform(0.1, 90):.1f} million",
                f"{rng.uniform(0.1, 99):.1f}%",
            )
        )
        lines += [
            f"  - id: {thing}_{index}",
            f"    value: {amount}",
            f"    quote: {other} had {amount}",
            f"    measure: {thing} in {other}",
            f"    area: {other}",
            f"    attributed_to: {rng.choice(PEOPLE)}",
        ]
    return "\n".join(lines) + "\n"


def write(folder: Path, files: int = 5000, seed: int = 5) -> None:
    """Write the corpus into ``folder``."""
    rng = random.Random(seed)
    for number in range(files):
        path = folder / f"{number // 100:03d}" / f"article-{number:05d}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text((english if number % 10 == 9 else chinese)(rng, number), encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 5000)
