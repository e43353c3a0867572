"""How well figures are found, against gold that was annotated by hand: prints what is missed and what is false.

    python benchmarks/extract_gold.py [articles] [quantities] [bulletins] [slips]

``articles``: the page of nine articles (``../shared/articles``) against the records in ``claims/``; ``quantities``:
sentences of another project's specification (``../shared/cases``); ``bulletins``: our own twelve, under
``tests/extract/bulletins``; ``slips``: every one-digit slip in a bulletin's tied figures, found on raw text or not.
"""

from __future__ import annotations

import json
import sys
from fractions import Fraction
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from factcheck.extract import extract  # noqa: E402 - the path is set first, so that a checkout runs as it stands
from factcheck.extract.extraction import ArticleDraft, Extraction, Item  # noqa: E402
from factcheck.extract.figures import find, parse, read  # noqa: E402

PAGE = ROOT.parent / "shared" / "articles" / "jinzhou-page.txt"
CASES = ROOT.parent / "shared" / "cases" / "quantities.jsonl"
BULLETINS = ROOT / "tests" / "extract" / "bulletins"


def articles() -> None:
    """Every figure recorded in claims/: found with its exact span and value or not; claims that no record has."""
    from factcheck.store.load import load_record

    extraction = extract(PAGE.read_text("utf-8"), published="2020-05~")
    print(f"articles: {len(extraction.articles)} (nine are printed)")
    by_title = {article.title: article for article in extraction.articles}
    recorded = found = 0
    false: list[str] = []
    for path in sorted((ROOT / "claims").glob("*.yaml")):
        record = load_record(str(path)).article
        if record is None or record.title not in by_title:
            print(f"  {path.name}: no article of that title on the page")
            continue
        article = by_title[record.title]
        taken: set[int] = set()
        for claim in record.claims:
            for quote in (claim.quote, *claim.also):
                if quote is None or not (value := quote.value or claim.value):
                    continue
                recorded += 1
                item = _at(article, quote.exact, quote.prefix, value)
                if item is None:
                    print(f"  MISSED {path.stem}.{claim.id}: {value} in {quote.exact}")
                    continue
                taken.add(id(item))
                exact = (
                    value in (item.text, item.value)
                    or (item.kind == "date" and item.text.endswith(value))
                    or article.reading.text[item.at.start : item.at.end] == value
                )
                want, have = parse(value), item.figure
                same = item.kind in ("date", "numbering") or (
                    want is not None and have is not None and want.interval == have.interval
                )
                found += exact and same
                if not (exact and same):
                    print(
                        f"  INEXACT {path.stem}.{claim.id}: {value}, extracted {item.text} {'' if same else '(value differs)'}"
                    )
        values = {claim.value for claim in record.claims} | {q.value for claim in record.claims for q in claim.also}
        false += [
            f"{record.title[:12]}…: {item.text}"
            for item in article.items
            if item.claim and id(item) not in taken and item.text not in values
        ]
    print(f"recorded figures found with exact span and value: {found} of {recorded}")
    print(f"claims that no record has: {len(false)}" + "".join(f"\n  FALSE {line}" for line in false))
    errors = [p for a in extraction.articles for p in a.checks if p.verdict == "fails" and p.firm]
    print(f"errors raised on the page as printed: {len(errors)}")


def _at(article: ArticleDraft, exact: str, prefix: str, value: str) -> Item | None:
    """The item that states ``value`` inside the quote."""
    text = article.reading.text
    start = text.find(prefix + exact)
    while start >= 0:
        low, high = start + len(prefix), start + len(prefix) + len(exact)
        inside = [i for i in article.items if low <= i.at.start and i.at.end <= high]
        for item in inside:
            if text[item.at.start : item.at.end] == value:
                return item
        for item in inside:
            if value in text[item.at.start : item.at.end] or text[item.at.core : item.at.edge] in value:
                return item
        start = text.find(prefix + exact, start + 1)
    return None


def quantities() -> None:
    """Span and value of the specification's sentences, by language and model."""
    from collections import Counter

    right: Counter[tuple[str, str]] = Counter()
    total: Counter[tuple[str, str]] = Counter()
    for line in CASES.read_text("utf-8").splitlines():
        case = json.loads(line)
        key = (case["lang"], case["model"])
        text = case["input"]
        for expected in case["expected"]:
            if _set_aside(case, expected):
                continue
            total[key] += 1
            if _found(text, expected, case["lang"], case["model"]):
                right[key] += 1
            else:
                seen = [(text[s.start : s.end], s.sort) for s in find(text, case["lang"])]
                print(
                    f"  MISS {key[0]} {key[1]}: {text[:60]!r} wants {expected['text']!r} = {expected.get('value')}; has {seen[:5]}"
                )
    for key in sorted(total):
        print(f"{key[0]} {key[1]}: {right[key]} of {total[key]} ({100 * right[key] / total[key]:.0f} %)")


def _set_aside(case: dict[str, object], expected: dict[str, object]) -> bool:
    """Where the design reads otherwise: percentage points as percent, unbounded 多 and 几, a unit without a number."""
    value, text = expected.get("value"), str(expected["text"])
    if value is None or value == "null":
        return True
    if case["model"] == "NumberRangeModel":
        return any(c in text for c in "多几幾余") or (
            ")" in str(value) and "," in str(value) and not str(value).endswith(",)") and str(value).startswith("[")
        )
    return False


def _found(text: str, expected: dict[str, object], lang: str, model: str) -> bool:
    start, end = int(str(expected["start"])), int(str(expected["end"]))
    for s in find(text, lang):
        spans = {
            (s.start, s.end),
            (s.core, s.edge),
            (s.core, s.stop),
            (s.start, s.edge),
            (s.core, s.end),
            (s.start, s.stop),
        }
        places = range(s.core, s.stop)
        number = next((i for i in places if text[i].isdigit()), next((i for i in places if text[i].isalnum()), s.core))
        spans |= {(number, s.stop), (number, s.edge)}
        if (start, end) not in spans:
            continue
        figure = read(text, s)
        if figure is None:
            continue
        if model == "NumberRangeModel":
            low, high = _interval(str(expected["value"]))
            return (low or 0, high or 0) == (figure.interval.low or 0, figure.interval.high or 0)
        want = _number(str(expected["value"]).rstrip("%"))
        numbers = [figure.number]
        if figure.number is not None:
            base = figure.number * figure.unit.scale
            numbers += [base, base * 100]
        for have in numbers:
            if have is not None and want is not None and abs(Fraction(have) - want) <= abs(want) / 10**9:
                return True
        alone = parse(text[number : s.stop])
        if (
            alone is not None
            and alone.number is not None
            and want is not None
            and abs(Fraction(alone.number) - want) <= abs(want) / 10**9
        ):
            return True
    return False


def _number(text: str) -> Fraction | None:
    try:
        return Fraction(text)
    except ValueError:
        return None


def _interval(text: str) -> tuple[Fraction | None, Fraction | None]:
    low, high = text[1:-1].split(",")
    return _number(low) if low else None, _number(high) if high else None


def bulletins() -> None:
    """Recall and exact values on the twelve, false claims, and errors raised on them as written."""
    recall = value = total = false = errors = warnings = spans = 0
    for path in sorted(BULLETINS.glob("*.txt")):
        text = path.read_text("utf-8")
        gold = json.loads(path.with_suffix(".json").read_text("utf-8"))
        extraction = extract(text)
        items = [item for article in extraction.articles for item in article.items if item.claim]
        used: set[int] = set()
        for row in gold:
            if not row["claim"]:
                continue
            total += 1
            item = next((i for i in items if i.start < row["end"] and row["start"] < i.end), None)
            if item is None:
                print(f"  MISSED {path.stem}: {row['text']}")
                continue
            used.add(id(item))
            recall += 1
            spans += (item.start, item.end) == (row["start"], row["end"])
            if _same(item, row):
                value += 1
            else:
                print(f"  VALUE {path.stem}: {row['text']} read as {item.text}: {item.figure and item.figure.interval}")
        wrong = [i for i in items if id(i) not in used]
        false += len(wrong)
        for item in wrong:
            print(f"  FALSE {path.stem}: {item.text}")
        for article in extraction.articles:
            for p in article.checks:
                if p.verdict == "fails":
                    errors, warnings = errors + p.firm, warnings + (not p.firm)
                    print(f"  {'ERROR' if p.firm else 'WARNING'} {path.stem}: {p.check}: {p.reason}")
            for flaw in article.problems:
                warnings += 1
                print(f"  FLAW {path.stem}: {flaw.name}: {flaw.message}")
    print(
        f"recall {recall}/{total} = {recall / total:.3f}; exact value {value}/{recall} = {value / recall:.3f}; same span {spans}"
    )
    print(f"false claims {false}; on the twelve as written: {errors} errors, {warnings} warnings")


def _same(item: Item, row: dict[str, object]) -> bool:
    figure = item.figure
    if figure is None:
        return False
    if "low" not in row:
        return figure.number is None or figure.number == Fraction(str(row["number"])) or row["kind"] == "duration"
    low = None if row["low"] is None else Fraction(str(row["low"]))
    high = None if row["high"] is None else Fraction(str(row["high"]))
    return figure.interval.low == low and figure.interval.high == high


def findings(extraction: Extraction) -> set[tuple[str, str]]:
    """What raw text shows: failing checks and flaws, by what they say."""
    found = set()
    for article in extraction.articles:
        found |= {("check", p.reason.split(":")[0] + p.template) for p in article.checks if p.verdict == "fails"}
        found |= {(f.name, "") for f in article.problems}
    return found


def slips() -> None:
    """Every one-digit slip in a tied figure of each bulletin, found on raw text or not."""
    all_found = all_made = 0
    for path in sorted(BULLETINS.glob("*.txt")):
        text = path.read_text("utf-8")
        gold = json.loads(path.with_suffix(".json").read_text("utf-8"))
        clean = findings(extract(text))
        made = found = 0
        missed: dict[str, int] = {}
        for row in gold:
            if not row.get("tied"):
                continue
            for at in range(row["start"], row["end"]):
                if not (text[at].isdigit() and text[at].isascii()):
                    continue
                for digit in "0123456789":
                    if digit == text[at] or (digit == "0" and at == row["start"]):
                        continue
                    made += 1
                    hit = bool(findings(extract(text[:at] + digit + text[at + 1 :])) - clean)
                    found += hit
                    if not hit:
                        missed[row["text"]] = missed.get(row["text"], 0) + 1
        print(
            f"{path.stem}: {found} of {made} slips found ({100 * found / made:.0f} %)"
            + "".join(f"  {k}:{v}" for k, v in missed.items())
        )
        all_found, all_made = all_found + found, all_made + made
    print(f"all: {all_found} of {all_made} ({100 * all_found / all_made:.0f} %)")


PARTS = {"articles": articles, "quantities": quantities, "bulletins": bulletins, "slips": slips}

if __name__ == "__main__":
    for name in sys.argv[1:] or list(PARTS):
        print(f"== {name}")
        PARTS[name]()
