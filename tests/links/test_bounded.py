"""Figures within what was said of all of them: limits on each, ends and what lies between, ranges, round twins."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from factcheck.verify.reading import verify_text

SLIPS = [
    # the article, a figure of it, its slip
    ("到馆读者18760人，近2万人，为开馆以来最多。", "18760人", "21760人"),
    ("全乡乡村医生只剩38名，不足40名，要管63个村。", "38名", "83名"),
    ("按要求，每个班组至少配8人。检查组到场时，甲、乙、丙三个班组分别是9人、8人、11人，全部达标。", "9人", "5人"),
    ("节日客流有高有低：最高的3日为9.6万人次，最低的6日为4.1万人次，4日则有7.2万人次。", "7.2万人次", "2.7万人次"),
    ("Every soup at the stall is under £6: the broth is £3.80, the chowder £4.90 and the bisque £5.75.", "£5.75",
     "£7.55"),
    ("No bid topped $70,000. The best of them, in order, were $68,500, $64,000 and $61,250.", "$64,000", "$94,000"),
    ("No lift may hold more than 12 people, and none does: the fullest has 11.", "11.", "17."),
    ("Berths cost between £22 and £96, the average paid being £54.50.", "£54.50", "£154.50"),
    ("May's 164mm of rain was the highest monthly total of the year; the next wettest month, October, had 151mm.",
     "151mm", "191mm"),
    ("More than 2,000 anglers entered the cup. The stewards put the exact number at 2,164.", "2,164", "1,264"),
]  # fmt: skip

SILENT = [
    "Every main course is under £9: the soup is £4.50, the pie £8.75, and a bottle of wine £14.",
    "No bid topped $90,000. A week earlier a smaller picture had made $120,000.",
    "No class may have more than 30 children, yet two have 33 and 34.",
    "The highest peak is 1,240 m and the lowest pass 410 m; the road climbs 1,600 m in all.",
    "Bids of between £2m and £4m came in; the average a year ago was £5m.",
    "最高的一天客流12万人次，最低的一天6万人次，两天合计18万人次。",
    "每支队伍至少12人，到场的三队分别是13人、11人、15人，有一队不达标。",
    "本次滑坡造成3人死亡，超过12人受伤。",
    "没有一家超过300元，去年有两家分别卖到350元、420元。",
    "身高1.98米，接近2米的门框他要低头。",
]


@pytest.mark.parametrize(("text", "figure", "slip"), SLIPS)
def test_a_slip_is_found_and_the_truth_left_alone(
    text: str, figure: str, slip: str, reported: Callable[[str, str], list[str]]
) -> None:
    assert text.count(figure) == 1
    assert reported(text, "") == []
    assert any(rule.startswith("bound") for rule in reported(text.replace(figure, slip), ""))


@pytest.mark.parametrize("text", SILENT)
def test_look_alikes_are_silent(text: str, loud: Callable[[str], list[tuple[str, str]]]) -> None:
    assert loud(text) == []


@pytest.mark.parametrize("text", [text for text, _, _ in SLIPS[:1] + SLIPS[4:6]])
def test_other_digits_give_the_same_proposals(text: str) -> None:
    def shape(text: str) -> list[tuple[str, int]]:
        return [(v.check.rule, len(v.check.roles)) for v in verify_text(text, "a.txt").verdicts]

    other = re.sub(r"(?<=\d)\d", lambda m: str((int(m[0]) + 3) % 9 + 1), text)
    assert shape(text) and shape(text) == shape(other)
