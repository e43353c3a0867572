"""Packages that stand for one function of their own name.

``factcheck.verify`` is a package (the rules, the solver), and what callers want of it is one function of that very name.
Python binds a package's name to its module; here that name of ``factcheck`` is bound to the function instead, so that it has
its own signature, its own page of ``help`` and can be sent to other processes. What the package holds is reached
through it as through the module: ``import factcheck.verify.engine as engine`` works, whatever was imported first.
"""

from __future__ import annotations

import sys
from types import ModuleType

_NAMES: set[str] = set()


class _Root(ModuleType):
    """The package above: where it is told the module of such a name, it takes the function."""

    def __setattr__(self, name: str, value: object) -> None:
        if name in _NAMES and isinstance(value, ModuleType):
            function = vars(value)[name]
            function.__dict__ = vars(value)  # one dictionary: what is imported into the package later is seen as well
            value = function
        super().__setattr__(name, value)


def call_by_name(name: str) -> None:
    """Let the package of that full name stand for its function: ``call_by_name(__name__)`` in its ``__init__``."""
    above, _, own = name.rpartition(".")
    _NAMES.add(own)
    sys.modules[above].__class__ = _Root
