"""Reading revisions with git itself: which commit, which files, what they hold.

What may be long (the list of a revision's files, their content) is read as it comes and has limits, for a repository of
a few kilobytes can name terabytes.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from ..errors import InputError
from .git_run import PIECE, Git, failed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

MOST_LISTED = 64 * 1024 * 1024
"""Bytes of a revision's list of files: half a million of them."""
MOST_READ = 64 * 1024 * 1024
"""Bytes of all records of one revision together: ten thousand of usual size."""
_BROKEN_PIPE = (-13, 141)
"""How a process ends that writes into a pipe nobody reads (SIGPIPE): as Python says it, and as a shell does."""
_MOST_DEATHS = 1000
"""Gits that are started again for one list of objects."""


class Blob(NamedTuple):
    """A file of a revision."""

    path: str
    """From the top of the repository, ``/`` between its parts."""
    hash: str


class Repository:
    """The git repository that a folder lies in."""

    def __init__(self, folder: str = ".") -> None:
        """Find it. Raises InputError when there is none, or no git."""
        self._git = Git(folder)
        self.top = os.fsdecode(self._git.run("rev-parse", "--show-toplevel").rstrip(b"\r\n"))

    def commit(self, revision: str) -> str | None:
        """The hash of the commit that a revision names, or None where it names none."""
        if not revision or revision.startswith("-") or "\0" in revision or "\n" in revision:
            return None
        done = self._git.done("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
        return done.stdout.decode("ascii", "replace").strip() if done.returncode == 0 else None

    def merge_base(self, one: str, other: str) -> str:
        """The best common ancestor of two commits. Raises InputError where they have none."""
        done = self._git.done("merge-base", one, other)
        if done.returncode != 0:
            raise InputError(f"these revisions have no common ancestor{self.hint()}")
        return done.stdout.decode("ascii", "replace").strip()

    def files(self, commit: str, paths: Sequence[str] = ()) -> Iterator[Blob]:
        """The plain files of a commit at or below the paths given (from the top, ``/`` between parts), in order.

        Raises InputError where they are too many to be listed.
        """
        wanted = [path.rstrip("/") for path in paths if path not in ("", ".")]
        if len(wanted) < len(paths):
            wanted = []  # one of them is the top
        rest, length = b"", 0
        with self._git.stream("ls-tree", "-r", "-z", "--full-tree", commit, "--", *wanted) as listed:
            while piece := listed.read(PIECE):
                length += len(piece)
                if length > MOST_LISTED:
                    raise InputError(f"{commit[:12]}: too many files to be listed; name the paths to compare")
                *entries, rest = (rest + piece).split(b"\0")
                for entry in entries:
                    meta, _, name = entry.partition(b"\t")
                    mode, _, more = meta.partition(b" ")
                    if mode.startswith(b"100"):  # not a link, not a module
                        yield Blob(os.fsdecode(name), more.split(b" ")[1].decode("ascii"))

    def read(self, blobs: Iterable[Blob], limit: int) -> Iterator[bytes | None]:
        """The content of each, in order; None for one that is missing here or larger than ``limit`` bytes.

        A content that several files have is read once. Raises InputError where all together are larger than MOST_READ,
        before any is read.
        """
        wanted = list(blobs)
        sizes = self._sizes(dict.fromkeys(blob.hash for blob in wanted))
        fit = {name: size for name, size in sizes.items() if size is not None and size <= limit}
        total = sum(fit.get(blob.hash, 0) for blob in wanted)
        if total > MOST_READ:
            raise InputError(
                f"the records of this revision have {total // 1024 // 1024} MiB, {MOST_READ // 1024 // 1024} can be "
                "compared at once; name the paths to compare"
            )
        left: dict[str, int] = {}
        for blob in wanted:
            left[blob.hash] = left.get(blob.hash, 0) + 1
        again: dict[str, bytes] = {}
        with self._git.stream("cat-file", "--batch=%(objectsize)") as content:
            for blob in wanted:
                if blob.hash not in fit:
                    yield None
                    continue
                data = again.get(blob.hash)
                if data is None:
                    data = content.answer(blob.hash, fit[blob.hash])
                left[blob.hash] -= 1
                if left[blob.hash]:
                    again[blob.hash] = data
                else:
                    again.pop(blob.hash, None)
                yield data

    def _sizes(self, names: Iterable[str]) -> dict[str, int | None]:
        """The size in bytes of each object; None for one that is missing here."""
        sizes: dict[str, int | None] = {}
        left = list(names)
        deaths = 0
        while left:
            given = "".join(f"{name}\n" for name in left).encode("ascii")
            done = self._git.done("cat-file", "--batch-check=%(objectsize)", given=given)
            lines = done.stdout.splitlines()
            sizes |= {name: int(line) if line.isdigit() else None for name, line in zip(left, lines, strict=False)}
            if done.returncode == 0 and len(lines) == len(left):
                break
            # A git that starts a fetch for what is missing, which is forbidden, may die of the pipe to that fetch (one
            # time in five) instead of saying that it is missing: that is the object after its last answer.
            deaths += 1
            if done.returncode not in _BROKEN_PIPE or len(lines) >= len(left) or deaths > _MOST_DEATHS:
                raise failed("cat-file", done.stderr)
            sizes[left[len(lines)]] = None
            left = left[len(lines) + 1 :]
        return sizes

    def inside(self, path: str) -> str:
        """A path of the file system as one from the top. Raises InputError where it lies outside."""
        # The last part may be a link that is itself in the repository, or gone: only its folder is resolved.
        folder, name = os.path.split(os.path.abspath(path))  # noqa: PTH100 - bytes of names kept as they are
        full = os.path.join(os.path.realpath(folder), name)  # noqa: PTH118
        top = os.path.realpath(self.top)
        relative = os.path.relpath(full, top)
        if relative == os.pardir or relative.startswith(os.pardir + os.sep):
            raise InputError(f"{path}: lies outside the repository {self.top}")
        return relative.replace(os.sep, "/")

    def hint(self) -> str:
        """``; this clone is shallow …`` where that may be why something is not found, else ''."""
        done = self._git.done("rev-parse", "--is-shallow-repository")
        if done.stdout.strip() == b"true":
            return "; this clone is shallow, its earlier history was not fetched: git fetch --unshallow"
        return ""

    def revisions(self) -> list[str]:
        """The names of branches and tags, for saying which was meant."""
        done = self._git.done(
            "for-each-ref", "--count=2000", "--format=%(refname:short)", "refs/heads", "refs/tags", "refs/remotes"
        )
        return done.stdout.decode("utf-8", "replace").split()
