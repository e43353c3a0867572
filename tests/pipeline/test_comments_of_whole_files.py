"""Comments that speak for a whole record, and those of an article in Markdown."""

from __future__ import annotations

from pathlib import Path

RECORD = """\
{head}article: {{title: A}}
claims:
  - {{id: a, value: 11家, quote: 11家}}
checks: [a = {value}家]
"""


def concise(factcheck, file: str) -> list[str]:
    return factcheck("verify", "--output-format", "concise", file).stdout.splitlines()


def test_at_the_head_of_a_record_it_speaks_for_all_of_it(factcheck, tmp_path: Path) -> None:
    head = "# of 2019\n\n# factcheck: ignore[FC201] the desk has asked\n\n"
    (tmp_path / "r.yaml").write_text(RECORD.format(head=head, value=12), encoding="utf-8")
    (line,) = concise(factcheck, "r.yaml")
    assert line.startswith("r.yaml:8:10: FC201 ")
    assert line.endswith("[known: the desk has asked]")
    (tmp_path / "r.yaml").write_text(RECORD.format(head=head, value=11), encoding="utf-8")
    assert concise(factcheck, "r.yaml") == [
        "r.yaml:3:1: FC023 warning: nothing in this file is a FC201 any more; delete it from the comment"
    ]


ARTICLE = """\
# Harbour

"Shipments were three times less than in May," the mayor said.

{comment}
"Wages were three times less than in May," she added.

```
<!-- factcheck: ignore[FC201] only shown -->
```
"""


def test_in_markdown_it_speaks_for_the_next_paragraph(factcheck, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(ARTICLE.format(comment="<!-- factcheck: ignore[FC605] quoted -->"), encoding="utf-8")
    first, second = concise(factcheck, "a.md")
    assert first.startswith("a.md:3:")
    assert "known" not in first
    assert second.startswith("a.md:6:")
    assert second.endswith("[known: quoted]")
    (tmp_path / "r.yaml").write_text("article: {title: t, text: a.md}\nclaims: []\n", encoding="utf-8")
    assert concise(factcheck, "r.yaml") == [first, second]  # the text that a record keeps


def test_before_everything_else_it_speaks_for_the_whole_text(factcheck, tmp_path: Path) -> None:
    front = "---\ntitle: x\n---\n\n<!-- factcheck: ignore[FC605] quoted -->\n\n"
    (tmp_path / "a.md").write_text(front + ARTICLE.format(comment=""), encoding="utf-8")
    lines = concise(factcheck, "a.md")
    assert len(lines) == 2
    assert all(line.endswith("[known: quoted]") for line in lines)


def test_what_is_not_right_with_one_is_said(factcheck, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(ARTICLE.format(comment="<!-- factcheck: ignore[FC605] -->"), encoding="utf-8")
    assert (
        "a.md:5:1: FC024 warning: an acknowledgement needs a reason; write '<!-- factcheck: ignore[FC201] the reason -->'"
        in concise(factcheck, "a.md")
    )
    (tmp_path / "a.md").write_text("Nothing.\n\n<!-- factcheck: ignore[FC605] old -->\n\nNothing.\n", encoding="utf-8")
    assert concise(factcheck, "a.md") == [
        "a.md:3:1: FC023 warning: nothing here is a FC605 any more; delete it from the comment"
    ]
