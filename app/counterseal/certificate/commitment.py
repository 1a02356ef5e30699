"""The device commitment: names a device to those who hold the receipt's secret, and to nobody else.

An unsalted hash of an IMEI is inverted in seconds, so it would be personal data in a log that never forgets.
"""

import hashlib
import secrets

from counterseal.tradein.facts import Identity

SECRET_BYTES = 32


def new_secret() -> bytes:
    """The secret of one record; it is printed on the receipt and kept nowhere else in clear."""
    return secrets.token_bytes(SECRET_BYTES)


def device_commitment(secret: bytes, serial: str, imei: tuple[str, ...]) -> bytes:
    """SHA-256 over the secret, the serial number and the IMEIs, each with its length before it."""
    parts = b"".join(len(part).to_bytes(2) + part for part in (text.encode() for text in (serial, *imei)))
    return hashlib.sha256(b"counterseal-device-v1\0" + secret + parts).digest()


def commit_to(secret: bytes, phone: Identity | None) -> bytes:
    """The commitment to a phone, or to none where none was ever identified."""
    return device_commitment(secret, phone.serial, phone.imei) if phone else device_commitment(secret, "", ())
