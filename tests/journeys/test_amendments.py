"""A record is voided at a real counter: by its number, by two people, as an entry that an auditor finds."""

import tarfile
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from counterseal.audit.run import audit
from counterseal.certificate.archive import Archive
from counterseal.certificate.dsse import read_envelope
from counterseal.certificate.keys.pki import kiosk_name
from counterseal.certificate.keys.signer import FileSigner
from counterseal.certificate.notice import Notice, NoticeKind, Void, read_notice
from counterseal.certificate.verification.files import find_evidence, read_trust, verify_files
from counterseal.compose.demo_folder import REFERENCE
from counterseal.compose.keys import keys_dir
from counterseal.tradein import customer_commands, staff_commands
from counterseal.tradein.desk import Condition, Ending, Enrolling, Managed, Page, Part
from counterseal.tradein.views import Amended, AskedOfTwo, StaffView, StageName
from counterseal.transparency.merkle import leaf_hash
from counterseal.transparency.store import Log
from tests.lab.fixture import start_lab_iphone

from .counter import Counter, open_counter
from .person import Person

SECOND_BADGE, SECOND_PIN = "04FFEE1122", "135790"


def test_two_people_void_a_record(tmp_path: Path) -> None:
    (shop := tmp_path / "shop").mkdir()
    with (
        start_lab_iphone("happy") as phone,
        open_counter(tmp_path / "demo", phone.found_at, exports=str(shop)) as counter,
    ):
        index = _trade_in(counter)
        staff = counter.staff()
        counter.sign_in(staff)
        _enrol_second(counter, staff)
        staff.until(lambda view: view.may_amend)

        staff.send(staff_commands.VoidRecord(10**6, staff_commands.VoidReason.WRONG_PHONE))
        staff.until(lambda view: view.second_badge and view.asked is AskedOfTwo.VOID)
        counter.sign_in(staff, SECOND_BADGE, SECOND_PIN)
        staff.until(lambda view: view.amended is Amended.NO_SUCH_RECORD)

        staff.send(staff_commands.VoidRecord(index, staff_commands.VoidReason.WRONG_PHONE))
        staff.until(lambda view: view.second_badge and view.amending == index)
        counter.sign_in(staff, SECOND_BADGE, SECOND_PIN)
        staff.until(lambda view: view.amended is Amended.DONE)
        _look_around(staff)
        staff.send(staff_commands.ExportLog())
        staff.until(lambda view: view.second_badge and view.asked is AskedOfTwo.EXPORT)
        counter.sign_in(staff, SECOND_BADGE, SECOND_PIN)
        staff.until(lambda view: view.managed is Managed.EXPORTED)
        assert SECOND_BADGE.encode() not in staff.received
        state, trust = counter.folder.state, counter.folder.root
        auditor = _private(counter.folder.auditor_key)

    void = _only_void(state)
    assert void.about == Void(of=_leaf(state, index), reason=staff_commands.VoidReason.WRONG_PHONE)
    assert [person.id for person in void.persons] == ["S-01", "S-02"]
    (certificate,) = (tmp_path / "demo" / "drive").rglob("certificate.pdf")
    reports = verify_files(find_evidence([state, certificate]), read_trust(trust))
    assert len(reports) > 6
    assert all(report.valid for report in reports)
    told = [report.file for report in reports for one in report.findings if one.code == "W-RECORD-VOIDED"]
    assert told == [str(certificate)]
    (exported,) = shop.iterdir()
    assert b"PRIVATE KEY" not in exported.read_bytes()
    with tarfile.open(exported) as tar:
        tar.extractall(tmp_path / "unpacked", filter="data")
    for place in (state, tmp_path / "unpacked"):
        found = audit(place, trust, auditor=auditor, processes=1)
        assert [finding.code for finding in found if finding.code.startswith("E-")] == [], place


def _enrol_second(counter: Counter, staff: Person[StaffView]) -> None:
    staff.send(staff_commands.EnrolBadge(manager=False))
    staff.until(lambda view: view.enrolling is Enrolling.BADGE)
    counter.show_badge(SECOND_BADGE)
    staff.until(lambda view: view.enrolling is Enrolling.PIN)
    staff.send(staff_commands.NewPin(SECOND_PIN))
    staff.until(lambda view: view.managed is Managed.ENROLLED and view.managed_whom == "S-02")


def _look_around(staff: Person[StaffView]) -> None:
    """The day so far, and the kiosk's health."""
    staff.send(staff_commands.LookAt(Page.SHIFT))
    (one,) = staff.until(lambda view: view.served != ()).served
    assert (one.reference, one.staff, one.ending) == (REFERENCE, "S-01", Ending.ERASED)
    staff.send(staff_commands.LookAt(Page.HEALTH))
    lines = {line.part: line.condition for line in staff.until(lambda view: view.health != ()).health}
    well = (Part.READER, Part.DRIVES, Part.CLOCK, Part.LOG, Part.CUSTOMER_SCREEN)
    assert {lines[part] for part in well} == {Condition.GOOD}


def _trade_in(counter: Counter) -> int:
    """One trade-in to its end; the place of its outcome in the log, as the receipt's number says it."""
    counter.open_trade_in()
    customer = counter.customer()
    customer.go_on_to(StageName.CERTIFIED)
    number = customer.until(lambda view: view.receipt_number != "").receipt_number
    customer.send(customer_commands.Acknowledge())
    customer.until(lambda view: view.stage is StageName.IDLE)
    return int(number.rpartition("-")[2])


def _leaf(state: Path, index: int) -> str:
    signer = FileSigner(keys_dir(state))
    log = Log(state / "log", signer, kiosk_name(signer.certificate_chain()[0]).dns)
    try:
        return leaf_hash(log.entry(index)).hex()
    finally:
        log.close()


def _only_void(state: Path) -> Notice:
    (path,) = Archive(state / "archive").notices(NoticeKind.VOID)
    return read_notice(read_envelope(path.read_bytes()).payload)


def _private(file: Path) -> bytes:
    key = load_pem_private_key(file.read_bytes(), None)
    assert isinstance(key, X25519PrivateKey)
    return key.private_bytes_raw()
