"""Of the ten matches that a scan of every claim finds first, how many the index finds: goal 0.99.

``python benchmarks/search_recall.py [QUERIES] [FILES]``: queries are drawn from the claims themselves: words, pieces of
words, slips, figures, filters. The same scorer ranks both; a query that the scan answers with nothing counts only if the
index answers with something.
"""

from __future__ import annotations

import gc
import random
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import search_corpus

from factcheck.errors import InputError
from factcheck.search.build import build
from factcheck.search.collection import Collection, Shard
from factcheck.search.engine import find_matches
from factcheck.search.index import Index
from factcheck.search.opening import read_file
from factcheck.search.query import parse_query
from factcheck.search.sections import SectionReader

if TYPE_CHECKING:
    from factcheck.search.document import Document


def slip(rng: random.Random, text: str) -> str:
    """One character wrong, missing or added."""
    at = rng.randrange(len(text))
    return text[:at] + rng.choice(("", "的", "产", text[at] + "一")) + text[at + (rng.random() < 0.8) :]


def piece(rng: random.Random, text: str, size: int) -> str:
    """Some characters in a row."""
    at = rng.randrange(max(1, len(text) - size))
    return text[at : at + size].strip() or text


def query(rng: random.Random, one: Document) -> str:
    """What someone might type who half remembers this claim."""
    text = rng.choice([part for part in (one.measure, one.quote, one.area, one.population, one.head.title) if part])
    digits = "".join(c for c in one.value if c.isdigit() or c == ".")
    kinds = (
        piece(rng, text, rng.randint(1, 2)),
        piece(rng, text, rng.randint(3, 6)),
        slip(rng, one.measure),
        slip(rng, piece(rng, text, rng.randint(4, 9))),
        f"{piece(rng, one.measure, 2)} {piece(rng, text, 3)}",
        one.value,
        f">{one.value}",
        f"~{digits}",
        digits[:3],
        f"kind:{one.kind or 'count'} {piece(rng, one.measure, 2)}",
        f'"{piece(rng, text, 4)}" -{piece(rng, one.measure, 2)}',
    )
    return rng.choice(kinds)


def main() -> None:
    """Print the recall, and each query that falls short."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    files = int(sys.argv[2]) if len(sys.argv) > 2 else 5000
    rng = random.Random(3)
    gc.disable()
    with tempfile.TemporaryDirectory() as name:
        search_corpus.write(Path(name), files)
        paths = sorted(map(str, Path(name).rglob("*.yaml")))
        groups = [group for path in paths if (group := read_file(path, 0)[0])]
    documents = [document for _, group in groups for document in group]
    order = {path: place for place, path in enumerate(paths)}
    index = Index(SectionReader(build(groups)))
    scanned = Collection([Shard(documents)], order, [], [])
    indexed = Collection([Shard([], index, index.everything)], order, [], [])
    wanted = found = asked = 0
    while asked < number:
        text = query(rng, rng.choice(documents))
        try:
            read = parse_query(text)
        except InputError:
            continue
        asked += 1
        expected = {match[:2] for match in find_matches(read, scanned, 10).matches}
        got = {match[:2] for match in find_matches(read, indexed, 10).matches}
        wanted += len(expected) or len(got)
        found += len(expected & got)
        if expected != got:
            print(f"{text!r}: {len(expected & got)} of {len(expected)}")
    print(
        f"{asked} queries on {len(documents):,} claims: {found} of {wanted} found, recall {found / max(wanted, 1):.4f}"
    )


if __name__ == "__main__":
    main()
