"""Witnesses of the log, a policy that believes them, and a record that one of them has seen."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from counterseal.certificate.issue import CHAIN_FILE, Issued, draft, issue
from counterseal.transparency import cosignature, note
from counterseal.transparency.checkpoint import Checkpoint
from counterseal.transparency.cosignature import WitnessKey
from counterseal.transparency.note import Signature
from counterseal.transparency.proof import Proof
from counterseal.transparency.store import Log
from tests.certificate.records import OUTCOME

from . import keys, pki
from .base import signer
from .chance import MOMENT, pinned
from .vector import Files

SEEN = MOMENT + timedelta(minutes=5)
"""When the witnesses saw the sample record."""


def key_of(name: str) -> WitnessKey:
    return WitnessKey(name, keys.ed25519_key(name).public_key().public_bytes_raw())


def cosign(name: str, text: str, at: datetime = SEEN) -> Signature:
    """This witness's line under a checkpoint of this text."""
    time = int(at.timestamp())
    signature = keys.ed25519_key(name).sign(cosignature.message(time, text))
    return cosignature.signature_of(key_of(name), time, signature)


def policy(enough: str, *names: str, log: str = "") -> bytes:
    """Believes this many of these witnesses."""
    lines = [f"log {log}"] if log else []
    lines += [f"witness {name} {key_of(name).verifier_key}" for name in names]
    lines += [f"group us {enough} {' '.join(names)}", "quorum us", ""]
    return "\n".join(lines).encode()


def trusting(policy: bytes = b"", crls: tuple[bytes, ...] = ()) -> Files:
    """The usual root and kiosk, a policy, and lists of revoked certificates."""
    lists = {f"trust/{number}.crl": crl for number, crl in enumerate(crls, 1)}
    files = {
        "trust/root.pem": pki.pem(pki.root().certificate),
        f"trust/{CHAIN_FILE}": pki.pem(*signer().certificate_chain()),
        **lists,
    }
    return files | ({"trust/policy": policy} if policy else {})


class _Witnessed:
    """A log whose checkpoints somebody signs besides."""

    def __init__(self, log: Log, sign: Callable[[str], tuple[Signature, ...]]) -> None:
        self._log = log
        self._sign = sign

    @property
    def checkpoint(self) -> Checkpoint:
        return self._log.checkpoint

    @property
    def last_leaf(self) -> bytes | None:
        return self._log.last_leaf

    @property
    def witnessed(self) -> Checkpoint | None:
        return None

    def holds(self, index: int, leaf: bytes) -> bool:
        return self._log.holds(index, leaf)

    def prove(self, index: int) -> Proof:
        return self._seen(self._log.prove(index))

    def append(self, entry: bytes) -> Proof:
        return self._seen(self._log.append(entry))

    def _seen(self, proof: Proof) -> Proof:
        read = note.read_note(proof.checkpoint)
        return replace(proof, checkpoint=note.attach(read.text, *read.signatures, *self._sign(read.text)))


def witnessed(sign: Callable[[str], tuple[Signature, ...]]) -> Issued:
    """The sample record as the first entry of a log, under whose checkpoint stand these lines."""
    with pinned("witnessed"), TemporaryDirectory() as folder:
        log = Log(Path(folder), signer(), pki.ORIGIN)
        try:
            seen = _Witnessed(log, sign)
            return issue(draft(OUTCOME, signer(), seen), signer(), seen)
        finally:
            log.close()


@cache
def by_one() -> Issued:
    """Seen by the first witness."""
    return witnessed(lambda text: (cosign("w1.example", text),))
