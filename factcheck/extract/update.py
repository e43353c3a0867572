"""Adding to an existing record what its article states and it does not: nothing that stands there is touched."""

from __future__ import annotations

import re

from ..model import Article
from ..text.fold import squeezed
from .candidate import renamed
from .cover import cover
from .draft import quote
from .drafted import check_text
from .extraction import ArticleDraft
from .item import Item
from .record import check_lines, claim_lines, scalar


def updated(record: str, article: Article, draft: ArticleDraft, *, published: str | None = None) -> str:
    """The text of a record with the missing claims and checks appended to their lists; the same text when none is.

    ``record`` is the file's text and ``article`` what it reads as; ``draft`` is the extracted article.
    """
    known = _recorded_as(draft, article)
    taken = {claim.id for claim in article.claims} | set(article.unknowns)
    fresh = [d for d in draft.drafts if id(d) not in known]
    names: dict[str, str] = {}
    for d in draft.drafts:
        before = d.id
        _rename(d.items, known[id(d)] if id(d) in known else _free(d.id, taken))
        names[before] = d.id = d.items[0].id
        taken.add(d.id)
    claims = [line for d in fresh for line in ["", *claim_lines(draft, d, published, "")]]
    record = _append(record, "claims", claims)
    texts = {_bare(check.text) for check in article.checks}
    pairs = {frozenset(_names(check.text)) for check in article.checks}
    new = [
        check
        for check in (renamed(one, names) for one in draft.checks)
        if _bare(check_text(check)) not in texts
        and frozenset(i.id for i in check.items) not in pairs
        # What the record has as one claim is not told apart by a check.
        and len({i.id for i in check.items}) == len(check.items)
    ]
    needed = {name: unit for check in new for name, unit in check.unknowns if name not in article.unknowns}
    record = _append(record, "unknowns", [f"{name}: {scalar(unit)}" for name, unit in needed.items()])
    return _append(record, "checks", [line for check in new for line in check_lines(check, "")])


def _recorded_as(draft: ArticleDraft, article: Article) -> dict[int, str]:
    """Of each draft (by its ``id()``) that the record has, the claim's id.

    It has a draft whose very words it quotes for that value, one for one where several are alike; and one of which a
    quote of it states a figure.
    """
    stated: dict[tuple[str, ...], list[str]] = {}
    for claim in article.claims:
        if claim.quote is not None:
            key = (claim.value, claim.quote.prefix, claim.quote.exact, claim.quote.suffix)
            stated.setdefault(tuple(map(squeezed, key)), []).append(claim.id)
    known: dict[int, str] = {}
    for d in draft.drafts:
        exact, prefix, suffix = quote(draft.reading.text, d.items[0])
        same = stated.get(tuple(map(squeezed, (d.items[0].value, prefix, exact, suffix))))
        if same:
            known[id(d)] = same.pop(0)
    covered = {id(item): claim for item, claim in cover(draft, article).covered}
    for d in draft.drafts:
        recorded_as = next((covered[id(item)] for item in d.items if id(item) in covered), None)
        if recorded_as is not None:
            known.setdefault(id(d), recorded_as)
    return known


def _rename(items: list[Item], new: str) -> None:
    for item in items:
        item.id = new


def _free(name: str, taken: set[str]) -> str:
    if name not in taken:
        return name
    number = 2
    while f"{name}_{number}" in taken:
        number += 1
    return f"{name}_{number}"


def _bare(check: str) -> str:
    return re.sub(r"\s", "", check)


def _names(check: str) -> list[str]:
    return re.findall(r"[^\W\d]\w*", check)


def _append(record: str, section: str, lines: list[str]) -> str:
    """``record`` with ``lines`` at the end of a top-level section, indented as it is; a new section where none is."""
    lines = [line for i, line in enumerate(lines) if line or i]
    if not lines:
        return record
    rows = record.rstrip("\n").split("\n")
    head = next((i for i, row in enumerate(rows) if re.match(rf"{section}\s*:", row)), None)
    if head is None:
        return "\n".join([*rows, "", f"{section}:", *(f"  {line}" if line else "" for line in lines)]) + "\n"
    empty = re.match(rf"({section}\s*:)\s*(?:\[\s*\]|\{{\s*\}})\s*(#.*)?$", rows[head])
    if empty is not None:
        rows[head] = empty[1]
    end = next((i for i in range(head + 1, len(rows)) if re.match(r"[^\s#-]", rows[i])), len(rows))
    last = end
    while last > head + 1 and (not rows[last - 1].strip() or rows[last - 1].startswith("#")):
        last -= 1
    indent = next(
        (
            m[1]
            for row in rows[head + 1 : last]
            if (m := re.match(r"(\s*)(?:- |\S)", row)) and not row.lstrip().startswith("#")
        ),
        "  ",
    )
    added = [f"{indent}{line}" if line else "" for line in lines]
    if section == "claims" and last > head + 1:
        added.insert(0, "")
    return "\n".join([*rows[:last], *added, *rows[last:]]) + "\n"
