"""Runs in the sandbox, in the worker's place: tries one thing after another, and says what came of each.

Reads a mapping of names to what is outside (paths, process numbers, ports) from standard input.
"""

import ctypes
import errno
import json
import os
import resource
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from counterseal.phones import confinement
from counterseal.phones.sandbox import syscalls
from counterseal.phones.sandbox.bubblewrap import SESSION

_libc = ctypes.CDLL(None, use_errno=True)

_SYSTEM_CALLS = {
    "ptrace": (101, 16, 1, 0, 0),
    "process_vm_readv": (310, 1, 0, 0, 0, 0, 0),
    "mount": (165, b"none", b"/session", b"tmpfs", 0, 0),
    "umount2": (166, b"/usr", 2),
    "pivot_root": (155, b"/session", b"/session"),
    "chroot": (161, b"/session"),
    "unshare": (272, 0x10000000),
    "setns": (308, 0, 0),
    "open_tree": (428, -100, b"/", 1),
    "open_by_handle_at": (304, -100, 0, 0),
    "bpf": (321, 0, 0, 0),
    "perf_event_open": (298, 0, 0, -1, -1, 0),
    "io_uring_setup": (425, 8, 0),
    "userfaultfd": (323, 0),
    "keyctl": (250, 0, -3, 0, 0, 0),
    "add_key": (248, b"user", b"x", b"y", 1, -3),
    "init_module": (175, 0, 0, b""),
    "kexec_load": (246, 0, 0, 0, 0),
    "reboot": (169, 0xFEE1DEAD, 672274793, 0, 0),
    "setuid": (105, 0),
    "personality": (135, 0),
    "settimeofday": (164, 0, 0),
    "kill every process": (62, -1, 9),
    "execveat": (322, -100, b"/usr/bin/true", 0, 0, 0),
}
"""Numbers as in the kernel's table for x86-64, with arguments that would do harm or tell something."""


def main() -> None:
    """Confined as the worker confines itself; one line of JSON for each attempt: its name, and what came."""
    outside = json.load(sys.stdin)
    confinement.apply(SESSION)
    syscalls.restrict()
    for name, attempt in _attempts(outside):
        try:
            came = attempt()
        except (OSError, MemoryError, RuntimeError, ValueError) as error:
            came = errno.errorcode.get(getattr(error, "errno", 0) or 0, type(error).__name__)
        print(json.dumps([name, came]), flush=True)  # noqa: T201 - for the test outside


def _attempts(outside: dict[str, Any]) -> Iterator[tuple[str, Callable[[], str]]]:
    for what, path in outside["files"].items():
        yield f"read {what}", partial(_read, path)
        yield f"write {what}", partial(_write, path)
        yield f"list the folder of {what}", partial(_list, Path(path).parent)
    for what, path in outside["sockets"].items():
        yield f"connect to {what}", partial(_connect, socket.AF_UNIX, path)
    for place in ("/", "/usr/lib", "/etc", "/broker", "/dev", "/sys", outside["package"]):
        yield f"make a file in {place}", partial(_write, f"{place}/x")
    yield "see a process", partial(_list, "/proc")
    yield "walk up from the drive", partial(_walk_up, outside["beside the drive"])
    yield "call a port of this machine", partial(_connect, socket.AF_INET, ("127.0.0.1", outside["port"]))
    yield "call over IPv6", partial(_connect, socket.AF_INET6, ("::1", outside["port"]))
    yield "send packets", partial(_connect, socket.AF_PACKET, ("lo", 0))
    yield "call an abstract socket", partial(_connect, socket.AF_UNIX, outside["abstract"])
    for name, call in _SYSTEM_CALLS.items():
        yield f"call {name}", partial(_system_call, *call)
    yield "fork", _fork
    yield "start a program", _start_program
    yield "start threads without end", _start_threads
    yield "take all memory", _take_memory
    yield "fill shared memory", partial(_fill, Path("/dev/shm"))
    yield "raise its limits", _raise_limits


def _read(path: str) -> str:
    Path(path).read_bytes()
    return "read"


def _write(path: str) -> str:
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT))
    return "written"


def _list(folder: str | Path) -> str:
    list(Path(folder).iterdir())
    return "listed"


def _connect(family: int, address: Any) -> str:
    with socket.socket(family) as connection:
        connection.settimeout(5)
        connection.connect(address)
    return "connected"


def _walk_up(name: str) -> str:
    """`..` of a folder that is the root of a mount leads to where it is mounted, not to where it is from."""
    folder = os.open("/broker/drive", os.O_DIRECTORY)
    for _ in range(8):
        if name in os.listdir(folder):  # noqa: PTH208 - a descriptor, not a path
            return "found"
        folder = os.open("..", os.O_DIRECTORY, dir_fd=folder)
    raise OSError(errno.ENOENT, "")


def _system_call(*words: object) -> str:
    if _libc.syscall(*words) < 0:
        raise OSError(ctypes.get_errno(), "")
    return "done"


def _fork() -> str:
    if os.fork() == 0:
        os._exit(0)
    return "forked"


def _start_program() -> str:
    subprocess.run(["/usr/bin/true"], check=True)
    return "started"


def _start_threads() -> str:
    ended = threading.Event()
    try:
        for _ in range(100_000):
            threading.Thread(target=ended.wait, daemon=True).start()
    finally:
        ended.set()
    return "started"


def _take_memory() -> str:
    taken = [bytearray(16 << 20) for _ in range(1024)]
    return f"{len(taken)} pieces taken"


def _fill(folder: Path) -> str:
    block = b"x" * (1 << 20)
    try:
        with (folder / "full").open("wb") as file:
            for _ in range(1 << 16):
                file.write(block)
    finally:
        (folder / "full").unlink()
    return "filled"


def _raise_limits() -> str:
    resource.setrlimit(resource.RLIMIT_DATA, (-1, -1))
    return "raised"


if __name__ == "__main__":
    main()
