"""What an audit keeps of one statement: enough to set it against all others, nothing that names a device.

Serial numbers, IMEIs, references and pseudonyms become tags under a key that lives as long as the audit.
"""

import hashlib
import re
from datetime import datetime
from typing import NamedTuple

from msgspec import Struct

from counterseal.certificate.notice import Correction, Heartbeat, Notice, Validation, Void
from counterseal.certificate.statement import CopyStated, Device, Person, Predicate, Result, Sanitization

_MAX = 1 << 48
_HASH = re.compile("[0-9a-f]{64}")


class Fact(Struct, kw_only=True, gc=False):
    """One statement that was read. `file` says where, `place` at which index its entry stands, -1 if not
    where it says.
    """

    kiosk: int
    place: int
    seq: int
    leaf: str
    kind: str
    said_at: int
    result: str = ""
    about: str = ""
    """Leaf hash (hex) of the intake it goes on from, or of the record it is about."""
    signer: str
    introduces: str = ""
    """Of the certificate that a notice brings, as `signer` is of the one that signed."""
    identity: int
    """Of the statement itself: another copy of it has the same."""
    persons: tuple[int, ...] = ()
    devices: tuple[int, ...] = ()
    reference: int = 0
    removed: int = 0
    holds: bool = True
    """Whether its signature and form were found good."""
    logged: bool = True
    """Whether it says that it was logged: a proof or a secret was with it."""
    file: str = ""


class Where(NamedTuple):
    """What a statement does not say of itself: where its entry and its file are, and who signed it."""

    kiosk: int
    place: int
    leaf: str
    signer: str
    file: str


class Tagger:
    """Turns texts into numbers that tell the same text again, and nothing else without the key."""

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._people: dict[tuple[Person, ...], tuple[int, ...]] = {}

    def __call__(self, text: str) -> int:
        digest = hashlib.blake2b(text.encode(), key=self._key, digest_size=8).digest()
        return int.from_bytes(digest) >> 1  # a signed number for the database

    def device(self, number: str) -> int:
        """Of an IMEI or serial number, however it is spaced or cased."""
        return self("device " + number.replace(" ", "").upper())

    def people(self, persons: tuple[Person, ...]) -> tuple[int, ...]:
        """Of their pseudonyms; there are few."""
        if persons not in self._people:
            self._people[persons] = tuple(self(f"person {person.id}") for person in persons)
        return self._people[persons]


def seconds(stated: str) -> int:
    """Since 1970; 0 for anything but the one permitted form of a time."""
    try:
        at = datetime.fromisoformat(stated)
    except ValueError:
        return 0
    return int(at.timestamp()) if len(stated) == 20 and stated[-1] == "Z" else 0


def of_record(stated: Predicate, where: Where, tag: Tagger) -> Fact:
    device = stated.device
    return Fact(
        kiosk=where.kiosk,
        place=where.place,
        seq=_bounded(stated.seq),
        leaf=where.leaf,
        kind=stated.kind,
        said_at=seconds(stated.ended),
        result=stated.result,
        about=_leaf(stated.intake_leaf),
        signer=_leaf(where.signer),
        identity=tag(f"record {stated.cert_id}"),
        persons=tag.people(stated.persons),
        devices=_devices(device, tag) if device else (),
        reference=tag(f"reference {stated.reference}") if stated.reference else 0,
        file=where.file,
    )


def of_notice(notice: Notice, where: Where, tag: Tagger) -> Fact:
    about = notice.about
    return Fact(
        kiosk=where.kiosk,
        place=where.place,
        seq=_bounded(notice.seq),
        leaf=where.leaf,
        kind=notice.kind,
        said_at=seconds(notice.at),
        about=_leaf(about.of) if isinstance(about, Validation | Void | Correction) else "",
        signer=_leaf(where.signer),
        identity=tag(f"notice {notice.seq} {notice.prev} {notice.at} {notice.kind}"),
        persons=tag.people(notice.persons),
        reference=tag(f"reference {about.reference}") if isinstance(about, Correction) else 0,
        removed=max(0, _bounded(about.removed)) if isinstance(about, Heartbeat) else 0,
        file=where.file,
    )


def _bounded(number: int) -> int:
    """JSON has numbers of any size, the database has not; -1 is no place and no count."""
    return number if 0 <= number < _MAX else -1


def _leaf(text: str) -> str:
    """The text of a hash, which may be missing; "?" for anything else that stands in its place."""
    return text if not text or _HASH.fullmatch(text) else "?"


def contradicts_itself(stated: Predicate) -> bool:
    """Whether the result of a record is more than what it states besides."""
    erase, verification = stated.sanitization, stated.verification
    if stated.kind == "intake":
        return stated.result is not Result.RECEIVED or erase is not None
    if stated.kind == "return":
        return stated.result is not Result.RETURNED or erase is not None
    if erase is None or verification is None:
        return True
    expected = {Result.ERASED: "proven", Result.NOT_PROVEN: "not-proven", Result.NOT_ERASED: "contradicted"}
    if expected.get(stated.result) != verification.result:
        return True
    return stated.result is Result.ERASED and not _complete(stated.device, stated.copy, erase)


def _complete(device: Device | None, copy: CopyStated | None, erase: Sanitization) -> bool:
    return device is not None and copy is not None and erase.method != "none"


def _devices(device: Device, tag: Tagger) -> tuple[int, ...]:
    return tuple(tag.device(number) for number in dict.fromkeys((device.serial, *device.imei)) if number)
