"""Word files that mean harm, or are broken: read, or refused in one sentence; never anything else."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factcheck.errors import InputError
from factcheck.extract.docx import docx_text
from factcheck.extract.read import read_text

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
PARAGRAPH = "<w:p><w:r><w:t>企业3户</w:t></w:r></w:p>"
RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="{}"/></Relationships>'
)


def packed(files: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def word(body: str) -> bytes:
    return packed({"word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>"})


def cell(inner: str, *properties: str) -> str:
    return f"<w:tc><w:tcPr>{''.join(properties)}</w:tcPr><w:p><w:r><w:t>{inner}</w:t></w:r></w:p></w:tc>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def flagged(data: bytes, central: int, local: int, value: int) -> bytes:
    """The archive with a byte set at these offsets of every header."""
    changed = bytearray(data)
    for mark, offset in ((b"PK\x01\x02", central), (b"PK\x03\x04", local)):
        at = 0
        while (at := changed.find(mark, at)) >= 0:
            changed[at + offset] |= value
            at += 4
    return bytes(changed)


GOOD = word(PARAGRAPH)
LONG = 40 * 1024 * 1024
REFUSED = {
    "columns by the billion": (word(table(cell("3", '<w:gridSpan w:val="1000000000"/>'))), "spans 1000000000 columns"),
    "columns of no number": (word(table(cell("3", '<w:gridSpan w:val="many"/>'))), "spans many columns"),
    "columns beyond any integer": (word(table(cell("3", f'<w:gridSpan w:val="{"9" * 5000}"/>'))), "spans 9999"),
    "many wide cells of much text": (word(table(cell("x" * 100_000, '<w:gridSpan w:val="999"/>'))), "more text than"),
    "one wide cell in many rows": (
        word(table(cell("x" * 90_000, "<w:vMerge w:val='restart'/>"), *[cell("", "<w:vMerge/>")] * 900)),
        "more text than can be read",
    ),
    "a bomb": (packed({"word/document.xml": b" " * LONG}), "unpacks to more than 32 MiB"),
    "a bomb in the list of parts": (packed({"_rels/.rels": b" " * LONG, "word/document.xml": ""}), "more than 32 MiB"),
    "entities in entities": (
        packed({"word/document.xml": '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><x>&c;</x>'}),
        "definitions of its own",
    ),
    "an entity from a file": (
        packed({"word/document.xml": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'}),
        "definitions of its own",
    ),
    "definitions from elsewhere": (
        packed({"word/document.xml": '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><x/>'}),
        "definitions of its own",
    ),
    "an unknown entity": (word("<w:p>&nbsp;</w:p>"), "undefined entity"),
    "XML cut short": (packed({"word/document.xml": "<w:document"}), "unclosed token"),
    "XML of no encoding": (packed({"word/document.xml": '<?xml version="1.0" encoding="klingon"?><x/>'}), "encoding"),
    "no XML": (packed({"word/document.xml": b"\xff\xfe\x00"}), "XML is broken"),
    "no body": (packed({"word/document.xml": f"<w:document {W}/>"}), "no body"),
    "another root": (packed({"word/document.xml": "<html/>"}), "no body"),
    "no document": (packed({"word/styles.xml": "<x/>"}), "no word/document.xml"),
    "nested deep": (word("<w:p>" * 50_000 + "</w:p>" * 50_000), "nested more than 1000 deep"),
    "with a password": (flagged(GOOD, 8, 6, 1), "has a password"),
    "packed as nobody packs": (flagged(GOOD, 10, 8, 99 & ~8), "method"),
    "packed with bzip2": (packed({"word/document.xml": b"<x/>"}, zipfile.ZIP_BZIP2), "method 12"),
    "packed with lzma": (packed({"word/document.xml": b"<x/>"}, zipfile.ZIP_LZMA), "method 14"),
    "an older Office file": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "a .doc"),
    "empty": (b"", "not a zip file"),
    "no archive": (b"hello 3", "not a zip file"),
    "cut in half": (GOOD[: len(GOOD) // 2], "not a zip file"),
    "a wrong checksum": (GOOD.replace(GOOD[14:18], struct.pack("<I", 7)), "damaged one"),
    "many members": (packed({f"x{n}": b"" for n in range(10_001)}), "more than 10000 files"),
}


@pytest.mark.parametrize(("data", "says"), REFUSED.values(), ids=list(REFUSED))
def test_refused_in_one_sentence(data: bytes, says: str) -> None:
    with pytest.raises(InputError) as caught:
        read_text(data, "a.docx")
    message = str(caught.value)
    assert message.startswith("a.docx: ")
    assert says in message
    assert message.isprintable() and len(message) < 300


def test_the_program_refuses_them_and_reads_the_rest(factcheck, tmp_path: Path) -> None:
    for number, (data, _) in enumerate(REFUSED.values()):
        (tmp_path / f"{number}.docx").write_bytes(data)
    (tmp_path / "good.docx").write_bytes(GOOD)
    (tmp_path / "a.html").write_text("<p>3户<![<", encoding="utf-8")
    names = [f"{number}.docx" for number in range(len(REFUSED))]
    done = factcheck("verify", "-v", *names, "good.docx", "a.html")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == len(names)
    assert "good.docx  企业3户  (1 figure: tied to nothing)" in done.stdout
    assert "a.html" in done.stdout


def test_every_byte_of_a_document_damaged() -> None:
    whole = docx_text(GOOD, "a.docx")
    for at in range(len(GOOD)):
        data = bytearray(GOOD)
        data[at] ^= 0xFF
        try:
            assert docx_text(bytes(data), "a.docx") in (whole, "\n"), at
        except InputError as error:
            assert str(error).startswith("a.docx: ")


@given(st.binary(max_size=300))
@example(b"PK\x05\x06" + bytes(18))
@example(b"PK\x05\x06" + b"\xff" * 18)
def test_any_bytes_as_a_document(data: bytes) -> None:
    for document in (data, GOOD[:60] + data + GOOD[60:], packed({"word/document.xml": data})):
        try:
            docx_text(document, "a.docx")
        except InputError as error:
            assert str(error).startswith("a.docx: ")


def test_where_the_document_is() -> None:
    main = f"<w:document {W}><w:body>{PARAGRAPH}</w:body></w:document>"
    for target, place in (("word/document2.xml", "word/document2.xml"), ("/text.xml", "text.xml"), ("../../x", "x")):
        assert docx_text(packed({"_rels/.rels": RELS.format(target), place: main}), "a.docx") == "企业3户\n"
    # A target that is not there: the usual place.
    assert (
        docx_text(packed({"_rels/.rels": RELS.format("gone.xml"), "word/document.xml": main}), "a.docx") == "企业3户\n"
    )
    strict = main.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    assert docx_text(packed({"word/document.xml": strict}), "a.docx") == "企业3户\n"


def test_what_of_a_document_is_text() -> None:
    body = (
        "<w:p><w:pPr><w:tabs><w:tab w:pos='1'/></w:tabs></w:pPr><w:r><w:t>投资</w:t><w:tab/><w:t>3亿元</w:t><w:br/>"
        "<w:t>下</w:t><w:br w:type='page'/><w:cr/><w:noBreakHyphen/><w:ptab/></w:r></w:p>"
        "<w:p><w:ins><w:r><w:t>添</w:t></w:r></w:ins><w:del><w:r><w:delText>删</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom><w:hyperlink><w:r><w:t>链</w:t></w:r></w:hyperlink>"
        "<w:sdt><w:sdtContent><w:r><w:t>控</w:t></w:r></w:sdtContent></w:sdt></w:p>"
        "<w:p><w:r><w:drawing><w:p><w:r><w:t>图中</w:t></w:r></w:p></w:drawing></w:r></w:p>"
        "<w:p><w:r><w:ruby><w:rt><w:r><w:t>gōng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>工</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>"
    )
    assert docx_text(word(body), "a.docx") == "投资\t3亿元\n下\n-\t\n\n添链控\n\n工\n"


def test_tables_row_by_row() -> None:
    down, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    body = table(
        cell("地区", down) + cell("投资", '<w:gridSpan w:val="2"/>'),
        cell("", on) + cell("上年") + cell("今年"),
        cell("锦州") + cell("3") + f"<w:tc><w:p/>{table(cell('4'), cell('5'))}</w:tc>",
    )
    assert docx_text(word(body), "a.docx") == "地区\t投资\t投资\n\n地区\t上年\t今年\n\n锦州\t3\t\n4\n5\n"
    # What goes on from nothing is a cell of its own.
    assert docx_text(word(table(cell("3", on))), "a.docx") == "3\n"
    assert docx_text(word(table(cell("1"), cell("1") + cell("2", on))), "a.docx") == "1\n\n1\t2\n"


WORDS = st.text(st.sampled_from("企业3户 ab\t\n"), max_size=8)
SPANS = st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(0, 2), st.integers(0, 2))


@settings(max_examples=25)
@given(
    st.lists(
        st.one_of(WORDS, st.tuples(st.lists(WORDS, min_size=9, max_size=9), st.lists(SPANS, max_size=2))), max_size=5
    )
)
def test_as_python_docx_reads_it(blocks: list[str | tuple[list[str], list[tuple[int, int, int, int]]]]) -> None:
    """Documents as a person makes them, with merged cells: the library that writes them reads the same."""
    docx = pytest.importorskip("docx")
    document = docx.Document()
    for block in blocks:
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        grid = document.add_table(3, 3)
        for number, text in enumerate(block[0]):
            grid.cell(number // 3, number % 3).text = text
        for top, left, bottom, right in block[1]:
            try:
                grid.cell(top, left).merge(grid.cell(bottom, right))
            except docx.exceptions.InvalidSpanError:
                continue
    lines: list[str] = []
    for block_read in document.iter_inner_content():
        if hasattr(block_read, "rows"):
            lines += ["\t".join(one.text for one in row.cells) for row in block_read.rows]
        else:
            lines.append(block_read.text)
    out = io.BytesIO()
    document.save(out)
    assert docx_text(out.getvalue(), "a.docx") == "\n\n".join(line for line in lines if line.strip()) + "\n"
