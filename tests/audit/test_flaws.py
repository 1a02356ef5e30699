"""Every flaw that can be planted gives its own finding, at its own place, and nothing else."""

import re
from pathlib import Path

import pytest

from counterseal.bench.history import FLAWS, make_history
from counterseal.certificate.findings import SENTENCES

from .audited import expected, findings_in, places
from .conftest import DAYS

PER_DAY = 4


def test_a_sound_history_has_no_finding(sound: Path) -> None:
    assert findings_in(sound) == []


@pytest.mark.parametrize("flaw", list(FLAWS))
def test_a_flaw_gives_its_finding_and_no_other(flaw: str, tmp_path: Path) -> None:
    planted = make_history(tmp_path, DAYS * PER_DAY, per_day=PER_DAY, flaws=[flaw])
    assert [one.flaw for one in planted] == [flaw]
    assert places(findings_in(tmp_path)) == expected(planted)


def test_twenty_five_flaws_in_one_history(tmp_path: Path) -> None:
    """`make audit-million` finds them among a million entries."""
    flaws = [flaw for flaw in FLAWS if flaw not in {"unproven key", "foreign state"}]
    assert len(flaws) == 25
    planted = make_history(tmp_path, 2_000, per_day=60, flaws=flaws)
    assert len(planted) == 25
    assert places(findings_in(tmp_path)) == expected(planted)


def test_every_code_of_an_audit_has_a_sentence() -> None:
    room = Path(__file__).parents[2] / "app" / "counterseal" / "audit"
    questions = {file.stem for file in room.rglob("?-*.sql")}
    assert len(questions) > 25
    assert questions <= SENTENCES.keys()
    assert {code for code, _ in FLAWS.values()} <= SENTENCES.keys()


def test_the_page_explains_every_code_of_an_audit() -> None:
    page = (Path(__file__).parents[2] / "docs" / "audit.md").read_text()
    rows = dict(re.findall(r"^\| `([EW]-[A-Z-]+)` \| (.*) \|$", page, re.MULTILINE))
    assert rows == {
        code: sentence for code, sentence in SENTENCES.items() if "-AUDIT-" in code or "-TRADE-" in code
    }
