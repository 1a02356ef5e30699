"""What the kiosk puts on record of its own accord, or when two people ask: enrolment, heartbeats, voids."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import chain
from pathlib import Path

from counterseal.certificate.archive import ENVELOPE, PROOF, Archive
from counterseal.certificate.dsse import read_envelope
from counterseal.certificate.keys.signer import Signer
from counterseal.certificate.notice import (
    About,
    Correction,
    Enrol,
    Heartbeat,
    Notice,
    NoticeKind,
    Rotate,
    Validation,
    Void,
    read_notice,
)
from counterseal.certificate.noting import (
    Noted,
    enrolment,
    note,
    notice_entry,
    notice_proof,
    revocation,
    rotation,
)
from counterseal.certificate.statement import Person
from counterseal.tradein.staff_commands import Amendment, CorrectReference, ValidateOutcome, VoidRecord
from counterseal.transparency.leaf import LeafKind, leaf_kind
from counterseal.transparency.merkle import leaf_hash
from counterseal.transparency.store import Log

RECORDS = {LeafKind.INTAKE, LeafKind.OUTCOME, LeafKind.RETURN}


class NoSuchRecordError(Exception):
    """The log has no record there, or none that this can be said of. The message names nothing."""


class Notices:
    """Blocks on the disk, as `Evidence` does: one call at a time, off the event loop."""

    def __init__(self, signer: Signer, log: Log, archive: Archive, keep_days: int) -> None:
        """`keep_days`: how long the archive holds a record; 0 for ever."""
        self._signer = signer
        self._log = log
        self._archive = archive
        self._keep_days = keep_days
        self._last_beat = archive.last_day(NoticeKind.HEARTBEAT)

    def begin(self, crls: Sequence[bytes] = ()) -> None:
        """Finishes what a crash cut off, and puts on record what is new: the kiosk's certificate, and lists
        of revoked ones (DER).
        """
        self._archive.remove_unfinished()
        self._finish_last()
        enrolled = enrolment(self._signer)
        if enrolled.certificates[0] not in self._on_record():
            self._note(enrolled)
        told = self._abouts(NoticeKind.REVOCATION)
        for news in map(revocation, crls):
            if news not in told:
                self._note(news)

    def rotate(self, successor: Signer) -> None:
        """The present key hands over to another; from here on that one signs. Put on record once."""
        rotated = rotation(self._signer, successor)
        if rotated.certificates[0] not in self._on_record():
            self._note(rotated)
        self._log.hand_over(successor)
        self._signer = successor

    @property
    def last_beat(self) -> date | None:
        """The day, by UTC, of the newest heartbeat."""
        return self._last_beat

    def heartbeat_is_due(self) -> bool:
        """Once a day, by UTC."""
        return self._last_beat != _now().date()

    def heartbeat(self) -> None:
        """Says that the kiosk is there, and deletes the records whose time is over."""
        today, removed = _now().date(), 0
        if self._keep_days:
            # by the day before: a clock that jumped ahead is seen before anything is gone for good
            counted_from = min(today, self._last_beat or today)
            removed = self._archive.remove_before(counted_from - timedelta(days=self._keep_days))
        self._note(Heartbeat(held=self._archive.held(), removed=removed, keep_days=self._keep_days))
        self._last_beat = today

    def amend(self, amendment: Amendment, people: Sequence[str]) -> None:
        """An entry about an earlier record; `people` are the pseudonyms of those who answer for it.

        Raises NoSuchRecordError.
        """
        match amendment:
            case VoidRecord(index, reason):
                self._note(Void(of=self._leaf(index, RECORDS), reason=reason), people)
            case CorrectReference(index, reference):
                self._note(Correction(of=self._leaf(index, RECORDS), reference=reference), people)
            case ValidateOutcome(index, accepted):
                of = self._leaf(index, {LeafKind.OUTCOME})
                self._note(Validation(of=of, decision="accepted" if accepted else "rejected"), people)

    def _leaf(self, index: int, kinds: set[LeafKind]) -> str:
        if not 0 <= index < self._log.size:
            raise NoSuchRecordError("the log has no such entry")
        entry = self._log.entry(index)
        if leaf_kind(entry) not in kinds:
            raise NoSuchRecordError("the entry is not of a kind that this can be said of")
        return leaf_hash(entry).hex()

    def _note(self, about: About, people: Sequence[str] = ()) -> None:
        persons = tuple(Person(role="staff", id=person) for person in people)
        note(about, at=_now(), persons=persons, signer=self._signer, log=self._log, keep=self._keep)

    def _keep(self, noted: Noted) -> None:
        proof = {PROOF: noted.proof.encode()} if noted.proof else {}
        files = {ENVELOPE: noted.envelope} | proof
        self._archive.put_notice(noted.at.date(), noted.kind, noted.leaf_hash, files)

    def _on_record(self) -> set[str]:
        """The certificates that were enrolled or rotated in."""
        abouts = self._abouts(NoticeKind.ENROL, NoticeKind.ROTATE)
        return {about.certificates[0] for about in abouts if isinstance(about, Enrol | Rotate)}

    def _abouts(self, *kinds: NoticeKind) -> list[About]:
        """What logged notices of these kinds say."""
        paths = chain.from_iterable(self._archive.notices(kind) for kind in kinds)
        return [_read(path).about for path in paths if _proof_of(path).exists()]

    def _finish_last(self) -> None:
        """A notice that was kept and logged may lack its proof; one that was never logged is dropped."""
        unproven = chain.from_iterable(self._archive.notices(kind) for kind in NoticeKind)
        for path in [path for path in unproven if not _proof_of(path).exists()]:
            notice = _read(path)
            entry = notice_entry(notice.kind, path.read_bytes())
            if notice.seq < self._log.size and self._log.entry(notice.seq) == entry:
                proof = notice_proof(self._log.prove(notice.seq)).encode()
                day = datetime.fromisoformat(notice.at).date()
                self._archive.put_notice(day, notice.kind, leaf_hash(entry), {PROOF: proof})
            else:
                path.unlink()


def _read(path: Path) -> Notice:
    """Our own file: what it says is not in question."""
    return read_notice(read_envelope(path.read_bytes()).payload)


def _proof_of(envelope: Path) -> Path:
    return envelope.with_name(envelope.name.removesuffix(ENVELOPE) + PROOF)


def _now() -> datetime:
    return datetime.now(UTC)
