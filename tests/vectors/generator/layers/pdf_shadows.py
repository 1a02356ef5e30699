"""Shadow attacks: something was prepared before the seal, and is switched on behind it.

C. Mainka et al., "Shadow Attacks: Hiding and Replacing Content in Signed PDFs" (NDSS 2021).
"""

from tests.vectors.generator import pdf_file
from tests.vectors.generator.base import sealed, short, short_page
from tests.vectors.generator.pdf_edits import (
    ERASED,
    as_file,
    fake_page,
    reference,
)
from tests.vectors.generator.pdf_file import body, find, new_numbers, stream, update
from tests.vectors.generator.vector import Files, vector

_APPENDED = "E-PDF-APPENDED"


@vector(_APPENDED)
def pdf_shadow_hide_fail() -> Files:
    """Shadow attack, hide: a cover was sealed with the page, and an update takes it away."""
    prepared = short_page()
    number = find(prepared, rb"/Type\s*/Page\b")
    cover, *_ = new_numbers(prepared)
    drawing = stream(b"1 g 0 0 596 842 re f", b"/Type /XObject /Subtype /Form /BBox [0 0 596 842]")
    annotation = b"/Annots [<</Type /Annot /Subtype /Stamp /F 4 /Rect [0 0 596 842] /AP << /N %d 0 R >> >>]"
    seen = body(prepared, number).rstrip().removesuffix(b">>") + annotation % cover + b">>"
    covered = sealed(update(prepared, {cover: drawing, number: seen}))
    bare = stream(b"", b"/Type /XObject /Subtype /Form /BBox [0 0 596 842]")
    return as_file(update(covered, {cover: bare}))


@vector(_APPENDED)
def pdf_shadow_replace_fail() -> Files:
    """Shadow attack, replace: a font that was sealed is redefined, and digits look like other digits."""
    font = find(short(), rb"/Type\s*/Font\b(?!Desc)")
    other = b"<</Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats>>"
    return as_file(update(short(), {font: other}))


@vector(_APPENDED)
def pdf_shadow_hide_and_replace_fail() -> Files:
    """Shadow attack, hide and replace: a second page lay unused in the sealed file; an update uses it."""
    prepared = short_page()
    contents, fake, *_ = new_numbers(prepared)
    real = find(prepared, rb"/Type\s*/Page\b")
    other = fake_page(contents, body(prepared, real))
    loaded, _ = pdf_file.append_objects(b"\n", {contents: stream(ERASED), fake: other})
    at = prepared.rindex(b"xref\n0")
    covered = sealed(_inserted(prepared, at, loaded))
    pages = reference(body(prepared, real), b"Parent")
    kids = b"<</Type /Pages /Count 1 /Kids [%d 0 R]>>" % fake
    return as_file(update(covered, {pages: kids, fake: other, contents: stream(ERASED)}))


def _inserted(pdf: bytes, at: int, more: bytes) -> bytes:
    """More bytes before the table, whose place at the end of the file is mended."""
    longer = pdf[:at] + more + pdf[at:]
    start = b"startxref\n%d" % at
    return longer.replace(start, b"startxref\n%d" % (at + len(more)))
