"""What a change says to a reader: its old and new text field by field, and the difference in words."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, NamedTuple

from ...diff.record import field
from ...findings import Verdict
from ...model import Article, Check, Claim
from ...quantity.format import readable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...diff.change import Change, Difference
    from ...diff.compare import Diff
    from ...diff.consequences import Still
    from ...quantity.interval import Number


class FieldTexts(NamedTuple):
    """One thing that differs: what it is, '' where the kind of change says so already, and both texts."""

    label: str
    old: str
    new: str


_PLAIN = frozenset(("value", "id", "period", "attributed_to", "quote", "note", "title"))
"""Fields that the word for the change already names."""


def rows(change: Change) -> list[FieldTexts]:
    """What differs, one row for each field; quotes that merely follow their figure are left out."""
    old, new = change.old, change.new
    if isinstance(old, Claim) and isinstance(new, Claim):
        if change.kind == "review-lost":
            return [
                FieldTexts("", said(field(old, "review")), said(field(new, "review")) if change.fields else "as before")
            ]
        if change.difference is None and "value" not in change.fields and "items" in change.fields:
            return [FieldTexts("items", said(field(old, "items")), said(field(new, "items")))]
        names = [n for n in change.fields if n not in ("quote", "also") or change.kind == "quote"]
        return [FieldTexts("" if n in _PLAIN else n, said(field(old, n)), said(field(new, n))) for n in names]
    if isinstance(old, Claim) or isinstance(new, Claim):
        return [FieldTexts("", _whole(old), _whole(new))]
    if isinstance(old, Verdict) and isinstance(new, Verdict):
        return [FieldTexts("", _verdict(old), _verdict(new))]
    if isinstance(old, Check) and isinstance(new, Check):
        texts = {"that": "text", "breakdown": "text"}
        return [
            FieldTexts(
                "" if name in texts else name, *(said(getattr(check, texts.get(name, name))) for check in (old, new))
            )
            for name in change.fields
        ]
    if isinstance(old, Article) and isinstance(new, Article):
        from ...diff.objects import change_object

        data = change_object(change)
        return [FieldTexts(n, said(data["old"].get(n)), said(data["new"].get(n))) for n in change.fields]
    return [FieldTexts("", _whole(old), _whole(new))]


def said(value: Any) -> str:
    """A field's value as one text; '' for none."""
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, dict):
        if "exact" in value:
            return f"{value.get('prefix', '')}[{value['exact']}]{value.get('suffix', '')}"
        order = {"status": "", "by": "by ", "on": "on ", "against": "against "}
        return " ".join(order.get(name, f"{name} ") + str(text) for name, text in value.items())
    return "; ".join(said(one) for one in value)


def _whole(thing: Claim | Check | Verdict | Article | None) -> str:
    """A claim, check or article that is on one side only."""
    if thing is None:
        return ""
    if isinstance(thing, Claim):
        value = thing.value or f"{len(thing.items)} items: {', '.join(thing.items)}"
        quote = thing.quote.exact if thing.quote else ""
        return f"{value}  “{quote}”" if quote and quote != value else value
    if isinstance(thing, Verdict):
        return thing.verdict
    return thing.title if isinstance(thing, Article) else thing.text


def _verdict(verdict: Verdict) -> str:
    return f"{verdict.verdict}: {verdict.arithmetic}" if verdict.arithmetic else verdict.verdict


def subject(change: Change) -> str:
    """What changed, by name: the claim's id, the check's name or text, the article's own data."""
    if change.kind.startswith("check"):
        thing = change.old if change.new is None else change.new
        name = getattr(getattr(thing, "check", thing), "name", "")
        return f"{name}: {change.subject}" if name else change.subject
    return change.subject or change.article


def difference_text(difference: Difference) -> str:
    """``+1亩, +0.1 %``; of a percentage ``-3 points, -11.8 %``."""
    amount = difference.amount
    unit = difference.unit
    gap = " " if unit.isascii() and unit else ""
    text = f"{_signed(grouped(amount), amount)}{gap}{unit}"
    if difference.relative is not None:
        text += f", {_signed(readable(abs(Fraction(difference.relative)) * 100, 3), amount)} %"
    return text


def _signed(text: str, number: Number) -> str:
    return f"{'-' if number < 0 else '+'}{text}"


def grouped(number: Number) -> str:
    """A magnitude to six digits, whole ones exactly, with their thousands apart."""
    whole, point, rest = readable(abs(Fraction(number))).partition(".")
    return f"{int(whole):,}{point}{rest}" if len(whole) < 1000 else whole + point + rest


def in_words(numbers: dict[str, int]) -> str:
    """``2 changed, 1 added``, or ``no change``."""
    return ", ".join(f"{number} {kind}" for kind, number in numbers.items()) or "no change"


def still_text(still: Still) -> str:
    """That another article still states the old value."""
    claim = still.claim
    old = still.change.old
    was = old.value if isinstance(old, Claim) else ""
    subject = f"{still.change.article}.{still.change.subject}"
    return f"{claim.article}.{claim.id} states {claim.value} still, as {subject} did before ({was})"


def in_reading_order(changes: Iterable[Change]) -> list[Change]:
    """By file and line, for people; scripts get the order that never varies."""
    return sorted(changes, key=lambda c: (c.file, c.kind.startswith("check"), c.new is None, _line(c), c.order))


def _line(change: Change) -> int:
    thing = change.old if change.new is None else change.new
    place = getattr(getattr(thing, "check", thing), "place", None)
    return place.line if place else 0


def consequences_text(diff: Diff) -> list[str]:
    """What the changes come to, a line each; checks with their article where there are several."""

    def named(change: Change) -> str:
        return f"{subject(change)} ({change.article})" if len(diff.pairs) > 1 else subject(change)

    lines = [f"holds now: {named(change)}" for change in diff.consequences.holds]
    lines += [f"fails now: {named(change)}" for change in diff.consequences.fails]
    return lines + [f"still stated: {still_text(still)}" for still in diff.consequences.still]


def marks(old: str, new: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The spans of either text (start, end) that the other does not have: what to mark where they are set side by side.

    Digits are marked as they stand in print: of 1002 and 1013 the last two.
    """
    from ...text.distance import changed_spans, plain_edits

    if not old or not new or max(len(old), len(new)) > 4000:
        return [], []
    if len(old) == len(new):
        # Of 445 and 454 both last digits: place by place, as a reader compares them.
        places = [i for i, (a, b) in enumerate(zip(old, new, strict=True)) if a != b]
        if len(places) <= 2 * plain_edits(old, new):
            spans = _runs(places)
            return spans, spans
    here: list[tuple[int, int]] = []
    there: list[tuple[int, int]] = []
    for before, after in changed_spans(old, new):
        here += [before] if before[1] > before[0] else []
        there += [after] if after[1] > after[0] else []
    # Two texts that share little are not worth marking: all of both would be.
    if sum(b - a for a, b in here) * 4 > 3 * len(old) and len(old) > 8:
        return [], []
    return here, there


def _runs(places: list[int]) -> list[tuple[int, int]]:
    """Places as spans (start, end) of neighbours."""
    spans: list[tuple[int, int]] = []
    for place in places:
        if spans and spans[-1][1] == place:
            spans[-1] = spans[-1][0], place + 1
        else:
            spans.append((place, place + 1))
    return spans
