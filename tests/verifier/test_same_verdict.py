"""The page and `counterseal verify` say the same of evidence spoiled in any way, code by code."""

import base64
from collections.abc import Iterable
from pathlib import Path

import cbor2
import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import load_pem_x509_certificates
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from counterseal.certificate import base45
from counterseal.certificate.dsse import read_envelope, sign_envelope
from counterseal.certificate.issue import PROOF_FILE, STATEMENT_FILE
from counterseal.certificate.keys.signer import CHAIN_FILE, FileSigner
from counterseal.certificate.receipt_text import PREFIX
from tests.fuzz.mutations import spoiled, spoiled_cbor, spoiled_der, spoiled_json
from tests.verifier.agreement import same
from tests.verifier.pages import Page, ask

pytestmark = [pytest.mark.foreign, pytest.mark.xdist_group("browser")]

RECEIPT = "receipt-outcome.txt"
MANY = 25
"""Folders for one question to the browser: asking takes longer than answering."""

few = settings(
    derandomize=True,
    phases=[Phase.generate],
    max_examples=12,
    deadline=None,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.large_base_example,
    ],
)


def many(one: st.SearchStrategy[bytes]) -> st.SearchStrategy[list[bytes]]:
    return st.lists(one, min_size=MANY, max_size=MANY)


def receipts(bodies: Iterable[bytes]) -> list[dict[str, bytes]]:
    return [{RECEIPT: (PREFIX + base45.encode(body)).encode()} for body in bodies]


def body_of(evidence: Path) -> bytes:
    return base45.decode((evidence / RECEIPT).read_text().removeprefix(PREFIX))


@few
@given(data=st.data())
def test_receipts_changed_as_text(plain: Page, root: Path, evidence: Path, data: st.DataObject) -> None:
    seeds = [(evidence / RECEIPT).read_bytes()]
    texts = data.draw(many(spoiled(seeds, [b"\n", b" ", b"CS1:", b"::"])))
    same(plain, root, *({RECEIPT: text} for text in texts))


def test_no_character_of_a_receipt_can_be_another(plain: Page, root: Path, evidence: Path) -> None:
    text = (evidence / RECEIPT).read_text()
    changed = [text[:at] + ("1" if text[at] == "0" else "0") + text[at + 1 :] for at in range(len(text))]
    answers = ask(plain, root, *({RECEIPT: one.encode()} for one in [text, *changed]))
    assert [at for at, answer in enumerate(answers) if answer.valid] == [0]


@few
@given(data=st.data())
def test_receipts_changed_inside(plain: Page, root: Path, evidence: Path, data: st.DataObject) -> None:
    seeds = [body_of(evidence)]
    canonical = data.draw(st.booleans())
    bodies = data.draw(many(st.one_of(spoiled(seeds), spoiled_cbor(seeds, canonical))))
    same(plain, root, *receipts(bodies))


@few
@given(data=st.data())
def test_receipts_whose_statement_was_changed(
    plain: Page, root: Path, evidence: Path, data: st.DataObject
) -> None:
    stated, *rest = cbor2.loads(body_of(evidence))
    inner = data.draw(many(st.one_of(spoiled([stated]), spoiled_cbor([stated]))))
    same(plain, root, *receipts(cbor2.dumps([one, *rest], canonical=True) for one in inner))


@few
@given(data=st.data())
def test_envelopes(plain: Page, root: Path, evidence: Path, data: st.DataObject) -> None:
    seeds = [(evidence / STATEMENT_FILE).read_bytes()]
    proof = (evidence / PROOF_FILE).read_bytes()
    envelopes = data.draw(many(st.one_of(spoiled(seeds, [b'"', b"=", b"\\u0041"]), spoiled_json(seeds))))
    same(plain, root, *({STATEMENT_FILE: one, PROOF_FILE: proof} for one in envelopes))


@few
@given(data=st.data())
def test_statements_that_the_kiosk_did_sign(
    plain: Page, root: Path, evidence: Path, signer: FileSigner, data: st.DataObject
) -> None:
    seeds = [read_envelope((evidence / STATEMENT_FILE).read_bytes()).payload]
    words = [b" ", b"\\u00e9", "e\u0301".encode(), b"1.0", b"-0", b"1e3", b"null", b'"kind":"void",', b"\xff"]
    payloads = data.draw(many(st.one_of(spoiled(seeds, words), spoiled_json(seeds))))
    fitting = [one for one in payloads if len(one) <= 64 * 1024]
    same(plain, root, *({STATEMENT_FILE: sign_envelope(one, signer)} for one in fitting))


@few
@given(data=st.data())
def test_proofs(plain: Page, root: Path, evidence: Path, data: st.DataObject) -> None:
    seeds = [(evidence / PROOF_FILE).read_bytes()]
    envelope = (evidence / STATEMENT_FILE).read_bytes()
    words = [
        b"\n",
        b"\n\n",
        b"index -1",
        b"index 9223372036854775808",
        b"extra ",
        base64.b64encode(bytes(32)),
    ]
    proofs = data.draw(many(spoiled(seeds, words)))
    same(plain, root, *({STATEMENT_FILE: envelope, PROOF_FILE: one} for one in proofs))


@few
@given(data=st.data())
def test_certificates(plain: Page, root: Path, evidence: Path, tmp_path: Path, data: st.DataObject) -> None:
    kiosk, issuing = load_pem_x509_certificates((root.parent / CHAIN_FILE).read_bytes())
    ders = [one.public_bytes(Encoding.DER) for one in (kiosk, issuing)]
    place = data.draw(st.integers(0, 1))
    changed = data.draw(st.one_of(spoiled([ders[place]]), spoiled_der([ders[place]])))
    (tmp_path / root.name).write_bytes(root.read_bytes())
    chain = (changed, ders[1]) if place == 0 else (ders[0], changed)
    for name, one in zip(("a.pem", "b.pem"), chain, strict=True):
        body = base64.encodebytes(one).decode().strip()
        (tmp_path / name).write_text(f"-----BEGIN CERTIFICATE-----\n{body}\n-----END CERTIFICATE-----\n")
    files = {name: (evidence / name).read_bytes() for name in (RECEIPT, STATEMENT_FILE, PROOF_FILE)}
    same(plain, tmp_path / root.name, files)
