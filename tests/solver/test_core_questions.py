"""Cores whose last superfluous member only a patient question leaves out, worked out by hand."""

from __future__ import annotations

from factcheck.verify.gather import solve

from .test_all_checks import article, names


def test_whole_numbers_leave_one_figure_without_a_value() -> None:
    """With a, e, f and k whole, ?u is a whole number and .05. Where ?u is less than a, b is k and b + (b + a) is whole;
    else it is 2 ?u + 2 k - a, a whole number and .1. But d is from 67.15 to 67.25: no other figure is needed."""
    text = "a = 5户\nb = 31.1\nd = 67.2\ne = 16人\nf = 超过7家\nk = 5个\n---\n"
    text += "checks: ['(?u + k) - min(a, ?u) = b', 'b + (b + a) = d', '?u - f = 5% - e']\n"
    (conflict,) = solve([article(text)]).solution.conflicts
    assert names(conflict) == ["d"]
    assert len(conflict.core.relations) == 3
