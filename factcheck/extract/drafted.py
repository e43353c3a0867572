"""A draft as the model that verify works on: the same claims and checks that its record would be read as."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..expression.render import unparse
from ..model import Article, Check, Claim, Place, Quote, Role, Unknown
from ..quantity.unit_alone import parse_unit
from .anchor import edtf
from .draft import quote
from .lending import read_lent
from .recorded_kind import recorded_kind
from .values import parse

if TYPE_CHECKING:
    from ..kinds import ClaimKind, Licence
    from ..text.lines import Lines
    from .candidate import Candidate
    from .extraction import ArticleDraft, Draft


def as_article(draft: ArticleDraft, *, id: str, file: str, lines: Lines, published: str | None = None) -> Article:  # noqa: A002
    """The article of a draft: claims and checks placed in the text, whose lines are ``lines``."""
    return Article(
        id=id,
        file=file,
        title=draft.title.strip() or "untitled",
        published=published or "",
        lang=draft.lang,
        claims=tuple(_claim(draft, one, id, lines, published) for one in draft.drafts),
        checks=tuple(_check(one, id, file, lines) for one in draft.checks),
        unknowns={name: Unknown(name, parse_unit(unit), True, False) for name, unit in unknowns_of(draft).items()},
        place=Place(*lines.span(draft.start, draft.start)),
    )


def unknowns_of(draft: ArticleDraft) -> dict[str, str]:
    """What the checks of a draft need and it does not print: each name with its unit."""
    return {name: unit for check in draft.checks for name, unit in check.unknowns}


def _claim(article: ArticleDraft, draft: Draft, id: str, lines: Lines, published: str | None) -> Claim:  # noqa: A002
    item = draft.items[0]
    place = Place(*lines.span(item.start, item.end))
    figure = read_lent(item.value, item.lent) if item.lent else parse(item.value) or item.figure
    assert figure is not None
    exact, prefix, suffix = quote(article.reading.text, item)
    return Claim(
        id=draft.id,
        article=id,
        value=item.value,
        figure=figure,
        interval=figure.interval,
        unit_read=figure.unit,
        quote=Quote(exact, prefix, suffix, place),
        measure=item.measure if draft.described else "",
        population=item.population,
        area=item.area,
        period=edtf(item.period, published) if item.period else "",
        kind=cast("ClaimKind", recorded_kind(item)),
        basis=item.basis,
        attributed_to=item.attributed_to,
        unit=item.lent,
        place=place,
        places={"value": place, "quote": place},
        at=(item.start, item.end),
    )


def check_text(candidate: Candidate) -> str:
    """The relation as a record writes it; several readings with ``or`` between."""
    return " or ".join(unparse(tree) for tree in candidate.readings)


def _check(candidate: Candidate, id: str, file: str, lines: Lines) -> Check:  # noqa: A002
    last = max(candidate.items, key=lambda item: item.start)
    several = len(candidate.readings) > 1
    return Check(
        id,
        file,
        check_text(candidate),
        candidate.readings[0],
        because=candidate.why,
        place=Place(*lines.span(last.start, last.end)),
        rule=candidate.rule,
        licence=cast("Licence", candidate.licence),
        readings=candidate.readings if several else (),
        open=candidate.open,
        roles=tuple(Role(role, item.id) for role, item in candidate.roles),
    )
