"""The keybag of an encrypted backup, and the class keys the password opens in it.

Layout and derivation: Apple Platform Security, "Keybags for Data Protection", and the published readers of
real backups, such as https://github.com/jsharkey13/iphone_backup_decrypt. Key wrapping: RFC 3394.
"""

import hashlib
import struct
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Self

from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap

from .verdicts import ProofCancelled

_MAX_BYTES = 64 << 10
_MAX_CLASSES = 64
# A phone spends 10 000 000 and 10 000 rounds; more than these would only keep us busy.
_MAX_PASSWORD_ROUNDS = 50_000_000
_MAX_SALT_ROUNDS = 1_000_000
_WRAPPED_BY_PASSWORD = 2
_WRAPPED_KEY_BYTES = 40
_POLL_SECONDS = 0.05


class MalformedKeybag(ValueError):
    """Not a backup keybag, or one that asks for more work than any phone's."""


class WrongPassword(Exception):
    """The password does not open the class keys."""


class WrongKey(Exception):
    """A file's key is not wrapped by any class key of this backup."""


@dataclass(slots=True)
class ClassKeys:
    """The keys that wrap every file's own key; whoever holds them can read the backup."""

    by_class: dict[int, bytes] = field(repr=False)

    def unwrap(self, untrusted: bytes) -> bytes:
        """A file's key, from the class number (little-endian) and the wrapped key. Raises WrongKey."""
        class_key = self.by_class.get(int.from_bytes(untrusted[:4], "little"))
        if class_key is None or len(untrusted) != 4 + _WRAPPED_KEY_BYTES:
            raise WrongKey
        try:
            return aes_key_unwrap(class_key, untrusted[4:])
        except InvalidUnwrap:
            raise WrongKey from None

    def forget(self) -> None:
        """Drops the keys. Python may keep copies until its memory is reused: the process should end soon."""
        self.by_class.clear()


@dataclass(frozen=True, slots=True)
class Keybag:
    """What is needed to turn the password into class keys."""

    salt: bytes
    rounds: int
    password_salt: bytes
    password_rounds: int
    wrapped: dict[int, bytes] = field(repr=False)

    @classmethod
    def parse(cls, untrusted: bytes) -> Self:
        """Raises MalformedKeybag."""
        header: dict[bytes, bytes] = {}
        classes: list[dict[bytes, bytes]] = []
        for tag, value in _fields(untrusted):
            # the header has a UUID of its own; each later one opens a class
            if tag == b"UUID" and tag in header:
                classes.append({})
            (classes[-1] if classes else header).setdefault(tag, value)
        if len(classes) > _MAX_CLASSES:
            raise MalformedKeybag("too many classes")
        return cls(
            salt=header.get(b"SALT", b""),
            rounds=_rounds(header, b"ITER", _MAX_SALT_ROUNDS),
            password_salt=header.get(b"DPSL", b""),
            password_rounds=_rounds(header, b"DPIC", _MAX_PASSWORD_ROUNDS),
            wrapped=_wrapped_keys(classes),
        )

    def unlock(self, password: bytearray, cancelled: Callable[[], bool]) -> ClassKeys:
        """Every class key. Takes seconds, by design of the keybag.

        Raises WrongPassword, or ProofCancelled within a moment of `cancelled`.
        """
        password_key = self._derive_in_thread(password, cancelled)
        try:
            return ClassKeys(
                {number: aes_key_unwrap(password_key, key) for number, key in self.wrapped.items()}
            )
        except InvalidUnwrap:
            raise WrongPassword from None

    def _derive_in_thread(self, password: bytearray, cancelled: Callable[[], bool]) -> bytes:
        # a thread because OpenSSL cannot be interrupted; it ends by itself, and with the process
        derived: Future[bytes] = Future()

        def derive() -> None:
            try:
                derived.set_result(self._derive(password))
            except Exception as error:  # whatever it is, it belongs to who waits
                derived.set_exception(error)

        threading.Thread(target=derive, daemon=True).start()
        while True:
            try:
                return derived.result(timeout=_POLL_SECONDS)
            except TimeoutError:
                if cancelled():
                    raise ProofCancelled from None

    def _derive(self, password: bytearray) -> bytes:
        first = hashlib.pbkdf2_hmac("sha256", password, self.password_salt, self.password_rounds, 32)
        return hashlib.pbkdf2_hmac("sha1", first, self.salt, self.rounds, 32)


def _fields(untrusted: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Tag, length, value; until the end."""
    if len(untrusted) > _MAX_BYTES:
        raise MalformedKeybag("too long")
    at = 0
    while at < len(untrusted):
        if at + 8 > len(untrusted):
            raise MalformedKeybag("cut off")
        tag, length = struct.unpack_from(">4sI", untrusted, at)
        value = untrusted[at + 8 : at + 8 + length]
        if len(value) != length:
            raise MalformedKeybag("cut off")
        yield tag, value
        at += 8 + length


def _rounds(header: dict[bytes, bytes], tag: bytes, most: int) -> int:
    rounds = int.from_bytes(header.get(tag, b""))
    if not 1 <= rounds <= most:
        raise MalformedKeybag("rounds out of bounds")
    return rounds


def _wrapped_keys(classes: list[dict[bytes, bytes]]) -> dict[int, bytes]:
    wrapped = {
        int.from_bytes(entry.get(b"CLAS", b"")): entry.get(b"WPKY", b"")
        for entry in classes
        if int.from_bytes(entry.get(b"WRAP", b"")) & _WRAPPED_BY_PASSWORD
    }
    if not wrapped or any(len(key) != _WRAPPED_KEY_BYTES for key in wrapped.values()):
        raise MalformedKeybag("no class keys")
    return wrapped
