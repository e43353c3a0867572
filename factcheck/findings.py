"""What verify says of a corpus: problems, findings with their repairs, verdicts, what was deduced, and the report of all.

Everything here is frozen.
"""

# No annotations from __future__ here: see model.py.
from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple

from .model import NOTHING, Article, Check, Place
from .quantity.interval import Interval, Number

if TYPE_CHECKING:
    from .kinds import Licence, Severity, SlipKind, VerdictKind
    from .quantity.measured import Measured


class Repair(NamedTuple):
    """One printed figure changed so that everything holds."""

    claim: str
    from_: str
    to: str
    slip: "SlipKind"
    rank: int = 0
    """How likely beside the others of its finding: the lowest likeliest, equal numbers equally likely."""


class Located(NamedTuple):
    """A figure that a finding is about, where it stands in the article's text."""

    claim: str
    role: str
    start: int
    """In code points of the text as read, as is ``end``."""
    end: int


class Problem(NamedTuple):
    """Something wrong, placed in a file: what a rule or the reader yields."""

    code: str
    message: str
    """What is wrong, with the arithmetic, on one line."""
    file: str
    place: Place
    article: str = ""
    claims: tuple[str, ...] = ()
    """Ids of the claims concerned (``article.id`` for another article's)."""
    checks: tuple[str, ...] = ()
    """Texts of the checks concerned."""
    names: tuple[str | None, ...] = ()
    """Names of the checks concerned, in the same order."""
    details: tuple[str, ...] = ()
    """Further lines for the reader: arithmetic, claims with their places, derivation."""
    implied: Mapping[str, "Measured"] = NOTHING
    """What the rest implies for each claim concerned."""
    repairs: tuple[tuple[Repair, ...], ...] = ()
    """Sets of changes, likeliest first; most hold one change."""
    mends: tuple[Mapping[str, "Measured"], ...] = ()
    """The smallest sets of claims whose change could mend everything, with the range that each would have to be in."""
    known: str | None = None
    """The reason, where the check concerned is acknowledged in the record."""
    severity: "Severity | Literal['']" = ""
    """Where it differs from its code's own (a lenient reading lowers an error to a warning)."""
    rule: str = ""
    """Of a drafted check: the construction or linker that proposed it."""
    licence: "Licence | Literal['']" = ""
    figures: tuple[Located, ...] = ()
    """On an article's text: the figures concerned."""
    unsettled: tuple[str, ...] = ()
    """Claims and checks of a conflict of which it was not decided whether the rest can hold without them."""


class Finding(NamedTuple):
    """What verify reports: a problem, with what its rule and the project's policy make of it."""

    problem: Problem
    name: str
    """Of its rule."""
    severity: "Severity"
    known: str | None = None
    """The reason, where it is acknowledged: by its check, or by a comment."""

    @property
    def code(self) -> str:
        """Of its rule: ``FC201``."""
        return self.problem.code

    @property
    def message(self) -> str:
        """What is wrong, with the arithmetic, on one line."""
        return self.problem.message

    @property
    def file(self) -> str:
        """The file that it stands in, as it was given or found."""
        return self.problem.file

    @property
    def place(self) -> Place:
        """Where it stands in that file."""
        return self.problem.place

    @property
    def line(self) -> int:
        """Where it begins: the line, from 1."""
        return self.problem.place.line

    @property
    def column(self) -> int:
        """Where it begins: the column, in code points from 1."""
        return self.problem.place.column

    @property
    def article(self) -> str:
        """The id of the article."""
        return self.problem.article

    @property
    def claims(self) -> tuple[str, ...]:
        """Ids of the claims concerned (``article.id`` for another article's)."""
        return self.problem.claims

    @property
    def checks(self) -> tuple[str, ...]:
        """Texts of the checks concerned."""
        return self.problem.checks

    @property
    def implied(self) -> Mapping[str, "Measured"]:
        """What the rest implies for each claim concerned; ``text()`` of one is as people read it."""
        return self.problem.implied

    @property
    def repairs(self) -> tuple[tuple[Repair, ...], ...]:
        """Sets of changes after which everything holds, likeliest first; most hold one change."""
        return self.problem.repairs

    def __str__(self) -> str:
        mark = self.severity if self.known is None else "known"
        return f"{self.file}:{self.line}:{self.column}: {self.code} {mark}: {self.message}"

    def __repr__(self) -> str:
        from .text.shown import shortened

        return f"<Finding {shortened(str(self))}>"


class Deduced(NamedTuple):
    """The range of something the article never states."""

    article: str
    name: str
    range: "Measured"
    integer: bool

    @property
    def low(self) -> Number | None:
        """The lower end, in its unit."""
        return self.range.interval.low

    @property
    def high(self) -> Number | None:
        """The upper end, in its unit."""
        return self.range.interval.high

    def __str__(self) -> str:
        return f"{self.name} = {self.range.text()}"

    def __repr__(self) -> str:
        return f"<Deduced {self}>"


class Verdict(NamedTuple):
    """What one check came to."""

    check: Check
    verdict: "VerdictKind"
    left: Interval | None = None
    """What the left side can be, in ``unit``; None for a breakdown."""
    right: Interval | None = None
    unit: str = ""
    arithmetic: str = ""
    """The check with its figures in place of the names."""
    reason: str = ""
    """Why it is undecided."""

    def __repr__(self) -> str:
        from .text.shown import shortened

        return f"<Verdict {self.verdict}: {shortened(self.check.title)}>"


class Report(NamedTuple):
    """What verify found in a corpus, everything in the order of files and lines."""

    files: tuple[str, ...]
    articles: tuple[Article, ...]
    verdicts: tuple[Verdict, ...]
    findings: tuple[Finding, ...]
    deduced: tuple[Deduced, ...]
    errors: tuple[str, ...] = ()
    """Inputs that could not be read at all; ``factcheck.verify`` raises them instead."""
    sources: Mapping[str, str] = NOTHING
    """The text of each file that a finding stands in, for excerpts."""

    @property
    def ok(self) -> bool:
        """Whether nothing is an error, or only what someone has acknowledged: exit status 0 of the command."""
        return not self.errors and not any(f.severity == "error" and f.known is None for f in self.findings)

    def __repr__(self) -> str:
        return f"<Report: {self._numbers()}>"

    def _numbers(self) -> str:
        from .text.shown import counted

        claims = sum(len(article.claims) for article in self.articles)
        levels = [f.severity if f.known is None else "known" for f in self.findings]
        found = [counted(levels.count(one), one) for one in ("error", "warning", "info") if one in levels]
        if "known" in levels:
            found.append(f"{levels.count('known')} known")
        read = (counted(len(self.files), "file"), counted(claims, "claim"), counted(len(self.verdicts), "check"))
        return f"{', '.join(read)}; {', '.join(found) or 'no findings'}"

    def _repr_html_(self) -> str:
        """The report as a notebook shows it: what is wrong first, then what each check came to."""
        from .text.shown import folded, page, table

        wrong = [
            (f.severity if f.known is None else "known", f.code, f"{f.file}:{f.line}", f.message, _slips(f))
            for f in self.findings
        ]
        held = [(v.verdict, v.check.title, v.arithmetic) for v in self.verdicts]
        told = [(d.article, d.name, d.range.text()) for d in self.deduced]
        return page(
            self._numbers(),
            table(("", "", "where", "what cannot be true", "likeliest slip"), wrong),
            folded("What each check came to", table(("", "check", "in figures"), held)),
            folded("What follows of what is not stated", table(("article", "", "is"), told)),
        )


def _slips(finding: Finding) -> str:
    """The likeliest slip, and every other that is as likely."""
    one = [repairs[0] for repairs in finding.repairs if len(repairs) == 1]
    return "\n".join(f"{r.claim}: {r.from_} → {r.to} ({r.slip})" for r in one if r.rank == one[0].rank)
