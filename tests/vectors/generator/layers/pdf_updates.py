"""Something added behind the seal: incremental saving, overlays, shadows, and bytes that are no PDF at all.

Classes of attack: V. Mladenov et al., "1 Trillion Dollar Refund" (CCS 2019); C. Mainka et al., "Shadow
Attacks" (NDSS 2021). Each file is made from our own certificate.
"""

import re
import zlib

from tests.vectors.generator import pdf_file
from tests.vectors.generator.base import CERTIFICATE, sealed, short, short_page
from tests.vectors.generator.pdf_file import body, find, new_numbers, replaced, stream, update
from tests.vectors.generator.vector import Files, vector

_APPENDED = "E-PDF-APPENDED"
_ERASED = b"BT /F1 40 Tf 100 500 Td (Erased) Tj ET"
_FONT = b"<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"


def _page() -> int:
    return find(short(), rb"/Type\s*/Page\b")


def _catalog() -> int:
    return find(short(), rb"/Type\s*/Catalog\b")


def _reference(content: bytes, key: bytes) -> int:
    found = re.search(rb"/%s\s*(\d+) 0 R" % key, content)
    if not found:
        raise ValueError("no such entry")
    return int(found[1])


def _fake_page(contents: int, page: bytes = b"") -> bytes:
    """The page, with other words."""
    other = re.sub(rb"/Contents \d+ 0 R", b"/Contents %d 0 R" % contents, page or body(short(), _page()))
    return re.sub(rb"/Resources \d+ 0 R", b"/Resources %s" % _FONT, other)


def _other_words(pdf: bytes = b"") -> dict[int, bytes]:
    """New content for the page, in the place of the old."""
    pdf = pdf or short()
    page = body(pdf, find(pdf, rb"/Type\s*/Page\b"))
    return {_reference(page, b"Contents"): stream(_ERASED), _reference(page, b"Resources"): _FONT}


def _pdf(content: bytes) -> Files:
    return {CERTIFICATE: content}


@vector(_APPENDED)
def pdf_content_replaced_fail() -> Files:
    """Incremental saving: an update puts other words into the page's content stream."""
    return _pdf(update(short(), _other_words()))


@vector(_APPENDED)
def pdf_page_replaced_fail() -> Files:
    """Incremental saving: the page object now points to another content."""
    number = next(new_numbers(short()))
    return _pdf(update(short(), {number: stream(_ERASED), _page(): _fake_page(number)}))


@vector(_APPENDED)
def pdf_page_added_fail() -> Files:
    """A second page before the one that was sealed."""
    contents, fake, *_ = new_numbers(short())
    pages = _reference(body(short(), _page()), b"Parent")
    kids = b"<</Type /Pages /Count 2 /Kids [%d 0 R %d 0 R]>>" % (fake, _page())
    objects = {contents: stream(_ERASED), fake: _fake_page(contents), pages: kids}
    return _pdf(update(short(), objects))


@vector(_APPENDED)
def pdf_overlay_annotation_fail() -> Files:
    """A white rectangle as an annotation over the verdict: readers draw it on top."""
    appearance, note, *_ = new_numbers(short())
    white = stream(b"1 g 0 0 400 80 re f", b"/Type /XObject /Subtype /Form /BBox [0 0 400 80]")
    stamp = b"<</Type /Annot /Subtype /Stamp /F 4 /Rect [50 680 450 760] /AP << /N %d 0 R >> >>" % appearance
    page = re.sub(rb"/Annots \[", b"/Annots [ %d 0 R" % note, body(short(), _page()))
    return _pdf(update(short(), {appearance: white, note: stamp, _page(): page}))


@vector(_APPENDED)
def pdf_signature_removed_fail() -> Files:
    """The catalog without its form: the signature is in the file, but no reader looks for it."""
    catalog = re.sub(rb"/AcroForm (\d+ 0 R|<<.*?>>)", b"", body(short(), _catalog()), flags=re.DOTALL)
    return _pdf(update(short(), {_catalog(): catalog}))


@vector(_APPENDED)
def pdf_form_field_added_fail() -> Files:
    """A text field, filled in, beside the signature field."""
    field = next(new_numbers(short()))
    form = find(short(), rb"/SigFlags")
    text = b"<</FT /Tx /T (verdict) /V (Erased) /Type /Annot /Subtype /Widget /F 4 /Rect [50 680 450 760]>>"
    fields = re.sub(rb"/Fields \[", b"/Fields [ %d 0 R" % field, body(short(), form))
    page = re.sub(rb"/Annots \[", b"/Annots [ %d 0 R" % field, body(short(), _page()))
    return _pdf(update(short(), {field: text, form: fields, _page(): page}))


@vector(_APPENDED)
def pdf_attachment_replaced_fail() -> Files:
    """Another file under the name of the attached statement."""
    attached = find(short(), rb"/EmbeddedFile.*application#2Fjson")
    entries = b"/Type /EmbeddedFile /Subtype /application#2Fjson"
    return _pdf(update(short(), {attached: stream(b"{}", entries)}))


@vector(_APPENDED)
def pdf_attachment_added_fail() -> Files:
    """One attachment more than a certificate has."""
    content, spec, *_ = new_numbers(short())
    file = b"<</Type /Filespec /F (note.txt) /UF (note.txt) /EF << /F %d 0 R >> >>" % content
    catalog = re.sub(rb"/AF\s*\[", b"/AF [ %d 0 R " % spec, body(short(), _catalog()))
    return _pdf(
        update(short(), {content: stream(b"note", b"/Type /EmbeddedFile"), spec: file, _catalog(): catalog})
    )


@vector(_APPENDED)
def pdf_script_added_fail() -> Files:
    """A script that runs when the file is opened."""
    script = b"/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>"
    catalog = body(short(), _catalog()).rstrip().removesuffix(b">>") + script
    return _pdf(update(short(), {_catalog(): catalog}))


@vector(_APPENDED)
def pdf_validation_data_added_fail() -> Files:
    """Revocation data appended, as for PAdES B-LT: harmless, but then anything could be appended."""
    store = next(new_numbers(short()))
    catalog = body(short(), _catalog()).rstrip().removesuffix(b">>") + b"/DSS %d 0 R >>" % store
    return _pdf(update(short(), {store: b"<</Type /DSS /Certs []>>", _catalog(): catalog}))


@vector(_APPENDED)
def pdf_signature_copied_fail() -> Files:
    """An update that repeats the signature object, so that the last revision has one as well."""
    number = find(short(), rb"/ByteRange")
    return _pdf(update(short(), {number: body(short(), number), **_other_words()}))


@vector(_APPENDED)
def pdf_empty_update_fail() -> Files:
    """An update that changes nothing."""
    return _pdf(update(short(), {}))


@vector(_APPENDED)
def pdf_update_without_xref_fail() -> Files:
    """Objects behind the end, without a table: repairing readers find them all the same."""
    return _pdf(pdf_file.append_objects(short(), _other_words())[0])


@vector(_APPENDED)
def pdf_update_with_trailer_only_fail() -> Files:
    """Objects and a trailer behind the end, but no table."""
    appended, _ = pdf_file.append_objects(short(), _other_words())
    return _pdf(appended + pdf_file.trailer(appended))


@vector(_APPENDED)
def pdf_update_in_loop_fail() -> Files:
    """An update whose table names itself as the one before."""
    return _pdf(update(short(), {}, prev=len(short())))


@vector(_APPENDED)
def pdf_update_to_nowhere_fail() -> Files:
    """An update whose table names a place far outside as the one before."""
    return _pdf(update(short(), {}, prev=999_999_999))


@vector(_APPENDED)
def pdf_object_stream_fail() -> Files:
    """The page replaced from within a compressed object stream, found through a compressed table."""
    holder, table, contents, *_ = new_numbers(short())
    first = b"%d 0 " % _page()
    packed = zlib.compress(first + _fake_page(contents))
    entries = b"/Type /ObjStm /N 1 /First %d /Filter /FlateDecode" % len(first)
    appended, offsets = pdf_file.append_objects(
        short(), {holder: stream(packed, entries), contents: stream(_ERASED)}
    )
    rows = {
        _page(): b"\x02" + holder.to_bytes(4) + b"\0\0",
        holder: b"\x01" + offsets[holder].to_bytes(4) + b"\0\0",
        table: b"\x01" + len(appended).to_bytes(4) + b"\0\0",
        contents: b"\x01" + offsets[contents].to_bytes(4) + b"\0\0",
    }
    index = b" ".join(b"%d 1" % number for number in rows)
    fields = b"/Type /XRef /Size %d /W [1 4 2] /Index [%s]" % (contents + 1, index)
    chain = b"/Root %d 0 R /Prev %d" % (_catalog(), pdf_file.last_xref(short()))
    content = stream(b"".join(rows.values()), fields + b" " + chain)
    ended = pdf_file.append_objects(appended, {table: content})[0]
    return _pdf(ended + b"startxref\n%d\n%%%%EOF\n" % len(appended))


@vector(_APPENDED)
def pdf_trailing_newline_fail() -> Files:
    """One newline behind the end."""
    return _pdf(short() + b"\n")


@vector(_APPENDED)
def pdf_trailing_bytes_fail() -> Files:
    """A text behind the end that no reader shows."""
    return _pdf(short() + b"% this is not what was sealed\n")


@vector(_APPENDED)
def pdf_trailing_zip_fail() -> Files:
    """A ZIP archive behind the end: the file is two things at once."""
    return _pdf(short() + b"PK\x05\x06" + bytes(18))


@vector(_APPENDED)
def pdf_twice_fail() -> Files:
    """The whole file a second time behind itself."""
    return _pdf(short() * 2)


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
    return _pdf(update(covered, {cover: bare}))


@vector(_APPENDED)
def pdf_shadow_replace_fail() -> Files:
    """Shadow attack, replace: a font that was sealed is redefined, and digits look like other digits."""
    font = find(short(), rb"/Type\s*/Font\b(?!Desc)")
    other = b"<</Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats>>"
    return _pdf(update(short(), {font: other}))


@vector(_APPENDED)
def pdf_shadow_hide_and_replace_fail() -> Files:
    """Shadow attack, hide and replace: a second page lay unused in the sealed file; an update uses it."""
    prepared = short_page()
    contents, fake, *_ = new_numbers(prepared)
    real = find(prepared, rb"/Type\s*/Page\b")
    other = _fake_page(contents, body(prepared, real))
    loaded, _ = pdf_file.append_objects(b"\n", {contents: stream(_ERASED), fake: other})
    at = prepared.rindex(b"xref\n0")
    covered = sealed(_inserted(prepared, at, loaded))
    pages = _reference(body(prepared, real), b"Parent")
    kids = b"<</Type /Pages /Count 1 /Kids [%d 0 R]>>" % fake
    return _pdf(update(covered, {pages: kids, fake: other, contents: stream(_ERASED)}))


def _inserted(pdf: bytes, at: int, more: bytes) -> bytes:
    """More bytes before the table, whose place at the end of the file is mended."""
    longer = pdf[:at] + more + pdf[at:]
    start = b"startxref\n%d" % at
    return longer.replace(start, b"startxref\n%d" % (at + len(more)))


@vector("E-PDF-SHAPE")
def pdf_leading_bytes_fail() -> Files:
    """A line before the header, which many readers skip."""
    return _pdf(b"\n" + short())


@vector("E-PDF-SHAPE")
def pdf_other_version_fail() -> Files:
    """A header of PDF 2.0."""
    return _pdf(replaced(short(), b"%PDF-1.7\n", b"%PDF-2.0\n"))
