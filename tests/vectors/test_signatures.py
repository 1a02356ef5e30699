"""Every signature case through our own verifiers and through the openssl program."""

import base64
import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_der_public_key

from counterseal.certificate.dsse import Envelope, Signature, Verifier, key_id
from counterseal.certificate.findings import Invalid
from counterseal.transparency import cosignature, note
from counterseal.transparency.cosignature import WitnessKey
from tests.vectors.generator import pki
from tests.vectors.generator.signatures import PAYLOAD
from tests.vectors.suite import HERE

_NAME = "log.example"


def groups(name: str) -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = json.loads((HERE / "signatures" / name).read_bytes())["testGroups"]
    return read


ECDSA, ED25519 = groups("ecdsa_p256.json"), groups("ed25519.json")


def differences(group: dict[str, Any], accepted: Iterator[bool]) -> list[str]:
    """The cases whose outcome is not the one foretold; "acceptable" is either."""
    said = ((test, good) for test, good in zip(group["tests"], accepted, strict=True))
    return [
        f"{test['tcId']}: {test['comment']}: {'accepted' if good else 'rejected'}"
        for test, good in said
        if test["result"] != "acceptable" and good != (test["result"] == "valid")
    ]


def envelopes_accepted(group: dict[str, Any]) -> Iterator[bool]:
    leaf = pki.kiosk(_p256(group))
    for test in group["tests"]:
        signature = Signature(key_id(leaf), bytes.fromhex(test["sig"]))
        envelope = msgspec.json.encode(Envelope("application/vnd.in-toto+json", PAYLOAD, (signature,)))
        yield _accepts(lambda one=envelope: Verifier(leaf).verify(one))


def notes_accepted(group: dict[str, Any]) -> Iterator[bool]:
    key = _p256(group)
    for test in group["tests"]:
        signature = note.Signature(_NAME, note.key_id(key), bytes.fromhex(test["sig"]))
        signed = note.attach(bytes.fromhex(test["msg"]).decode(), signature)
        yield _accepts(lambda one=signed: note.verify_note(one, _NAME, key))


def cosignatures_accepted(group: dict[str, Any]) -> Iterator[bool]:
    key = WitnessKey(_NAME, bytes.fromhex(group["publicKey"]["pk"]))
    for test in group["tests"]:
        _head, time, text = bytes.fromhex(test["msg"]).decode().split("\n", 2)
        stamped = int(time.removeprefix("time ")).to_bytes(8) + bytes.fromhex(test["sig"])
        signed = note.attach(text, note.Signature(_NAME, key.key_id, stamped))
        yield _accepts(lambda one=signed: cosignature.cosigned_at(one, [key]))


def openssl_accepted(group: dict[str, Any], desk: Path, *command: str) -> Iterator[bool]:
    encoded = base64.encodebytes(bytes.fromhex(group["publicKeyDer"])).decode()
    (desk / "key").write_text(f"-----BEGIN PUBLIC KEY-----\n{encoded}-----END PUBLIC KEY-----\n")
    for test in group["tests"]:
        (desk / "msg").write_bytes(bytes.fromhex(test["msg"]))
        (desk / "sig").write_bytes(bytes.fromhex(test["sig"]))
        done = subprocess.run(("openssl", *command), cwd=desk, capture_output=True, check=False, timeout=30)
        yield done.returncode == 0


def _accepts(verify: Any) -> bool:
    try:
        verify()
    except Invalid:
        return False
    return True


def _p256(group: dict[str, Any]) -> ec.EllipticCurvePublicKey:
    key = load_der_public_key(bytes.fromhex(group["publicKeyDer"]))
    assert isinstance(key, ec.EllipticCurvePublicKey)
    return key


def _id(group: dict[str, Any]) -> str:
    return f"{group['use']}, {group.get('comment', group['publicKey'].get('pk', ''))}"


@pytest.mark.parametrize("group", ECDSA, ids=_id)
def test_ecdsa(group: dict[str, Any]) -> None:
    accepted = {"dsse": envelopes_accepted, "note": notes_accepted}[group["use"]]
    assert differences(group, accepted(group)) == []


@pytest.mark.parametrize("group", ED25519, ids=_id)
def test_ed25519(group: dict[str, Any]) -> None:
    assert differences(group, cosignatures_accepted(group)) == []


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
@pytest.mark.parametrize("group", ECDSA, ids=_id)
def test_ecdsa_with_openssl(group: dict[str, Any], tmp_path: Path) -> None:
    command = ("dgst", "-sha256", "-verify", "key", "-signature", "sig", "msg")
    assert differences(group, openssl_accepted(group, tmp_path, *command)) == []


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
@pytest.mark.parametrize("group", ED25519, ids=_id)
def test_ed25519_with_openssl(group: dict[str, Any], tmp_path: Path) -> None:
    command = ("pkeyutl", "-verify", "-pubin", "-inkey", "key", "-rawin", "-in", "msg", "-sigfile", "sig")
    assert differences(group, openssl_accepted(group, tmp_path, *command)) == []
