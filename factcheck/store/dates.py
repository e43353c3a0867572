"""Dates as articles print them (``5月底``, ``2020年5月23日``, ``late May``): enough to accept them as a claim's value."""

from __future__ import annotations

import re
from functools import lru_cache

_WORDS = frozenset(
    "今年 去年 前年 明年 年初 年底 年末 年中 今年底 去年底 每年底 每年初 月底 月初 上月 本月 下月 目前 日前 近日 近年来 上半年 下半年 "
    "今天 昨天 明天 昨日 今日 明日 本周 上周 下周 today yesterday tomorrow".split()
)


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    """Compiled on the first date claim only: most records have none."""
    number = "[0-9〇零一二三四五六七八九十]{1,4}"
    months = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
    return re.compile(
        rf"""(?: 约|大约|预计|每|今|去|前|明|early|mid|late|by|around|about|the\ end\ of|[ ] )*
        (?: \d{{4}}-\d{{2}}(?:-\d{{2}})?
          | (?:{number}年)? (?:[ 的] )? {number}月(?:份)? (?:{number}[日号])? (?:上旬|中旬|下旬|初|中|底|末)?
          | {number}[日号]
          | {number}年 (?:初|底|末|中|代|前|后|上半年|下半年)?
          | 年? [一二三四1-4]季度
          | (?:{months})[a-z]*\.? (?:\ \d{{1,2}}(?:st|nd|rd|th)?)? (?:,?\ \d{{4}})?
          | \d{{1,2}}\ (?:{months})[a-z]* (?:\ \d{{4}})?
          | \d{{4}}
        ) (?: 前|后|以来|之前|之后|左右 )?""",
        re.VERBOSE | re.IGNORECASE,
    )


def is_date(text: str) -> bool:
    """Whether a date claim's value reads as a date or a named time."""
    text = text.strip()
    return len(text) <= 40 and (text in _WORDS or (bool(text) and _pattern().fullmatch(text) is not None))
