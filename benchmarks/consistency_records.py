"""The cases of ``consistency.py`` as lines of records: one writer for each kind of case."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import Any

Case = dict[str, Any]


def record(figures: list[tuple[str, str, str]], checks: list[str], unknowns: list[str] = (), **head: str) -> list[str]:
    """The lines of a record. ``figures`` are (id, value, decimals); decimals '' where nothing is said of them."""
    lines = ["article:", "  title: a case", *(f"  {k}: {v}" for k, v in head.items()), "claims:"]
    for name, value, decimals in figures:
        extra = f", decimals: '{decimals}'" if decimals else ""
        lines.append(f"  - {{id: {name}, value: '{value}', quote: '{value}'{extra}}}")
    if not figures:
        lines[-1] = "claims: []"
    if unknowns:
        lines += ["unknowns:", *(f"  {name}" for name in unknowns)]
    if checks:
        lines += ["checks:", *(f"  - {check}" for check in checks)]
    return lines


def precision(given: Case | str, key: str = "decimals") -> str:
    """A case's decimals as ours; significant figures counted from the first digit."""
    if isinstance(given, str):
        return ""
    if given.get("significant_figures", "INF") != "INF":
        value = Decimal(given["value"])
        return str(int(given["significant_figures"]) - 1 - (value.adjusted() if value else 0))
    decimals = given.get(key, given.get("significant_figures", ""))
    return "exact" if decimals == "INF" else str(decimals)


def value_of(given: Case | str) -> str:
    """The digits: beyond a stated precision they are cut back to it by rounding half up."""
    value = given if isinstance(given, str) else given["value"]
    decimals = precision(given)
    if decimals not in ("", "exact"):
        step = Decimal(1).scaleb(-int(decimals))
        if Decimal(value) % step:
            value = str(Decimal(value).quantize(step, "ROUND_HALF_UP"))
    return value if "E" not in value else str(int(Decimal(value)))


def sum_case(case: Case) -> list[str]:
    """Weighted items and their total."""
    inputs = case["inputs"]
    total = inputs["total"]
    if isinstance(total, str):
        total = {"value": total, "decimals": inputs.get("total_decimals", "INF")}
    figures = [("total", value_of(total), precision(total))]
    terms = ""
    for i, item in enumerate(inputs["items"]):
        weight = Decimal(item.get("weight", "1"))
        figures.append((f"item{i}", value_of(item), precision(item)))
        terms += f" {'-' if weight < 0 else '+'} {abs(weight)} * item{i}"
    head = {"rounding": "truncate"} if case.get("rule", "").endswith("truncate") else {}
    return record(figures, [f"'{terms.strip(' +')} = total'" if terms else "'0 = total'"], **head)


def grim_case(case: Case) -> list[str]:
    """A mean of n whole numbers."""
    inputs = case["inputs"]
    mean = inputs["mean"] if "mean" in inputs else inputs["percent"] + "%"
    times = "" if inputs.get("items", "1") in ("1", 1) else f" * {inputs['items']}"
    figures = [("mean", mean, ""), ("n", inputs["n"], "exact")]
    rounding = inputs.get("rounding")
    if rounding not in ROUNDINGS:
        return record(figures, [f"mean * n{times} = ?total"], ["total: integer"])
    # A rounding rule of its own is stated as bounds on a mean that the record does not give.
    (below, low_op), (above, high_op) = ROUNDINGS[rounding]
    step = Decimal(1).scaleb(Decimal(inputs["mean"]).as_tuple().exponent)
    low, high = Decimal(inputs["mean"]) + below * step, Decimal(inputs["mean"]) + above * step
    checks = [f"'?mean {low_op} {low}'", f"'?mean {high_op} {high}'", f"'?mean * n{times} = ?total'"]
    return record(figures[1:], checks, ["mean: real", "total: integer"])


HALF = Decimal("0.5")
ROUNDINGS = {
    "up": ((-HALF, ">="), (HALF, "<")),
    "down": ((-HALF, ">"), (HALF, "<=")),
    "ceiling": ((Decimal(-1), ">"), (Decimal(0), "<=")),
    "floor": ((Decimal(0), ">="), (Decimal(1), "<")),
}
"""How far below and above the printed mean the true one may lie, in units of its last digit."""


def debit_case(case: Case) -> list[str]:
    """Mean and standard deviation of n yes-or-no answers."""
    inputs = case["inputs"]
    figures = [("mean", inputs["mean"], ""), ("sd", inputs["sd"], ""), ("n", inputs["n"], "exact")]
    checks = ["sd * sd * n * (n - 1) = ?yes * (n - ?yes)", "mean * n = ?yes"]
    return record(figures, checks, ["yes: integer"])


def grimmer_case(case: Case) -> list[str]:
    """Mean and standard deviation of n whole numbers: their sum and sum of squares are whole, and of one parity."""
    inputs = case["inputs"]
    figures = [("mean", inputs["mean"], ""), ("sd", inputs["sd"], ""), ("n", inputs["n"], "exact")]
    checks = [
        "mean * n = ?total",
        "sd * sd * n * (n - 1) = n * ?squares - ?total * ?total",
        "?squares = ?total + 2 * ?half",
    ]
    return record(figures, checks, ["total: integer", "squares: integer", "half: integer"])


def product_case(case: Case) -> list[str]:
    """Quantity times price."""
    names = ("quantity", "unit_price", "total")
    return record([(n, case["inputs"][n], "") for n in names], ["quantity * unit_price = total"])


def duplicate_case(case: Case) -> list[str]:
    """One thing stated at several precisions: the first statement and those repeated in `also`, as separate claims."""
    values = case["inputs"]["values"]
    figures = [(f"value{i}", v["value"], precision(v)) for i, v in enumerate(values)]
    lines = record(figures, [])
    same = ", measure: m, area: a, period: '2020'"
    return [line[:-1] + same + "}" if line.startswith("  - {id") else line for line in lines]


def range_case(case: Case) -> list[str]:
    """A value within bounds."""
    inputs = case["inputs"]
    checks = [f"value {op} {inputs[end]}" for end, op in (("min", ">="), ("max", "<=")) if end in inputs]
    return record([("value", inputs["value"], "exact")], checks)


def precision_case(case: Case) -> list[str]:
    """Digits beyond the precision that is claimed."""
    return record([("value", case["inputs"]["value"], precision(case["inputs"]))], [])


def joint_case(case: Case) -> list[str]:
    """Equations over exact or rounded figures; a name without a figure is an unknown of either sign."""
    inputs = case["inputs"]
    decimals = {"INF": "exact"}.get(inputs.get("decimals", "INF"), str(inputs.get("decimals", "")))
    figures = [(name, value, decimals) for name, value in inputs["figures"].items()]
    named = set(inputs["figures"])
    unknowns: dict[str, None] = {}
    checks = []

    def spelled(match: re.Match[str]) -> str:
        name = match.group()
        if name in named:
            return name
        unknowns[name] = None
        return "?" + name

    equations = list(inputs.get("equations", inputs.get("constraints", ())))
    for equation in equations:
        text = re.sub(r"(\d) +(?=[A-Za-z])", r"\1 * ", equation)
        checks.append(f"'{re.sub(r'[A-Za-z_][A-Za-z_0-9]*', spelled, text)}'")
    for name, value in inputs.get("also_stated", {}).items():
        figures.append((f"{name}__again", value, decimals))
        checks.append(f"{name} = {name}__again")
    return record(figures, checks, [f"{name}: real" for name in unknowns])


def zero_sum_case(case: Case) -> list[str]:
    """Amounts that must cancel, within a tolerance."""
    inputs = case["inputs"]
    figures = [(f"amount{i}", amount, "exact") for i, amount in enumerate(inputs["amounts"])]
    total = " + ".join(name for name, _, _ in figures)
    tolerance = inputs.get("tolerance", "0")
    return record(figures, [f"{total} <= {tolerance}", f"'{total} >= -{tolerance}'"])


def order_case(case: Case) -> list[str]:
    """Figures in rising order."""
    inputs = case["inputs"]
    figures = inputs.get("figures") or {f"v{i}": v for i, v in enumerate(inputs.get("values", ()))}
    stated = [(name, value, "exact") for name, value in figures.items()]
    checks = inputs.get("constraints") or inputs.get("equations") or inputs.get("order")
    if not checks:
        names = list(figures)
        checks = [f"{a} <= {b}" for a, b in pairwise(names)]
    return record(stated, [f"'{check}'" for check in ([checks] if isinstance(checks, str) else checks)])


def restate_case(case: Case) -> list[str]:
    """A figure restated, within a tolerance."""
    inputs = case["inputs"]
    figures = [(name, inputs[name], "exact") for name in ("asserted", "computed")]
    tolerance = inputs.get("tolerance", "0")
    difference = "asserted - computed"
    return record(figures, [f"{difference} <= {tolerance}", f"'{difference} >= -{tolerance}'"])


WRITERS = {
    "sum": sum_case,
    "grim": grim_case,
    "grimmer": grimmer_case,
    "debit": debit_case,
    "product": product_case,
    "duplicate": duplicate_case,
    "range": range_case,
    "precision": precision_case,
    "joint": joint_case,
    "zero-sum": zero_sum_case,
    "order": order_case,
    "restate": restate_case,
}
