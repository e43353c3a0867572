"""Draft records: an extracted article as the YAML text of a record, in the order of the article, the same each time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..expression.render import unparse
from ..quantity.lazy import pattern
from ..text.fold import visible
from .anchor import edtf
from .draft import quote
from .extraction import ArticleDraft, Draft
from .item import Item
from .recorded_kind import recorded_kind

if TYPE_CHECKING:
    from .candidate import Candidate

_PLAIN = re.compile(r"[\w“《（][^:#\[\]{},&*!|>'\"%@`\n\\]*(?<![\s])\Z")
_WORDS = frozenset(("null", "true", "false", "yes", "no", "on", "off", "~", ""))
_CJK = pattern("[\u4e00-\u9fff]")


_UNPRINTABLE = pattern("[^\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
"""Characters that YAML takes only as escapes (and the byte-order mark, which is none inside a text)."""


def scalar(text: str) -> str:
    """``text`` as a YAML scalar that reads back as it is: plain where that is safe, else in quotes.

    What nobody sees of an article has no place in a record, and stays out.
    """
    text = visible(" ".join(text.split("\n")))
    if _UNPRINTABLE.search(text) or "\xa0" in text or "\u2028" in text or "\u2029" in text:
        escaped = text.replace("\\", "\\\\").replace('"', '\\"')
        return '"' + _UNPRINTABLE.sub(_escape, escaped).replace("\u2028", "\\L").replace("\u2029", "\\P") + '"'
    if _PLAIN.match(text) and text.lower() not in _WORDS and " #" not in text:
        return text
    return "'" + text.replace("'", "''") + "'"


def _escape(m: re.Match[str]) -> str:
    code = ord(m[0])
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"


def as_yaml(
    article: ArticleDraft, *, published: str | None = None, text_path: str = "", failing: frozenset[int] = frozenset()
) -> str:
    """The record of one article. ``text_path`` is where its plain text is kept, relative to the record, if it is.

    ``failing`` holds the ``id()`` of each check that fails as printed, which is marked so.
    """
    lines = ["article:", f"  title: {scalar(visible(article.title).strip() or 'untitled')}"]
    if published:
        lines.append(f"  published: {scalar(published)}")
    lines.append(f"  lang: {article.lang}")
    if text_path:
        lines.append(f"  text: {scalar(text_path)}")
    unknowns = {name: unit for check in article.checks for name, unit in check.unknowns}
    if unknowns:
        lines += ["", "unknowns:", *(f"  {name}: {scalar(unit)}" for name, unit in unknowns.items())]
    lines += ["", "claims:"]
    if not article.drafts:
        lines[-1] = "claims: []"
    for draft in article.drafts:
        lines += claim_lines(article, draft, published)
        lines.append("")
    if article.checks:
        lines += ([] if lines[-1] == "" else [""]) + ["checks:"]
        for check in article.checks:
            lines += check_lines(check, failing=id(check) in failing)
    return "\n".join(lines).rstrip("\n") + "\n"


def claim_lines(article: ArticleDraft, draft: Draft, published: str | None, indent: str = "  ") -> list[str]:
    """One claim of the record, as lines."""
    first = draft.items[0]
    reading = article.reading.text
    rows = [f"id: {draft.id}", f"value: {scalar(first.value)}"]
    rows += _quote(reading, first, "quote")
    others = _others(reading, draft)
    if others:
        rows.append("also:")
        rows += [f"  - {row}" for row in others]
    for name, value in (
        ("unit", first.lent),
        ("measure", first.measure if draft.described else ""),
        ("population", first.population),
        ("area", first.area),
        ("period", edtf(first.period, published) if first.period else ""),
        ("kind", recorded_kind(first)),
        ("basis", first.basis),
        ("attributed_to", first.attributed_to),
    ):
        if value:
            rows.append(f"{name}: {scalar(value)}")
    return [f"{indent}- {rows[0]}", *(f"{indent}  {row}" for row in rows[1:])]


def _quote(reading: str, item: Item, field: str) -> list[str]:
    exact, prefix, suffix = quote(reading, item)
    prefix, suffix = visible(prefix), visible(suffix)
    if not prefix and not suffix:
        return [f"{field}: {scalar(exact)}"]
    parts = [f"exact: {scalar(exact)}"]
    parts += [f"prefix: {scalar(prefix)}"] if prefix else []
    parts += [f"suffix: {scalar(suffix)}"] if suffix else []
    return [f"{field}: {{{', '.join(parts)}}}"]


def _others(reading: str, draft: Draft) -> list[str]:
    """The further places that state the figure; with the value where they print it otherwise."""
    rows: list[str] = []
    first = draft.items[0]
    for item in draft.items[1:]:
        exact, prefix, suffix = map(visible, quote(reading, item))
        parts = [f"exact: {scalar(exact)}"]
        parts += [f"prefix: {scalar(prefix)}"] if prefix else []
        parts += [f"suffix: {scalar(suffix)}"] if suffix else []
        if item.value != first.value:
            parts.append(f"value: {scalar(item.value)}")
        row = scalar(exact) if len(parts) == 1 else f"{{{', '.join(parts)}}}"
        if row not in rows:
            rows.append(row)
    return rows


def check_lines(check: Candidate, indent: str = "  ", *, failing: bool = False) -> list[str]:
    """One check of the record, as lines; what fails as printed is recorded like the rest, and marked."""
    texts = [scalar(unparse(tree)) for tree in check.readings]
    mark = "  # fails as printed" if failing else ""
    if len(texts) == 1:
        lines = [f"{indent}- that: {texts[0]}{mark}"]
    else:
        lines = [f"{indent}- one_of:{mark}", *(f"{indent}    - {text}" for text in texts)]
    if check.open:
        lines.append(f"{indent}  open: true")
    lines += [f"{indent}  because: {scalar(check.why)}", f"{indent}  rule: {check.rule}"]
    lines.append(f"{indent}  licence: {check.licence}")
    return lines


def file_stem(article: ArticleDraft) -> str:
    """A file name for the record, without suffix: letters and digits of the title."""
    words = re.findall(r"\w+", article.title)
    joined = ("" if _CJK.search(article.title) else "-").join(words)
    return (joined or "article")[:40].strip("-_").lower()
