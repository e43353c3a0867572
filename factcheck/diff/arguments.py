"""What was typed after ``factcheck diff`` to the two sides that are meant.

=====================  ==========================================================================
nothing                the working tree against HEAD, at the configured paths
``PATH`` or ``ID``     that file, folder or article in the working tree against HEAD
``REV``                the working tree against that revision
``A..B``               revision A against revision B; with ``...`` B against where it left A
``REV:PATH``           that path in the working tree against the revision
``OLD NEW``            each a path, ``REV:PATH``, ``REV``, an article's id, or ``-``
``REV… PATH…``         one or two revisions, or a range, at those paths only
=====================  ==========================================================================

An existing path comes before a revision of the same name; ``main:`` is always the revision.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from ..errors import InputError
from .side import Side
from .sources import WORKING_TREE, from_id, from_path, from_paths, from_stdin

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .git import Repository

Sides = tuple[Side, Side]


class Named(NamedTuple):
    """One argument, understood: ``sort`` is stdin, path, range, tree (``REV:PATH``), revision or name."""

    sort: str
    text: str
    revision: str = ""
    path: str = ""
    other: str = ""
    """The second revision of a range; ``…`` before it where the range has three dots."""


class Sources:
    """Where arguments are looked up."""

    def __init__(
        self,
        default_paths: Callable[[], Sequence[str]] = lambda: ("claims",),
        stdin: Callable[[], bytes] = lambda: b"",
        stdin_filename: str = "stdin.yaml",
    ) -> None:
        """``default_paths`` gives the configured paths (or raises InputError), ``stdin`` what was piped in."""
        self._default_paths = default_paths
        self._stdin = stdin
        self._stdin_filename = stdin_filename
        self._repositories: dict[str, Repository] = {}

    def sides(self, arguments: Sequence[str]) -> Sides:
        """The old and the new side that the arguments mean. Raises InputError, in words."""
        named = [self._understand(argument) for argument in arguments]
        revisions = 0
        while revisions < min(2, len(named)) and named[revisions].sort == "revision":
            revisions += 1
        rest = arguments[revisions:]
        if named and named[0].sort == "range":
            return self._range(named[0], arguments[1:])
        if not named:
            return self._against("HEAD", ())
        if revisions == 2:
            return self._two_revisions(arguments[0].removesuffix(":"), arguments[1].removesuffix(":"), rest)
        if revisions == 1 and all(self._is_path(one, named[0].revision) for one in named[1:]):
            return self._against(named[0].revision, rest)
        if len(named) == 1:
            return self._one(named[0])
        if len(named) > 2:
            raise InputError("two things can be compared; more paths may follow revisions only: diff REV [REV] PATH…")
        old, new = named
        if old.sort == "path" and new.sort == "revision":
            new = new._replace(sort="tree", path=self._inside(old.text))
        if old.sort == new.sort == "stdin":
            raise InputError("'-' can be one of the two only: standard input is read once")
        return self._side(old), self._side(new)

    # What an argument is

    def _understand(self, text: str) -> Named:
        if text == "-":
            return Named("stdin", text)
        if not text:
            raise InputError("an empty argument names nothing to compare")
        if os.path.lexists(text):
            return Named("path", text)
        dots = "..." if "..." in text else ".."
        if ".." in text and ":" not in text:
            first, _, last = text.partition(dots)
            if not first.endswith("/") and not last.startswith("/"):
                return Named("range", text, first or "HEAD", other=("…" if dots == "..." else "") + (last or "HEAD"))
        revision, colon, path = text.partition(":")
        if colon and revision and self._commit(revision):
            if not path:
                return Named("revision", text, revision)
            if path.startswith(("./", "../")) or path == ".":
                path = self._repository().inside(path)
            return Named("tree", text, revision, path)
        if not colon and self._commit(text):
            return Named("revision", text, text)
        return Named("name", text)

    def _commit(self, revision: str) -> str | None:
        try:
            return self._repository().commit(revision)
        except InputError:
            return None  # no git, or no repository: then it is none

    def _is_path(self, named: Named, revision: str) -> bool:
        """Whether an argument after a revision is a path here or there."""
        if named.sort == "path":
            return True
        return named.sort == "name" and bool(self._there(named.text, revision))

    def _there(self, path: str, revision: str) -> bool:
        """Whether a path that is not in the working tree is in the revision."""
        from .revisions import commit_of, record_blobs

        try:
            repository = self._repository()
            return bool(record_blobs(repository, commit_of(repository, revision), [repository.inside(path)]))
        except InputError:
            return False

    # One argument

    def _one(self, named: Named) -> Sides:
        if named.sort == "stdin":
            raise InputError("'-' needs something to be compared with: diff OLD -")
        if named.sort == "path":
            return self._against("HEAD", (named.text,), self._repository(named.text))
        if named.sort == "tree":
            repository = self._repository()
            return self._against(named.revision, (os.path.relpath(os.path.join(repository.top, named.path)),))  # noqa: PTH118
        if self._there(named.text, "HEAD"):
            return self._against("HEAD", (named.text,))
        old, new = self._against("HEAD", ())
        before, after = from_id(named.text, old), from_id(named.text, new)
        if before is None and after is None:
            raise self._unknown(named.text, [a.id for side in (old, new) for a in side.articles])
        return before or old._replace(records=()), after or new._replace(records=())

    def _against(self, revision: str, paths: Sequence[str], repository: Repository | None = None) -> Sides:
        """The working tree against a revision, at some paths."""
        from .revisions import commit_of, from_revision, record_blobs

        repository = repository or self._repository()
        commit = commit_of(repository, revision)
        paths = paths or self._configured(repository, revision)
        inside = [repository.inside(path) for path in paths]
        old = from_revision(repository, revision, inside)
        here = [path for path in paths if os.path.lexists(path)]
        if not here and not old.records:
            raise InputError(f"there is no record at {', '.join(paths)}, neither here nor in {revision}")
        new = from_paths(WORKING_TREE, here, empty=bool(old.records))
        if len(paths) == 1 and os.path.isfile(paths[0]):  # noqa: PTH113
            from .sources import beside

            late: list[str] = []
            new = new._replace(context=beside(paths[0], late), late=late)
            if not record_blobs(repository, commit, inside):
                old = self._renamed(repository, revision, commit, new)
        return old, new

    def _renamed(self, repository: Repository, revision: str, commit: str, new: Side) -> Side:
        """A file that the revision does not have may be one that it has under another name, and the tree no longer."""
        from .articles import match_articles
        from .revisions import read_blobs, record_blobs

        top = os.path.realpath(repository.top)
        gone = [
            blob
            for blob in record_blobs(repository, commit, [""])
            if not os.path.lexists(os.path.join(top, *blob.path.split("/")))  # noqa: PTH118
        ]
        old = read_blobs(repository, revision, gone)
        kept = {id(before) for before, _ in match_articles(old.articles, new.articles)}
        return old._replace(records=tuple(r for r in old.records if id(r.article) in kept), errors=(), notes=())

    # Several

    def _range(self, named: Named, paths: Sequence[str]) -> Sides:
        first, last = named.revision, named.other
        if last.startswith("…"):
            from .revisions import commit_of

            repository = self._repository()
            last = last[1:]
            base = repository.merge_base(commit_of(repository, first), commit_of(repository, last))
            return self._two_revisions(base[:12], last, paths)
        return self._two_revisions(first, last, paths)

    def _two_revisions(self, first: str, last: str, paths: Sequence[str]) -> Sides:
        from .revisions import commit_of, from_revision

        repository = self._repository()
        for revision in (first, last):
            commit_of(repository, revision)
        paths = paths or self._configured(repository, first)
        inside = [repository.inside(path) for path in paths]
        old, new = from_revision(repository, first, inside), from_revision(repository, last, inside)
        if not old.records and not new.records:
            raise InputError(f"neither {first} nor {last} has a record at {', '.join(paths)}")
        return old, new

    def _side(self, named: Named) -> Side:
        if named.sort == "stdin":
            return from_stdin(self._stdin(), self._stdin_filename)
        if named.sort == "path":
            return from_path(named.text)
        if named.sort in ("tree", "revision"):
            from .revisions import from_revision

            repository = self._repository()
            paths = (
                [named.path]
                if named.path
                else [repository.inside(p) for p in self._configured(repository, named.revision)]
            )
            return from_revision(repository, named.revision, paths, must=True, lone=bool(named.path))
        if named.sort == "range":
            raise InputError(f"'{named.text}' is two revisions already; only paths may go with it")
        try:
            corpus = from_paths(named.text, self._default_paths())
        except InputError:
            raise self._unknown(named.text, []) from None
        found = from_id(named.text, corpus)
        if found is None:
            raise self._unknown(named.text, [article.id for article in corpus.articles])
        return found

    # Helpers

    def _repository(self, path: str = ".") -> Repository:
        """The repository that a path lies in, wherever the current folder is."""
        from .git import Repository

        folder = path if os.path.isdir(path) else os.path.dirname(path) or "."  # noqa: PTH112, PTH120
        if not os.path.isdir(folder):  # noqa: PTH112 - a path that is gone: the repository is that of this folder
            folder = "."
        found = self._repositories.get(folder)
        if found is None:
            found = self._repositories[folder] = Repository(folder)
        return found

    def _inside(self, path: str) -> str:
        return self._repository(path).inside(path)

    def _configured(self, repository: Repository, revision: str) -> Sequence[str]:
        """The configured paths; where none is here, ``claims`` if the revision has it, else the whole tree."""
        try:
            return self._default_paths()
        except InputError:
            if self._there("claims", revision):
                return ("claims",)
            return (os.path.relpath(repository.top),)

    def _unknown(self, text: str, ids: Sequence[str]) -> InputError:
        from ..text.nearest import nearest

        try:
            repository = self._repository()
            known, hint = [*ids, *repository.revisions()], repository.hint()
            kinds = "no file, folder, revision or article's id here"
        except InputError as error:
            known, hint = list(ids), f" ({error})" if "git is not" in str(error) else ""
            kinds = "no file, folder or article's id here"
        return InputError(f"'{text}' is {kinds}{(nearest(text, known) if known else '') or hint}")
