"""DER, as far as we write and compare it (ITU-T X.690): elements of one-byte tags and definite lengths."""

SEQUENCE, SET, INTEGER, OCTETS = 0x30, 0x31, 0x02, 0x04


def element(tag: int, *parts: bytes) -> bytes:
    """One element around these parts."""
    content = b"".join(parts)
    size = len(content)
    if size < 0x80:
        return bytes([tag, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8)
    return bytes([tag, 0x80 | len(length)]) + length + content


def elements(untrusted: bytes) -> list[bytes]:
    """The elements these bytes consist of; ValueError if they do not."""
    found = []
    while untrusted:
        first, untrusted = split(untrusted)
        found.append(first)
    return found


def inside(untrusted: bytes) -> list[bytes]:
    """The elements within this one; ValueError if it holds anything else."""
    return elements(content(untrusted))


def content(untrusted: bytes) -> bytes:
    """What is behind the tag and the length; ValueError if there is no length."""
    return untrusted[_header(untrusted) :]


def split(untrusted: bytes) -> tuple[bytes, bytes]:
    """The first element and what follows it; ValueError if none is whole."""
    start = _header(untrusted)
    size = untrusted[1] if start == 2 else int.from_bytes(untrusted[2:start])
    if start + size > len(untrusted):
        raise ValueError("a DER element is longer than what holds it")
    return untrusted[: start + size], untrusted[start + size :]


def _header(untrusted: bytes) -> int:
    """The number of bytes before an element's content; at most three bytes may give its length."""
    if len(untrusted) < 2 or untrusted[1] == 0x80 or untrusted[1] > 0x83:
        raise ValueError("no DER element")
    return 2 if untrusted[1] < 0x80 else 2 + (untrusted[1] & 0x7F)
