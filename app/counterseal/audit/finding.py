"""One thing an audit found: a stable code, and where. Never a device, a person or a file's content."""

from typing import TypeAlias

from msgspec import Struct

Detail: TypeAlias = dict[str, int | str]
"""Counts, sizes and codes."""


class Finding(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`E-` fails, `W-` informs; the sentence is in `certificate.findings`.

    `kiosk` is the origin of its log, `index` the entry, `leaf` the entry's leaf hash (hex), `file` a path
    below the audited folder.
    """

    code: str
    kiosk: str = ""
    index: int | None = None
    leaf: str = ""
    file: str = ""
    detail: Detail = {}
