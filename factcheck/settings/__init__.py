"""The settings of a project: ``[tool.factcheck]`` in pyproject.toml, or factcheck.toml.

``model`` says what there is to set, ``find`` looks for the file (a handful of look-ups: every start pays for it),
``read`` reads it and is imported only when there is one.
"""

from __future__ import annotations

from .find import NearestSettings, load
from .model import DEFAULTS, Settings

__all__ = ["DEFAULTS", "NearestSettings", "Settings", "load"]
