"""A wire below TLS on which the phone's records can be spoiled."""

import contextlib
import socket
import struct
import threading
from typing import Final

from counterseal.lab.fuzzing.layers import Layer
from counterseal.lab.fuzzing.mutator import CutOffError, Mutator

_HEADER: Final = struct.Struct(">BHH")
"""Kind, version, length (RFC 8446, 5.1)."""
_READ_BYTES: Final = 1 << 16


def spoiling_records(wire: socket.socket, mutator: Mutator) -> socket.socket:
    """What the phone's TLS is to speak over: `wire` itself, unless its records are to be spoiled."""
    if not mutator.at(Layer.TLS):
        return wire
    inner, outer = socket.socketpair()
    threading.Thread(target=_carry_out, args=(outer, wire, mutator), daemon=True).start()
    threading.Thread(target=_carry_in, args=(wire, outer), daemon=True).start()
    return inner


def _carry_out(phone: socket.socket, host: socket.socket, mutator: Mutator) -> None:
    try:
        while header := phone.recv(_HEADER.size, socket.MSG_WAITALL):
            _, _, length = _HEADER.unpack(header)
            record = header + phone.recv(length, socket.MSG_WAITALL)
            mutator.packet(Layer.TLS, record, host.sendall)
    except (OSError, CutOffError, struct.error):
        pass  # one of them left
    finally:
        _end(phone, host)


def _carry_in(host: socket.socket, phone: socket.socket) -> None:
    try:
        while received := host.recv(_READ_BYTES):
            phone.sendall(received)
    except OSError:
        pass  # one of them left
    finally:
        _end(phone, host)


def _end(*ends: socket.socket) -> None:
    for end in ends:
        with contextlib.suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
