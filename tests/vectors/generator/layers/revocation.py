"""Lists of revoked certificates, and when what a revoked key signed still holds."""

from datetime import datetime, timedelta

from cryptography import x509
from cryptography.x509 import ReasonFlags

from tests.vectors.generator import pki
from tests.vectors.generator.base import CERTIFICATE, PROOF_FILE, RECEIPT, STATEMENT_FILE, sealed, short_page
from tests.vectors.generator.chance import MOMENT
from tests.vectors.generator.stamps import STAMPED, root, token
from tests.vectors.generator.vector import Files, to_both, vector
from tests.vectors.generator.witnesses import SEEN, by_one, policy, trusting

_REVOKED = "E-CERT-REVOKED"
_NO_LIST = {"openssl": "The recipe gives openssl no list of revoked certificates."}
_LATER, _EARLIER = SEEN + timedelta(days=1), SEEN - timedelta(hours=1)
_POLICY = policy("any", "w1.example")


def _list(
    since: datetime | None,
    reason: ReasonFlags = ReasonFlags.key_compromise,
    certificate: x509.Certificate | None = None,
) -> bytes:
    """The kiosk, or another certificate, is revoked; others had its key `since` then."""
    return pki.crl((certificate or pki.kiosk(), reason, since))


def _statement(*crls: bytes) -> Files:
    return {STATEMENT_FILE: by_one().envelope, **trusting(_POLICY, crls)}


def _both(*crls: bytes) -> Files:
    """A statement by itself, which nobody has seen, and its proof, which a witness has."""
    return _statement(*crls) | {PROOF_FILE: by_one().proof.encode()}


def _receipt(*crls: bytes) -> Files:
    return {RECEIPT: by_one().receipt.text.encode(), **trusting(_POLICY, crls)}


def _certificate(*crls: bytes) -> Files:
    files = {CERTIFICATE: sealed(short_page(), stamp=token), **trusting(b"", crls)}
    return files | {"trust/tsa.pem": pki.pem(root().certificate)}


@vector(informs={PROOF_FILE: ""})
def revoked_nobody_pass() -> Files:
    """A list on which nobody stands."""
    return _both(pki.crl())


@vector(informs={PROOF_FILE: ""})
def revoked_another_pass() -> Files:
    """Another certificate of the same authority was revoked."""
    other = pki.kiosk(instead=[pki.names(f"k-03.{pki.DOMAIN}", pki.STORE, "03")])
    return _both(_list(_EARLIER, certificate=other))


@vector(_REVOKED, blind=_NO_LIST)
def revoked_and_nobody_saw_fail() -> Files:
    """The key was stolen later than the statement says it was made, but a thief can state any time."""
    return _statement(_list(_LATER))


@vector({STATEMENT_FILE: _REVOKED}, blind=_NO_LIST, informs={PROOF_FILE: ""})
def revoked_after_witness_saw_proof_fail() -> Files:
    """The witness saw the record before the key was stolen: the proof holds, the statement alone does not."""
    return _both(_list(_LATER))


@vector(informs={RECEIPT: ""})
def revoked_after_witness_saw_receipt_pass() -> Files:
    """The witness saw the record before the key was stolen."""
    return _receipt(_list(_LATER))


@vector(_REVOKED)
def revoked_before_witness_saw_receipt_fail() -> Files:
    """The witness saw the record an hour after the key was stolen."""
    return _receipt(_list(_EARLIER))


@vector(_REVOKED)
def revoked_when_witness_saw_receipt_fail() -> Files:
    """The witness saw the record in the very second in which the key was stolen."""
    return _receipt(_list(SEEN))


@vector(_REVOKED)
def revoked_nobody_knows_since_when_fail() -> Files:
    """The key was stolen and nobody knows when, so nothing it ever signed holds."""
    return _receipt(_list(None))


@vector(informs={RECEIPT: ""})
def revoked_because_replaced_pass() -> Files:
    """The certificate was replaced after the witness had seen the record; no key was stolen."""
    entry = (pki.kiosk(), ReasonFlags.superseded, _LATER)
    return _receipt(pki.crl(entry))


@vector(_REVOKED)
def revoked_issuer_fail() -> Files:
    """The issuing authority itself was revoked, by the root."""
    entry = (pki.issuing().certificate, ReasonFlags.ca_compromise, None)
    return _receipt(pki.crl(entry, issuer=pki.root()))


@vector(_REVOKED)
def revoked_and_dropped_from_newer_list_fail() -> Files:
    """A newer list no longer names the certificate: that takes nothing back."""
    return _receipt(_list(_EARLIER), pki.crl(number=2))


@vector(informs={RECEIPT: ""})
def revoked_under_same_number_elsewhere_pass() -> Files:
    """The root's list has the kiosk's serial number: another authority's certificate is meant."""
    entry = (pki.kiosk(), ReasonFlags.key_compromise, _EARLIER)
    return _receipt(pki.crl(entry, issuer=pki.root()))


@vector(informs={CERTIFICATE: ""})
def revoked_after_stamp_pass() -> Files:
    """A time stamp shows that the certificate was sealed before the key was stolen."""
    return _certificate(_list(STAMPED + timedelta(days=1)))


@vector(_REVOKED, blind=to_both("It is given no list of revoked certificates."))
def revoked_before_stamp_fail() -> Files:
    """The time stamp is younger than the theft of the key."""
    return _certificate(_list(MOMENT))


@vector({"trust": "E-CRL-SIGNATURE"})
def revocation_list_changed_fail() -> Files:
    """One bit of the list's signature was changed."""
    crl = _list(_LATER)
    return _receipt(crl[:-1] + bytes([crl[-1] ^ 1]))


@vector({"trust": "E-CRL-SIGNATURE"})
def revocation_list_by_impostor_fail() -> Files:
    """A list in the name of the issuing authority, signed by another key."""
    impostor = pki.authority("other-issuing", pki.root("other-root"))
    return _receipt(pki.crl(issuer=pki.Authority(pki.issuing().certificate, impostor.key)))


@vector({"trust": "E-CRL-ISSUER"})
def revocation_list_by_stranger_fail() -> Files:
    """A list by an authority that nobody here knows."""
    return _receipt(pki.crl(issuer=pki.authority("other-issuing", pki.root("other-root"))))


@vector({"trust": "E-CRL-ISSUER"})
def revocation_list_by_kiosk_fail() -> Files:
    """A list that the kiosk signed itself: its certificate does not permit that."""
    from tests.vectors.generator import keys

    return _receipt(pki.crl(issuer=pki.Authority(pki.kiosk(), keys.p256("kiosk"))))


@vector({"trust": "E-CRL-MALFORMED"})
def revocation_list_with_tail_fail() -> Files:
    """A byte behind the list."""
    return _receipt(pki.crl() + b"\0")


@vector({"trust": "E-CRL-MALFORMED"})
def revocation_that_may_be_taken_back_fail() -> Files:
    """A certificate on hold: an entry that may be taken back says nothing for good."""
    return _receipt(_list(None, ReasonFlags.certificate_hold))


@vector({"trust": "E-CRL-MALFORMED"})
def revocation_listed_twice_fail() -> Files:
    """One certificate on the list twice, with two dates."""
    entries = [(pki.kiosk(), ReasonFlags.key_compromise, since) for since in (_EARLIER, _LATER)]
    return _receipt(pki.crl(*entries))
