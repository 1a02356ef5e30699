"""The form in which a backup stores every file: AES-256 in CBC mode, IV zero, PKCS#7 padding.

PKCS#7 padding: RFC 5652, section 6.3.
"""

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

BLOCK = 16
ZERO_IV = bytes(BLOCK)


def padding_of(key: bytes, tail: bytes) -> int | None:
    """How many bytes of padding end the file, or None when they are not padding: wrong key or damaged tail.

    `tail` holds the last two stored blocks, or the only one. A key that is not the file's passes by chance
    about once in 256 times.
    """
    if len(tail) < BLOCK or len(tail) % BLOCK:
        return None
    before, last = (ZERO_IV + tail)[-2 * BLOCK : -BLOCK], tail[-BLOCK:]
    decryptor = Cipher(algorithms.AES(key), modes.CBC(before)).decryptor()
    plain = decryptor.update(last)
    length = plain[-1]
    padded = 1 <= length <= BLOCK and plain.endswith(bytes([length]) * length)
    return length if padded else None


def stored_size(size: int) -> int:
    """How many bytes a file of `size` bytes takes, padding included."""
    return (size // BLOCK + 1) * BLOCK
