"""The kiosk certificate: its profile, and the chain that makes it believed.

Profile: RFC 5280 with the document-signing purpose of RFC 9336. Revocation is not judged here: that needs the
time at which the log was witnessed, which no kiosk can state about itself.
"""

import re
import warnings
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.utils import CryptographyDeprecationWarning
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID, ObjectIdentifier
from cryptography.x509.verification import (
    Criticality,
    ExtensionPolicy,
    Policy,
    PolicyBuilder,
    Store,
    VerificationError,
)

from counterseal.certificate.findings import Invalid

DOCUMENT_SIGNING = ObjectIdentifier("1.3.6.1.5.5.7.3.36")
# NSS, and with it pdfsig, does not accept document signing alone
PURPOSES = frozenset({DOCUMENT_SIGNING, ExtendedKeyUsageOID.EMAIL_PROTECTION})
MAX_LEAF_LIFE = timedelta(days=90)
MAX_INTERMEDIATES = 4
_MAX_CHAIN = 16 * 1024

UNREADABLE = (
    x509.ExtensionNotFound,
    x509.DuplicateExtension,
    x509.UnsupportedGeneralNameType,
    x509.InvalidVersion,
    CryptographyDeprecationWarning,
    UnsupportedAlgorithm,
    ValueError,
)
"""What `cryptography` raises for parts of a certificate that are not there or not understood."""

# what its next release will refuse, such as a serial number of zero, is refused at once
warnings.simplefilter("error", CryptographyDeprecationWarning)

_URN = re.compile(r"urn:counterseal:store:([A-Za-z0-9-]{1,20}):kiosk:([A-Za-z0-9-]{1,20})")


class KioskName(NamedTuple):
    """Who a kiosk certificate speaks for. `dns` is also the origin of the kiosk's log."""

    store: str
    kiosk: str
    dns: str

    @property
    def urn(self) -> str:
        return f"urn:counterseal:store:{self.store}:kiosk:{self.kiosk}"


def read_chain(untrusted: bytes) -> list[x509.Certificate]:
    """The certificates of a PEM file, whatever they are worth. Raises Invalid E-CERT-MALFORMED."""
    try:
        if len(untrusted) > _MAX_CHAIN:
            raise ValueError("a chain is short")
        certificates = x509.load_pem_x509_certificates(untrusted)
        for certificate in certificates:
            read_whole(certificate)
        return certificates
    except UNREADABLE:
        raise Invalid("E-CERT-MALFORMED") from None


def kiosk_name(leaf: x509.Certificate | x509.CertificateSigningRequest) -> KioskName:
    """Reads the two names of a kiosk certificate, or of the request for one.

    Raises Invalid E-CERT-PROFILE unless it has exactly two.
    """
    try:
        names = leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        (dns,) = names.get_values_for_type(x509.DNSName)
        (urn,) = names.get_values_for_type(x509.UniformResourceIdentifier)
    except UNREADABLE:
        raise Invalid("E-CERT-PROFILE") from None
    match = _URN.fullmatch(urn)
    if not match or len(names) != 2:
        raise Invalid("E-CERT-PROFILE")
    return KioskName(match[1], match[2], dns)


def check_chain(
    leaf: x509.Certificate, intermediates: Iterable[x509.Certificate], root: x509.Certificate, at: datetime
) -> KioskName:
    """Whose key this is, if `leaf` is a kiosk certificate that leads to `root` at the time `at` (aware, UTC).

    Raises Invalid E-SIG-CHAIN or E-CERT-PROFILE.
    """
    verifier = (
        PolicyBuilder()
        .store(Store([root]))
        .time(at)
        .max_chain_depth(2)
        .extension_policies(ca_policy=_ca_policy(), ee_policy=ExtensionPolicy.permit_all())
        .build_client_verifier()
    )
    try:
        verifier.verify(leaf, list(intermediates)[:MAX_INTERMEDIATES])
    except (VerificationError, ValueError):
        raise Invalid("E-SIG-CHAIN") from None
    check_profile(leaf)
    return kiosk_name(leaf)


def read_whole(certificate: x509.Certificate) -> None:
    """Raises ValueError for a part that cannot be read; `cryptography` reads each when it is asked for."""
    try:
        _ = certificate.subject, certificate.issuer, certificate.extensions, certificate.public_key()
    except UNREADABLE:
        raise ValueError("a certificate with an unreadable part") from None
    # the byte before the signature counts its unused bits, and not every reader minds it
    if not certificate.public_bytes(Encoding.DER).endswith(b"\0" + certificate.signature):
        raise ValueError("a certificate in a second spelling")


def check_profile(leaf: x509.Certificate) -> None:
    """Raises Invalid E-CERT-PROFILE unless the certificate has the shape of a kiosk's."""
    try:
        key, extensions = leaf.public_key(), leaf.extensions
        usage = extensions.get_extension_for_class(x509.KeyUsage).value
        purposes = frozenset(extensions.get_extension_for_class(x509.ExtendedKeyUsage).value)
        is_ca = extensions.get_extension_for_class(x509.BasicConstraints).value.ca
        extensions.get_extension_for_class(x509.CRLDistributionPoints)
        extensions.get_extension_for_class(x509.AuthorityKeyIdentifier)
        extensions.get_extension_for_class(x509.SubjectKeyIdentifier)
    except UNREADABLE:
        raise Invalid("E-CERT-PROFILE") from None
    fits = (
        isinstance(key, ec.EllipticCurvePublicKey)
        and isinstance(key.curve, ec.SECP256R1)
        and not is_ca
        and usage.digital_signature
        and usage.content_commitment
        and not usage.key_cert_sign
        and not usage.crl_sign
        and purposes == PURPOSES
        and not _has_ocsp(extensions)
        and leaf.not_valid_after_utc - leaf.not_valid_before_utc <= MAX_LEAF_LIFE
    )
    if not fits:
        raise Invalid("E-CERT-PROFILE")


def _ca_policy() -> ExtensionPolicy:
    return (
        ExtensionPolicy.permit_all()
        .require_present(x509.BasicConstraints, Criticality.CRITICAL, None)
        .require_present(x509.KeyUsage, Criticality.CRITICAL, _may_certify)
    )


def _may_certify(_policy: Policy, _authority: x509.Certificate, usage: x509.KeyUsage) -> None:
    """A policy of one's own replaces the usual one, which would have demanded this (RFC 5280 §4.2.1.3)."""
    if not usage.key_cert_sign:
        raise ValueError("an authority's key must be for signing certificates")


def _has_ocsp(extensions: x509.Extensions) -> bool:
    """A responder that is down turns pdfsig's "trusted" into "unknown", so a kiosk certificate names none."""
    return any(
        description.access_method == AuthorityInformationAccessOID.OCSP
        for extension in extensions
        if isinstance(extension.value, x509.AuthorityInformationAccess)
        for description in extension.value
    )
