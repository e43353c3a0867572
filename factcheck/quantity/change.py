"""Verbs and nouns of change: whether a figure is a rise or a fall, or the level that a change led to."""

from __future__ import annotations

from .wording import match_phrase

UP, DOWN, LEVEL, NOTHING = "up", "down", "level", "nothing"


def _table(*rows: tuple[str, str]) -> dict[str, str]:
    return {spelling: meaning for meaning, spellings in rows for spelling in spellings.split("|")}


def _words(spellings: str) -> frozenset[str]:
    return frozenset(spellings.split("|"))


_RISES = (
    "增长|增|上升|上涨|提高|增加|涨|升|提升|攀升|扩大|回升|增幅|增速|涨幅|增长率|多|新增|净增|增收|"
    "上浮|上调|高|加快|回暖|递增|猛增|激增|大增|增产|扩|增多|增加值增长|升高|增持|飙升|暴涨|劲增|快|"
    "盈利增长"
)
_FALLS = (
    "下降|减少|跌|缩减|下跌|降低|降|减|下滑|回落|萎缩|降幅|跌幅|下调|下浮|少|缩小|收窄|锐减|骤降|"
    "净减少|减产|负增长|下行|低|贬值|递减|压减|压缩|缩水|减幅|暴跌|减持|放缓|减退|净流出|亏损增加|"
    "缩短|慢"
)
BEFORE = _table((UP, _RISES), (DOWN, _FALLS))
_LEVELS = (
    "增长到|增长至|增至|增加到|增加至|上升到|上升至|上涨到|上涨至|提高到|提高至|提升到|提升至|升至|"
    "升到|涨至|涨到|下降到|下降至|降至|降到|减少到|减少至|减至|减到|下跌至|下跌到|跌至|跌到|下滑至|"
    "回落至|回落到|回升至|回升到|扩大到|扩大至|缩小到|缩小至|缩减至|缩减到|降低到|降低至|攀升至|"
    "攀升到|扩至|压减至|缩短至|缩短到|收窄至|收窄到"
)
BEFORE.update((level, LEVEL) for level in _words(_LEVELS))
PREFIXES = _words(
    "同比|环比|年均|平均|累计|实际|名义|年均复合|月均|同比名义|同比实际|年均同比|比上年|较上年|"
    "比去年|较去年|比上年同期|较上年同期|比去年同期|较去年同期|"
    "较上月|比上月|较年初|比年初|比上年末|较上年末|比上季度|较上季度|按可比价格计算|按可比口径|"
    "按可比口径计算|按可比价计算|可比|可比口径|可比价|扣除价格因素|扣除价格因素实际|"
    "较前一年|比前一年|年|月|日|比|较|分别|总体|整体|又|再|继续|仍|将|已|每年|预计|同期|逐年|"
    "大幅|小幅|微|净|略|略有|持续|由负转正|实现"
)
BEFORE_WORDS = _table(
    (
        UP,
        (
            "up|rose|rise|rises|rising|risen|rose by|up by|grew|grew by|grow|grow by|grows|growing|"
            "grown|grown by|increased|"
            "increased by|increase|increases|increasing|increase by|an increase of|a rise of|"
            "a gain of|gained|gaining|gain of|"
            "growth of|increase of|rise of|climbed|climbed by|jumped|jumped by|surged|surged by|"
            "soared|soared by|added|adding|"
            "advanced|expanded|expanded by|expanding|swelled by|rising by|growing by|increasing by|"
            "rise by|an uptick of|picked up|"
            "was up|were up|is up|a jump of|jump of|rallied|a surge of|plus|higher by|a growth of|"
            "growth rate of|strengthened by"
        ),
    ),
    (
        DOWN,
        "down|fell|fall|falls|falling|fallen|fell by|down by|dropped|dropped by|drop|declined|"
        "declined by|decline|decreased|"
        "decreased by|decrease|decreases|a decrease of|a fall of|a drop of|a decline of|"
        "a loss of|decrease of|fall of|"
        "drop of|decline of|lost|losing|shrank|shrank by|contracted|contracted by|"
        "contraction of|a contraction of|slid|"
        "slumped|slumped by|plunged|plunged by|tumbled|sank|cut by|reduced by|reduction of|a reduction of|falling by|"
        "was down|were down|is down|slipped|slipped by|shed|fall by|lower by|weakened by|eased|"
        "a slump of|shrinking by",
    ),
    (
        LEVEL,
        "rose to|grew to|increased to|climbed to|jumped to|fell to|dropped to|declined to|decreased to|rising to|"
        "falling to|cut to|reduced to|raised to|lifted to|surged to|slipped to|swelled to|"
        "expanded to|shrank to|sank to|"
        "increase to|rise to|fall to|grow to|soared to|plunged to|slumped to|went up to|"
        "went down to|reached|reaching",
    ),
)
AFTER_WORDS = _table(
    (
        UP,
        "higher|more|up|growth|increase|rise|gain|larger|bigger|increases|jump|surge|"
        "higher than before|on year growth|"
        "faster|year-on-year growth|greater",
    ),
    (
        DOWN,
        "lower|fewer|less|down|decline|decrease|fall|drop|loss|smaller|reduction|contraction|slump|slide|slower|cut",
    ),
)
PREFIX_WORDS = _table(
    (
        NOTHING,
        "year-on-year|year on year|yoy|y/y|month-on-month|month on month|mom|annual|annually|quarter-on-quarter|"
        "quarter on quarter|by|has|have|had|an annual|annualised|annualized",
    ),
)
ADJECTIVES = frozenset("高低多少快慢")
"""Verbs only after a comparison (比上年多3户): else 高3米 is a height."""
_LONGEST = 12


def match_verb(text: str, start: int) -> tuple[int, str] | None:
    """A verb of change before a number, beginning at ``start``: its end and ``up``, ``down`` or ``level``.

    A word that only introduces one (同比, year on year) gives ``nothing``. 了 after the verb belongs to it.
    """
    first = text[start : start + 1]
    if first.isascii():
        if not first.isalpha():
            return None
        return match_phrase(text, start, BEFORE_WORDS) or match_phrase(text, start, PREFIX_WORDS)
    for size in range(min(_LONGEST, len(text) - start), 0, -1):
        word = text[start : start + size]
        meaning = BEFORE.get(word)
        if meaning is not None:
            end = start + size
            return end + (text[end : end + 1] == "了"), meaning
        if word in PREFIXES:
            return start + size, NOTHING
    return None


def match_verb_after(text: str, start: int) -> tuple[int, str] | None:
    """A word of change after a number and its unit: ``3% higher``, ``33 fewer``."""
    return match_phrase(text, start, AFTER_WORDS)
