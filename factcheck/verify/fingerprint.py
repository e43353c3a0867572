"""What a finding is recognised by when lines have moved and records were put in another order.

Neither line nor message is part of it: the rule, the claims and checks concerned, the field, and the figures as printed,
brought to one width, case and spacing. A figure that changes makes another finding; a line inserted above does not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..text.fold import caseless

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..findings import Finding
    from ..model import Article, Claim


class Identity(NamedTuple):
    """The parts of a fingerprint, in words that a reader of a baseline can follow."""

    code: str
    article: str
    """Of the finding; '' where claims of several articles are concerned, for either may be the one that is blamed."""
    claims: tuple[str, ...]
    """``article.id`` of each claim concerned, sorted."""
    checks: tuple[str, ...]
    """The text of each check concerned, without spaces, sorted."""
    field: str
    """The field of the claim that the finding points at; '' for the claim or check as a whole."""
    values: tuple[str, ...]
    """The figures of the claims, in their order; for a finding about neither claim nor check, its message."""

    @property
    def digest(self) -> str:
        """Its 32 hexadecimal digits, the same on every machine and in every run."""
        import hashlib

        text = "\x1e".join("\x1f".join((part,) if isinstance(part, str) else part) for part in self)
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def identities(findings: Iterable[Finding], articles: Iterable[Article]) -> Iterator[Identity]:
    """The identity of each finding, in order."""
    known = {article.id: article for article in articles}
    claims: dict[str, dict[str, Claim]] = {}
    for finding in findings:
        yield _identity(finding, known, claims)


def normalised(text: str) -> str:
    """Text without what changes when it is only written another way: width, case, spaces, thousands separators."""
    return "".join(caseless(text).split()).replace(",", "")


def claim_of(name: str, home: str, articles: dict[str, Article], cache: dict[str, dict[str, Claim]]) -> Claim | None:
    """The claim that a finding of article ``home`` calls ``name`` (``id``, or ``article.id`` of another)."""
    article, _, id_ = name.rpartition(".")
    of = articles.get(article or home)
    if of is None:
        return None
    found = cache.get(of.id)
    if found is None:
        found = cache[of.id] = {claim.id: claim for claim in of.claims}
    return found.get(id_)


def _identity(finding: Finding, articles: dict[str, Article], cache: dict[str, dict[str, Claim]]) -> Identity:
    home = finding.problem.article
    figures: dict[str, str] = {}
    field = ""
    for name in finding.problem.claims:
        claim = claim_of(name, home, articles, cache)
        full = name if "." in name else f"{home}.{name}"
        if claim is None:
            figures[full] = ""
            continue
        figures[full] = normalised(claim.value or "|".join(claim.items))
        if not field and not finding.problem.checks and claim.article == home:
            field = next((name for name, at in claim.places.items() if at == finding.place), "")
    several = len({full.partition(".")[0] for full in figures}) > 1
    order = sorted(figures)
    values = tuple(figures[full] for full in order)
    if not figures and not finding.problem.checks:
        values = (_without_lines(finding.message),)
    return Identity(
        finding.code,
        "" if several else home or finding.file.replace("\\", "/"),
        tuple(order),
        tuple(sorted(map(normalised, finding.problem.checks))),
        "" if field == "id" else field,
        values,
    )


def _without_lines(message: str) -> str:
    """A message without the numbers of lines that it names."""
    words = message.split(" ")
    return " ".join(
        "…" if i and words[i - 1] == "line" and word[:1].isdigit() else word for i, word in enumerate(words)
    )
