"""What the kiosk puts on record of its own accord, and what survives a cut at any moment."""

import base64
import contextlib
import hashlib
import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import Certificate, load_der_x509_certificate

from counterseal.bench.sample_stage import CERTIFIED
from counterseal.certificate import dsse
from counterseal.certificate.archive import ENVELOPE, PROOF, Archive
from counterseal.certificate.entry import verify_logged
from counterseal.certificate.keys.signer import FileSigner
from counterseal.certificate.notice import (
    Correction,
    Enrol,
    Heartbeat,
    Notice,
    NoticeKind,
    Revocation,
    Rotate,
    Validation,
    Void,
    possession_message,
    read_notice,
)
from counterseal.certificate.noting import enrolment
from counterseal.core import notices
from counterseal.core.evidence import Evidence
from counterseal.core.notices import NoSuchRecordError
from counterseal.tradein import staff_commands, stages
from counterseal.tradein.effects import RecordKind
from counterseal.transparency import durable
from tests.tradein import cases

DAY = timedelta(days=1)


def said(state: Path, *kinds: NoticeKind) -> list[Notice]:
    """The notices on record, each verified with the key it is signed by, in the order of the log."""
    archive = Archive(state / "archive")
    found = [_verified(state, path) for kind in kinds or NoticeKind for path in archive.notices(kind)]
    return sorted(found, key=lambda notice: notice.seq)


def _verified(state: Path, path: Path) -> Notice:
    envelope = path.read_bytes()
    notice = read_notice(dsse.read_envelope(envelope).payload)
    for certificate in _certificates(state):
        if dsse.key_id(certificate) == dsse.read_envelope(envelope).signatures[0].keyid:
            dsse.Verifier(certificate).verify(envelope)
            proof = path.with_name(path.name.removesuffix(ENVELOPE) + PROOF).read_text()
            assert verify_logged(proof, notice.kind, envelope, certificate).size == notice.seq + 1
            return notice
    raise AssertionError("signed by a key that was never put on record")


def _certificates(state: Path) -> Iterator[Certificate]:
    archive = Archive(state / "archive")
    for kind in (NoticeKind.ENROL, NoticeKind.ROTATE):
        for path in archive.notices(kind):
            about = read_notice(dsse.read_envelope(path.read_bytes()).payload).about
            assert isinstance(about, Enrol | Rotate)
            yield load_der_x509_certificate(base64.b64decode(about.certificates[0]))


def open_evidence(
    state: Path, signer: FileSigner, successor: FileSigner | None = None, keep_days: int = 0
) -> Evidence:
    return Evidence.open(state, signer, successor, keep_days)


def close(evidence: Evidence) -> None:
    evidence._log.close()


def test_a_new_key_is_enrolled_once(keys: tuple[FileSigner, FileSigner], tmp_path: Path) -> None:
    for _ in range(3):
        close(open_evidence(tmp_path, keys[0]))
    (notice,) = said(tmp_path)
    assert notice.seq == 0
    assert notice.about == enrolment(keys[0])


def test_a_record_half_written_at_a_power_cut_is_no_record(
    keys: tuple[FileSigner, FileSigner], tmp_path: Path
) -> None:
    evidence = open_evidence(tmp_path, keys[0])
    evidence.issue(evidence.draft(RecordKind.OUTCOME, CERTIFIED))
    close(evidence)
    archive = Archive(tmp_path / "archive")
    (record,) = (tmp_path / "archive").glob("*/*.sealed")
    (record.parent / f"{durable.TEMPORARY}{'0' * 64}.sealed").write_bytes(b"half")
    close(open_evidence(tmp_path, keys[0]))
    assert list(record.parent.iterdir()) == [record]
    assert archive.held() == 1


def test_a_heartbeat_a_day(
    keys: tuple[FileSigner, FileSigner], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    evidence = open_evidence(tmp_path, keys[0])
    for day in range(3):
        monkeypatch.setattr(notices, "_now", lambda day=day: datetime(2026, 12, 1, 8, tzinfo=UTC) + day * DAY)
        assert evidence.notices.heartbeat_is_due()
        evidence.notices.heartbeat()
        assert not evidence.notices.heartbeat_is_due()
    assert [notice.at[:10] for notice in said(tmp_path, NoticeKind.HEARTBEAT)] == [
        "2026-12-01",
        "2026-12-02",
        "2026-12-03",
    ]


def test_old_records_go_and_the_log_stays_whole(
    keys: tuple[FileSigner, FileSigner], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    evidence = open_evidence(tmp_path, keys[0], keep_days=30)
    for _ in range(2):
        evidence.issue(evidence.draft(RecordKind.OUTCOME, CERTIFIED))
    today = datetime.now(UTC)
    for days, held in ((30, 2), (31, 2), (32, 0)):
        monkeypatch.setattr(notices, "_now", lambda days=days: today + days * DAY)
        evidence.notices.heartbeat()
        assert Archive(tmp_path / "archive").held() == held
    beats = [notice.about for notice in said(tmp_path, NoticeKind.HEARTBEAT)]
    assert [(beat.held, beat.removed) for beat in beats if isinstance(beat, Heartbeat)] == [
        (2, 0),
        (2, 0),
        (0, 2),
    ]
    assert evidence._log.check() == []


def test_a_clock_that_jumps_ahead_deletes_nothing_on_its_first_day(
    keys: tuple[FileSigner, FileSigner], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    evidence = open_evidence(tmp_path, keys[0], keep_days=30)
    evidence.issue(evidence.draft(RecordKind.OUTCOME, CERTIFIED))
    evidence.notices.heartbeat()
    monkeypatch.setattr(notices, "_now", lambda: datetime.now(UTC) + 4000 * DAY)
    evidence.notices.heartbeat()
    assert Archive(tmp_path / "archive").held() == 1


def test_a_record_is_voided_corrected_and_validated_by_entries_of_their_own(
    keys: tuple[FileSigner, FileSigner], tmp_path: Path
) -> None:
    evidence = open_evidence(tmp_path, keys[0])
    leaf = evidence.issue(evidence.draft(RecordKind.OUTCOME, CERTIFIED)).receipt.leaf_sha256
    before = evidence._log.entry(1)
    for amendment, people in (
        (staff_commands.VoidRecord(1, staff_commands.VoidReason.WRONG_PHONE), ("S-01", "S-02")),
        (staff_commands.CorrectReference(1, "TILL-43"), ("S-02", "S-01")),
        (staff_commands.ValidateOutcome(1, True), ("S-03",)),
    ):
        evidence.notices.amend(amendment, people)
    void, correction, validation = said(
        tmp_path, NoticeKind.VOID, NoticeKind.CORRECTION, NoticeKind.VALIDATION
    )
    assert void.about == Void(of=leaf, reason=staff_commands.VoidReason.WRONG_PHONE)
    assert correction.about == Correction(of=leaf, reference="TILL-43")
    assert validation.about == Validation(of=leaf, decision="accepted")
    assert [[person.id for person in notice.persons] for notice in (void, correction, validation)] == [
        ["S-01", "S-02"],
        ["S-02", "S-01"],
        ["S-03"],
    ]
    assert evidence._log.entry(1) == before


def test_each_list_of_revoked_certificates_is_put_on_record_once(
    keys: tuple[FileSigner, FileSigner], tmp_path: Path
) -> None:
    for crls in ([b"first"], [b"first", b"second"], [b"first", b"second"]):
        close(Evidence.open(tmp_path, keys[0], crls=crls))
    assert [notice.about for notice in said(tmp_path, NoticeKind.REVOCATION)] == [
        Revocation(crl_sha256=hashlib.sha256(crl).hexdigest()) for crl in (b"first", b"second")
    ]


@pytest.mark.parametrize("index", [-1, 0, 2, 99])
def test_only_a_record_can_be_voided(keys: tuple[FileSigner, FileSigner], tmp_path: Path, index: int) -> None:
    evidence = open_evidence(tmp_path, keys[0])
    evidence.issue(evidence.draft(RecordKind.INTAKE, stages.Intake(cases.KNOWN, identified=True)))
    evidence.notices.heartbeat()
    with pytest.raises(NoSuchRecordError):
        evidence.notices.amend(
            staff_commands.VoidRecord(index, staff_commands.VoidReason.TEST), ("S-01", "S-02")
        )
    with pytest.raises(NoSuchRecordError):
        evidence.notices.amend(staff_commands.ValidateOutcome(1, True), ("S-01",))
    assert evidence._log.size == 3


def test_a_key_hands_over_to_the_next_on_record(keys: tuple[FileSigner, FileSigner], tmp_path: Path) -> None:
    close(open_evidence(tmp_path, keys[0]))
    evidence = open_evidence(tmp_path, *keys)
    evidence.notices.heartbeat()
    close(evidence)
    close(open_evidence(tmp_path, keys[1]))
    _enrolled, rotated, beat = said(tmp_path)
    assert isinstance(rotated.about, Rotate)
    old, new = (pair.certificate_chain()[0].public_bytes(Encoding.DER) for pair in keys)
    keys[1].public_key().verify(
        base64.b64decode(rotated.about.possession), possession_message(old, new), ec.ECDSA(SHA256())
    )
    assert beat.kind is NoticeKind.HEARTBEAT


class PowerCut(BaseException):
    """Not an Exception: no handler of the program may carry on after it."""


def test_a_cut_at_any_write_of_a_rotation_leaves_one_whole_history(
    keys: tuple[FileSigner, FileSigner], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = durable.write
    for cut in count():
        left = iter(range(cut))

        def fragile(path: Path, content: bytes, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise PowerCut
            write(path, content)

        with monkeypatch.context() as patch, contextlib.suppress(PowerCut):
            patch.setattr(durable, "write", fragile)
            open_evidence(tmp_path / f"died-{cut}", *keys)
        # the dead one still holds its lock here
        state = shutil.copytree(tmp_path / f"died-{cut}", tmp_path / f"after-{cut}")
        evidence = open_evidence(state, *keys)
        assert evidence._log.check() == []
        assert [notice.kind for notice in said(state)] == [NoticeKind.ENROL, NoticeKind.ROTATE]
        close(evidence)
        close(open_evidence(state, keys[1]))
        if next(left, None) is not None:
            assert cut > 10
            return


def test_days_are_those_of_utc() -> None:
    assert notices._now().tzinfo is UTC
    assert abs((notices._now().date() - date.today()).days) <= 1
