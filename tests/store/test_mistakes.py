"""Mistakes that beginners make in records: one message each, at its place, with its cause and what to do, and nothing that
only follows from it. Each is a small record of our own with one mistake in it."""

from __future__ import annotations

from pathlib import Path

import pytest

CHINESE = """\
article:
  title: 南坡造林
  published: 2024-05-25
claims:
  - id: 建设面积
    value: 1003亩
    quote: 工程建设面积1003亩
  - id: 核心区
    value: 558亩
    quote: 核心区域面积558亩
  - id: 补植区
    value: 445亩
    quote: 补植区面积445亩
checks:
  - 核心区 + 补植区 = 建设面积
"""
ENGLISH = """\
article:
  title: Budget
claims:
  - id: total
    value: "$41 million"
    quote: a total of $41 million
  - id: roads
    value: "$30 million"
    quote: $30 million for roads
  - id: parks
    value: "$11 million"
    quote: $11 million for parks
checks:
  - roads + parks = total
"""
FLOW = """\
article: {title: t}
claims:
  - {id: total, value: '1,003亩', quote: total 1003亩}
  - {id: a, value: 558亩, quote: core 558亩}
  - {id: b, value: 445亩, quote: rest 445亩}
checks:
  - a + b = total
"""

# (what it is, the right record, what is replaced by what, the one line that is said)
MISTAKES = [
    ("a comma in a figure", FLOW, "'1,003亩'", "1,003亩",
     "3:24: FC005 'value' is cut at its comma, which ends a field between { }: write value: '1,003亩'"),
    ("a comma in a quote", FLOW, "total 1003亩", "total, 1003亩",
     "3:41: FC005 'quote' is cut at its comma, which ends a field between { }: write quote: 'total, 1003亩'"),
    (
        "two commas",
        FLOW.replace("'1,003亩', quote: total 1003亩", "'1,003,000亩', quote: total 1003000亩").replace("a + b", "1000 * (a + b)"),
        "'1,003,000亩'",
        "1,003,000亩",
        "3:24: FC005 'value' is cut at its comma, which ends a field between { }: write value: '1,003,000亩'",
    ),
    ("a full-width colon", CHINESE, "value: 558亩", "value：558亩",
     "9:10: FC001 after 'value' stands '：' instead of a colon and a space: write 'value: 558亩'"),
    ("one behind the dash", CHINESE, "- id: 核心区", "- id：核心区",
     "8:7: FC001 after 'id' stands '：' instead of a colon and a space: write 'id: 核心区'"),
    ("one of a section", CHINESE, "article:", "article：",
     "1:8: FC001 after 'article' stands '：' instead of a colon and a space: write 'article:'"),
    ("one between braces", FLOW, "value: 558亩", "value：558亩",
     "4:13: FC005 after 'value' stands '：' instead of a colon and a space: write 'value: 558亩'"),
    ("a full-width comma between braces", FLOW, "558亩, quote", "558亩，quote",
     "4:24: FC001 '，' ends no field between { }: write ', quote: …', with a plain comma and a space"),
    ("a full-width brace", FLOW, "  - {id: a,", "  - ｛id: a,", "4:5: FC001 '｛' opens no mapping: write '{'"),
    ("full-width quotation marks", CHINESE, "value: 558亩", "value: “558亩”",
     "9:12: FC010 'value': ““558亩”” is not a figure; quotation marks are no part of the figure: write 'value: 558亩'"),
    ("a full-width indentation", CHINESE, "    value: 558亩", "\u3000\u3000value: 558亩",
     "9:1: FC001 a full-width space (U+3000) stands before this line's text; use plain spaces to indent it"),
    ("a full-width space behind the colon", CHINESE, "value: 558亩", "value:\u3000558亩",
     "9:10: FC001 a full-width space (U+3000) stands after the colon of 'value': write 'value: 558亩'"),
    ("a no-break space", CHINESE, "    value: 558亩", "    \u00a0value: 558亩",
     "9:5: FC005 a no-break space (U+00A0) stands before this line's text; use plain spaces to indent it"),
    ("no space behind the colon", CHINESE, "value: 558亩", "value:558亩",
     "9:10: FC001 no space stands after the colon of 'value': write 'value: 558亩'"),
    ("nor between braces", FLOW, "value: 558亩", "value:558亩",
     "4:13: FC005 no space stands after the colon of 'value': write 'value: 558亩'"),
    ("no space behind the dash", CHINESE, "- id: 核心区", "-id: 核心区",
     "8:3: FC001 a space is missing after '-': write '- id: 核心区'"),
    ("another dash", CHINESE, "- id: 核心区", "– id: 核心区", "8:3: FC001 '–' begins no list entry: write '- id: 核心区'"),
    ("a tab", CHINESE, "    value: 558亩", "\tvalue: 558亩",
     "9:1: FC001 a tab stands before this line's text; use spaces: YAML indents with nothing else"),
    ("the first claim without its dash", CHINESE, "  - id: 建设面积", "  id: 建设面积",
     "5:3: FC001 the first entry under 'claims' lacks its dash: write '- id: 建设面积' here, and begin the further lines of "
     "the entry below its first letter"),
    ("the checks without their dash", CHINESE, "  - 核心区 +", "  核心区 +",
     "15:3: FC007 the first entry under 'checks' lacks its dash: write '- 核心区 + 补植区 = 建设面积' here"),
    (":=", CHINESE, "补植区 =", "补植区 :=", "15:15: FC012 `:=` is not a comparison: write ="),
    ("a full-width :=", CHINESE, "补植区 =", "补植区：＝", "15:14: FC012 `：＝` is not a comparison: write ="),
    ("a bare ?", CHINESE, "- 核心区 + 补植区 = 建设面积", "- ? = 核心区 + 补植区",
     "15:7: FC012 '?' and a space is a sign of YAML's own; give what is sought a name: ?sought = 核心区 + 补植区"),
    ("and for +", ENGLISH, "roads + parks", "roads and parks", "14:11: FC012 `and` is no operator: write +"),
    ("加 for +", CHINESE, "核心区 + 补植区", "核心区加补植区",
     "15:5: FC013 no claim is called '核心区加补植区'; write 核心区 + 补植区"),
    ("a colon for /", CHINESE, "核心区 + 补植区 = 建设面积", "核心区: 补植区 = 1",
     "15:5: FC005 a check has no field '核心区'; if it is a division, write / (': ' makes a field of what stands before it)"),
    ("a key in Chinese", CHINESE, "value: 558亩", "数值: 558亩", "9:5: FC005 a claim has no field '数值'; it is called 'value'"),
    ("another word for a key", ENGLISH, "quote: $30", "excerpt: $30",
     "9:5: FC005 a claim has no field 'excerpt'; it is called 'quote'"),
    ("vaule", CHINESE, "value: 558亩", "vaule: 558亩", "9:5: FC005 a claim has no field 'vaule'; did you mean 'value'?"),
    ("qoute", CHINESE, "quote: 核心", "qoute: 核心", "10:5: FC005 a claim has no field 'qoute'; did you mean 'quote'?"),
    ("becuase", CHINESE, "- 核心区 + 补植区 = 建设面积", "- {that: 核心区 + 补植区 = 建设面积, becuase: x}",
     "15:30: FC005 a check has no field 'becuase'; did you mean 'because'?"),
    ("claim for claims", CHINESE, "claims:", "claim:", "4:1: FC005 a record has no field 'claim'; did you mean 'claims'?"),
    ("an id with a space", ENGLISH, "total\n", "total sum\n",
     "4:9: FC008 'id' holds a space ('total sum'); an id is made of letters, digits and _; write 'total_sum', in the checks too"),
    ("an id with a hyphen", ENGLISH, "roads", "road-works",
     "7:9: FC008 'id' holds '-' ('road-works'); an id is made of letters, digits and _; write 'road_works', in the checks too"),
    ("an id that begins with a digit", CHINESE, "核心区", "1号区",
     "8:9: FC008 'id' begins with a digit ('1号区'); an id begins with a letter; write '号区1', in the checks too"),
    ("an empty value", CHINESE, "value: 558亩", "value:",
     "9:11: FC007 'value' is empty; write the figure as the article prints it: 'value: …'"),
    ("a value with words behind it", CHINESE, "value: 558亩", "value: 558亩左右的林地",
     "9:18: FC010 'value': “558亩左右的林地” is not a figure; a value is the figure and nothing else: "
     "write 'value: 558亩左右', and leave the other words to the quote"),
    ("a value with words before it", CHINESE, "value: 558亩", "value: 面积558亩",
     "9:12: FC010 'value': “面积558亩” is not a figure; a value is the figure and nothing else: "
     "write 'value: 558亩', and leave the other words to the quote"),
    ("two figures", CHINESE, "value: 558亩", "value: 558亩和445亩",
     "9:16: FC010 'value': “558亩和445亩” is not a figure; a value is one figure, and here are 2 (558亩, 445亩): "
     "make a claim of each"),
    ("a comma in a list of checks", FLOW, "checks:\n  - a + b = total", "checks: [sum(a, b) = total]",
     "6:10: FC012 the check is cut at its comma, which ends an entry between [ ]: write 'sum(a, b) = total'"),
    ("a figure's comma in one", FLOW, "checks:\n  - a + b = total", "checks: [total = 1,003亩, a > b]",
     "6:10: FC012 the check is cut at its comma, which ends an entry between [ ]: write 'total = 1,003亩'"),
    ("the letter O", CHINESE, "value: 1003亩", "value: 1OO3亩",
     "6:13: FC010 'value': “1OO3亩” is not a figure; 'O' is a letter, not the digit 0: write 'value: 1003亩'"),
    ("a for per", ENGLISH, '"$30 million"', "$30 a resident",
     "8:15: FC010 'value': “$30 a resident” is not a figure; what a figure is for each of stands behind 'per': "
     "write 'value: $30 per resident'"),
    ("a decimal comma", ENGLISH, '"$30 million"', '"$30,5 million"',
     "8:16: FC010 'value': “$30,5 million” is not a figure; the decimal sign is a point: write 'value: $30.5 million'"),
    ("% first", CHINESE, "value: 558亩", "value: %558",
     "9:12: FC001 a value cannot begin with '%'; a percentage is written '558%', other text in quotation marks: "
     "write value: '%558'"),
    ("@ first", CHINESE, "quote: 核心", "quote: @核心",
     "10:12: FC001 a text cannot begin with '@' in YAML; put it in quotation marks: write quote: '@核心区域面积558亩'"),
    ("a quote that begins with a quotation mark", ENGLISH, "quote: a total of", 'quote: "a total" of',
     "6:12: FC001 the text begins with \" and goes on behind the second \"; quote all of it: "
     "write quote: '\"a total\" of $41 million'"),
    ("a colon in a quote", CHINESE, "核心区域面积558亩", "核心区: 面积558亩",
     "10:15: FC001 the text holds ': ', which YAML reads as a field; put it in quotation marks: "
     "write quote: '核心区: 面积558亩'"),
    ("a unit that is none", CHINESE, "value: 558亩", "value: 558\n    unit: furlongs!",
     "10:19: FC010 'unit': 'furlongs!' is no unit: “!” stops it, expected a unit such as 元, 亩, km, USD per MWh or a counted noun"),
    ("a unit near the one printed", CHINESE, "value: 558亩", "value: 558苗",
     "10:12: FC103 the quote does not state the value 558苗: it states 558亩; did you mean 亩 by 苗?"),
    ("the same in the quote", CHINESE, "558亩", "558苗",
     "15:5: FC014 unlike units cannot be added: `核心区` (苗) and `补植区` (亩); did you mean 亩 by 苗?"),
    ("a quote without a figure", CHINESE, "核心区域面积558亩", "核心区域面积",
     "10:12: FC103 the quote does not state the value 558亩: no figure could be read in it; quote the words that carry it"),
    ("day first", CHINESE, "2024-05-25", "25/05/2024", "3:14: FC011 'published': '25/05/2024' is not a date: write 2024-05-25"),
    ("day or month first", CHINESE, "2024-05-25", "05/06/2024",
     "3:14: FC011 'published': '05/06/2024' is not a date: write 2024-06-05 or 2024-05-06"),
    ("a date in Chinese", CHINESE, "2024-05-25", "2024年5月25日",
     "3:14: FC011 'published': '2024年5月25日' is not a date: write 2024-05-25"),
    ("no title", CHINESE, "  title: 南坡造林\n", "", "2:3: FC006 an article lacks 'title': the headline as printed; add 'title: …'"),
    ("no quote", CHINESE, "    quote: 核心区域面积558亩\n", "",
     "8:5: FC006 a claim lacks 'quote': the few words of the article that state the figure; add 'quote: …'"),
    ("no id", CHINESE, "  - id: 核心区\n    value", "  - value", "8:5: FC006 a claim lacks 'id': its name in checks; add 'id: …'"),
    ("known without a reason", CHINESE, "- 核心区 + 补植区 = 建设面积", "- {that: 核心区 > 补植区, known: }",
     "15:30: FC007 'known' is empty; write why it is acknowledged, as in 'known: the desk has asked', or leave the field out"),
    ("parts by their names", CHINESE, "- 核心区 + 补植区 = 建设面积",
     "- breakdown: {total: 建设面积, parts: [核心区, 补植区], complete: true}",
     "15:24: FC007 total says what its figure is: write 'total: {value: 建设面积}' (or share, growth, before …); "
     "so for the other names here"),
    ("a text that is not there", CHINESE, "  published", "  text: nanpo.txt\n  published",
     "3:9: FC105 nanpo.txt: no such file; 'text' is a path as seen from the record's folder; did you mean 'nanpo2.txt'?"),
    ("two quarters in one", CHINESE, "    quote: 核心", "    period: 2024Q5\n    quote: 核心",
     "10:13: FC503 '2024Q5' is not a date: write 2020, 2020-05 or 2020-05-26, with ~ or ? when it is inferred; "
     "a quarter is 2020-Q2, half a year 2020-H1"),
]  # fmt: skip


@pytest.mark.parametrize(("right", "this", "that", "said"), [m[1:] for m in MISTAKES], ids=[m[0] for m in MISTAKES])
def test_one_message_names_the_mistake(
    factcheck, tmp_path: Path, right: str, this: str, that: str, said: str | None
) -> None:
    (tmp_path / "nanpo2.txt").write_text("南坡\n", encoding="utf-8")
    (tmp_path / "r.yaml").write_text(right, encoding="utf-8")
    assert factcheck("verify", "--output-format", "concise", "r.yaml").stdout == ""
    wrong = right.replace(this, that)
    assert wrong != right
    (tmp_path / "r.yaml").write_text(wrong, encoding="utf-8")
    lines = factcheck("verify", "--output-format", "concise", "r.yaml").stdout.splitlines()
    assert lines == [f"r.yaml:{said}"]
