"""Time against size of the readers of mark-up, on what is hard for such readers: the exponent must stay near one.

    python benchmarks/scaling_text.py            # four sizes each; prints characters, seconds, exponent
    python benchmarks/scaling_text.py 4          # the same, four times as large

The exponent is the slope of the logarithm of time over the logarithm of size, by least squares: 1 is linear, 2 quadratic.
Exit status 1 when one is above 1.2.
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Callable

from factcheck.extract.docx import docx_text
from factcheck.extract.html import html_text
from factcheck.extract.markdown import markdown_text

MOST = 1.2
SIZES = (100_000, 200_000, 400_000, 800_000)
HTML = {
    "<a ": "", "<": "", "<!--": "", "<!-- -": "", "</": "", "<![": "", "<?": "", "&": "", "&#": "", "&#9": "", "&amp": "",
    "<a b='": "", '<a b="" ': '">"', "<a =": ">", "<nav></svg>": "", "<script>": "", "<script></script ": "", "<p>3": "",
    "<b>": "", " <p": ">", "<p title='>'>": "",
}  # fmt: skip
MARKDOWN = {
    "[": "", "*a": "", "`": "", "![](": "", "_a_": "", "---\n": "", "```\nx\n": "", "```x": "", "![": "", "](": "", "<a": "",
    "*": "", "_": "", "> ": "", "![a]": "", "!": "[a](", "[](": "", "![)": "](", "](\n": "", "~~~\n```\n": "",
}  # fmt: skip


def docx(unit: bytes, size: int) -> bytes:
    """A document whose XML is that long, packed as tightly as it goes."""
    from io import BytesIO
    from zipfile import ZIP_DEFLATED, ZipFile

    space = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = unit * (size // len(unit))
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        archive.writestr(
            "word/document.xml", b'<w:document xmlns:w="' + space + b'"><w:body>' + body + b"</w:body></w:document>"
        )
    return file.getvalue()


DOCX = {
    "paragraphs": b"<w:p><w:r><w:t>3</w:t></w:r></w:p>",
    "rows": b'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="9"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>',
    "marks": b"<w:p><w:r><w:tab/></w:r></w:p>",
}


def seconds(call: Callable[[], object]) -> float:
    """Of the processor, so that a busy machine counts less; the least of five."""
    best = math.inf
    for _ in range(5):
        start = time.process_time()
        call()
        best = min(best, time.process_time() - start)
    return best


def exponent(sizes: list[int], times: list[float]) -> float:
    """The slope of log time over log size."""
    xs, ys = [math.log(n) for n in sizes], [math.log(t) for t in times]
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True)) / sum((a - x) ** 2 for a in xs)


def main() -> int:
    factor = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    sizes = [factor * size for size in SIZES]
    print(f"{'':<36}" + "".join(f"{n:>12,}" for n in sizes) + "   exponent")
    worst = 0.0
    cases: list[tuple[str, list[Callable[[], object]]]] = []
    for name, read, table in (("html", html_text, HTML), ("markdown", markdown_text, MARKDOWN)):
        for unit, ending in table.items():
            texts = [unit * (n // len(unit)) + ending for n in sizes]
            label = f"{name} {unit!r} * n" + (f" + {ending!r}" if ending else "")
            cases.append((label, [lambda t=t, read=read: read(t) for t in texts]))  # type: ignore[misc]
    for name, unit_bytes in DOCX.items():
        files = [docx(unit_bytes, 2 * n) for n in sizes]
        cases.append((f"docx {name}", [lambda d=d: docx_text(d, "x.docx") for d in files]))  # type: ignore[misc]
    for label, calls in cases:
        times = [seconds(call) for call in calls]
        slope = exponent(sizes, times)
        worst = max(worst, slope)
        print(f"{label:<36}" + "".join(f"{t:>12.4f}" for t in times) + f"{slope:>11.2f}")
    print(f"worst exponent: {worst:.2f} ({'at most' if worst <= MOST else 'ABOVE'} {MOST})")
    return 0 if worst <= MOST else 1


if __name__ == "__main__":
    sys.exit(main())
