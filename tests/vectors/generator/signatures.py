"""Signature cases as JSON, in the shape of Project Wycheproof's `ecdsa_verify` and `eddsa_verify` files.

The cases are made here; the shape is theirs (https://github.com/C2SP/wycheproof), so that whatever reads
those files reads these.
"""

from collections.abc import Iterable

import msgspec
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from counterseal.certificate.dsse import pae
from counterseal.transparency import cosignature

from . import ecdsa_cases, ed25519_cases, keys, pki
from .chance import MOMENT
from .vector import Files

_CHECKPOINT = f"{pki.ORIGIN}\n5\n{'A' * 43}=\n"
PAYLOAD = b'{"_type":"https://in-toto.io/Statement/v1"}'
_SPKI = PublicFormat.SubjectPublicKeyInfo


def signatures() -> Files:
    """Both files. In the first, messages are what an envelope or a note has signed; in the second, what a
    witness signs."""
    envelope, checkpoint = ("dsse", pae(PAYLOAD)), ("note", _CHECKPOINT.encode())
    groups = [
        _ecdsa_group("the kiosk's", keys.p256("kiosk"), *envelope),
        _ecdsa_group("the kiosk's", keys.p256("kiosk"), *checkpoint),
        _ecdsa_group("the base point", _key(1), *envelope),
        _ecdsa_group("the negated base point", _key(keys.P256_ORDER - 1), *checkpoint),
    ]
    witness = cosignature.message(int(MOMENT.timestamp()), _CHECKPOINT)
    return {
        "signatures/ecdsa_p256.json": _file("ECDSA", "EcdsaVerify", groups, ecdsa_cases.NOTES),
        "signatures/ed25519.json": _file(
            "EDDSA", "EddsaVerify", _ed25519_groups(witness), ed25519_cases.NOTES
        ),
    }


def _key(number: int) -> ec.EllipticCurvePrivateKey:
    return ec.derive_private_key(number, ec.SECP256R1())


def _ecdsa_group(name: str, key: ec.EllipticCurvePrivateKey, use: str, message: bytes) -> dict[str, object]:
    public = key.public_key()
    uncompressed = public.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint).hex()
    tests = [
        _test(case.comment, case.flag, message, case.signature, "valid" if case.valid else "invalid")
        for case in ecdsa_cases.cases(key, message)
    ]
    return {
        "comment": f"the key is {name}",
        "use": use,
        "sha": "SHA-256",
        "publicKey": {"type": "EcPublicKey", "curve": "secp256r1", "uncompressed": uncompressed},
        "publicKeyDer": public.public_bytes(Encoding.DER, _SPKI).hex(),
        "publicKeyPem": public.public_bytes(Encoding.PEM, _SPKI).decode(),
        "tests": tests,
    }


def _ed25519_groups(message: bytes) -> list[dict[str, object]]:
    """A group a key: most cases are about one."""
    key = keys.ed25519_key("witness.example")
    own = key.public_key().public_bytes_raw()
    by_key: dict[bytes, list[ed25519_cases.Case]] = {}
    for case in ed25519_cases.cases(key, message):
        by_key.setdefault(case.public or own, []).append(case)
    return [_ed25519_group(public, message, cases) for public, cases in by_key.items()]


def _ed25519_group(public: bytes, message: bytes, cases: Iterable[ed25519_cases.Case]) -> dict[str, object]:
    tests = [_test(case.comment, case.flag, message, case.signature, case.result) for case in cases]
    return {
        "use": "cosignature",
        "publicKey": {"type": "EDDSAKeyPair", "curve": "edwards25519", "pk": public.hex()},
        "publicKeyDer": (bytes.fromhex("302a300506032b6570032100") + public).hex(),  # RFC 8410 §4
        "tests": tests,
    }


def _test(comment: str, flag: str, message: bytes, signature: bytes, result: str) -> dict[str, object]:
    return {
        "tcId": 0,
        "comment": comment,
        "flags": [flag],
        "msg": message.hex(),
        "sig": signature.hex(),
        "result": result,
    }


def _file(algorithm: str, kind: str, groups: list[dict[str, object]], notes: dict[str, str]) -> bytes:
    tests = [test for group in groups for test in group["tests"]]  # type: ignore[attr-defined]  # made above
    for number, test in enumerate(tests, 1):
        test["tcId"] = number
    content = {
        "algorithm": algorithm,
        "header": ["Made by `python -m tests.vectors.make`; see docs/vectors.md."],
        "notes": {flag: {"description": note} for flag, note in notes.items()},
        "numberOfTests": len(tests),
        "testGroups": [{"type": kind} | group for group in groups],
    }
    return msgspec.json.format(msgspec.json.encode(content), indent=1) + b"\n"
