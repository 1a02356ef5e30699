"""ECDSA over P-256 with SHA-256: every way in which r, s or their DER can be wrong, for one message."""

import hashlib
from collections.abc import Iterator
from functools import cache

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA1, SHA384, SHA512, HashAlgorithm
from msgspec import Struct

from counterseal.certificate.sealing.der import INTEGER, OCTETS, SEQUENCE, SET, element

from .keys import DETERMINISTIC
from .keys import P256_ORDER as N

P = 0xFFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFF

NOTES = {
    "Valid": "A signature as the signer makes it.",
    "Malleable": "(r, n - s) holds wherever (r, s) does; whoever needs one spelling must compare the bytes.",
    "BerEncoding": "BER that is not DER.",
    "BrokenEncoding": "Not an encoding of two integers at all.",
    "OutOfRange": "r or s is not between 1 and n - 1.",
    "OtherForm": "A right signature in the form of another standard.",
    "OtherMessage": "A right signature of something else.",
    "PointAtInfinity": "The point that has to be compared is none.",
    "Forged": "A signature with numbers that anybody can choose.",
}


class Case(Struct, frozen=True):
    comment: str
    flag: str
    signature: bytes
    valid: bool = False


def cases(key: ec.EllipticCurvePrivateKey, message: bytes) -> Iterator[Case]:
    """All of them for this key and message."""
    r, s = decode_dss_signature(key.sign(message, DETERMINISTIC))
    yield Case("deterministic, RFC 6979", "Valid", der(r, s), valid=True)
    yield Case("s replaced by n - s", "Malleable", der(r, N - s), valid=True)
    yield from _with_known_nonces(key, message)
    yield from _out_of_range(r, s)
    yield from _of_another_length(r, s)
    yield from _of_another_shape(r, s)
    yield from _of_something_else(key, message, r, s)


def der(r: int, s: int) -> bytes:
    return element(SEQUENCE, integer(r), integer(s))


def integer(value: int) -> bytes:
    return element(INTEGER, value.to_bytes(value.bit_length() // 8 + 1, signed=True))


def _with_known_nonces(key: ec.EllipticCurvePrivateKey, message: bytes) -> Iterator[Case]:
    secret, hashed = key.private_numbers().private_value, _hashed(message)
    for nonce in (1, 2, N - 1, N // 2):
        r = _x(nonce)
        s = pow(nonce, -1, N) * (hashed + r * secret) % N
        yield Case(f"the nonce is {nonce:#x}", "Valid", der(r, s), valid=True)
    # u1 G + u2 Q is the point at infinity for this r, whatever s is
    r = -hashed * pow(secret, -1, N) % N
    yield Case("the point is at infinity", "PointAtInfinity", der(r, 1))
    yield Case("the point is at infinity, s = r", "PointAtInfinity", der(r, r))
    for r, s in ((1, 1), (1, N - 1), (N - 1, 1), (_x(1), 1), (_x(1), _x(1)), (2**255, 2**255)):
        yield Case(f"r = {r:#x}, s = {s:#x}", "Forged", der(r, s))


def _out_of_range(r: int, s: int) -> Iterator[Case]:
    odd = {"0": 0, "n": N, "p": P, "n + 1": N + 1, "2**256": 2**256, "-1": -1, "2**2000": 2**2000}
    for name, value in odd.items():
        yield Case(f"r = {name}", "OutOfRange", der(value, s))
        yield Case(f"s = {name}", "OutOfRange", der(r, value))
        yield Case(f"r = s = {name}", "OutOfRange", der(value, value))
    yield Case("n was added to r", "OutOfRange", der(r + N, s))
    yield Case("n was added to s", "OutOfRange", der(r, s + N))
    yield Case("n was subtracted from r", "OutOfRange", der(r - N, s))
    yield Case("n was subtracted from s", "OutOfRange", der(r, s - N))
    yield Case("r is negated", "OutOfRange", der(-r, s))
    yield Case("s is negated", "OutOfRange", der(r, -s))


def _of_another_length(r: int, s: int) -> Iterator[Case]:
    sound, inside = der(r, s), integer(r) + integer(s)
    padded = element(INTEGER, b"\0" + integer(r)[2:])
    yield Case("the sequence's length in two bytes", "BerEncoding", b"\x30\x81" + sound[1:])
    yield Case("the sequence's length in five bytes", "BerEncoding", b"\x30\x84\0\0\0" + sound[1:])
    yield Case("the sequence's length left open", "BerEncoding", b"\x30\x80" + inside + b"\0\0")
    yield Case("r's length in two bytes", "BerEncoding", _sequence(_long(integer(r)), integer(s)))
    yield Case("s's length in two bytes", "BerEncoding", _sequence(integer(r), _long(integer(s))))
    yield Case("a zero byte before r", "BerEncoding", _sequence(padded, integer(s)))
    negative = element(INTEGER, (r | 1 << 255).to_bytes(32))
    yield Case("r's sign byte is missing", "OutOfRange", _sequence(negative, integer(s)))
    yield Case("the sequence is too short by one", "BrokenEncoding", bytes([0x30, len(inside) - 1]) + inside)
    yield Case("the sequence is too long by one", "BrokenEncoding", bytes([0x30, len(inside) + 1]) + inside)
    yield Case("a length of four gigabytes", "BrokenEncoding", b"\x30\x84\xff\xff\xff\xff" + inside)
    yield Case("a length of 128 bytes", "BrokenEncoding", b"\x30\xff" + inside)
    for end in (0, 1, 2, 3, len(sound) // 2, len(sound) - 1):
        yield Case(f"cut after {end} bytes", "BrokenEncoding", sound[:end])


def _of_another_shape(r: int, s: int) -> Iterator[Case]:
    sound = der(r, s)
    yield Case("a byte behind it", "BrokenEncoding", sound + b"\0")
    yield Case("NULL behind it", "BrokenEncoding", sound + b"\x05\0")
    yield Case("the same once more behind it", "BrokenEncoding", sound * 2)
    yield Case("NULL inside", "BrokenEncoding", _sequence(integer(r), integer(s), b"\x05\0"))
    yield Case("a third integer", "BrokenEncoding", _sequence(integer(r), integer(s), integer(s)))
    yield Case("only r", "BrokenEncoding", _sequence(integer(r)))
    yield Case("an empty sequence", "BrokenEncoding", _sequence())
    yield Case("a set", "BrokenEncoding", element(SET, integer(r), integer(s)))
    yield Case("a sequence in a sequence", "BrokenEncoding", _sequence(sound))
    yield Case("an octet string around it", "BrokenEncoding", element(OCTETS, sound))
    yield Case("r without content", "BrokenEncoding", _sequence(b"\x02\0", integer(s)))
    yield Case("s without content", "BrokenEncoding", _sequence(integer(r), b"\x02\0"))
    yield Case("r as an octet string", "BrokenEncoding", _sequence(_tagged(OCTETS, r), integer(s)))
    yield Case("r as a bit string", "BrokenEncoding", _sequence(_tagged(0x03, r), integer(s)))
    yield Case("r as an enumeration", "BrokenEncoding", _sequence(_tagged(0x0A, r), integer(s)))
    yield Case("r as a boolean", "BrokenEncoding", _sequence(b"\x01\x01\xff", integer(s)))
    yield Case("r as infinity", "BrokenEncoding", _sequence(b"\x09\x01\x40", integer(s)))
    yield Case("a constructed integer", "BrokenEncoding", _sequence(element(0x22, integer(r)), integer(s)))
    yield Case("r and s in 64 bytes", "OtherForm", r.to_bytes(32) + s.to_bytes(32))
    yield Case("base 16 as text", "OtherForm", sound.hex().encode())


def _of_something_else(key: ec.EllipticCurvePrivateKey, message: bytes, r: int, s: int) -> Iterator[Case]:
    yield Case("r and s exchanged", "OtherMessage", der(s, r))
    yield Case("the last bit of r", "OtherMessage", der(r ^ 1, s))
    yield Case("the last bit of s", "OtherMessage", der(r, s ^ 1))
    yield Case("the message with a byte more", "OtherMessage", _signed(key, message + b"\0"))
    yield Case("the message with a byte less", "OtherMessage", _signed(key, message[:-1]))
    yield Case("the empty message", "OtherMessage", _signed(key, b""))
    yield Case(
        "the message's hash, hashed again", "OtherMessage", _signed(key, hashlib.sha256(message).digest())
    )
    hashes: tuple[HashAlgorithm, ...] = (SHA1(), SHA384(), SHA512())  # noqa: S303 - what must not be accepted
    for algorithm in hashes:
        signature = key.sign(message, ec.ECDSA(algorithm, deterministic_signing=True))
        yield Case(f"hashed with {algorithm.name}", "OtherMessage", signature)


def _signed(key: ec.EllipticCurvePrivateKey, message: bytes) -> bytes:
    return key.sign(message, DETERMINISTIC)


def _sequence(*parts: bytes) -> bytes:
    return element(SEQUENCE, *parts)


def _tagged(tag: int, value: int) -> bytes:
    return element(tag, integer(value)[2:])


def _long(encoded: bytes) -> bytes:
    """The same element, its length in one byte more than it needs."""
    return encoded[:1] + b"\x81" + encoded[1:]


def _hashed(message: bytes) -> int:
    return int.from_bytes(hashlib.sha256(message).digest())


@cache
def _x(nonce: int) -> int:
    """The x coordinate of nonce times the base point."""
    return ec.derive_private_key(nonce, ec.SECP256R1()).public_key().public_numbers().x % N
