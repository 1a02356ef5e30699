"""Base45 (RFC 9285): bytes as the characters a QR code stores most densely, in one permitted spelling."""

from .findings import Invalid

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)}


def encode(data: bytes) -> str:
    """Two bytes become three characters, a last single byte two; least significant first."""
    out = []
    for start in range(0, len(data), 2):
        pair = data[start : start + 2]
        value = int.from_bytes(pair)
        for _ in range(len(pair) + 1):
            value, digit = divmod(value, 45)
            out.append(_ALPHABET[digit])
    return "".join(out)


def decode(untrusted: str) -> bytes:
    """Raises Invalid E-RECEIPT-MALFORMED for anything `encode` does not write."""
    if len(untrusted) % 3 == 1:
        raise Invalid("E-RECEIPT-MALFORMED")
    out = bytearray()
    for start in range(0, len(untrusted), 3):
        group = untrusted[start : start + 3]
        try:
            value = sum(_VALUES[character] * 45**place for place, character in enumerate(group))
            out += value.to_bytes(len(group) - 1)
        except (KeyError, OverflowError):
            raise Invalid("E-RECEIPT-MALFORMED") from None
    return bytes(out)
