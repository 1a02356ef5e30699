"""Hostile phones at a whole counter: the customer leaves with a record, the next trade-in begins clean."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

import pytest

from counterseal.lab.fuzzing.layers import IPHONE, Fuzz
from counterseal.tradein import customer_commands
from counterseal.tradein.facts import CopyLevel
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.families.android import EraseRoute
from counterseal.tradein.views import CustomerView, HandOver, Outcome, StageName
from tests.journeys.counter import Counter, open_counter
from tests.journeys.person import Customer
from tests.lab.android_fixture import LabAndroid, start_lab_android
from tests.lab.fixture import LabIphone, start_lab_iphone

from .cases import LEVEL, PAYLOAD_BYTES, PAYLOAD_FILES, SPEED, Record

pytestmark = pytest.mark.hostile

ENDINGS: Final = (StageName.CERTIFIED, StageName.RETURNED)
PATIENCE: Final = 200.0
MISTAKES_OF_OURS: Final = {FailureCode.INTERNAL, FailureCode.WORKER_DIED}
KEEPSAKE: Final = b"what else was on the drive"


@contextmanager
def at_counter(fuzz: Fuzz, base: Path) -> Iterator[tuple[Counter, LabIphone | LabAndroid]]:
    """A counter with the phone on its cable, which pretends to erase itself."""
    with ExitStack() as stack:
        phone: LabIphone | LabAndroid
        if fuzz.layer in IPHONE:
            phone = stack.enter_context(
                start_lab_iphone(
                    "fake-wipe",
                    payload_bytes=PAYLOAD_BYTES,
                    payload_files=PAYLOAD_FILES,
                    speed=SPEED,
                    fuzz=fuzz,
                    trace=stack.enter_context((base / "trace").open("w")),
                )
            )
        else:
            phone = stack.enter_context(
                start_lab_android(
                    "fake-wipe",
                    payload_bytes=PAYLOAD_BYTES,
                    payload_files=PAYLOAD_FILES,
                    level=LEVEL[fuzz.layer],
                    speed=SPEED,
                    fuzz=fuzz,
                    trace=stack.enter_context((base / "trace").open("w")),
                )
            )
        yield stack.enter_context(open_counter(base / "demo", phone.found_at, SPEED)), phone


def lead(customer: Customer, phone: LabIphone | LabAndroid) -> CustomerView:
    """To the record of how it ended."""
    view = customer.go_on_to(StageName.ERASING, *ENDINGS, patience=PATIENCE)
    if view.stage is StageName.ERASING and isinstance(phone, LabAndroid):
        told = customer.until(lambda view: bool(view.erase_route) or view.stage is not StageName.ERASING)
        if told.erase_route == EraseRoute.BY_HAND:
            phone.owner("reset")
    customer.go_on_to(*ENDINGS, patience=PATIENCE)
    return customer.until(lambda view: view.qr is not None)


def test_at_a_counter(counter_fuzz: Fuzz, tmp_path: Path, record_ending: Record) -> None:
    with at_counter(counter_fuzz, tmp_path) as (counter, phone):
        (counter.folder.drive / "keepsake").write_bytes(KEEPSAKE)
        staff = counter.open_trade_in()
        customer = counter.customer(level=LEVEL.get(counter_fuzz.layer, CopyLevel.FILES))
        end = lead(customer, phone)
        record_ending(counter_fuzz, f"at a counter: {end.outcome}", tmp_path / "trace")
        assert end.outcome is not Outcome.ERASED
        assert staff.until(lambda view: view.hand_over is not HandOver.NOTHING).hand_over is not HandOver.TAKE
        assert not MISTAKES_OF_OURS & {view.failure.code for view in customer.views if view.failure}
        assert (counter.folder.drive / "keepsake").read_bytes() == KEEPSAKE
        assert len(list(counter.folder.drive.iterdir())) <= 2
        customer.send(customer_commands.Acknowledge())
        customer.until(lambda view: view.stage is StageName.IDLE)
        counter.wait_until_forgotten()
        counter.open_trade_in()
        customer.until(lambda view: view.stage is StageName.WELCOME)
