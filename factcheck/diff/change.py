"""What a difference between two corpora is made of, and the words for it.

Every word in KINDS is part of the interface: scripts filter by it, so words are added and never renamed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ..findings import Verdict
    from ..model import Article, Check, Claim, Place
    from ..quantity.interval import Number

    Thing = Claim | Check | Verdict | Article | None


class Kind(NamedTuple):
    """One word for a change: the group it is filtered with, and what it says."""

    group: str
    help: str


KINDS = {
    "added": Kind("claim", "the claim is in the new one only"),
    "removed": Kind("claim", "the claim is in the old one only"),
    "renamed": Kind("claim", "the same claim under another id"),
    "changed": Kind("value", "another figure: neither lies within what the other's rounding allows"),
    "refined": Kind("value", "a finer figure that lies within the rounding (or the wording) of the old one"),
    "coarsened": Kind("value", "a coarser figure whose rounding (or wording) allows the old one"),
    "restated": Kind("value", "the same figure in another unit, multiplier or spelling"),
    "firmer": Kind("wording", "the wording commits to more: 约, about, more than … dropped or narrowed"),
    "softer": Kind("wording", "the wording commits to less: 约, about, more than … added or widened"),
    "reworded": Kind("wording", "another wording, neither firmer nor softer: more than for less than"),
    "unit": Kind("unit", "another unit that the old one does not convert to: 户 for 家, points for percent, $ for €"),
    "period": Kind("period", "the figure is said of another time"),
    "attribution": Kind("attribution", "another source, or one where none was named"),
    "described": Kind("described", "measure, population, area, kind, basis, prices, revised or items differ"),
    "quote": Kind("quote", "the words that state the figure differ beyond the figure itself"),
    "note": Kind("note", "the record's note or tags differ"),
    "review": Kind("review", "reviewed, reviewed again, or the review withdrawn"),
    "review-lost": Kind("review", "what a review vouched for has changed since"),
    "article": Kind("article", "the article's own data differ: title, date, author, unknowns …"),
    "check-added": Kind("check", "the check is in the new one only"),
    "check-removed": Kind("check", "the check is in the old one only"),
    "check-changed": Kind("check", "the check says something else, or is acknowledged, named or explained otherwise"),
    "check-verdict": Kind("check", "the check comes to another verdict than before"),
}
"""Every kind of change, in the order in which those of one claim are listed."""

RANK = {kind: i for i, kind in enumerate(KINDS)}
GROUPS = tuple(dict.fromkeys(kind.group for kind in KINDS.values()))
_GROUP_NAMES = frozenset(GROUPS)
MIRROR = {
    "added": "removed",
    "removed": "added",
    "refined": "coarsened",
    "coarsened": "refined",
    "firmer": "softer",
    "softer": "firmer",
    "check-added": "check-removed",
    "check-removed": "check-added",
}
"""What a kind is called when old and new change places; the rest keep their name (a review may turn into its loss)."""


class Difference(NamedTuple):
    """By how much a figure changed: the new printed number less the old one."""

    amount: Number
    """In ``unit``, signed."""
    unit: str
    """The new figure's unit; ``points`` for a percentage."""
    relative: Number | None
    """The amount as a part of the old number's magnitude (1/20 is five percent); None from 0."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. ``old`` and ``new`` are the claims, checks, verdicts or articles that differ, None for none."""

    kind: str
    """One of KINDS."""
    article: str
    """The id of the article, the new one's where it has one."""
    subject: str
    """The claim's id or the check's text, the new one's where it has one; '' for the article's own data."""
    old: Thing
    new: Thing
    old_article: str
    """The id that the article has, or would have, on the old side."""
    fields: tuple[str, ...] = ()
    """The fields of the record that differ, by the record's own names."""
    difference: Difference | None = None

    old_file: str = ""
    """The record that the old state is in, '' for none."""
    new_file: str = ""

    def __repr__(self) -> str:
        old, new = (getattr(_thing(one), "value", "") for one in (self.old, self.new))
        values = f": {old or '∅'} → {new or '∅'}" if old or new else ""
        return f"<Change {self.kind} {self.subject or self.article}{values}>"

    @property
    def file(self) -> str:
        """The file that the change is reported in: the new one's where the change has a new state."""
        return self.old_file if self.new is None else self.new_file

    @property
    def place(self) -> Place:
        """Where in its file: the new one's place where it has one. For a claim, that of the first field concerned."""
        from ..model import NOWHERE

        thing = _thing(self.old if self.new is None else self.new)
        places = getattr(thing, "places", {})
        for name in self.fields:
            if name in places and self.kind not in ("added", "removed"):
                found: Place = places[name]
                return found
        return getattr(thing, "place", NOWHERE)

    @property
    def order(self) -> tuple[str, bool, str, int]:
        """What changes are listed by: article, claims before checks, subject, kind. The same for any order of input."""
        return self.article, self.kind.startswith("check"), self.subject, RANK[self.kind]


class Between(NamedTuple):
    """The article on both sides, None on the one that does not have it: what changes are made with."""

    old: Article | None
    new: Article | None

    def change(
        self,
        kind: str,
        subject: str,
        old: Thing,
        new: Thing,
        fields: tuple[str, ...] = (),
        difference: Difference | None = None,
    ) -> Change:
        """A change in this article."""
        before, after = self.old or self.new, self.new or self.old
        assert before is not None and after is not None
        files = before.file if self.old else "", after.file if self.new else ""
        return Change(kind, after.id, subject, old, new, before.id, fields, difference, *files)


def _thing(one: Thing) -> object:
    return getattr(one, "check", one)


def passes(only: frozenset[str], ignore: frozenset[str], change: Change) -> bool:
    """Whether a change passes ``only`` and ``ignore``: sets of kinds, groups and field names.

    A word that is a group and a field as well (``value``, ``unit``) means the group. A field lets through what touches
    it, and keeps out what touches nothing else.
    """
    words = {change.kind, KINDS[change.kind].group}
    fields = set(change.fields)
    if only and not (words & only or fields & (only - _GROUP_NAMES)):
        return False
    return not (words & ignore or (fields and fields <= ignore - _GROUP_NAMES))
