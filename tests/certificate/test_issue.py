"""Issuing a record: all its parts agree, and each can be checked by itself."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from cryptography import x509
from msgspec.structs import replace

from counterseal.certificate import issue
from counterseal.certificate.commitment import device_commitment
from counterseal.certificate.dsse import Verifier
from counterseal.certificate.entry import entry_of, verify_logged
from counterseal.certificate.findings import Invalid
from counterseal.certificate.keys.pki import check_chain, kiosk_name
from counterseal.certificate.keys.signer import FileSigner
from counterseal.certificate.receipt import verify_receipt
from counterseal.certificate.record import TradeInRecord
from counterseal.certificate.statement import read_statement
from counterseal.tradein.effects import RecordKind
from counterseal.transparency.store import Log

from .conftest import KIOSK, STORE
from .records import INTAKE, OUTCOME, PHONE, RETURN


@pytest.fixture
def log(signer: FileSigner, leaf: x509.Certificate, tmp_path: Path) -> Log:
    return Log(tmp_path / "log", signer, kiosk_name(leaf).dns)


def issued(record: TradeInRecord, signer: FileSigner, log: Log) -> issue.Issued:
    return issue.issue(issue.draft(record, signer, log), signer, log)


def test_a_draft_is_logged_in_its_own_place_or_not_at_all(signer: FileSigner, log: Log) -> None:
    late = issue.draft(OUTCOME, signer, log)
    issued(INTAKE, signer, log)
    with pytest.raises(ValueError, match="another place"):
        issue.issue(late, signer, log)
    assert log.size == 1


@pytest.mark.parametrize("record", [INTAKE, OUTCOME, RETURN])
def test_all_parts_of_a_record_agree(
    record: TradeInRecord, signer: FileSigner, leaf: x509.Certificate, log: Log
) -> None:
    made = issued(record, signer, log)
    assert Verifier(leaf).verify(made.envelope) == made.statement
    said = read_statement(made.statement).predicate
    assert (said.kind, said.store, said.kiosk, said.demo) == (record.kind, STORE, KIOSK, True)

    assert verify_logged(made.proof, record.kind, made.envelope, leaf) == log.checkpoint
    facts = verify_receipt(made.receipt.text, leaf)
    assert facts.stated.entry == entry_of(record.kind, facts.stated.secret, made.envelope)
    assert facts.checkpoint == log.checkpoint
    assert facts.stated.secret == made.secret
    assert facts.stated.result == said.result
    assert str(UUID(bytes=facts.stated.cert_id)) == said.cert_id
    assert made.leaf_hash == log.last_leaf
    assert made.leaf_hash.hex() == made.receipt.leaf_sha256

    commitment = device_commitment(made.secret, PHONE.serial, PHONE.imei)
    assert facts.stated.device_commitment == commitment
    assert read_statement(made.statement).subject[0].digest.sha256 == commitment.hex()


def test_the_chain_that_is_handed_out_leads_to_the_root(
    signer: FileSigner, root: x509.Certificate, log: Log
) -> None:
    made = issued(INTAKE, signer, log)
    leaf, *issuers = x509.load_pem_x509_certificates(made.attachments[issue.CHAIN_FILE])
    assert check_chain(leaf, issuers, root, datetime.now(UTC)).dns == log.origin


def test_each_record_points_at_the_one_before(signer: FileSigner, log: Log) -> None:
    first, second = issued(INTAKE, signer, log), issued(OUTCOME, signer, log)
    one, two = (read_statement(one.statement).predicate for one in (first, second))
    assert (one.seq, one.prev, one.not_before_checkpoint.size) == (0, "", 0)
    assert (two.seq, two.prev, two.not_before_checkpoint.size) == (1, first.leaf_hash.hex(), 1)
    assert one.cert_id != two.cert_id
    assert log.check() == []


def test_no_two_records_of_one_phone_can_be_linked(signer: FileSigner, log: Log) -> None:
    first, second = issued(OUTCOME, signer, log), issued(OUTCOME, signer, log)
    subjects = {read_statement(one.statement).subject[0].digest.sha256 for one in (first, second)}
    assert len(subjects) == len({first.secret, second.secret}) == 2


def test_the_log_holds_nothing_about_the_phone(signer: FileSigner, log: Log, tmp_path: Path) -> None:
    issued(OUTCOME, signer, log)
    written = b"".join(path.read_bytes() for path in (tmp_path / "log").rglob("*") if path.is_file())
    for canary in (PHONE.serial, PHONE.udid, *PHONE.imei, OUTCOME.reference):
        assert canary.encode() not in written


def test_a_record_that_contradicts_itself_leaves_no_trace(signer: FileSigner, log: Log) -> None:
    with pytest.raises(ValueError, match="consent"):
        issued(replace(OUTCOME, consent=None), signer, log)
    assert log.size == 0


def test_a_proof_holds_for_its_own_envelope_and_kind_only(
    signer: FileSigner, leaf: x509.Certificate, log: Log
) -> None:
    made = issued(OUTCOME, signer, log)
    with pytest.raises(Invalid, match="E-PROOF-INCLUSION"):
        verify_logged(made.proof, RecordKind.INTAKE, made.envelope, leaf)
    with pytest.raises(Invalid, match="E-PROOF-INCLUSION"):
        verify_logged(made.proof, RecordKind.OUTCOME, made.envelope + b" ", leaf)
    without_secret = "\n".join(line for line in made.proof.split("\n") if not line.startswith("extra"))
    with pytest.raises(Invalid, match="E-PROOF-MALFORMED"):
        verify_logged(without_secret, RecordKind.OUTCOME, made.envelope, leaf)
