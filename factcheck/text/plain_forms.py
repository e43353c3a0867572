"""Folding: full-width, traditional and typographic forms to one plain form, code point for code point.

The folded text has the length of the given one, so an offset in one is an offset in the other.
"""

from __future__ import annotations

_TRADITIONAL = (
    "萬万億亿點点兩两個个幾几餘余負负約约過过數数貳贰參叁陸陆噸吨畝亩頃顷戶户達达來来內内無无長长減减漲涨縮缩從从間间電电歐欧鎊镑幣币韓韩盧卢"
    "種种項项條条輛辆張张隻只顆颗塊块錢钱裡里裏里釐厘時时鐘钟週周歲岁筆笔場场於于滿满總总計计達达僅仅較较圍围寬宽擴扩連连續续實实際际翻翻番番"
    "將将貨货員员業业個个國国縣县鎮镇鄉乡區区學学輪轮艘艘馬马開开爾尔赫赫節节級级價价跌跌處处樓楼棟栋層层訂订單单門门類类對对雙双隊队團团華华"
    "還还沒没倫伦誤误標标準准頓顿銖铢紐纽亞亚圓圆臺台後后贏赢損损虧亏約约遠远飛飞與与為为成成別别"
)
_TABLE: dict[int, int] = {}


def _build() -> dict[int, int]:
    table = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
    table.update(dict.fromkeys((0x3000, 0xA0, 0x202F, 0x2009, 0x2007, 0x2002, 0x2003, 0x9, 0xA, 0xD), 0x20))
    table.update(dict.fromkeys((0x2212, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0xFE63), 0x2D))
    table.update(dict.fromkeys((0x301C, 0x223C, 0x2053), 0x7E))
    table.update({0xFFE5: 0xA5, 0xFFE1: 0xA3, 0xFE6A: 0x25, 0x66F0: 0x66F0, 0x2019: 0x27, 0xFF65: 0xB7})
    table.update({0x2460 + i: 0x31 + i for i in range(9)})  # ① to ⑨
    pairs = iter(_TRADITIONAL)
    table.update((ord(old), ord(new)) for old, new in zip(pairs, pairs, strict=True) if old != new)
    return table


def fold(text: str) -> str:
    """``text`` in plain forms, of the same length: ``１２％`` is ``12%``, ``萬`` is ``万``, ``–`` is ``-``."""
    if text.isascii() and text.isprintable():
        return text
    if not _TABLE:
        _TABLE.update(_build())
    return text.translate(_TABLE)
