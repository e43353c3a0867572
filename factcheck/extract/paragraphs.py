"""The paragraphs of a page and what each looks like by itself: body, headline, dateline, caption, byline …

Only the shape of one paragraph is judged here; :mod:`.page` decides with its neighbours what it is.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

TERMINAL = frozenset("。！？；：!?;:…")
CLOSING = "”’」』）)】》\"' \t\u3000\r"
HAN = re.compile("[\u4e00-\u9fff]")
_HEAD_LENGTH = 48
"""Headlines of Chinese papers run to about 30 characters; with kicker and subtitle on one line somewhat more."""
_HEAD_LENGTH_LATIN = 120


class Paragraph(NamedTuple):
    """A stretch of the input between line ends; ``gap`` counts the line ends before it; ``lines`` are its lines."""

    start: int
    end: int
    gap: int
    lines: tuple[tuple[int, int], ...]
    shape: str
    """``dateline``, ``byline`` (ends an article), ``by`` (opens one), ``caption``, ``running``, ``kicker``,
    ``heading`` (marked up), ``short`` (a headline, perhaps), ``clause`` (the same, but with commas or an open quotation
    mark: as likely a broken sentence) or ``body``."""
    complete: bool
    """It ends as a sentence does."""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """The shapes; compiled on first use, since most commands never split a page."""
    month = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
    source = {
        "dateline": (
            r"\s*(?:本(?:报|台|刊|网)[\u4e00-\u9fff]{0,6}(?:\d{1,2}月\d{1,2}日)?[讯電电](?![\u4e00-\u9fff]{2,}有限)"
            r"|据?(?:新华|中新|法新|路透|美联|塔斯)(?:社|网)[^，。,\n]{0,30}[电電讯]"
            r"|[（(【](?:本报|本台|本网|见习|特约|通讯员|全媒体)?\s*(?:记者|通讯员|特约记者)[^）)】\n]{1,40}[）)】]"
            r"|本(?:报|台|刊|网)(?:特约)?记者[^，。,\n]{2,24}报道"
            rf"|[A-Z][A-Z.'’\- ]{{1,30}}(?:,\s[A-Z][\w.\- ]{{1,25}})?(?:,\s{month}\s\d{{1,2}})?\s*(?:\([^)\n]{{2,40}}\)\s*)?(?:—|–|--|-)\s"
            r")"
        ),
        "by": r"\s*(?:By|BY)\s+[A-Z][\w.\-’' ]{2,60}\s*\Z",
        "byline": r"\s*[（(]?本?(?:报|台|刊|网)?(?:特约|见习|实习)?(?:记者|通讯员|特约记者)[\s:：]*[\u4e00-\u9fff\s·、]{2,30}?(?:文|摄|图|图/文|文/图|文图|整理|编辑|供稿|摄影报道)?[）)]?\s*\Z",
        "caption": r".*(?:摄|资料图片?|供图|图为.*|Photo(?: by| courtesy)?[^.]*|\(Photo[^)]*\))[）)]?\s*\Z",
        "running": r"\s*(?:[■●◆▲★□◇☆▌▎◎]|[A-Z]?\d{1,3}版|第\s?\d+\s?版|责编|编辑[:：]|Page \d)",
        "kicker": r".*(?:系列(?:报道|评论)|连载|(?<!分)之)\s?[①-⑳㈠-㈩一二三四五六七八九十\d]{1,3}\s*\Z",
        "heading": r"\s{0,3}#{1,6}\s",
    }
    return {name: re.compile(pattern) for name, pattern in source.items()}


def dateline_end(text: str, start: int, end: int) -> int:
    """Where the dateline that a paragraph opens with ends; ``start`` when it has none."""
    found = _patterns()["dateline"].match(text, start, min(end, start + 120))
    return found.end() if found else start


def _complete(text: str, start: int, end: int) -> bool:
    """Whether the text from ``start`` to ``end`` closes as a sentence does."""
    while end > start and text[end - 1] in CLOSING:
        end -= 1
    if end == start:
        return True
    last = text[end - 1]
    return last in TERMINAL or (last in ".," and last == ".")


def _shape(text: str, start: int, end: int, complete: bool) -> str:
    patterns = _patterns()
    length = end - start
    if patterns["heading"].match(text, start, end):
        return "heading"
    if dateline_end(text, start, end) > start:
        return "dateline"
    if length <= 160:
        if patterns["by"].match(text, start, end):
            return "by"
        if patterns["byline"].match(text, start, end):
            return "byline"
        if patterns["running"].match(text, start, end):
            return "running"
        if patterns["caption"].match(text, start, end):
            return "caption"
        if length <= 40 and patterns["kicker"].match(text, start, end):
            return "kicker"
    if not _headline_like(text, start, end, complete):
        return "body"
    return "clause" if _broken_off(text[start:end]) else "short"


def _broken_off(line: str) -> bool:
    """Whether a short line may as well be the first half of a sentence."""
    if any(line.count(a) != line.count(b) for a, b in ("“”", "（）", "《》", "()")):
        return True
    return "," in line or "，" in line if HAN.search(line) else line.endswith(",")


def _headline_like(text: str, start: int, end: int, complete: bool) -> bool:
    length = end - start
    latin = not HAN.search(text, start, min(end, start + 200))
    if length > (_HEAD_LENGTH_LATIN if latin else _HEAD_LENGTH):
        return False
    line = text[start:end].strip()
    if complete and line[-1:] not in '！？!?…”"’':
        return False
    if latin:
        return not line[:1].islower() and line.count(",") <= 3
    return line.count(",") + line.count("，") + line.count("、") <= 4 and "。" not in line


_UNFINISHED = re.compile(r"，[^。！？：；\n]{0,60}(?:[\u4e00-\u9fff\d，、])\Z")
_GOES_ON = re.compile(r"[\u4e00-\u9fff](?![、．.)）])")


def _wrapped(text: str, one: tuple[int, int], two: tuple[int, int], width: int) -> bool:
    """Whether line ``two`` goes on with the sentence of line ``one``: a paragraph broken at a fixed width."""
    latin = not HAN.search(text, one[0], one[1])
    narrow, wide = (40, 110) if latin else (14, 60)
    least = 0.6
    if not latin and _UNFINISHED.search(text, *one) and _GOES_ON.match(text, two[0]):
        wide, least = 100, 0.4  # a comma and then a line that ends within a phrase, and a next one that is no new item
    if not narrow <= width <= wide or one[1] - one[0] < width * least:
        return False
    if any(_patterns()["byline"].match(text, *line) or _patterns()["by"].match(text, *line) for line in (one, two)):
        return False
    if text[two[0]] in " \t\u3000#■●◆" or _complete(text, *one):
        # A full sentence may end just at the margin: what follows then goes on only when nothing marks it off.
        return False
    return dateline_end(text, *two) == two[0]


def paragraphs(text: str) -> list[Paragraph]:
    """The page's paragraphs in order. Linear in the length of ``text``."""
    blocks: list[list[tuple[int, int]]] = []
    gaps: list[int] = []
    gap = 0
    for found in re.finditer(r"[^\n]*\n|[^\n]+\Z", text):
        start, _end = found.span()
        line = found.group().rstrip("\r\n")
        if not line.strip():
            gap += 1
            continue
        if blocks and gap == 0:
            blocks[-1].append((start, start + len(line)))
        else:
            blocks.append([(start, start + len(line))])
            gaps.append(gap + (1 if len(blocks) > 1 else 0))
        gap = 0
    result: list[Paragraph] = []
    for block, before in zip(blocks, gaps, strict=True):
        width = max(end - start for start, end in block)
        run = [block[0]]
        opened = before
        for line_span in block[1:]:
            if _wrapped(text, run[-1], line_span, width):
                run.append(line_span)
                continue
            result.append(_paragraph(text, run, opened))
            run, opened = [line_span], 1
        result.append(_paragraph(text, run, opened))
    return result


def _paragraph(text: str, run: list[tuple[int, int]], gap: int) -> Paragraph:
    start, end = run[0][0], run[-1][1]
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    complete = _complete(text, start, end)
    shape = "body" if len(run) > 2 and dateline_end(text, start, end) == start else _shape(text, start, end, complete)
    lines = ((start, run[0][1]), *run[1:]) if len(run) > 1 else ((start, end),)
    return Paragraph(start, end, gap, lines, shape, complete)
