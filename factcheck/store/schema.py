"""The JSON Schema (draft-07) of records, for editors and other programs: made from the reader's own definitions.

An editor reads YAML with types, the reader does not: ``12.50``, ``no`` and ``2020`` are text in a record, and a
number, a boolean and a number to an editor. So wherever text may stand the schema lets the other scalars stand too.
What a schema cannot say (whether a figure can be read, whether a name in a check exists) is left to the reader: the
schema refuses nothing that the reader accepts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .fields import ALSO, ARTICLE, BREAKDOWN, CHECK, CLAIM, DEFAULTS, MAX_CHECK, MAX_TEXT, PART, QUOTE, RECORD, REVIEW

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .fields import Field

Schema = dict[str, Any]

DRAFT = "http://json-schema.org/draft-07/schema#"
MAX_NAME = 100
"""Code points in an id, and in the unit of an unknown."""

# What no name holds, listed rather than what it may hold: in the regular expressions of JavaScript, which editors use,
# `\w` knows no Chinese letter. Some signs that are neither here nor in a name are left for the reader to refuse.
_SIGNS = r"\s!-/:-@\[-^`{-~\u2010-\u203e\u2041-\u2053\u2055-\u206f\u3000-\u3004\u3008-\u3020\uff01-\uff0f\uff1a-\uff20"
_NAME = rf"[^0-9{_SIGNS}][^{_SIGNS}]*"
_DATE = r"[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?[~?%]*"


def record_schema() -> Schema:
    """The schema of a whole record."""
    return {
        "$schema": DRAFT,
        "title": "factcheck record",
        "description": "The figures that one article states, and the relations that must hold between them. "
        "一篇文章所陈述的数字,以及它们之间必须成立的关系。",
        **_object(RECORD),
        # A quote may be left out only where the article's text is kept: the value is then looked up in it.
        "if": {"properties": {"article": {"required": ["text"]}}, "required": ["article"]},
        "else": {"properties": {"claims": {"items": {"required": ["quote"]}}}},
        "definitions": {
            "article": {"title": "Article", **_object(ARTICLE)},
            "defaults": {"title": "Defaults", **_object(DEFAULTS)},
            "claim": {
                "title": "Claim",
                **_object(CLAIM, optional=("value", "quote")),
                "anyOf": [{"required": ["value"]}, {"required": ["items"]}],
            },
            "quote": {"title": "Quote", **_object(QUOTE)},
            "place": {"title": "Further place", **_object(ALSO)},
            "review": {"title": "Review", **_object(REVIEW)},
            "check": {
                "title": "Check",
                **_object(CHECK),
                "oneOf": [{"required": ["that"]}, {"required": ["one_of"]}, {"required": ["breakdown"]}],
            },
            "breakdown": {
                "title": "Breakdown",
                **_object(BREAKDOWN),
                "oneOf": [{"required": ["rest"]}, {"required": ["complete"]}],
            },
            "part": {"title": "Part", **_object(PART)},
        },
    }


def _object(fields: Mapping[str, Field], optional: tuple[str, ...] = ()) -> Schema:
    """A mapping of those fields and no others. ``optional`` are the required ones that may be missing after all."""
    required = [name for name, field in fields.items() if field.required and name not in optional]
    schema: Schema = {"type": "object", "additionalProperties": False}
    if required:
        schema["required"] = required
    schema["properties"] = {name: _property(name, field) for name, field in fields.items()}
    return schema


def _property(name: str, field: Field) -> Schema:
    """One field: what people need to know, then what may stand there."""
    described: Schema = {"description": f"{field.help} {field.help_zh}"}
    if field.examples:
        described["examples"] = list(field.examples)
    shape = _NARROWED[name]() if name in _NARROWED else _SHAPES[field.shape](field)
    if "$ref" in shape:  # whatever stands beside a reference is ignored in this draft
        shape = {"allOf": [shape]}
    return described | shape


def _text(limit: int = MAX_TEXT) -> Schema:
    return {"type": ["string", "number", "boolean"], "minLength": 1, "maxLength": limit, "pattern": r"\S"}


def _identifier() -> Schema:
    # A boolean is a name that reads as one: `no`, `on`.
    return {"type": ["string", "boolean"], "pattern": f"^{_NAME}$", "maxLength": MAX_NAME}


def _date() -> Schema:
    return {"type": ["string", "integer"], "pattern": f"^{_DATE}$", "minimum": 1, "maximum": 9999}


def _unknowns() -> Schema:
    return {
        "type": "object",
        "propertyNames": {"pattern": rf"^[?\uff1f]?{_NAME}$"},
        "additionalProperties": _text(MAX_NAME),
    }


def _ref(name: str) -> Schema:
    return {"$ref": f"#/definitions/{name}"}


def _list(items: Schema, least: int = 0) -> Schema:
    schema: Schema = {"type": "array", "items": items}
    if least:
        schema["minItems"] = least
    return schema


def _listed() -> Schema:
    return _list(_text(), 1) | {"uniqueItems": True}


_SHAPES: dict[str, Callable[[Field], Schema]] = {
    "text": lambda _: _text(),
    "texts": lambda _: _list(_text()),
    "id": lambda _: _identifier(),
    "figure": lambda _: _text(),
    "edtf": lambda _: _date(),
    "choice": lambda field: {"enum": list(field.choices)},
    "truth": lambda _: {"enum": [True, False, "true", "false"]},
    "decimals": lambda _: {"type": ["string", "integer"], "pattern": r"^\s*([+-]?[0-9]{1,3}|[Ee][Xx][Aa][Cc][Tt])\s*$"},
    "quote": lambda _: {"anyOf": [_text(), _ref("quote")]},
    "quotes": lambda _: _list({"anyOf": [_text(), _ref("place")]}),
    "review": lambda _: _ref("review"),
    "expression": lambda _: _text(MAX_CHECK),
    "expressions": lambda _: _list(_text(MAX_CHECK), 1),
    "breakdown": lambda _: _ref("breakdown"),
    "part": lambda _: _ref("part"),
    "parts": lambda _: _list(_ref("part"), 1),
    "article": lambda _: _ref("article"),
    "defaults": lambda _: _ref("defaults"),
    "claims": lambda _: _list(_ref("claim")),
    "checks": lambda _: _list({"anyOf": [_text(MAX_CHECK), _ref("check")]}),
    "unknowns": lambda _: _unknowns(),
}
"""What may stand in a field, by its shape; a shape without an entry here is a mistake that a test finds."""

_NARROWED: dict[str, Callable[[], Schema]] = {"items": _listed}
"""Fields of which the reader asks more than their shape says."""
