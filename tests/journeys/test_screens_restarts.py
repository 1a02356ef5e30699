"""A screen is killed at every stage and started again, as systemd would: the trade-in goes on to its end."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from counterseal.certificate.verification.files import read_trust, verify_files
from counterseal.compose.demo_folder import PIN, REFERENCE
from counterseal.tradein.views import HandOver, Outcome, StageName
from tests.lab.fixture import start_lab_iphone

from .counter import Counter, open_counter
from .demo_process import wait_until
from .screen_log import complaints
from .screen_process import ScreenProcess

WAY = (
    StageName.WELCOME,
    StageName.INTAKE,
    StageName.CHECK,
    StageName.CHOOSE_COPY,
    StageName.SECRET,
    StageName.COPYING,
    StageName.PROVING,
    StageName.SIGN_OUT,
    StageName.CONFIRM_ERASE,
    StageName.ERASING,
    StageName.PROVING_ERASE,
    StageName.CERTIFIED,
)
SPEED = 5.0
"""Slow enough for a screen to start again before the core's deadlines pass."""


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    with (
        start_lab_iphone(speed=SPEED) as phone,
        open_counter(tmp_path / "demo", phone.found_at, speed=SPEED) as open_one,
    ):
        yield open_one


@contextmanager
def screen(counter: Counter, role: str, script: dict[str, object]) -> Iterator[ScreenProcess]:
    at_counter = ScreenProcess(counter.folder.out.parent / role, counter.runtime, role, script)
    at_counter.start()
    try:
        yield at_counter
    finally:
        at_counter.kill()
    assert complaints(at_counter.log()) == []


def stages(counter: Counter) -> list[StageName]:
    """As the journal has them, each once."""
    return list(dict.fromkeys(entry.stage for entry in counter.journal()))


def reached(counter: Counter, stage: StageName) -> bool:
    return stage in stages(counter)


def test_the_customers_screen_killed_at_every_stage(counter: Counter, tmp_path: Path) -> None:
    receipts = tmp_path / "receipts"
    staff = counter.open_trade_in()
    with screen(counter, "customer", {"receipts": str(receipts)}) as customer:
        for stage in WAY:
            wait_until(partial(reached, counter, stage), stage)
            customer.kill()
            customer.start()
        wait_until(partial(reached, counter, StageName.IDLE), "the end")
    assert stages(counter) == [*WAY, StageName.IDLE]
    assert staff.until(lambda view: view.hand_over is not HandOver.NOTHING).hand_over is HandOver.TAKE
    trust = read_trust(counter.folder.root)
    for receipt in ("receipt-intake.png", "receipt-outcome.png"):
        assert verify_files([receipts / receipt], trust)[0].valid


def test_the_staff_screen_killed_at_every_stage(counter: Counter) -> None:
    with screen(counter, "staff", {"pin": PIN, "reference": REFERENCE}) as staff:
        counter.show_badge()
        customer = counter.customer()
        for stage in WAY:
            customer.go_on_to(stage)
            wait_until(lambda: bool(staff.pictures), "the staff screen")
            staff.kill()
            staff.start()
        wait_until(lambda: "12-certified-staff.png" in staff.pictures, "the verdict")
        assert customer.until(lambda view: view.qr is not None).outcome is Outcome.ERASED
    assert stages(counter) == list(WAY)
