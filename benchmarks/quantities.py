"""How often a printed figure, parsed alone as a value, gives the number that another recogniser expects.

Reads ``../shared/cases/quantities.jsonl`` (or the path given): sentences with the quantities in them, restated from a
public, language-neutral specification. Prints the share that agrees for each language and model, and every miss with
the reason where this project reads the text otherwise on purpose.

    python benchmarks/quantities.py [CASES]
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from fractions import Fraction
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from factcheck.errors import FigureError
from factcheck.quantity.figure import Figure
from factcheck.quantity.parse import parse_figure

CASES = Path(__file__).resolve().parent.parent / ".." / "shared" / "cases" / "quantities.jsonl"
MODELS = ("NumberModel", "PercentModel", "CurrencyModel", "NumberRangeModel", "DimensionModel")
DIGITS = Fraction(1, 10**12)
"""The specification prints 15 significant digits: numbers that agree to 12 are equal."""


def close(mine: Fraction, theirs: Fraction) -> bool:
    """Whether two numbers are equal to the digits that the specification prints."""
    return abs(mine - theirs) <= abs(theirs) * DIGITS


def agrees(model: str, figure: Figure | None, value: str | None) -> bool:
    """Whether a figure (None where the text is none) says what the specification expects."""
    if value is None or value == "null":
        return figure is None  # a unit without a number
    if figure is None:
        return False
    if model == "NumberRangeModel":
        return _same_ends(figure, value)
    number = figure.number
    if number is None:
        low, scale = figure.interval.low, figure.unit.scale
        if low is None or model != "NumberModel" or figure.wording != "odd":
            return False
        return close(Fraction(low) * scale, Fraction(value))
    if model == "PercentModel":
        return close(Fraction(number) * figure.unit.scale * 100, Fraction(value.removesuffix("%")))
    if model == "NumberModel":
        return close(Fraction(number) * figure.unit.scale, Fraction(value)) or close(Fraction(number), Fraction(value))
    return close(Fraction(number), Fraction(value))


def _same_ends(figure: Figure, value: str) -> bool:
    """Equal ends; whether they belong to the range is a convention in which the two differ, and so is 0 below."""
    low, high = (part.strip() for part in value[1:-1].split(","))
    mine = figure.base()
    below = mine.low is None or (not low and mine.low == 0)
    lows = below if not low else mine.low is not None and close(Fraction(mine.low), Fraction(low))
    highs = mine.high is None if not high else mine.high is not None and close(Fraction(mine.high), Fraction(high))
    return lows and highs


def reason(model: str, text: str, figure: Figure | None, value: str | None) -> str:
    """Why a miss is meant, where it is."""
    if figure is not None and model == "NumberRangeModel" and figure.wording in ("odd", "magnitude", "less-than"):
        return "a figure with 多 or 几 ends below the next step of its last digit"
    if "^" in text:
        return "powers are not printed figures"
    if figure is None and "," in text:
        return "a separator that is neither of thousands nor a point is a slip"
    return ""


def main() -> int:
    """Print the table and the misses."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else CASES
    if not path.exists():
        print(f"no cases at {path}")
        return 0
    right: dict[tuple[str, str], int] = defaultdict(int)
    total: dict[tuple[str, str], int] = defaultdict(int)
    misses: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        case: dict[str, Any] = json.loads(line)
        key = case["lang"], case["model"]
        for expected in case["expected"]:
            total[key] += 1
            figure, why = None, ""
            try:
                figure = parse_figure(expected["text"])
            except FigureError as error:
                why = str(error)
            if agrees(case["model"], figure, expected["value"]):
                right[key] += 1
                continue
            got = why if figure is None else f"{figure.number} {figure.unit.symbol} {figure.wording or ''}".strip()
            meant = reason(case["model"], expected["text"], figure, expected["value"])
            misses.append(
                f"  {key[0]} {key[1]:<17} {expected['text']!r}: expected {expected['value']}, read {got}"
                + (f" (meant: {meant})" if meant else "")
            )
    for model in MODELS:
        for lang in ("zh", "en"):
            of = total[lang, model]
            if of:
                print(f"{lang} {model:<17} {right[lang, model]:>3} of {of:>3}  {100 * right[lang, model] / of:5.1f} %")
    if misses:
        print("misses:")
        print("\n".join(misses))
    return 0


if __name__ == "__main__":
    sys.exit(main())
