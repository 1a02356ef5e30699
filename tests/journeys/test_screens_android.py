"""Android phones through the real screens: one that can prove its erase, and one that cannot."""

from pathlib import Path

import pytest

from counterseal.cli import main
from counterseal.tradein.views import StageName

from .demo_process import run_demo

STAGES = set(StageName) - {StageName.NEEDS_HELP, StageName.RETURNED}


@pytest.mark.parametrize(
    ("phone", "code", "verdict", "reasons"),
    [
        ("pixel", 0, "proven", ()),
        ("pixel-13", 1, "not-proven", ("corroborated-only",)),
    ],
)
def test_demo(phone: str, code: int, verdict: str, reasons: tuple[str, ...], tmp_path: Path) -> None:
    out = tmp_path / "demo"
    ended, summary = run_demo(out, "happy", phone)
    assert (ended, summary.verdict, summary.reasons, summary.failures) == (code, verdict, reasons, ())
    assert set(summary.stages) == STAGES
    assert summary.copied_files > 100
    names = {picture.name[3:] for picture in (out / "screens").iterdir()}
    assert {f"{stage}-{role}.png" for stage in STAGES for role in ("customer", "staff")} <= names
    assert "intake-choose-level-customer.png" in names
    assert main(["verify", str(out), "--trust", str(out / "trust" / "root.pem")]) == 0
