"""Witnesses in memory: they sign whatever they are given, as of whatever time."""

import hashlib

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from counterseal.transparency import cosignature, note
from counterseal.transparency.cosignature import WitnessKey


class SoftWitness:
    """The same name has the same key, always."""

    def __init__(self, name: str) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(hashlib.sha256(name.encode()).digest())
        self.key = WitnessKey(name, self._key.public_key().public_bytes_raw())

    @property
    def vkey(self) -> str:
        return self.key.verifier_key

    def sign(self, text: str, time: int) -> note.Signature:
        signature = self._key.sign(cosignature.message(time, text))
        return cosignature.signature_of(self.key, time, signature)


def cosign(signed: str, *witnesses: tuple[SoftWitness, int]) -> str:
    """The note with these cosignatures behind the signatures it has."""
    read = note.read_note(signed)
    return note.attach(
        read.text, *read.signatures, *(witness.sign(read.text, time) for witness, time in witnesses)
    )


def policy_of(*witnesses: SoftWitness, quorum: str = "any") -> bytes:
    """A policy that believes this many of them."""
    lines = [f"witness {one.key.name} {one.vkey}" for one in witnesses]
    names = " ".join(one.key.name for one in witnesses)
    return "".join(
        f"{line}\n" for line in (*lines, f"group all-of-us {quorum} {names}", "quorum all-of-us")
    ).encode()
