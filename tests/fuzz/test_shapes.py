"""Shapes whose time could run away end, and say so where a bound was reached; what they take is ``benchmarks/scaling.py``'s."""

from __future__ import annotations

import math
from collections.abc import Callable
from types import ModuleType

import pytest

Program = Callable[[str], ModuleType]


def test_the_slope_is_the_exponent(program: Program) -> None:
    slope = program("scaling").slope
    assert math.isclose(slope([1, 2, 4, 8], [3, 6, 12, 24]), 1)
    assert math.isclose(slope([1, 2, 4, 8], [1, 4, 16, 64]), 2)


def test_every_shape_is_answered(program: Program, times: int) -> None:
    scaling, watched = program("scaling"), program("watched")
    case_of, trouble = program("fuzz_cases").Case, program("fuzz_trouble").trouble
    work = []
    for shape in (*scaling.RECORDS, *scaling.TEXTS):
        size = min(scaling.SIZES[shape]) // 5 * times
        name, text = scaling.written(shape, max(2, size))
        work.append(case_of(shape, text.encode(), name, ("verify", "--output-format", "json", name), "json"))
    for case, done in watched.run(trouble, work, 20):
        assert isinstance(done, watched.Done), (case.kind, done)
        assert done.result[0] in ("", "slow"), (case.kind, done.result)


def test_small_systems_with_products_are_answered(program: Program, times: int) -> None:
    pytest.importorskip("z3")
    nonlinear, watched = program("nonlinear"), program("watched")
    work = [nonlinear.fixed(lines) for lines in nonlinear.FIXED.values()]
    work += [nonlinear.drawn(f"test-{number}") for number in range(4 * times)]
    for text, done in watched.run(nonlinear.timed, work, 20):
        assert isinstance(done, watched.Done), (text, done)
