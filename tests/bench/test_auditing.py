"""What is measured of an audit is the real thing: a statement that does not hold ends the measurement."""

from pathlib import Path

import pytest

from counterseal.audit.material import gather
from counterseal.bench.auditing import Statements
from counterseal.bench.history import make_history
from counterseal.certificate.findings import Invalid


def statements(folder: Path, *flaws: str) -> Statements:
    make_history(folder / "history", 100, per_day=50, flaws=flaws)
    root = folder / "history" / "trust" / "root.pem"
    return Statements(gather(folder / "history" / "state", root, folder / "work"))


def test_statements_are_judged(tmp_path: Path) -> None:
    assert statements(tmp_path).rate() > 0


def test_only_statements_that_hold_count(tmp_path: Path) -> None:
    with pytest.raises(Invalid, match="E-DSSE-SIGNATURE"):
        statements(tmp_path, "bad signature").rate()
