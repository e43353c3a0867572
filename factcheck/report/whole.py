"""Output in one piece, whatever becomes of a part of it: what a format cannot write takes nothing else with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import whereabouts
from .formats import module_of, render

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..diff.change import Change
    from ..model import Article, Claim
    from .formats import Options

T = TypeVar("T")


def _claim(article: Article, claim: Claim) -> str:
    return f"{article.file}:{claim.place.line}: {claim.id}"


def _change(change: Change) -> str:
    return f"{change.file}:{change.place.line}: {change.kind} {change.subject}"


PARTS: dict[str, dict[str, Callable[[Any], str]]] = {
    "verify": {
        "findings": lambda one: f"{one.file}:{one.place.line}: {one.code}",
        "verdicts": lambda one: f"the check `{one.check.text}` of {one.check.file}",
        "deduced": lambda one: f"the range of {one.name}",
    },
    "list": {"": lambda one: _claim(*one)},
    "show": {"": lambda one: _claim(one.bearing.article, one.bearing.claim)},
    "search": {"matches": lambda one: f"{one.file}:{one.line}: {one.id}"},
    "diff": {
        "changes": _change,
        "consequences.holds": _change,
        "consequences.fails": _change,
        "consequences.still": lambda one: f"{one.file}:{one.claim.place.line}: {one.claim.id}",
    },
    "extract": {"articles": lambda one: f"the article '{one.title}'"},
    "coverage": {"": lambda one: f"{one.article.file}"},
}
"""By command, where the subject of its formats has sequences that can do without one of their things, and what each thing is
called: names of fields with dots between, '' for a subject that is such a sequence itself."""


class Written:
    """What a command found, as a format has it.

    ``lost`` is what could not be written, in words; a report of verify has the same among its errors, where the format has
    them. ``painted`` says whether the text has colours of our own, ``commands`` whether its lines are such as a CI system is
    meant to obey. A plain class: every run makes it.
    """

    __slots__ = ("commands", "lost", "painted", "text")

    def __init__(self, text: str, lost: tuple[str, ...], painted: bool, commands: bool) -> None:
        self.text, self.lost, self.painted, self.commands = text, lost, painted, commands


def written(command: str, name: str, subject: Any, options: Options) -> Written:
    """The subject in the command's format of that name, whole before any of it is printed.

    A thing that the format cannot write is left out; a finding only where it does not help to leave out its explanation.
    Raises only what is wrong with the format itself.
    """
    module = module_of(command, name)
    painted, commands = options.color and getattr(module, "PAINTED", False), getattr(module, "COMMANDS", False)
    try:
        return Written(_text(command, name, subject, options), (), painted, commands)
    except (MemoryError, OSError):
        raise
    except Exception as error:
        first = whereabouts(error)
    empty = sound = subject
    for part in PARTS[command]:
        empty = _with(empty, part, ())

    def works(part: str, some: Sequence[Any]) -> bool:
        return _works(command, name, _with(empty, part, tuple(some)), options)

    lost: dict[str, None] = {}
    for part, called in PARTS[command].items():
        kept, bad = _sound(part, _part(subject, part), works)
        sound = _with(sound, part, kept)
        for one in bad:
            what = f"internal error: {called(one)} cannot be written whole as {name}"
            lost[f"{what} ({first}); please report it"] = None
    if command == "verify":
        sound = sound._replace(errors=(*subject.errors, *lost))
    return Written(_text(command, name, sound, options), tuple(lost), painted, commands)


def _part(subject: Any, path: str) -> Any:
    for field in path.split(".") if path else ():
        subject = getattr(subject, field)
    return subject


def _with(subject: Any, path: str, things: tuple[Any, ...]) -> Any:
    """The subject with other things in one of its parts."""
    if not path:
        return things
    field, _, rest = path.partition(".")
    return subject._replace(**{field: _with(getattr(subject, field), rest, things)})


def _sound(
    part: str, things: Sequence[Any], works: Callable[[str, Sequence[Any]], bool]
) -> tuple[tuple[Any, ...], list[Any]]:
    """What of one part can be written, and what of it cannot as it is."""
    every = list(enumerate(things))
    bad = dict(_failing(every, lambda some: works(part, [one for _, one in some])))
    kept = []
    for i, one in every:
        if i not in bad:
            kept.append(one)
        elif part == "findings" and works(part, [_bare(one)]):
            kept.append(_bare(one))
    return tuple(kept), list(bad.values())


def _text(command: str, name: str, subject: Any, options: Options) -> str:
    return "".join(render(command, name, subject, options))


def _works(command: str, name: str, subject: Any, options: Options) -> bool:
    try:
        _text(command, name, subject, options)
    except (MemoryError, OSError):
        raise
    except Exception:
        return False
    return True


def _failing(items: Sequence[T], works: Callable[[Sequence[T]], bool]) -> list[T]:
    """Those that fail, found by halves."""
    if not items or works(items):
        return []
    if len(items) == 1:
        return list(items)
    half = len(items) // 2
    return [*_failing(items[:half], works), *_failing(items[half:], works)]


def _bare(finding: Any) -> Any:
    """A finding's message and place alone."""
    return finding._replace(problem=finding.problem._replace(details=(), implied={}, repairs=(), mends=()))
