"""Time stamps (RFC 3161) in a seal, each over the seal's own signature or not."""

from collections.abc import Callable
from datetime import timedelta

from cryptography.x509.oid import ExtendedKeyUsageOID

from tests.vectors.generator import pki
from tests.vectors.generator.base import (
    CERTIFICATE,
    PROOF_FILE,
    sealed,
    short_page,
)
from tests.vectors.generator.chance import MOMENT
from tests.vectors.generator.stamps import root, stamper, token
from tests.vectors.generator.vector import Files, to_both, vector
from tests.vectors.generator.witnesses import policy, trusting

_COSIGNATURE = {PROOF_FILE: "E-NOTE-COSIGNATURE"}
_STAMP = "E-TIME-STAMP"
_UNREAD = to_both("It does not ask who made the time stamp.")
_ANY = policy("any", "w1.example", "w2.example")


def _stamped(stamp: Callable[[bytes], bytes], believed: pki.Authority | None = None) -> Files:
    """A certificate with this time stamp in its seal."""
    files = {CERTIFICATE: sealed(short_page(), stamp=stamp), **trusting()}
    return files | {"trust/tsa.pem": pki.pem((believed or root()).certificate)}


@vector(informs={CERTIFICATE: ""})
def stamp_confirms_pass() -> Files:
    """A time stamp by an authority that is believed."""
    return _stamped(token)


@vector()
def stamp_by_unknown_authority_pass() -> Files:
    """A time stamp where nobody is believed for time: it proves nothing and does no harm."""
    return {CERTIFICATE: sealed(short_page(), stamp=token), **trusting()}


@vector(_STAMP, blind=_UNREAD)
def stamp_under_another_root_fail() -> Files:
    """A time stamp by an authority other than the one that is believed."""
    return _stamped(token, believed=root("other-tsa-root"))


@vector(_STAMP, blind=to_both("It does not compare the time stamp with the signature."))
def stamp_of_another_signature_fail() -> Files:
    """The time stamp is over another hash."""
    return _stamped(lambda _: token(bytes(32)))


@vector(_STAMP, blind=to_both("It does not check the time stamp's signature."))
def stamp_changed_fail() -> Files:
    """One bit of the time stamp's signature was changed."""

    def changed(imprint: bytes) -> bytes:
        sound = token(imprint)
        return sound[:-1] + bytes([sound[-1] ^ 1])

    return _stamped(changed)


@vector(_STAMP, blind=_UNREAD)
def stamp_by_expired_stamper_fail() -> Files:
    """The certificate that stamped had expired."""
    return _stamped(lambda imprint: token(imprint, stamper(life=MOMENT - pki.START - timedelta(days=1))))


@vector(_STAMP, blind=_UNREAD)
def stamp_by_mail_certificate_fail() -> Files:
    """The certificate that stamped is one for mail."""
    return _stamped(lambda imprint: token(imprint, stamper(purposes=(ExtendedKeyUsageOID.EMAIL_PROTECTION,))))


@vector(_STAMP, blind=_UNREAD)
def stamp_by_kiosk_fail() -> Files:
    """A certificate that may stamp and may sign documents: whoever has it could confirm itself."""
    both = (ExtendedKeyUsageOID.TIME_STAMPING, pki.DOCUMENT_SIGNING)
    return _stamped(lambda imprint: token(imprint, stamper(purposes=both)))


@vector(_STAMP, blind=_UNREAD)
def stamp_naming_another_certificate_fail() -> Files:
    """The signed attributes name another certificate than the one that signed."""
    other = stamper(root("other-tsa-root"))
    return _stamped(lambda imprint: token(imprint, signed_as=other))


@vector(_STAMP, blind=_UNREAD)
def stamp_over_sha1_fail() -> Files:
    """The time stamp says that the hash it is over is a SHA-1."""
    return _stamped(lambda imprint: token(imprint[:20], sha1=True))
