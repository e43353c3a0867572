"""The cheap necessary conditions of a breakdown, each a sentence that needs no derivation.

Shares add up to at most the whole; a whole that is all of its parts grows no faster than the fastest and no slower
than the slowest of them; and its parts were, a period before, no more than the whole was then. Each is checked on the
ranges themselves: where one is broken, that alone proves that the breakdown cannot be true.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ...errors import ExpressionError
from ...expression.evaluate import enclose
from ...expression.render import arithmetic
from ...model import Breakdown, Part
from ...quantity.interval import Interval, Number
from .alone import Variable
from .arithmetic import add, divide, highest, lowest
from .keys import Key, key_of


def broken(breakdown: Breakdown, article: str, variables: Mapping[Key, Variable], text_of: Callable[[Key], str]) -> str:
    """The first condition that the printed ranges break, in words; '' where none is.

    ``text_of`` gives the figure that a claim prints.
    """
    return _Reader(breakdown, article, variables, text_of).first()


class _Reader:
    def __init__(
        self, breakdown: Breakdown, article: str, variables: Mapping[Key, Variable], text_of: Callable[[Key], str]
    ) -> None:
        self.breakdown, self.article, self.variables, self.text_of = breakdown, article, variables, text_of

    def first(self) -> str:
        return self._shares() or self._growth() or self._earlier()

    def _range(self, part: Part, field: str) -> Interval | None:
        term = part.terms.get(field)
        if term is None:
            return None
        try:
            return enclose(
                term.node,
                lambda n: self.variables[key_of(n, self.article)].interval,
                lambda n: self.variables[n.article or self.article, "#" + n.id].interval,
            )
        except ExpressionError:
            return None

    def _shares(self) -> str:
        shares = [self._range(part, "share") for part in self.breakdown.parts]
        stated = [share for share in shares if share is not None]
        if not stated:
            return ""
        total = _sum(stated)
        terms = self._spelled("share")
        if total.low is not None and (total.low > 1 or (total.low == 1 and total.low_open)):
            return f"the shares {terms} add up to at least {_percent(total.low)}, over 100%"
        complete = self.breakdown.complete and len(stated) == len(shares)
        if complete and total.high is not None and (total.high < 1 or (total.high == 1 and total.high_open)):
            return f"the shares {terms} are all of the whole, and add up to at most {_percent(total.high)}"
        return ""

    def _growth(self) -> str:
        total = self._range(self.breakdown.total, "growth")
        parts = [self._range(part, "growth") for part in self.breakdown.parts]
        if not self.breakdown.complete or total is None or any(p is None for p in parts):
            return ""
        slowest = fastest = parts[0]
        assert slowest is not None and fastest is not None
        for part in parts[1:]:
            assert part is not None
            slowest, fastest = lowest(slowest, part), highest(fastest, part)
        allowed = Interval(slowest.low, fastest.high, slowest.low_open, fastest.high_open)
        if allowed.low is None or allowed.high is None or not total.meet(allowed).empty:
            return ""
        return (
            f"the parts' growth is {self._spelled('growth')}, so the whole's lies between {_percent(allowed.low)} and"
            f" {_percent(allowed.high)}, not {self._text(self.breakdown.total, 'growth')}"
        )

    def _earlier(self) -> str:
        """Parts that were more than the whole before: what grew slower than it held a larger share then."""
        total = self._range(self.breakdown.total, "growth")
        if total is None or total.low is None or total.low <= -1:
            return ""
        before = []
        for part in self.breakdown.parts:
            share, growth = self._range(part, "share"), self._range(part, "growth")
            if share is None or growth is None:
                continue
            if share.low is None or share.low < 0 or growth.low is None or growth.low <= -1:
                return ""
            before.append(divide(share, add(growth, Interval(1, 1))))
        whole = divide(Interval(1, 1), add(total, Interval(1, 1)))
        if not before:
            return ""
        parts = _sum(before)
        if parts.low is None or whole.high is None or parts.low <= whole.high:
            return ""
        return (
            f"a period before, the parts were at least {_percent(parts.low)} of what the whole is now,"
            f" and the whole itself at most {_percent(whole.high)}"
        )

    def _spelled(self, field: str) -> str:
        sign = " + " if field == "share" else ", "
        return sign.join(self._text(part, field) for part in self.breakdown.parts if field in part.terms)

    def _text(self, part: Part, field: str) -> str:
        return arithmetic(part.terms[field].node, lambda name: self.text_of(key_of(name, self.article)))


def _sum(ranges: list[Interval]) -> Interval:
    total = ranges[0]
    for one in ranges[1:]:
        total = add(total, one)
    return total


def _percent(x: Number) -> str:
    from ...quantity.format import readable

    return f"{readable(x * 100)}%"
