"""Why a text is no id, and what id is near it. Loaded only where one is none."""

from __future__ import annotations

import re
from itertools import islice

from ..expression.names import identifier
from ..text.fold import nfkc


def bad_id(text: str) -> str:
    """What to say of a text that is no id, without its beginning ('id' …)."""
    near = _near(text)
    meant = f"; write '{near}', in the checks too" if near else ""
    if nfkc(text[0]).isdigit():
        return f"begins with a digit ('{text[:40]}'); an id begins with a letter{meant}"
    bad = next((c for i, c in enumerate(text) if not nfkc(text[:i] + c if i else c).isidentifier()), text[0])
    if bad == " ":
        shown = f"a space ('{text[:40]}')"
    elif bad.isprintable() and not bad.isspace():
        shown = f"'{bad}' ('{text[:40]}')"
    else:
        shown = f"U+{ord(bad):04X}"
    return f"holds {shown}; an id is made of letters, digits and _{meant}"


def _near(text: str) -> str:
    """The text as an id: what is not allowed in one becomes _; digits before the first letter go behind the rest."""
    name = re.sub(r"_+", "_", "".join(c if ("a" + c).isidentifier() else "_" for c in nfkc(text))).strip("_")
    digits = re.match(r"\d+", name)
    if digits:
        rest = name[digits.end() :].lstrip("_")
        name = f"{rest}{digits[0]}" if rest else f"n{digits[0]}"
    return name if identifier(name) else ""


def names_one(text: str, ids: set[str]) -> bool:
    """Whether a check names something by one of these texts, none of which is an id."""
    return any(each in text and re.search(rf"(?<!\w){re.escape(each)}(?!\w)", text) for each in islice(ids, _MOST))


_MOST = 100
"""Ids that are looked for in checks."""
