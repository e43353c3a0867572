"""Packages that are called by their own name.

``factcheck.verify`` is a package (the rules, the solver) and what most callers want from it is one function of that
very name. Calling the package calls that function, so that both ``from factcheck import verify; verify("claims")`` and
``from factcheck.verify.engine import verify_records`` work, whatever was imported first.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any


class _CallablePackage(ModuleType):
    """A module whose call goes to its attribute of its own last name."""

    def __call__(self, *arguments: Any, **options: Any) -> Any:
        return getattr(self, self.__name__.rpartition(".")[2])(*arguments, **options)


def call_by_name(name: str) -> None:
    """Let the package of that full name be called: ``call_by_name(__name__)`` in its ``__init__``."""
    sys.modules[name].__class__ = _CallablePackage
