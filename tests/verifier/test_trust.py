"""Whom the page believes beside the root: witnesses, and lists of revoked certificates; and notices."""

import base64
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from counterseal.certificate.issue import PROOF_FILE, STATEMENT_FILE, Issued, draft, issue
from counterseal.certificate.keys.pki import kiosk_name
from counterseal.certificate.notice import About, Correction, Heartbeat, Validation, Void
from counterseal.certificate.noting import enrolment, note, revocation
from counterseal.tradein.staff_commands import VoidReason
from counterseal.transparency.note import verifier_key
from counterseal.transparency.store import Log
from tests.certificate.test_confirmed_time import MINUTE, SECOND, STATED, W1, W2, Shop, issued, shop
from tests.certificate.verify_samples import ERASED, outcome
from tests.transparency.witness_keys import policy_of
from tests.verifier.agreement import same
from tests.verifier.pages import Answer, Page

__all__ = ["shop"]

pytestmark = [pytest.mark.foreign, pytest.mark.xdist_group("browser")]

LEAF = "ab" * 32


def trust_folder(folder: Path, shop: Shop, policy: bytes = b"", crl: bytes = b"") -> Path:
    """The root, with what is believed beside it."""
    (folder / "root.pem").write_bytes(shop.authority.root.certificate.public_bytes(Encoding.PEM))
    (folder / "chain.pem").write_bytes(b"".join(one.public_bytes(Encoding.PEM) for one in shop.chain))
    if policy:
        (folder / "policy").write_bytes(policy)
    if crl:
        (folder / "issuing.crl").write_bytes(crl)
    return folder / "root.pem"


def files_of(made: Issued) -> dict[str, bytes]:
    return {
        STATEMENT_FILE: made.envelope,
        PROOF_FILE: made.proof.encode(),
        "receipt-outcome.txt": made.receipt.text.encode(),
    }


def codes(answer: Answer) -> dict[str, tuple[str, ...]]:
    return {one.file: one.codes for one in answer.reports}


@pytest.mark.parametrize(
    "said",
    [
        ({}, "any", False),
        ({W1: STATED + SECOND, W2: STATED + MINUTE}, "all", True),
        ({W1: STATED + SECOND}, "all", False),
        ({W2: STATED + SECOND}, "any", True),
    ],
)
def test_witnesses_confirm_the_time(
    plain: Page, shop: Shop, tmp_path: Path, said: tuple[dict[Any, Any], str, bool]
) -> None:
    seen, quorum, confirmed = said
    made = files_of(issued(shop, tmp_path / "log", seen))
    root = trust_folder(tmp_path, shop, policy_of(W1, W2, quorum=quorum))
    (answer,) = same(plain, root, made)
    expected = () if confirmed else ("W-TIME-UNCONFIRMED",)
    assert codes(answer) == dict.fromkeys(made, expected) | {STATEMENT_FILE: ("W-TIME-UNCONFIRMED",)}
    assert ("witnesses of the log had seen it" in answer.proves) is confirmed


def test_a_wrong_word_of_a_witness_is_not_passed_over(plain: Page, shop: Shop, tmp_path: Path) -> None:
    made = files_of(issued(shop, tmp_path / "log", {W1: STATED + SECOND, W2: STATED + SECOND}))
    lines = made[PROOF_FILE].decode().split("\n")
    dash, name, encoded = lines[-2].split(" ")
    raw = bytearray(base64.b64decode(encoded))
    raw[-1] ^= 1
    lines[-2] = f"{dash} {name} {base64.b64encode(raw).decode()}"
    spoiled = made | {PROOF_FILE: "\n".join(lines).encode()}
    doubled = made | {PROOF_FILE: made[PROOF_FILE] + f"{lines[-3]}\n".encode()}
    answers = same(plain, trust_folder(tmp_path, shop, policy_of(W1, W2)), spoiled, doubled)
    assert [codes(one)[PROOF_FILE] for one in answers] == [("E-NOTE-COSIGNATURE",)] * 2


@pytest.mark.parametrize("listed", [True, False])
def test_a_policy_may_list_logs(plain: Page, shop: Shop, tmp_path: Path, listed: bool) -> None:
    made = files_of(issued(shop, tmp_path / "log", {W1: STATED}))
    name = kiosk_name(shop.chain[0]).dns
    log = verifier_key(name if listed else "other.example", shop.kiosk.public_key())
    root = trust_folder(tmp_path, shop, f"log {log}\n".encode() + policy_of(W1))
    (answer,) = same(plain, root, made)
    assert codes(answer)[PROOF_FILE] == (() if listed else ("E-POLICY-LOG",))


@pytest.mark.parametrize("policy", [b"quorum none", b"nonsense\n", b"witness a b\nquorum a\n", b"\xff\n"])
def test_a_policy_that_cannot_be_used_stops_everything(
    plain: Page, shop: Shop, tmp_path: Path, policy: bytes
) -> None:
    body = """const bytes = text => Uint8Array.from(atob(text), character => character.charCodeAt(0));
    const { valid, codes } = await verifyEvidence({}, { root: bytes(args[0]), policy: bytes(args[1]) });
    return [valid, codes];"""
    root = trust_folder(tmp_path, shop).read_bytes()
    found = plain.call(body, *(base64.b64encode(one).decode() for one in (root, policy)))
    assert found in ([False, ["E-POLICY-MALFORMED"]], [False, ["E-POLICY-KEY"]])


@pytest.mark.parametrize(("seen", "revoked"), [(timedelta(hours=-1), False), (timedelta(hours=1), True)])
def test_what_a_revoked_key_signed_counts_if_it_was_seen_in_time(
    plain: Page, shop: Shop, tmp_path: Path, seen: timedelta, revoked: bool
) -> None:
    made = files_of(issued(shop, tmp_path / "log", {W1: STATED + MINUTE}))
    stolen = STATED + MINUTE - seen
    crl = shop.authority.revoke(shop.chain[0], stolen, stolen + timedelta(days=1))
    root = trust_folder(tmp_path, shop, policy_of(W1), crl.public_bytes(Encoding.DER))
    (answer,) = same(plain, root, made)
    assert codes(answer)[PROOF_FILE] == (("E-CERT-REVOKED",) if revoked else ())
    assert codes(answer)[STATEMENT_FILE] == ("E-CERT-REVOKED",), "nobody else has seen it by itself"


def test_notices_of_every_kind(plain: Page, shop: Shop, tmp_path: Path) -> None:
    kiosk = shop.kiosk
    log = Log(tmp_path / "log", kiosk, kiosk_name(shop.chain[0]).dns)
    about: list[About] = [
        Validation(of=LEAF, decision="accepted"),
        Void(of=LEAF, reason=next(iter(VoidReason))),
        Correction(of=LEAF, reference="R-78"),
        Heartbeat(held=3, removed=0, keep_days=0),
        enrolment(kiosk),
        revocation(b"any list"),
    ]
    evidence = {}
    for one in about:
        noted = note(one, at=STATED, persons=(), signer=kiosk, log=log, keep=lambda _: None)
        evidence[f"{noted.kind}.dsse.json"] = noted.envelope
        evidence[f"{noted.kind}.tlog-proof"] = noted.proof.encode()
    log.close()
    (answer,) = same(plain, trust_folder(tmp_path, shop), evidence)
    assert answer.valid
    assert len(answer.reports) == 2 * len(about)


def test_what_a_void_is_about_says_so(plain: Page, shop: Shop, tmp_path: Path) -> None:
    log = Log(tmp_path / "log", shop.kiosk, kiosk_name(shop.chain[0]).dns)
    record = issue(draft(outcome(ERASED), shop.kiosk, log), shop.kiosk, log)
    other = issue(draft(outcome(ERASED), shop.kiosk, log), shop.kiosk, log)
    about = Void(of=record.leaf_hash.hex(), reason=VoidReason.DUPLICATE)
    void = note(about, at=STATED, persons=(), signer=shop.kiosk, log=log, keep=lambda _: None)
    log.close()
    evidence = {
        "record.dsse.json": record.envelope,
        "record.tlog-proof": record.proof.encode(),
        "receipt-record.txt": record.receipt.text.encode(),
        "receipt-other.txt": other.receipt.text.encode(),
        "void.dsse.json": void.envelope,
    }
    logged = evidence | {"void.tlog-proof": void.proof.encode()}
    answer, unlogged = same(plain, trust_folder(tmp_path, shop), logged, evidence)
    assert answer.valid
    told = {name for name, found in codes(answer).items() if "W-RECORD-VOIDED" in found}
    assert told == {"record.tlog-proof", "receipt-record.txt"}
    assert "W-RECORD-VOIDED" not in unlogged.codes, "a void that was not logged took something back"
