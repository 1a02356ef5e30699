"""Sealing the PDF (PAdES B-B or B-T, no change allowed) and reading it back; the only importer of pyHanko."""

import logging
from collections.abc import Sequence
from datetime import datetime
from io import BytesIO

from asn1crypto.cms import ContentInfo  # type: ignore[import-untyped]  # pyHanko's types have no stubs
from asn1crypto.x509 import Certificate as Asn1Certificate  # type: ignore[import-untyped]  # as above
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import Certificate
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign import signers
from pyhanko.sign.fields import InvisSigSettings, MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.validation import EmbeddedPdfSignature, validate_pdf_signature
from pyhanko.sign.validation.generic_cms import extract_tst_data_iter
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from counterseal.certificate.findings import Invalid
from counterseal.certificate.keys.signer import Signer

from . import cms

# pyHanko logs what it dislikes about a file, with tracebacks and names; the verdict is the code we raise.
logging.getLogger("pyhanko").setLevel(logging.CRITICAL + 1)

_FIELD = "KioskSignature"

# Out of the page's bounds: an untagged invisible field inside it could not honestly satisfy PDF/UA-1
# (pyHanko, InvisSigSettings).
_INVISIBLE = InvisSigSettings(set_print_flag=True, box_out_of_bounds=True)


def seal(pdf: bytes, signer: Signer, stamp: cms.Stamp | None = None) -> bytes:
    """The PDF with one certifying PAdES signature over the whole file (ETSI EN 319 142-1 §6).

    B-T where `stamp` gives a token, otherwise B-B. Runs its own event loop: call it from a thread when one is
    already running.
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
    pdf_signer = _Pdf17Signer(metadata, _KioskSigner(signer, stamp), new_field_spec=field)
    pdf_signer.sign_pdf(_SealingWriter(BytesIO(pdf)), output=sealed)
    return sealed.getvalue()


def second_opinion(
    untrusted: bytes, root: Certificate, at: datetime, stampers: Sequence[Certificate] = ()
) -> None:
    """Asks pyHanko's own validation whether the seal holds; raises Invalid E-PDF-OPINION or E-PDF-MALFORMED.

    A time stamp has to hold as well: under `stampers`, or, where nobody is believed for time, under the
    certificates it brings itself. Revocation is left out: it needs a list from outside (`pki` says the same
    of ours).
    """
    try:
        (signature,) = PdfFileReader(BytesIO(untrusted)).embedded_signatures
        status = validate_pdf_signature(
            signature, _offline([_translate(root)], at), _for_time(signature, stampers)
        )
        accepted = status.bottom_line and status.coverage is SignatureCoverageLevel.ENTIRE_FILE
    except Exception:  # pyHanko lets AssertionError, TypeError and others out on malformed files
        raise Invalid("E-PDF-MALFORMED") from None
    if not accepted:
        raise Invalid("E-PDF-OPINION")


def _for_time(signature: EmbeddedPdfSignature, stampers: Sequence[Certificate]) -> ValidationContext | None:
    """How the time stamp is to be judged, if there is one: at the time it states."""
    for token in extract_tst_data_iter(signature.signer_info, signed=False):
        brought = [one.chosen for one in token["certificates"]]
        stated = token["encap_content_info"]["content"].parsed["gen_time"].native
        return _offline([_translate(one) for one in stampers] or brought, stated)
    return None


def _offline(roots: list[Asn1Certificate], at: datetime) -> ValidationContext:
    return ValidationContext(
        trust_roots=roots,
        allow_fetching=False,
        moment=at,
        best_signature_time=at,
        revocation_mode="soft-fail",
    )


def read_attachments(untrusted: bytes) -> dict[str, bytes]:
    """The files a PDF carries, by name; raises Invalid E-PDF-MALFORMED.

    Only for a PDF whose seal has been verified: nothing here bounds what a stream unpacks to.
    """
    try:
        associated = PdfFileReader(BytesIO(untrusted)).root["/AF"]
        files = [reference.get_object() for reference in associated]
        return {str(file["/UF"]): bytes(file["/EF"]["/F"].data) for file in files}
    except Exception:  # as above
        raise Invalid("E-PDF-MALFORMED") from None


class _SealingWriter(IncrementalPdfFileWriter):
    def _update_meta(self) -> None:
        """Leave the page's metadata alone: it is what typst checked against PDF/A-3a and PDF/UA-1."""


class _Pdf17Signer(signers.PdfSigner):
    def register_extensions(self, pdf_out: BasePdfFileWriter, *, md_algorithm: str) -> None:
        """None: the one for P-256 would raise the file to PDF 2.0, and PDF/A-3 is built on PDF 1.7."""


class _KioskSigner(signers.Signer):
    """Puts our own seal where pyHanko would put one; the key stays with `signer`, so a TPM serves as well."""

    def __init__(self, signer: Signer, stamp: cms.Stamp | None) -> None:
        super().__init__(signing_cert=_translate(signer.certificate_chain()[0]))
        self._signer = signer
        self._stamp = stamp

    async def async_sign(
        self, data_digest: bytes, digest_algorithm: str, dry_run: bool = False, *_: object, **__: object
    ) -> ContentInfo:
        """`dry_run` asks how much room a seal will need: what a stamp is over includes that room's length."""
        if dry_run:
            return _Written.load(cms.longest_seal(self._signer, stamped=self._stamp is not None))
        return _Written.load(cms.make_seal(data_digest, self._signer, self._stamp))


class _Written(ContentInfo):  # type: ignore[misc]  # asn1crypto has no stubs
    """A seal that stays as it was written.

    asn1crypto takes a length whose last byte is 0x80 for an indefinite one and encodes such a value anew, all
    that is in it twice at each level: a stamped seal of such a length took a minute.
    """

    def dump(self, force: bool = False) -> bytes:
        return bytes(self._header + self.contents)


def _translate(certificate: Certificate) -> Asn1Certificate:
    return Asn1Certificate.load(certificate.public_bytes(Encoding.DER))
