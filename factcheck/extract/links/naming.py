"""What the names of a list's parts tell: of what axis they are, whether they are apart, whether they cross."""

from __future__ import annotations

from collections.abc import Sequence

from .kinship import Axis, Told
from .lists import Listed, Words


def _names(listed: Listed, found: Words) -> list[str]:
    """The words right before, in and right behind each part."""
    return [
        f"{found.name_before.split(before)[-1].strip(found.name_verbs)} {part.unit} {found.name_behind.split(behind)[0].strip()}"
        for part, before, behind in zip(listed.parts, listed.gaps, listed.gaps[1:], strict=False)
    ]


def family_of(listed: Listed, found: Words) -> str:
    """What keeps the parts apart by their names: places, marks of age or rank, an axis; '' where nothing known does."""
    names = _names(listed, found)
    if all(found.places.match(one) for one in names):
        return "places"
    if _nested(names, found) or (listed.broken and not found.zh):
        return ""  # in English what narrows a class stands behind it: 88 adults over 18
    if all("#" in one for one in names):
        return "#"
    return "axis" if found.kinship.apart(_told(names, found)) else ""


def apart_on(listed: Listed, found: Words) -> set[int]:
    """The axes on which the names of parts are apart."""
    told = _told(_names(listed, found), found)
    return set(found.kinship.of_each(told, found.kinship.apart_axes))


def crossed(listed: Listed, found: Words) -> bool:
    """Whether people or things are told apart by more than one of their traits, and by none of them all."""
    return found.kinship.crossed(_told(_names(listed, found), found))


def of_one_trait(listed: Listed, found: Words) -> bool:
    """Whether one trait, that each name tells in words of its own, keeps the parts apart."""
    names = _names(listed, found)
    return not _nested(names, found) and found.kinship.of_one_trait(_told(names, found))


def _nested(names: Sequence[str], found: Words) -> bool:
    """Whether one of the parts may hold another: 大专以上、本科; ages that all have a limit are apart."""
    limits = [found.nested.search(one) is not None for one in names]
    return any(limits) and not (found.zh and all(limits))


def unlike_things(listed: Listed, found: Words) -> bool:
    """Whether parts are three Chinese things or more that no two traits tell apart and no two of which have one head:
    大米、棉被、食用油. With one head (危桥、公路桥) one may be the other as well."""
    names = [one.split()[0] for one in _names(listed, found)]
    heads = {one[-1:] for one in names}
    return (
        len(names) >= _THINGS
        and len(heads) == len(names)
        and not listed.broken
        and all(one.isalpha() for one in names)
        and not any(found.overlapping.search(one) for one in names)
        and len({axis for told in _told(names, found) for axis in told if axis >= found.kinship.apart_axes}) <= 1
    )


_THINGS = 3


def _told(names: Sequence[str], found: Words) -> list[Told]:
    return [found.kinship.told(one) for one in names]


def axis_of(listed: Listed, found: Words) -> Axis | None:
    """The axis of which the parts of a list are by their names all there are, one name a part."""
    return found.kinship.exhausted(_told(_names(listed, found), found))
