"""Who is spoken to from outside the computer: QEMU, its agent in the guest, and its second screen's cable."""

import json
import socket
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any


class Peer:
    """QEMU or its agent: JSON, an object a line, answered in order (QEMU Machine Protocol Specification)."""

    def __init__(self, path: Path, seconds: float) -> None:
        """`seconds`: how long an answer may take."""
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(seconds)
        self._socket.connect(str(path))
        self._lines = self._socket.makefile()

    def ask(self, command: str, arguments: Mapping[str, object] | None = None) -> Any:
        """What it returns. Raises AssertionError if it refuses, TimeoutError if it says nothing."""
        question = {"execute": command, "arguments": arguments or {}}
        self._socket.sendall(json.dumps(question).encode() + b"\n")
        for line in self._lines:
            answer = json.loads(line)
            assert "error" not in answer, f"{command}: {answer['error']}"
            if "return" in answer:  # and no greeting, nor an event
                return answer["return"]
        raise AssertionError(f"{command}: it hung up")


def plug_screen_in(cable: Path, width: int, height: int) -> None:
    """QEMU connects an output beyond the first once a viewer of it says what size it wants, in pixels: by the
    Remote Framebuffer Protocol (RFC 6143), and SetDesktopSize of that protocol's community version.
    """
    with socket.socket(socket.AF_UNIX) as viewer, viewer.makefile("rb") as said:
        viewer.settimeout(60)
        viewer.connect(str(cable))
        viewer.sendall(said.read(12))  # the version
        said.read(said.read(1)[0])
        viewer.sendall(b"\1")  # no authentication,
        said.read(4)
        viewer.sendall(b"\1")  # nor anything alone
        said.read(20)
        said.read(*struct.unpack(">I", said.read(4)))
        viewer.sendall(struct.pack(">BxHHBxIHHHHI", 251, width, height, 1, 0, 0, 0, width, height, 0))
        viewer.shutdown(socket.SHUT_WR)
        said.read()  # until it was taken
