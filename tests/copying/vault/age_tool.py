"""Debian's `age` at a terminal, where it asks for the passphrase."""

import os
import pty
import select
from pathlib import Path

_SECONDS = 60


class NotDecryptedError(AssertionError):
    """What `age` said and ended with."""


def age_decrypt(folder: Path, passphrase: str, *arguments: str) -> None:
    """Run `age --decrypt` with these arguments in `folder`, and type the passphrase.

    Raises NotDecryptedError.
    """
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        command = ["age", "--decrypt", *arguments]
        os.execvp(command[0], command)  # noqa: S606 - no shell is the point
    try:
        said = _read_until(terminal, b"passphrase")
        os.write(terminal, passphrase.encode() + b"\n")
        said += _read_until(terminal, None)
    finally:
        os.close(terminal)  # hangs up, which ends a program that still waits
    if code := os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]):
        raise NotDecryptedError(said, code)


def _read_until(terminal: int, wanted: bytes | None) -> bytes:
    """What a program says, up to and with `wanted`, or to its end."""
    said = b""
    while wanted is None or wanted not in said:
        assert select.select([terminal], [], [], _SECONDS)[0], "silent"
        try:
            said += os.read(terminal, 1024)
        except OSError:  # how a terminal ends whose program has
            break
    return said
