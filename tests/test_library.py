"""The public names, as a program that imports the package uses them."""

from __future__ import annotations

import doctest
import os
import pickle
import pydoc
import subprocess
import sys
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

import factcheck

RECORD = """\
article: {title: t}
claims:
  - {id: 甲, value: 3家, quote: 共3家}
  - {id: 乙, value: 4家, quote: 另有4家}
checks:
  - 甲 = 乙
"""


def test_the_names_are_what_they_say_whatever_was_imported_first(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(RECORD, encoding="utf-8")
    program = """
import factcheck.verify.engine, factcheck.search, factcheck.diff, factcheck.extract
from factcheck import diff, extract, load, search, verify
records = load("a.yaml")
print([finding.code for finding in verify(records).findings])
print([finding.code for finding in verify("a.yaml").findings])
print([match.id for match in search("甲", ["a.yaml"])][:1])
print(list(diff("a.yaml", "a.yaml")))
print(len(extract("全市新建学校3所。").articles))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == ["['FC201']", "['FC201']", "['甲']", "[]", "1"]


def test_importing_the_package_imports_nothing_heavy() -> None:
    program = "import sys, factcheck; print(sorted({'click', 'rich', 'yaml', 'z3', 'rapidfuzz'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


def test_text_is_verified_as_records_are(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(RECORD, encoding="utf-8")
    (tmp_path / "x.txt").write_text("全年收入15.6亿元，比上年的12.0亿元增长20%。\n", encoding="utf-8")
    (tmp_path / "x.html").write_text("<p>会期为2月30日。</p>\n", encoding="utf-8")
    program = """
from factcheck import verify
print([finding.code for finding in verify("x.txt").findings])
report = verify(["x.html", "a.yaml", "x.txt"])
print([(finding.file, finding.code) for finding in report.findings])
print(report.files, report.errors)
print([(f.code, f.severity) for f in verify(text="全年收入15.6亿元，比上年的12.0亿元增长20%。").findings])
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "['FC201']",
        "[('a.yaml', 'FC201'), ('x.html', 'FC501'), ('x.txt', 'FC201')]",
        "('a.yaml', 'x.html', 'x.txt') ()",
        "[('FC201', 'warning')]",
    ]


def test_each_name_is_there_after_a_bare_import_and_is_a_function(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(RECORD, encoding="utf-8")
    program = """
import factcheck, inspect, pickle
assert {"verify", "load", "search", "diff", "extract", "InputError"} <= set(dir(factcheck))
print([finding.code for finding in factcheck.verify("a.yaml").findings])
for name in ("verify", "load", "search", "diff", "extract"):
    public = getattr(factcheck, name)
    assert inspect.isfunction(public) and pickle.loads(pickle.dumps(public)) is public
    print(name, *inspect.signature(public).parameters)
import factcheck.verify.engine as engine
assert factcheck.verify.engine is engine and inspect.isfunction(factcheck.verify)
try:
    factcheck.verfiy
except AttributeError as error:
    print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "['FC201']",
        "verify records text published",
        "load records",
        "search query within limit cache",
        "diff old new",
        "extract text published lang",
        "module 'factcheck' has no attribute 'verfiy'",
    ]


def test_what_is_found_can_be_sent_to_another_process(corpus: Path) -> None:
    reports = [
        factcheck.verify(corpus),
        factcheck.verify(text="会期为2月30日。"),
        factcheck.verify(text="共有3所学校。"),
    ]
    assert [[f.code for f in report.findings] for report in reports] == [["FC201"], ["FC501"], []]
    records, matches = factcheck.load(corpus), factcheck.search("甲", corpus)
    changes = factcheck.diff(*records)
    for one in (*reports, records, matches, changes, factcheck.extract("共有3所学校。").articles[0].title):
        assert pickle.loads(pickle.dumps(one)) == one


def test_help_is_that_of_the_function() -> None:
    page = pydoc.render_doc(factcheck.verify, renderer=pydoc.plaintext)
    assert page.splitlines()[0] == "Python Library Documentation: function verify in module factcheck.verify"
    for word in ("Path", "factcheck.load", "Report", "InputError", "acknowledged"):
        assert word in page
    assert "PACKAGE CONTENTS" not in page


SCHOOL = """\
article: {title: 城南新校九月开学}
claims:
  - {id: 在校生, value: 1260名, quote: 在校生1260名}
  - {id: 男生, value: 684名, quote: 男生684名}
  - {id: 女生, value: 612名, quote: 女生612名}
  - {id: 男生占比, value: 51.4%, quote: 男生占51.4%}
checks:

  - 男生 + 女生 = ?全部
  - 男生 / ?全部 = 男生占比
  - 在校生 = ?全部
"""


@pytest.mark.parametrize("name", ["verify", "load", "search", "diff"])
def test_what_a_docstring_shows_is_so(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder, text in (("claims", SCHOOL), ("corrected", SCHOOL.replace("684名", "648名"))):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "school.yaml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    public = getattr(factcheck, name)
    (example,) = doctest.DocTestFinder(recurse=False).find(public, name, globs={"factcheck": factcheck})
    assert example.examples
    assert doctest.DocTestRunner(verbose=False).run(example).failed == 0


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in with two records, one of them wrong."""
    folder = tmp_path / "claims"
    folder.mkdir()
    (folder / "a.yaml").write_text(RECORD, encoding="utf-8")
    (folder / "b.yaml").write_text(RECORD.replace("甲 = 乙", "甲 < 乙"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return folder


def ways(folder: Path) -> list[Any]:
    """Two records, in all the ways in which they can be given."""
    both = [folder / "a.yaml", folder / "b.yaml"]
    records = factcheck.load(folder)
    articles = [record.article for record in records]
    return [
        folder, str(folder), os.fspath(folder) + "/", [folder], both, tuple(map(str, both)), (path for path in both),
        records, iter(records), articles, [both[0], records[1]], [records[0], str(both[1])], [articles[0], both[1]],
        [records[1], folder],
    ]  # fmt: skip


def test_paths_records_and_iterables_of_them_alike(corpus: Path) -> None:
    for given in ways(corpus):
        assert sorted(record.file[-6:] for record in factcheck.load(given)) == ["a.yaml", "b.yaml"]
    for given in ways(corpus):
        report = factcheck.verify(given)
        assert [(f.file[-6:], f.line, f.code) for f in report.findings] == [("a.yaml", 6, "FC201")]
        assert (len(report.files), report.ok) == (2, False)
    for given in ways(corpus):
        assert sorted((m.file[-6:], m.id) for m in factcheck.search("甲", given)) == [
            ("a.yaml", "甲"),
            ("b.yaml", "甲"),
        ]
    for given in ways(corpus):
        assert factcheck.diff(given, corpus) == []


def test_one_of_them_by_itself(corpus: Path) -> None:
    record = factcheck.load(corpus)[0]
    for given in (corpus / "a.yaml", "claims/a.yaml", record, record.article):
        assert [f.code for f in factcheck.verify(given).findings] == ["FC201"]
        assert len(factcheck.load(given)) == 1
        assert [match.id for match in factcheck.search("乙", given)] == ["乙"]
        (change, verdict, *_) = factcheck.diff(given, corpus / "b.yaml")
        assert {change.kind, verdict.kind} <= {"check-added", "check-removed", "check-changed", "check-verdict"}


def test_what_cannot_be_read_is_raised(corpus: Path) -> None:
    (corpus / "broken.yaml").write_text("article: [", encoding="utf-8")
    calls: dict[str, Callable[[Any], object]] = {
        "load": factcheck.load,
        "verify": factcheck.verify,
        "search": lambda given: factcheck.search("甲", given),
        "diff": lambda given: factcheck.diff(given, "claims/a.yaml"),
    }
    for name, call in calls.items():
        for given in ("clams", Path("clams")):
            with pytest.raises(factcheck.InputError, match="clams: no such file"):
                call(given)
        with pytest.raises(factcheck.InputError) as raised:
            call(["claims/a.yaml", "gone.yaml", "away"])
        assert {line.split(":")[0] for line in str(raised.value).splitlines()} == {"gone.yaml", "away"}
        for given in (5, None, b"claims", [5], [b"claims"]):
            with pytest.raises(TypeError, match=rf"^{name}\(\) takes a path"):
                call(given)
    assert [f.code for f in factcheck.verify("claims/broken.yaml").findings] == ["FC001"]
    for name in ("search", "diff"):  # which cannot say so in what they give
        with pytest.raises(factcheck.InputError, match=r"broken\.yaml"):
            calls[name]("claims")
        with pytest.raises(factcheck.InputError, match=r"broken\.yaml"):
            calls[name](factcheck.load("claims"))
    with pytest.raises(TypeError, match="not both"):
        factcheck.verify("claims", text="全市新建学校3所。")


def test_what_a_record_acknowledges_is_known(corpus: Path) -> None:
    (corpus / "a.yaml").write_text(
        RECORD.replace("甲 = 乙", "甲 = 乙  # factcheck: ignore[FC201] printed so"), encoding="utf-8"
    )
    report = factcheck.verify(corpus)
    assert [(f.code, f.known) for f in report.findings] == [("FC201", "printed so")]
    assert report.ok


def test_what_is_shown_is_short(corpus: Path) -> None:
    report = factcheck.verify("claims")
    record, _ = factcheck.load("claims")
    assert repr(report) == "<Report: 2 files, 4 claims, 2 checks; 1 error>"
    (shown,) = map(repr, report.findings)
    assert shown.startswith("<Finding claims/a.yaml:6:5: FC201 error: 3家 and 4家 cannot both be right")
    assert len(shown) <= 120
    assert repr(report.verdicts[0]) == "<Verdict fails: 甲 = 乙>"
    assert repr(record) == "<Record claims/a.yaml: t, 2 claims, 1 check>"
    assert record.article is not None
    assert repr(record.article) == "<Article a: t, 2 claims, 1 check>"
    assert repr(record.article.claims) == "(<Claim 甲: 3家>, <Claim 乙: 4家>)"
    assert repr(factcheck.search("甲", record)) == "[<Match claims/a.yaml:3 甲: 3家>]"
    (corpus / "c.yaml").write_text("article: [", encoding="utf-8")
    assert repr(factcheck.load("claims/c.yaml")) == "[<Record claims/c.yaml: cannot be read; 1 problem>]"


def test_a_notebook_shows_tables_and_reads_nothing_of_a_record_as_html(corpus: Path) -> None:
    (corpus / "a.yaml").write_text(RECORD.replace("title: t", "title: <script>x</script>"), encoding="utf-8")
    (corpus / "b.yaml").unlink()
    record = factcheck.load("claims")[0]
    for shown in (factcheck.verify("claims")._repr_html_(), record._repr_html_()):
        parser = Tags()
        parser.feed(shown)
        assert parser.open == []
        assert parser.seen <= {"div", "p", "b", "table", "thead", "tbody", "tr", "th", "td", "br", "details", "summary"}
    report = factcheck.verify("claims")._repr_html_()
    assert report.index("1 error") < report.index("claims/a.yaml:6") < report.index("甲: 3家 → 4家")
    assert "&lt;script&gt;" in record._repr_html_()


class Tags(HTMLParser):
    """Which elements there are, and which are open at the end."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.seen.add(tag)
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
