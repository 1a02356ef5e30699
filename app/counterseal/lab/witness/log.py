"""A log as a witness knows it: the key it signs with, and whether one of its states follows from another."""

import base64
import binascii
import hashlib
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_der_public_key

EMPTY = hashlib.sha256(b"").digest()
_DASH = "\N{EM DASH} "


class NotAcceptedError(Exception):
    """The request is not one to sign; the message is the HTTP status to answer with."""

    def __init__(self, status: int) -> None:
        super().__init__(str(status))
        self.status = status


@dataclass(frozen=True)
class State:
    size: int
    root: bytes


NOTHING = State(0, EMPTY)


class LogKey:
    """From a vkey of type 0x02; raises ValueError for another."""

    def __init__(self, vkey: str) -> None:
        self.origin, _, encoded = vkey.split("+", 2)
        raw = base64.b64decode(encoded, validate=True)
        key = load_der_public_key(raw[1:])
        if raw[0] != 2 or not isinstance(key, ec.EllipticCurvePublicKey):
            raise ValueError("a kiosk's log signs with ECDSA")
        self._key = key
        self._id = hashlib.sha256(raw[1:]).digest()[:4]

    def signed(self, body: str, lines: list[str]) -> bool:
        """Whether one of the signature lines is this key's.

        Raises InvalidSignature or binascii.Error for one that only claims to be.
        """
        prefix = f"{_DASH}{self.origin} "
        raws = [base64.b64decode(line[len(prefix) :]) for line in lines if line.startswith(prefix)]
        ours = [raw[4:] for raw in raws if raw[:4] == self._id]
        for signature in ours:
            self._key.verify(signature, body.encode(), ec.ECDSA(SHA256()))
        return bool(ours)


@dataclass(frozen=True)
class Submission:
    """An `add-checkpoint` request, taken apart."""

    old_size: int
    proof: list[bytes]
    body: str
    signatures: list[str]
    origin: str
    state: State


def read_submission(request: bytes) -> Submission:
    """Raises NotAcceptedError 400."""
    try:
        head, body, signatures = request.decode().split("\n\n")
        old, *proof = head.split("\n")
        origin, size, root = body.split("\n")
        said = Submission(
            int(old.removeprefix("old ")),
            [base64.b64decode(line, validate=True) for line in proof],
            f"{body}\n",
            signatures.removesuffix("\n").split("\n"),
            origin,
            State(int(size), base64.b64decode(root, validate=True)),
        )
    except (ValueError, binascii.Error):
        raise NotAcceptedError(400) from None
    exact = (f"old {said.old_size}", f"{origin}\n{said.state.size}\n{root}\n") == (old, said.body)
    if not exact or len(proof) > 63 or not 0 <= said.old_size <= said.state.size:
        raise NotAcceptedError(400)
    return said


def demand_signed(said: Submission, keys: list[LogKey]) -> None:
    """Raises NotAcceptedError 403 unless one of these keys signed, and none with a wrong signature."""
    try:
        signed = [key.signed(said.body, said.signatures) for key in keys]
    except (InvalidSignature, binascii.Error):
        raise NotAcceptedError(403) from None
    if not any(signed):
        raise NotAcceptedError(403)


def follows(new: State, old: State, proof: list[bytes]) -> bool:
    """Whether the tree of `new` begins with that of `old`; as the proof is defined in RFC 6962 2.1.2."""
    if new.size == 0:
        return (new, proof) == (NOTHING, [])
    if old.size == 0:
        return not proof
    rest = list(proof)
    try:
        roots = _roots(old.size, new.size, old.root, True, rest)
    except IndexError:
        return False
    return not rest and roots == (old.root, new.root)


def _roots(old: int, new: int, root: bytes, whole: bool, rest: list[bytes]) -> tuple[bytes, bytes]:
    """SUBPROOF(old, D[0:new], whole) read backwards: the roots of both trees that follow from it."""
    if old == new:
        common = root if whole else rest.pop()
        return common, common
    half = 1 << (new - 1).bit_length() - 1
    beside = rest.pop()
    if old <= half:
        left, grown = _roots(old, half, root, whole, rest)
        return left, _node(grown, beside)
    right, grown = _roots(old - half, new - half, root, False, rest)
    return _node(beside, right), _node(beside, grown)


def _node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()
