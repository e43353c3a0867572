"""Settings as TOML, for people who wonder where something comes from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .read import KEYS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .model import Settings


def toml(settings: Settings) -> Iterator[str]:
    """Each setting that holds, a line each; texts are quoted as TOML quotes them."""
    yield f"# from {settings.file}" if settings.file else "# no settings file: these are the defaults"
    values = {key: getattr(settings, key.replace("-", "_")) for key in KEYS}
    tables = {"per-file-ignores": dict(values.pop("per-file-ignores")), "severity": values.pop("severity")}
    values["claims"] = values["claims"] or ("claims",)
    values["select"] = values["select"] if values["select"] is not None else ("FC",)
    for key, value in values.items():
        yield f"{key} = {_value(value)}" if value != "" else f"# {key}: none"
    for key, table in tables.items():
        yield from _table(key, table)


def _table(name: str, table: Mapping[str, Any]) -> Iterator[str]:
    if table:
        yield ""
        yield f"[{name}]"
        for key, value in table.items():
            yield f"{_quoted(key)} = {_value(value)}"


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"[{', '.join(_quoted(one) for one in value)}]"
    return _quoted(str(value))


def _quoted(text: str) -> str:
    """A basic string: JSON's escapes are a part of TOML's, but for the one character that only TOML forbids."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
