"""The files that ``factcheck init`` writes."""

from __future__ import annotations

import json
from typing import Any

SCHEMA_NAME = "record.schema.json"
MODELINE = f"# yaml-language-server: $schema={SCHEMA_NAME}\n"
"""The first line of a record: editors with the YAML language server complete and check it as it is typed."""

SETTINGS = """\
# Settings of factcheck; `factcheck verify --show-settings` prints what holds.

claims = ["claims"]            # where the records are

# strict = true                # let warnings fail the run too
# ignore = ["FC403"]           # codes, beginnings of codes or names
# baseline = "factcheck-baseline.json"

# [per-file-ignores]
# "claims/archive/**" = ["FC4"]

# [severity]
# cross-article = "error"
"""

ENGLISH = """\
article:
  title: A forest on the southern slope
  published: 2020-05
  lang: en

defaults:
  area: Southern slope
  period: 2020-05

claims:
  - id: total
    value: 1,003 acres
    quote: the project covers 1,003 acres
    measure: area planted

  - id: core
    value: 558 acres
    quote: a core of 558 acres
    measure: area of the core

  - id: replanted
    value: 445 acres
    quote: 445 acres were replanted
    measure: area replanted

checks:
  - core + replanted = total
"""

CHINESE = """\
article:
  title: 南坡生态修复工程
  published: 2020-05
  lang: zh

defaults:
  area: 南坡
  period: 2020-05

claims:
  - id: 建设面积
    value: 1003亩
    quote: 工程建设面积1003亩
    measure: 建设面积

  - id: 核心区
    value: 558亩
    quote: 其中核心区域面积558亩
    measure: 核心区域面积

  - id: 补植区
    value: 445亩
    quote: 补植区面积445亩
    measure: 补植区面积

checks:
  - 核心区 + 补植区 = 建设面积
"""

RECORDS = {"en": MODELINE + ENGLISH, "zh": MODELINE + CHINESE}


def schema() -> str:
    """The JSON Schema of records, as ``factcheck schema`` prints it."""
    from ..store.schema import record_schema

    return json.dumps(record_schema(), ensure_ascii=False, indent=2) + "\n"


def vscode(command: str) -> str:
    """``.vscode/tasks.json``."""
    return json.dumps(tasks(command), indent=2) + "\n"


REGEXP = r"^(.+?):(\d+):(\d+): (FC\d{3})(?: (warning|info):)? (.*)$"
"""A line of the ``concise`` format: file, line, column, code, severity where it is no error, message."""


def problem_matcher() -> dict[str, Any]:
    """The problem matcher of the ``concise`` format as VS Code takes it in a task (and GitHub's add-matcher), columns from 1."""
    return {
        "owner": "factcheck",
        "source": "factcheck",
        "severity": "error",
        "fileLocation": ["relative", "${workspaceFolder}"],
        "pattern": {"regexp": REGEXP, "file": 1, "line": 2, "column": 3, "code": 4, "severity": 5, "message": 6},
    }


def tasks(command: str) -> dict[str, Any]:
    """``.vscode/tasks.json`` with one task that verifies the records and marks what it finds; ``command`` runs factcheck."""
    return {
        "version": "2.0.0",
        "tasks": [
            {
                "label": "factcheck: verify",
                "type": "shell",
                "command": command,
                "args": ["verify", "--output-format", "concise"],
                "group": "test",
                "presentation": {"reveal": "never"},
                "problemMatcher": problem_matcher(),
            }
        ],
    }
