"""A program that leaks in every way there is: run as `python -m tests.canaries.leaky FOLDER`.

Each way leaks a canary of its own; `CANARIES` says which.
"""

import base64
import gzip
import hashlib
import mmap
import os
import socket
import subprocess
import sys
import urllib.parse
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

Way = Callable[[Path, bytes], None]


def deleted(path: Path, canary: bytes) -> None:
    path.write_bytes(canary)
    path.unlink()


def overwritten(path: Path, canary: bytes) -> None:
    with path.open("wb", buffering=0) as file:
        file.write(canary)
        file.seek(0)
        file.write(bytes(len(canary)))


def in_two_writes(path: Path, canary: bytes) -> None:
    with path.open("wb", buffering=0) as file:
        file.write(canary[:9])
        file.write(canary[9:])


def at_an_offset(path: Path, canary: bytes) -> None:
    with path.open("wb") as file:
        os.pwrite(file.fileno(), canary, 4096)


def gathered(path: Path, canary: bytes) -> None:
    with path.open("wb") as file:
        os.writev(file.fileno(), [b"before", canary, b"after"])


def mapped(path: Path, canary: bytes) -> None:
    """And wiped by the time its name is gone; closed with the canary in it."""
    path.write_bytes(bytes(4096))
    with path.open("r+b") as file, mmap.mmap(file.fileno(), 4096) as memory:
        memory[: len(canary)] = canary
    path.unlink()


def nameless(path: Path, canary: bytes) -> None:
    file = os.open(path.parent, os.O_TMPFILE | os.O_RDWR)
    os.write(file, canary)
    os.close(file)


def sent_in_the_kernel(path: Path, canary: bytes) -> None:
    with path.open("wb") as file:
        os.sendfile(file.fileno(), _memory(canary), 0, len(canary))


def copied_in_the_kernel(path: Path, canary: bytes) -> None:
    reading, writing = os.pipe()
    os.write(writing, canary)
    with path.open("wb") as file:
        os.splice(reading, file.fileno(), len(canary))


def _memory(content: bytes) -> int:
    file = os.memfd_create("source")
    os.write(file, content)
    return file


def as_a_name(path: Path, canary: bytes) -> None:
    path.with_name(canary.decode()).touch()


def as_a_folder(path: Path, canary: bytes) -> None:
    path.with_name(canary.decode()).mkdir()


def as_a_new_name(path: Path, canary: bytes) -> None:
    path.touch()
    path.rename(path.with_name(canary.decode()))


def as_a_link(path: Path, canary: bytes) -> None:
    path.symlink_to(canary.decode())


def as_an_attribute(path: Path, canary: bytes) -> None:
    path.touch()
    os.setxattr(path, "user.note", canary)


def as_an_argument(_: Path, canary: bytes) -> None:
    subprocess.run(("true", canary.decode()), check=True)


def in_the_environment(_: Path, canary: bytes) -> None:
    subprocess.run(("true",), env={"NOTE": canary.decode()}, check=True)


def by_a_grandchild(path: Path, canary: bytes) -> None:
    """Which gets the canary through a pipe."""
    inner = f"cat > {path}; rm {path}"
    subprocess.run(("setsid", "sh", "-c", inner), input=canary, check=True)


def in_a_mount_of_its_own(path: Path, canary: bytes) -> None:
    """Where only the program itself sees a file system in memory."""
    path.mkdir()
    inner = f"mount -t tmpfs none {path} && cat > {path}/file"
    subprocess.run(("unshare", "--mount", "sh", "-c", inner), input=canary, check=True)


def to_the_errors(_: Path, canary: bytes) -> None:
    os.write(2, canary + b"\n")


def to_a_log_service(path: Path, canary: bytes) -> None:
    """Nobody takes it: what is recorded is that somebody was spoken to."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as log:
        log.connect_ex(str(path.with_name(canary.decode())))


def _encoded(how: Callable[[bytes], bytes]) -> Way:
    return lambda path, canary: deleted(path, b"before " + how(canary) + b" after")


def _pairs_turned(canary: bytes) -> bytes:
    digits = canary.split()[1].decode()
    return bytes.fromhex("".join(digits[at + 1] + digits[at] for at in range(0, len(digits), 2)))


WAYS: Mapping[str, Way] = {
    way.__name__.replace("_", " "): way
    for way in (
        *(deleted, overwritten, in_two_writes, at_an_offset, gathered, mapped, nameless, sent_in_the_kernel),
        *(copied_in_the_kernel, as_a_name, as_a_folder, as_a_new_name, as_a_link, as_an_attribute),
        *(as_an_argument, in_the_environment, by_a_grandchild, in_a_mount_of_its_own, to_the_errors),
        to_a_log_service,
    )
} | {
    "as UTF-16": _encoded(lambda canary: canary.decode().encode("utf-16-be")),
    "in base64": _encoded(lambda canary: base64.b64encode(b"x" + canary)),
    "in hexadecimal": _encoded(lambda canary: canary.hex().upper().encode()),
    "as part of an address": _encoded(lambda canary: urllib.parse.quote(canary + b" &").encode()),
    "compressed": _encoded(zlib.compress),
    "as gzip": _encoded(gzip.compress),
    "hashed without salt": _encoded(lambda canary: hashlib.sha256(canary).digest()),
    "turned in pairs": _encoded(_pairs_turned),
}
"""The ways to leak, by what they are called."""

CANARIES: Mapping[str, str] = {
    way: f"canary {71_530_024_960_000 + number}" for number, way in enumerate(WAYS)
}


def main(folder: Path) -> None:
    for number, (name, way) in enumerate(WAYS.items()):
        way(folder / f"way-{number}", CANARIES[name].encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
