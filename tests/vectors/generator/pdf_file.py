"""Changing a PDF by hand: incremental updates (ISO 32000-1, 7.5.6), and the seal of one that was changed."""

import hashlib
import re
from collections.abc import Iterator, Mapping

from counterseal.certificate.sealing import cms

from .base import signer
from .keys import VectorSigner

_RANGE = re.compile(rb"/ByteRange \[0 (\d+) (\d+) (\d+)\]")


def body(pdf: bytes, number: int) -> bytes:
    """The newest content of an object."""
    return bytes(re.findall(rb"(?:[\r\n]|%%%%EOF)%d 0 obj\s(.*?)\s*endobj" % number, pdf, re.DOTALL)[-1])


def find(pdf: bytes, pattern: bytes) -> int:
    """The number of the newest object whose content matches."""
    objects = re.findall(rb"(?:[\r\n]|%%EOF)(\d+) 0 obj\s(.*?)endobj", pdf, re.DOTALL)
    return int([number for number, content in objects if re.search(pattern, content)][-1])


def stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (entries, len(content), content)


def new_numbers(pdf: bytes) -> Iterator[int]:
    """Object numbers that are not in use."""
    size = int(re.findall(rb"/Size (\d+)", pdf)[-1])
    yield from range(size, size + 100)


def update(
    pdf: bytes, objects: Mapping[int, bytes], root: int | None = None, prev: int | None = None
) -> bytes:
    """The PDF with a well-formed update behind it, as any editor appends it."""
    pdf, offsets = append_objects(pdf, objects)
    start = len(pdf)
    return pdf + xref(offsets) + trailer(pdf, root, prev) + b"startxref\n%d\n%%%%EOF\n" % start


def append_objects(pdf: bytes, objects: Mapping[int, bytes]) -> tuple[bytes, dict[int, int]]:
    """The PDF with these objects behind it, and where each begins."""
    pdf += b"" if pdf.endswith(b"\n") else b"\n"
    offsets = {}
    for number, content in objects.items():
        offsets[number] = len(pdf)
        pdf += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    return pdf, offsets


def xref(offsets: Mapping[int, int]) -> bytes:
    """ISO 32000-1, 7.5.4."""
    lines = (b"%d 1\n%010d 00000 n \n" % (number, offset) for number, offset in sorted(offsets.items()))
    return b"xref\n0 1\n0000000000 65535 f \n" + b"".join(lines)


def trailer(pdf: bytes, root: int | None = None, prev: int | None = None) -> bytes:
    """A trailer that goes on from the last one."""
    size = 1 + max(int(number) for number in re.findall(rb"\b(\d+) 0 obj\b", pdf))
    root = root or int(re.findall(rb"/Root (\d+) 0 R", pdf)[-1])
    prev = last_xref(pdf) if prev is None else prev
    return b"trailer\n<<\n/Size %d\n/Root %d 0 R\n/Prev %d\n>>\n" % (size, root, prev)


def last_xref(pdf: bytes) -> int:
    return int(re.findall(rb"startxref\s+(\d+)", pdf)[-1])


def hole(pdf: bytes) -> tuple[int, int]:
    """Where the signature stands, its angle brackets included."""
    (found,) = _RANGE.findall(pdf)
    return int(found[0]), int(found[1])


def container(pdf: bytes) -> bytes:
    """What the hole holds."""
    start, end = hole(pdf)
    return bytes.fromhex(pdf[start + 1 : end - 1].decode())


def with_container(pdf: bytes, seal: bytes) -> bytes:
    """Another signature in the same hole."""
    start, end = hole(pdf)
    room = (end - start - 2) // 2
    if len(seal) > room:
        raise ValueError("the seal does not fit")
    return pdf[: start + 1] + seal.ljust(room, b"\0").hex().upper().encode() + pdf[end - 1 :]


def digest(pdf: bytes) -> bytes:
    """SHA-256 of all that the seal covers."""
    start, end = hole(pdf)
    return hashlib.sha256(pdf[:start] + pdf[end:]).digest()


def resealed(pdf: bytes, by: VectorSigner | None = None) -> bytes:
    """A changed file with a signature that fits it: only the kiosk itself can make that."""
    return with_container(pdf, cms.make_seal(digest(pdf), by or signer()))


def replaced(pdf: bytes, old: bytes, new: bytes) -> bytes:
    """This part, which must be there once or at the end, with another of the same length."""
    if len(old) != len(new) or old not in pdf:
        raise ValueError("nothing to change, or another length")
    before, _, after = pdf.rpartition(old)
    return before + new + after
