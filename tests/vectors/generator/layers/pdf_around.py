"""Bytes before or behind a sealed PDF that are no part of it."""

from tests.vectors.generator.base import short
from tests.vectors.generator.pdf_edits import (
    as_file,
)
from tests.vectors.generator.pdf_file import replaced
from tests.vectors.generator.vector import Files, vector

_APPENDED = "E-PDF-APPENDED"


@vector(_APPENDED)
def pdf_trailing_newline_fail() -> Files:
    """One newline behind the end."""
    return as_file(short() + b"\n")


@vector(_APPENDED)
def pdf_trailing_bytes_fail() -> Files:
    """A text behind the end that no reader shows."""
    return as_file(short() + b"% this is not what was sealed\n")


@vector(_APPENDED)
def pdf_trailing_zip_fail() -> Files:
    """A ZIP archive behind the end: the file is two things at once."""
    return as_file(short() + b"PK\x05\x06" + bytes(18))


@vector(_APPENDED)
def pdf_twice_fail() -> Files:
    """The whole file a second time behind itself."""
    return as_file(short() * 2)


@vector("E-PDF-SHAPE")
def pdf_leading_bytes_fail() -> Files:
    """A line before the header, which many readers skip."""
    return as_file(b"\n" + short())


@vector("E-PDF-SHAPE")
def pdf_other_version_fail() -> Files:
    """A header of PDF 2.0."""
    return as_file(replaced(short(), b"%PDF-1.7\n", b"%PDF-2.0\n"))
