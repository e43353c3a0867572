"""Cases of consistent and inconsistent figures from elsewhere, as records: ``python benchmarks/consistency.py [FILE]``.

Each case of the file (default: ``../shared/cases/consistency.jsonl``) is written out as a record of this project, read
by its loader, and solved; printed are, for each kind, how many verdicts agree with what the case expects, and every one
that does not, with the reason. Where a case names the smallest sets of figures to change, the conflict, or what can be
deduced, that is compared as well.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from decimal import Decimal
from pathlib import Path

from consistency_records import WRITERS, Case

from factcheck.store.load import Record, load_text
from factcheck.verify.gather import Solved, solve
from factcheck.verify.words.reasons import said

DEFAULT = Path(__file__).parents[2] / "shared" / "cases" / "consistency.jsonl"

OTHER = "not a relation between figures of a record"


def main(path: str = str(DEFAULT)) -> int:
    """Judge every case; 1 where any that is about figures disagrees."""
    agreed: Counter[str] = Counter()
    total: Counter[str] = Counter()
    reasons = []
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        kind = case["kind"]
        total[kind] += 1
        reason = judge(case)
        if reason:
            reasons.append(f"{case['id']} ({kind}): {reason}")
        else:
            agreed[kind] += 1
    for kind in total:
        print(f"{kind:14} {agreed[kind]:4} of {total[kind]:4} agree")
    print(f"{'all':14} {sum(agreed.values()):4} of {sum(total.values()):4}")
    print(*reasons, sep="\n")
    return 1 if any(OTHER not in reason for reason in reasons) else 0


def judge(case: Case) -> str:
    """Why our verdict differs from the expected one; '' where it does not."""
    writer = WRITERS.get(case["kind"])
    if writer is None:
        return OTHER
    try:
        lines = writer(case)
    except (KeyError, TypeError, ValueError) as error:
        return f"the inputs are not understood ({error!r})"
    record = load_text("\n".join(lines) + "\n", "case.yaml")
    if record.article is None:
        return "; ".join(problem.message for problem in record.problems)
    bad = [p for p in record.problems if p.code not in ("FC017", "FC021")]
    if bad:
        return "; ".join(p.message for p in bad)
    solved = solve([record.article])
    found = verdict(record, solved)
    if found != case["expected"]:
        return f"expected {case['expected']}, found {found}: {case['inputs']}"
    return compare(case, solved)


def verdict(record: Record, solved: Solved) -> str:
    """What a solved record comes to, in the cases' words."""
    solution = solved.solution
    if any(p.code in ("FC017", "FC021") for p in record.problems) or solution.conflicts or solution.failures:
        return "inconsistent"
    undecided = [said(reason) for v, reason in solution.verdicts.values() if v == "undecided"]
    return f"undecided ({undecided[0]})" if undecided else "consistent"


def compare(case: Case, solved: Solved) -> str:
    """Where a case says more than its verdict: what differs."""
    solution = solved.solution
    conflicts = [*solution.conflicts, *solution.failures.values()]
    wanted = [set(names) for names in case.get("min_change", ())]
    sets = [{key[1].split("__")[0] for key in change.keys} for c in conflicts for change in c.changes]
    if len(solution.failures) > 1:  # each of several failing checks has its own sets; the union mends them all
        sets.append({key[1].split("__")[0] for c in solution.failures.values() for key in c.claims})
    if wanted and not any(names in sets for names in wanted):
        return f"smallest changes {sets}, expected one of {wanted}"
    expected = case.get("conflict")
    if expected and not any(len(c.relations) + len(c.claims) <= len(expected) for c in conflicts):
        return f"no conflict as small as {expected}"
    deduced = {d.name: d for d in solved.deduced}
    for name, number in case.get("deduce", {}).items():
        found = deduced.get(name)
        if found is None or not found.low == found.high == Decimal(number):
            return f"{name} is {number}, deduced {found}"
    return ""


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
