"""The page of help on one kind of finding: the docstring of its home in ``rules/``, and the examples there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .registry import all_rules, find_rule, home

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .rule import Example, Rule

PARTS = ("What it does.", "Why it matters.", "Example.", "How to mend it.", "When it is wrong.")
"""The parts that every page has, in this order, each set in bold."""


def manual(rule: Rule) -> str:
    """The page on a rule without its examples, as Markdown that ends in a line break.

    A rule whose manual is not there (Python was told to drop docstrings) still gets its title and summary.
    """
    title = f"# {rule.code} {rule.name}\n\n{rule.severity}: {rule.summary}\n"
    body = (home(rule.code).__doc__ or "").strip().replace("``", "`")
    return f"{title}\n{body}\n" if body else title


def page(rule: Rule) -> str:
    """The page on a rule: its manual, then what it finds and what it leaves alone."""
    return manual(rule) + "".join(_examples(rule))


def examples(code: str) -> tuple[list[Example], list[Example]]:
    """The examples of a code, with a finding each, and the counterexamples, with none of that code."""
    module = home(code)
    found, silent = getattr(module, "EXAMPLES", ()), getattr(module, "COUNTEREXAMPLES", ())
    return [e for e in found if e.code == code], [e for e in silent if e.code == code]


def unshown(code: str) -> str:
    """Why no small record or text can show a finding of that code; '' for one that is shown."""
    reason: str = getattr(home(code), "UNSHOWN", {}).get(code, "")
    return reason


def nearest_rule(word: str) -> str:
    """``; did you mean 'FC001'?`` for a word that is no rule's code or name; '' when none is near."""
    digits = "".join(c for c in word if c in "0123456789")
    if digits:  # fc1, F201, FC-201; another number is another rule, however alike it looks
        meant = find_rule(f"FC{digits:0>3}")
        return f"; did you mean '{meant.code}'?" if meant else ""
    from ..text.nearest import nearest

    return nearest(word, [rule.name for rule in all_rules()])


def _examples(rule: Rule) -> Iterator[str]:
    found, silent = examples(rule.code)
    if found:
        yield "\n## What it finds\n"
    for example in found:
        yield from _files(example)
        where = example.at if example.at.count(":") == 2 else f"{example.file}:{example.at}"
        yield f"\n```text\n{where}: {rule.code} {example.says}\n```\n"
    if silent:
        yield "\n## What it leaves alone\n"
    for example in silent:
        yield from _files(example)


def _files(example: Example) -> Iterator[str]:
    """Each file of an example as it stands, named where there are several."""
    files = example.files
    for name, text in files.items():
        if len(files) > 1:
            yield f"\n`{name}`:\n"
        yield f"\n```{'yaml' if name.endswith('.yaml') else 'text'}\n{_told(text)}```\n"


def _told(text: str) -> str:
    """A text in which what nobody sees stands as its code point."""
    from ..text.fold import HIDDEN

    return "".join(f"<U+{ord(c):04X}>" if c in HIDDEN else c for c in text)
