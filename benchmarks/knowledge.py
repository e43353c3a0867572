"""What is found in the worked examples of ``../shared/knowledge/identities.yaml``: ``python benchmarks/knowledge.py``.

Each identity has a true sentence in Chinese and one in English with the figures of all its measures. Printed by language and
domain: sentences, true ones accused (none may be), slips found at warning or error, slips found with what is only suspected. A
slip is one digit of one figure, chosen by a seed: as many digits as before, no zero in front, and what it leaves breaks the
formula for every value that the figures as printed allow. ``--missed`` prints the slips that nobody reports.
"""

from __future__ import annotations

import argparse
import ast
import math
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "benchmarks"))

from passages import found, reported  # noqa: E402 - the path is set first, so that a checkout runs as it stands

FILE = next(
    (up / "shared" / "knowledge" / "identities.yaml" for up in ROOT.parents if (up / "shared").is_dir()),
    ROOT / "shared",
)
Interval = tuple[float, float]
Value = Interval | list[Interval]
_SCALES = {
    "万亿": 1e12,
    "亿": 1e8,
    "万": 1e4,
    "%": 0.01,
    "‰": 0.001,
    "个百分点": 0.01,
    "percentage point": 0.01,
    "per cent": 0.01,
    "percent": 0.01,
    "trillion": 1e12,
    "tn": 1e12,
    "billion": 1e9,
    "bn": 1e9,
    "million": 1e6,
    "mn": 1e6,
    "thousand": 1e3,
}
_NUMBER = re.compile(r"-?\d[\d,]*(?:\.\d+)?")
_RELATION = re.compile(r"(~=|<=|>=|=)")
_EPSILON = 1e-9
_COUNTED = ("count", "score", "rank")
_TRIES = 40


# What a sentence's figures mean


def read(printed: Any, kind: str, holds: str) -> Interval:
    """The interval of one figure, as the knowledge's README says: half a unit of its last digit; whole counts are exact."""
    factor, exact, text = 1.0, False, printed
    if isinstance(printed, dict):
        if "value" in printed:
            value = constant(printed["value"])
            return value, value
        text = printed["text"]
        factor, exact = constant(printed.get("factor", 1)), bool(printed.get("exact", False))
    m = _NUMBER.search(text)
    assert m is not None, text
    rest = text[m.end() :].lstrip().lower()
    scale = next((_SCALES[word] for word in _SCALES if rest.startswith(word)), None)
    digits = m[0].replace(",", "")
    decimals = len(digits.partition(".")[2])
    half = 0.5 * 10**-decimals
    if exact or (not decimals and scale is None and (holds == "exact" or kind in _COUNTED)):
        half = 0
    ends = sorted((float(digits) + side) * (scale or 1) * factor for side in (-half, half))
    return ends[0], ends[1]


def constant(text: Any) -> float:
    """1/60, -1."""
    low, _ = evaluated(ast.parse(str(text), mode="eval").body, {})
    return low


def hull(operation: Any, a: Interval, b: Interval) -> Interval:
    """What an operation that is monotonous in both gives."""
    found_ = [operation(x, y) for x in a for y in b]
    return min(found_), max(found_)


def each(value: Value) -> list[Interval]:
    return value if isinstance(value, list) else [value]


def _median(values: list[float]) -> float:
    values, half = sorted(values), len(values) // 2
    return values[half] if len(values) % 2 else (values[half - 1] + values[half]) / 2


def _product(parts: list[Interval]) -> Interval:
    total: Interval = (1.0, 1.0)
    for part in parts:
        total = hull(lambda x, y: x * y, total, part)
    return total


def _dot(parts: list[Interval], weights: list[Interval]) -> Interval:
    return _ends(sum, [hull(lambda x, y: x * y, x, y) for x, y in zip(parts, weights, strict=True)])


def _ends(function: Any, parts: list[Interval]) -> Interval:
    return function([low for low, _ in parts]), function([high for _, high in parts])


_OF_LIST: dict[str, Any] = {"sum": sum, "min": min, "max": max, "median": _median}
_OF_ONE: dict[str, Any] = {
    "ln": math.log,
    "sqrt": lambda x: math.sqrt(max(0, x)),
    "floor": lambda x: math.floor(x + _EPSILON),
    "abs": abs,
}
_OPERATORS: dict[type, Any] = {
    ast.Add: lambda x, y: x + y,
    ast.Sub: lambda x, y: x - y,
    ast.Mult: lambda x, y: x * y,
    ast.Div: lambda x, y: x / y,
    ast.Pow: lambda x, y: x**y,
}


def evaluated(node: ast.expr, values: dict[str, Value]) -> Any:
    """A formula's side."""
    if isinstance(node, ast.Constant):
        return float(node.value), float(node.value)  # type: ignore[arg-type]
    if isinstance(node, ast.Name):
        return values[node.id]
    if isinstance(node, ast.UnaryOp):
        low, high = evaluated(node.operand, values)
        return -high, -low
    if isinstance(node, ast.BinOp):
        a, b = evaluated(node.left, values), evaluated(node.right, values)
        if isinstance(node.op, ast.Div) and b[0] <= 0 <= b[1]:
            raise ZeroDivisionError
        return hull(_OPERATORS[type(node.op)], a, b)
    assert isinstance(node, ast.Call) and isinstance(node.func, ast.Name), ast.dump(node)
    name, parts = node.func.id, [evaluated(argument, values) for argument in node.args]
    first = each(parts[0]) if len(parts) == 1 else parts
    if name in _OF_LIST:
        return _ends(_OF_LIST[name], first)
    if name in _OF_ONE:
        return _OF_ONE[name](parts[0][0]), _OF_ONE[name](parts[0][1])
    if name == "mod":
        return parts[0][0] % parts[1][0], parts[0][0] % parts[1][0]
    return {
        "len": lambda: (len(first), len(first)),
        "prod": lambda: _product(first),
        "dot": lambda: _dot(each(parts[0]), each(parts[1])),
        "sumsq": lambda: _dot(first, first),
        "first": lambda: first[0],
        "last": lambda: first[-1],
    }[name]()


def possible(identity: dict[str, Any], values: dict[str, Value]) -> bool:
    """Whether some true values fit both the figures and the formula."""
    pieces = _RELATION.split(identity["formula"])
    sides = [evaluated(ast.parse(side.strip(), mode="eval").body, values) for side in pieces[::2]]
    for relation, (low, high), (low2, high2) in zip(pieces[1::2], sides, sides[1:], strict=False):
        slack = _EPSILON * max(1.0, *map(abs, (low, high, low2, high2)))
        slack += float(identity.get("approx", 0)) if relation == "~=" else 0
        if (relation != ">=" and low > high2 + slack) or (relation != "<=" and low2 > high + slack):
            return False
    return True


# Slips


def placed(text: str, values: dict[str, Any]) -> list[tuple[str, int, Any, int, int]]:
    """Each figure: its measure, its number in the measure's list, how it is given, where its digits stand; those that stand
    in the text in several places are left out."""
    found_ = []
    for key, given in values.items():
        for number, one in enumerate(given if isinstance(given, list) else [given]):
            printed = one["text"] if isinstance(one, dict) else one
            if text.count(printed) != 1 or (isinstance(one, dict) and "value" in one):
                continue
            m = _NUMBER.search(printed)
            if m is not None:
                start = text.index(printed) + m.start() + m[0].startswith("-")
                found_.append((key, number, one, start, text.index(printed) + m.end()))
    return found_


def slipped(
    identity: dict[str, Any], kinds: dict[str, str], text: str, values: dict[str, Any], random_: random.Random
) -> tuple[str, int, int] | None:
    """A sentence with one wrong digit that no reading of its figures mends, and where the changed figure stands."""
    places = placed(text, values)
    for _ in range(_TRIES if places else 0):
        key, number, one, start, end = random_.choice(places)
        at = random_.choice([i for i in range(start, end) if text[i].isdigit()])
        first = at == start and text[start : start + 2] != "0."
        digit = random_.choice([d for d in "0123456789"[first:] if d != text[at]])
        changed = f"{text[:at]}{digit}{text[at + 1 :]}"
        printed = one["text"] if isinstance(one, dict) else one
        shift = start - text.index(printed)
        other = printed[:shift] + changed[start:end] + printed[shift + end - start :]
        wrong: Any = {**one, "text": other} if isinstance(one, dict) else other
        given = {**values, key: wrong}
        if isinstance(values[key], list):
            given[key] = [wrong if i == number else x for i, x in enumerate(values[key])]
        try:
            if not possible(identity, read_all(identity, kinds, given)):
                return changed, start, end
        except (ZeroDivisionError, ValueError, AssertionError):
            continue
    return None


def read_all(identity: dict[str, Any], kinds: dict[str, str], values: dict[str, Any]) -> dict[str, Value]:
    def of(key: str, one: Any) -> Interval:
        return read(one, kinds[key], identity["holds"])

    return {
        key: [of(key, one) for one in given] if isinstance(given, list) else of(key, given)
        for key, given in values.items()
    }


def examples() -> Iterator[tuple[dict[str, Any], str, str, tuple[str, int, int] | None]]:
    """Each identity with language, true sentence, and that with a slip."""
    import yaml

    knowledge = yaml.safe_load(FILE.read_text("utf-8"))
    kinds = {key: row["type"] for key, row in knowledge["measures"].items()}
    for identity in knowledge["identities"]:
        for lang, example in identity["examples"].items():
            random_ = random.Random(f"{identity['id']}-{lang}")
            yield identity, lang, example["text"], slipped(identity, kinds, example["text"], example["values"], random_)


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    options.add_argument("--missed", action="store_true", help="print the slips that nobody reports")
    missed = options.parse_args().missed
    if not FILE.exists():
        sys.exit(f"{FILE} is not there")
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    for identity, lang, text, slip in examples():
        true = found(text, suspect=False)
        count = Counter(sentences=1, accused=bool(true), slips=slip is not None)
        if true:
            print("accused", identity["id"], lang, text)
        if slip is not None:
            changed, start, end = slip
            loud = reported(true, found(changed, suspect=False), start, end)
            count["found"] = loud
            count["suspected"] = loud or reported(found(text, suspect=True), found(changed, suspect=True), start, end)
            if missed and not loud:
                how = "suspected" if count["suspected"] else "missed"
                print(
                    how,
                    identity["id"],
                    lang,
                    identity["holds"],
                    identity["formula"],
                    "|",
                    text,
                    "|",
                    changed[start:end],
                )
        for row in (f"{lang} {identity['domain']}", f"{lang} {identity['holds']}", f"{lang} all"):
            rows[row].update(count)
    rows["all"] = rows["zh all"] + rows["en all"]
    for row, count in sorted(rows.items()):
        slips = f"{count['found']:4}/{count['slips']:4} found, {count['suspected']:4} with suspicions"
        print(f"{row:22} {count['sentences']:4} sentences, {count['accused']:2} accused, {slips}")


if __name__ == "__main__":
    main()
