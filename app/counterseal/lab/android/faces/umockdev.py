"""Shows the phone on a port to unmodified programs, through umockdev's preloaded library.

A program started with the variables of `environment` finds /sys and /dev below a folder, and its calls on a
device file come here, over a socket per open file (`remote_emulate` in umockdev's
src/libumockdev-preload.c). No kernel USB and no privileges are needed.
"""

import errno
import socket
import struct
import threading
from contextlib import suppress
from enum import IntEnum
from pathlib import Path
from typing import Final

from counterseal.lab.android.usb.device import Device
from counterseal.lab.android.usb.port import Port

from . import sysfs, uevents
from .usbfs import OpenFile, UsbfsDevice

_FRAME: Final = struct.Struct("=QQQ")
_BACKLOG: Final = 16
_FAILED: Final = 2**64 - 1


class _Frame(IntEnum):
    """First number of a frame."""

    IOCTL = 1
    DONE = 3
    READ_MEMORY = 5
    WRITE_MEMORY = 6
    READ = 7


def environment(root: Path) -> dict[str, str]:
    """Variables for a program that is to see what is served below `root`, and no other USB device."""
    return {"UMOCKDEV_DIR": str(root), "LD_PRELOAD": "libumockdev-preload.so.0"}


class UmockdevServer:
    """One port, one folder. Plugging and unplugging are told to the programs as udev tells them."""

    def __init__(self, port: Port, root: Path) -> None:
        """`root` is an empty folder with a short path: sockets below it have at most 107 bytes of name."""
        self._root = root
        self._port = port
        self._shown: Device | None = None
        self._listener: socket.socket | None = None
        self._changes = 0
        sysfs.prepare(root)
        port.watch(self._plugged)

    def close(self) -> None:
        """Show nothing any more."""
        self._port.unwatch(self._plugged)
        self._plugged(None)

    def _plugged(self, device: Device | None) -> None:
        if self._shown:
            self._hide(self._shown)
        if device:
            self._show(device)
        self._shown = device

    def _show(self, device: Device) -> None:
        sysfs.add(self._root, device)
        shared = UsbfsDevice(device, self._root / sysfs.node(device)[1:])
        path = self._socket_path(device)
        path.parent.mkdir(parents=True, exist_ok=True)
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(path))
        self._listener.listen(_BACKLOG)
        threading.Thread(target=_accept, args=(self._listener, shared), daemon=True).start()
        self._announce("add", device)

    def _hide(self, device: Device) -> None:
        self._announce("remove", device)
        sysfs.remove(self._root, device)
        if self._listener:
            with suppress(OSError):
                self._listener.shutdown(socket.SHUT_RDWR)
            self._listener.close()
        self._socket_path(device).unlink()

    def _announce(self, action: uevents.Action, device: Device) -> None:
        self._changes += 1
        uevents.send(self._root, action, device, self._changes)

    def _socket_path(self, device: Device) -> Path:
        return self._root / "ioctl" / sysfs.node(device)[1:]


def _accept(listener: socket.socket, shared: UsbfsDevice) -> None:
    with suppress(OSError):  # closed
        while True:
            client, _ = listener.accept()
            threading.Thread(target=_serve, args=(client, OpenFile(shared)), daemon=True).start()


def _serve(client: socket.socket, opened: OpenFile) -> None:
    """Answer one open file's calls. Never hangs up first: the library would end its program."""
    caller = _Caller(client)
    with client, suppress(OSError, EOFError):
        try:
            while True:
                caller.answer(opened, *caller.receive())
        finally:
            opened.close()


class _Caller:
    """The program at the other end; its memory can be reached between its call and the answer."""

    def __init__(self, client: socket.socket) -> None:
        self._client = client
        self._unsent: list[bytes] = []
        """Frames nobody answers: they go out with the next one that somebody does."""

    def answer(self, opened: OpenFile, call: int, first: int, second: int) -> None:
        try:
            result, number = self._result(opened, call, first, second), 0
        except OSError as error:
            result, number = _FAILED, error.errno or errno.EIO
        self._send(_Frame.DONE, result, number)

    def _result(self, opened: OpenFile, call: int, first: int, second: int) -> int:
        match call:
            case _Frame.IOCTL:
                return opened.ioctl(first, second, self)
            case _Frame.READ:
                read = opened.read(second)
                self.write(first, read)
                return len(read)
        raise OSError(errno.EINVAL, "nothing can be written to a USB device file")

    def read(self, address: int, size: int) -> bytes:
        if size == 0:
            return b""
        self._send(_Frame.READ_MEMORY, address, size)
        return self._receive(size)

    def write(self, address: int, data: bytes) -> None:
        if data:
            self._unsent += (_FRAME.pack(_Frame.WRITE_MEMORY, address, len(data)), data)

    def _send(self, kind: _Frame, first: int, second: int) -> None:
        frames, self._unsent = [*self._unsent, _FRAME.pack(kind, first, second)], []
        self._client.sendall(b"".join(frames))

    def receive(self) -> tuple[int, int, int]:
        kind, first, second = _FRAME.unpack(self._receive(_FRAME.size))
        return kind, first, second

    def _receive(self, size: int) -> bytes:
        data = self._client.recv(size, socket.MSG_WAITALL)
        if len(data) < size:
            raise EOFError
        return data
