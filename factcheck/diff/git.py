"""Reading revisions with git itself: no shell, no pager, nothing of the user's or the repository's taste.

Only plumbing is called (rev-parse, merge-base, ls-tree, cat-file, for-each-ref), with names separated by NUL, and nothing is
fetched: whatever a repository's configuration holds, no program but git runs and no line of output changes.
"""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING, NamedTuple

from ..errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_OPTIONS = (
    "--no-pager",
    "--literal-pathspecs",
    *("-c", "core.fsmonitor=false"),
    *("-c", "core.hooksPath=/dev/null"),
    *("-c", "protocol.allow=never"),
)
_ENVIRONMENT = {
    "LC_ALL": "C",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_PAGER": "cat",
}
_NO_CONFIG = {"GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull}
_DROPPED = frozenset(("GIT_EXTERNAL_DIFF", "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_COUNT", "GIT_TRACE", "GIT_DIFF_OPTS"))
_TIMEOUT = 120


class Blob(NamedTuple):
    """A file of a revision."""

    path: str
    """From the top of the repository, ``/`` between its parts."""
    hash: str


class Repository:
    """The git repository that a folder lies in."""

    def __init__(self, folder: str = ".") -> None:
        """Find it. Raises InputError when there is none, or no git."""
        self.folder = folder
        self.top = os.fsdecode(self._run("rev-parse", "--show-toplevel").rstrip(b"\r\n"))

    def commit(self, revision: str) -> str | None:
        """The hash of the commit that a revision names, or None where it names none."""
        if not revision or revision.startswith("-") or "\0" in revision or "\n" in revision:
            return None
        done = self._try("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
        return done.stdout.decode("ascii", "replace").strip() if done.returncode == 0 else None

    def merge_base(self, one: str, other: str) -> str:
        """The best common ancestor of two commits. Raises InputError where they have none."""
        done = self._try("merge-base", one, other)
        if done.returncode != 0:
            raise InputError(f"these revisions have no common ancestor{self.hint()}")
        return done.stdout.decode("ascii", "replace").strip()

    def files(self, commit: str, paths: Sequence[str] = ()) -> list[Blob]:
        """The plain files of a commit at or below the paths given (from the top, ``/`` between parts), in order."""
        wanted = [path.rstrip("/") for path in paths if path not in ("", ".")]
        if len(wanted) < len(paths):
            wanted = []  # one of them is the top
        listed = self._run("ls-tree", "-r", "-z", "--full-tree", commit, "--", *wanted)
        blobs = []
        for entry in listed.split(b"\0"):
            meta, _, name = entry.partition(b"\t")
            mode, _, rest = meta.partition(b" ")
            if mode.startswith(b"100"):  # not a link, not a module
                blobs.append(Blob(os.fsdecode(name), rest.split(b" ")[1].decode("ascii")))
        return blobs

    def read(self, blobs: Iterable[Blob], limit: int) -> Iterator[bytes | None]:
        """The content of each, in order; None for one that is missing here or larger than ``limit`` bytes."""
        wanted = list(blobs)
        if not wanted:
            return
        names = "".join(f"{blob.hash}\n" for blob in wanted).encode("ascii")
        sizes = self._run("cat-file", "--batch-check=%(objectname) %(objectsize)", given=names).splitlines()
        fit = [line.rpartition(b" ")[2].isdigit() and int(line.rpartition(b" ")[2]) <= limit for line in sizes]
        small = "".join(f"{blob.hash}\n" for blob, ok in zip(wanted, fit, strict=True) if ok).encode("ascii")
        content = self._run("cat-file", "--batch=%(objectsize)", given=small) if small else b""
        at = 0
        for ok in fit:
            if not ok:
                yield None
                continue
            end = content.index(b"\n", at)
            size = int(content[at:end])
            yield content[end + 1 : end + 1 + size]
            at = end + 1 + size + 1

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
        done = self._try("rev-parse", "--is-shallow-repository")
        if done.stdout.strip() == b"true":
            return "; this clone is shallow, its earlier history was not fetched: git fetch --unshallow"
        return ""

    def revisions(self) -> list[str]:
        """The names of branches and tags, for saying which was meant."""
        done = self._try(
            "for-each-ref", "--count=2000", "--format=%(refname:short)", "refs/heads", "refs/tags", "refs/remotes"
        )
        return done.stdout.decode("utf-8", "replace").split()

    def _run(self, *arguments: str, given: bytes = b"") -> bytes:
        done = self._try(*arguments, given=given)
        if done.returncode != 0:
            said = done.stderr.decode("utf-8", "replace").strip().splitlines()
            why = next(
                (line for line in said if line.startswith(("fatal:", "error:"))), said[0] if said else "no reason given"
            )
            why = why.removeprefix("fatal: ").removeprefix("error: ")
            if "not a git repository" in why:
                raise InputError("there is no git repository here: name two files or folders to compare")
            raise InputError(f"git {arguments[0]}: {why}")
        return done.stdout

    def _try(self, *arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        """Run git. Raises InputError where it cannot be run at all."""
        kept = {k: v for k, v in os.environ.items() if k not in _DROPPED and not k.startswith("GIT_CONFIG_KEY")}
        done = self._call(arguments, given, kept | _ENVIRONMENT | _NO_CONFIG)
        if done.returncode == 128 and b"dubious ownership" in done.stderr:
            # Whom to trust is the one thing of the user's configuration that must be heeded.
            done = self._call(arguments, given, kept | _ENVIRONMENT)
        return done

    def _call(
        self, arguments: Sequence[str], given: bytes, environment: dict[str, str]
    ) -> subprocess.CompletedProcess[bytes]:
        try:
            return subprocess.run(  # noqa: S603 - a fixed program, arguments never read by a shell
                ["git", *_OPTIONS, *arguments],  # noqa: S607 - wherever the user has it
                input=given,
                capture_output=True,
                cwd=self.folder,
                env=environment,
                timeout=_TIMEOUT,
                check=False,
            )
        except FileNotFoundError:
            raise InputError("git is not installed, or not on the PATH; name two files or folders to compare") from None
        except subprocess.TimeoutExpired:
            raise InputError(f"git {arguments[0]} took more than {_TIMEOUT} seconds") from None
        except (OSError, ValueError) as error:
            raise InputError(f"git {arguments[0]} cannot be run: {error}") from None
