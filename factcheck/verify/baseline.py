"""A baseline: findings that were there when a project began, silenced until their figures change.

The file is JSON with one entry a line, so that changes to it can be reviewed and merged. Entries are recognised by what
``fingerprint`` makes of a finding; equal ones are counted.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from ..errors import InputError
from .comments import ABOUT_ACKNOWLEDGING
from .fingerprint import identities

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..findings import Finding, Report

SCHEMA = "factcheck/baseline/1"
MAX_BYTES = 32 * 1024 * 1024


class Entry(NamedTuple):
    """One silenced finding, or several that are alike."""

    fingerprint: str
    code: str
    articles: tuple[str, ...]
    about: str
    """Its claims, or its check, for the reader."""
    number: int
    line: int
    """In the baseline's file, 1-based."""


class Baseline(NamedTuple):
    """A baseline as read."""

    file: str
    entries: tuple[Entry, ...]


def read_baseline(file: str) -> Baseline:
    """Raises InputError for a file that is missing, too large or no baseline."""
    from ..store.load import read_bytes

    try:
        data = json.loads(read_bytes(file))
    except (ValueError, RecursionError):
        raise InputError(f"{file}: is not a baseline (not JSON); write one with --write-baseline") from None
    if not isinstance(data, dict) or data.get("schema") != SCHEMA or not isinstance(data.get("findings"), list):
        raise InputError(f"{file}: is not a baseline of this version ({SCHEMA}); write one with --write-baseline")
    return Baseline(file, tuple(_entries(file, data["findings"])))


def _entries(file: str, listed: list[object]) -> Iterator[Entry]:
    for i, item in enumerate(listed):
        if isinstance(item, dict):
            texts = [item.get(name) for name in ("fingerprint", "code", "about")]
            articles, count = item.get("articles"), item.get("count", 1)
            named = isinstance(articles, list) and all(isinstance(one, str) for one in articles)
            if all(isinstance(text, str) for text in texts) and named and type(count) is int and count > 0:
                fingerprint, code, about = map(str, texts)
                yield Entry(fingerprint, code, tuple(map(str, articles or ())), about, count, _FIRST_LINE + i)
                continue
        raise InputError(f"{file}: entry {i + 1} of the baseline lacks something; write it with --write-baseline")


_FIRST_LINE = 4
"""The line of the first entry, as ``baseline_text`` writes it."""


def baseline_text(findings: Iterable[Finding], report: Report) -> tuple[str, int]:
    """The file that silences these findings (those not acknowledged otherwise, of records that could be read).

    Also gives how many findings that are.
    """
    read = {article.file for article in report.articles}
    kept = [f for f in findings if f.known is None and f.code not in ABOUT_ACKNOWLEDGING and f.file in read]
    entries: dict[str, dict[str, object]] = {}
    for finding, identity in zip(kept, identities(kept, report.articles), strict=True):
        entry = entries.setdefault(
            identity.digest,
            {
                "code": finding.code,
                "articles": _articles(finding),
                "about": "; ".join(finding.problem.checks or identity.claims or identity.values),
                "fingerprint": identity.digest,
                "count": 0,
            },
        )
        entry["count"] = int(str(entry["count"])) + 1
    lines = [json.dumps(entry, ensure_ascii=False) for entry in entries.values()]
    body = ",\n".join(sorted(lines))
    text = f'{{\n"schema": "{SCHEMA}",\n"findings": [\n{body}\n]\n}}\n' if lines else _EMPTY
    return text, len(kept)


_EMPTY = f'{{\n"schema": "{SCHEMA}",\n"findings": []\n}}\n'


def _articles(finding: Finding) -> list[str]:
    """The articles concerned: a finding between two is not stale when only one of them is read."""
    named = {name.partition(".")[0] for name in finding.problem.claims if "." in name}
    return sorted(named | ({finding.problem.article} if finding.problem.article else set()))
