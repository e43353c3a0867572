"""A settings file to Settings, and back to TOML. Every mistake is an error that says which key is meant and what may stand there."""

from __future__ import annotations

import json
import os
import tomllib
from typing import TYPE_CHECKING, Any

from ..errors import InputError
from ..text.decode import DecodingError, decode
from ..verify.select import SEVERITIES, code_prefix
from .model import DEFAULTS, Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ..kinds import Severity

TABLE = "tool.factcheck"
MAX_BYTES = 1024 * 1024


def read(path: str, data: bytes, *, whole: bool) -> Settings:
    """The settings of a file; those of its ``[tool.factcheck]`` alone unless the ``whole`` file is ours.

    A pyproject.toml without our table gives DEFAULTS. Raises InputError.
    """
    if len(data) > MAX_BYTES:
        raise InputError(f"{path}: larger than {MAX_BYTES // 1024} KiB; this is not a settings file")
    try:
        text = decode(data)
        table: Any = tomllib.loads(text)
    except DecodingError as error:
        raise InputError(f"{path}: line {error.line}, column {error.column}: {error}") from None
    except (ValueError, RecursionError) as error:  # TOMLDecodeError is a ValueError
        raise InputError(f"{path}: {error}") from None
    if not whole:
        tool = table.get("tool")
        table = tool.get("factcheck") if isinstance(tool, dict) else None
        if table is None:
            return DEFAULTS
        if not isinstance(table, dict):
            raise InputError(f"{path}: [{TABLE}] must be a table")
    root = os.path.dirname(path)  # noqa: PTH120
    values: dict[str, Any] = {}
    wrong: list[tuple[tuple[str, ...], str]] = []
    for key, value in table.items():
        reader = KEYS.get(key)
        if reader is None:
            from ..text.nearest import nearest

            hint = nearest(key, KEYS) or f"; there are: {', '.join(KEYS)}"
            wrong.append(((key,), f"has no setting '{key}'{hint}"))
            continue
        try:
            values[key.replace("-", "_")] = reader(value)
        except SettingError as error:
            wrong += [((key, *under), f"'{key}': {said}") for under, said in error.all]
        except InputError as error:
            wrong.append(((key,), f"'{key}': {error}"))
    if wrong:
        raise InputError(*_placed(path, "" if whole else f" [{TABLE}]", text, wrong, whole=whole))
    if values.get("per_file_ignores"):
        from .lines import line_of

        at = () if whole else tuple(TABLE.split("."))
        patterns = [pattern for pattern, _ in values["per_file_ignores"]]
        values["lines"] = {each: line_of(text, (*at, "per-file-ignores", each)) for each in patterns}
    for name in ("claims", "baseline"):
        if name in values:
            values[name] = _from(root, values[name])
    return Settings(file=path, root=root, **values)


class SettingError(Exception):
    """What is wrong within one setting: below which of its keys, and what, of each."""

    def __init__(self, wrong: list[tuple[tuple[str, ...], str]]) -> None:
        super().__init__()
        self.all = wrong


def _placed(
    path: str, table: str, text: str, wrong: list[tuple[tuple[str, ...], str]], *, whole: bool
) -> Iterator[str]:
    """Every mistake with its line, in their order."""
    from .lines import line_of

    at = () if whole else tuple(TABLE.split("."))
    for line, said in sorted((line_of(text, (*at, *keys)), said) for keys, said in wrong):
        yield f"{path}:{line}:{table} {said}"


def _from(root: str, value: str | tuple[str, ...]) -> Any:
    """Paths of the file, seen from here."""
    if isinstance(value, tuple):
        return tuple(_from(root, one) for one in value)
    return os.path.normpath(os.path.join(root, value))  # noqa: PTH118


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise InputError("must be a text")
    return value


def _texts(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        value = [value]
    if not (isinstance(value, list) and all(isinstance(one, str) and one.strip() for one in value)):
        raise InputError("must be a text or a list of texts")
    return tuple(value)


def _truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise InputError("must be true or false")
    return value


def _codes(value: Any) -> tuple[str, ...]:
    return tuple(code_prefix(word) for word in _texts(value))


def _table(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise InputError("must be a table")
    return value


def _each(value: Any, read: Callable[[str, Any], Any]) -> list[Any]:
    """What ``read`` makes of each entry of a table; all that is wrong with them is raised at once."""
    found = []
    wrong: list[tuple[tuple[str, ...], str]] = []
    for key, one in _table(value).items():
        try:
            found.append(read(key, one))
        except InputError as error:
            wrong.append(((key,), str(error)))
    if wrong:
        raise SettingError(wrong)
    return found


def _per_file(value: Any) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(_each(value, lambda pattern, codes: (pattern, _codes(codes))))


def _severity(value: Any) -> dict[str, Severity]:
    def one(word: str, severity: Any) -> tuple[str, Severity]:
        if severity not in SEVERITIES:
            raise InputError(
                f"'{word}' must be one of {', '.join(SEVERITIES)}, not {severity!r} (to silence it, use 'ignore')"
            )
        return code_prefix(word), severity

    return dict(_each(value, one))


def _count(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise InputError("must be a whole number above 0 (leave it out for no limit)")
    return value


def _formats(value: Any) -> tuple[str, ...]:
    from ..report.destinations import parse_formats

    texts = _texts(value)
    parse_formats(texts)
    return texts


KEYS: dict[str, Callable[[Any], Any]] = {
    "claims": _texts,
    "exclude": _texts,
    "output-format": _formats,
    "strict": _truth,
    "baseline": _text,
    "select": _codes,
    "extend-select": _codes,
    "ignore": _codes,
    "max-quote": _count,
    "per-file-ignores": _per_file,
    "severity": _severity,
}
"""Every setting and what reads it; the documentation and ``--show-settings`` follow this order."""


def toml(settings: Settings) -> Iterator[str]:
    """Each setting that holds, a line each; texts are quoted as TOML quotes them."""
    yield f"# from {settings.file}" if settings.file else "# no settings file: these are the defaults"
    values = {key: getattr(settings, key.replace("-", "_")) for key in KEYS}
    tables = {"per-file-ignores": dict(values.pop("per-file-ignores")), "severity": values.pop("severity")}
    values["claims"] = values["claims"] or ("claims",)
    values["select"] = values["select"] if values["select"] is not None else ("FC",)
    for key, value in values.items():
        yield f"{key} = {_toml_value(value)}" if value not in ("", 0) or value is False else f"# {key}: none"
    for key, table in tables.items():
        yield from _toml_table(key, table)


def _toml_table(name: str, table: Mapping[str, Any]) -> Iterator[str]:
    if table:
        yield ""
        yield f"[{name}]"
        for key, value in table.items():
            yield f"{_quoted(key)} = {_toml_value(value)}"


def _toml_value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"[{', '.join(_quoted(one) for one in value)}]"
    if isinstance(value, int):
        return str(value)
    return _quoted(str(value))


def _quoted(text: str) -> str:
    """A basic string: JSON's escapes are a part of TOML's, but for the one character that only TOML forbids."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
