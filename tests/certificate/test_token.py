"""A key in a token serves as well as any other: what it signs is checked with tools that know nothing of it.

Every test runs with SoftHSM2 and with a TPM, which is simulated.
"""

import base64
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from counterseal.certificate import issue
from counterseal.certificate.keys.pki import check_chain, kiosk_name
from counterseal.certificate.keys.request import name_kiosk, write_request
from counterseal.certificate.keys.signer import CertifiedKey, KeyRefused
from counterseal.certificate.keys.token import TokenKeys, TokenLost
from counterseal.certificate.page.render import render
from counterseal.certificate.sealing.pades import seal
from counterseal.certificate.verification.record import verify_record
from counterseal.lab.authority import Authority
from counterseal.transparency.store import Log
from tests.certificate.records import OUTCOME
from tests.certificate.tokens import LABEL, PIN, TOKENS, Token, missing_for_tpm


@pytest.fixture(scope="module", params=TOKENS)
def token(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Token]:
    if request.param == "tpm" and (missing := missing_for_tpm()):
        pytest.skip(f"no TPM can be simulated without {missing}")
    with TOKENS[request.param](tmp_path_factory.mktemp(request.param)) as token:
        yield token


@pytest.fixture(scope="module")
def keys(token: Token) -> TokenKeys:
    """One login for all: a second one in the same process is refused by the token."""
    return token.keys()


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority.make("kiosk.example", datetime.now(UTC))


@pytest.fixture(scope="module")
def signer(keys: TokenKeys, authority: Authority) -> CertifiedKey:
    request = write_request(keys.make(), name_kiosk("S-01482", "02", "operator.kiosk.example"))
    chain = x509.load_pem_x509_certificates(authority.issue(request, datetime.now(UTC)))
    return CertifiedKey(keys, chain)


@pytest.fixture(scope="module")
def issued(signer: CertifiedKey, tmp_path_factory: pytest.TempPathFactory) -> issue.Issued:
    log = Log(tmp_path_factory.mktemp("log"), signer, kiosk_name(signer.certificate_chain()[0]).dns)
    return issue.issue(issue.draft(OUTCOME, signer, log), signer, log)


def test_its_certificate_leads_to_the_root(signer: CertifiedKey, authority: Authority) -> None:
    leaf, *issuers = signer.certificate_chain()
    name = check_chain(leaf, issuers, authority.root.certificate, datetime.now(UTC))
    assert name.urn == "urn:counterseal:store:S-01482:kiosk:02"


def test_a_whole_record_is_issued_with_it(signer: CertifiedKey, issued: issue.Issued) -> None:
    kiosk = signer.certificate_chain()[0]
    logged = verify_record(issued.envelope, issued.proof.encode(), kiosk)
    assert logged.leaf_sha256 == issued.leaf_hash.hex()


def test_openssl_verifies_the_envelope(signer: CertifiedKey, issued: issue.Issued, tmp_path: Path) -> None:
    outer = json.loads(issued.envelope)
    payload, kind = base64.b64decode(outer["payload"]), outer["payloadType"].encode()
    (tmp_path / "pae").write_bytes(b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload))
    (tmp_path / "sig").write_bytes(base64.b64decode(outer["signatures"][0]["sig"]))
    pem = signer.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    (tmp_path / "key.pem").write_bytes(pem)
    said = _tool(tmp_path, "openssl", "dgst", "-sha256", "-verify", "key.pem", "-signature", "sig", "pae")
    assert said == "Verified OK\n"


def test_pdfsig_trusts_the_certificate_it_seals(
    signer: CertifiedKey, issued: issue.Issued, authority: Authority, tmp_path: Path
) -> None:
    (tmp_path / "certificate.pdf").write_bytes(seal(render(issued), signer))
    (tmp_path / "root.pem").write_bytes(authority.root.certificate.public_bytes(Encoding.PEM))
    database = f"sql:{tmp_path}"
    _tool(tmp_path, "certutil", "-N", "-d", database, "--empty-password")
    _tool(tmp_path, "certutil", "-A", "-d", database, "-n", "root", "-t", "CT,C,C", "-i", "root.pem")
    said = _tool(tmp_path, "pdfsig", "-nssdir", database, "certificate.pdf")
    assert "Signature is Valid" in said
    assert "Total document signed" in said
    assert "Certificate is Trusted" in said


THIEF = """
import sys, pkcs11
from pkcs11 import Attribute, ObjectClass

module, label, pin = sys.argv[1:]
session = pkcs11.lib(module).get_token(token_label=label).open(rw=True, user_pin=pin)
(key,) = session.get_objects({Attribute.CLASS: ObjectClass.PRIVATE_KEY})
for _ in range(2):
    try:
        print("read", key[Attribute.VALUE].hex())
    except pkcs11.PKCS11Error as error:
        print("refused", type(error).__name__)
    try:
        key[Attribute.EXTRACTABLE] = True  # tpm2-pkcs11 notes that down, and the TPM does not care
    except pkcs11.PKCS11Error:
        pass
"""


def test_the_key_does_not_come_out(token: Token, signer: CertifiedKey, tmp_path: Path) -> None:
    """Even for somebody inside the kiosk who has the PIN."""
    (listed,) = token.tool("--list-objects", "--type", "privkey").split("Private Key Object")[1:]
    assert "sensitive, always sensitive, never extractable, local" in listed
    said = _tool(tmp_path, sys.executable, "-c", THIEF, str(token.module), LABEL, PIN)
    assert said.count("refused Attribute") == 2, said
    assert "read" not in said


def test_a_second_key_stands_beside_the_first_until_that_is_destroyed(
    keys: TokenKeys, signer: CertifiedKey
) -> None:
    second = keys.make()
    assert len(keys.all_keys()) == 2
    CertifiedKey(keys, signer.certificate_chain())
    keys.destroy(second.public_key())
    (left,) = keys.all_keys()
    assert left.public_key() == signer.public_key()


@pytest.mark.usefixtures("signer")
def test_a_key_of_another_certificate_is_refused(keys: TokenKeys, authority: Authority) -> None:
    with pytest.raises(KeyRefused, match="not the key of this kiosk's certificate"):
        CertifiedKey(keys, [authority.issuing.certificate])


def test_a_token_that_goes_away_is_one_clear_error(token: Token, signer: CertifiedKey) -> None:
    """The last test of this token: nothing brings it back."""
    token.unplug()
    with pytest.raises(TokenLost, match=r"does not sign any more \(\w+\); start again"):
        signer.sign(b"message")


def _tool(folder: Path, *command: str) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=60)
    return done.stdout + done.stderr
