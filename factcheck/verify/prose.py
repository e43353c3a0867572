"""The rules on running text: what is wrong with the wording and the dates of an article, whatever is recorded of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import InputError
from ..findings import Located, Problem
from ..model import Place
from ..text.lines import Lines
from .registry import by_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..extract.flaw import Flaw
    from ..model import Article

_DOUBTFUL = {"weekday-inferred": "weekday", "fall-over-100-perhaps": "fall-over-100"}
"""Variants of a rule that only warn, with the rule they are of."""


def told(flaws: Iterable[Flaw], lines: Lines, file: str, article: str) -> Iterator[Problem]:
    """The flaws of one article as problems of its text, which is called ``file``."""
    for flaw in flaws:
        name = _DOUBTFUL.get(flaw.name, flaw.name)
        yield Problem(
            by_name(name),
            flaw.message,
            file,
            Place(*lines.span(flaw.start, flaw.end)),
            article,
            severity="warning" if name != flaw.name else "",
            figures=(Located("", "", flaw.start, flaw.end),),
        )


def of_kept_texts(articles: Iterable[Article], texts: dict[str, str]) -> Iterator[Problem]:
    """What is wrong with the texts that records keep, each read once however many records are of it; ``texts`` takes them."""
    seen: set[str] = set()
    for article in articles:
        if not article.text:
            continue
        from ..extract.article import flaws_of
        from ..store.kept import kept_text
        from .drafted import text_of

        try:
            kept = kept_text(article)
        except InputError:
            continue  # which is a finding of its own (FC105)
        if kept.real not in seen:
            seen.add(kept.real)
            text = texts[kept.path] = text_of(article)
            yield from told(flaws_of(text, article.published), Lines(text), kept.path, article.id)
