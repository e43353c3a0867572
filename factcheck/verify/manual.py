"""The page of help on one kind of finding: from its rule's docstring, or from the ``PAGES`` of its module."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from .registry import RULES, find_rule

if TYPE_CHECKING:
    from .registry import Rule

PARTS = ("What it does.", "Why it matters.", "Example.", "How to mend it.", "When it is wrong.")
"""The parts that every page has, in this order, each set in bold."""


def manual(rule: Rule) -> str:
    """The page on a rule, as Markdown that ends in a line break.

    A rule whose manual is not there (Python was told to drop docstrings) still gets its title and summary.
    """
    title = f"# {rule.code} {rule.name}\n\n{rule.severity}: {rule.summary}\n"
    body = _body(rule)
    return f"{title}\n{body}\n" if body else title


def nearest_rule(word: str) -> str:
    """``; did you mean 'FC001'?`` for a word that is no rule's code or name; '' when none is near."""
    digits = "".join(c for c in word if c in "0123456789")
    if digits:  # fc1, F201, FC-201; another number is another rule, however alike it looks
        meant = find_rule(f"FC{digits:0>3}")
        return f"; did you mean '{meant.code}'?" if meant else ""
    from ..text.nearest import nearest

    return nearest(word, [rule.name for rule in RULES])


def _body(rule: Rule) -> str:
    """The page without its title, single back-quotes round code."""
    name = f"{__package__}.rules.{rule.module}"
    if find_spec(name) is None:
        return ""
    module = import_module(name)
    pages: dict[str, str] = getattr(module, "PAGES", {})
    return (pages.get(rule.code) or module.__doc__ or "").strip().replace("``", "`")
