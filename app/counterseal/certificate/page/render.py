"""The certificate as a PDF, not yet sealed: made from evidence that verifies, and from nothing else."""

from cryptography.x509 import load_pem_x509_certificate

from counterseal.certificate.issue import Issued
from counterseal.certificate.verification.record import verify_record

from .content import page_of
from .typeset import typeset


def render(issued: Issued) -> bytes:
    """The page for a logged outcome or return; `seal.seal` makes it the certificate.

    Raises Invalid where the parts do not belong together, ValueError for an intake. For one thread at a time.
    """
    kiosk = load_pem_x509_certificate(issued.chain)
    record = verify_record(issued.envelope, issued.proof.encode(), kiosk)
    return typeset(page_of(record), issued.receipt.qr, issued.attachments)
