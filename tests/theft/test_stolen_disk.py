"""A thief has the kiosk's disk and time, but no customer's receipt: what they try, and what they get."""

import re
import shutil
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from counterseal.certificate.commitment import SECRET_BYTES, device_commitment
from counterseal.certificate.findings import Invalid
from counterseal.certificate.sealed import open_record, secret_for
from counterseal.compose.demo_folder import BADGE, PIN
from counterseal.compose.kiosk import PEPPER_BYTES
from counterseal.core.journal import read
from counterseal.core.session import SESSION
from counterseal.staff.accounts import Accounts
from counterseal.tradein import staff_commands
from counterseal.tradein.desk import Managed
from counterseal.tradein.views import AskedOfTwo, StageName
from tests.canaries.conftest import Tell
from tests.canaries.findings import swaps
from tests.canaries.planted import identifiers, personal
from tests.canaries.search import Search
from tests.journeys.canaries import ANDROID, PHONE
from tests.journeys.test_staff_see_nothing import look_everywhere

from .loot import SECOND_BADGE, SECOND_PIN, Loot, stolen_kiosk

pytestmark = [pytest.mark.canaries, pytest.mark.xdist_group("one stolen disk")]
WORD = re.compile(rb"[A-Za-z0-9+/=_-]{43,}")


@pytest.fixture(scope="module")
def loot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Loot]:
    with (
        pytest.MonkeyPatch.context() as patch,
        stolen_kiosk(tmp_path_factory.mktemp("theft"), patch) as stolen,
    ):
        yield stolen


def everything(loot: Loot) -> Search:
    """For all that a customer would not want found, with the secrets of their receipts."""
    secrets = {f"secret {number}": [one.secret] for number, one in enumerate(loot.receipts)}
    return Search(personal() | identifiers() | secrets)


def sealed(loot: Loot) -> dict[bytes, bytes]:
    """Every sealed record, by its leaf hash."""
    return {
        bytes.fromhex(Path(name).stem): content
        for name, content in loot.files.items()
        if name.endswith(".sealed")
    }


def possible_secrets(loot: Loot) -> set[bytes]:
    """Whatever on the disk could be a key: at any place in any file, or written in hexadecimal or base64."""
    found = set()
    for content in loot.secret_files():
        found |= {content[at : at + SECRET_BYTES] for at in range(len(content) - SECRET_BYTES + 1)}
        for word in WORD.findall(content):
            found |= set(_decoded(word))
    return found


def _decoded(word: bytes) -> Iterator[bytes]:
    text = word.decode()
    for decode in (bytes.fromhex, b64decode):
        try:
            yield decode(text)[:SECRET_BYTES]
        except ValueError:
            continue


def test_they_search_every_block(loot: Loot, tell: Tell) -> None:
    search = everything(loot)
    contents = [*loot.blocks, *loot.files.values()]
    found = search.found([*contents, *(name.encode() for name in loot.files)])
    tell(
        f"read {len(loot.files)} files and {sum(map(len, loot.blocks))} bytes of blocks, deleted files too,"
        f" unpacked to {search.searched}, for {search.canaries} canaries in {search.spellings} spellings",
        f"{sum(map(len, found))} found",
    )
    assert not any(found)


def test_they_open_the_sealed_records_with_what_lies_beside_them(loot: Loot, tell: Tell) -> None:
    records, keys = sealed(loot), possible_secrets(loot)
    opened = [leaf for leaf, record in records.items() for key in keys if _opens(record, leaf, key)]
    by_receipts = [
        leaf for leaf, record in records.items() for one in loot.receipts if _opens(record, leaf, one.secret)
    ]
    tell(
        f"try {len(keys)} texts of the disk as the key of each of {len(records)} sealed records",
        f"{len(opened)} open; with the customers' receipts {len(by_receipts)} do",
    )
    assert opened == []
    assert len(by_receipts) == len(records) >= 4


def _opens(record: bytes, leaf: bytes, secret: bytes) -> bool:
    try:
        open_record(record, leaf, secret)
    except Invalid:
        return False
    return True


def test_they_open_the_sealed_records_as_the_auditor(loot: Loot, tell: Tell) -> None:
    """Whose public key is on the disk."""
    keys = [X25519PrivateKey.from_private_bytes(key) for key in possible_secrets(loot)]
    records = sealed(loot)
    opened = [leaf for leaf, record in records.items() for key in keys if _unwraps(key, record, leaf)]
    tell(f"try {len(keys)} texts of the disk as the auditor's key", f"{len(opened)} open")
    assert opened == []


def _unwraps(key: X25519PrivateKey, record: bytes, leaf: bytes) -> bool:
    try:
        secret_for(key, record, leaf)
    except Invalid:
        return False
    return True


def test_they_hold_a_phone_and_ask_whether_it_was_here(loot: Loot, tell: Tell) -> None:
    """With the right serial and IMEIs: no guess could be better. Receipts commit to them under a secret."""
    phones = [
        (PHONE.serial, (PHONE.imei,)),
        (PHONE.serial, (PHONE.imei, PHONE.imei2)),
        (ANDROID.serial, (ANDROID.imei, ANDROID.imei2)),
        (ANDROID.serial, ()),
    ]
    keys = [bytes(SECRET_BYTES), *possible_secrets(loot)]
    guesses = {device_commitment(key, serial, imei) for key in keys for serial, imei in phones}
    found = Search({"commitment": [*guesses, *(guess.hex().encode() for guess in guesses)]}).found(
        loot.blocks
    )
    real = {one.device_commitment for one in loot.receipts}
    tell(
        f"compute {len(guesses)} commitments to the very phones, with every text of the disk for the secret",
        f"{sum(map(len, found))} are on the disk, {len(real & guesses)} are in a customer's receipt",
    )
    assert not any(found)
    assert not real & guesses


def test_they_read_the_journal_and_the_accounts(loot: Loot, tell: Tell) -> None:
    entries = read(loot.counter.folder.state / "journal")
    trade_ins = {entry.trade_in for entry in entries if entry.trade_in}
    tell(
        f"read {len(entries)} steps of the journal",
        f"that there were {len(trade_ins)} trade-ins, when, under which reference of the till, which of the"
        " staff opened them, how they ended; nothing of whom or of which phone",
    )
    assert len(trade_ins) == 3
    assert not any(everything(loot).found([loot.files["state/journal"], loot.files["state/staff.json"]]))


def test_they_guess_the_staff(loot: Loot, tell: Tell) -> None:
    """The pepper lies on the same disk: whoever has both can try badge numbers and PINs. No customer's."""
    pepper = loot.files["state/keys/staff-pepper"]
    assert len(pepper) == PEPPER_BYTES
    accounts = Accounts.open(loot.counter.folder.state / "staff.json", pepper)
    assert accounts.badge_key(BADGE).encode() in loot.files["state/staff.json"]
    guessed = accounts.check(BADGE, PIN)
    assert guessed is not None
    assert BADGE.encode() not in b"".join(loot.files.values())
    tell(
        "try badge numbers and PINs against the accounts, with the pepper beside them",
        "a right guess is confirmed: staff can be found out by trying, and their badges must be revoked",
    )


def test_they_switch_it_on_again_as_its_manager(loot: Loot, tell: Tell) -> None:
    """With badge and PIN found out, and a second person's too. What was in memory is gone."""
    counter = loot.counter
    shutil.rmtree(counter.runtime / SESSION)
    counter.start_core()
    customer, staff = counter.customer(), counter.staff()
    counter.sign_in(staff)
    staff.until(lambda view: view.may_amend)
    look_everywhere(staff)
    staff.send(staff_commands.ExportLog())
    staff.until(lambda view: view.second_badge and view.asked is AskedOfTwo.EXPORT)
    counter.sign_in(staff, SECOND_BADGE, SECOND_PIN)
    staff.until(lambda view: view.managed is Managed.EXPORTED)
    customer.until(lambda view: view.stage is StageName.IDLE)
    (export,) = loot.exports.iterdir()
    contents = [staff.received, customer.received, export.read_bytes()]
    contents += [path.read_bytes() for path in counter.runtime.rglob("*") if path.is_file()]
    found = everything(loot).found(contents)
    tell(
        "start the core on the stolen disk, sign in as its manager, open every page, take a copy of the log",
        f"{sum(map(len, contents))} bytes, {sum(map(len, found))} canaries",
    )
    assert not any(found)


def test_they_look_where_it_swapped_to(loot: Loot, tell: Tell) -> None:
    places = swaps()
    found = everything(loot).found([place.read_bytes() for place in places])
    tell(f"read {len(places)} swap files and partitions of the machine", f"{sum(map(len, found))} found")
    assert not any(found)
