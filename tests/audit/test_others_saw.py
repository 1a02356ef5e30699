"""What witnesses and authorities say bears on a history: upper bounds of times, and revoked keys."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from counterseal.audit.material import gather
from counterseal.audit.run import examine
from counterseal.audit.sample import draw
from counterseal.bench.history.desk import Desk, encoded
from counterseal.bench.history.keys import MemorySigner, utc
from counterseal.certificate.notice import Enrol, Heartbeat
from tests.transparency.witness_keys import SoftWitness, cosign, policy_of

from .audited import codes_in, findings_in

WITNESS = SoftWitness("witness.example")
DAY = 86_400
BEGINS = (int(datetime.now(UTC).timestamp()) // DAY - 3) * DAY
PACE = 600


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A kiosk that took in one phone on the first day."""
    desk = Desk(tmp_path / "state", 1, BEGINS, PACE)
    desk.begin_day(0, BEGINS)
    desk.trade_in()
    return desk


def finish(desk: Desk, folder: Path, seen_at: int | None = None) -> None:
    """The witness saw the whole log at this time, if at any."""
    desk.finish(folder / "trust")
    if seen_at is not None:
        (folder / "trust" / "policy").write_bytes(policy_of(WITNESS))
        seen = folder / "state" / "witnessed" / str(desk.next_index)
        seen.parent.mkdir()
        seen.write_text(cosign((folder / "state" / "log" / "checkpoint").read_text(), (WITNESS, seen_at)))


def test_a_clock_that_is_ahead_of_a_witness_is_found(desk: Desk, tmp_path: Path) -> None:
    last = int(desk.at)
    finish(desk, tmp_path, seen_at=last - 120)
    found = findings_in(tmp_path)
    assert {one.code for one in found} == {"E-AUDIT-TIME-WITNESS"}
    assert found[-1].index == desk.next_index - 1
    assert found[-1].detail == {"seconds": 120}


@pytest.mark.parametrize("after", [-50, 0, 5_000])
def test_a_time_that_fits_a_witness_is_none(desk: Desk, tmp_path: Path, after: int) -> None:
    finish(desk, tmp_path, seen_at=int(desk.at) + after)
    assert findings_in(tmp_path) == []


def test_the_sample_is_drawn_with_what_witnesses_saw_after_the_day(desk: Desk, tmp_path: Path) -> None:
    for _ in range(60):
        desk.trade_in()
    finish(desk, tmp_path, seen_at=BEGINS + 3 * DAY)
    material = gather(tmp_path / "state", tmp_path / "trust" / "root.pem", tmp_path / "work")
    ledger = examine(material, processes=1)
    drawn = list(draw(ledger, material.kiosks))
    ledger.close()
    assert drawn
    assert all(one.witnessed and one.size == desk.next_index for one in drawn)


def revoke(desk: Desk, folder: Path, since: int) -> None:
    certificate = desk.scribe.signer.certificate_chain()[0]
    crl = desk.authority.revoke(certificate, datetime.fromtimestamp(since, UTC), datetime.now(UTC))
    (folder / "trust" / "issuing.crl").write_bytes(crl.public_bytes(Encoding.DER))
    issuing = desk.authority.issuing.certificate.public_bytes(Encoding.PEM)
    (folder / "trust" / "issuing.pem").write_bytes(issuing)


def test_what_a_revoked_key_signed_holds_only_if_it_was_seen_before(desk: Desk, tmp_path: Path) -> None:
    finish(desk, tmp_path, seen_at=int(desk.at))
    revoke(desk, tmp_path, since=int(desk.at) + 1)
    assert findings_in(tmp_path) == []
    revoke(desk, tmp_path, since=int(desk.at))
    assert codes_in(tmp_path) == ["E-CERT-REVOKED"] * desk.next_index


def test_without_a_witness_nothing_that_a_revoked_key_signed_holds(desk: Desk, tmp_path: Path) -> None:
    finish(desk, tmp_path)
    revoke(desk, tmp_path, since=int(desk.at) + DAY)
    assert codes_in(tmp_path) == ["E-CERT-REVOKED"] * desk.next_index


@pytest.mark.parametrize(
    ("declared", "codes"),
    [
        (2, ["W-AUDIT-REMOVED"]),
        (1, ["W-AUDIT-REMOVED", "E-AUDIT-MISSING"]),
        (0, ["E-AUDIT-MISSING", "E-AUDIT-MISSING"]),
    ],
)
def test_deleted_for_its_age_is_what_the_kiosk_says_was(
    desk: Desk, tmp_path: Path, declared: int, codes: list[str]
) -> None:
    for _ in range(3):
        desk.trade_in()
    desk.scribe.notice(Heartbeat(held=1, removed=declared, keep_days=1), desk.tick())
    finish(desk, tmp_path)
    records = tmp_path / "state" / "records.jsonl"
    records.write_bytes(b"".join(records.read_bytes().splitlines(keepends=True)[2:]))
    found = findings_in(tmp_path)
    assert [one.code for one in found if "REMOVED" in one.code or "MISSING" in one.code] == codes


def test_a_kiosk_that_begins_again_is_named(desk: Desk, tmp_path: Path) -> None:
    desk.scribe.signer = MemorySigner(desk.authority, utc(desk.at))
    desk.scribe.notice(Enrol(certificates=encoded(desk.scribe.signer)), desk.tick())
    desk.trade_in()
    finish(desk, tmp_path)
    assert codes_in(tmp_path) == ["W-AUDIT-ENROLLED-AGAIN"]
