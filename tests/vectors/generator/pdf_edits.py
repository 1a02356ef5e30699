"""What updates to the short certificate are made of: other words for its page, and where its objects are."""

import re

from .base import CERTIFICATE, short
from .pdf_file import body, find, stream
from .vector import Files

ERASED = b"BT /F1 40 Tf 100 500 Td (Erased) Tj ET"
_FONT = b"<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"


def page_number() -> int:
    return find(short(), rb"/Type\s*/Page\b")


def catalog_number() -> int:
    return find(short(), rb"/Type\s*/Catalog\b")


def reference(content: bytes, key: bytes) -> int:
    found = re.search(rb"/%s\s*(\d+) 0 R" % key, content)
    if not found:
        raise ValueError("no such entry")
    return int(found[1])


def fake_page(contents: int, page: bytes = b"") -> bytes:
    """The page, with other words."""
    other = re.sub(
        rb"/Contents \d+ 0 R", b"/Contents %d 0 R" % contents, page or body(short(), page_number())
    )
    return re.sub(rb"/Resources \d+ 0 R", b"/Resources %s" % _FONT, other)


def other_words() -> dict[int, bytes]:
    """New content for the page, in the place of the old."""
    page = body(short(), page_number())
    return {reference(page, b"Contents"): stream(ERASED), reference(page, b"Resources"): _FONT}


def as_file(content: bytes) -> Files:
    return {CERTIFICATE: content}
