"""Word lists for finding figures in English text. All lower case."""

from __future__ import annotations

from ..quantity.english import LARGE, ONES, TENS
from ..words.reading import EN_FIGURES_MULTIPLES_IN_TEXT

SCALES = frozenset(
    ("hundred", "thousand", "million", "billion", "trillion", "hundreds", "thousands", "millions", "billions")
)
ORDINALS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth".split()
)
MULTIPLES = frozenset(EN_FIGURES_MULTIPLES_IN_TEXT.split("|"))
"""Multiples in words."""
VAGUE = frozenset(("few", "several", "couple"))
"""Words that a multiplier follows where they say a number."""
NUMBER_WORDS = MULTIPLES | frozenset(
    (*VAGUE, *ONES, *TENS, *LARGE, *SCALES, *ORDINALS, "a", "an", "half", "quarter", "dozen", "dozens")
)  # fmt: skip
_MONTHS = (
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep "
    "sept oct nov dec"
)
DATE_STARTS = frozenset(
    (
        f"{_MONTHS} monday tuesday wednesday thursday friday saturday sunday the last this next previous first second third fourth "
        "a between from early late mid fiscal fy q1 q2 q3 q4 q h yesterday today tomorrow year two three four five six seven "
        "eight nine ten twelve past over in final one"
    ).split()
)
CURRENCY = dict.fromkeys(
    (
        "usd",
        "eur",
        "gbp",
        "jpy",
        "cny",
        "rmb",
        "cad",
        "aud",
        "hkd",
        "inr",
        "chf",
        "krw",
        "rs",
        "nzd",
        "sgd",
        "mex",
        "us",
        "hk",
    ),
    True,
)
LABEL_NOUNS = frozenset(
    (
        "no nos nr nrs number section sections article chapter page pages room courtroom route interstate highway proposition prop "
        "flight model type grade level phase class category stage group apartment suite unit gate platform terminal channel studio "
        "act amendment rule resolution form table figure fig appendix volume vol issue episode season part version line clause "
        "paragraph title item question block zone ward district precinct pier lot seat boeing airbus apollo psalm verse track lane "
        "exit junction size series schedule annex exhibit s&p fortune ftse nasdaq csi stoxx nikkei russell"
    ).split()
)
NOT_NOUNS = frozenset(
    (
        "a an the and or but nor so yet of in on at to from by for with without within into onto over under above below between "
        "among during since until till before after about around against through throughout across per as than then that which "
        "who whom whose what when where why how is was are were be been being am has have had having does did do will would shall "
        "should can could may might must not no it its he she they them their his her our your my we you i this these those there "
        "here less others most many much several few all both each every some any such same only just also even "
        "still already again ago later earlier away up down out off said says told compared versus vs plus minus times percent "
        "rose fell while if because though although were according respectively apiece together alone however against killed "
        "injured wounded dead died died living made included including totaled reached remained became makes takes goes "
        "has gets does says shows lies stands begins loses comes news always perhaps "
        "besides towards afterwards years-old thus plus minutes-ago last next"
    ).split()
)
UNSIGNED = frozenset(
    ("lost", "losing", "shed", "added", "adding", "gained", "gaining", "plus", "advanced", "rallied", "picked up", "drop", "fall", "decline",
     "eased", "cut by", "rise", "grow", "increase", "increases", "decrease", "decreases", "a loss of", "gain of", "a gain of",
     "is up", "was up", "were up", "is down", "was down", "were down", "expanded", "contracted", "rises", "grows", "rising", "growing",
     "increasing", "expanding", "falling", "grown", "risen", "fallen")
)  # fmt: skip
"""Words of change that often stand before a number which is no change."""
