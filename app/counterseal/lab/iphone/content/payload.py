"""How a backup stores content: AES-256-CBC from a zero vector, PKCS#7 padding, one key per file.

The zero vector is Apple's, and sound as long as every file of a phone has a key of its own.
"""

from collections.abc import Iterable

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

KEY_SIZE = 32

_BLOCK = 16

# The cipher may be handed a whole block more than it writes.
SLACK = _BLOCK


def encrypted_size(size: int) -> int:
    return (size // _BLOCK + 1) * _BLOCK


def encrypt_into(target: memoryview, key: bytes, size: int, chunks: Iterable[bytes]) -> None:
    """Writes `encrypted_size(size)` bytes to `target`, which must reach `SLACK` bytes further."""
    encryptor = Cipher(algorithms.AES(key), modes.CBC(bytes(_BLOCK))).encryptor()
    written = 0
    for chunk in chunks:
        written += encryptor.update_into(chunk, target[written:])
    padding = encrypted_size(size) - size
    encryptor.update_into(bytes([padding]) * padding, target[written:])


def write_plain(target: memoryview, chunks: Iterable[bytes]) -> None:
    written = 0
    for chunk in chunks:
        target[written : written + len(chunk)] = chunk
        written += len(chunk)


def encrypt(key: bytes, content: bytes) -> bytes:
    size = encrypted_size(len(content))
    stored = bytearray(size + SLACK)
    encrypt_into(memoryview(stored), key, len(content), (content,))
    return bytes(stored[:size])
