"""The signature dictionary: what it says is covered, where the signature stands, and of which kind it is.

Universal signature forgery (V. Mladenov et al., CCS 2019) lives here: a reader that stumbles over an odd
entry and goes on takes the file for signed.
"""

import re

from tests.vectors.generator.base import CERTIFICATE, short
from tests.vectors.generator.pdf_file import hole, replaced, resealed
from tests.vectors.generator.vector import Files, to_both, vector

_RANGE, _SHAPE, _SEAL = "E-PDF-RANGE", "E-PDF-SHAPE", "E-PDF-SEAL"


def _pdf(content: bytes) -> Files:
    return {CERTIFICATE: content}


def _in_place(old: bytes, new: bytes) -> Files:
    """A forgery: this part of the signature dictionary replaced, the length kept, nothing signed anew."""
    return _pdf(replaced(short(), old, new.ljust(len(old))))


def _range(new: bytes) -> Files:
    (old,) = re.findall(rb"/ByteRange \[.*?\] *", short())
    return _in_place(old, new)


def _contents(new: bytes) -> Files:
    """Something else in the place of the signature, padded so that the ranges stay right."""
    start, end = hole(short())
    return _pdf(short()[:start] + new.ljust(end - start) + short()[end:])


def _numbers() -> tuple[int, int, int]:
    ((start, resume, rest),) = re.findall(rb"/ByteRange \[0 (\d+) (\d+) (\d+)\]", short())
    return int(start), int(resume), int(rest)


@vector(_RANGE)
def pdf_range_missing_fail() -> Files:
    """No ByteRange: the signature covers nothing."""
    return _range(b"")


@vector(_RANGE)
def pdf_range_empty_fail() -> Files:
    """An empty ByteRange."""
    return _range(b"/ByteRange []")


@vector(_RANGE)
def pdf_range_null_fail() -> Files:
    """ByteRange is null."""
    return _range(b"/ByteRange null")


@vector(_RANGE)
def pdf_range_negative_fail() -> Files:
    """A ByteRange that begins before the file."""
    return _range(b"/ByteRange [-1 %d %d %d]" % _numbers())


@vector("E-PDF-APPENDED")
def pdf_range_zeros_fail() -> Files:
    """A ByteRange of zeros only: nothing is covered."""
    return _range(b"/ByteRange [0 0 0 0]")


@vector(_RANGE)
def pdf_range_of_two_numbers_fail() -> Files:
    """A ByteRange with one pair instead of two."""
    return _range(b"/ByteRange [0 %d]" % _numbers()[0])


@vector(_RANGE)
def pdf_range_of_six_numbers_fail() -> Files:
    """A ByteRange with a third pair: a second hole."""
    start, resume, rest = _numbers()
    return _range(b"/ByteRange [0 %d %d %d %d 9]" % (start, resume, rest - 20, resume + rest - 9))


@vector("E-PDF-APPENDED")
def pdf_range_stops_early_fail() -> Files:
    """The ByteRange ends before the file does."""
    start, resume, rest = _numbers()
    return _range(b"/ByteRange [0 %d %d %d]" % (start, resume, rest - 100))


@vector(_RANGE)
def pdf_range_past_end_fail() -> Files:
    """The ByteRange goes on behind the end of the file."""
    start, resume, rest = _numbers()
    return _range(b"/ByteRange [0 %d %d %d]" % (start, resume, rest + 100))


@vector(_SHAPE)
def pdf_range_with_wide_hole_fail() -> Files:
    """The hole is wider than the signature: words between them are not covered."""
    start, resume, rest = _numbers()
    return _range(b"/ByteRange [0 %d %d %d]" % (start - 20, resume, rest))


@vector(_SHAPE)
def pdf_range_overlapping_fail() -> Files:
    """The two ranges overlap, so there is no hole."""
    start, resume, rest = _numbers()
    return _range(b"/ByteRange [0 %d %d %d]" % (resume, start, rest + resume - start))


@vector(_RANGE)
def pdf_range_twice_fail() -> Files:
    """Two ByteRanges in one signature: readers disagree which one counts."""
    return _range(b"/ByteRange [0 1 2 3]/ByteRange [0 %d %d %d]" % _numbers())


@vector(_RANGE)
def pdf_range_in_other_spelling_fail() -> Files:
    """The name ByteRange with one letter as a hex code, which means the same in PDF."""
    return _range(b"/Byte#52ange [0 %d %d %d]" % _numbers())


@vector(_RANGE)
def pdf_range_elsewhere_fail() -> Files:
    """The ByteRange is a reference to another object."""
    return _range(b"/ByteRange 999 0 R")


@vector(_SHAPE)
def pdf_contents_null_fail() -> Files:
    """Null in the place of the signature."""
    return _contents(b"null")


@vector(_SHAPE)
def pdf_contents_empty_fail() -> Files:
    """An empty signature."""
    return _contents(b"<>")


@vector(_SEAL)
def pdf_contents_zero_fail() -> Files:
    """A signature of zeros only."""
    start, end = hole(short())
    return _contents(b"<" + b"0" * (end - start - 2) + b">")


@vector(_SHAPE)
def pdf_contents_missing_fail() -> Files:
    """The key of the signature was renamed: there is none."""
    return _in_place(b"/Contents <", b"/Contentz <")


@vector(_SHAPE)
def pdf_contents_in_two_strings_fail() -> Files:
    """The signature ends early, and the rest of the hole is a second string."""
    _, end = hole(short())
    broken = bytearray(short())
    broken[end - 40 : end - 37] = b"> <"
    return _pdf(bytes(broken))


@vector(_SHAPE, blind={"openssl": "The recipe's reader of hex digits skips blanks."})
def pdf_contents_with_spaces_fail() -> Files:
    """Blanks between the hex digits of the padding: PDF permits them, a kiosk does not write them."""
    _, end = hole(short())
    return _pdf(short()[: end - 9] + b" " * 8 + short()[end - 1 :])


@vector(_SHAPE, blind=to_both("Hex digits of either size mean the same."))
def pdf_contents_lower_case_fail() -> Files:
    """The signature in small hex digits: other bytes, the same signature."""
    start, end = hole(short())
    return _pdf(short()[:start] + short()[start:end].lower() + short()[end:])


@vector(_SHAPE)
def pdf_not_a_signature_fail() -> Files:
    """The dictionary no longer says that it is a signature."""
    return _in_place(b"/Type /Sig\n", b"/Type /Xxx\n")


@vector(_SHAPE)
def pdf_subfilter_unknown_fail() -> Files:
    """A kind of signature that does not exist; some readers then check nothing."""
    return _in_place(b"/SubFilter /ETSI.CAdES.detached", b"/SubFilter /ETSI.CAdES.unknown")


@vector(_SHAPE, blind=to_both("It checks the older kind in the same way."))
def pdf_subfilter_other_fail() -> Files:
    """The older kind of signature, correctly signed by the kiosk."""
    kind = b"/SubFilter /adbe.pkcs7.detached"
    return _pdf(resealed(replaced(short(), b"/SubFilter /ETSI.CAdES.detached", kind)))


@vector(_SHAPE, blind=to_both("It does not read what the seal permits."))
def pdf_permits_forms_fail() -> Files:
    """The kiosk's seal permits filling in forms: readers would show later changes as harmless."""
    return _pdf(resealed(replaced(short(), b"/P 1\n", b"/P 2\n")))


@vector(_SHAPE, blind=to_both("It does not read what the seal permits."))
def pdf_permits_annotations_fail() -> Files:
    """The kiosk's seal permits annotations: an overlay would be permitted."""
    return _pdf(resealed(replaced(short(), b"/P 1\n", b"/P 3\n")))


@vector(_SHAPE, blind=to_both("It does not read what the seal permits."))
def pdf_without_permissions_fail() -> Files:
    """The seal does not say that no change is permitted."""
    return _pdf(resealed(replaced(short(), b"/TransformMethod /DocMDP\n", b"/TransformMethod /XxxXxx\n")))


@vector(_RANGE)
def pdf_unsigned_fail() -> Files:
    """The page as it was before it was sealed."""
    return _pdf(short()[: short().index(b"%%EOF") + 5])


@vector(_RANGE)
def pdf_truncated_fail() -> Files:
    """The last hundred bytes are missing."""
    return _pdf(short()[:-100])


@vector(_RANGE)
def pdf_empty_fail() -> Files:
    """A header and nothing else."""
    return _pdf(b"%PDF-1.7\n%%EOF\n")


@vector("E-PDF-SEAL")
def pdf_byte_changed_fail() -> Files:
    """One byte of the page was changed."""
    return _pdf(short().replace(b"%PDF-1.7\n%\x80", b"%PDF-1.7\n%\x81", 1))


@vector("E-PDF-SEAL")
def pdf_date_changed_fail() -> Files:
    """Another date of signing in the signature dictionary."""
    return _in_place(b"/M (D\\0722026", b"/M (D\\0722025")
