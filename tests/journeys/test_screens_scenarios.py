"""Whole demos through the real screens: the ending, the files, the pictures; the record checks out."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from counterseal.cli import main
from counterseal.screens.answers import Means
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.views import StageName

from .demo_process import BLANK, colours, run_demo, screen_complaints

FILES = {"certificate.pdf", "verifier.html", "statement.dsse.json", "receipt-intake.png", "summary.json"}
FOLDERS = {"trust", "auditor", "log", "drive", "screens", "kiosk", "paper", "mailbox"}
UNATTENDED = {
    StageName.IDLE,
    StageName.COPYING,
    StageName.PROVING,
    StageName.ERASING,
    StageName.PROVING_ERASE,
}
"""Nobody is asked anything: at ten times the speed these may be over before a page is drawn."""


@dataclass(frozen=True)
class Ending:
    code: int
    outcome: str
    verdict: str
    failures: tuple[str, ...] = ()


ERASED = Ending(0, "erased", "proven")
RETURNED = Ending(1, "returned", "")
TABLE = {
    "happy": ERASED,
    "find-my-on": ERASED,
    "password-already-set-known": ERASED,
    "trust-denied": RETURNED,
    "needs-space": Ending(1, "returned", "", (FailureCode.NEEDS_SPACE,) * 3),
    "hostile-paths": Ending(1, "returned", "", (FailureCode.HOSTILE_PATH,)),
    "fake-wipe": Ending(1, "not-erased", "contradicted"),
    "other-phone-returns": Ending(1, "not-proven", "not-proven"),
}


MEANS = {"happy": Means.TOUCH, "find-my-on": Means.KEYBOARD}
"""With what people work both screens; else with a mouse."""


@pytest.mark.parametrize("scenario", TABLE)
def test_demo(scenario: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "demo"
    code, summary = run_demo(out, scenario, means=MEANS.get(scenario))
    assert Ending(code, summary.outcome, summary.verdict, summary.failures) == TABLE[scenario]
    assert summary.stages[-1] is StageName.IDLE
    assert (summary.copied_files > 0) == (StageName.CERTIFIED in summary.stages)

    left = {path.name for path in out.iterdir()}
    outcome_receipt = "receipt-return.png" if summary.outcome == "returned" else "receipt-outcome.png"
    # a phone that never let anybody in has no identity to receipt
    expected = FILES - ({"receipt-intake.png"} if scenario == "trust-denied" else set())
    assert left == expected | FOLDERS | {outcome_receipt}
    assert main(["verify", str(out), "--trust", str(out / "trust" / "root.pem")]) == 0, capsys.readouterr()

    pictures = sorted((out / "screens").iterdir())
    for stage in set(summary.stages) - UNATTENDED:
        names = {picture.name[3:] for picture in pictures}
        assert {f"{stage}-customer.png", f"{stage}-staff.png"} <= names, f"{stage}: {names}"
    for picture in pictures:
        with Image.open(picture) as image:
            assert colours(image) > BLANK, picture.name
    assert screen_complaints(out) == []
