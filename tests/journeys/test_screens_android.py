"""Android phones through the real screens: one that can prove its erase, and one that cannot."""

from pathlib import Path

import pytest

from counterseal.cli import main
from counterseal.screens.answers import Means
from counterseal.tradein.views import StageName

from .demo_process import run_demo, screen_complaints

STAGES = set(StageName) - {StageName.NEEDS_HELP, StageName.RETURNED}


@pytest.mark.parametrize(
    ("phone", "means", "ending"),
    [
        ("pixel", Means.KEYBOARD, (0, "proven", ())),
        ("pixel-13", None, (1, "not-proven", ("corroborated-only",))),
    ],
)
def test_demo(phone: str, means: Means | None, ending: tuple[object, ...], tmp_path: Path) -> None:
    out = tmp_path / "demo"
    code, summary = run_demo(out, "happy", phone, means)
    assert (code, summary.verdict, summary.reasons) == ending
    assert summary.failures == ()
    assert set(summary.stages) == STAGES
    assert summary.copied_files > 100
    names = {picture.name[3:] for picture in (out / "screens").iterdir()}
    # who is quick at the phone may have left the page about the reset before its picture is taken
    seen = {f"{stage}-{role}.png" for stage in STAGES for role in ("customer", "staff")} - {
        "erasing-customer.png"
    }
    assert seen <= names
    assert "intake-choose-level-customer.png" in names
    assert screen_complaints(out) == []
    assert main(["verify", str(out), "--trust", str(out / "trust" / "root.pem")]) == 0
