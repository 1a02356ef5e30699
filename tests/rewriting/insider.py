"""An insider with everything: the kiosk's disk, its key, its programs, and time. They write history anew.

What they write is whole in itself: every statement is signed again for its new place, every tile and the
checkpoint fit. Only what is outside their reach, the receipts of two customers, is as it was.
"""

import contextlib
import shutil
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import patch

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from msgspec import structs

from counterseal.certificate import issue as issuing
from counterseal.certificate.archive import ENVELOPE, PROOF, Archive
from counterseal.certificate.issue import STATEMENT_FILE, Issued, draft, issue
from counterseal.certificate.keys.pki import kiosk_name
from counterseal.certificate.keys.signer import FileSigner
from counterseal.certificate.notice import About, Heartbeat
from counterseal.certificate.noting import Noted, enrolment, note
from counterseal.certificate.record import TradeInRecord
from counterseal.transparency.store import Log
from tests.certificate.records import INTAKE, OUTCOME, PHONE

HOUR = 3600
OPENING = int(datetime(2026, 11, 2, 9, tzinfo=UTC).timestamp())
DAY = 24 * HOUR


@dataclass(frozen=True)
class Event:
    """What happened, and when. `name` tells an event from all others, also in another history."""

    name: str
    at: int
    record: TradeInRecord | None = None
    about: About | None = None
    follows: str = ""
    """The intake that an outcome goes on from."""

    @property
    def cert_id(self) -> uuid.UUID:
        return uuid.uuid5(uuid.NAMESPACE_OID, self.name)


def trade_in(number: int, at: int) -> list[Event]:
    """A customer's trade-in of a phone of their own: its intake, and its outcome an hour later."""
    serial, imei = f"F2L{number:07d}", f"3560000{number:08d}"
    phone = structs.replace(PHONE, serial=serial, imei=(imei,), udid=f"00008110-{number:04d}")
    assert OUTCOME.consent is not None
    of = {"trade_in": f"T-{number}", "reference": f"R-{number}", "phone": phone, "started": at - 60}
    consent = structs.replace(OUTCOME.consent, udid=phone.udid, at=at + HOUR - 300)
    return [
        Event(f"intake-{number}", at, structs.replace(INTAKE, ended=at, **of)),
        Event(
            f"outcome-{number}",
            at + HOUR,
            structs.replace(OUTCOME, ended=at + HOUR, consent=consent, **of),
            follows=f"intake-{number}",
        ),
    ]


def heartbeat(day: int) -> Event:
    beat = Heartbeat(held=0, removed=0, keep_days=0)
    return Event(f"heartbeat-{day}", OPENING + day * DAY, about=beat)


def honest_days(signer: FileSigner, customers: int = 6) -> list[Event]:
    """What really happened: the kiosk was set up, and two customers came each day."""
    events = [Event("enrol", OPENING - 60, about=enrolment(signer))]
    for day in range(customers // 2):
        events.append(heartbeat(day))
        for number in (2 * day + 1, 2 * day + 2):
            events += trade_in(number, OPENING + day * DAY + (number % 2 + 1) * 2 * HOUR)
    return sorted(events, key=lambda event: event.at)


@dataclass
class History:
    """One history on a disk, and what its customers were given."""

    state: Path
    issued: Mapping[str, Issued] = field(default_factory=dict)

    def receipt(self, event: str, folder: Path, name: str = "") -> None:
        """The customer of this event brings their receipt to the auditor."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"receipt-{name or event}.txt").write_text(self.issued[event].receipt.text)


def write(
    state: Path,
    events: Sequence[Event],
    signer: FileSigner,
    auditor: X25519PublicKey,
    going_on: History | None = None,
) -> History:
    """Makes a kiosk's log and archive in which these events happened, after those of `going_on` if given."""
    if going_on:
        shutil.copytree(going_on.state, state)
    log = Log(state / "log", signer, kiosk_name(signer.certificate_chain()[0]).dns)
    archive, issued = Archive(state / "archive", auditor), dict(going_on.issued if going_on else {})
    for event in events:
        if event.record:
            issued[event.name] = _issue(event, issued, signer, log, archive)
        else:
            _note(event, signer, log, archive)
    log.close()
    return History(state, issued)


def _issue(
    event: Event, before: Mapping[str, Issued], signer: FileSigner, log: Log, archive: Archive
) -> Issued:
    assert event.record is not None
    intake = before[event.follows].leaf_hash.hex() if event.follows else ""
    with _named(event):
        drafted = draft(structs.replace(event.record, intake_leaf=intake), signer, log)
    issued = issue(drafted, signer, log)
    day = datetime.fromtimestamp(event.at, UTC).date()
    archive.put(day, issued.leaf_hash, {STATEMENT_FILE: issued.envelope}, issued.secret)
    return issued


def _note(event: Event, signer: FileSigner, log: Log, archive: Archive) -> None:
    assert event.about is not None
    at = datetime.fromtimestamp(event.at, UTC)

    def keep(noted: Noted) -> None:
        files = {ENVELOPE: noted.envelope, PROOF: noted.proof.encode()}
        archive.put_notice(at.date(), noted.kind, noted.leaf_hash, files)

    note(event.about, at=at, persons=(), signer=signer, log=log, keep=keep)


@contextlib.contextmanager
def _named(event: Event) -> Iterator[None]:
    """A record signed again keeps its id: the customer has seen it."""
    with patch.object(issuing, "_new_id", lambda _: event.cert_id):
        yield


def moved(event: Event, at: int) -> Event:
    """The same event at another time."""
    record = structs.replace(event.record, ended=at) if event.record else None
    return replace(event, at=at, record=record)
