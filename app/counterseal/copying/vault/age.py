"""Streams through age, in constant memory; the only importer of pyrage. The format is specified at
https://age-encryption.org/v1.
"""

from collections.abc import Callable
from types import SimpleNamespace
from typing import TypeAlias

import pyrage  # type: ignore[import-untyped]  # its stubs are not published

Identity: TypeAlias = pyrage.x25519.Identity
Recipient: TypeAlias = pyrage.x25519.Recipient
IdentityError: TypeAlias = pyrage.IdentityError

Read: TypeAlias = Callable[[int], bytes]
"""At most so many bytes; b"" at the end."""
Write: TypeAlias = Callable[[bytes], int]


class DamagedError(Exception):
    """Not an age file for this identity, or not as it was written: nothing of it is to be trusted."""


def encrypt(read: Read, write: Write, recipient: Recipient) -> None:
    """Raises whatever `read` and `write` raise."""
    calls = _Calls()
    try:
        pyrage.encrypt_io(
            SimpleNamespace(read=calls.through(read)),
            SimpleNamespace(write=calls.through(write), flush=lambda: None),
            [recipient],
        )
    except Exception:
        calls.raise_caught()
        raise


def decrypt(read: Read, write: Write, identity: Identity) -> None:
    """Raises DamagedError, and whatever `read` and `write` raise. What was written before DamagedError is
    true to what was encrypted, but not all of it."""
    calls = _Calls()
    try:
        pyrage.decrypt_io(
            SimpleNamespace(read=calls.through(read)),
            SimpleNamespace(write=calls.through(write), flush=lambda: None),
            [identity],
        )
    except (pyrage.DecryptError, OSError):
        calls.raise_caught()
        raise DamagedError from None


class _Calls:
    """Calls made from inside age, which would turn their exceptions into words of its own."""

    def __init__(self) -> None:
        self._caught: BaseException | None = None

    def through(self, function: Callable[..., object]) -> Callable[..., object]:
        def call(argument: object) -> object:
            try:
                return function(argument)
            except BaseException as error:
                self._caught = error
                raise

        return call

    def raise_caught(self) -> None:
        if self._caught is not None:
            raise self._caught from None
