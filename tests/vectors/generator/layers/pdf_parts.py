"""What a certificate carries, and who sealed it: each part may be sound and still not belong there."""

from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID

from counterseal.certificate.dsse import sign_envelope
from tests.vectors.generator import keys, pki
from tests.vectors.generator.base import (
    CERTIFICATE,
    CHAIN_FILE,
    PROOF_FILE,
    STATEMENT_FILE,
    base,
    sealed,
    short_page,
    signer,
)
from tests.vectors.generator.keys import VectorSigner
from tests.vectors.generator.vector import Files, vector

_UNREAD = {
    "openssl": "The recipe checks each part by itself, and each is sound.",
    "pdfsig": "It checks the seal; what is attached it does not read.",
}
_PROFILE = "openssl knows nothing of the profile of kiosk certificates."
_ONLY_SEAL = {"pdfsig": _UNREAD["pdfsig"]}


def _sealed(pdf: bytes, by: VectorSigner | None = None) -> Files:
    return {CERTIFICATE: sealed(pdf, by)}


def _with(**parts: bytes) -> Files:
    """The certificate of the return with some parts replaced, sealed by the kiosk."""
    names = {"statement": STATEMENT_FILE, "proof": PROOF_FILE, "chain": CHAIN_FILE}
    return _sealed(short_page({names[name]: content for name, content in parts.items()}))


@vector()
def pdf_page_contradicts_statement_pass() -> Files:
    """A kiosk sealed a page that says "returned" around the statement of an erased phone: all signatures
    hold, and what counts, and has to be shown, is the statement."""
    erased = base().issued["erased"]
    return _with(statement=erased.envelope, proof=erased.proof.encode())


@vector("E-PROOF-INCLUSION", blind=_UNREAD)
def pdf_proof_of_another_statement_fail() -> Files:
    """The attached proof is that of another statement."""
    return _with(proof=base().issued["erased"].proof.encode())


@vector("E-PROOF-MALFORMED", blind=_UNREAD)
def pdf_proof_damaged_fail() -> Files:
    """The attached proof is no proof."""
    return _with(proof=b"no proof\n")


@vector("E-DSSE-KEYID", blind=_ONLY_SEAL)
def pdf_statement_of_another_kiosk_fail() -> Files:
    """Sealed by one kiosk, around the statement of another."""
    other = VectorSigner(keys.p256("second"), [pki.kiosk(keys.p256("second").public_key())])
    return _with(statement=sign_envelope(base().issued["returned"].statement, other))


@vector("E-DSSE-SIGNATURE", blind=_ONLY_SEAL)
def pdf_statement_changed_fail() -> Files:
    """The attached statement was changed before the kiosk sealed the page."""
    envelope = base().issued["returned"].envelope
    return _with(statement=envelope.replace(b'"sig":"ME', b'"sig":"MF', 1))


@vector("E-PDF-CHAIN", blind=_UNREAD)
def pdf_chain_with_another_certificate_fail() -> Files:
    """The attached chain has one certificate more than the seal."""
    other = pki.kiosk(keys.p256("second").public_key())
    return _with(chain=pki.pem(*signer().certificate_chain(), other))


@vector("E-CERT-MALFORMED", blind=_ONLY_SEAL)
def pdf_chain_damaged_fail() -> Files:
    """The attached chain is no certificate."""
    return _with(chain=b"no chain\n")


@vector("E-PDF-PARTS", blind=_ONLY_SEAL)
def pdf_part_renamed_fail() -> Files:
    """The statement is attached under another name."""
    return _sealed(short_page().replace(b"statement.dsse.json", b"statement.dsse.jsom"))


@vector("E-PDF-MALFORMED", blind=_UNREAD)
def pdf_without_parts_fail() -> Files:
    """The catalog does not say that files are associated with the document."""
    return _sealed(short_page().replace(b"/AF", b"/XF"))


@vector("E-SIG-CHAIN")
def pdf_sealed_under_another_root_fail() -> Files:
    """A complete certificate of a complete kiosk, under a root that nobody trusts."""
    issuer = pki.authority("issuing", pki.root("other-root"))
    chain = [pki.kiosk(issuer=issuer), issuer.certificate]
    return _sealed(short_page(), VectorSigner(keys.p256("kiosk"), chain))


@vector("E-PDF-CHAIN")
def pdf_sealed_without_issuer_fail() -> Files:
    """The seal does not bring the certificate of the issuing authority, the attached chain does."""
    return _sealed(short_page(), VectorSigner(keys.p256("kiosk"), [pki.kiosk()]))


@vector("E-CERT-PROFILE", blind={"openssl": _PROFILE})
def pdf_sealed_by_web_server_fail() -> Files:
    """Sealed with a certificate for web servers, issued by the same authority."""
    leaf = pki.kiosk(instead=[x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])])
    return _sealed(short_page(), VectorSigner(keys.p256("kiosk"), [leaf, pki.issuing().certificate]))


@vector("E-CERT-PROFILE", blind={"openssl": _PROFILE})
def pdf_sealed_for_document_signing_alone_fail() -> Files:
    """Sealed with a certificate whose only purpose is document signing, which NSS does not know."""
    leaf = pki.kiosk(instead=[x509.ExtendedKeyUsage([pki.DOCUMENT_SIGNING])])
    return _sealed(short_page(), VectorSigner(keys.p256("kiosk"), [leaf, pki.issuing().certificate]))
