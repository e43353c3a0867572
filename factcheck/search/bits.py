"""Sets of documents as the bits of one large integer: a hundred thousand of them meet or join in microseconds.

``Planes`` adds up points for all documents at once: plane ``i`` holds bit ``i`` of every document's sum.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Levels = list[tuple[int, int]]
"""Points, and the documents that may have as many."""


def from_numbers(numbers: Iterable[int], size: int) -> int:
    """The set of these numbers, each below ``size``. Raises IndexError for another."""
    buffer = bytearray((size + 7) >> 3)
    for number in numbers:
        buffer[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(buffer, "little")


def numbers(bits: int) -> Iterator[int]:
    """The members, ascending."""
    text = bin(bits)[:1:-1]
    at = text.find("1")
    while at >= 0:
        yield at
        at = text.find("1", at + 1)


def spread(bits: int, ones: Sequence[str], zeros: Sequence[str]) -> int:
    """Each member of a set of groups made as many consecutive members as the group is large.

    ``ones`` and ``zeros`` hold, the last group first, as many digits for each group as it has members.
    """
    flags = bin(bits)[2:].zfill(len(ones))
    return int("".join([one if flag == "1" else zero for flag, one, zero in zip(flags, ones, zeros, strict=True)]), 2)


class Planes:
    """A sum for every document."""

    __slots__ = ("planes",)

    def __init__(self) -> None:
        self.planes: list[int] = []

    def add(self, amount: int, bits: int) -> None:
        """Add ``amount`` to the sum of each member of ``bits``."""
        low = 0
        while amount >> low:
            if amount >> low & 1:
                carry, at = bits, low
                while carry:
                    while at >= len(self.planes):
                        self.planes.append(0)
                    self.planes[at], carry = self.planes[at] ^ carry, self.planes[at] & carry
                    at += 1
            low += 1

    def descending(self, bits: int) -> Iterator[tuple[int, int]]:
        """The members of ``bits`` by their sums, the largest first: each sum with those that have it."""
        return self._descend(bits, len(self.planes) - 1, 0)

    def _descend(self, bits: int, at: int, total: int) -> Iterator[tuple[int, int]]:
        if not bits:
            return
        if at < 0:
            yield total, bits
            return
        high = bits & self.planes[at]
        yield from self._descend(high, at - 1, total | 1 << at)
        yield from self._descend(bits ^ high, at - 1, total)
