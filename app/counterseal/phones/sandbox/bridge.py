"""Sockets in the sandbox behind which services outside answer, even after those were started anew."""

import os
import socket
import threading
from contextlib import suppress
from pathlib import Path
from typing import Final

from .bubblewrap import SLOT

_USBMUXD: Final = "USBMUXD_SOCKET_ADDRESS"
_USBIP: Final = "COUNTERSEAL_USBIP"
"""Both name HOST:PORT or the path of a Unix socket; libusbmuxd puts UNIX: before the latter."""
_SYSTEM_USBMUXD: Final = "/var/run/usbmuxd"

_BUFFER_BYTES: Final = 1 << 18
_STACK_BYTES: Final = 1 << 18
"""Of each thread: the usual 8 MiB would soon be more memory than the broker may have."""


def build_bridges(folder: Path) -> dict[str, str]:
    """For the services that phones are reached through; gives the variables by which the worker finds them.

    Raises OSError.
    """
    addresses = {_USBMUXD: os.environ.get(_USBMUXD, _SYSTEM_USBMUXD).removeprefix("UNIX:")}
    if usbip := os.environ.get(_USBIP):
        addresses[_USBIP] = usbip
    threading.stack_size(_STACK_BYTES)
    variables = {}
    descriptor = os.open(folder, os.O_DIRECTORY)
    for variable, address in addresses.items():
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(f"/proc/self/fd/{descriptor}/{variable}")  # a socket's path has room for 107 characters
        listener.listen()
        threading.Thread(target=_serve, args=(listener, address), daemon=True).start()
        variables[variable] = str(SLOT / variable)
    os.close(descriptor)
    return variables


def _serve(listener: socket.socket, address: str) -> None:
    while True:
        inside, _ = listener.accept()
        threading.Thread(target=_connect, args=(inside, address), daemon=True).start()


def _connect(inside: socket.socket, address: str) -> None:
    with inside, suppress(OSError, ValueError), _dial(address) as outside:
        back = threading.Thread(target=_pump, args=(outside, inside), daemon=True)
        back.start()
        _pump(inside, outside)
        back.join()


def _dial(address: str) -> socket.socket:
    host, colon, port = address.rpartition(":")
    if colon:
        connection = socket.create_connection((host, int(port)))
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return connection
    unix = socket.socket(socket.AF_UNIX)
    try:
        unix.connect(address)
    except OSError:
        unix.close()
        raise
    return unix


def _pump(source: socket.socket, sink: socket.socket) -> None:
    """Until one side has no more to say; the other is told."""
    buffer = memoryview(bytearray(_BUFFER_BYTES))
    with suppress(OSError):
        while count := source.recv_into(buffer):
            sink.sendall(buffer[:count])
    for side, how in ((sink, socket.SHUT_WR), (source, socket.SHUT_RD)):
        with suppress(OSError):
            side.shutdown(how)
