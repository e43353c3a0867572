"""The public names, as a program that imports the package uses them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

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
report = verify(["x.html", "a.yaml", "no.txt", "x.txt"])
print([(finding.file, finding.code) for finding in report.findings])
print(report.files, report.errors)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "['FC201']",
        "[('a.yaml', 'FC201'), ('x.html', 'FC501'), ('x.txt', 'FC201')]",
        "('a.yaml', 'x.html', 'x.txt') ('no.txt: no such file',)",
    ]
