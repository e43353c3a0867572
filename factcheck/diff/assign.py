"""The best one-to-one pairing of two lists, given what each possible pair is worth: exact, and sparse.

The method is that of successive shortest paths on the bipartite graph of possible pairs, with potentials that keep
every reduced cost at 0 or above so that each path is found by Dijkstra's search (Jonker and Volgenant 1987, who
stop each search at the first free column; the potentials are Edmonds and Karp's). Worths are whole numbers, so the
total is exactly the greatest there is, not nearly so.
"""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class _Assignment(NamedTuple):
    """A pairing in the making, with the prices that prove it best: the lists that a search reads and changes."""

    edges: list[list[tuple[int, int]]]
    """Of each row, its (cost, column)."""
    price: list[int]
    least: list[int]
    row_of: list[int]
    column_of: list[int]


def assign(worth: Sequence[Mapping[int, int]], columns: int) -> list[int]:
    """For each row the column it is paired with, -1 for none, so that the worth of all pairs is greatest.

    ``worth[row]`` maps each column that the row may be paired with to a whole number above 0; staying alone is worth
    0. Time is O(rows · pairs · log pairs) at worst, and near O(pairs) where most rows have a favourite of their own.
    """
    # Costs are negated worths. Column ``columns + row`` is the row's own place to stay alone, at cost 0.
    rows = len(worth)
    column_of = [-1] * rows
    row_of = [-1] * (columns + rows)
    price = [0] * (columns + rows)  # potential of each column: 0 as long as nothing is paired with it
    edges = [[(-value, column) for column, value in sorted(pairs.items()) if value > 0] for pairs in worth]
    for row in range(rows):
        edges[row].append((0, columns + row))
    least = [min(pairs)[0] for pairs in edges]  # potential of each row
    state = _Assignment(edges, price, least, row_of, column_of)
    waiting = []
    for row, pairs in enumerate(edges):
        for cost, column in pairs:
            if row_of[column] < 0 and cost == least[row]:
                row_of[column], column_of[row] = row, column
                break
        else:
            waiting.append(row)
    for row in waiting:
        _augment(row, state)
    return [column if column < columns else -1 for column in column_of]


def _augment(start: int, state: _Assignment) -> None:
    """Pair one more row, along the cheapest path of exchanges."""
    edges, price, least, row_of, column_of = state
    distance: dict[int, int] = {}
    parent: dict[int, int] = {}
    done: dict[int, int] = {}
    heap: list[tuple[int, bool, int]] = []
    row, travelled = start, 0
    while True:
        base = travelled - least[row]
        for cost, column in edges[row]:
            if column in done:
                continue
            reach = base + cost - price[column]
            if reach < distance.get(column, reach + 1):
                distance[column] = reach
                parent[column] = row
                # Free columns first among equals: the search ends at the first one.
                heappush(heap, (reach, row_of[column] >= 0, column))
        while True:
            travelled, taken, column = heappop(heap)
            if column not in done and distance[column] == travelled:
                break
        done[column] = travelled
        if not taken:
            break
        row = row_of[column]
    # Every row reached keeps its pairs at reduced cost 0 or above, those of the path exactly 0.
    total = travelled
    for reached, at in done.items():
        if reached != column:
            price[reached] += at - total
            least[row_of[reached]] += total - at
    least[start] += total
    while True:
        row = parent[column]
        row_of[column] = row
        column, column_of[row] = column_of[row], column
        if row == start:
            return
