"""The manual of what the reader of records reports, code by code.

These findings come from ``factcheck.store``; there is no rule to run here. Each page has the five parts that the
docstring of a rule has: what it does, why it matters, an example, how to mend it, when it is wrong.
"""

from __future__ import annotations

PAGES = {
    "FC001": """
**What it does.** Says where the file stops being YAML, what was found there and what most often causes it.

**Why it matters.** Nothing of the file can be trusted from that place on, so none of it is checked. Other files are.

**Example.** ``note: "as of May`` with no closing quotation mark; a line indented with a tab; ``note: so: it is``; the
marks of a merge (``<<<<<<< HEAD``), which are named as such.

**How to mend it.** Close the quotation mark or bracket, indent with spaces, and put a value that holds a colon and a
space, or begins with a sign such as ``@``, ``%``, ``&`` or ``*``, in quotation marks.

**When it is wrong.** Never: the parser is libyaml, and its own words stand at the end of the message.
""",
    "FC002": """
**What it does.** Refuses a file that is neither UTF-8 nor UTF-16 with a byte order mark, and says at which byte.

**Why it matters.** A guess at the encoding can turn one figure or name into another without anyone seeing it.

**Example.** A record saved as GBK by an older editor, or a picture that ends in ``.yaml``.

**How to mend it.** Save the file as UTF-8; ``iconv -f GB18030 -t UTF-8`` does it on the command line.

**When it is wrong.** Never.
""",
    "FC003": """
**What it does.** Refuses anchors (``&x``), aliases (``*x``), merge keys (``<<``) and tags (``!!int``, ``!x``).

**Why it matters.** With them the text on the page is no longer what is checked, a few lines can expand to gigabytes,
and a tag can ask a program to build objects. A record is plain text, read as typed.

**Example.** ``quote: *headline``; ``value: !!float 12.5``.

**How to mend it.** Write the text out again. What most claims share goes under ``defaults``. A text that begins with
``*``, ``&`` or ``!`` goes in quotation marks.

**When it is wrong.** Never.
""",
    "FC004": """
**What it does.** Finds a field that one mapping has twice, and says where it stood first. For unknowns likewise.

**Why it matters.** Most YAML readers keep the last of the two in silence; then half of what was typed is lost.

**Example.** A claim with ``period: 2019`` and, four lines below, ``period: 2020``.

**How to mend it.** Keep the right one. Two claims that ran together need a ``- `` before the second.

**When it is wrong.** Never.
""",
    "FC005": """
**What it does.** Finds a field that the format does not have, and offers the nearest one that it has.

**Why it matters.** A misspelt ``knwon`` or ``attributedto`` would otherwise say nothing, without a word.

**Example.** ``quotes: 共321户`` instead of ``quote``.

**How to mend it.** Use the name that is offered. What has no field of its own goes into ``note``. ``factcheck schema``
prints every field there is, and makes editors complete them.

**When it is wrong.** Never; a record of a newer version needs that version to be read.
""",
    "FC006": """
**What it does.** Finds a field that is needed and not there: an article's ``title``; a claim's ``id``, its ``value``
(or ``items`` to count) and its ``quote`` (or the article's text, to find the value in); the ``that`` of a check; the
``total`` and ``parts`` of a breakdown.

**Why it matters.** A figure without the words that state it cannot be checked by anyone else.

**Example.** ``- {id: 建设面积, value: 1003亩}`` in a record without ``article.text``.

**How to mend it.** Add the field. For a quote, the few words of the article around the figure are enough.

**When it is wrong.** Never.
""",
    "FC007": """
**What it does.** Finds text where a list or a mapping belongs, the other way round, or nothing at all.

**Why it matters.** What stands there would have to be guessed at.

**Example.** ``items: 甲、乙、丙`` instead of ``items: [甲, 乙, 丙]``; ``area:`` with nothing after it.

**How to mend it.** Write lists as ``[a, b]`` or with one ``- `` line for each entry. Leave empty fields out.

**When it is wrong.** Never.
""",
    "FC008": """
**What it does.** Finds an id that cannot be a name in a check: a name holds letters of any script, digits and ``_``,
does not begin with a digit, and has 100 characters at most.

**Why it matters.** ``规上-企业`` in a check would be a subtraction.

**Example.** ``id: 2019年``; ``id: 新建 占比``.

**How to mend it.** Leave the sign out or use ``_``; put a letter in front of a digit: ``y2019``, ``年份2019``.

**When it is wrong.** Never.
""",
    "FC009": """
**What it does.** Finds two claims of one id in one file, and says where the first stands. The second is not read.

**Why it matters.** A check that names it could mean either.

**Example.** Two claims copied from one another, both ``id: 贷款``.

**How to mend it.** Rename one, and look which of them each check means. Two places that state the same figure are one
claim: the further ones go under ``also``.

**When it is wrong.** Never.
""",
    "FC010": """
**What it does.** Finds a value (or unit) that cannot be read as a printed figure. It points at the character that
stopped the reading and says what would have been right there.

**Why it matters.** A figure that is not understood takes part in no check.

**Example.** ``value: 3千多万左右户元``; ``value: 1,00,3亩``.

**How to mend it.** Copy the figure as printed, with its wording and unit and nothing else. A unit printed elsewhere
goes into ``unit``; a date needs ``kind: date``.

**When it is wrong.** When a person would read the figure without doubt. Please report it; until then write it in
digits, and how it is printed in ``note``.
""",
    "FC011": """
**What it does.** Finds a value that its field does not allow: a ``kind`` or ``basis`` that is not in the list, a date
that does not exist, ``true`` or ``false`` in other words, the same item twice.

**Why it matters.** Filters and rules look for exactly these words.

**Example.** ``kind: percentage``; ``published: 2020-02-30``; ``revised: yes``.

**How to mend it.** Use one of the values that the message names. Dates are ``2020``, ``2020-05`` or ``2020-05-26``,
with ``~`` (about) or ``?`` (uncertain) after them when they are inferred.

**When it is wrong.** When no choice fits. Leave the field out, and say it in ``note``.
""",
    "FC012": """
**What it does.** Finds a check that is not an equation or inequality of the check language, with a caret under the
spot.

**Why it matters.** A check that cannot be read checks nothing.

**Example.** ``a + b``; ``a + * b = c``; ``a = b = c``; ``a^2 = b``.

**How to mend it.** One comparison (``= != < <= > >= ≈``) between two expressions of ids, ``?unknowns``, figures,
``+ - * /``, parentheses, and ``sum mean min max count growth``. Two relations are two checks.

**When it is wrong.** Never.
""",
    "FC013": """
**What it does.** Finds a name in a check that no claim has, and offers the nearest that one has. In
``article.claim``, the article is looked for among the given paths and then in the folder of the record.

**Why it matters.** Most often a claim was renamed and its check was not.

**Example.** ``核心区 + 补植 = 建设面积`` where the claim is called ``补植区``.

**How to mend it.** Correct the name. A quantity that the article never states is written ``?name``, or declared under
``unknowns``.

**When it is wrong.** Never; but an article outside the given paths and folders is not found: name its path too.
""",
    "FC014": """
**What it does.** Finds unlike things added, subtracted or compared: lengths with areas, one currency with another, a
date with a figure. It names both units. Counted things and shares are pure numbers and go with each other.

**Why it matters.** Either the check means something else, or a value has the wrong unit: 亩 for 亿.

**Example.** ``558亩 + 445公里 = 1003亩``.

**How to mend it.** Correct the unit, or the check. Money in two currencies needs a rate: a claim, or an ``?unknown``.

**When it is wrong.** A noun that is also the name of a unit (吨位, 一度). Give another in ``unit``.
""",
    "FC015": """
**What it does.** Stops at a record that is beyond any real one: a file above the size limit, text above 2,000
characters in a field, nesting above 16 levels.

**Why it matters.** Hostile or broken input must not take all time and memory.

**Example.** A whole article pasted into ``note``.

**How to mend it.** Keep the article's text in a file of its own and name it in ``article.text``.

**When it is wrong.** Never for a record of one article.
""",
    "FC016": """
**What it does.** Finds two records whose articles have the same id. The second is left out of the run.

**Why it matters.** ``article.claim`` in a check could mean either.

**Example.** ``2019/budget.yaml`` and ``2020/budget.yaml``: the id is the file's stem.

**How to mend it.** Give one of them an ``article.id`` of its own, or rename the file.

**When it is wrong.** Never; but one file named twice, by a link, is two records of one id.
""",
    "FC017": """
**What it does.** Finds more digits in a value than its ``decimals`` say that it has.

**Why it matters.** Digits beyond the stated precision claim to know what nobody knows; or ``decimals`` is wrong, and
with it the range of every check.

**Example.** ``value: 323.01万元`` with ``decimals: -3``: rounded to thousands, and yet 3,230,100.

**How to mend it.** ``decimals`` counts in the base unit after the multiplier: ``-2`` for 323.01万元. For a percentage
it counts in percent: ``1`` for 98.8%. ``exact`` says that nothing was rounded. Most claims need none.

**When it is wrong.** Never.
""",
    "FC018": """
**What it does.** Finds a record with nothing in it, or comments alone.

**Why it matters.** An empty file would otherwise pass as one without errors.

**Example.** A file created and never filled in; a save that was interrupted.

**How to mend it.** Write the record, with ``article:`` and ``claims:``, or delete the file.

**When it is wrong.** Never.
""",
    "FC019": """
**What it does.** Finds a check that divides by what is exactly 0.

**Why it matters.** It says nothing about any figure. A divisor that only may be 0 is no error; what can be said
without it is.

**Example.** ``a / (b - b) = c``; ``growth(now, before) = 5%`` where ``before`` is 0.

**How to mend it.** Write the relation as a product: ``a = c * b``. Growth from nothing has no percentage.

**When it is wrong.** Never.
""",
    "FC020": """
**What it does.** Finds a breakdown that leaves open what it means: no parts; neither ``complete`` nor ``rest``, or
both; a ``rest`` that already names something else; or a check with both ``that`` and ``breakdown``.

**Why it matters.** Whether the parts are all of the whole decides what can be deduced.

**Example.** ``breakdown: {total: {growth: g}, parts: [{share: s, growth: h}]}``.

**How to mend it.** ``complete: true`` where the article lists all parts, ``rest: a name`` where the remainder is of
interest, ``complete: false`` otherwise.

**When it is wrong.** Never.
""",
    "FC022": """
**What it does.** Finds characters that nobody can see and that change what is read: zero-width spaces and joiners,
marks and overrides of writing direction, a byte order mark inside the text, line ends that only some programs know.

**Why it matters.** A value can read 1003 on the screen and be 3001 in the file; two ids can look alike and differ.

**Example.** Text copied from a web page, with U+200B between two characters.

**How to mend it.** Delete it: retype the word, or use an editor that shows such characters.

**When it is wrong.** Scripts that need joiners (Persian, Hindi): it is a warning for that reason.
""",
    "FC104": """
**What it does.** Compares the value of each entry of ``also`` with the claim's own. They are one figure, so some number
must fit them all: ``$383.3 billion`` and 383,285 million do. FC104 says when none does.

**Why it matters.** Headline and body contradict each other, in one article.

**Example.** ``value: 2605万元`` with ``also: [{exact: 贷款两千万元以下, value: 2000万元以下}]``.

**How to mend it.** Look at the article again. If it does print both, keep them as two claims with a check between
them; that can be acknowledged with ``known`` and a reason.

**When it is wrong.** When the two places mean different things: then they are two claims.
""",
    "FC106": """
**What it does.** Finds a quote of more than 40 characters.

**Why it matters.** A quote is evidence for one figure, not a copy of the article; a long one breaks with every edit.

**Example.** A whole sentence with five figures in it, given to each of its five claims.

**How to mend it.** Keep the words around the figure. Where they stand more than once, a short ``prefix`` or ``suffix``
tells which.

**When it is wrong.** Never: no figure needs more.
""",
}
"""The pages by code, in Markdown with reStructuredText's double back-quotes, like the docstrings of the rules."""
