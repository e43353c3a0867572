"""``factcheck schema``."""

from __future__ import annotations

import json

import click

from .output import write


@click.command("schema", short_help="Print the JSON Schema of records.")
def command() -> int:
    """Print the JSON Schema (draft-07) of records, for editors and other programs.

    An editor that knows it completes field names, explains them and marks mistakes while you type. Save it beside the
    records with `factcheck schema > record.schema.json`, and begin each of them with the line

    # yaml-language-server: $schema=record.schema.json
    """
    from ..store.schema import record_schema

    write(json.dumps(record_schema(), ensure_ascii=False, indent=2) + "\n")
    return 0
