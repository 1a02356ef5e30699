"""The pen of a history: signs a statement for the next place in the log, logs it, and keeps it."""

import base64
import secrets
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple, TypeVar

import msgspec

import counterseal
from counterseal.certificate import stating
from counterseal.certificate.archive import ENVELOPE
from counterseal.certificate.commitment import commit_to
from counterseal.certificate.dsse import sign_envelope
from counterseal.certificate.entry import entry_of
from counterseal.certificate.intoto import write_statement
from counterseal.certificate.notice import About, Notice, kind_of, state
from counterseal.certificate.noting import NO_SECRET
from counterseal.certificate.record import TradeInRecord
from counterseal.certificate.statement import NotBefore, Person, Statement, Tool
from counterseal.certificate.stating import LogPosition, tool_sha256

from .keys import MemorySigner
from .tree import Tree

T = TypeVar("T")
Twist = Callable[[Statement], Statement]
Spoil = Callable[[bytes], bytes]


class Drafted(NamedTuple):
    """A signed envelope, and the secret that ties its entry to it."""

    envelope: bytes
    secret: bytes


def as_it_is(content: T) -> T:
    return content


class Scribe:
    """One kiosk's. What a flawed history needs to differ is an argument: `twist` changes the statement before
    it is signed, `spoil` the signed envelope before it is logged, `keep` what is kept of it (b"": nothing).
    """

    def __init__(self, folder: Path, signer: MemorySigner) -> None:
        self.tree = Tree(folder / "log", signer.name.dns)
        self.signer = signer
        self._notices = folder / "archive" / "notices"
        self._notices.mkdir(parents=True)
        self._records = (folder / "records.jsonl").open("wb")

    @property
    def position(self) -> LogPosition:
        newest = self.tree.checkpoint
        root = base64.b64encode(newest.root).decode()
        not_before = NotBefore(origin=newest.origin, size=newest.size, root=root)
        return LogPosition(seq=newest.size, prev=self.tree.last_leaf.hex(), not_before=not_before)

    def draft(
        self, record: TradeInRecord, signer: MemorySigner | None = None, twist: Twist = as_it_is
    ) -> Drafted:
        """Signed for the next place in the log."""
        signer, secret = signer or self.signer, secrets.token_bytes(32)
        statement = stating.build(
            record,
            at=self.position,
            kiosk=signer.name,
            cert_id=str(uuid.UUID(bytes=secrets.token_bytes(16))),
            commitment=commit_to(secret, record.phone),
            demo=True,
        )
        return Drafted(sign_envelope(write_statement(twist(statement)), signer), secret)

    def record(
        self,
        record: TradeInRecord,
        *,
        signer: MemorySigner | None = None,
        twist: Twist = as_it_is,
        spoil: Spoil = as_it_is,
        keep: Spoil = as_it_is,
    ) -> bytes:
        """The leaf hash of its entry."""
        drafted = self.draft(record, signer, twist)
        envelope = spoil(drafted.envelope)
        self.keep_record(Drafted(keep(envelope), drafted.secret))
        return self.tree.append(entry_of(record.kind, drafted.secret, envelope))

    def notice(self, about: About, at: int, *persons: str) -> bytes:
        """The leaf hash of its entry. A notice that persons stand behind is kept with the records."""
        signer, position = self.signer, self.position
        notice = Notice(
            demo=True,
            seq=position.seq,
            prev=position.prev,
            not_before_checkpoint=position.not_before,
            store=signer.name.store,
            kiosk=signer.name.kiosk,
            persons=tuple(Person(role="staff", id=person) for person in persons),
            at=datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            tool=Tool(name="counterseal", version=counterseal.__version__, sha256=tool_sha256()),
            about=about,
        )
        envelope = sign_envelope(write_statement(state(notice)), signer)
        leaf = self.tree.append(entry_of(kind_of(about), NO_SECRET, envelope))
        if persons:
            self.keep_record(Drafted(envelope, NO_SECRET))
        else:
            name = f"{notice.at[:10]}-{kind_of(about)}-{leaf.hex()}{ENVELOPE}"
            (self._notices / name).write_bytes(envelope)
        return leaf

    def keep_record(self, drafted: Drafted) -> None:
        if drafted.envelope:
            line = {"envelope": drafted.envelope.decode(), "secret": drafted.secret}
            self._records.write(msgspec.json.encode(line) + b"\n")

    def finish(self) -> None:
        self._records.close()
        self.tree.finish(self.signer)
