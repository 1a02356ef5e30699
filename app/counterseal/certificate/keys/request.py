"""Asking an authority for a kiosk's certificate (PKCS #10, RFC 2986), and judging what it answers."""

import re
from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from typing import Any, NamedTuple, cast

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from counterseal.certificate.findings import SENTENCES, Invalid
from counterseal.transparency import note

from . import pki
from .pki import KioskName, read_chain
from .signer import KeyRefused, in_production

_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,18}[A-Za-z0-9])?")
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}")
_MAX_DOMAIN = 200


class Request(NamedTuple):
    """What was asked for: a certificate for this name and this key."""

    name: KioskName
    key: PublicKeyTypes


def name_kiosk(store: str, kiosk: str, domain: str) -> KioskName:
    """`domain` is the operator's, to which the issuing authority is confined. Raises KeyRefused."""
    if not (_LABEL.fullmatch(store) and _LABEL.fullmatch(kiosk)):
        raise KeyRefused("Store and kiosk are letters, digits and inner hyphens, at most 20.")
    if not _DOMAIN.fullmatch(domain) or len(domain) > _MAX_DOMAIN:
        raise KeyRefused("The domain is a name such as operator.kiosk.example, in lower case.")
    return KioskName(store, kiosk, f"k-{kiosk}.{store}.{domain}".lower())


def write_request(key: note.Signer, name: KioskName) -> bytes:
    """The request in PEM, signed by the key it is about."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"kiosk {name.kiosk}, store {name.store}")])
    names = x509.SubjectAlternativeName([x509.DNSName(name.dns), x509.UniformResourceIdentifier(name.urn)])
    builder = x509.CertificateSigningRequestBuilder(subject).add_extension(names, critical=False)
    return builder.sign(cast(Any, _Locked(key)), SHA256()).public_bytes(Encoding.PEM)


def read_request(pem: bytes) -> Request:
    """Of a request that `write_request` wrote. Raises KeyRefused."""
    try:
        request = x509.load_pem_x509_csr(pem)
        return Request(pki.kiosk_name(request), request.public_key())
    except (ValueError, Invalid):
        raise KeyRefused("The request kept on this kiosk is damaged; make a new one.") from None


def read_root(untrusted: bytes) -> x509.Certificate:
    """Raises KeyRefused unless this is one certificate, signed by itself, that may be believed here."""
    try:
        (root,) = read_chain(untrusted)
        root.verify_directly_issued_by(root)
    except (Invalid, ValueError, TypeError, InvalidSignature):
        raise KeyRefused("The root is not one certificate that signed itself.") from None
    if in_production() and "DEMO" in root.subject.rfc4514_string():
        raise KeyRefused("A demonstration's root is refused in production mode.")
    return root


def read_issued(untrusted: bytes, root: x509.Certificate) -> tuple[x509.Certificate, ...]:
    """The chain in the one order it has, leaf first, without the root. Raises KeyRefused."""
    try:
        chain = tuple(one for one in read_chain(untrusted) if one != root)
        for issued, issuer in pairwise((*chain, root)):
            issued.verify_directly_issued_by(issuer)
    except (Invalid, ValueError, TypeError, InvalidSignature):
        raise KeyRefused(
            "The chain must hold the kiosk's certificate, then each issuer, up to this root."
        ) from None
    if not chain:
        raise KeyRefused("The chain holds no certificate but the root.")
    return chain


def judge(chain: Sequence[x509.Certificate], root: x509.Certificate, at: datetime) -> KioskName:
    """Whose certificate this is, if it is a kiosk's and good at this time. Raises KeyRefused."""
    leaf, *issuers = chain
    start, end = leaf.not_valid_before_utc, leaf.not_valid_after_utc
    if not start <= at <= end:
        raise KeyRefused(
            f"The certificate is for {start:%Y-%m-%d %H:%M} to {end:%Y-%m-%d %H:%M} UTC, "
            f"and this kiosk's clock says {at:%Y-%m-%d %H:%M}."
        )
    try:
        return pki.check_chain(leaf, issuers, root, at)
    except Invalid as fault:
        raise KeyRefused(f"{SENTENCES[fault.code]} [{fault.code}]") from None


@ec.EllipticCurvePrivateKey.register
class _Locked:
    """What cryptography asks of a private key while it signs a request; the key itself stays where it is."""

    def __init__(self, key: note.Signer) -> None:
        self._key = key

    def public_key(self) -> ec.EllipticCurvePublicKey:
        return self._key.public_key()

    def sign(self, data: bytes, _algorithm: object) -> bytes:
        return self._key.sign(data)
