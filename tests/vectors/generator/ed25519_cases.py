"""Ed25519 (RFC 8032) for one message: what is out of range, in a second spelling, or of small order.

On keys of small order, and on keys in a second spelling, verifiers disagree (H. de Valence, "It's 255:19AM.
Do you know what your validation criteria are?", 2020): such keys are "acceptable" here, and nobody pins one.
"""

from collections.abc import Iterator

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import Struct

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493

NOTES = {
    "Valid": "A signature as the signer makes it.",
    "Malleable": "S is not below the order of the group; RFC 8032 refuses it, older verifiers did not.",
    "NonCanonicalPoint": "A point whose y coordinate is not below p.",
    "SmallOrder": "A point of small order: one signature fits many messages.",
    "BrokenEncoding": "Not 64 bytes.",
    "OtherMessage": "A right signature of something else.",
}

_IDENTITY = (1).to_bytes(32, "little")
_IDENTITY_AGAIN = (P + 1).to_bytes(32, "little")  # y = 1 in a second spelling
_ORDER_2 = (P - 1).to_bytes(32, "little")
_ORDER_4 = bytes(32)
_ORDER_8 = bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")
_ZERO = bytes(32)


class Case(Struct, frozen=True):
    """`public` is given where it is not the group's own key."""

    comment: str
    flag: str
    signature: bytes
    result: str = "invalid"
    public: bytes = b""


def cases(key: Ed25519PrivateKey, message: bytes) -> Iterator[Case]:
    """All of them for this key and message."""
    signature = key.sign(message)
    point, number = signature[:32], int.from_bytes(signature[32:], "little")
    yield Case("deterministic, RFC 8032", "Valid", signature, "valid")
    for times in (1, 2, 8):
        larger = number + times * L
        yield Case(f"S + {times} L", "Malleable", point + larger.to_bytes(32, "little"))
    for name, value in {"0": 0, "L": L, "L - 1": L - 1, "2**255": 2**255, "2**256 - 1": 2**256 - 1}.items():
        yield Case(f"S = {name}", "OtherMessage", point + value.to_bytes(32, "little"))
    yield Case("-S", "OtherMessage", point + (L - number).to_bytes(32, "little"))
    for bit in (0, 7, 254, 255):
        yield Case(f"bit {bit} of R", "OtherMessage", _flip(signature, bit))
        yield Case(f"bit {bit} of S", "OtherMessage", _flip(signature, 256 + bit))
    for length in (0, 1, 31, 32, 63):
        yield Case(f"cut after {length} bytes", "BrokenEncoding", signature[:length])
    yield Case("a byte behind it", "BrokenEncoding", signature + b"\0")
    yield Case("the same once more behind it", "BrokenEncoding", signature * 2)
    yield Case("S before R", "BrokenEncoding", signature[32:] + signature[:32])
    yield Case("the message with a byte less", "OtherMessage", key.sign(message[:-1]))
    yield Case("the empty message", "OtherMessage", key.sign(b""))
    yield from _odd_points(number)
    yield from _odd_keys()


def _odd_points(number: int) -> Iterator[Case]:
    tail = number.to_bytes(32, "little")
    for name, point in (("1", _IDENTITY), ("-1", _ORDER_2), ("0", _ORDER_4)):
        yield Case(f"R has y = {name}", "SmallOrder", point + tail)
        yield Case(f"R has y = {name}, S = 0", "SmallOrder", point + _ZERO)
    yield Case("R has order 8", "SmallOrder", _ORDER_8 + tail)
    yield Case("R has y = p + 1", "NonCanonicalPoint", _IDENTITY_AGAIN + tail)
    yield Case("R has y = 2**255 - 1", "NonCanonicalPoint", (2**255 - 1).to_bytes(32, "little") + tail)
    yield Case("R is no point", "NonCanonicalPoint", (2).to_bytes(32, "little") + tail)


def _odd_keys() -> Iterator[Case]:
    yield Case("the key has y = 1", "SmallOrder", _IDENTITY + _ZERO, "acceptable", _IDENTITY)
    yield Case("the key has y = p + 1", "SmallOrder", _IDENTITY + _ZERO, "acceptable", _IDENTITY_AGAIN)
    yield Case(
        "key and R have y = p + 1", "NonCanonicalPoint", _IDENTITY_AGAIN + _ZERO, public=_IDENTITY_AGAIN
    )
    yield Case(
        "the key is no point", "NonCanonicalPoint", _IDENTITY + _ZERO, public=(2).to_bytes(32, "little")
    )


def _flip(signature: bytes, bit: int) -> bytes:
    flipped = bytearray(signature)
    flipped[bit // 8] ^= 1 << bit % 8
    return bytes(flipped)
