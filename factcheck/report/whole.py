"""A report in one piece, whatever becomes of a part of it: what a format cannot write takes nothing else with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from ..errors import whereabouts
from . import render

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..model import Finding, Report
    from . import Options

T = TypeVar("T")


class Written(NamedTuple):
    """A report as a format has it."""

    text: str
    lost: tuple[str, ...]
    """What could not be written, in words; the same stands among the report's errors, where the format has them."""


def written(name: str, report: Report, options: Options) -> Written:
    """The report in the format of that name, whole before any of it is printed.

    A finding that the format cannot write loses its explanation, and only where that does not help is it left out; so
    is a check or a deduced range. Raises only what is wrong with the format itself.
    """
    try:
        return Written(_text(name, report, options), ())
    except (MemoryError, OSError):
        raise
    except Exception as error:
        first = whereabouts(error)
    parts: dict[str, tuple[Any, ...]] = {}
    lost: list[str] = []
    for part in ("findings", "verdicts", "deduced"):
        parts[part], bad = _sound(name, part, report, options)
        lost += (
            f"internal error: {_called(part, one)} cannot be written whole as {name} ({first}); please report it"
            for one in bad
        )
    sound = report._replace(**parts, errors=(*report.errors, *lost))
    return Written(_text(name, sound, options), tuple(lost))


def _sound(name: str, part: str, report: Report, options: Options) -> tuple[tuple[Any, ...], list[Any]]:
    """What of one part of the report can be written, and what of it cannot as it is."""
    empty = report._replace(findings=(), verdicts=(), deduced=())

    def works(some: Sequence[tuple[int, Any]]) -> bool:
        return _works(name, empty._replace(**{part: tuple(one for _, one in some)}), options)

    every = list(enumerate(getattr(report, part)))
    bad = dict(_failing(every, works))
    kept = []
    for i, one in every:
        if i not in bad:
            kept.append(one)
        elif part == "findings" and works([(i, _bare(one))]):
            kept.append(_bare(one))
    return tuple(kept), list(bad.values())


def _text(name: str, report: Report, options: Options) -> str:
    return "".join(render(name, report, options))


def _works(name: str, report: Report, options: Options) -> bool:
    try:
        _text(name, report, options)
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


def _bare(finding: Finding) -> Finding:
    """A finding's message and place alone."""
    return finding._replace(details=(), implied={}, repairs=(), mends=())


def _called(part: str, one: Any) -> str:
    if part == "findings":
        return f"{one.file}:{one.place.line}: {one.code}"
    return f"the check `{one.check.text}` of {one.check.file}" if part == "verdicts" else f"the range of {one.name}"
