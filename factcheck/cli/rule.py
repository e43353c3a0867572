"""``factcheck rule``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from ..errors import InputError
from ..verify.manual import manual, nearest_rule, page
from ..verify.registry import all_rules, find_rule
from .options import color_option, use_color
from .output import write

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from ..verify.rule import Rule


def _complete(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from click.shell_completion import CompletionItem

    start = incomplete.casefold()
    words = ((word, rule.summary) for rule in all_rules() for word in (rule.code, rule.name))
    return [CompletionItem(word, help=summary) for word, summary in words if word.casefold().startswith(start)]


@click.command("rule", short_help="Explain a finding's code.")
@click.argument("code", required=False, shell_complete=_complete)
@click.option("--all", "every", is_flag=True, help="List all of them, a line each.")
@click.option(
    "--output-format", type=click.Choice(["text", "json"]), default="text", show_default=True, help="How to print it."
)
@color_option
def command(code: str | None, every: bool, output_format: str, color: str) -> int:
    """Explain a finding: what it means, why it matters, how to mend it, and when it is wrong, with examples.

    CODE is a finding's code or name, in any case: FC201, check-fails.

    Exit status: 0; 2 when there is no such finding.
    """
    if every == bool(code):
        raise click.UsageError("name one finding (FC201, check-fails), or ask for --all")
    if every:
        rules = all_rules()
        if output_format == "json":
            data: Any = {"schema": "factcheck/rules/1", "rules": [_object(rule) for rule in rules]}
            write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")
        else:
            wide = max(len(rule.name) for rule in rules)
            write(f"{rule.code}  {rule.name:<{wide}}  {rule.severity:<7}  {rule.summary}\n" for rule in rules)
        return 0
    assert code is not None
    found = find_rule(code.strip())
    if found is None:
        raise InputError(f"no finding is called '{code}'{nearest_rule(code)} (`factcheck rule --all` lists them)")
    if output_format == "json":
        data = {"schema": "factcheck/rule/1", **_object(found), "manual": manual(found)}
        write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")
    elif use_color(color):
        from ..report.manual_page import page_for_terminal

        write(page_for_terminal(page(found)), painted=True)
    else:
        write(page(found))
    return 0


def _object(rule: Rule) -> dict[str, str]:
    return {"code": rule.code, "name": rule.name, "severity": rule.severity, "summary": rule.summary}
