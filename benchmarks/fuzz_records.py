"""Random and hostile records, as text or bytes: random fields and values, random checks, broken and cunning YAML."""

from __future__ import annotations

import json
import random
from fractions import Fraction
from typing import Any

import oracle_printed

FIGURES = (
    "3户 321家 2.8人 3.46分 412.5元/克 8.0万元 13.94亿元 98.8% 0.0% -0.5% 0.5个百分点 50基点 8.5‰ 1,445 -1,445 −2.5% 1003亩 "
    "约10% 近千人 300余万元 1500余 几十名 数百 千万元 七成五 八折 三分之二 一半 翻一番 增长3倍 下降20.4% 减少208万人 超过5% 不足3人 "
    "至少7 5~10万元 3至5年 百分之三十 二十三 0 00 0.00 1e5 1/3 ½ ⅓ 三 零 〇 ∞ NaN ١٢٣ １２３ 9999999999999999999 0.000000000000001 "
    "12:30 2020-05-12 5月31日 $26 billion 3.2 times a dozen half a million two-thirds doubled 20 companies 1/3 odd a third-odd 3.4例 "
    "424.3例 100公里/小时 30摄氏度 万万元 亿亿 %  万 约 -- +5 5+ 5~ ~5 10~5个 3.5.5 1.000.000 $ $-5 €3 ￥7 3 % 第3 3号 2×3 5²"
)
WORDS = (*FIGURES.split(" "), "$26 billion", "3.2 times", "20 companies", "about 10%", "300-odd", "nearly 1,000")
ODD = ("", " ", "\t", "\u3000", "\u200b", "\ufeff", "a\u0301", "𝟛", "\u2028", "\x85", "x" * 300, "<b>", "[/x]", "::error::", "%0A", "null", "~", "no", "=", "*a", "&a", "!!int 3", "{", "]", "#", "'", '"', "\\", "\x1b[31m", "\x7f", "\u202e", "\ud83d", "日本", "é")  # fmt: skip
TOKENS = ("a", "b", "c", "d", "?u", "?v", "?w", "other.a", "3", "0", "100%", "3万元", "$2", "1e9", "(", ")", "+", "-", "*", "/", "=", "!=", "<", "<=", ">", "≈", "~=", "sum(", "mean(", "min(", "max(", "count(", "growth(", ",", "？u", "×", "÷", "a.b.c", "..", "?", "999999999999999999999", "0.0000001", "-", "and", "没有")  # fmt: skip
FIELDS = ("id", "value", "quote", "also", "measure", "population", "area", "period", "kind", "basis", "attributed_to", "items", "unit", "decimals", "prices", "revised", "note", "tags", "review", "values", "Id")  # fmt: skip
MEMBERS = ("value", "before", "share", "share_before", "growth", "change", "contribution", "contribution_rate", "odd")
KINDS = ("count", "level", "share", "rate", "growth", "change", "ratio", "duration", "date", "ordinal", "other")


def figure(rng: random.Random) -> str:
    """A figure, or what looks like one, or pieces of some."""
    roll = rng.random()
    if roll < 0.6:
        return rng.choice(WORDS)
    if roll < 0.85:
        return oracle_printed.figure_text(rng, Fraction(rng.randint(-50, 99999), rng.choice((1, 10, 100))), rng.choice(("count", "percent", "growth", "money", "plain", "point")))  # fmt: skip
    if roll < 0.95:
        return "".join(rng.choice(rng.choice(WORDS) or "3") for _ in range(rng.randint(1, 6)))
    return rng.choice(ODD)


def expression(rng: random.Random, depth: int = 3) -> str:
    """An expression, mostly well made."""
    roll = rng.random()
    if depth == 0 or roll < 0.3:
        return rng.choice(("a", "b", "c", "d", "a", "b", "?u", "?v", "?w", "100%", "2", "0", "3万元", "count(a)"))
    if roll < 0.75:
        return f"({expression(rng, depth - 1)} {rng.choice('+-*/')} {expression(rng, depth - 1)})"
    if roll < 0.8:
        return f"-{expression(rng, depth - 1)}"
    name = rng.choice(("sum", "mean", "min", "max", "growth", "count"))
    return (
        f"{name}({', '.join(expression(rng, depth - 1) for _ in range(2 if name == 'growth' else rng.randint(1, 3)))})"
    )


def check(rng: random.Random) -> Any:
    """A check, a breakdown, or something in their place."""
    roll = rng.random()
    if roll < 0.2:
        return " ".join(rng.choice(TOKENS) for _ in range(rng.randint(1, 9)))
    if roll < 0.65:
        made: Any = f"{expression(rng)} {rng.choice(('=', '=', '=', '<=', '<', '!=', '≈', '>='))} {expression(rng, 1)}"
        if rng.random() < 0.3:
            made = {"that": made, rng.choice(("known", "name", "because", "one_of", "rule", "licence")): rng.choice(("x", "a = b", "stated"))}  # fmt: skip
        return made
    if roll < 0.95:
        parts = [member(rng) for _ in range(rng.randint(1, 3))]
        inner: dict[str, Any] = {"total": member(rng), "parts": parts}
        inner.update(rng.choice(({"rest": "其他"}, {"complete": "true"}, {"complete": "false"}, {"rest": "a"}, {})))
        return {"breakdown": inner} if rng.random() < 0.9 else {"breakdown": inner, "known": "asked"}
    return rng.choice((None, [], {}, ["a = b"], {"one_of": ["a = b"]}, 3))


def member(rng: random.Random) -> dict[str, str]:
    """A part of a breakdown, or its total."""
    return {rng.choice(MEMBERS[: 8 if rng.random() < 0.95 else 9]): expression(rng, rng.choice((0, 0, 0, 1))) for _ in range(rng.randint(0, 3))}  # fmt: skip


def claim(rng: random.Random, name: str) -> dict[str, Any]:
    """A claim with random further fields."""
    value = figure(rng)
    made: dict[str, Any] = {
        "id": name,
        "value": value,
        "quote": value if rng.random() < 0.8 else rng.choice(("x", *ODD)),
    }
    if rng.random() < 0.15:
        del made[rng.choice(tuple(made))]
    for _ in range(rng.choice((0, 0, 0, 1, 2, 4))):
        field = rng.choice(FIELDS)
        made[field] = {
            "also": [value, {"exact": figure(rng), "value": figure(rng)}],
            "items": [rng.choice(("甲院", "乙院", "丙院…", "…", "")) for _ in range(rng.randint(0, 4))],
            "kind": rng.choice(KINDS), "basis": rng.choice(("yoy", "mom", "x")), "decimals": rng.choice(("-3", "exact", "2", "99999", "x")),
            "measure": rng.choice("mn"), "area": rng.choice("xy"), "period": rng.choice(("2020", "2020-05", "2020/2021", "2020-13", "x", "0000")),
            "revised": rng.choice(("true", "false", "x")), "prices": rng.choice(("constant", "x")), "unit": rng.choice(("万元", "户", "%", "x", "元/人")),
            "review": rng.choice(({"status": "confirmed", "by": "x", "on": "2020-01-01"}, "x", {})), "tags": ["a", "b"],
        }.get(field, rng.choice((figure(rng), rng.choice(ODD), None, [], {}, 3)))  # fmt: skip
    if rng.random() < 0.3:
        made.update(measure="m", area="x", period="2020")
    return made


def record(rng: random.Random) -> str:
    """A record of random claims and checks, as JSON, which is YAML."""
    names = ["a", "b", "c", "d"][: rng.randint(1, 4)]
    if rng.random() < 0.05:
        names[-1] = rng.choice(("a", "1x", "a b", "sum", "x" * 200, "数", "?u", ""))
    made: dict[str, Any] = {"article": {"title": "t"}, "claims": [claim(rng, name) for name in names]}
    if rng.random() < 0.4:
        made["unknowns"] = {
            rng.choice(("u", "?v", "w", "a")): rng.choice(("户", "万元", "%", "integer", "real", "x", "元/人", "3", ""))
        }
    if rng.random() < 0.9:
        made["checks"] = [check(rng) for _ in range(rng.randint(1, 4))]
    if rng.random() < 0.1:
        made["defaults"] = {rng.choice(("period", "area", "attributed_to", "measure", "value")): "2020"}
    if rng.random() < 0.1:
        made["article"] = rng.choice(({"title": "t", "rounding": "truncate"}, {}, "t", {"title": "t", "text": "article.txt"}, {"title": "t", "published": rng.choice(("2020", "x", "2020-02-30"))}))  # fmt: skip
    return json.dumps(made, ensure_ascii=rng.random() < 0.1, indent=rng.choice((None, 1)))


HOSTILE = (
    lambda n: "[" * n, lambda n: "{a: " * n, lambda n: "- " * n, lambda n: "a:\n" + "".join(" " * i + "a:\n" for i in range(min(n, 400))),
    lambda n: "[" * n + "]" * n, lambda n: "{" * n + "}" * n, lambda n: "? " * n, lambda n: "a: &x [" + ", ".join(["*x"] * n) + "]",
    lambda n: "x: &a [1]\n" + "".join(f"x{i}: &b{i} [*a, *a]\n" for i in range(n % 500)), lambda n: "!!python/object/apply:os.system [x]",
    lambda n: "article: !!binary aGk=", lambda n: "<<: {a: 1}", lambda n: "article: {title: t}\nclaims:\n- id: a\n  value: '" + "9" * n + "'\n  quote: x",
    lambda n: "article: {title: t}\nclaims:\n- {id: a, value: '3', quote: '3'}\nchecks:\n- " + "(" * n + "a" + ")" * n + " = a",
    lambda n: "article: {title: t}\nclaims:\n- {id: a, value: '3', quote: '3'}\nchecks:\n- " + "-" * n + "a = a",
    lambda n: "article: {title: t}\nclaims:\n- {id: a, value: '3', quote: '3'}\nchecks:\n- " + "a * " * min(n, 300) + "a = a",
    lambda n: "article: {title: t}\nclaims:\n- {id: a, value: '3', quote: '3'}\nchecks:\n- " + "sum(" * min(n, 300) + "a" + ")" * min(n, 300) + " = a",
    lambda n: "%YAML 9.9\n---\na: 1", lambda n: "%TAG ! tag:x\n---\n!a b", lambda n: "---\n" * n, lambda n: "--- a\n--- b\n...\n", lambda n: "# " + "x" * n,
    lambda n: "article: |\n" + " x\n" * n, lambda n: "\ufeffarticle: {title: t}", lambda n: "a: 'unclosed", lambda n: 'a: "\\x7F\\uD83D\\U00110000"',
    lambda n: "? [a, b]\n: c", lambda n: "{[a]: b}", lambda n: "\t- a", lambda n: "a: b: c", lambda n: "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x",
    lambda n: "\r" * n, lambda n: "a: 1\u2028b: 2\x85c: 3", lambda n: "\x00", lambda n: "a: \x01", lambda n: '"' * n, lambda n: "'" * n, lambda n: "&a " * n, lambda n: "!" * n,
)  # fmt: skip
"""Cunning beginnings, by size."""


def hostile(rng: random.Random) -> bytes:
    """Broken YAML: a cunning text of some size, or a record with bytes changed, left out, doubled or moved."""
    if rng.random() < 0.35:
        text = rng.choice(HOSTILE)(rng.choice((1, 2, 5, 50, 500, 5000)))
        if rng.random() < 0.3:
            text = "article: {title: t}\nclaims:\n" + text
        return text.encode("utf-8", "surrogatepass")
    data = bytearray(record(rng).encode("utf-8", "surrogatepass"))
    for _ in range(rng.randint(1, 6)):
        if not data:
            break
        i, j = sorted((rng.randrange(len(data)), rng.randrange(len(data))))
        roll = rng.random()
        if roll < 0.3:
            data[i] = rng.randrange(256)
        elif roll < 0.5:
            del data[i : min(j, i + 12)]
        elif roll < 0.7:
            data[i:i] = data[i : min(j, i + 40)]
        else:
            data[i:i] = rng.choice((*ODD, "&x ", "*x", "!!str ", "\n", ": ", "- ", "{", "}", "[", "]", "|", ">", "%", "@", "`")).encode("utf-8", "surrogatepass")  # fmt: skip
    made = bytes(data)
    if rng.random() < 0.05:
        made = made.decode("utf-8", "replace").encode(rng.choice(("utf-16", "utf-16-be", "gb18030", "utf-32")))
    return made
