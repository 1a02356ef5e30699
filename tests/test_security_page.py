"""SECURITY.md: every threat names a test that plays it, and every test that is named exists."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "SECURITY.md").read_text()
THREATS = PAGE.partition("## Who attacks")[2].partition("## Not defended")[0]
_HEADS = ("| They want |", "| It wants |")
ROWS = [row for row in THREATS.splitlines() if row.startswith("| ") and not row.startswith(_HEADS)]
NAMED = sorted(set(re.findall(r"`(tests/\S+)`", PAGE)))


def test_there_are_threats_of_every_attacker() -> None:
    assert len(re.findall(r"^### ", THREATS, re.MULTILINE)) == 6
    assert len(ROWS) > 30


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.split("|")[1].strip())
def test_a_threat_names_its_test(row: str) -> None:
    *_, tests, _ = row.split("|")
    assert re.fullmatch(r"\s*`tests/[\w/]+\.py::\w+`(, `tests/[\w/]+\.py::\w+`)*\s*", tests)


@pytest.mark.parametrize("named", NAMED)
def test_a_named_test_exists(named: str) -> None:
    path, _, name = named.partition("::")
    tree = ast.parse((ROOT / path).read_text())
    assert name in {one.name for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)}
