"""What the core says about a trade-in: signed, logged, sealed away, and handed to the customer."""

import time
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple, Self

from msgspec.structs import replace

from counterseal.certificate.archive import Archive, auditor_key
from counterseal.certificate.issue import STATEMENT_FILE, Draft, Issued, draft, issue
from counterseal.certificate.keys.keyring import AUDITOR_FILE, rotate_by
from counterseal.certificate.keys.pki import kiosk_name
from counterseal.certificate.keys.signer import Signer
from counterseal.certificate.notary import Notary
from counterseal.certificate.page.render import render
from counterseal.certificate.record import TradeInRecord
from counterseal.certificate.sealing.cms import Stamp
from counterseal.certificate.sealing.pades import seal
from counterseal.tradein import stages
from counterseal.tradein.effects import RecordKind
from counterseal.tradein.facts import Consent, Receipt
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.families import gates
from counterseal.tradein.stages import Case, Stage
from counterseal.transparency.store import Log

from .health import Standing
from .journal import Drafted
from .notices import Notices
from .stamping import open_stamp
from .witnessing import open_log

CERTIFICATE = "certificate.pdf"


class HandedOut(NamedTuple):
    """The receipt for the screen, and the sealed certificate where the kind of record has one."""

    receipt: Receipt
    certificate: bytes | None


class Evidence:
    """The kiosk's key, log and archive. Blocks on the disk: one call at a time, off the event loop."""

    def __init__(
        self,
        signer: Signer,
        log: Log,
        archive: Archive,
        keep_days: int = 0,
        stamp: Stamp | None = None,
        *,
        config_sha256: str = "",
    ) -> None:
        self._signer = signer
        self._stamp = stamp
        self._log = log
        self._archive = archive
        self._config_sha256 = config_sha256
        self.notices = Notices(signer, log, archive, keep_days)

    @classmethod
    def open(
        cls,
        state: Path,
        signer: Signer,
        successor: Signer | None = None,
        keep_days: int = 0,
        notary: Notary | None = None,
        *,
        crls: Sequence[bytes] = (),
        config_sha256: str = "",
    ) -> Self:
        """Finishes what a crash cut off; with a `successor` the present key hands over to it, on record, and
        so are `crls`, lists of revoked certificates (DER). `config_sha256` is stated in every record.

        Raises Invalid for a log that was tampered with, or a policy or roots that cannot be read,
        BlockingIOError for a log in use, OSError.
        """
        origin = kiosk_name(signer.certificate_chain()[0]).dns
        stamp = open_stamp(state, notary)
        log, archive = open_log(state, signer, origin, notary), _open_archive(state)
        evidence = cls(signer, log, archive, keep_days, stamp, config_sha256=config_sha256)
        evidence.notices.begin(crls)
        if successor is None:
            return evidence
        evidence.notices.rotate(successor)
        return cls(successor, log, archive, keep_days, stamp, config_sha256=config_sha256)

    def standing(self) -> Standing:
        """How far the log has come, and until when the key may sign."""
        leaf = self._signer.certificate_chain()[0]
        ends = leaf.not_valid_after_utc
        return Standing(self._log.size, self.notices.last_beat, rotate_by(leaf).date(), ends.date())

    def draft(self, kind: RecordKind, stage: Stage, before: Draft | None = None) -> Draft:
        """Signs what this stage has to say, or takes up the draft that a crash cut off. Raises OSError when
        the disk refuses.

        What is signed is kept before it is logged: an entry without its statement would prove nothing.
        """
        if before is not None and before.fits(kind, self._signer, self._log):
            return before
        own = {"auditor": self._archive.has_auditor, "config_sha256": self._config_sha256}
        record = replace(record_of(kind, stage), **own)
        drafted = draft(record, self._signer, self._log)
        self._archive.put(
            _day(drafted), drafted.leaf_hash, {STATEMENT_FILE: drafted.envelope}, drafted.secret
        )
        return drafted

    def issue(self, drafted: Draft) -> HandedOut:
        """Logs what was drafted, and seals it away. Raises OSError when the disk refuses."""
        issued = issue(drafted, self._signer, self._log)
        is_intake = drafted.statement.predicate.kind is RecordKind.INTAKE
        certificate = None if is_intake else self._certificate(issued)
        files = issued.attachments | ({CERTIFICATE: certificate} if certificate else {})
        self._archive.put(_day(drafted), issued.leaf_hash, files, issued.secret)
        return HandedOut(issued.receipt, certificate)

    def is_logged(self, drafted: Drafted) -> bool:
        """Whether what was drafted before a crash has come into the log."""
        return self._log.holds(drafted.seq, bytes.fromhex(drafted.leaf_sha256))

    def _certificate(self, issued: Issued) -> bytes:
        return seal(render(issued), self._signer, self._stamp)


def _day(drafted: Draft) -> date:
    return datetime.fromisoformat(drafted.statement.predicate.ended).date()


def record_of(kind: RecordKind, stage: Stage) -> TradeInRecord:
    """What is known in this stage, as it will be stated. Raises ValueError while the kiosk is free."""
    if isinstance(stage, stages.Idle):
        raise ValueError("nothing happens while the kiosk is free")
    case = stage.case
    certified = stage if isinstance(stage, stages.Certified) else None
    return TradeInRecord(
        kind=kind,
        trade_in=case.trade_in,
        reference=case.reference,
        staff=case.staff,
        started=case.opened_at,
        ended=int(time.time()),
        language=case.comfort.language,
        phone=case.phone,
        facts=case.facts,
        gates=gates(case.facts) if case.facts else (),
        copy=case.copy,
        level=case.level,
        consent=_consent(stage),
        esim_keep=case.esim_keep,
        observation=certified.observation if certified else None,
        failures=case.failures,
        interruptions=_interruptions(case),
        return_reason=stage.reason if isinstance(stage, stages.Returned) else None,
        intake_leaf=case.intake_leaf,
    )


def _consent(stage: Stage) -> Consent | None:
    match stage:
        case stages.Certified(permit=permit) if permit:
            return permit.consent
        case stages.Returned(consent=consent):
            return consent
        case _:
            return None


def _interruptions(case: Case) -> int:
    return case.restarts + case.failures.count(FailureCode.WORKER_DIED)


def _open_archive(state: Path) -> Archive:
    return Archive(state / "archive", auditor_key(state / "keys" / AUDITOR_FILE))
