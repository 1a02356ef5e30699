"""Lists of revoked certificates (CRL, RFC 5280 §5), and what they leave standing. Pure, no I/O.

A key that was stolen can sign anything, with any date. What it signed counts only if somebody else saw it
before the key stopped being the kiosk's alone.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import Certificate, CertificateRevocationList, RevokedCertificate

from counterseal.certificate.findings import Invalid

NEVER = datetime.min.replace(tzinfo=UTC)
"""Comes before every time there is: nothing that this key signed holds."""

MAX_CRL = 4 * 1024 * 1024
MAX_REVOKED = 65_536
_LIST_EXTENSIONS = {x509.CRLNumber.oid, x509.AuthorityKeyIdentifier.oid}
_ENTRY_EXTENSIONS = {x509.CRLReason.oid, x509.InvalidityDate.oid}
_STOLEN = {x509.ReasonFlags.key_compromise, x509.ReasonFlags.ca_compromise}
_PASSING = {x509.ReasonFlags.certificate_hold, x509.ReasonFlags.remove_from_crl}


def read_crl(untrusted: bytes) -> CertificateRevocationList:
    """A complete list in DER, not yet believed. Raises Invalid E-CRL-MALFORMED.

    Refused are lists that say only a part (deltas, indirect ones, those of one distribution point) and
    entries that may be taken back.
    """
    try:
        if len(untrusted) > MAX_CRL:
            raise ValueError("too large")
        crl = x509.load_der_x509_crl(untrusted)
        # the byte before the signature counts its unused bits, and not every reader minds it
        if crl.public_bytes(Encoding.DER) != untrusted or not untrusted.endswith(b"\0" + crl.signature):
            raise ValueError("not in its one spelling")
        if {one.oid for one in crl.extensions} != _LIST_EXTENSIONS:
            raise ValueError("more or less than a complete list has")
        _ = _number(crl), crl.issuer, crl.last_update_utc, crl.signature_hash_algorithm  # parsed when asked
        if len(crl) > MAX_REVOKED or crl.next_update_utc is None:
            raise ValueError("too long, or without an end")
        serials = [_check_entry(entry) for entry in crl]
        if len(set(serials)) != len(serials):
            raise ValueError("a certificate is revoked twice")
    except (ValueError, TypeError, UnsupportedAlgorithm, x509.DuplicateExtension, x509.InvalidVersion):
        raise Invalid("E-CRL-MALFORMED") from None
    return crl


class Revocations:
    """What is known to be revoked, and from when on."""

    def __init__(self, crls: Iterable[CertificateRevocationList], issuers: Sequence[Certificate]) -> None:
        """`issuers` are certificates at hand, the root among them; none is believed for that.

        Raises Invalid E-CRL-ISSUER when none of them is the list's, E-CRL-SIGNATURE when it did not sign it.
        """
        lists = sorted(crls, key=lambda crl: (_number(crl), crl.last_update_utc))
        self._lists = [(_issuer(crl, issuers), crl) for crl in lists]

    def invalid_after(self, certificate: Certificate) -> datetime | None:
        """Since when this certificate's key may have been in other hands; None if it is not revoked.

        NEVER if it was compromised and nobody can say since when. What the newest list says of it counts; a
        list that does not name it takes nothing back, since authorities drop what has expired.
        """
        for issuer, crl in reversed(self._lists):
            entry = crl.get_revoked_certificate_by_serial_number(certificate.serial_number)
            if entry is not None and issued(certificate, issuer):
                return _invalid_after(entry)
        return None

    def check(self, chain: Iterable[Certificate], confirmed: datetime | None) -> None:
        """Raises Invalid E-CERT-REVOKED for a certificate that was revoked before the signature was seen.

        `confirmed` is when somebody other than the kiosk had seen what was signed; None: nobody did.
        """
        for certificate in chain:
            limit = self.invalid_after(certificate)
            if limit is not None and (confirmed is None or confirmed >= limit):
                raise Invalid("E-CERT-REVOKED")


def _check_entry(entry: RevokedCertificate) -> int:
    extensions = entry.extensions
    if not {one.oid for one in extensions} <= _ENTRY_EXTENSIONS or _reason(entry) in _PASSING:
        raise ValueError("not an entry for good")
    _invalid_after(entry)
    return entry.serial_number


def _invalid_after(entry: RevokedCertificate) -> datetime:
    for extension in entry.extensions:
        if isinstance(extension.value, x509.InvalidityDate):
            return extension.value.invalidity_date_utc
    return NEVER if _reason(entry) in _STOLEN else entry.revocation_date_utc


def _reason(entry: RevokedCertificate) -> x509.ReasonFlags:
    for extension in entry.extensions:
        if isinstance(extension.value, x509.CRLReason):
            return extension.value.reason
    return x509.ReasonFlags.unspecified


def _number(crl: CertificateRevocationList) -> int:
    """Raises ValueError for a list without one."""
    try:
        return crl.extensions.get_extension_for_class(x509.CRLNumber).value.crl_number
    except x509.ExtensionNotFound:
        raise ValueError("a list without a number") from None


def _issuer(crl: CertificateRevocationList, issuers: Sequence[Certificate]) -> Certificate:
    named = [one for one in issuers if one.subject == crl.issuer and _signs_lists(one)]
    if not named:
        raise Invalid("E-CRL-ISSUER")
    for issuer in named:
        key = issuer.public_key()
        if isinstance(key, ec.EllipticCurvePublicKey) and crl.is_signature_valid(key):
            return issuer
    raise Invalid("E-CRL-SIGNATURE")


def _signs_lists(issuer: Certificate) -> bool:
    try:
        return issuer.extensions.get_extension_for_class(x509.KeyUsage).value.crl_sign
    except (x509.ExtensionNotFound, x509.DuplicateExtension, ValueError):
        return False


def issued(certificate: Certificate, issuer: Certificate) -> bool:
    """The same serial under another key of the same name is another certificate."""
    try:
        certificate.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, UnsupportedAlgorithm, InvalidSignature):
        return False
    return True
