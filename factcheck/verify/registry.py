"""Every finding that factcheck can make, in one table: code, name, severity, what it says.

Codes are stable for ever: none is ever given a second meaning. Rules that are code stand in ``rules/``, one file each,
and their docstring is their manual; what the reader of records reports has its manual in ``rules/record.py``.
"""

from __future__ import annotations

from typing import NamedTuple


class Rule(NamedTuple):
    """One kind of finding. ``module`` (below ``factcheck.verify.rules``) holds its manual."""

    code: str
    name: str
    severity: str
    summary: str
    module: str


RULES = (
    Rule("FC001", "yaml-syntax", "error", "the file is not YAML", "record"),
    Rule("FC002", "encoding", "error", "the file is not UTF-8 or UTF-16", "record"),
    Rule("FC003", "yaml-feature", "error", "anchors, aliases, tags and merge keys are not allowed", "record"),
    Rule("FC004", "duplicate-key", "error", "a field is given twice", "record"),
    Rule("FC005", "unknown-field", "error", "no such field", "record"),
    Rule("FC006", "missing-field", "error", "a required field is missing", "record"),
    Rule("FC007", "wrong-shape", "error", "text where a list belongs, or the like", "record"),
    Rule("FC008", "bad-id", "error", "a name that cannot be used in a check", "record"),
    Rule("FC009", "duplicate-id", "error", "two claims of one name", "record"),
    Rule("FC010", "bad-value", "error", "the value cannot be read as a figure", "record"),
    Rule("FC011", "bad-choice", "error", "not one of the values that the field may have", "record"),
    Rule("FC012", "bad-expression", "error", "the check cannot be read", "record"),
    Rule("FC013", "unknown-name", "error", "a check names a claim that is not there", "record"),
    Rule("FC014", "unlike-units", "error", "units that cannot be added or compared", "record"),
    Rule("FC015", "too-large", "error", "beyond the limits of a record", "record"),
    Rule("FC016", "duplicate-article", "error", "two records with one article id", "record"),
    Rule("FC017", "excess-digits", "error", "digits beyond the stated precision", "record"),
    Rule("FC018", "empty-record", "error", "nothing is in the file", "record"),
    Rule("FC019", "division-by-zero", "error", "a check divides by zero", "record"),
    Rule("FC020", "bad-breakdown", "error", "a breakdown that says too little or two things", "record"),
    Rule("FC021", "known-resolved", "warning", "an acknowledged finding has gone", "known"),
    Rule("FC022", "hidden-character", "warning", "a character that nobody can see", "record"),
    Rule("FC023", "unused-ignore", "warning", "a comment acknowledges what is not there", "acknowledged"),
    Rule("FC024", "bad-ignore", "warning", "a comment acknowledges without a reason or a code", "acknowledged"),
    Rule("FC025", "stale-baseline", "warning", "the baseline holds a finding that has gone", "acknowledged"),
    Rule("FC026", "ignore-expired", "warning", "an acknowledgement's last day is over", "acknowledged"),
    Rule("FC027", "internal-error", "error", "the program met what it did not foresee", "checks"),
    Rule("FC101", "quote-not-found", "error", "the quote is not in the article's text", "quotes"),
    Rule("FC102", "quote-ambiguous", "warning", "the quote stands more than once in the text", "quotes"),
    Rule("FC103", "value-not-in-quote", "error", "the quote does not state the value", "value_in_quote"),
    Rule("FC104", "statements-disagree", "error", "one figure, printed with values that cannot both hold", "record"),
    Rule("FC105", "text-missing", "error", "the article's text is not where the record says", "quotes"),
    Rule("FC106", "quote-too-long", "error", "a quote of more than 40 characters", "record"),
    Rule("FC201", "check-fails", "error", "a check cannot hold for any values that the wording allows", "checks"),
    Rule("FC202", "items-count", "error", "the listed things are not as many as stated", "items_count"),
    Rule("FC203", "breakdown-fails", "error", "shares and growth of the parts cannot go with the whole", "checks"),
    Rule("FC204", "share-range", "warning", "a share below 0 or above 100 %", "shares"),
    Rule("FC205", "fall-over-100", "error", "a decline of more than 100 %", "shares"),
    Rule("FC206", "check-undecided", "warning", "a check that could not be decided", "checks"),
    Rule("FC207", "near-miss", "warning", "parts that almost add up to the stated whole", "text"),
    Rule("FC208", "no-whole-number", "error", "a count's range holds no whole number", "whole_numbers"),
    Rule("FC301", "conflict", "error", "several checks that cannot all hold", "checks"),
    Rule("FC401", "self-contradiction", "error", "one thing stated with two values in one article", "same_thing"),
    Rule("FC402", "cross-article", "warning", "two articles state different values of one thing", "same_thing"),
    Rule("FC403", "same-description", "warning", "two values described alike: what tells them apart?", "same_thing"),
    Rule("FC404", "scale-slip", "warning", "two statements a power of ten apart", "same_thing"),
    Rule("FC405", "cross-conflict", "warning", "checks of two articles that cannot all hold", "checks"),
    Rule("FC501", "impossible-date", "error", "there is no such day", "text"),
    Rule("FC502", "weekday", "error", "the date and the day of the week disagree", "text"),
    Rule("FC503", "period-order", "error", "a period ends before it starts, or has no such day", "periods"),
    Rule("FC504", "future-actual", "warning", "a fact for a period not over at publication", "periods"),
    Rule("FC505", "duration", "warning", "the years named and the stated span disagree", "text"),
    Rule("FC506", "age-birth", "warning", "age, birth year and the year of the event disagree", "text"),
    Rule("FC601", "percent-for-pp", "warning", "a rate said to rise by percent where points are meant", "text"),
    Rule("FC602", "pp-for-percent", "warning", "an amount said to grow by percentage points", "text"),
    Rule("FC603", "grew-to", "warning", "an amount said to grow to a percentage", "text"),
    Rule("FC604", "grew-by", "warning", "a level printed where the change belongs", "text"),
    Rule("FC605", "fall-in-times", "warning", "a fall counted in times", "text"),
    Rule("FC606", "base-clash", "warning", "one growth figure under two bases", "text"),
    Rule("FC607", "respectively", "warning", '分别 or "respectively" with lists of unequal length', "text"),
    Rule("FC608", "headline-body", "warning", "the headline says more than the body", "text"),
    Rule("FC609", "double-hedge", "warning", "one figure hedged twice", "text"),
    Rule("FC610", "hedge-precision", "info", "a hedge before digits that are precise", "text"),
    Rule("FC611", "range-order", "warning", "a range that begins with its larger end", "text"),
    Rule("FC612", "range-scale", "warning", "a range whose ends are of unlike scale", "text"),
    Rule("FC613", "unit-conversion", "error", "two figures in two units that are not one quantity", "text"),
    Rule("FC614", "century-missing", "info", "a decade without its century", "text"),
)

BY_CODE = {rule.code: rule for rule in RULES}
BY_NAME = {rule.name: rule for rule in RULES}


def find_rule(word: str) -> Rule | None:
    """The rule of that code or name, in any case."""
    return BY_CODE.get(word.upper()) or BY_NAME.get(word.lower())
