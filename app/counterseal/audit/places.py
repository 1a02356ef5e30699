"""What lies below the audited folder: which files are whose business, told by their names alone.

Symbolic links are not followed and depth is bounded, so no folder leads anywhere else or round in circles.
"""

import os
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path, PurePath

from msgspec import Struct

MAX_DEPTH = 24
_PICTURES = (".png", ".jpg", ".jpeg")


class Kind(StrEnum):
    """How a file is read."""

    LOG = "log"
    """A folder: a log's own files are its checkpoint's to vouch for."""
    BULK = "bulk"
    SEALED = "sealed"
    ENVELOPE = "envelope"
    PROOF = "proof"
    WITNESSED = "witnessed"
    PDF = "pdf"
    RECEIPT = "receipt"
    CHAIN = "chain"
    LINK = "link"
    UNREADABLE = "unreadable"
    """A folder too deep or closed to us, or a name that is not text."""


ODD = {Kind.LINK: "W-AUDIT-LINK", Kind.UNREADABLE: "W-AUDIT-UNREADABLE"}
"""What is not looked into, and the finding that says so."""


class Place(Struct, frozen=True):
    """`path` is relative to the audited folder."""

    kind: Kind
    path: str


def search(root: Path) -> Iterator[Place]:
    """In an order that depends on names alone. Files of no kind that can be audited are passed over."""
    yield from _search(root, PurePath(), 0)


def _search(root: Path, inside: PurePath, depth: int) -> Iterator[Place]:
    if _is_log(root / inside):
        yield Place(Kind.LOG, inside.as_posix())
        return
    try:
        with os.scandir(root / inside) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        yield Place(Kind.UNREADABLE, _printable(inside))
        return
    for entry in found:
        path = inside / entry.name
        if entry.is_symlink():
            yield Place(Kind.LINK, _printable(path))
        elif not entry.name.isprintable() or (entry.is_dir() and depth == MAX_DEPTH):
            yield Place(Kind.UNREADABLE, _printable(path))
        elif entry.is_dir():
            yield from _search(root, path, depth + 1)
        elif entry.is_file() and (kind := _kind(path)):
            yield Place(kind, path.as_posix())


def _is_log(folder: Path) -> bool:
    return (folder / "tile").is_dir() or (folder / "checkpoint").is_file()


def _kind(path: PurePath) -> Kind | None:
    name = path.name.lower()
    if path.parent.name == "witnessed" and name.isdecimal():
        return Kind.WITNESSED
    if name.startswith("receipt") and name.endswith((".txt", *_PICTURES)):
        return Kind.RECEIPT
    for suffix, kind in (
        ("records.jsonl", Kind.BULK),
        (".sealed", Kind.SEALED),
        (".dsse.json", Kind.ENVELOPE),
        (".tlog-proof", Kind.PROOF),
        (".pdf", Kind.PDF),
        (".pem", Kind.CHAIN),
    ):
        if name.endswith(suffix):
            return kind
    return None


def _printable(path: PurePath) -> str:
    return path.as_posix().encode("ascii", "backslashreplace").decode()
