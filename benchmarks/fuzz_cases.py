"""What the program is given in one run: files and arguments, drawn from a seed."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

import fuzz_records
import fuzz_words
import oracle_records

FORMATS = ("full", "concise", "json", "json-lines", "github", "gitlab", "sarif", "junit", "markdown")
TABLES = ("table", "plain", "json", "json-lines", "csv")
KINDS = (
    "record",
    "system",
    "hostile",
    "text",
    "markdown",
    "html",
    "extract",
    "query",
    "list",
    "settings",
    "diff",
    "coverage",
)


@dataclass(frozen=True)
class Case:
    """What the program is given."""

    kind: str
    main: bytes
    """The input that is shrunk: the content of ``name``, or an argument where ``name`` is ''."""
    name: str
    arguments: tuple[str, ...]
    """``{}`` stands for ``main`` where it is an argument."""
    format: str = ""
    others: tuple[tuple[str, bytes], ...] = ()

    def told(self) -> str:
        """The command as typed."""
        return " ".join(
            ("factcheck", *(repr(self.main.decode("utf-8", "replace")) if a == "{}" else a for a in self.arguments))
        )


def draw(seed: str, kind: str) -> Case:
    """A case of that kind."""
    rng = random.Random(seed)
    return _DRAWN[kind](rng)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _verified(rng: random.Random, kind: str, name: str, main: bytes) -> Case:
    form = rng.choice(FORMATS)
    more = rng.choice(
        ((), (), (), ("--strict",), ("--quiet",), ("--statistics",), ("--explain", "a"), ("--color", "always"))
    )
    return Case(kind, main, name, ("verify", "--output-format", form, *more, name), "" if more[:1] in (("--statistics",), ("--explain",)) else form)  # fmt: skip


def _record(rng: random.Random) -> Case:
    return _verified(rng, "record", "case.yaml", _bytes(fuzz_records.record(rng)))


def _system(rng: random.Random) -> Case:
    return _verified(rng, "system", "case.yaml", _bytes(oracle_records.draw(str(rng.random())).yaml()))


def _hostile(rng: random.Random) -> Case:
    return _verified(rng, "hostile", "case.yaml", fuzz_records.hostile(rng))


def _text(rng: random.Random) -> Case:
    return _verified(rng, "text", "case.txt", _bytes(fuzz_words.article(rng)))


def _markdown(rng: random.Random) -> Case:
    return _verified(rng, "markdown", "case.md", _bytes(fuzz_words.markdown(rng)))


def _html(rng: random.Random) -> Case:
    return _verified(rng, "html", "case.html", _bytes(fuzz_words.html(rng)))


def _extract(rng: random.Random) -> Case:
    form = rng.choice(("yaml", "json", "figures"))
    name = rng.choice(("case.txt", "case.txt", "case.md", "case.html"))
    text = {"case.txt": fuzz_words.article, "case.md": fuzz_words.markdown, "case.html": fuzz_words.html}[name](rng)
    if rng.random() < 0.3:
        return Case("extract", _bytes(text), name, ("extract", "--into", "drafts", name))
    return Case(
        "extract", _bytes(text), name, ("extract", "--output-format", form, name), form if form == "json" else ""
    )


def _query(rng: random.Random) -> Case:
    form = rng.choice(("full", "concise", "json", "json-lines", "csv"))
    records = (("claims/x.yaml", _bytes(FIXED)), ("claims/y.yaml", _bytes(oracle_records.draw("1").yaml())))
    return Case(
        "query",
        _bytes(fuzz_words.query(rng)),
        "",
        ("search", "--output-format", form, "--", "{}", "claims"),
        form,
        records,
    )


def _list(rng: random.Random) -> Case:
    form = rng.choice(TABLES)
    more = rng.choice(
        (
            (),
            ("--value", fuzz_words.query(rng)),
            ("--sort", "value"),
            ("--period", fuzz_records.figure(rng)),
            ("--unit", "元"),
        )
    )
    if rng.random() < 0.2:
        return Case("list", _bytes(fuzz_records.record(rng)), "case.yaml", ("show", "--output-format", "json", "--", "a", "case.yaml"), "json")  # fmt: skip
    return Case(
        "list",
        _bytes(fuzz_records.record(rng)),
        "case.yaml",
        ("list", "--output-format", form, *more, "case.yaml"),
        form,
    )


def _settings(rng: random.Random) -> Case:
    others = (("claims/x.yaml", _bytes(FIXED)),)
    arguments = rng.choice(
        (("verify",), ("verify", "--show-settings"), ("list",), ("verify", "--config", "factcheck.toml", "claims"))
    )
    return Case("settings", _bytes(fuzz_words.settings(rng)), "factcheck.toml", arguments, "", others)


def _diff(rng: random.Random) -> Case:
    old = fuzz_records.record(rng)
    new = fuzz_records.record(rng) if rng.random() < 0.5 else _changed(rng, old)
    form = rng.choice(("full", "concise", "json", "markdown", "github", "stat"))
    main = _bytes(new) if rng.random() < 0.8 else fuzz_records.hostile(rng)
    return Case(
        "diff",
        main,
        "new.yaml",
        ("diff", "--output-format", form, "old.yaml", "new.yaml"),
        form,
        (("old.yaml", _bytes(old)),),
    )


def _changed(rng: random.Random, text: str) -> str:
    """A record with some figures changed."""
    return re.sub(r"[0-9]", lambda m: str(rng.randint(0, 9)) if rng.random() < 0.2 else m[0], text)


def _coverage(rng: random.Random) -> Case:
    record = fuzz_records.record(rng)
    others = (("case.yaml", _bytes(record)),)
    return Case("coverage", _bytes(fuzz_words.article(rng)), "case.txt", ("coverage", "--output-format", rng.choice(("full", "json")), "--text", "case.txt", "case.yaml"), "", others)  # fmt: skip


_DRAWN = {
    "record": _record, "system": _system, "hostile": _hostile, "text": _text, "markdown": _markdown, "html": _html,
    "extract": _extract, "query": _query, "list": _list, "settings": _settings, "diff": _diff, "coverage": _coverage,
}  # fmt: skip

FIXED = """\
article: {title: 南坡光伏电站, published: 2024-05-25}
claims:
- {id: 建设面积, value: 1003亩, quote: 工程建设面积1003亩, measure: 建设面积, tags: [a]}
- {id: 核心区, value: 558亩, quote: 核心区域面积558亩}
- {id: 补植区, value: 454亩, quote: 补植区面积454亩}
- {id: 产量, value: 约12.3亿元, quote: 产量约12.3亿元, period: 2020-04, items: [甲, 乙]}
checks:
- 核心区 + 补植区 = 建设面积
"""
