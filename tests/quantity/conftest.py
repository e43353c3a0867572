"""What the tests of printed figures share: an interval in one line, so that tables stay readable."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.quantity.format import exact_text
from factcheck.quantity.interval import Interval


def span(interval: Interval) -> str:
    """``[1002.5, 1003.5]``, ``(300, 400)``, ``[5, …)``: exact, with the brackets that say which ends belong to it."""
    low = "…" if interval.low is None else exact_text(interval.low)
    high = "…" if interval.high is None else exact_text(interval.high)
    opened = "(" if interval.low is None or interval.low_open else "["
    closed = ")" if interval.high is None or interval.high_open else "]"
    return f"{opened}{low}, {high}{closed}"


@pytest.fixture
def shown() -> Callable[[Interval], str]:
    """The function ``span``."""
    return span
