"""Time that others confirm: an upper bound from witnesses or a time stamp, and what follows from it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from rfc3161_client import decode_timestamp_response

from counterseal.certificate.findings import Invalid
from counterseal.certificate.issue import PROOF_FILE, STATEMENT_FILE, Issued, draft, issue
from counterseal.certificate.keys.pki import kiosk_name
from counterseal.certificate.keys.request import name_kiosk, write_request
from counterseal.certificate.keys.revocation import read_crl
from counterseal.certificate.keys.signer import CertifiedKey
from counterseal.certificate.page.render import render
from counterseal.certificate.sealing.pades import seal
from counterseal.certificate.verification.cli import run
from counterseal.certificate.verification.files import read_trust, verify_files
from counterseal.certificate.verification.trust import Trust
from counterseal.certificate.verification.verify import (
    By,
    verify_envelope,
    verify_pdf,
    verify_proof,
    verify_receipt,
)
from counterseal.courier.timestamps import write_request as write_query
from counterseal.lab.authority import Authority
from counterseal.lab.tsa.authority import Authority as StampAuthority
from counterseal.transparency import note
from counterseal.transparency.policy import read_policy
from counterseal.transparency.proof import Proof
from counterseal.transparency.store import Log
from tests.certificate.verify_samples import ERASED, NOW, outcome
from tests.transparency.conftest import SoftKey
from tests.transparency.witness_keys import SoftWitness, cosign, policy_of

W1, W2 = SoftWitness("w1.example"), SoftWitness("w2.example")
STATED = datetime.fromtimestamp(NOW, UTC)
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)


class Keys:
    """A key store with one key, in memory."""

    def __init__(self) -> None:
        self.key = SoftKey()

    def all_keys(self) -> list[SoftKey]:
        return [self.key]

    def make(self) -> SoftKey:
        return self.key

    def destroy(self, key: ec.EllipticCurvePublicKey) -> None:
        raise NotImplementedError


class CosignedLog(Log):
    """Witnesses of whom one has seen each entry at a time of the test's choice."""

    seen: dict[SoftWitness, datetime]

    def append(self, entry: bytes) -> Proof:
        proof = super().append(entry)
        lines = [(witness, int(at.timestamp())) for witness, at in self.seen.items()]
        return replace(proof, checkpoint=cosign(proof.checkpoint, *lines))


class Shop(NamedTuple):
    """A kiosk, and the authority that issued to it."""

    authority: Authority
    kiosk: CertifiedKey

    @property
    def chain(self) -> tuple[x509.Certificate, ...]:
        return self.kiosk.certificate_chain()

    def trust(self, policy: bytes = b"", **more: Any) -> Trust:
        believed = read_policy(policy) if policy else None
        return Trust(self.authority.root.certificate, self.chain, believed, **more)


@pytest.fixture(scope="module")
def shop() -> Shop:
    authority, keys = Authority.make("kiosk.example", STATED - timedelta(days=100)), Keys()
    request = write_request(keys.key, name_kiosk("S-01482", "02", "operator.kiosk.example"))
    chain = authority.issue(request, STATED - timedelta(days=20))
    return Shop(authority, CertifiedKey(keys, x509.load_pem_x509_certificates(chain)))


def issued(shop: Shop, folder: Path, seen: dict[SoftWitness, datetime]) -> Issued:
    kiosk = shop.kiosk
    log = CosignedLog(folder, kiosk, kiosk_name(shop.chain[0]).dns)
    log.seen = seen
    try:
        return issue(draft(outcome(ERASED), kiosk, log), kiosk, log)
    finally:
        log.close()


@pytest.mark.parametrize(
    ("seen", "quorum", "expected"),
    [
        ({}, "any", (None, ("W-TIME-UNCONFIRMED",))),
        ({W1: STATED + SECOND, W2: STATED + MINUTE}, "any", (STATED + SECOND, ())),
        ({W1: STATED + SECOND, W2: STATED + MINUTE}, "all", (STATED + MINUTE, ())),
        ({W1: STATED + SECOND}, "all", (None, ("W-TIME-UNCONFIRMED",))),
        ({W1: STATED - MINUTE}, "any", (STATED - MINUTE, ())),
        ({W1: STATED - MINUTE - SECOND}, "any", (STATED - MINUTE - SECOND, ("W-TIME-CLOCK",))),
    ],
)
def test_witnesses_bound_the_time_of_whatever_holds_the_proof(
    seen: dict[SoftWitness, datetime],
    quorum: str,
    expected: tuple[datetime | None, tuple[str, ...]],
    shop: Shop,
    tmp_path: Path,
) -> None:
    made = issued(shop, tmp_path / "log", seen)
    trust = shop.trust(policy_of(W1, W2, quorum=quorum))
    for proved in (
        verify_pdf(seal(render(made), shop.kiosk), trust),
        verify_proof(made.proof.encode(), made.envelope, trust),
        verify_receipt(made.receipt.text, trust),
    ):
        assert proved.at == STATED
        assert (proved.confirmed, proved.remarks) == expected
        assert proved.confirmed_by is (By.WITNESSES if proved.confirmed else None)
    assert verify_envelope(made.envelope, trust).remarks == ("W-TIME-UNCONFIRMED",)
    nobody = shop.trust()
    assert verify_receipt(made.receipt.text, nobody).confirmed is None


def test_the_earlier_of_witnesses_and_a_time_stamp_counts(shop: Shop, tmp_path: Path) -> None:
    made = issued(shop, tmp_path / "log", {W1: STATED + timedelta(days=1)})
    stamps = StampAuthority(tmp_path / "tsa")
    stampers = x509.load_pem_x509_certificates((tmp_path / "tsa" / "tsa.pem").read_bytes())
    sealed = seal(render(made), shop.kiosk, lambda sha256: _token(stamps, sha256))
    proved = verify_pdf(sealed, shop.trust(policy_of(W1), stampers=stampers))
    assert proved.confirmed_by is By.TIME_STAMP
    assert proved.confirmed is not None
    assert STATED - MINUTE < proved.confirmed < STATED + timedelta(days=1)
    assert verify_pdf(sealed, shop.trust(policy_of(W1))).confirmed_by is By.WITNESSES
    assert verify_pdf(sealed, shop.trust()).confirmed is None


def test_a_cosignature_that_fails_ruins_the_evidence(shop: Shop, tmp_path: Path) -> None:
    made = issued(shop, tmp_path / "log", {W1: STATED})
    line = next(line for line in made.proof.split("\n") if line.startswith("\N{EM DASH} w1.example"))
    spoilt = made.proof.replace(line, f"{line[:-6]}{'B' if line[-6] == 'A' else 'A'}{line[-5:]}").encode()
    verify_proof(spoilt, made.envelope, shop.trust())  # nobody knows that witness
    with pytest.raises(Invalid, match="E-NOTE-COSIGNATURE"):
        verify_proof(spoilt, made.envelope, shop.trust(policy_of(W1)))


def test_a_policy_may_name_the_logs(shop: Shop, tmp_path: Path) -> None:
    made = issued(shop, tmp_path / "log", {W1: STATED})
    origin = kiosk_name(shop.chain[0]).dns
    mine = f"log {note.verifier_key(origin, shop.kiosk.public_key())}\n".encode()
    other = f"log {note.verifier_key(origin, SoftKey().public_key())}\n".encode()
    assert verify_receipt(made.receipt.text, shop.trust(mine + policy_of(W1))).confirmed
    with pytest.raises(Invalid, match="E-POLICY-LOG"):
        verify_receipt(made.receipt.text, shop.trust(other + policy_of(W1)))


@pytest.mark.parametrize(
    ("seen", "stolen", "holds"),
    [
        ({W1: STATED + SECOND}, STATED + MINUTE, True),
        ({W1: STATED + SECOND}, STATED + SECOND, False),
        ({W1: STATED + SECOND}, STATED - MINUTE, False),
        ({}, STATED + MINUTE, False),
    ],
)
def test_what_a_revoked_key_signed_holds_only_if_it_was_seen_in_time(
    seen: dict[SoftWitness, datetime],
    stolen: datetime,
    holds: bool,
    shop: Shop,
    tmp_path: Path,
) -> None:
    """The time that the kiosk states does not come into it: a thief can state any."""
    made = issued(shop, tmp_path / "log", seen)
    crl = shop.authority.revoke(shop.chain[0], stolen, stolen + timedelta(days=1))
    lists = [read_crl(crl.public_bytes(Encoding.DER))]
    trust = shop.trust(policy_of(W1), crls=lists)
    if holds:
        assert verify_receipt(made.receipt.text, trust).confirmed == STATED + SECOND
        verify_pdf(seal(render(made), shop.kiosk), trust)
    else:
        with pytest.raises(Invalid, match="E-CERT-REVOKED"):
            verify_receipt(made.receipt.text, trust)
        with pytest.raises(Invalid, match="E-CERT-REVOKED"):
            verify_pdf(seal(render(made), shop.kiosk), trust)
    with pytest.raises(Invalid, match="E-CERT-REVOKED"):
        verify_envelope(made.envelope, trust)


@pytest.fixture
def folder(shop: Shop, tmp_path: Path) -> Path:
    """Evidence, and a trust folder beside it with everything that can be in one."""
    made = issued(shop, tmp_path / "log", {W1: STATED + SECOND})
    (tmp_path / STATEMENT_FILE).write_bytes(made.envelope)
    (tmp_path / PROOF_FILE).write_text(made.proof)
    (tmp_path / "receipt.txt").write_text(made.receipt.text)
    trust = tmp_path / "trust"
    trust.mkdir()
    (trust / "root.pem").write_bytes(shop.authority.root.certificate.public_bytes(Encoding.PEM))
    (trust / "kiosk-chain.pem").write_bytes(made.chain)
    (trust / "policy").write_bytes(policy_of(W1))
    StampAuthority(tmp_path / "tsa")
    (trust / "tsa.pem").write_bytes((tmp_path / "tsa" / "tsa.pem").read_bytes())
    return tmp_path


def test_a_verdict_says_who_confirmed_it_and_by_when(folder: Path) -> None:
    report = verify_files([folder / "receipt.txt"], read_trust(folder / "trust" / "root.pem"))[0]
    bound = (STATED + SECOND).strftime("%Y-%m-%d %H:%M:%S UTC")
    assert f"confirmed by witnesses of the log before {bound}" in report.proves
    assert report.findings == ()


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("policy", b"quorum everybody\n", "E-POLICY-MALFORMED"),
        ("policy", b"witness a a+00000000+AA==\nquorum a\n", "E-POLICY-KEY"),
        ("tsa.pem", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "E-CERT-MALFORMED"),
        ("issuing.crl", b"no list", "E-CRL-MALFORMED"),
    ],
)
def test_a_trust_folder_that_cannot_be_used_verifies_nothing(
    name: str, content: bytes, code: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "trust" / name).write_bytes(content)
    assert run([folder / "receipt.txt"], folder / "trust" / "root.pem", json=False) == 2
    assert f"[{code}]" in capsys.readouterr().err


def _token(authority: StampAuthority, sha256: bytes) -> bytes:
    return decode_timestamp_response(authority.reply(write_query(sha256, 1 << 62))).time_stamp_token()
