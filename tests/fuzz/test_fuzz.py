"""Random records, texts, queries, settings and diffs end in an answer or in one documented error, in every format."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Program = Callable[[str], ModuleType]
KINDS = (
    *("record", "system", "hostile", "text", "markdown", "html"),
    *("extract", "query", "list", "settings", "diff", "coverage"),
)


@pytest.mark.parametrize("kind", KINDS)
def test_random_inputs_end_in_words(program: Program, times: int, kind: str) -> None:
    fuzz, watched = program("fuzz"), program("watched")
    work = [(f"test-{number}", kind) for number in range(25 * times)]
    wrong = []
    for (seed, _), done in watched.run(fuzz.tried, work, 20):
        name, details = fuzz.named(done)
        if name and name != "slow":  # how long it took is the benchmark's business
            wrong.append(f"{kind} {seed}: {name}\n{fuzz.fuzz_cases.draw(seed, kind).told()}\n{details}")
    assert not wrong, "\n".join(wrong)


def test_kinds_are_all_tried(program: Program) -> None:
    assert program("fuzz_cases").KINDS == KINDS


def test_a_few_as_processes_of_their_own(program: Program, times: int) -> None:
    fuzz = program("fuzz")
    wrong = []
    for kind in KINDS:
        for number in range(times):
            name, details = fuzz.as_process(fuzz.fuzz_cases.draw(f"process-{number}", kind), 20)
            if name:
                wrong.append(f"{kind} process-{number}: {name}\n{details}")
    assert not wrong, "\n".join(wrong)


def test_what_is_wrong_is_seen(program: Program) -> None:
    judge = program("fuzz_trouble").judge
    case = program("fuzz_cases").Case(
        "record", b"", "case.yaml", ("verify", "--output-format", "json", "case.yaml"), "json"
    )
    assert judge(case, 0, "{}", "") == ("", "")
    assert judge(case, 0, "{", "")[0] == "json does not parse"
    assert judge(case, 1, "", "Traceback (most recent call last):")[0] == "traceback printed"
    assert judge(case, 130, "{}", "")[0] == "status 130"
    assert judge(case, 2, "", "")[0] == "status 2 without a word"
    assert judge(case, 0, "{}", "a\x1b[31m")[0] == "raw U+001B"
    assert judge(case, 0, '{"code": "FC027"}', "")[0].startswith("internal error")


def boom(text: str) -> int:
    """Fail in the three ways there are."""
    import os

    if text == "raise":
        raise ValueError("no")
    if text == "die":
        os._exit(3)
    while text == "hang":
        pass
    return len(text)


def test_what_is_lost_is_named_and_the_rest_is_done(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    watched = program("watched")
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    import importlib

    here = importlib.import_module("test_fuzz")
    found = [done for _, done in watched.run(here.boom, ["abc", "raise", "die", "ab", "hang", "a"], 1)]
    assert [done.result if isinstance(done, watched.Done) else done.how for done in found] == [
        3,
        "crash",
        "died",
        2,
        "slow",
        1,
    ]
    assert "ValueError: no" in found[1].where
    assert "in boom" in found[4].where
