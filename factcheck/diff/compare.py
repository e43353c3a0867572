"""Two corpora: everything that changed between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..model import Check, Claim
from .articles import match_articles
from .change import KINDS, Between, passes
from .claims import claim_changes
from .consequences import Consequences, consequences, still_stated
from .match import match_claims
from .side import Side, unreadable
from .verdicts import check_keys, verdict_changes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model import Article
    from ..store.load import Record
    from .change import Change
    from .verdicts import Key

HEAD = ("title", "publication", "author", "published", "lang", "url", "text", "note", "tags")
"""The fields of an article that are compared as they are."""
_TOUCHING = frozenset(("claim", "value", "wording", "unit"))
"""Groups of changes that bear on a check's verdict."""


class Diff(NamedTuple):
    """What changed from the old to the new."""

    old: Side
    new: Side
    pairs: tuple[tuple[Article, Article], ...]
    """The articles on both sides that are one article."""
    changes: tuple[Change, ...]
    """In the order of Change.order, which does not depend on the order of the input."""
    consequences: Consequences
    errors: tuple[str, ...] = ()
    """What could not be read or compared, as a user should be told it."""
    notes: tuple[str, ...] = ()
    """What should be known of the comparison and is no error."""

    def chosen(self, only: frozenset[str], ignore: frozenset[str]) -> Diff:
        """The same with those changes only that pass: sets of kinds, groups of kinds and field names."""
        if not only and not ignore:
            return self
        changes = tuple(change for change in self.changes if passes(only, ignore, change))
        kept = set(map(id, changes))
        holds, fails, still = self.consequences
        return self._replace(
            changes=changes,
            consequences=Consequences(
                tuple(change for change in holds if id(change) in kept),
                tuple(change for change in fails if id(change) in kept),
                tuple(one for one in still if id(one.change) in kept),
            ),
        )


def compare(old: Side, new: Side) -> Diff:
    """Everything that changed from ``old`` to ``new``."""
    before, after, errors = _comparable(old, new)
    pairs = match_articles(before, after, lone=old.lone and new.lone)
    texts = {id(r.article): r.text for side in (old, new) for r in side.records if r.article is not None}
    changes: list[Change] = []
    touched: tuple[set[Key], set[Key]] = set(), set()
    same: list[tuple[Article, Article]] = []
    # What claims are called now, by (article, id) of the old: claims first, so that every check can be read.
    renamed: dict[Key, Key] = {}
    back: dict[Key, Key] = {}
    for a, b in pairs:
        text = texts.get(id(a), "")
        between = Between(a, b)
        if a.id != b.id:
            renamed.update(((a.id, claim.id), (b.id, claim.id)) for claim in a.claims)
            back.update(((b.id, claim.id), (a.id, claim.id)) for claim in b.claims)
        if text and text == texts.get(id(b)):
            same.append((a, b))
            if a.id != b.id:
                changes += _head(between, quiet=old.lone and new.lone, touched=touched)
            continue
        matched = match_claims(a.claims, b.claims)
        renamed.update(((a.id, x.id), (b.id, y.id)) for x, y in matched.pairs if x.id != y.id)
        back.update(((b.id, y.id), (a.id, x.id)) for x, y in matched.pairs if x.id != y.id)
        # A name that was given up, and may be another claim's now, names nothing on the other side.
        renamed.update(((a.id, x.id), (b.id, f"{x.id} (gone)")) for x in matched.removed)
        back.update(((b.id, y.id), (a.id, f"{y.id} (gone)")) for y in matched.added)
        changes += _head(between, quiet=old.lone and new.lone, touched=touched)
        for x, y in matched.pairs:
            changes += claim_changes(between, x, y)
        changes += (between.change("removed", claim.id, claim, None) for claim in matched.removed)
        changes += (between.change("added", claim.id, None, claim) for claim in matched.added)
    paired = {id(article) for pair in pairs for article in pair}
    for side, articles in enumerate((before, after)):
        for alone in articles:
            if id(alone) not in paired:
                changes += _alone(alone, side)
    checks: list[tuple[Check, Check]] = []
    _compare_checks(pairs, same, (renamed, back), checks, changes)
    for change in changes:
        if KINDS[change.kind].group in _TOUCHING:
            if isinstance(change.old, Claim):
                touched[0].add((change.old_article, change.old.id))
            if isinstance(change.new, Claim):
                touched[1].add((change.article, change.new.id))
        elif change.kind in ("check-added", "check-removed", "check-changed"):
            # Checks that stand together are solved together: one more or less may turn another's verdict.
            for keys, thing in zip(touched, (change.old, change.new), strict=True):
                if isinstance(thing, Check):
                    keys.update(check_keys(thing))
    changes += verdict_changes(old, new, checks, touched)
    changes.sort(key=_order)
    still = still_stated(new, changes)
    what_follows = consequences(changes, still)
    errors = (*errors, *dict.fromkeys([*old.late, *new.late]))
    return Diff(old, new, tuple(pairs), tuple(changes), what_follows, errors, _notes(old, new, same))


def _order(change: Change) -> tuple[object, ...]:
    thing = change.old if change.new is None else change.new
    return (*change.order, getattr(thing, "name", ""), change.old_article, getattr(thing, "known", None) or "")


def _comparable(old: Side, new: Side) -> tuple[list[Article], list[Article], tuple[str, ...]]:
    """The articles of either side that can be compared: not those whose other side cannot be read."""
    from ..store.load import article_id

    errors = [*old.errors, *new.errors]
    barred: set[str] = set()
    lost = False
    for side in (old, new):
        for file, why in unreadable(side):
            errors.append(why)
            barred.add(article_id(file))
            lost = lost or side.lone

    def kept(side: Side) -> list[Article]:
        if lost:
            return []
        return [a for a in side.articles if a.id not in barred and article_id(a.file) not in barred]

    return kept(old), kept(new), tuple(errors)


def _notes(old: Side, new: Side, same: list[tuple[Article, Article]]) -> tuple[str, ...]:
    """What to know of the reading, and which records that differ have slips in them."""
    identical = {id(article) for pair in same for article in pair}
    notes = [*old.notes, *new.notes]
    for side in (old, new):
        for record in side.records:
            if record.problems and record.article is not None and id(record.article) not in identical:
                notes += _note(record, side.prefix)
    return tuple(notes)


def _note(record: Record, prefix: str) -> Iterator[str]:
    """One line for a record with slips that make claims or checks of it unreadable."""
    from ..verify.registry import BY_CODE

    slips = [p for p in record.problems if (p.severity or BY_CODE[p.code].severity) == "error"]
    if slips:
        first = slips[0]
        more = f" (and {len(slips) - 1} more)" if len(slips) > 1 else ""
        yield (
            f"{prefix}{record.file}:{first.place.line}:{first.place.column}: {first.code} {first.message}{more}; "
            "what cannot be read is not compared"
        )


def _head(between: Between, *, quiet: bool, touched: tuple[set[Key], set[Key]]) -> Iterator[Change]:
    """The change in the article's own data, if any; its id counts unless two files were named to be compared."""
    old, new = between
    assert old is not None and new is not None
    fields = [name for name in HEAD if getattr(old, name) != getattr(new, name)]
    if old.id != new.id and not quiet:
        fields.insert(0, "id")
    if old.truncate != new.truncate:
        fields.append("rounding")
    if _unknowns(old) != _unknowns(new):
        fields.append("unknowns")
    if "rounding" in fields or "unknowns" in fields:
        touched[0].add((old.id, ""))
        touched[1].add((new.id, ""))
    if fields:
        yield between.change("article", "", between.old, between.new, tuple(fields))


def _unknowns(article: Article) -> dict[str, tuple[object, ...]]:
    return {name: (u.unit, u.integer, u.signed) for name, u in article.unknowns.items()}


def _alone(article: Article, side: int) -> Iterator[Change]:
    """Everything of an article that is on one side only."""
    between = Between(article, None) if side == 0 else Between(None, article)
    for claim in article.claims:
        if side == 0:
            yield between.change("removed", claim.id, claim, None)
        else:
            yield between.change("added", claim.id, None, claim)
    for check in article.checks:
        if side == 0:
            yield between.change("check-removed", check.text, check, None)
        else:
            yield between.change("check-added", check.text, None, check)
    if not article.claims and not article.checks:
        yield between.change("article", "", between.old, between.new)


def _compare_checks(
    pairs: list[tuple[Article, Article]],
    same: list[tuple[Article, Article]],
    names: tuple[dict[Key, Key], dict[Key, Key]],
    checks: list[tuple[Check, Check]],
    changes: list[Change],
) -> None:
    """Pair the checks of each pair of articles into ``checks``, and add what differs to ``changes``."""
    from .checks import check_changes, match_checks

    identical = {id(a) for a, _ in same}
    for a, b in pairs:
        if not a.checks and not b.checks:
            continue
        if id(a) in identical and len(a.checks) == len(b.checks):
            checks += zip(a.checks, b.checks, strict=True)
            continue
        found = match_checks(a, b, *names)
        matched = {id(x) for pair in found for x in pair}
        checks += found
        between = Between(a, b)
        for x, y in found:
            changes += check_changes(between, x, y, names[0])
        changes += [between.change("check-removed", x.text, x, None) for x in a.checks if id(x) not in matched]
        changes += [between.change("check-added", x.text, None, x) for x in b.checks if id(x) not in matched]
