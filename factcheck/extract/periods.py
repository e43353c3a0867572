"""Dates and periods in running text, Chinese and English: where they end, given where they begin.

Patterns are compiled on first use. They are matched only at places where :mod:`.chinese` or :mod:`.english` has seen
a digit, a numeral or the first character of a word of time.
"""

from __future__ import annotations

import re
from functools import cache

from ..words.reading import EN_DATES_MONTH, EN_DATES_WEEKDAY

MONTH, WEEKDAY = EN_DATES_MONTH, EN_DATES_WEEKDAY
_HAN = "〇零一二三四五六七八九十两"


@cache
def digits_date() -> re.Pattern[str]:
    """A date that begins with digits: 2019年, 5月25日, 1-4月, 2015—2019年, 9时30分, 25日, 20世纪80年代."""
    year = r"(?:(?:1[0-9]|20|21)\d\d年)"
    month = r"(?:1[0-2]|0?[1-9])月(?!份牙)"
    day = r"(?:3[01]|[12]\d|0?[1-9])[日号](?![楼线院店馆文机球])"
    part = r"(?:份|底|初|末|中旬|上旬|下旬|中)?"
    clock = r"(?:[01]?\d|2[0-4])[时點点](?:[0-5]?\d分|半|整|许|左右(?=[,，。]))"
    to = r"\s?[-—–~～至到]{1,2}\s?"
    time = rf"(?:\s?(?:凌晨|清晨|早上?|上午|中午|下午|傍晚|晚上?|夜间?|深夜)?\s?(?:{clock}|(?:[01]?\d|2[0-4])时(?![间代期段尚])|(?:[01]?\d|2[0-3])[::][0-5]\d))?"
    return re.compile(
        "(?:"
        rf"{year}(?:第?[一二三四]季度|[上下]半年|前[{_HAN}\d]{{1,2}}个?(?:月|季度))"
        rf"|{year}{to}{year}"
        rf"|(?:1[0-9]|20)\d\d{to}(?:1[0-9]|20)\d\d年(?:度)?"
        rf"|{year}?(?:1[0-2]|0?[1-9]){to}{month}{part}"
        rf"|{year}?{month}{day}{to}(?:{year}?{month})?{day}"
        rf"|{year}?{month}{day}{time}(?:晚间?|早|凌晨|上午|下午|前后|前|起)?"
        rf"|{year}?{month}{to}{year}?{month}{part}"
        rf"|{year}?{month}{part}"
        rf"|{year}(?:年?底|初|末|中|度|以来)?"
        rf"|(?:3[01]|[12]\d|0?[1-9])(?:日|号)?{to}{day}"
        rf"|(?:3[01]|[12]\d|0?[1-9])日(?!内|均|游|元)(?:{time}(?:晚间?|早|凌晨|上午|下午|前|起)?)"
        r"|(?:1\d|20|21)世纪(?:[1-9]0年代)?(?:初|末|中叶|中期)?|(?:(?:19|20)?[1-9]0)年代(?:初|末|中期)?"
        rf"|(?:[01]?\d|2[0-4])(?:时|點|点)?{to}(?:[01]?\d|2[0-4])时(?![间代期段尚])"
        rf"|{clock}(?:{to}{clock})?|(?:[01]\d|2[0-3])[::][0-5]\d(?![\d::])"
        r"|(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?!\d)"
        r"|(?:19|20)\d\d/(?:0?[1-9]|1[0-2])/(?:[12]\d|3[01]|0?[1-9])(?!\d)"
        ")"
    )


@cache
def words_date() -> re.Pattern[str]:
    """A period that begins with a word of time (今年, 去年同期, 前4个月, 上半年, 截至目前, 近年来) or a Chinese numeral."""
    n = rf"(?:\d{{1,2}}|[{_HAN}]{{1,3}})"
    return re.compile(
        "(?:"
        rf"(?:今年|去年|前年|明年|后年|上年|当年|同年|本年度?|翌年)(?:以来|上半年|下半年|同期|年?初|年?底|年末|全年|[一二三四]季度|前{n}个?(?:月|季度)|{n}[-—–~～至到]{n}月份?"
        rf"|{n}月(?:份|底|初|末|[上中下]旬|{n}[日号])?|夏天?|冬天?|春天?|秋天?)?"
        rf"|前{n}个?(?:月|季度)|(?<![节赛战会考婚产假])前{n}[年天日]|近{n}(?:年来?|个月来?|天)|过去{n}个?(?:年|月|天)"
        r"|(?:上|下)半年|半年来|上(?:年度|个月|月|周|季度|世纪(?:[1-9二三四五六七八九][0十]年代)?)|下(?:个月|月|周|一?季度|年度)|本(?:月|周|季度|世纪)"
        r"|(?:截至|截止)?目前|如今|近年来|近期|日前|近日|(?<!相)当前|此前|连日来"
        r"|(?:今|昨|明|前|后|当|同)[日天晚晨](?![气空地堂])|年(?:初|底|末)(?:以来)?|月(?:初|底|末)(?!考)"
        r"|(?:星期|礼拜)[一二三四五六日天]|周[一二三四五六日](?!边|到|围|期|年|全)"
        rf"|(?:第?[一二三四]|前[一二三])季度|[{_HAN}]{{1,3}}月(?:份|底|初|末|[上中下]旬|[{_HAN}]{{1,3}}[日号])?|[{_HAN}]{{4}}年(?:[{_HAN}]{{1,3}}月(?:[{_HAN}]{{1,3}}[日号])?)?"
        rf"|{n}年(?:来|间|前|后)|{n}个?(?:多)?月(?:来|间|前|后)|{n}天(?:来|前|后)|几年来|[{_HAN}]{{2,3}}世纪(?:[二三四五六七八九]十年代)?|[二三四五六七八九]十年代"
        r"|每年底|每年初|每年"
        ")"
    )


@cache
def english_date() -> re.Pattern[str]:
    """A date or a period in English, wherever it begins; to be searched."""
    year = r"(?:1[5-9]|20)\d\d"
    day = r"(?:3[01]|[12]\d|0?[1-9])"
    ordinal = r"(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th)"
    n = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    return re.compile(
        r"(?<![\w$£€.,])(?:"
        rf"{day}(?:\s?[-–]\s?| and | to ){day} {MONTH}(?:,? {year})?"
        rf"|{day}(?:st|nd|rd|th)?(?: of)? {MONTH}(?:,? {year})?(?! (?:million|billion))"
        rf"|{MONTH} {day}(?:st|nd|rd|th)?(?!\d|[,.]\d)(?:\s?[-–—]\s?{day}|\s(?:to|and|through) {day}(?=[,.\s]))?(?:,? {year})?(?! (?:percent|per cent|million|billion)|%)"
        rf"|(?:(?:early|late|mid)[- ])?{MONTH},? (?:of )?{year}"
        rf"|(?:{year}[-–—/](?:{year}|\d\d)|(?:between|from) {year} (?:and|to|until|through) {year})(?![\d,.]*\d|%| (?:percent|million|people|[a-z]+s\b))"
        rf"|(?:the )?(?:early |late |mid-)?(?:1[5-9]|20)\d0s|(?:the )?'?\d0s(?!\w)"
        rf"|(?:fiscal(?: year)?|FY) ?{year}|{year} (?:fiscal year)|FY\d\d|Q[1-4](?: {year})?|[1-4]Q(?: {year})?|H[12] {year}"
        rf"|(?:the )?{ordinal}[- ](?:quarter|half)(?: of (?:last year|this year|the year|{year}))?(?! of the (?:match|game))"
        rf"|(?:the |in the |over the )?(?:first|last|past|previous|next|latest) {n} (?:months|weeks|days|years|quarters)(?: of (?:last year|this year|the year|{year}))?"
        rf"|the (?:\w+ )?(?:months|weeks|quarter|year) (?:to|through|ended|ending) {MONTH}(?: {day})?(?: {year})?"
        rf"|the {n} (?:months|weeks|quarters|years) (?:to|through|ended|ending)(?: {MONTH}(?: {day})?)?(?: {year})?"
        rf"|(?:last|this|next|previous|the previous|the prior|the past) (?:year|month|week|quarter|decade|century|fiscal year|{MONTH}|{WEEKDAY}|night)"
        rf"|a (?:year|month|week|decade|quarter|day) (?:ago|earlier|before|later)|{n} (?:years|months|weeks|days|hours) (?:ago|earlier|later)"
        rf"|{WEEKDAY}(?:,? {MONTH} {day}(?:,? {year})?)?|yesterday|today|tomorrow|year-on-year|year-over-year"
        rf"|(?:[01]?\d|2[0-3]):[0-5]\d(?: ?[ap]\.?m\.?)?(?![\d:])|{day} ?(?:a\.m\.|p\.m\.|(?:am|pm|o'clock)\b)"
        rf"|(?:since|in|by|of|for|during|until|from|before|after|late|early|mid|circa|c\.|and|or|to|,|the) {year}(?![\d,.]*\d|%|-|\s?(?:percent|million|billion|people|men|women|[a-z]+(?:rs|es|ts|ns|ls|ds)\b))"
        rf"|{MONTH}(?=[\s,.;)])"
        r"|(?:1[5-9]|20)\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?!\d)"
        r"|\d\d?(?:st|nd|rd|th)[- ]century|the \w+ century"
        r")(?!\w)",
    )
