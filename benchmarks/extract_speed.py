"""How fast figures are found, and that it stays linear: prints MB/s by size and by kind of text.

    python benchmarks/extract_speed.py [largest MB, default 8]

Kinds: Chinese news (the page of nine articles, repeated with other digits each time), nothing but digits, nothing but
其中, nothing but 一, English news. ``find`` is the search for figures alone; ``extract`` everything, on 0.1 MB.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from factcheck.extract import extract  # noqa: E402 - the path is set first, so that a checkout runs as it stands
from factcheck.extract.figures import find  # noqa: E402

PAGE = ROOT.parent / "shared" / "articles" / "jinzhou-page.txt"
BULLETINS = ROOT / "tests" / "extract" / "bulletins"


def varied(text: str, size: int) -> str:
    """``text`` repeated up to ``size`` bytes of UTF-8, its digits other ones each time, so that no cache helps."""
    chance = random.Random(7)
    pieces, length = [], 0
    while length < size:
        piece = "".join(chance.choice("123456789") if c.isdigit() and c.isascii() else c for c in text)
        pieces.append(piece)
        length += len(piece.encode())
    return "".join(pieces)


def main(largest: int) -> None:
    """Print a line for each kind and size."""
    chinese = "".join(path.read_text("utf-8") for path in sorted(BULLETINS.glob("zh-*.txt")))
    news = PAGE.read_text("utf-8") if PAGE.exists() else chinese
    english = "".join(path.read_text("utf-8") for path in sorted(BULLETINS.glob("en-*.txt")))
    kinds = {"Chinese news": news, "English news": english}
    plain = {
        "digits": "7",
        "digits in fours": "2024,",
        "其中": "其中",
        "一": "一",
        "一个": "一个",
        "1年": "1年",
        "“": "“1",
    }
    find(news)
    for mega in (1, 2, 4, 8, 16, 32, 50):
        if mega > largest:
            break
        size = mega * 1_000_000
        for name, text in kinds.items():
            _time(name, varied(text, size), mega)
        for name, unit in plain.items():
            _time(name, unit * (size // len(unit.encode())), mega)


def _time(name: str, text: str, mega: int) -> None:
    size = len(text.encode()) / 1e6
    start = time.perf_counter()
    count = len(find(text, "zh" if "Chinese" in name or not name[0].isupper() else "en"))
    seconds = time.perf_counter() - start
    line = f"{mega:3} MB {name:16} find {size / seconds:7.1f} MB/s, {count} sightings"
    if mega == 1:
        part = text[: len(text) // 10]
        start = time.perf_counter()
        extract(part)
        line += f"; extract {size / 10 / (time.perf_counter() - start):6.2f} MB/s"
    print(line, flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 8)
