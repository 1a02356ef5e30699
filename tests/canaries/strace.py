"""What strace wrote down about a family of processes: every call that can put bytes where they may stay.

One file a thread, in the format of strace(1) with `-xx`: every text is in hexadecimal, so that no text can be
taken for punctuation.
"""

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

LONGEST = 1 << 24
"""Bytes of one text that strace keeps; a longer one is cut off, which `Call.cut` tells."""

WRITES = ("write", "pwrite64", "writev", "pwritev", "pwritev2")
COPIES = ("sendfile", "copy_file_range", "splice", "tee", "vmsplice", "process_vm_writev")
"""The bytes pass inside the kernel: they are taken from the file once it is closed."""
NAMES = (
    *("open", "openat", "openat2", "creat", "mkdir", "mkdirat", "mknod", "mknodat", "link", "linkat"),
    *("rename", "renameat", "renameat2", "symlink", "symlinkat", "setxattr", "lsetxattr", "fsetxattr"),
)
REMOVALS = ("unlink", "unlinkat")
EXECUTIONS = ("execve", "execveat")
MESSAGES = ("connect", "sendto", "sendmsg", "sendmmsg")
UNSEEN = ("io_uring_setup", "swapon")
"""Ways to write that strace cannot follow: a recording with one of them is not complete."""
CALLS = (*WRITES, *COPIES, *NAMES, *REMOVALS, *EXECUTIONS, *MESSAGES, *UNSEEN, "mmap")

_HEX = rb"(?:\\x[0-9a-f]{2})*"
_TEXT = re.compile(rb'"(' + _HEX + rb')"(\.\.\.)?')
_FILE = re.compile(rb"(?:AT_FDCWD|\d+)<(" + _HEX + rb")>(\(deleted\))?")
_PLACED = re.compile(rb"(?:(?:AT_FDCWD|\d+)<(" + _HEX + rb')>, )?"(' + _HEX + rb')"')


def command(folder: Path) -> tuple[str, ...]:
    """What goes before the command that is to be recorded."""
    trace = ",".join(f"?{name}" for name in CALLS)  # "?": this machine's kernel may not have it
    texts = ("-s", str(LONGEST), "-xx", "-v", "-yy")
    return (
        "strace",
        "-ff",
        "--seccomp-bpf",
        "-o",
        str(folder / "thread"),
        *texts,
        "-e",
        f"trace={trace}",
        "--",
    )


@dataclass(frozen=True, slots=True)
class Call:
    name: str
    line: bytes

    @property
    def _descriptors(self) -> list[tuple[bytes, bytes]]:
        """What they show, and whether it has been deleted already; all come before any text."""
        return _FILE.findall(self.line.partition(b'"')[0]) or [(b"", b"")]

    @property
    def file(self) -> str:
        """That is written to: the last for bytes that go from one file to another, but for sendfile(2)."""
        from_another = self.name in COPIES and self.name != "sendfile"
        return plain(self._descriptors[-1 if from_another else 0][0]).decode(errors="replace")

    @property
    def nameless(self) -> bool:
        return bool(self._descriptors[0][1])

    @property
    def texts(self) -> list[bytes]:
        return [plain(text) for text, _ in _TEXT.findall(self.line)]

    @property
    def cut(self) -> bool:
        return any(rest for _, rest in _TEXT.findall(self.line))

    @property
    def paths(self) -> list[str]:
        """Of what it names, each below the folder that it is named from."""
        return [
            os.path.join(os.fsdecode(plain(below)), os.fsdecode(plain(name)))  # noqa: PTH118 - either may be ""
            for below, name in _PLACED.findall(self.line)
        ]

    @property
    def succeeded(self) -> bool:
        return not self.line.rpartition(b" = ")[2].startswith((b"-1", b"?"))

    def says(self, *words: bytes) -> bool:
        return all(word in self.line for word in words)


def plain(untrusted: bytes) -> bytes:
    """What strace's `-xx` wrote as `\\x6f\\x6b`."""
    return bytes.fromhex(untrusted.replace(rb"\x", b"").decode())


def threads(folder: Path) -> Iterator[Sequence[Call]]:
    """The calls of each thread in order, and how it ended."""
    for path in sorted(folder.glob("thread.*")):
        yield [Call(_name(line), line) for line in path.read_bytes().splitlines()]


def _name(line: bytes) -> str:
    """Of the call; "+++" for the end of the thread."""
    return "+++" if line.startswith(b"+++") else line.partition(b"(")[0].decode(errors="replace")
