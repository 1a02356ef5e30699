"""The certificate as a PDF, not yet sealed: made from evidence that verifies, and from nothing else."""

from collections.abc import Sequence

from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import Certificate

from counterseal.tradein.facts import QrCode

from .pdf_page import page_of
from .pdf_typeset import Attachments, typeset
from .verify_record import verify_record


def render(envelope: bytes, proof: str, chain: Sequence[Certificate], qr: QrCode) -> bytes:
    """The page for a logged outcome or return; `chain` is the signer's, `qr` the receipt's.

    Raises Invalid where the parts do not belong together, ValueError for an intake. For one thread at a time.
    """
    record = verify_record(envelope, proof.encode(), chain[0])
    pems = "".join(certificate.public_bytes(Encoding.PEM).decode() for certificate in chain)
    return typeset(page_of(record), qr.rows, Attachments(envelope.decode(), proof, pems))
