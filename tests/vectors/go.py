"""The Go program for one vector. It is given the entry that statement and secret make, and the log's key."""

import base64
import binascii
import hashlib
import json
import re
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509 import load_pem_x509_certificates

from counterseal.certificate.keys.pki import kiosk_name
from counterseal.transparency.note import verifier_key
from tests.foreign.go_tool import GoTool
from tests.vectors.suite import Case

_KINDS = ["intake", "outcome", "return", "validation", "void", "correction", "enrol", "rotate", "heartbeat"]


def go_accepts(case: Case, tool: GoTool) -> bool:
    """Whether it finds every proof, and the checkpoint of a log, in order."""
    keys = [_log_key(case), *_witness_keys(case)]
    good = [tool.run("proof", str(proof), _entry(proof), *keys)[0] for proof in _proofs(case)]
    if (checkpoint := case.folder / "log" / "checkpoint").exists():
        good.append(tool.run("checkpoint", str(checkpoint), *keys)[0])
    return bool(good) and all(good)


def _proofs(case: Case) -> list[Path]:
    return sorted(case.folder.glob("*.tlog-proof"))


def _log_key(case: Case) -> str:
    leaf = load_pem_x509_certificates(case.root.with_name("kiosk-chain.pem").read_bytes())[0]
    key = leaf.public_key()
    assert isinstance(key, ec.EllipticCurvePublicKey)
    return verifier_key(kiosk_name(leaf).dns, key)


def _witness_keys(case: Case) -> list[str]:
    policy = case.root.with_name("policy")
    return re.findall(r"^witness \S+ (\S+)", policy.read_text(), re.MULTILINE) if policy.exists() else []


def _entry(proof: Path) -> str:
    """Version, kind and commitment, in hex: what `docs/verifying.md` says that the log holds."""
    statement = proof.with_name(proof.name.removesuffix(".tlog-proof") + ".dsse.json")
    if not statement.exists():
        statement = proof.with_name("statement.dsse.json")
    extra = re.search(rb"^extra (\S+)$", proof.read_bytes(), re.MULTILINE)
    try:
        secret = base64.b64decode(extra[1], validate=True) if extra else b""
        envelope = statement.read_bytes()
        predicate = json.loads(base64.b64decode(json.loads(envelope)["payload"]))["predicate"]
    except (ValueError, binascii.Error, OSError):
        return ""
    kind = predicate["kind"] if "kind" in predicate else predicate["about"]["kind"]
    commitment = hashlib.sha256(b"counterseal-leaf-v1\0" + secret + envelope).hexdigest()
    return bytes((1, 1 + _KINDS.index(kind))).hex() + commitment
