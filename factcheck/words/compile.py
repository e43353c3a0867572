"""The compiler of the words: ``python -m factcheck.words.compile`` writes ``compiled.py`` (words that records
need too) and ``reading.py`` (what only a text is read with) from the YAML files beside it, and ``needed.py``, which says of the patterns that are looked for in whole texts what words they cannot do without.

A file's key becomes one constant, named after its language, file and key (``before`` of ``zh/hedges.yaml`` is
``ZH_HEDGES_BEFORE``), in the form that is fastest to load, a string or a tuple of strings and numbers:

=========================  ==============================================
in YAML                    in Python
=========================  ==============================================
``一``                     ``"一"``
``[约, 大约]``             ``"约|大约"``
``{about: [约, 大约]}``    ``(("about", "约|大约"),)``
``{十: 10}``               ``(("十", 10),)``
``- {names: [公里], …}``   ``(("公里", "m", 1000, 1, "measure"),)``
=========================  ==============================================

A word in a list is a word, not a pattern. Under ``patterns`` stand regular expressions, in which ``<<key>>`` is the
list of that key in the same file (``<<zh.hedges.key>>``: of that one) as alternatives, escaped, in the order of the
list, or the pattern of that key. Patterns whose key begins with ``_`` are only parts of others.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import cast, get_args

from ..kinds import UnitSort
from .needs import RUN, RUNS, needs

Node = str | list["Node"] | dict[str, "Node"]
"""What a file holds: every scalar as the text that was typed."""

UnitRow = tuple[str, str, int, int, str]
"""Spellings, dimension, numerator and denominator of the scale, sort."""

FOLDER = Path(__file__).parent
LANGUAGES = ("zh", "en", "both")
_HEAD = '''"""Generated from the YAML files beside it by ``python -m factcheck.words.compile``: do not edit."""

'''
SOUGHT = ("bound", "dates", "direction", "ends", "limits", "listed", "restated", "wording")
"""The files whose patterns are looked for in whole texts."""
_REFERENCE = re.compile(r"<<([a-z_.]+)>>")
_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]*)")
_WIDTH = 100


class WordsError(Exception):
    """A file of words that cannot be compiled: which one, which key, and what is wrong there."""


def read(folder: Path = FOLDER) -> dict[str, dict[str, Node]]:
    """Every file by language and name (``zh.hedges``), in the order in which they are compiled."""
    import yaml

    files: dict[str, dict[str, Node]] = {}
    for language in LANGUAGES:
        for path in sorted((folder / language).glob("*.yaml")):
            loaded = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - text only
            if not isinstance(loaded, dict):
                raise WordsError(f"{language}/{path.name}: expected keys with words")
            files[f"{language}.{path.stem}"] = cast("dict[str, Node]", loaded)
    return files


OF_RECORDS = frozenset(("figures", "numbers", "change", "hedges", "units", "dates", "slips", "wording", "kinds"))
"""Files whose words records need too: what only a text is read with is a module of its own, which no record loads."""
_READING = "from .compiled import *  # noqa: F403 - whoever reads a text reads its figures\n\n"


def compiled(files: dict[str, dict[str, Node]], names: list[str] | None = None) -> str:
    """The text of the module that holds these files, or all of them."""
    lines = [_HEAD]
    for name, keys in files.items():
        if names is not None and name not in names:
            continue
        lines.append(f"# {name.replace('.', '/')}.yaml\n")
        if name.endswith(".constructions"):
            constant = name.replace(".", "_").upper()
            lines.append(f"{constant} = {_printed(_constructions(files, name))}\n")
            continue
        for key, node in keys.items():
            if key == "usual":
                continue
            entries = cast("dict[str, Node]", node).items() if key == "patterns" else [(key, node)]
            for entry, value in entries:
                if entry.startswith("_"):
                    continue  # a part of other patterns
                constant = f"{name}.{entry}".replace(".", "_").upper()
                literal = _pattern(files, name, entry, 0) if key == "patterns" else _literal(value, f"{name}.{entry}")
                lines.append(f"{constant} = {_printed(literal)}\n")
    usual = files.get("zh.units", {}).get("usual")
    if usual is not None and (names is None or "zh.units" in names):
        lines.append("# the usual endings, with the rows of their units\n")
        lines.append(f"USUAL_ENDINGS = {_printed(_endings(files, cast('list[str]', usual)))}\n")
        lines.append(f"LONGEST_UNIT = {max(len(name) for name in _units(files) if not name.isascii())}\n")
    return "".join(lines)


def needed(files: dict[str, dict[str, Node]]) -> str:
    """The text of the module that says what each pattern over whole texts needs (see ``needs.py``)."""
    rows = []
    for name, keys in files.items():
        for entry in cast("dict[str, Node]", keys.get("patterns", {})) if name.partition(".")[2] in SOUGHT else ():
            row = needs(_pattern(files, name, entry, 0))
            if row[0] and not entry.startswith("_"):
                rows.append(f"    words.{name.replace('.', '_').upper()}_{entry.upper()}: {_printed(row, '    ')},\n")
    runs = f"RUN = {RUN}\nRUNS = {RUNS!r}\n"
    return f"{_HEAD}from . import reading as words\n\n{runs}NEEDED = {{\n{''.join(rows)}}}\n"


CONSTRUCTION = ("rule", "licence", "relation", "patterns", "unless", "alike", "open", "why")
"""The fields of a construction that the reader needs; its examples and counterexamples are for its tests."""
_FIELDS = frozenset((*CONSTRUCTION, "examples", "counterexamples"))


def _constructions(files: dict[str, dict[str, Node]], name: str) -> tuple[tuple[object, ...], ...]:
    """A language's constructions, a row each: see ``extract/links/constructions.py`` for what the fields mean."""
    rows = []
    parts = files[name].get("parts", {})
    for entry in cast("list[dict[str, Node]]", files[name].get("constructions", [])):
        where = f"{name}: {entry.get('rule', '?')}"
        unknown = set(entry) - _FIELDS
        if unknown or not {"rule", "licence", "relation", "patterns", "examples", "why"} <= set(entry):
            raise WordsError(f"{where}: a construction has rule, licence, relation, patterns, why and examples")
        patterns = tuple(_expanded(files, str(p), cast("dict[str, str]", parts), where) for p in entry["patterns"])
        rows.append(
            (
                str(entry["rule"]),
                str(entry["licence"]),
                _texts(entry["relation"]),
                patterns,
                _texts(entry.get("unless", [])),
                tuple(_texts(group) for group in cast("list[Node]", entry.get("alike", []))),
                str(entry.get("open", "")) == "true",
                str(entry["why"]),
            )
        )
    return tuple(rows)


def _texts(node: Node) -> tuple[str, ...]:
    return (node,) if isinstance(node, str) else tuple(str(one) for one in node)


def _expanded(
    files: dict[str, dict[str, Node]], pattern: str, parts: dict[str, str], where: str, depth: int = 0
) -> str:
    """A construction's pattern with ``<<key>>`` written out: a part of the same file, or a list of another (``zh.gates.plan``)."""
    if depth > 8:
        raise WordsError(f"{where}: a part that refers to itself")

    def written(found: re.Match[str]) -> str:
        key = found[1]
        if key in parts:
            return f"(?:{_expanded(files, parts[key], parts, where, depth + 1)})"
        home, _, entry = key.rpartition(".")
        node = files.get(home, {}).get(entry)
        if not isinstance(node, list):
            raise WordsError(f"{where}: no list and no part is named {key}")
        return "(?:" + "|".join(re.escape(str(word)) for word in node) + ")"

    return _REFERENCE.sub(written, pattern)


def _literal(node: Node, where: str) -> object:
    """The constant of a key."""
    if isinstance(node, str):
        return int(node) if _WHOLE.fullmatch(node) else node
    if isinstance(node, dict):
        return tuple((word, _literal(value, f"{where}.{word}")) for word, value in node.items())
    if node and all(isinstance(row, dict) for row in node):
        return tuple(_row(cast("dict[str, Node]", row), where) for row in node)
    return _joined(node, where)


def _joined(node: Node, where: str) -> str:
    if not isinstance(node, list) or not all(isinstance(word, str) and word for word in node):
        raise WordsError(f"{where}: expected a list of words")
    words = cast("list[str]", node)
    twice = next((word for at, word in enumerate(words) if word in words[:at]), None)
    if twice is not None or any("|" in word for word in words):
        raise WordsError(
            f"{where}: " + (f"{twice} stands there twice" if twice is not None else "a word may hold no |")
        )
    return "|".join(words)


def _row(row: dict[str, Node], where: str) -> UnitRow:
    """A unit: its spellings, dimension, scale (numerator, denominator) and sort."""
    unknown = set(row) - {"names", "base", "scale", "sort"}
    if unknown or "names" not in row or "sort" not in row:
        raise WordsError(f"{where}: a unit has names, sort, base and scale")
    if row["sort"] not in get_args(UnitSort):
        raise WordsError(f"{where}: a unit's sort is one of {', '.join(get_args(UnitSort))}")
    over, _, under = str(row.get("scale", "1")).partition("/")
    return _joined(row["names"], where), str(row.get("base", "")), int(over), int(under or 1), str(row["sort"])


def _pattern(files: dict[str, dict[str, Node]], name: str, entry: str, depth: int) -> str:
    """The regular expression of a key under ``patterns``, its references written out."""
    if depth > 8:
        raise WordsError(f"{name}.{entry}: a pattern that refers to itself")

    def alternatives(found: re.Match[str]) -> str:
        home, _, key = found[1].rpartition(".")
        home = home or name
        node = files.get(home, {}).get(key)
        patterns = cast("dict[str, Node]", files.get(home, {}).get("patterns", {}))
        if key in patterns:
            return _pattern(files, home, key, depth + 1)
        if isinstance(node, dict):  # the words of all its lists, longer ones first
            every = [re.escape(str(word)) for words in node.values() for word in words]
            return "|".join(sorted(every, key=len, reverse=True))
        if not isinstance(node, list):
            raise WordsError(f"{name}.{entry}: no list and no pattern is named {found[1]}")
        return "|".join(re.escape(str(word)) for word in node)

    source = cast("dict[str, Node]", files[name]["patterns"])[entry]
    if not isinstance(source, str):
        raise WordsError(f"{name}.{entry}: expected a regular expression")
    written = _REFERENCE.sub(alternatives, source)
    try:
        re.compile(written)
    except re.error as error:
        raise WordsError(f"{name}.{entry}: no regular expression: {error}") from None
    return written


def _units(files: dict[str, dict[str, Node]]) -> dict[str, UnitRow]:
    """Every unit by spelling: symbol, dimension, scale, sort."""
    units: dict[str, UnitRow] = {"": ("", "", 1, 1, "plain")}
    for name in ("zh.units", "en.units"):
        for key, node in files.get(name, {}).items():
            if key == "counted":
                units |= {str(noun): (str(noun), "", 1, 1, "count") for noun in node}
            elif isinstance(node, list) and all(isinstance(row, dict) for row in node):
                for row in node:
                    names, base, over, under, sort = _row(cast("dict[str, Node]", row), name)
                    symbol = names.partition("|")[0]
                    units |= dict.fromkeys(names.split("|"), (symbol, base, over, under, sort))
    return units


def _endings(files: dict[str, dict[str, Node]], endings: list[str]) -> tuple[tuple[str, int, UnitRow], ...]:
    """The usual endings (万元): ending, power of ten, and the row of the unit with its symbol alone."""
    units = _units(files)
    powers = cast("dict[str, str]", files["zh.numbers"]["tail_powers"])
    rows = []
    for ending in ("", *endings):
        times = next((word for word in sorted(powers, key=len, reverse=True) if ending.startswith(word)), "")
        if ending in units:
            times = ""
        if ending[len(times) :] not in units:
            raise WordsError(f"zh.units.usual: {ending} is no multiplier with a unit")
        rows.append((ending, int(powers.get(times, "0")), units[ending[len(times) :]]))
    return tuple(rows)


def _printed(value: object, indent: str = "") -> str:
    """A literal as Python text: tuples a row a line, long strings in pieces."""
    if isinstance(value, tuple):
        if all(not isinstance(item, tuple) for item in value) and len(repr(value)) <= _WIDTH:
            return repr(value) if len(value) != 1 else f"({value[0]!r},)"
        inner = indent + "    "
        return "(\n" + "".join(f"{inner}{_printed(item, inner)},\n" for item in value) + indent + ")"
    if isinstance(value, str) and len(value) > _WIDTH:
        pieces = [value[at : at + _WIDTH] for at in range(0, len(value), _WIDTH)]
        inner = indent + "    "
        return "(\n" + "".join(f"{inner}{piece!r}\n" for piece in pieces) + indent + ")"
    return repr(value)


def modules(files: dict[str, dict[str, Node]]) -> dict[str, str]:
    """The text of each module that is written, by the name of its file."""
    of_records = [name for name in files if name.partition(".")[2] in OF_RECORDS]
    of_texts = compiled(files, [name for name in files if name not in of_records]).removeprefix(_HEAD)
    reading = _HEAD + _READING + of_texts
    return {"compiled.py": compiled(files, of_records), "reading.py": reading, "needed.py": needed(files)}


def main() -> None:
    """Write the modules anew; one sentence and status 1 where a file cannot be compiled."""
    try:
        texts = modules(read())
    except WordsError as error:
        raise SystemExit(f"error: {error}") from None
    for name, text in texts.items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
