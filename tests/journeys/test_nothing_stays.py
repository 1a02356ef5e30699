"""Promises P3 and P9: nothing of the customer stays on the kiosk, and no phone writes outside its folder."""

from pathlib import Path

import pytest

from counterseal.tradein import customer_commands
from counterseal.tradein.views import StageName
from tests.lab.fixture import start_lab_iphone

from .canaries import IDENTIFIERS, PASSWORD, PERSONAL, PHONE, SEED, files_below, found
from .counter import open_counter

HOSTILE = ("hostile-paths", "hostile-huge-block", "hostile-remove-root", "endless")
KEEPSAKE = "holiday.txt"


def test_the_canaries_are_real() -> None:
    assert len({*PERSONAL, *IDENTIFIERS}) == len(PERSONAL) + len(IDENTIFIERS)
    assert all(len(canary) > 6 for canary in (*PERSONAL, *IDENTIFIERS))


@pytest.mark.parametrize("scenario", ["happy", "password-already-set-unknown", "fake-wipe", "silent-eio"])
def test_after_a_trade_in_nothing_of_the_customer_is_on_the_kiosk(
    scenario: str, tmp_path: Path, home: Path
) -> None:
    with (
        start_lab_iphone(scenario, seed=SEED) as phone,
        open_counter(tmp_path / "demo", phone.found_at) as counter,
    ):
        counter.open_trade_in()
        customer = counter.customer(PASSWORD)
        customer.go_on_to(StageName.CERTIFIED, StageName.RETURNED)
        customer.until(lambda view: view.qr is not None)
        customer.send(customer_commands.Acknowledge())
        customer.until(lambda view: view.stage is StageName.IDLE)
        counter.wait_until_forgotten()
        state, drive = counter.folder.state, counter.folder.drive
        assert found(PERSONAL + IDENTIFIERS, state, counter.runtime, home) == []
        assert found(PERSONAL, drive) == []


@pytest.mark.parametrize("scenario", HOSTILE)
def test_a_hostile_phone_writes_nothing_outside_its_folder(scenario: str, tmp_path: Path, home: Path) -> None:
    with (
        start_lab_iphone(scenario, seed=SEED) as phone,
        open_counter(tmp_path / "demo", phone.found_at) as counter,
    ):
        keepsake = counter.folder.drive / KEEPSAKE
        keepsake.write_text("the customer's own")
        other = counter.folder.drive / "Counterseal of somebody else"
        (other / PHONE.udid).mkdir(parents=True)
        (other / PHONE.udid / "Manifest.plist").write_bytes(b"somebody else's copy")
        outside = (tmp_path, home, Path.cwd() / "app")
        before = set(files_below(*outside))
        counter.open_trade_in()
        customer = counter.customer(PASSWORD)
        customer.retries = 9 if scenario == "hostile-paths" else 1
        customer.go_on_to(StageName.RETURNED)
        customer.until(lambda view: view.qr is not None)
        own = set(counter.folder.drive.iterdir()) - {keepsake, other}
        new = set(files_below(*outside)) - before
        strays = [path for path in new if not _expected(path, counter.folder.state, own)]
        assert strays == []
        assert keepsake.read_text() == "the customer's own"
        assert (other / PHONE.udid / "Manifest.plist").read_bytes() == b"somebody else's copy"


def _expected(path: Path, state: Path, own: set[Path]) -> bool:
    """What the kiosk itself writes, and the one folder made for this trade-in."""
    return (
        state in path.parents or any(folder in path.parents for folder in own) or "__pycache__" in path.parts
    )
