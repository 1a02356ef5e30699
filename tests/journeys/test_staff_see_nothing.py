"""Promise P1: what staff's socket carries in a whole trade-in, and what their screen says, is searched."""

from pathlib import Path

import pytest

from counterseal.certificate.verification.image import read_receipt_image
from counterseal.tradein import customer_commands, staff_commands
from counterseal.tradein.desk import Page
from counterseal.tradein.facts import QrCode
from counterseal.tradein.views import CustomerView, StaffView, StageName
from tests.certificate.verify_samples import write_picture
from tests.lab.fixture import start_lab_iphone

from .canaries import IDENTIFIERS, PASSWORD, PERSONAL, PHONE, SEED, spellings
from .counter import open_counter
from .person import Person
from .staff_glass import words_shown

ENDINGS = (StageName.CERTIFIED, StageName.RETURNED)


def what_only_the_customer_saw(views: list[CustomerView], folder: Path) -> set[bytes]:
    """The drive, and every receipt: its number, its symbol and its text, which holds the record's secret."""
    private = {view.receipt_number for view in views if view.receipt_number}
    for qr in {view.qr for view in views if view.qr}:
        private |= {max(qr.rows), receipt_text(qr, folder)}
    drives = {offer.drive for view in views for offer in view.drives}
    words = {f'"{word}"'.encode() for drive in drives for word in (drive.drive_id, drive.label)}
    return words | {spelling for text in private for spelling in spellings(text)}


def look_everywhere(staff: Person[StaffView]) -> None:
    """Every list of the desk, by a manager."""
    for page, wanted in (
        (Page.SHIFT, lambda view: view.served != ()),
        (Page.HEALTH, lambda view: view.health != ()),
        (Page.PEOPLE, lambda view: view.people != ()),
    ):
        staff.send(staff_commands.LookAt(page))
        staff.until(wanted)


def receipt_text(qr: QrCode, folder: Path) -> str:
    write_picture(qr, folder / "receipt.png")
    return read_receipt_image((folder / "receipt.png").read_bytes())


@pytest.mark.parametrize(
    "scenario", ["happy", "silent-eio", "password-already-set-unknown", "fake-wipe", "other-phone-returns"]
)
def test_staff_are_sent_nothing_of_the_customer(scenario: str, tmp_path: Path) -> None:
    with (
        start_lab_iphone(scenario, seed=SEED) as phone,
        open_counter(tmp_path / "demo", phone.found_at) as counter,
    ):
        staff = counter.open_trade_in()
        customer = counter.customer(PASSWORD)
        customer.go_on_to(*ENDINGS)
        customer.until(lambda view: view.qr is not None)
        customer.send(customer_commands.Acknowledge())
        staff.until(lambda view: view.stage is StageName.IDLE)
        look_everywhere(staff)
        stored = [path.name for path in counter.folder.drive.rglob("*")]

    private = what_only_the_customer_saw(customer.views, tmp_path)
    names = [name.encode() for name in stored if len(name) > 2]
    assert private
    assert names
    shown = words_shown(staff.received)
    assert PHONE.serial[-4:].encode() in shown
    for canary in (*PERSONAL, *IDENTIFIERS, *private, *names):
        assert canary not in staff.received
        assert canary not in shown
    assert PHONE.serial[-4:].encode() in staff.received
    assert PHONE.serial[-5:].encode() not in staff.received
