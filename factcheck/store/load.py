"""One record file to an Article, with everything that is wrong with it."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import FactcheckError, InputError, whereabouts
from ..model import NOWHERE, Article, Claim, Place
from ..text.decode import DecodingError, decode
from ..text.fold import HIDDEN
from .claims import Places, Positions, read_claim, read_defaults
from .fields import ARTICLE, RECORD
from .nodes import SequenceNode, compose, place
from .reader import Reader

if TYPE_CHECKING:
    from ..findings import Problem

MAX_BYTES = 16 * 1024 * 1024
"""A record is one article; 16 MiB is a thousand times the largest seen."""


_HIDDEN_ELSEWHERE = "".join(character for character in HIDDEN if not "\u2000" <= character <= "\u2fff")
"""Those of the hidden characters whose first byte in UTF-8 is not 0xE2."""


class Record(NamedTuple):
    """A file as read: its article (None where nothing of it can be used) and its problems."""

    file: str
    article: Article | None
    problems: list[Problem]
    text: str = ""
    """The record's own text, for excerpts."""

    def __repr__(self) -> str:
        return f"<Record {self.file}: {self._numbers()}>"

    def _numbers(self) -> str:
        from ..text.shown import counted

        said = self.article._numbers() if self.article is not None else "cannot be read"
        return f"{said}; {counted(len(self.problems), 'problem')}" if self.problems else said

    def _repr_html_(self) -> str:
        """The record as a notebook shows it: what is wrong with it, then its claims and checks."""
        from ..text.shown import page, table

        wrong = [(problem.code, f"line {problem.place.line}", problem.message) for problem in self.problems]
        inner = self.article._repr_html_() if self.article is not None else ""
        return page(self.file, table(("", "", "what is wrong with the record"), wrong), inner)


def load_record(path: str) -> Record:
    """Read one record file. Raises InputError when the file itself cannot be read; bad content gives problems."""
    return load_bytes(read_bytes(path), path)


def read_bytes(path: str, most: int = MAX_BYTES, *, called: str = "") -> bytes:
    """A file's bytes. Raises InputError, in words, when it is missing, unreadable, not a file or larger than ``most``.

    ``called`` is what to call it in those words, where that is not its path.
    """
    name = called or path
    try:
        # Straight to the system: Python's own file objects cost as much again for each of thousands of small files.
        # Opened without waiting, since a pipe that nobody writes to would never open.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        try:
            status = os.fstat(handle)
            if stat.S_ISDIR(status.st_mode):
                raise IsADirectoryError
            if not stat.S_ISREG(status.st_mode):
                raise InputError(f"{name}: is a pipe or a device, not a file; read a record from a pipe with '-'")
            if status.st_size > most:
                raise InputError(f"{name}: larger than {most // 1024 // 1024} MiB; a record holds one article")
            data = os.read(handle, status.st_size + 1)
            while len(data) <= most and (more := os.read(handle, 1 << 16)):  # it grew, or came in pieces
                data += more
        finally:
            os.close(handle)
    except FileNotFoundError:
        raise InputError(f"{name}: no such file") from None
    except IsADirectoryError:
        raise InputError(f"{name}: is a folder, not a record") from None
    except PermissionError:
        raise InputError(f"{name}: no permission to read it") from None
    except (OSError, ValueError) as error:
        raise InputError(f"{name}: cannot be read ({getattr(error, 'strerror', None) or error})") from None
    if len(data) > most:
        raise InputError(f"{name}: larger than {most // 1024 // 1024} MiB; a record holds one article")
    return data


def load_bytes(data: bytes, file: str) -> Record:
    """A record from its bytes, named ``file`` in what is said of it."""
    if len(data) > MAX_BYTES:
        message = f"larger than {MAX_BYTES // 1024 // 1024} MiB; a record holds one article"
        return _unread(file, "FC015", message, NOWHERE)
    try:
        text = decode(data)
    except DecodingError as error:
        spot = Place(error.line, error.column, error.line, error.column + 1)
        return _unread(file, "FC002", str(error), spot)
    return load_text(text, file)


def _unread(file: str, code: str, message: str, spot: Place) -> Record:
    from ..findings import Problem

    return Record(file, None, [Problem(code, message, file, spot)])


def load_text(text: str, file: str) -> Record:
    """A record from its text, named ``file`` in what is said of it."""
    try:
        return _load_text(text, file)
    except FactcheckError:
        raise
    except Exception as error:  # what nobody foresaw in one record costs that one alone
        from ..boundary import internal_problem

        return Record(file, None, [internal_problem(file, NOWHERE, whereabouts(error))], text)


def _load_text(text: str, file: str) -> Record:
    if text.startswith("\ufeff"):
        text = text[1:]
    root, problems = compose(text, file)
    reader = Reader(file, problems, text)
    _report_hidden(reader, text)
    if root is None:
        if not problems:
            reader.problem("FC018", NOWHERE, "the file is empty; a record has 'article:' and 'claims:'")
        return Record(file, None, problems, text)
    sections = reader.fields(root, RECORD, "a record")
    if not sections:
        if not problems:
            reader.problem("FC018", root, "the record is empty; it has 'article:' and 'claims:'")
        return Record(file, None, problems, text)
    head = sections.get("article")
    if head is None:
        reader.problem(
            "FC006", root, "a record lacks 'article': at least the article's title; add 'article: {title: …}'"
        )
    nodes = reader.fields(head, ARTICLE, "an article") if head is not None else {}
    if head is not None:
        reader.require(nodes, ARTICLE, head, "an article")
    reader.article = article = reader.identifier(nodes.get("id"), "id") or article_id(file)
    defaults = read_defaults(reader, sections["defaults"]) if "defaults" in sections else {}
    truncate = "rounding" in nodes and reader.choice(nodes["rounding"], "rounding", ARTICLE["rounding"]) == "truncate"
    kept = reader.text(nodes.get("text"), "text")
    positions = Positions(text, file)
    claims = _claims(reader, sections.get("claims"), defaults, truncate, bool(kept), positions)
    unknowns: dict[str, Any] = {}
    checks: Any = ()
    if "unknowns" in sections or ("checks" in sections and _readable(sections)):
        from .checks import read_checks, read_unknowns

        if "unknowns" in sections:
            unknowns = read_unknowns(reader, sections["unknowns"])
        if "checks" in sections and _readable(sections):
            checks = read_checks(reader, sections["checks"], {claim.id: claim for claim in claims}, unknowns)
    text_of = reader.text
    return Record(
        file,
        Article(
            id=article,
            file=file,
            title=text_of(nodes.get("title"), "title"),
            publication=text_of(nodes.get("publication"), "publication"),
            author=text_of(nodes.get("author"), "author"),
            published=reader.date(nodes["published"], "published") if "published" in nodes else "",
            lang=text_of(nodes.get("lang"), "lang"),
            url=text_of(nodes.get("url"), "url"),
            text=kept,
            truncate=truncate,
            note=text_of(nodes.get("note"), "note"),
            tags=reader.texts(nodes.get("tags"), "tags"),
            claims=claims,
            checks=checks,
            unknowns=unknowns,
            place=place(nodes["title"]) if "title" in nodes else NOWHERE,
            text_place=place(nodes["text"]) if kept else NOWHERE,
        ),
        problems,
        text,
    )


def _readable(sections: dict[str, Any]) -> bool:
    """Whether there is a list of claims for the checks to name; where there is something else, that has been said."""
    claims = sections.get("claims")
    return claims is None or type(claims) is SequenceNode


def article_id(file: str) -> str:
    """An article's id from its file's stem: what is not allowed in a name becomes ``_``."""
    stem = os.path.splitext(os.path.basename(file))[0]  # noqa: PTH119, PTH122
    name = "".join(c if ("_" + c).isidentifier() else "_" for c in stem)
    return name if name.isidentifier() else "_" + name


def _claims(
    reader: Reader, node: Any, defaults: dict[str, Any], truncate: bool, has_text: bool, positions: Positions
) -> tuple[Claim, ...]:
    if node is None:
        return ()
    if type(node) is not SequenceNode:
        reader.not_listed(node, "'claims' must be a list, one '- ' entry for each claim")
        return ()
    claims: list[Claim] = []
    lines: dict[str, Place] = {}
    for i, item in enumerate(node.items):
        claim = read_claim(reader, item, defaults, truncate, has_text, Places(positions, i))
        if claim is None:
            reader.lost = True
        if claim is None or not claim.id:
            continue
        if claim.id in lines:
            message = f"'{claim.id}' already names the claim at line {lines[claim.id].line}; ids are unique in a file"
            reader.problem("FC009", claim.place, message, claim.id)
            continue
        lines[claim.id] = claim.place
        claims.append(claim)
    return tuple(claims)


def _report_hidden(reader: Reader, text: str) -> None:
    """Say where characters stand that nobody can see; only the first of each kind, with their number."""
    if text.isascii():
        return
    # Most of them begin with one byte in UTF-8, and a byte is found ten times as fast as a character of wide text.
    general = b"\xe2" in text.encode("utf-8", "surrogatepass")
    for character in HIDDEN if general else _HIDDEN_ELSEWHERE:
        at = text.find(character)
        if at < 0:
            continue
        from ..text.lines import line_and_column

        line, column = line_and_column(text, at)
        number = text.count(character)
        times = "" if number == 1 else f", here and {number - 1} more times"
        message = f"an invisible character U+{ord(character):04X} stands in the record{times}; delete it"
        reader.problem("FC022", Place(line, column, line, column + 1), message)
