"""**What it does.** Finds a measure whose conversion, in brackets right behind it or after 折合, is wrong by far: length, area,
volume or weight. It is taken for a conversion when the two units are of different systems (metric, English, 亩 and 斤, sea
miles) or when words say so (即, 合, 约, 相当于, about, or); 全长12公里（800米） passes, where the bracket may be a part. Both may be
rounded as printed, and a quarter more is allowed to either side, so 5 miles (8 km), 100 yards (90 m) and 10 gallons (45
litres) pass. Money is not converted; 尺, 寸, 码, 桶 and ton mean more than one thing and are not judged.

**Why it matters.** One of them is wrong by far: 亩 for 公顷, feet for metres, a zero lost.

**Example.** ``造林30公顷（45亩）``, where 30公顷 are 450亩; ``a tower of 300 feet (91 kilometres)``.

**How to mend it.** Find out which of the two the source gives, and convert that one again.

**When it is wrong.** The bracket holds another measure of the thing, in another system. Say which.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC613", "unit-conversion", "error", "two figures in two units that are not one quantity"),)
EXAMPLES = (
    Example(
        "FC613",
        "今春造林30公顷（45亩）。",
        at="1:5",
        says="30公顷（45亩）: 30公顷 is not 45亩",
        file="article.txt",
    ),
    Example(
        "FC613",
        "They built a tower of 300 feet (91 kilometres).",
        at="1:23",
        says="300 feet (91 kilometres): 300 feet is not 91 kilometres",
        file="article.txt",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC613",
        "今春造林30公顷（450亩）。",
        file="article.txt",
    ),
    Example(
        "FC613",
        "They built a tower of 300 feet (91 metres).",
        file="article.txt",
    ),
)
