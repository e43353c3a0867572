"""Every way in which a check can be written wrongly: the words, and the exact spot.

The spot stands between « and » in the text below.
"""

import pytest

from factcheck.errors import ExpressionError
from factcheck.expression.parser import parse_check, parse_expression


def spot(marked):
    text = marked.replace("«", "").replace("»", "")
    start = marked.index("«")
    return text, start, marked.index("»") - 1


@pytest.mark.parametrize(
    ("marked", "message"),
    [
        # no comparison, or more than one
        ("«甲 + 乙»", "a check needs one of = != < <= > >= ≈"),
        (" «sum(甲, 乙)» ", "a check needs one of"),
        ("甲 <= 乙 «<=» 丙", "write two, the second beginning `乙 <= …`"),
        ("甲 = 乙 + 丁 «＝» 丙", "the second beginning `乙 + 丁 = …`"),
        ("(甲 «=» 乙) = 丙", "a comparison cannot stand inside parentheses"),
        ("sum(甲 «>» 乙)", "a comparison cannot stand inside parentheses"),
        ("甲 «=>» 乙", "`=>` is not a comparison: write >="),
        ("甲 «=<» 乙", "write <="),
        ("甲 «<>» 乙", "write !="),
        ("甲 «===» 乙", "write ="),
        ("甲 «!» 乙", "unequal is written !="),
        ("甲 «~» 乙", "write ≈"),
        ("甲 = 5«~»10万元", "two checks with >= and <="),
        ("甲 «=！» 乙", "use one of"),
        # parentheses and commas
        ("«(»甲 + 乙 = 丙", "unclosed ("),
        ("甲 = 2 * «（»乙 + 丙", "unclosed ("),
        ("甲 = sum«(»乙, 丙", "unclosed ("),
        ("(甲) + «(»乙 = 丙", "unclosed ("),
        ("甲 = 乙«)»", "`)` without an opening ("),
        ("«)» = 乙", "`)` without an opening ("),
        ("甲 = «()»", "nothing between the parentheses"),
        ("甲«,» 乙 = 丙", "a comma only separates a function's arguments"),
        ("(甲«，» 乙) = 丙", "a comma only separates"),
        ("甲 = 1«,»00", "a comma only separates"),
        # operands and operators missing
        ("甲 «=»", "something is missing after `=`"),
        ("甲 «×»", "something is missing after `×`"),
        ("«*» 甲 = 乙", "something is missing before `*`"),
        ("甲 + «/» 乙 = 丙", "something is missing before `/`"),
        ("甲 + «=» 乙", "something is missing before `=`"),
        ("(甲 «+») = 乙", "something is missing after `+`"),
        ("sum(甲«,») = 乙", "something is missing after `,`"),
        ("sum(«,» 甲) = 乙", "something is missing before `,`"),
        ("甲 «**» 2 = 乙", "there are no powers"),
        ("甲 «乙» = 丙", "an operator is missing between `甲` and `乙`"),
        ("甲 «?乙» = 丙", "an operator is missing"),
        ("(甲 + 乙)«丙» = 丁", "an operator is missing between `)` and `丙`"),
        ("甲 = 2«(»乙 + 丙)", "an operator is missing between `2` and `(`"),
        ("甲 = 20000  «units»", "an operator is missing between `20000` and `units`"),
        ("甲 = 2 «乙»", "an operator is missing between `2` and `乙`"),
        ("甲 «3» = 乙", "an operator is missing between `甲` and `3`"),
        ("甲 = USD «26»", "an operator is missing"),
        # functions
        ("«sun»(甲) = 乙", "there is no function `sun`: did you mean sum?"),
        ("«SUM»(甲) = 乙", "did you mean sum?"),
        ("«average»(甲) = 乙", "there are sum, mean, min, max, count, growth"),
        ("甲 = «乙»(丙)", "a product is written with *"),
        ("a«%»b(丙) = 1", "a percentage begins with its digits"),
        ("«sum()» = 甲", "sum() of nothing"),
        ("甲 + «growth(乙)» = 丙", "growth takes two: growth(now, before); here are 1"),
        ("«growth(甲, 乙, 丙)» = 丁", "here are 3"),
        ("«count(甲, 乙)» = 丙", "count takes one claim's name"),
        ("«count(甲 + 乙)» = 丙", "count takes one claim's name"),
        ("«count(?甲)» = 丙", "count takes one claim's name"),
        ("«count(3)» = 丙", "count takes one claim's name"),
        # names
        ("«?» = 甲", "directly before the name of an unknown"),
        ("«?» 甲 = 乙", "directly before the name of an unknown"),
        ("甲«?» = 乙", "`?` stands only before the name"),
        ("他.«?»甲 = 乙", "only a claim of another article"),
        ("?他«.»甲 = 乙", "an unknown belongs to the article of the check"),
        ("他«.» = 乙", "`.` stands between an article and its claim"),
        ("«.»甲 = 乙", "`.` stands between"),
        ("甲.乙«.»丙 = 丁", "one `.` at most"),
        ("甲 = «.»5", "write a zero before the decimal point"),
        ("甲 + ?«1»乙 = 丙", "a name cannot begin with `1`"),
        ("甲.«1»乙 = 丙", "a name cannot begin with `1`"),
        ("甲«%» = 1", "a percentage begins with its digits"),
        ("甲«–»乙 = 丙", "minus is written -"),
        ("甲 «–» 乙 = 丙", "minus is written -"),
        ("甲 «∶» 乙 = 丙", "division is written /"),
        ("甲«^»2 = 丙", "there are no powers"),
        ("«[»甲] = 丙", "use parentheses"),
        ("甲«、»乙 = 丙", "a comma between arguments"),
        ("«“»甲” = 丙", "without quotation marks"),
        ("甲 «&» 乙 = 丙", "write two checks"),
        ("«$» = 丙", "directly before digits"),
        ("甲«😀» = 丙", "`😀` has no place here"),
        ("甲«\u200b»乙 = 丙", "U+200B ZERO WIDTH SPACE has no place here"),
        ("甲«\u202e»乙 = 丙", "U+202E RIGHT-TO-LEFT OVERRIDE"),
        ("甲 = «\x1b»[31m乙", "U+001B control character"),
        ("甲 «\x12» 乙", "U+0012 control character"),
        # literals
        ("甲 = «3万元左右»", "`3万元左右` is not exact"),
        ("甲 = «300余万元»", "is not exact"),
        ("甲 <= «10%以上»", "bounds with <= or >="),
        ("甲 = «约3万元»", "is not exact"),
        ("甲 = sum(«1,234», 乙)", "write 1234, or a space after the comma"),
        # nothing at all
        ("« »", "nothing is written here"),
    ],
)
def test_an_error_says_what_and_where(marked, message):
    text, start, end = spot(marked)
    with pytest.raises(ExpressionError) as caught:
        parse_check(text)
    assert message in str(caught.value)
    assert (caught.value.start, caught.value.end, caught.value.code) == (start, end, "FC012")


def test_an_empty_check_has_a_spot_of_one_column():
    with pytest.raises(ExpressionError) as caught:
        parse_check("")
    assert (caught.value.start, caught.value.end) == (0, 1)


@pytest.mark.parametrize(
    ("text", "start"), [("甲 = 3x4y#", 4), ("甲 = 9" + "9" * 5000, 4), ("甲 = 1e999999999", 4), ("甲 = 3亩x", 4)]
)
def test_a_literal_that_is_no_figure_is_pointed_at(text, start):
    with pytest.raises(ExpressionError) as caught:
        parse_check(text)
    assert start <= caught.value.start < caught.value.end <= len(text)


@pytest.mark.parametrize("marked", ["甲 «=» 乙", "甲 + 乙 «<» 3", "甲 «乙»", "甲«)»", "(«)»"])
def test_an_expression_stops_at_a_comparison(marked):
    text, start, end = spot(marked)
    if text == "()":
        start = 0
    with pytest.raises(ExpressionError) as caught:
        parse_expression(text)
    assert (caught.value.start, caught.value.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "message", "start", "end"),
    [
        ("(" * 100_000, "10,000 is the most", 10_000, 100_000),
        ("a = b" + " " * 20_000, "10,000 is the most", 10_000, 20_005),
        ("(" * 9_000, "nested more than 100 deep", 100, 101),
        ("(" * 101 + "a" + ")" * 101 + " = b", "nested more than 100 deep", 100, 101),
        ("-" * 9_000 + "a = b", "nested more than 100 deep", 100, 101),
        ("sum(" * 101 + "a" + ")" * 101 + " = b", "nested more than 100 deep", 403, 404),
        ("a+" * 4_000 + "a = b", "more than 200 operations in one chain: write sum(a, b, …)", 0, None),
    ],
)
def test_what_is_too_long_or_too_deep_is_refused(text, message, start, end):
    with pytest.raises(ExpressionError) as caught:
        parse_check(text)
    assert message in str(caught.value)
    assert caught.value.start == start
    if end is not None:
        assert caught.value.end == end


def test_a_hundred_parentheses_are_not_too_many():
    tree = parse_check("(" * 100 + "a" + ")" * 100 + " = b")
    assert tree.left.id == "a"
