"""Patterns of paths, as in ``.gitignore``."""

from __future__ import annotations

import pytest

from factcheck.verify.globs import compiled, matches


@pytest.mark.parametrize(
    ("pattern", "yes", "no"),
    [
        ("a.yaml", ["a.yaml", "claims/a.yaml", "a.yaml/b"], ["ba.yaml", "a.yamlx", "a-yaml"]),
        ("*.yaml", ["a.yaml", "claims/a.yaml", ".yaml"], ["a.yml"]),
        ("claims", ["claims", "claims/a.yaml", "x/claims/y/z.yaml"], ["myclaims/a.yaml", "claims.yaml"]),
        ("claims/", ["claims/a.yaml"], ["claimsx/a.yaml"]),
        ("claims/*.yaml", ["claims/a.yaml"], ["claims/b/a.yaml", "x/claims/a.yaml"]),
        ("./claims/*.yaml", ["claims/a.yaml"], ["claims/b/a.yaml"]),
        ("claims/**", ["claims/a.yaml", "claims/b/a.yaml"], ["other/a.yaml"]),
        ("claims/**/a.yaml", ["claims/a.yaml", "claims/b/c/a.yaml"], ["claims/b/ca.yaml"]),
        ("**/drafts", ["drafts/a.yaml", "x/y/drafts/a.yaml"], ["mydrafts/a.yaml"]),
        ("五月?.yaml", ["五月1.yaml", "五月上.yaml"], ["五月.yaml", "五月/1.yaml"]),
        ("a[1].yaml", ["a[1].yaml"], ["a1.yaml"]),
        ("claims\\old", ["claims/old/a.yaml"], []),
    ],
)
def test_what_a_pattern_matches(pattern: str, yes: list[str], no: list[str]) -> None:
    assert [path for path in yes if not matches(pattern, path, "")] == []
    assert [path for path in no if matches(pattern, path, "")] == []


def test_patterns_are_seen_from_their_folder() -> None:
    assert matches("claims/*.yaml", "../claims/a.yaml", "..")
    assert not matches("claims/*.yaml", "../claims/a.yaml", "")


def test_stars_in_a_row_are_one_thing() -> None:
    assert compiled("**/" * 2000 + "a").pattern == compiled("**/a").pattern
    assert compiled("*" * 2001).fullmatch("x/y")
