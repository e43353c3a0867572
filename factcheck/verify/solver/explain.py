"""The derivation of any verdict, also of one that holds: what each check says of a figure, and all of them together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from ...model import Article, Verdict
from ...quantity.interval import Interval
from ..scope import Scope
from .alone import Key
from .components import components
from .conflict import Workbench
from .deduce import implied
from .derivation import Teller
from .solution import Conflict, Solution, solve
from .system import FAILED, Built, Relation, System, build, gather


def implied_for(
    articles: Sequence[Article], key: Key, verdicts: Iterable[Verdict] = (), scope: Scope | None = None
) -> Interval | None:
    """What everything else in the articles implies for a claim or unknown, in its own unit.

    None where nothing does, or where the rest is impossible without it.
    """
    system = gather(articles, verdicts, scope)
    found = _together(system, key)
    if found is None:
        return None
    bench, labels = found
    interval = implied(bench, key, labels)
    if interval is None:
        return None
    scale = _teller(bench, key[0]).unit(key).scale
    return interval if scale == 1 else interval.scaled(Fraction(1) / Fraction(scale))


def explain(
    articles: Sequence[Article], article: str, name: str, verdicts: Iterable[Verdict] = (), scope: Scope | None = None
) -> tuple[str, ...]:
    """How the verdicts about a claim, an unknown (``?name``) or a check (by name or text) come about, a step a line.

    Empty where the article has nothing of that name that stands in a check.
    """
    solution = solve(articles, verdicts, scope, repairs=False)
    system = solution.system
    key = next((k for k in ((article, name), (article, "?" + name)) if k in system.variables), None)
    relations = [
        r
        for r in system.relations
        if (key is not None and key in r.keys)
        or (r.article == article and r.check is not None and name in (r.check.name, r.check.text))
    ]
    return tuple(_lines(solution, key, relations))


def _lines(solution: Solution, key: Key | None, relations: list[Relation]) -> Iterator[str]:
    system = solution.system
    for relation in relations:
        built = build(system, [relation])
        bench = Workbench(system, built)
        teller = _teller(bench, relation.article)
        if key is not None and relation is relations[0]:
            own = system.variables[key].interval
            yield f"{teller.figure(key)} means {teller.shown(key, own)}" if key in system.claims else teller.name(key)
        verdict, reason = solution.verdicts[relation.label]
        yield f"{teller.check(relation)}: {verdict}{f', for {reason}' if reason else ''}"
        for one in [key] if key is not None else relation.keys:
            alone = implied(bench, one, [relation.label])
            others = ", ".join(teller.figure(k) for k in relation.keys if k != one and k in system.claims)
            if alone is not None:
                yield f"  leaves {teller.name(one)} {teller.shown(one, alone)}{f' with {others}' if others else ''}"
        for conflict in _about(solution, relation):
            yield from (f"  {line}" for line in conflict.lines)
    if key is not None and len(relations) > 1:
        found = _together(system, key)
        everything = None if found is None else implied(found[0], key, found[1])
        if found is not None and everything is not None:
            teller = _teller(found[0], key[0])
            yield f"all checks together leave {teller.name(key)} {teller.shown(key, everything)}"


def _about(solution: Solution, relation: Relation) -> list[Conflict]:
    found = [c for c in solution.conflicts if relation.label in {r.label for r in c.relations}]
    failure = solution.failures.get(relation.label)
    return found if failure is None else [*found, failure]


def _together(system: System, key: Key) -> tuple[Workbench, list[int]] | None:
    """The component of a figure, without what fails alone or is acknowledged."""
    sound = [r for r in system.relations if r.status not in FAILED]
    for component in components(sound, system.variables):
        if any(key in relation.keys for relation in component.relations):
            built: Built = build(system, component.relations)
            return Workbench(system, built), [r.label for r in component.relations]
    return None


def _teller(bench: Workbench, home: str) -> Teller:
    return Teller(bench.system, bench.built.numbers, bench.built.laid, bench.relation, home)
