"""A host the owner trusts, and the TLS the phone speaks with it."""

import os
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat


class InvalidPairRecordError(ValueError):
    """A Pair request without the certificates pairing needs."""


class DeviceKey:
    """The phone's RSA key; hosts build their pair record around its public half."""

    def __init__(self) -> None:
        self._key = rsa.generate_private_key(public_exponent=65537, key_size=2048)

    def public_pem(self) -> bytes:
        """Return the public half as lockdownd gives it out: PKCS#1 PEM."""
        return self._key.public_key().public_bytes(Encoding.PEM, PublicFormat.PKCS1)

    def private_pem(self) -> str:
        """Return the private half as PEM."""
        return self._key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


@dataclass(frozen=True, slots=True)
class Pairing:
    """One trusted host: its identifier and the TLS context that accepts its certificate alone."""

    host_id: str
    root_certificate: bytes
    escrow_bag: bytes
    tls: ssl.SSLContext


def pair(untrusted_record: Mapping[str, Any], key: DeviceKey, escrow_bag: bytes) -> Pairing:
    """Return the pairing a Pair request describes.

    Raises:
        InvalidPairRecordError: a part is missing, does not parse or does not fit the phone's key.
    """
    try:
        device, host, root = (
            _pem(untrusted_record[f"{owner}Certificate"]) for owner in ("Device", "Host", "Root")
        )
        host_id = untrusted_record["HostID"]
        tls = _server_context(device, host, root, key.private_pem())
    except (KeyError, AttributeError, ValueError, ssl.SSLError) as error:
        raise InvalidPairRecordError from error
    if not isinstance(host_id, str):
        raise InvalidPairRecordError
    return Pairing(host_id, untrusted_record["RootCertificate"], escrow_bag, tls)


def _pem(untrusted_certificate: bytes) -> str:
    # Hosts use the serial number 0, which strict X.509 parsers refuse; OpenSSL, which judges below, does not.
    return ssl.DER_cert_to_PEM_cert(ssl.PEM_cert_to_DER_cert(untrusted_certificate.decode("ascii")))


def _server_context(device: str, host: str, root: str, key: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    # Hosts still sign their certificates with SHA-1, which OpenSSL refuses above level 0.
    context.set_ciphers("ALL:!aNULL:!eNULL:@SECLEVEL=0")
    # libimobiledevice presents its root certificate, pymobiledevice3 its host's: trust both as leaves.
    context.verify_mode = ssl.CERT_REQUIRED
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    context.load_verify_locations(cadata=host + root)
    with _memory_file(device + key) as path:
        context.load_cert_chain(path)
    return context


@contextmanager
def _memory_file(content: str) -> Iterator[str]:
    """Give OpenSSL, which reads keys from paths only, a path that never was on a disk."""
    descriptor = os.memfd_create("pairing", os.MFD_CLOEXEC)
    try:
        os.write(descriptor, content.encode())
        yield f"/proc/self/fd/{descriptor}"
    finally:
        os.close(descriptor)
