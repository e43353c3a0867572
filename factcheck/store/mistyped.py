"""What was mistyped where a record is no YAML, or other YAML than was meant: the marks of another keyboard, a missing space
or dash, text that needs quotation marks. YAML's own parser notices such a slip only lines below, in words about YAML.

Loaded only where something is wrong.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..model import Place
from .field_names import EVERY_FIELD, called

_SPACES = "\u00a0\u2000-\u200a\u202f\u205f\u3000"
_DASHES = "－–—‐‑−•·*＊"
_LINE = re.compile(
    rf"(?P<lead>[\t {_SPACES}]*(?:[-{_DASHES}][\t {_SPACES}]*)?[“\"‘'{{｛]?)(?P<key>[^\W\d][\w-]*)(?P<close>[”\"’']?)"
)
_SEVERAL = 200
"""Lines above an error that are looked at: no claim is longer."""
_LONGEST = 4000
"""Characters of a line that is looked at: longer ones were not typed."""
_MANY = 5000
"""Lines below a slip that are looked at for more like it."""


class Mistyped(NamedTuple):
    """What is wrong, in words, and where."""

    message: str
    place: Place
    sign: str = ""
    """What was typed for a colon, where it is that: whoever types one on another keyboard types many."""


def in_lines(lines: list[str], first: int, last: int) -> Mistyped | None:
    """The first slip in these lines (0-based, both included), where one is recognised, and in how many lines it is made."""
    for number in range(max(first, last - _SEVERAL, 0), min(last + 1, len(lines))):
        found = in_line(lines[number], number + 1)
        if found is None:
            continue
        again = []
        if found.sign and found.sign != "=":
            below = lines[number + 1 : number + _MANY]
            more = (in_line(line, i) for i, line in enumerate(below, number + 2) if found.sign in line)
            again = [str(other.place.line) for other in more if other is not None and other.sign == found.sign]
        if again:
            where = ", ".join(again[:5]) + (" …" if len(again) > 5 else "")
            return found._replace(message=f"{found.message}; so in line{'s' if len(again) > 1 else ''} {where} too")
        return found
    return None


def in_line(line: str, number: int) -> Mistyped | None:
    """The slip in one line of a record, where one is recognised."""
    indent = len(line) - len(line.lstrip())
    bare = line[indent:]
    if not bare or bare.startswith("#") or len(line) > _LONGEST:
        return None
    for at, character in enumerate(line[:indent]):
        if character == "\t":
            return _at("a tab stands before this line's text; use spaces: YAML indents with nothing else", number, at)
        if character != " ":
            return _at(f"{_named(character)} stands before this line's text; use plain spaces to indent it", number, at)
    return _dash(line, indent, number) or _colon(line, number) or _in_braces(line, number)


def _dash(line: str, indent: int, number: int) -> Mistyped | None:
    """A list's dash that is another character, or has no space behind it."""
    sign, rest = line[indent], line[indent + 1 :]
    entry = rest.lstrip()
    if sign != "-" and sign in _DASHES and entry:
        return _at(f"'{sign}' begins no list entry: write '- {short(entry)}'", number, indent, indent + 1)
    if sign == "-" and rest[:1] not in ("", " ", "-") and (key := _LINE.match(rest)) is not None:
        spaced = rest[0] in "\t" or not rest[0].isspace()
        if rest[key.end() :].lstrip()[:1] in (":", "：") and _field(key["key"]):
            what = "a space is missing after '-'" if spaced else f"{_named(rest[0])} stands after '-'"
            return _at(f"{what}: write '- {short(entry)}'", number, indent, indent + 1)
    return None


def _colon(line: str, number: int) -> Mistyped | None:
    """A field's colon that is another character, or has no space behind it."""
    key = _LINE.match(line)
    field = "" if key is None else _field(key["key"])
    if key is None or not field:
        return None
    at = key.end()
    while line[at : at + 1].isspace():
        at += 1
    sign, rest = line[at : at + 1], line[at + 1 :]
    value = rest.strip()
    written = f"'{key['key']}: {short(value)}'" if value else f"'{key['key']}:'"
    if sign and sign in "：﹕︰∶;；":
        said = f"after '{key['key']}' stands '{sign}' instead of a colon and a space: write {written}"
        return _at(said, number, at, at + 1)._replace(sign=sign)
    if sign == "=" and rest[:1] != "=" and value and not key["lead"].strip():  # behind a dash it may be a check
        said = f"after '{key['key']}' stands '=' instead of a colon: write {written}"
        return _at(said, number, at, at + 1)._replace(sign=sign)
    if sign == ":" and rest and rest[0] not in " \t":
        what = f"{_named(rest[0])} stands" if rest[0].isspace() else "no space stands"
        said = f"{what} after the colon of '{key['key']}': write {written}"
        return _at(said, number, at, at + 1)._replace(sign=sign)
    return None


_PARTED = re.compile(r"(?P<sign>[，、；;])\s*(?P<key>[^\W\d]\w*)\s*[:：]")
_NAMED = re.compile(r"(?:^|[{｛,，]\s*)(?P<key>[^\W\d]\w*)\s*(?P<sign>[：∶])")
_BRACES = {"｛": "{", "｝": "}", "［": "[", "］": "]"}


def _in_braces(line: str, number: int) -> Mistyped | None:
    """Between { }: a comma, a colon or a brace of another keyboard."""
    opening = next((at for at, character in enumerate(line) if character in "{｛"), -1)
    if opening < 0:
        return None
    if line[opening] == "｛":
        return _at("'｛' opens no mapping: write '{'", number, opening, opening + 1)
    for pattern in (_PARTED, _NAMED):
        for found in pattern.finditer(line, opening):
            if _field(found["key"]):
                sign, at = found["sign"], found.start("sign")
                if pattern is _PARTED:
                    message = f"'{sign}' ends no field between {{ }}: write ', {found['key']}: …', with a plain comma and a space"
                else:
                    message = f"after '{found['key']}' stands '{sign}' instead of a colon and a space: write '{found['key']}: …'"
                return _at(message, number, at, at + 1)
    closing = line.find("｝", opening)
    return (
        _at("'｝' closes no mapping: write '}'", number, closing, closing + 1)
        if closing >= 0 and "}" not in line
        else None
    )


_VALUE = re.compile(r"\s*(?:-\s+)*(?P<key>[^\W\d]\w*):\s+(?P<value>\S.*?)\s*$")
_QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'")


def unquoted(lines: list[str], line: int) -> Mistyped | None:
    """A text in this line (0-based) that YAML reads as something else, as long as it has no quotation marks around it."""
    if not 0 <= line < len(lines) or len(lines[line]) > _LONGEST:
        return None
    found = _VALUE.match(lines[line])
    if found is None:
        return None
    name, value = found["key"], found["value"]
    at = found.start("value")
    quoted = _QUOTED.match(value)
    meant = f"write {name}: {in_quotes(short(value))}"
    if quoted is not None and quoted.end() < len(value) and not value[quoted.end() :].lstrip().startswith("#"):
        inner = quoted[0][0]
        return _at(
            f"the text begins with {inner} and goes on behind the second {inner}; quote all of it: {meant}",
            line + 1,
            at,
        )
    if value[0] in "%@`":
        if value[0] == "%" and value[1:2].isdigit():
            return _at(
                f"a value cannot begin with '%'; a percentage is written '{value[1:]}%', other text in quotation marks: {meant}",
                line + 1,
                at,
            )
        return _at(f"a text cannot begin with '{value[0]}' in YAML; put it in quotation marks: {meant}", line + 1, at)
    colon = value.find(": ")
    if colon >= 0 and quoted is None and value[0] not in "{[|>":
        return _at(
            f"the text holds ': ', which YAML reads as a field; put it in quotation marks: {meant}",
            line + 1,
            at + colon,
        )
    return None


def without_dash(lines: list[str], last: int) -> Mistyped | None:
    """The list that line ``last`` (0-based) stands in, where its first entry has no dash."""
    for number in range(min(last, len(lines) - 1), max(-1, last - 10 * _SEVERAL), -1):
        head = lines[number].split("#", 1)[0].rstrip()
        name = head.removesuffix(":")
        if not head or head[0].isspace() or head[0] == "-":
            continue
        if name == head or _field(name) not in ("claims", "checks"):
            return None
        below = next(
            (at for at in range(number + 1, len(lines)) if lines[at].strip() and lines[at].lstrip()[0] != "#"), -1
        )
        if below < 0 or below > last:
            return None
        bare = lines[below].lstrip()
        if bare[0] in "-[{":
            return None
        further = (
            ", and begin the further lines of the entry below its first letter" if _field(name) == "claims" else ""
        )
        message = f"the first entry under '{name}' lacks its dash: write '- {short(bare.rstrip())}' here{further}"
        return _at(message, below + 1, len(lines[below]) - len(bare))
    return None


def _field(name: str) -> str:
    return called(name, EVERY_FIELD)


def in_quotes(text: str) -> str:
    """The text as YAML reads it whatever is in it."""
    return f'"{text}"' if "'" in text and '"' not in text and "\\" not in text else "'" + text.replace("'", "''") + "'"


def _named(character: str) -> str:
    return {"\u3000": "a full-width space (U+3000)", "\u00a0": "a no-break space (U+00A0)", "\t": "a tab"}.get(
        character, f"a space that is none of YAML's (U+{ord(character):04X})"
    )


def short(text: str) -> str:
    """The text, cut where a message would be too long for it."""
    return text if len(text) <= 80 else text[:79] + "…"


def _at(message: str, line: int, column: int, end: int = -1) -> Mistyped:
    """``line`` is 1-based, the columns are 0-based."""
    return Mistyped(message, Place(line, column + 1, line, (end if end > column else column + 1) + 1))
