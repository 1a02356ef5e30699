"""Time-stamp tokens (RFC 3161): what somebody who is believed has stated about when a hash existed. Pure.

rfc3161-client reads a token and verifies its signature. It lets pass what that signature does not cover; here
a token has one form, and nothing in it that nobody vouches for.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.hashes import SHA1, SHA256, SHA384, SHA512
from cryptography.x509 import (
    BasicConstraints,
    Certificate,
    ExtendedKeyUsage,
    KeyUsage,
    ObjectIdentifier,
    load_der_x509_certificate,
)
from cryptography.x509.oid import ExtendedKeyUsageOID
from cryptography.x509.verification import Criticality, ExtensionPolicy, PolicyBuilder, Store
from rfc3161_client import (
    TimeStampResponse,
    TimeStampTokenInfo,
    VerifierBuilder,
    decode_timestamp_response,
)

from counterseal.certificate.findings import Invalid

from . import der

_SHA256 = ObjectIdentifier("2.16.840.1.101.3.4.2.1")
_GRANTED = bytes.fromhex("3003020100")
_VERSION_1, _VERSION_3 = bytes.fromhex("020101"), bytes.fromhex("020103")
_SIGNATURES = {
    bytes.fromhex(f"060960864801650304020{n}"): (
        bytes.fromhex(f"300a06082a8648ce3d04030{n + 1}"),
        bytes.fromhex(f"300d06092a864886f70d01010{n + 10:x}0500"),
        bytes.fromhex("300d06092a864886f70d0101010500"),
    )
    for n in (1, 2, 3)
}
"""SHA-256, -384 and -512, and the signatures that go with each: ECDSA, RSA, and RSA by its short name."""

_FINGERPRINTS = (SHA256(), SHA384(), SHA512(), SHA1())  # noqa: S303 - the only one that RFC 3161 knew
_MAX_CERTIFICATES = 8


def stamped_at(untrusted: bytes, imprint: bytes, stampers: Sequence[Certificate]) -> datetime | None:
    """The latest moment (aware, UTC) at which the hash `imprint` came into being, if a token states one.

    `stampers` are the roots believed for time stamps; without any, the token only has to be one over this
    hash, and no time follows from it. Raises Invalid E-TIME-STAMP.
    """
    try:
        response = decode_timestamp_response(der.element(der.SEQUENCE, _GRANTED, untrusted))
        if response.time_stamp_token() != untrusted:
            raise ValueError("a second spelling")
        stated = response.tst_info.message_imprint
        if (stated.hash_algorithm, stated.message) != (_SHA256, imprint):
            raise ValueError("another hash")
        signed_attributes = _read_signer(untrusted)
        if not stampers:
            return None
        leaf = _check_certificates(response, stampers)
        _check_named(leaf, signed_attributes)
        VerifierBuilder(roots=[*stampers], tsa_certificate=leaf).build().verify(response, imprint)
        return response.tst_info.gen_time + _accuracy(response.tst_info)
    except Exception:  # rfc3161-client and cryptography let out what their parsers stumble over
        raise Invalid("E-TIME-STAMP") from None


def _read_signer(untrusted: bytes) -> bytes:
    """The signed attributes of the only signer; ValueError for anything beside what a token needs.

    No revocation lists and no unsigned attributes: nobody's signature covers them.
    """
    _type, wrapped = der.inside(untrusted)
    (signed_data,) = der.inside(wrapped)
    version, digests, _content, _certificates, signers = der.inside(signed_data)
    (signer,) = der.inside(signers)
    signer_version, _sid, digest, attributes, algorithm, _signature = der.inside(signer)
    name, *_parameters = der.inside(digest)
    if (version, signer_version, der.content(digests)) != (_VERSION_3, _VERSION_1, digest):
        raise ValueError("another form of token")
    if algorithm not in _SIGNATURES[name]:
        raise ValueError("another signature algorithm")
    return attributes


def _check_certificates(response: TimeStampResponse, stampers: Sequence[Certificate]) -> Certificate:
    """The signer's certificate. Raises unless it is a stamper's, led to a believed root when it stamped, and
    every other one in the token is vouched for as well."""
    certificates = [load_der_x509_certificate(one) for one in response.signed_data.certificates]
    (signer,) = response.signed_data.signer_infos
    named = (signer.issuer, signer.serial_number)
    (leaf,) = (one for one in certificates if (one.issuer, one.serial_number) == named)
    issuers = [one for one in certificates if one != leaf]
    if len(certificates) > _MAX_CERTIFICATES:
        raise ValueError("more certificates than a chain has")
    if not all(_is_vouched_for(one, issuers, stampers) for one in issuers):
        raise ValueError("a certificate nobody vouches for")
    purposes = leaf.extensions.get_extension_for_class(ExtendedKeyUsage)
    if not purposes.critical or list(purposes.value) != [ExtendedKeyUsageOID.TIME_STAMPING]:
        raise ValueError("not a stamper's certificate")
    authority = (
        ExtensionPolicy.permit_all()
        .require_present(BasicConstraints, Criticality.CRITICAL, None)
        .require_present(KeyUsage, Criticality.AGNOSTIC, None)
    )
    (
        PolicyBuilder()
        .store(Store([*stampers]))
        .time(response.tst_info.gen_time)
        .extension_policies(ca_policy=authority, ee_policy=ExtensionPolicy.permit_all())
        .build_client_verifier()
        .verify(leaf, issuers)
    )
    return leaf


def _is_vouched_for(
    one: Certificate, issuers: Sequence[Certificate], stampers: Sequence[Certificate]
) -> bool:
    others = (other for other in (*issuers, *stampers) if other != one)
    return one in stampers or any(_has_issued(other, one) for other in others)


def _has_issued(issuer: Certificate, certificate: Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True


def _check_named(leaf: Certificate, signed_attributes: bytes) -> None:
    """RFC 3161 §2.4.2 and RFC 5816: the signed attributes name the certificate by its hash."""
    hashes = (leaf.fingerprint(algorithm) for algorithm in _FINGERPRINTS)
    if not any(one in signed_attributes for one in hashes):
        raise ValueError("signed for another certificate")


def _accuracy(info: TimeStampTokenInfo) -> timedelta:
    """How far the authority's own clock may be off."""
    stated = info.accuracy
    if stated is None:
        return timedelta()
    return timedelta(
        seconds=stated.seconds or 0, milliseconds=stated.millis or 0, microseconds=stated.micros or 0
    )
