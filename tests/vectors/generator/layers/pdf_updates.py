"""Incremental saving: an update behind the seal, well-formed or not, that changes what readers show.

V. Mladenov et al., "1 Trillion Dollar Refund: How To Spoof PDF Signatures" (CCS 2019).
"""

import hashlib
import re
import zlib

from counterseal.certificate.sealing import cms
from tests.vectors.generator import keys, pdf_file, pki
from tests.vectors.generator.base import short
from tests.vectors.generator.keys import VectorSigner
from tests.vectors.generator.pdf_edits import (
    ERASED,
    as_file,
    catalog_number,
    fake_page,
    other_words,
    page_number,
    reference,
)
from tests.vectors.generator.pdf_file import body, find, new_numbers, stream, update
from tests.vectors.generator.vector import Files, vector

_APPENDED = "E-PDF-APPENDED"


@vector(_APPENDED)
def pdf_content_replaced_fail() -> Files:
    """Incremental saving: an update puts other words into the page's content stream."""
    return as_file(update(short(), other_words()))


@vector(_APPENDED)
def pdf_page_replaced_fail() -> Files:
    """Incremental saving: the page object now points to another content."""
    number = next(new_numbers(short()))
    return as_file(update(short(), {number: stream(ERASED), page_number(): fake_page(number)}))


@vector(_APPENDED)
def pdf_page_added_fail() -> Files:
    """A second page before the one that was sealed."""
    contents, fake, *_ = new_numbers(short())
    pages = reference(body(short(), page_number()), b"Parent")
    kids = b"<</Type /Pages /Count 2 /Kids [%d 0 R %d 0 R]>>" % (fake, page_number())
    objects = {contents: stream(ERASED), fake: fake_page(contents), pages: kids}
    return as_file(update(short(), objects))


@vector(_APPENDED)
def pdf_overlay_annotation_fail() -> Files:
    """A white rectangle as an annotation over the verdict: readers draw it on top."""
    appearance, note, *_ = new_numbers(short())
    white = stream(b"1 g 0 0 400 80 re f", b"/Type /XObject /Subtype /Form /BBox [0 0 400 80]")
    stamp = b"<</Type /Annot /Subtype /Stamp /F 4 /Rect [50 680 450 760] /AP << /N %d 0 R >> >>" % appearance
    page = re.sub(rb"/Annots \[", b"/Annots [ %d 0 R" % note, body(short(), page_number()))
    return as_file(update(short(), {appearance: white, note: stamp, page_number(): page}))


@vector(_APPENDED)
def pdf_signature_removed_fail() -> Files:
    """The catalog without its form: the signature is in the file, but no reader looks for it."""
    catalog = re.sub(rb"/AcroForm (\d+ 0 R|<<.*?>>)", b"", body(short(), catalog_number()), flags=re.DOTALL)
    return as_file(update(short(), {catalog_number(): catalog}))


@vector(_APPENDED)
def pdf_form_field_added_fail() -> Files:
    """A text field, filled in, beside the signature field."""
    field = next(new_numbers(short()))
    form = find(short(), rb"/SigFlags")
    text = b"<</FT /Tx /T (verdict) /V (Erased) /Type /Annot /Subtype /Widget /F 4 /Rect [50 680 450 760]>>"
    fields = re.sub(rb"/Fields \[", b"/Fields [ %d 0 R" % field, body(short(), form))
    page = re.sub(rb"/Annots \[", b"/Annots [ %d 0 R" % field, body(short(), page_number()))
    return as_file(update(short(), {field: text, form: fields, page_number(): page}))


@vector(_APPENDED)
def pdf_attachment_replaced_fail() -> Files:
    """Another file under the name of the attached statement."""
    attached = find(short(), rb"/EmbeddedFile.*application#2Fjson")
    entries = b"/Type /EmbeddedFile /Subtype /application#2Fjson"
    return as_file(update(short(), {attached: stream(b"{}", entries)}))


@vector(_APPENDED)
def pdf_attachment_added_fail() -> Files:
    """One attachment more than a certificate has."""
    content, spec, *_ = new_numbers(short())
    file = b"<</Type /Filespec /F (note.txt) /UF (note.txt) /EF << /F %d 0 R >> >>" % content
    catalog = re.sub(rb"/AF\s*\[", b"/AF [ %d 0 R " % spec, body(short(), catalog_number()))
    return as_file(
        update(
            short(), {content: stream(b"note", b"/Type /EmbeddedFile"), spec: file, catalog_number(): catalog}
        )
    )


@vector(_APPENDED)
def pdf_script_added_fail() -> Files:
    """A script that runs when the file is opened."""
    script = b"/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>"
    catalog = body(short(), catalog_number()).rstrip().removesuffix(b">>") + script
    return as_file(update(short(), {catalog_number(): catalog}))


@vector(_APPENDED)
def pdf_validation_data_added_fail() -> Files:
    """Revocation data appended, as for PAdES B-LT: harmless, but then anything could be appended."""
    store = next(new_numbers(short()))
    catalog = body(short(), catalog_number()).rstrip().removesuffix(b">>") + b"/DSS %d 0 R >>" % store
    return as_file(update(short(), {store: b"<</Type /DSS /Certs []>>", catalog_number(): catalog}))


@vector(_APPENDED)
def pdf_signature_copied_fail() -> Files:
    """An update that repeats the signature object, so that the last revision has one as well."""
    number = find(short(), rb"/ByteRange")
    return as_file(update(short(), {number: body(short(), number), **other_words()}))


@vector(_APPENDED)
def pdf_empty_update_fail() -> Files:
    """An update that changes nothing."""
    return as_file(update(short(), {}))


@vector(_APPENDED)
def pdf_update_without_xref_fail() -> Files:
    """Objects behind the end, without a table: repairing readers find them all the same."""
    return as_file(pdf_file.append_objects(short(), other_words())[0])


@vector(_APPENDED)
def pdf_update_with_trailer_only_fail() -> Files:
    """Objects and a trailer behind the end, but no table."""
    appended, _ = pdf_file.append_objects(short(), other_words())
    return as_file(appended + pdf_file.trailer(appended))


@vector(_APPENDED)
def pdf_update_in_loop_fail() -> Files:
    """An update whose table names itself as the one before."""
    return as_file(update(short(), {}, prev=len(short())))


@vector(_APPENDED)
def pdf_update_to_nowhere_fail() -> Files:
    """An update whose table names a place far outside as the one before."""
    return as_file(update(short(), {}, prev=999_999_999))


@vector(_APPENDED)
def pdf_object_stream_fail() -> Files:
    """The page replaced from within a compressed object stream, found through a compressed table."""
    holder, table, contents, *_ = new_numbers(short())
    first = b"%d 0 " % page_number()
    packed = zlib.compress(first + fake_page(contents))
    entries = b"/Type /ObjStm /N 1 /First %d /Filter /FlateDecode" % len(first)
    appended, offsets = pdf_file.append_objects(
        short(), {holder: stream(packed, entries), contents: stream(ERASED)}
    )
    rows = {
        page_number(): b"\x02" + holder.to_bytes(4) + b"\0\0",
        holder: b"\x01" + offsets[holder].to_bytes(4) + b"\0\0",
        table: b"\x01" + len(appended).to_bytes(4) + b"\0\0",
        contents: b"\x01" + offsets[contents].to_bytes(4) + b"\0\0",
    }
    index = b" ".join(b"%d 1" % number for number in rows)
    fields = b"/Type /XRef /Size %d /W [1 4 2] /Index [%s]" % (contents + 1, index)
    chain = b"/Root %d 0 R /Prev %d" % (catalog_number(), pdf_file.last_xref(short()))
    content = stream(b"".join(rows.values()), fields + b" " + chain)
    ended = pdf_file.append_objects(appended, {table: content})[0]
    return as_file(ended + b"startxref\n%d\n%%%%EOF\n" % len(appended))


@vector(_APPENDED)
def pdf_signed_again_fail() -> Files:
    """A second, complete signature behind the seal, by another kiosk of the same authority."""
    value, field, *_ = new_numbers(short())
    form = body(short(), find(short(), rb"/SigFlags")).replace(b"/Fields [", b"/Fields [ %d 0 R" % field)
    widget = (
        b"<</FT /Sig /T (Second) /V %d 0 R /Type /Annot /Subtype /Widget /Rect [0 0 0 0] /F 132>>" % value
    )
    room, blank = 6_000, b" " * 40
    signature = (
        b"<</Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Contents <%s> /Second [%s]>>"
    )
    updated = update(
        short(), {value: signature % (b"0" * room, blank), field: widget, find(short(), rb"/SigFlags"): form}
    )
    hole = updated.rindex(b"<" + b"0" * room)
    resume = hole + room + 2
    ranges = b"/ByteRange [0 %d %d %d]" % (hole, resume, len(updated) - resume)
    placed = updated.replace(b"/Second [%s]" % blank, ranges.ljust(10 + len(blank)))
    chain = [pki.kiosk(keys.p256("second").public_key()), pki.issuing().certificate]
    second = VectorSigner(keys.p256("second"), chain)
    seal = cms.make_seal(hashlib.sha256(placed[:hole] + placed[resume:]).digest(), second)
    return as_file(placed[: hole + 1] + seal.hex().upper().ljust(room, "0").encode() + placed[resume - 1 :])
