"""A kiosk after two trade-ins and in the middle of a third, when its power is cut and its disk is taken."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from counterseal.certificate.receipt_text import Stated, read_receipt
from counterseal.certificate.verification.image import read_receipt_image
from counterseal.compose.demo_folder import REFERENCE, DemoFolder
from counterseal.compose.kiosk import open_accounts
from counterseal.staff.accounts import Role
from counterseal.tradein import customer_commands, staff_commands
from counterseal.tradein.facts import CopyLevel
from counterseal.tradein.views import CustomerView, StaffView, StageName
from tests.canaries.demo_with_disk import with_kiosk_on
from tests.canaries.disk import kiosk_disk, raw
from tests.certificate.verify_samples import write_picture
from tests.journeys.canaries import PASSWORD, SEED, files_below
from tests.journeys.counter import Counter, open_counter
from tests.journeys.person import Customer, Person
from tests.lab.android_fixture import start_lab_android
from tests.lab.fixture import start_lab_iphone

SPEED = 20.0
SECOND_BADGE, SECOND_PIN = "04FFEE1122", "135790"


@dataclass(frozen=True)
class Loot:
    """`blocks`: all that the disk ever held. `receipts`: what its customers have and the thief has not."""

    counter: Counter
    files: dict[str, bytes]
    blocks: list[bytes]
    receipts: list[Stated]
    exports: Path

    def secret_files(self) -> Iterator[bytes]:
        """Keys, accounts, configuration: whatever is not sealed itself."""
        yield from (content for name, content in self.files.items() if not name.endswith(".sealed"))


@contextmanager
def stolen_kiosk(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Loot]:
    (exports := folder / "exports").mkdir()
    with kiosk_disk(folder) as (image, disk), ExitStack() as shop:
        state = _prepare(disk, monkeypatch)
        level = CopyLevel.FILES
        android = shop.enter_context(start_lab_android(level=level, plugged=False, seed=SEED, speed=SPEED))
        with start_lab_iphone(seed=SEED) as iphone:
            places = iphone.found_at | android.found_at
            counter = shop.enter_context(open_counter(folder / "out", places, SPEED, exports=str(exports)))
            open_accounts(state).enrol(SECOND_BADGE, SECOND_PIN, Role.STAFF)
            staff = counter.open_trade_in()
            first = counter.customer(PASSWORD)
            _leave(counter, staff, first, StageName.CERTIFIED)
            staff.send(staff_commands.OpenTradeIn(REFERENCE))
            second = counter.customer(decline=True)
            second.go_on_to(StageName.INTAKE)
            second.send(customer_commands.Stop())
            _leave(counter, staff, second, StageName.RETURNED)
        staff.send(staff_commands.OpenTradeIn(REFERENCE))
        third = counter.customer(PASSWORD, level=level)
        third.go_on_to(StageName.INTAKE)
        android.owner("plug")
        third.go_on_to(StageName.CONFIRM_ERASE)
        counter.kill_core()
        os.sync()
        files = {str(path.relative_to(disk)): path.read_bytes() for path in files_below(disk)}
        views = [view for customer in (first, second, third) for view in customer.views]
        yield Loot(counter, files, raw(image), _receipts(views, folder), exports)


def _prepare(disk: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The kiosk's state, and the home of its core, on that disk."""
    (state := disk / "state").mkdir()
    (home := disk / "home").mkdir()
    for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setattr(DemoFolder, "make", with_kiosk_on(state))
    return state


def _leave(counter: Counter, staff: Person[StaffView], customer: Customer, end: StageName) -> None:
    customer.go_on_to(end)
    customer.until(lambda view: view.qr is not None)
    customer.send(customer_commands.Acknowledge())
    for person in (customer, staff):
        person.until(lambda view: view.stage is StageName.IDLE)
    counter.wait_until_forgotten()


def _receipts(views: list[CustomerView], folder: Path) -> list[Stated]:
    picture, found = folder / "receipt.png", []
    for qr in {view.qr for view in views if view.qr}:
        write_picture(qr, picture)
        found.append(read_receipt(read_receipt_image(picture.read_bytes()))[0])
    return found
