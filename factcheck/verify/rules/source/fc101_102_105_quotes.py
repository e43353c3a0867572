"""Quotes against the article's own text.

**What it does.** Where ``article.text`` names the article's plain text, looks every quote up in it. White space is
ignored (a column may break a sentence anywhere) and full-width and half-width forms count as the same. FC101: it is not
there. FC102: it stands more than once and neither ``prefix`` nor ``suffix`` tells which. FC105: the text is not there, or
the record may not name it: only files of the record's own project are read, that is below the nearest folder above the
record with a ``.git``, ``factcheck.toml`` or ``pyproject.toml``, else below the current folder if the record lies there
too, else below the record's folder; no absolute paths, nothing hidden, and links count as what they lead to.

**Why it matters.** A quote that is not in the text is a figure that nobody stated; an article edited since it was
recorded is found the same way.

**Example.** ``quote: 增长5%`` in an article that says so of three sectors.

**How to mend it.** Copy the words again, or add the few words before (``prefix``) or after (``suffix``).

**When it is wrong.** The text kept beside the record is another edition than the one that was recorded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....findings import Problem
from ....text.fold import squeezed
from ...rule import Example, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ....errors import InputError
    from ....model import Article, Claim, Quote
    from ...near_quote import NearestWords

RULES = (
    Rule("FC101", "quote-not-found", "error", "the quote is not in the article's text"),
    Rule("FC102", "quote-ambiguous", "warning", "the quote stands more than once in the text"),
    Rule("FC105", "text-missing", "error", "the article's text is not where the record says"),
)
EXAMPLES = (
    Example(
        "FC101",
        """
        article: {title: 产值, text: article.txt}
        claims:
          - {id: a, value: 5%, quote: 增长5%}
        """,
        at="3:31",
        says="the quote is not in article.txt: 增长5%; line 1 has “增长6%” (“6” there, “5” here)",
        beside={"article.txt": "全市产值增长6%。"},
    ),
    Example(
        "FC102",
        """
        article: {title: 产值, text: article.txt}
        claims:
          - {id: a, value: 5%, quote: 增长5%}
        """,
        at="3:31",
        says="the quote stands 2 times in article.txt; add a prefix or suffix to tell which: 增长5%",
        beside={"article.txt": "产值增长5%，出口增长5%。"},
    ),
    Example(
        "FC105",
        """
        article: {title: 产值, text: article.txt}
        claims:
          - {id: a, value: 5%, quote: 增长5%}
        """,
        at="1:28",
        says="article.txt: no such file; 'text' is a path as seen from the record's folder",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC101",
        """
        article: {title: 产值, text: article.txt}
        claims:
          - {id: a, value: 5%, quote: 增长5%}
        """,
        beside={
            "article.txt": """
            全市产值增
            长５%。
            """,
        },
    ),
    Example(
        "FC102",
        """
        article: {title: 产值, text: article.txt}
        claims:
          - {id: a, value: 5%, quote: {exact: 增长5%, prefix: 出口}}
        """,
        beside={"article.txt": "产值增长5%，出口增长5%。"},
    ),
    Example(
        "FC105",
        """
        article: {title: 产值, text: article.txt}
        claims:
          - {id: a, value: 5%, quote: 增长5%}
        """,
        beside={"article.txt": "全市产值增长5%。"},
    ),
)


def missing_text(article: Article, error: InputError) -> Problem:
    """The problem of a text that cannot be read."""
    message = str(error)
    if message.endswith("no such file"):
        from ....store.near_file import near_file

        near = near_file(article)
        hint = f"; did you mean '{near}'?" if near else ""
        message += f"; 'text' is a path as seen from the record's folder{hint}"
    return Problem("FC105", message, article.file, article.text_place, article.id)


def check(article: Article, text: str) -> Iterator[Problem]:
    """Yield a problem for each quote that the article's ``text`` does not have, or has more than once."""
    folded = squeezed(text)
    near: list[NearestWords] = []  # made for the first quote that is not there
    for claim in article.claims:
        if claim.quote is None and claim.value:
            yield from _bare(article, claim, folded)
        for quote in ((claim.quote,) if claim.quote else ()) + claim.also:
            yield from _look(article, claim, quote, folded, text, near)


MOST = 20
"""Quotes of one record that are not in the text, for which the nearest words are looked for."""


def _look(
    article: Article, claim: Claim, quote: Quote, folded: str, text: str, near: list[NearestWords]
) -> Iterator[Problem]:
    exact = squeezed(quote.exact)
    whole = squeezed(quote.prefix) + exact + squeezed(quote.suffix)
    number = folded.count(whole)
    if number == 1:
        return
    if number == 0:
        message = f"the quote is not in {article.text}: {quote.exact}"
        details: tuple[str, ...] = ()
        if whole != exact and exact in folded:
            message = f"the quote is in {article.text}, but not with this prefix and suffix: {quote.exact}"
        elif len(near) < MOST:
            near.append(near[0] if near else _nearest(text))
            found = near[0].to(quote.exact)
            if found is not None:
                how = f" ({found.difference})" if found.difference else ""
                message += f"; line {found.line} has “{found.words}”{how}"
                details = found.marked
        yield Problem("FC101", message, article.file, quote.place, article.id, (claim.id,), details=details)
    else:
        message = (
            f"the quote stands {number} times in {article.text}; add a prefix or suffix to tell which: {quote.exact}"
        )
        yield Problem("FC102", message, article.file, quote.place, article.id, (claim.id,))


def _nearest(text: str) -> NearestWords:
    from ...near_quote import NearestWords  # no quote of most records is missing

    return NearestWords(text)


def _bare(article: Article, claim: Claim, folded: str) -> Iterator[Problem]:
    """A claim without a quote: its value must stand in the text exactly once."""
    value = squeezed(claim.value)
    number = 0
    at = folded.find(value)
    while at >= 0:
        end = at + len(value)
        joined = (at and folded[at - 1].isdigit() and value[0].isdigit()) or (
            end < len(folded) and folded[end].isdigit() and value[-1].isdigit()
        )
        number += not joined
        at = folded.find(value, at + 1)
    place = claim.places.get("value", claim.place)
    if number == 0:
        message = f"{claim.value} is not in {article.text}; add the quote that states it"
        yield Problem("FC101", message, article.file, place, article.id, (claim.id,))
    elif number > 1:
        message = f"{claim.value} stands {number} times in {article.text}; add the quote that states it"
        yield Problem("FC102", message, article.file, place, article.id, (claim.id,))
