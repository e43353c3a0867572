"""SARIF 2.1.0 (OASIS), which GitHub code scanning and many editors read.

Columns count code points. A repair of one figure whose place is known is a ``fix``; an acknowledged finding is
``suppressed`` with its reason; the fingerprint stays the same when lines move.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ... import __version__
from ...verify.fingerprint import claim_of, identities
from ...verify.manual import manual
from ...verify.registry import BY_CODE
from ..safe import json_document, plain
from .outward import explanation, path_from
from .summary import text_files

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...findings import Finding, Repair, Report
    from ...model import Article, Claim, Place
    from ...verify.rule import Rule
    from ..formats import Options

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "SRCROOT"
"""The name of the folder that paths are relative to."""
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_FAMILIES = {
    "0": "record",
    "1": "quotes",
    "2": "check",
    "3": "conflict",
    "4": "articles",
    "5": "dates",
    "6": "wording",
    "7": "coverage",
}


def render(report: Report, options: Options) -> Iterator[str]:
    """One log of one run."""
    codes = {finding.code for finding in report.findings}
    rules = [BY_CODE[code] for code in sorted(codes)]
    writer = _Writer(report, options, {rule.code: i for i, rule in enumerate(rules)})
    notes = [{"level": "error", "message": {"text": plain(error)}} for error in report.errors]
    run = {
        "tool": {
            "driver": {
                "name": "factcheck",
                "version": __version__,
                "semanticVersion": __version__,
                "language": "en",
                "rules": [_rule(rule) for rule in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {"description": {"text": "The root of the repository, or the working folder."}}},
        "invocations": [{"executionSuccessful": not notes, "toolExecutionNotifications": notes}],
        "results": writer.results(),
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    yield json_document(log)


def _rule(rule: Rule) -> dict[str, Any]:
    page = manual(rule)
    text = page.replace("**", "").replace("`", "")
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": _what_it_does(text) or rule.summary},
        "help": {"text": text, "markdown": page},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [_FAMILIES.get(rule.code[2], "other")]},
    }


def _what_it_does(page: str) -> str:
    """The paragraph of a rule's page that says so, on one line."""
    _, _, rest = page.partition("What it does. ")
    return " ".join(rest.partition("\n\n")[0].split())


class _Writer:
    """Findings to results of one run."""

    def __init__(self, report: Report, options: Options, index: dict[str, int]) -> None:
        self.report = report
        self.root = options.root
        self.index = index
        self.texts = text_files(report)
        self.articles: dict[str, Article] = {article.id: article for article in report.articles}
        self.claims: dict[str, dict[str, Claim]] = {}

    def results(self) -> list[dict[str, Any]]:
        findings = self.report.findings
        known = identities(findings, self.report.articles)
        return [self._result(finding, identity.digest) for finding, identity in zip(findings, known, strict=True)]

    def _result(self, finding: Finding, digest: str) -> dict[str, Any]:
        text = "\n".join([plain(finding.message), *explanation(finding, on_text=finding.file in self.texts)])
        result: dict[str, Any] = {
            "ruleId": finding.code,
            "ruleIndex": self.index[finding.code],
            "level": _LEVELS[finding.severity],
            "message": {"text": text},
            "locations": [self._location(finding.file, finding.place)],
            "partialFingerprints": {"factcheck/v1": digest},
            # Either every result of a run has this or none has: empty says that it was not acknowledged.
            "suppressions": [] if finding.known is None else [_suppression(finding)],
        }
        related = [self._related(i, name, claim) for i, (name, claim) in enumerate(self._concerned(finding))]
        if related:
            result["relatedLocations"] = related
        fixes = [fix for repairs in finding.problem.repairs if (fix := self._fix(finding, repairs)) is not None]
        if fixes:
            result["fixes"] = fixes
        return result

    def _concerned(self, finding: Finding) -> list[tuple[str, Claim]]:
        named = (
            (name, claim_of(name, finding.problem.article, self.articles, self.claims))
            for name in finding.problem.claims
        )
        return [(name, claim) for name, claim in named if claim is not None]

    def _location(self, file: str, place: Place) -> dict[str, Any]:
        return {"physicalLocation": {"artifactLocation": self._artifact(file), "region": _region(place)}}

    def _related(self, number: int, name: str, claim: Claim) -> dict[str, Any]:
        file = self.articles[claim.article].file
        place = claim.places.get("value", claim.place)
        text = f"{name} = {claim.value}" if claim.value else name
        return {"id": number, **self._location(file, place), "message": {"text": plain(text)}}

    def _artifact(self, file: str) -> dict[str, Any]:
        path = path_from(self.root, file)
        if path.startswith("/") or path[1:3] == ":/":
            return {"uri": f"file://{'' if path.startswith('/') else '/'}{quote(os.fsencode(path), safe='/:')}"}
        return {"uri": quote(os.fsencode(path)), "uriBaseId": ROOT}

    def _fix(self, finding: Finding, repairs: tuple[Repair, ...]) -> dict[str, Any] | None:
        """The figures of one repair replaced where they stand; None where one is not written plainly in the record."""
        changes: dict[str, list[dict[str, Any]]] = {}
        for repair in repairs:
            claim = claim_of(repair.claim, finding.problem.article, self.articles, self.claims)
            place = _written(claim) if claim is not None else None
            if claim is None or place is None:
                return None
            replacement = {"deletedRegion": _region(place), "insertedContent": {"text": repair.to}}
            changes.setdefault(self.articles[claim.article].file, []).append(replacement)
        if not changes:
            return None
        words = " and ".join(f"{r.claim}: {r.from_} → {r.to} ({r.slip})" for r in repairs)
        return {
            "description": {"text": plain(words)},
            "artifactChanges": [
                {"artifactLocation": self._artifact(file), "replacements": replacements}
                for file, replacements in changes.items()
            ],
        }


def _written(claim: Claim) -> Place | None:
    """Where the characters of the value stand, inside quotation marks if it has them."""
    place = claim.places.get("value")
    if place is None or not claim.value or place.line != place.end_line:
        return None
    length = place.end_column - place.column
    if length == len(claim.value):
        return place
    # Longer by two: quotation marks. By any other number: escapes in them, which a replacement could break.
    return (
        place._replace(column=place.column + 1, end_column=place.end_column - 1)
        if length == len(claim.value) + 2
        else None
    )


def _region(place: Place) -> dict[str, int]:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


def _suppression(finding: Finding) -> dict[str, Any]:
    return {"kind": "inSource", "status": "accepted", "justification": plain(finding.known or "")}
