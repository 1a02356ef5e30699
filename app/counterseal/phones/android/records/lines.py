"""What vCard (RFC 2426) and iCalendar (RFC 5545) share: text values and the folding of long lines."""

import re
from typing import Final

_LINE_BYTES: Final = 75


def escaped(untrusted: str) -> str:
    """A text value (RFC 5545 section 3.3.11, RFC 2426 section 4), without control characters."""
    for character in ("\\", ";", ","):
        untrusted = untrusted.replace(character, f"\\{character}")
    lines = "\\n".join(re.split(r"\r\n|\r|\n", untrusted))
    return re.sub(r"[\x00-\x08\x0a-\x1f\x7f]", "\ufffd", lines)


def folded(line: str) -> bytes:
    """A content line in lines of 75 bytes at most (RFC 5545 section 3.1), no character torn."""
    lines, width = [b""], 0
    for character in line:
        encoded = character.encode(errors="replace")
        if width + len(encoded) > _LINE_BYTES:
            lines.append(b"")
            width = 1  # the space that the next line begins with
        lines[-1] += encoded
        width += len(encoded)
    return b"\r\n ".join(lines) + b"\r\n"
