"""A kiosk at work: trade-ins one after another, and what it puts on record of its own accord."""

import base64
from pathlib import Path
from random import Random
from typing import Any

from cryptography.hazmat.primitives.serialization import Encoding
from msgspec import Struct

from counterseal.certificate.notice import Enrol, Heartbeat, Rotate, Validation, possession_message
from counterseal.certificate.record import TradeInRecord
from counterseal.lab.authority import Authority

from .keys import DOMAIN, MemorySigner, utc
from .phones import Counter
from .scribe import Scribe

KEY_DAYS = 20
"""A kiosk changes its key after two thirds of the certificate's life."""
_MANAGERS = 3


class Planted(Struct, frozen=True, order=True):
    """A flaw in a history, and the one finding it must give; `index` is None where there is no entry."""

    code: str
    index: int | None
    flaw: str


class Desk:
    """`at` is the kiosk's clock, seconds since 1970; it goes on by `pace` with every statement."""

    def __init__(self, folder: Path, seed: int, begins: int, pace: float) -> None:
        self.random = Random(seed)  # noqa: S311 - the same history for the same seed
        self.counter = Counter(self.random)
        self.authority = Authority.make(DOMAIN, utc(begins))
        self.folder = folder
        self.at = float(begins)
        self.pace = pace
        self.scribe = Scribe(folder, MemorySigner(self.authority, utc(begins)))
        self.retired: list[MemorySigner] = []
        self.planted: list[Planted] = []
        self.silent_tomorrow = False
        """Whether tomorrow's heartbeat is left out."""
        self.was_silent = False
        self.false_possession = False
        """Whether the next rotation comes without the new key's own signature."""
        self.scribe.notice(Enrol(certificates=encoded(self.scribe.signer)), begins)

    @property
    def next_index(self) -> int:
        return self.scribe.tree.size

    def tick(self) -> int:
        self.at += self.pace
        return int(self.at)

    def begin_day(self, day: int, at: int) -> None:
        """Rotates the key when it is time, and gives a sign of life."""
        self.at = max(self.at, at)
        if day and day % KEY_DAYS == 0:
            self.rotate()
        if self.silent_tomorrow:
            self.silent_tomorrow, self.was_silent = False, True
            return
        if self.was_silent:
            self.planted.append(Planted("E-AUDIT-HEARTBEAT", self.next_index, "silent day"))
            self.was_silent = False
        self.heartbeat()

    def heartbeat(self) -> None:
        self.scribe.notice(Heartbeat(held=self.next_index, removed=0, keep_days=0), self.tick())

    def trade_in(self) -> bytes:
        """A whole one; the leaf hash of its end."""
        intake, leaf = self.take()
        if self.random.random() < 0.05:
            return self.scribe.record(self.counter.returned(intake, leaf, self.tick()))
        end = self.erase(intake, leaf)
        self.validate(end)
        return end

    def take(self) -> tuple[TradeInRecord, bytes]:
        intake = self.counter.intake(self.tick())
        return intake, self.scribe.record(intake)

    def erase(self, intake: TradeInRecord, leaf: bytes, **how: Any) -> bytes:
        return self.scribe.record(self.counter.outcome(intake, leaf, self.tick()), **how)

    def validate(self, leaf: bytes, person: str = "") -> bytes:
        person = person or f"manager-{self.random.randrange(_MANAGERS)}"
        return self.scribe.notice(Validation(of=leaf.hex(), decision="accepted"), self.tick(), person)

    def finish(self, trust: Path) -> None:
        """Writes what is not written yet, and the root that is to be believed to a folder of its own."""
        self.scribe.finish()
        trust.mkdir()
        (trust / "root.pem").write_bytes(self.authority.root.certificate.public_bytes(Encoding.PEM))

    def rotate(self) -> None:
        old, new = self.scribe.signer, MemorySigner(self.authority, utc(self.at))
        message = possession_message(*(_der(one) for one in (old, new)))
        if self.false_possession:
            self.planted.append(Planted("E-AUDIT-POSSESSION", self.next_index, "unproven key"))
            self.false_possession, message = False, message[::-1]
        possession = base64.b64encode(new.sign(message)).decode()
        self.scribe.notice(Rotate(certificates=encoded(new), possession=possession), self.tick())
        self.retired.append(old)
        self.scribe.signer = new


def encoded(signer: MemorySigner) -> tuple[str, ...]:
    """Its certificates, as a notice brings them."""
    chain = signer.certificate_chain()
    return tuple(base64.b64encode(one.public_bytes(Encoding.DER)).decode() for one in chain)


def _der(signer: MemorySigner) -> bytes:
    return signer.certificate_chain()[0].public_bytes(Encoding.DER)
