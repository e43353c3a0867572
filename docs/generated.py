"""Pages made from the code while the site is built: the record's fields, and a page for each finding.

mkdocs loads this file as a hook (``mkdocs.yml``). Nothing that it makes is kept in the repository, so nothing can drift.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factcheck.store import fields
from factcheck.verify.manual import page
from factcheck.verify.registry import all_rules

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.store.fields import Field
    from factcheck.verify.rule import Rule

FAMILIES = {
    "FC0": "The record itself",
    "FC1": "Quotes and sources",
    "FC2": "One check",
    "FC3": "Several checks together",
    "FC4": "Between articles, and one thing stated twice",
    "FC5": "Dates",
    "FC6": "Wording",
    "FC7": "Coverage",
}
SECTIONS = (
    ("A record", fields.RECORD),
    ("`article`", fields.ARTICLE),
    ("A claim", fields.CLAIM),
    ("`quote`", fields.QUOTE),
    ("An entry of `also`", fields.ALSO),
    ("`review`", fields.REVIEW),
    ("A check", fields.CHECK),
    ("`breakdown`", fields.BREAKDOWN),
    ("A part of a breakdown, and its total", fields.PART),
    ("`defaults`", fields.DEFAULTS),
)
SHAPES = {
    "text": "text",
    "texts": "list of texts",
    "id": "a name: letters of any script, digits, `_`",
    "figure": "a figure as printed",
    "edtf": "a year, month or day; `~` about, `?` uncertain",
    "truth": "`true` or `false`",
    "decimals": "a whole number, or `exact`",
    "quote": "text, or a mapping",
    "quotes": "list of texts or mappings",
    "review": "a mapping",
    "expression": "[an expression](../check-language.md)",
    "expressions": "a list of relations",
    "breakdown": "a mapping",
    "part": "a mapping",
    "parts": "list of mappings",
    "article": "a mapping",
    "defaults": "a mapping",
    "claims": "list of mappings",
    "checks": "list of expressions or mappings",
    "unknowns": "a mapping of names to units",
}


def record_reference() -> str:
    """Every field of a record, from the definitions that the reader and the JSON Schema share."""
    return "\n".join(_record())


def _record() -> Iterator[str]:
    yield "# The record, field by field"
    yield ""
    yield (
        "One YAML file an article. Every value is read as the text that was typed: `12.50` keeps its zero, `no` is the "
        "word no. Anchors, aliases, tags and merge keys are errors. `factcheck schema` prints the same as a JSON Schema, "
        "for [editors](../how-to/editors.md)."
    )
    for title, table in SECTIONS:
        yield from _section(title, table)
    yield ""
    yield f"A text holds {fields.MAX_TEXT:,} characters at most; `max-quote` in the settings limits quotes further."


def _section(title: str, table: Mapping[str, Field]) -> Iterator[str]:
    yield ""
    yield f"## {title}"
    yield ""
    yield "| field | holds | |"
    yield "|---|---|---|"
    for name, field in table.items():
        shape = ", ".join(f"`{choice}`" for choice in field.choices) or SHAPES[field.shape]
        examples = f" {', '.join(f'`{example}`' for example in field.examples)}" if field.examples else ""
        needed = " **Required.**" if field.required else ""
        yield f"| `{name}` | {_cell(shape)} | {_cell(field.help)} {_cell(field.help_zh)}{needed}{_cell(examples)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def rule_page(rule: Rule) -> str:
    """The page that ``factcheck rule`` prints."""
    return page(rule)


def rule_index() -> str:
    """All findings by family, each with a link to its page."""
    return "\n".join(_index())


def _index() -> Iterator[str]:
    yield "# Every finding"
    yield ""
    yield (
        "Codes are given once, for ever. *error*: impossible for every value that the wording allows; it fails the run. "
        "*warning*: suspicious; fails with `--strict`. `factcheck rule CODE` prints the same pages."
    )
    for family, title in FAMILIES.items():
        rules = [rule for rule in all_rules() if rule.code.startswith(family)]
        if not rules:
            continue
        yield ""
        yield f"## {family}xx: {title}"
        yield ""
        yield "| code | name | severity | |"
        yield "|---|---|---|---|"
        for rule in rules:
            yield f"| [{rule.code}]({rule.code}.md) | `{rule.name}` | {rule.severity} | {_cell(rule.summary)} |"


def generated() -> dict[str, str]:
    """Every page made here, by its path below docs/."""
    pages = {"reference/record.md": record_reference() + "\n", "rules/index.md": rule_index() + "\n"}
    return pages | {f"rules/{rule.code}.md": rule_page(rule) for rule in all_rules()}


def on_files(files: Any, config: Any) -> Any:
    """mkdocs' event: add the pages."""
    from mkdocs.structure.files import File

    for path, text in generated().items():
        files.append(File.generated(config, path, content=text))
    return files


MORE = (
    ("What changed: diff", "diff.md"),
    ("Finding a claim: search", "search.md"),
    ("How conflicts are solved", "solver.md"),
)
"""Pages that have a place in the menu once they are there."""


def on_config(config: Any) -> Any:
    """mkdocs' event: put further pages into the menu, in the last section."""
    from pathlib import Path

    last = config.nav[-1]
    (section,) = last.values()
    section += [{title: path} for title, path in MORE if Path(config.docs_dir, path).is_file()]
    return config
