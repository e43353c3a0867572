"""Every finding that factcheck can make, gathered from the modules of ``rules/``: nothing is listed here.

A module's file is named for its codes (``fc202_items_count.py``, ``fc204_205_shares.py``), so that reading the names of
the files is enough to know every code. A module is imported where more is asked of one of its codes: a run that finds
nothing imports no more than the rules it ran.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from importlib import import_module
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from . import rules
from .rule import Rule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..findings import Problem
    from ..model import Article

__all__ = ["BY_CODE", "Rule", "all_rules", "article_rules", "find_rule", "home"]


def _codes(file: str) -> list[str]:
    """The codes that a file is named for: ``FC204`` and ``FC205`` for ``fc204_205_shares.py``."""
    if not (file.startswith("fc") and file.endswith(".py")):
        return []
    return [f"FC{digits}" for digits in takewhile(str.isdigit, file[2:-3].split("_"))]


def _listed(folder: str) -> list[str]:
    """The names of what lies in a folder of the package; nothing where that is no folder."""
    try:
        return os.listdir(folder)  # noqa: PTH208 - pathlib would be imported for this alone
    except NotADirectoryError:  # inside a zip archive
        import pkgutil

        return [f"{module.name}{'' if module.ispkg else '.py'}" for module in pkgutil.iter_modules([folder])]


def _homes() -> dict[str, str]:
    """By code, in order: the module below ``rules/`` that is its home, such as ``article.fc202_items_count``."""
    (top,) = rules.__path__
    found: dict[str, str] = {}
    for room in _listed(top):
        if "." in room or room.startswith("_"):
            continue
        for file in _listed(os.path.join(top, room)):  # noqa: PTH118
            found |= dict.fromkeys(_codes(file), f"{room}.{file[:-3]}")
    return dict(sorted(found.items()))


_HOMES = _homes()


def home(code: str) -> Any:
    """The module that is a code's home: its docstring, ``RULES``, ``EXAMPLES``, ``COUNTEREXAMPLES``."""
    return import_module(f"{rules.__name__}.{_HOMES[code]}")


class _ByCode(Mapping[str, Rule]):
    """Every rule by its code; the codes are known at once, a rule is read when it is asked for."""

    def __init__(self) -> None:
        self._read: dict[str, Rule] = {}

    def __getitem__(self, code: str) -> Rule:
        if code not in self._read:
            stated: Iterable[Rule] = home(code).RULES
            self._read |= {rule.code: rule for rule in stated}
        return self._read[code]

    def __contains__(self, code: object) -> bool:
        return code in _HOMES

    def __iter__(self) -> Iterator[str]:
        return iter(_HOMES)

    def __len__(self) -> int:
        return len(_HOMES)


BY_CODE: Mapping[str, Rule] = _ByCode()


def all_rules() -> tuple[Rule, ...]:
    """Every rule, in the order of the codes. Imports all their modules."""
    return tuple(BY_CODE.values())


def find_rule(word: str) -> Rule | None:
    """The rule of that code or name, in any case."""
    code = word.upper()
    if code in BY_CODE:
        return BY_CODE[code]
    name = word.lower()
    return next((rule for rule in all_rules() if rule.name == name), None)


def by_name(name: str) -> str:
    """The code of the rule of that name. Raises KeyError where there is none."""
    stem = name.replace("-", "_")
    for code, module in _HOMES.items():  # by the name of its file, which costs no import
        if module.endswith(f"fc{code[2:]}_{stem}"):
            return code
    found = find_rule(name)
    if found is None:
        raise KeyError(name)
    return found.code


def article_rules() -> tuple[Callable[[Article], Iterable[Problem]], ...]:
    """The generator of each module in ``rules/article/``, in the order of the codes."""
    modules = dict.fromkeys(module for module in _HOMES.values() if module.startswith("article."))
    return tuple(import_module(f"{rules.__name__}.{module}").check for module in modules)
