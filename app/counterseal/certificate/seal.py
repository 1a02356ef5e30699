"""Sealing the PDF (PAdES B-B, certified, no change allowed) and reading it back; the only importer of pyHanko."""

from io import BytesIO

import asn1crypto.x509
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import Certificate
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign import signers
from pyhanko.sign.fields import InvisSigSettings, MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko_certvalidator.registry import SimpleCertificateStore

from counterseal.certificate.signer import Signer

_FIELD = "KioskSignature"
_LONGEST_P256_SIGNATURE = 72

# Out of the page's bounds: an untagged invisible field inside it could not honestly satisfy PDF/UA-1
# (pyHanko, InvisSigSettings).
_INVISIBLE = InvisSigSettings(set_print_flag=True, box_out_of_bounds=True)


def seal(pdf: bytes, signer: Signer) -> bytes:
    """The PDF with one certifying PAdES B-B signature over the whole file (ETSI EN 319 142-1 §6).

    Runs its own event loop: call it from a thread when one is already running.
    """
    metadata = signers.PdfSignatureMetadata(
        field_name=_FIELD,
        subfilter=SigSeedSubFilter.PADES,
        md_algorithm="sha256",
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
    )
    field = SigFieldSpec(_FIELD, invis_sig_settings=_INVISIBLE)
    sealed = BytesIO()
    pdf_signer = _Pdf17Signer(metadata, _KioskSigner(signer), new_field_spec=field)
    pdf_signer.sign_pdf(_SealingWriter(BytesIO(pdf)), output=sealed)
    return sealed.getvalue()


class _SealingWriter(IncrementalPdfFileWriter):
    def _update_meta(self) -> None:
        """Leave the page's metadata alone: it is what typst checked against PDF/A-3a and PDF/UA-1."""


class _Pdf17Signer(signers.PdfSigner):
    def register_extensions(self, pdf_out: BasePdfFileWriter, *, md_algorithm: str) -> None:
        """None: the one for P-256 would raise the file to PDF 2.0, and PDF/A-3 is built on PDF 1.7."""


class _KioskSigner(signers.Signer):
    """Lets pyHanko ask for a signature without ever holding a key, so that a TPM serves as well as a file."""

    def __init__(self, signer: Signer) -> None:
        leaf, *issuers = map(_translate, signer.certificate_chain())
        store = SimpleCertificateStore()
        store.register_multiple(issuers)
        super().__init__(signing_cert=leaf, cert_registry=store)
        self._signer = signer

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        if dry_run:
            return bytes(_LONGEST_P256_SIGNATURE)
        return self._signer.sign(data)


def _translate(certificate: Certificate) -> asn1crypto.x509.Certificate:
    return asn1crypto.x509.Certificate.load(certificate.public_bytes(Encoding.DER))
