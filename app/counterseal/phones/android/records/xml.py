"""Elements of the XML that the app "SMS Backup & Restore" writes and many programs read.

Its attributes are described at synctech.com.au/sms-backup-restore/fields-in-xml-backup-files.
"""

import re
from collections.abc import Mapping
from typing import Final
from xml.sax.saxutils import quoteattr

PROLOGUE: Final = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_FORBIDDEN: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 (section 2.2) has no way to write."""
_CUT_TO_32_BITS: Final = 1 << 31


def element(name: str, attributes: Mapping[str, str | int], *, is_open: bool = False) -> bytes:
    """`<name …/>`, or `<name …>` with `is_open`; line breaks and emoji survive, control characters do not."""
    written = "".join(f" {key}={_quoted(value)}" for key, value in attributes.items())
    return f"<{name}{written}{'' if is_open else '/'}>\n".encode()


def moment(milliseconds: int) -> int:
    """A time of the phone's; 0 for what seems January 1970, a later time that an old phone cut to 32 bits."""
    return 0 if abs(milliseconds) < _CUT_TO_32_BITS else milliseconds


def _quoted(value: str | int) -> str:
    return quoteattr(_FORBIDDEN.sub("\ufffd", str(value)))
