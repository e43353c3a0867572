"""The problem matcher of the ``concise`` format: how VS Code's tasks (and GitHub's add-matcher) read its lines."""

from __future__ import annotations

from typing import Any

REGEXP = r"^(.+?):(\d+):(\d+): (FC\d{3})(?: (warning|info):)? (.*)$"
"""File, line, column, code, severity where it is no error, message."""


def problem_matcher() -> dict[str, Any]:
    """The matcher as VS Code takes it in a task, columns counted from 1."""
    return {
        "owner": "factcheck",
        "source": "factcheck",
        "severity": "error",
        "fileLocation": ["relative", "${workspaceFolder}"],
        "pattern": {"regexp": REGEXP, "file": 1, "line": 2, "column": 3, "code": 4, "severity": 5, "message": 6},
    }


def tasks() -> dict[str, Any]:
    """``.vscode/tasks.json`` with one task that verifies the records and marks what it finds."""
    return {
        "version": "2.0.0",
        "tasks": [
            {
                "label": "factcheck: verify",
                "type": "shell",
                "command": "factcheck",
                "args": ["verify", "--output-format", "concise"],
                "group": "test",
                "presentation": {"reveal": "never"},
                "problemMatcher": problem_matcher(),
            }
        ],
    }
