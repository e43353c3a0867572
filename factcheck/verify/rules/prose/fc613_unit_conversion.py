"""**What it does.** Finds a measure and its conversion that are not one quantity: in brackets right behind it, between dashes, after 折合,
即, 也就是, or. It is taken for a conversion when words say so, or when the two units are of different systems (metric, English, 亩
and 斤, sea miles) and the bracket holds nothing else; 全长12公里（800米） passes, where the bracket may be a part. Both may be rounded as printed,
and a twentieth more is allowed, so 5 miles (8 km), 100 yards (90 m) and 10 gallons (45 litres, imperial ones) pass. Degrees of
heat are converted too. 尺, 寸, 码, 桶 and ton mean more than one thing and are not judged. It is the check `conversion-of-units` or
`conversion-of-degrees` that the wording proposes; two currencies and fractions are judged as FC201.

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
        at="1:10",
        says="30公顷 is 450亩, not 45亩",
        file="article.txt",
    ),
    Example(
        "FC613",
        "They built a tower of 300 feet (91 kilometres).",
        at="1:33",
        says="300 feet is 0.09 kilometres, not 91 kilometres",
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
