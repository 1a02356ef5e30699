"""What a sealed certificate looks like as bytes. Anything else is refused before a PDF parser sees it.

Attacks on signed PDFs live in what a parser forgives: bytes outside the signed range, a second range, an
update behind the seal, a signature hidden in padding (V. Mladenov et al., "1 Trillion Dollar Refund", CCS
2019). We read only files that we wrote, so everything behind the page is compared with the one way we write.
"""

import hashlib
import re

from msgspec import Struct

from counterseal.certificate.findings import Invalid

MAX_PDF_BYTES = 4 << 20

_REVISIONS = 2  # the typst file, and the update that seals it

_RANGE = re.compile(rb"\n/ByteRange \[0 (?P<hole>\d{1,9}) (?P<resume>\d{1,9}) (?P<rest>\d{1,9})\]")
# The end of the file, from the hole that holds the signature. The numbers are covered by the signature.
_SEAL = re.compile(
    _RANGE.pattern + rb" *\n"
    rb"/Type /Sig\n/Filter /Adobe\.PPKLite\n/SubFilter /ETSI\.CAdES\.detached\n"
    rb"/M \(D\\07220[0-9\\'+Z]{1,40}\)\n"
    rb"/Reference \[ <<\n/Type /SigRef\n/TransformMethod /DocMDP\n"
    rb"/TransformParams <<\n/Type /TransformParams\n/V /1\.2\n/P 1\n>>\n>> \]\n>>\nendobj\n"
    rb"xref\n(?:\d{1,9} \d{1,9}\n|\d{10} \d{5} [fn] \n)+"
    rb"trailer\n<<\n/Size \d{1,9}\n/Root \d{1,9} 0 R\n(?:/Info \d{1,9} 0 R\n)?"
    rb"/ID \[ <[0-9a-f]{1,200}> <[0-9a-f]{32}> \]\n/Prev \d{1,9}\n>>\n"
    rb"startxref\n\d{1,9}\n%%EOF\n",
)
_CONTAINER = re.compile(rb"<((?:[0-9A-F]{2})+)>")


class SealedShape(Struct, frozen=True):
    """The two things to verify: the SHA-256 of every byte outside the hole, and what the hole holds."""

    document: bytes
    container: bytes


def read_shape(untrusted: bytes) -> SealedShape:
    """Raises Invalid unless the file is exactly one page file and one seal over all of it.

    E-PDF-APPENDED: there is more than the seal covers. E-PDF-RANGE: there is not one signature, or it does
    not say that it covers the file. E-PDF-SHAPE: anything else that a kiosk does not write.
    """
    if len(untrusted) > MAX_PDF_BYTES or not untrusted.startswith(b"%PDF-1.7\n"):
        raise Invalid("E-PDF-SHAPE")
    ends = untrusted.count(b"%%EOF"), untrusted.count(b"startxref")
    if max(ends) > _REVISIONS:
        raise Invalid("E-PDF-APPENDED")
    hole, resume = _read_range(untrusted)
    end = _SEAL.fullmatch(untrusted, untrusted.index(b"/ByteRange") - 1)
    if end is None or untrusted.count(b"/Contents <") != 1 or min(ends) < _REVISIONS:
        raise Invalid("E-PDF-SHAPE")
    container = _CONTAINER.fullmatch(untrusted, hole, resume)
    if resume != end.start() or container is None:
        raise Invalid("E-PDF-SHAPE")
    if not untrusted.endswith(b" 0 obj\n<<\n/Contents ", 0, hole):
        raise Invalid("E-PDF-SHAPE")
    document = hashlib.sha256(untrusted[:hole])
    document.update(untrusted[resume:])
    return SealedShape(document.digest(), bytes.fromhex(container[1].decode("ascii")))


def _read_range(untrusted: bytes) -> tuple[int, int]:
    """Where the hole begins, and where the covered bytes go on, which they do to the end."""
    first = _RANGE.search(untrusted)
    if first is None or untrusted.count(b"/ByteRange") != 1:
        raise Invalid("E-PDF-RANGE")
    hole, resume, rest = map(int, first.groups())
    if resume + rest < len(untrusted):
        raise Invalid("E-PDF-APPENDED")
    if resume + rest > len(untrusted):
        raise Invalid("E-PDF-RANGE")
    return hole, resume
